// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/organizationtreeproxy.h"
#include "models/stores/organizationstore.h"
#include "tests/stores/registersource.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<OrganizationId>;

OrganizationId id(qint64 value) { return OrganizationId(value); }

} // namespace

class OrganizationTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<RegisterSource>();
        m_source->put(1, {}, u"Яровое"_s).kind = OrganizationKind::Body;
        m_source->put(2, {}, u"Ёлка"_s).kind = OrganizationKind::Body;
        m_source->put(3, 1, u"Школа № 10"_s).soato = u"1401000000"_s;
        m_source->put(4, 1, u"Школа № 2"_s).soato = u"5000000000"_s;
        m_source->put(5, 3, u"Библиотека"_s).kind = OrganizationKind::Subdivision;
        m_source->put(6, 2, u"Поликлиника"_s).state = OrganizationState::Archived;
        m_store = std::make_unique<OrganizationStore>(m_source.get());
        m_model = std::make_unique<OrganizationTreeModel>(*m_store);
        m_proxy = std::make_unique<OrganizationTreeProxy>(m_model.get());
        m_modelTester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_proxyTester = std::make_unique<QAbstractItemModelTester>(
            m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        load();
    }

    void cleanup()
    {
        m_proxyTester.reset();
        m_modelTester.reset();
        m_proxy.reset();
        m_model.reset();
        m_store.reset();
    }

    void showsTheTreeInTheOrderOfTheLanguage()
    {
        // ё stands with е, and numbers count as numbers.
        QCOMPARE(shown(), (QStringList{u"Ёлка"_s, u"  Поликлиника"_s, u"Яровое"_s, u"  Школа № 2"_s,
                                       u"  Школа № 10"_s, u"    Библиотека"_s}));
        m_proxy->sort(OrganizationTreeModel::DescendantsColumn, Qt::DescendingOrder);
        QCOMPARE(shown(), (QStringList{u"Яровое"_s, u"  Школа № 10"_s, u"    Библиотека"_s,
                                       u"  Школа № 2"_s, u"Ёлка"_s, u"  Поликлиника"_s}));
    }

    void saysWhatANodeIs()
    {
        const QModelIndex hospital = m_model->indexOf(id(6));
        QCOMPARE(hospital.data(OrganizationTreeModel::OrganizationRole).toLongLong(), 6);
        QCOMPARE(hospital.data(OrganizationTreeModel::StateRole).toInt(),
                 int(OrganizationState::Archived));
        QVERIFY(hospital.data(Qt::AccessibleTextRole).toString().contains(u"Archived"_s));
        const QModelIndex below = m_model->indexOf(id(1), OrganizationTreeModel::DescendantsColumn);
        QCOMPARE(below.data().toString(), u"3"_s);
        QCOMPARE(below.data(OrganizationTreeModel::RawValueRole).toInt(), 3);
        QCOMPARE(
            m_model->indexOf(id(5), OrganizationTreeModel::DescendantsColumn).data().toString(),
            QString());
    }

    void markupInANameIsShownNotRendered()
    {
        m_source->put(3, 1, u"<b>Школа</b> <img src=x>"_s);
        update({3});
        QCOMPARE(m_model->indexOf(id(3)).data().toString(), u"<b>Школа</b> <img src=x>"_s);
        QVERIFY(!m_model->indexOf(id(3)).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    }

    void persistentIndexesSurviveMoves()
    {
        const QPersistentModelIndex school = m_proxy->indexOf(id(3));
        const QPersistentModelIndex library = m_proxy->indexOf(id(5));
        QSignalSpy resets(m_proxy.get(), &QAbstractItemModel::modelReset);
        m_source->put(3, 2);
        m_source->put(7, {}, u"Аист"_s);
        update({3, 7});
        QVERIFY(school.isValid());
        QCOMPARE(m_proxy->organizationAt(school), id(3));
        QCOMPARE(m_proxy->organizationAt(school.parent()), id(2));
        QCOMPARE(m_proxy->organizationAt(library), id(5));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(shown(), (QStringList{u"Аист"_s, u"Ёлка"_s, u"  Поликлиника"_s, u"  Школа № 10"_s,
                                       u"    Библиотека"_s, u"Яровое"_s, u"  Школа № 2"_s}));
    }

    void aNewNameSortsAnew()
    {
        shown();
        m_source->put(4, 1, u"Школа № 11"_s);
        update({4});
        QCOMPARE(shown().mid(3, 2), (QStringList{u"  Школа № 10"_s, u"    Библиотека"_s}));
    }

    void searchKeepsTheBranchesOfItsMatches()
    {
        setText(u"библ"_s);
        QCOMPARE(shown(), (QStringList{u"Яровое"_s, u"  Школа № 10"_s, u"    Библиотека"_s}));
        QCOMPARE(m_proxy->matches(), Ids{id(5)});
        QCOMPARE(m_proxy->organizationAt(m_proxy->firstMatch()), id(5));
        QVERIFY(m_proxy->firstMatch().data(OrganizationTreeProxy::MatchRole).toBool());
        QVERIFY(!m_proxy->index(0, 0).data(OrganizationTreeProxy::MatchRole).toBool());

        setText(u"школа"_s);
        QCOMPARE(shown(), (QStringList{u"Яровое"_s, u"  Школа № 2"_s, u"  Школа № 10"_s}));
        QCOMPARE(m_proxy->organizationAt(m_proxy->firstMatch()), id(4));

        setText(u"нет такой"_s);
        QVERIFY(shown().isEmpty());
        QVERIFY(!m_proxy->firstMatch().isValid());

        setText({});
        QCOMPARE(shown().size(), 6);
    }

    void anIdNamesItsOrganization()
    {
        m_source->put(6, 2).address = u"ул. Ленина, 4"_s;
        update({6});
        setText(u"4"_s);
        QCOMPARE(m_proxy->matches(), (Ids{id(4), id(6)}));
        QCOMPARE(m_proxy->organizationAt(m_proxy->firstMatch()), id(4));
    }

    void filters_data()
    {
        QTest::addColumn<OrganizationFilter>("filter");
        QTest::addColumn<QStringList>("expected");
        OrganizationFilter filter;
        filter.kinds = {OrganizationKind::Subdivision};
        QTest::newRow("kind") << filter
                              << QStringList{u"Яровое"_s, u"  Школа № 10"_s, u"    Библиотека"_s};
        filter = {};
        filter.states = {OrganizationState::Archived};
        QTest::newRow("state") << filter << QStringList{u"Ёлка"_s, u"  Поликлиника"_s};
        filter = {};
        filter.regions = {Region::MinskCity, Region::Brest};
        QTest::newRow("regions") << filter
                                 << QStringList{u"Яровое"_s, u"  Школа № 2"_s, u"  Школа № 10"_s};
        filter.text = u"10"_s;
        QTest::newRow("regions and text") << filter << QStringList{u"Яровое"_s, u"  Школа № 10"_s};
        filter = {};
        filter.registers = {Register::Local};
        QTest::newRow("register") << filter << QStringList{};
        filter = {};
        filter.spheres = {SphereId(3)};
        QTest::newRow("sphere") << filter << QStringList{};
    }

    void filters()
    {
        QFETCH(const OrganizationFilter, filter);
        QFETCH(const QStringList, expected);
        m_proxy->setFilter(filter);
        QCOMPARE(shown(), expected);
    }

    void theFilterFollowsChanges()
    {
        setText(u"школа"_s);
        QSignalSpy filtered(m_proxy.get(), &OrganizationTreeProxy::filtered);
        m_source->put(4, 1, u"Гимназия"_s);
        m_source->put(8, 2, u"Школа № 1"_s);
        update({4, 8});
        QCOMPARE(filtered.count(), 1);
        QCOMPARE(shown(),
                 (QStringList{u"Ёлка"_s, u"  Школа № 1"_s, u"Яровое"_s, u"  Школа № 10"_s}));

        m_source->announce({});
        QSignalSpy loaded(m_store.get(), &OrganizationStore::loaded);
        QVERIFY(loaded.wait());
        QCOMPARE(shown().size(), 4);
    }

    void theFilterStaysWhenEverythingIsNew()
    {
        setText(u"школа"_s);
        for (qint64 i = 10; i < 1200; ++i)
            m_source->put(i, 2, u"Магазин"_s);
        QSignalSpy resets(m_proxy.get(), &QAbstractItemModel::modelReset);
        load();
        QCOMPARE(resets.count(), 1);
        QCOMPARE(shown(), (QStringList{u"Яровое"_s, u"  Школа № 2"_s, u"  Школа № 10"_s}));
    }

    void expandedAndSelectedIndexesSurviveFiltering()
    {
        const QPersistentModelIndex school = m_proxy->indexOf(id(3));
        setText(u"библиотека"_s);
        QCOMPARE(m_proxy->organizationAt(school), id(3));
        setText(u"поликлиника"_s);
        QVERIFY(!school.isValid());
    }

    void aDropAsksAndChangesNothing()
    {
        QSignalSpy requests(m_model.get(), &OrganizationTreeModel::moveRequested);
        const std::unique_ptr<QMimeData> school(m_model->mimeData({m_model->indexOf(id(3))}));
        QCOMPARE(m_model->organizationsIn(school.get()), Ids{id(3)});

        QVERIFY(canDrop(school.get(), 2));
        QVERIFY(canDrop(school.get(), {}));
        QVERIFY2(!canDrop(school.get(), 1), "it stands there already");
        QVERIFY2(!canDrop(school.get(), 3), "not below itself");
        QVERIFY2(!canDrop(school.get(), 5), "not below its own subdivision");
        QVERIFY(
            !m_model->dropMimeData(school.get(), Qt::MoveAction, -1, -1, m_model->indexOf(id(2))));
        QCOMPARE(requests.count(), 1);
        QCOMPARE(requests.first().first().value<Ids>(), Ids{id(3)});
        QCOMPARE(m_store->node(id(3))->parent, id(1));

        QMimeData foreign;
        foreign.setText(u"3"_s);
        QVERIFY(!canDrop(&foreign, 2));
    }

    void speaksBelarusianWhereThereIsAName()
    {
        m_source->content[id(2)].nameBe = u"Ялінка"_s;
        m_source->put(2, {});
        update({2});
        m_proxy->setLanguage(Language::Belarusian);
        QVERIFY(shown().contains(u"Ялінка"_s));
        QVERIFY(shown().contains(u"Яровое"_s));
    }

private:
    bool canDrop(const QMimeData *data, std::optional<qint64> to) const
    {
        return m_model->canDropMimeData(data, Qt::MoveAction, -1, -1,
                                        to ? m_model->indexOf(id(*to)) : QModelIndex());
    }

    void setText(const QString &text)
    {
        OrganizationFilter filter;
        filter.text = text;
        m_proxy->setFilter(filter);
    }

    void load()
    {
        QSignalSpy loaded(m_store.get(), &OrganizationStore::loaded);
        m_store->load();
        QVERIFY(loaded.wait());
    }

    void update(const std::vector<qint64> &ids)
    {
        QSignalSpy updated(m_store.get(), &OrganizationStore::updated);
        m_source->announce(ids);
        QVERIFY(updated.wait());
    }

    /// The names as a person sees them with every branch open, two spaces a level.
    QStringList shown(const QModelIndex &parent = {}, int level = 0) const
    {
        QStringList names;
        for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
            const QModelIndex index = m_proxy->index(row, 0, parent);
            names << QString(2 * level, u' ') + index.data().toString();
            names << shown(index, level + 1);
        }
        return names;
    }

    std::unique_ptr<RegisterSource> m_source;
    std::unique_ptr<OrganizationStore> m_store;
    std::unique_ptr<OrganizationTreeModel> m_model;
    std::unique_ptr<OrganizationTreeProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
    std::unique_ptr<QAbstractItemModelTester> m_proxyTester;
};

QTEST_GUILESS_MAIN(OrganizationTreeTest)
#include "tst_organizationtree.moc"
