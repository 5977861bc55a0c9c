// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/organizationstore.h"
#include "tests/stores/registersource.h"

#include <QSignalSpy>
#include <QTest>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<OrganizationId>;

OrganizationId id(qint64 value) { return OrganizationId(value); }

/// Everything that the store announces, in its order, as a list that can be compared.
class Announcements : public QObject
{
public:
    explicit Announcements(const OrganizationStore &store)
    {
        const auto note = [this](const char *what, OrganizationId organization) {
            list << u"%1 %2"_s.arg(QLatin1StringView(what)).arg(organization.value());
        };
        connect(&store, &OrganizationStore::aboutToReset, this, [this] { list << u"to reset"_s; });
        connect(&store, &OrganizationStore::wasReset, this, [this] { list << u"reset"_s; });
        connect(&store, &OrganizationStore::loaded, this, [this] { list << u"loaded"_s; });
        connect(&store, &OrganizationStore::aboutToInsert, this,
                [note](const OrganizationNode &node) { note("to insert", node.id); });
        connect(&store, &OrganizationStore::inserted, this,
                [note](OrganizationId organization) { note("inserted", organization); });
        connect(&store, &OrganizationStore::aboutToRemove, this,
                [note](OrganizationId organization) { note("to remove", organization); });
        connect(&store, &OrganizationStore::removed, this,
                [note](OrganizationId organization) { note("removed", organization); });
        connect(&store, &OrganizationStore::aboutToMove, this,
                [note](OrganizationId organization) { note("to move", organization); });
        connect(&store, &OrganizationStore::moved, this,
                [note](OrganizationId organization) { note("moved", organization); });
        connect(&store, &OrganizationStore::nodeChanged, this,
                [note](OrganizationId organization) { note("changed", organization); });
        connect(&store, &OrganizationStore::descendantCountChanged, this,
                [note](OrganizationId organization) { note("count", organization); });
        connect(&store, &OrganizationStore::updated, this, [this] { list << u"updated"_s; });
    }

    QStringList list;
};

} // namespace

class OrganizationStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<RegisterSource>();
        m_source->put(1, {}, u"Министерство"_s);
        m_source->put(2, 1, u"Больница"_s);
        m_source->put(3, 2, u"Регистратура"_s);
        m_source->put(4, {}, u"Исполком"_s);
        m_store = std::make_unique<OrganizationStore>(m_source.get());
    }

    void loadsTheWholeRegisterOnce()
    {
        Announcements announcements(*m_store);
        QVERIFY(!m_store->isLoaded());
        load();
        QCOMPARE(announcements.list, (QStringList{u"to reset"_s, u"reset"_s, u"loaded"_s}));
        QVERIFY(m_store->isLoaded());
        QCOMPARE(m_store->size(), 4u);
        QCOMPARE(m_store->childrenOf({}), (Ids{id(1), id(4)}));
        QCOMPARE(m_store->childrenOf(id(1)), Ids{id(2)});
        QCOMPARE(m_store->subtreeOf(id(1)), (Ids{id(1), id(2), id(3)}));
        QCOMPARE(m_store->pathTo(id(3)), (Ids{id(1), id(2), id(3)}));
        QCOMPARE(m_store->descendantCount(id(1)), 2);
        QCOMPARE(m_store->node(id(9)), nullptr);
    }

    void announcesWhatChangedAndNothingElse()
    {
        load();
        Announcements announcements(*m_store);
        m_source->put(2, 1, u"Поликлиника"_s);
        m_source->put(5, 4, u"Школа"_s);
        m_source->put(6, 5, u"Библиотека"_s);
        announceAndWait({6, 5, 2});
        QCOMPARE(announcements.list, (QStringList{u"changed 2"_s, u"to insert 5"_s, u"inserted 5"_s,
                                                  u"count 4"_s, u"to insert 6"_s, u"inserted 6"_s,
                                                  u"count 4"_s, u"count 5"_s, u"updated"_s}));
        QCOMPARE(m_store->name(id(2), Language::Russian), u"Поликлиника"_s);
        QCOMPARE(m_store->descendantCount(id(4)), 2);
    }

    void movesAndRemovals()
    {
        load();
        Announcements announcements(*m_store);
        m_source->put(3, 4);
        m_source->content.erase(id(2));
        announceAndWait({2, 3});
        QCOMPARE(announcements.list,
                 (QStringList{u"to move 3"_s, u"moved 3"_s, u"count 1"_s, u"count 2"_s,
                              u"count 4"_s, u"changed 3"_s, u"to remove 2"_s, u"removed 2"_s,
                              u"count 1"_s, u"updated"_s}));
        QCOMPARE(m_store->childrenOf(id(4)), Ids{id(3)});
        QCOMPARE(m_store->descendantCount(id(1)), 0);
    }

    void aParentAndItsChildCanChangePlaces()
    {
        load();
        Announcements announcements(*m_store);
        m_source->put(2, {});
        m_source->put(1, 2);
        announceAndWait({1, 2});
        QCOMPARE(announcements.list.first(), u"to move 2"_s);
        QCOMPARE(m_store->childrenOf({}), (Ids{id(2), id(4)}));
        QCOMPARE(m_store->childrenOf(id(2)), (Ids{id(1), id(3)}));
        QCOMPARE(m_store->descendantCount(id(2)), 2);
    }

    void refreshingAnnouncesOnlyWhatDiffers()
    {
        load();
        Announcements announcements(*m_store);
        load();
        QCOMPARE(announcements.list, QStringList{u"loaded"_s});

        announcements.list.clear();
        m_source->put(4, {}, u"Горисполком"_s);
        load();
        QCOMPARE(announcements.list, (QStringList{u"changed 4"_s, u"updated"_s, u"loaded"_s}));
        QCOMPARE(m_store->search(u"горисполком"_s), Ids{id(4)});
    }

    void resetsWhenEverythingChanged()
    {
        load();
        Announcements announcements(*m_store);
        for (qint64 i = 10; i < 2000; ++i)
            m_source->put(i, 1);
        QSignalSpy loaded(m_store.get(), &OrganizationStore::loaded);
        m_source->announce({});
        QVERIFY(loaded.wait());
        QCOMPARE(announcements.list, (QStringList{u"to reset"_s, u"reset"_s, u"loaded"_s}));
        QCOMPARE(m_store->descendantCount(id(1)), 1992);
    }

    void changesDuringLoadingAreNotLost()
    {
        m_source->isHeld = true;
        m_store->load();
        m_source->put(7, 4, u"Почта"_s);
        m_source->announce({7});
        QSignalSpy updated(m_store.get(), &OrganizationStore::updated);
        m_source->release();
        QVERIFY(updated.wait());
        QCOMPARE(m_store->name(id(7), Language::Russian), u"Почта"_s);
    }

    void anAnswerFromBeforeALoadIsDropped()
    {
        load();
        m_source->isHeld = true;
        m_source->put(4, {}, u"Старое"_s);
        m_source->announce({4});
        m_source->put(4, {}, u"Новое"_s);
        QSignalSpy loaded(m_store.get(), &OrganizationStore::loaded);
        m_store->load();
        m_source->release();
        QVERIFY(loaded.wait());
        QCOMPARE(m_store->name(id(4), Language::Russian), u"Новое"_s);
    }

    void afterAFailureWhatIsThereStaysUntilTheSourceAnswersAgain()
    {
        load();
        QSignalSpy failed(m_store.get(), &OrganizationStore::loadFailed);
        m_source->failure = PortalError{.kind = PortalError::Kind::Unreachable};
        m_source->put(4, {}, u"Горисполком"_s);
        m_source->announce({4});
        QVERIFY(failed.wait());
        QCOMPARE(m_store->name(id(4), Language::Russian), u"Исполком"_s);

        m_source->failure.reset();
        QSignalSpy loaded(m_store.get(), &OrganizationStore::loaded);
        Q_EMIT m_source->reachableChanged(true);
        QVERIFY(loaded.wait());
        QCOMPARE(m_store->name(id(4), Language::Russian), u"Горисполком"_s);
    }

    void searchFollowsChanges()
    {
        load();
        QCOMPARE(m_store->search(u"больн"_s), Ids{id(2)});
        m_source->put(2, 1, u"Поликлиника"_s);
        m_source->put(5, 1, u"Больница скорой помощи"_s);
        m_source->content.erase(id(3));
        announceAndWait({2, 3, 5});
        QCOMPARE(m_store->search(u"больн"_s), Ids{id(5)});
        QCOMPARE(m_store->search(u"больница"_s), Ids{id(5)});
        QCOMPARE(m_store->search(u"поликлиника"_s), Ids{id(2)});
        QVERIFY(m_store->search(u"регистратура"_s).empty());
        QVERIFY(m_store->search(u"3"_s).empty());
    }

private:
    void load()
    {
        QSignalSpy loaded(m_store.get(), &OrganizationStore::loaded);
        m_store->load();
        QVERIFY(loaded.wait());
    }

    void announceAndWait(const std::vector<qint64> &ids)
    {
        QSignalSpy updated(m_store.get(), &OrganizationStore::updated);
        m_source->announce(ids);
        QVERIFY(updated.wait());
    }

    std::unique_ptr<RegisterSource> m_source;
    std::unique_ptr<OrganizationStore> m_store;
};

QTEST_GUILESS_MAIN(OrganizationStoreTest)
#include "tst_organizationstore.moc"
