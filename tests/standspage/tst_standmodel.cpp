// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/posters/standfilter.h"
#include "models/items/posters/standmodel.h"
#include "models/stores/organizationstore.h"
#include "tests/support/fakeportal.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 30);

Organization named(qint64 id, const QString &name, std::optional<qint64> parent = {})
{
    Organization organization;
    organization.id = OrganizationId(id);
    if (parent)
        organization.parent = OrganizationId(*parent);
    organization.nameRu = name;
    return organization;
}

Stand standOf(qint64 id, qint64 organization)
{
    return {.id = StandId(id),
            .organization = OrganizationId(organization),
            .code = u"CODE%1"_s.arg(id, 4, 10, QLatin1Char('A')),
            .designName = u"a4-poster"_s,
            .language = u"ru+be"_s,
            .printedOn = QDate(2026, 1, static_cast<int>(id)),
            .printedBy = u"printer"_s,
            .revision = 1};
}

Stand placed(Stand stand, QDate day)
{
    stand.place = u"Холл"_s;
    stand.placedOn = day;
    return stand;
}

/// A model over a register of a board, two schools below it, one of them archived, and a clinic.
struct Shelf
{
    Shelf()
    {
        portal.add(named(1, u"Управление образования"_s));
        portal.add(named(2, u"Школа № 2"_s, 1));
        Organization closed = named(10, u"Школа № 10"_s, 1);
        closed.state = OrganizationState::Archived;
        portal.add(closed);
        portal.add(named(3, u"Поликлиника"_s));
        QSignalSpy loaded(&store, &OrganizationStore::loaded);
        store.load();
        loaded.wait();
    }

    std::vector<qint64> shown() const
    {
        std::vector<qint64> ids;
        for (int row = 0; row < proxy.rowCount(); ++row)
            ids.push_back(proxy.standAt(proxy.index(row, 0)).value());
        return ids;
    }
    std::vector<qint64> shownBy(const StandFilter &filter)
    {
        proxy.setFilter(filter, today);
        return shown();
    }

    FakePortal portal;
    OrganizationStore store{&portal};
    StandModel model{store};
    StandProxy proxy{model, store};
    QAbstractItemModelTester modelTester{&model};
    QAbstractItemModelTester proxyTester{&proxy};
};

} // namespace

class StandModelTest : public QObject
{
    Q_OBJECT

    using Kind = StandFilter::Kind;

private Q_SLOTS:
    void tellsAStandInWords()
    {
        Shelf shelf;
        Stand stand = placed(standOf(1, 2), QDate(2026, 2, 3));
        stand.scans = 41;
        stand.scannedOn = QDate(2026, 3, 4);
        shelf.model.setStands({stand});
        const auto text = [&](int column) {
            return shelf.model.index(0, column).data().toString();
        };
        QCOMPARE(text(StandModel::CodeColumn), stand.code);
        QCOMPARE(text(StandModel::OrganizationColumn), u"Школа № 2"_s);
        QVERIFY2(text(StandModel::DesignColumn).contains(u"A4"_s),
                 qPrintable(text(StandModel::DesignColumn)));
        QCOMPARE(text(StandModel::LanguageColumn), u"Russian and Belarusian"_s);
        QCOMPARE(text(StandModel::PlaceColumn), u"Холл"_s);
        QCOMPARE(text(StandModel::ScansColumn), u"41"_s);
        QCOMPARE(text(StandModel::StateColumn), u"Placed"_s);
        QVERIFY(text(StandModel::CheckedColumn).isEmpty());
        for (int column = 0; column < StandModel::ColumnCount; ++column) {
            QVERIFY(!shelf.model.headerData(column, Qt::Horizontal, Qt::DisplayRole)
                         .toString()
                         .isEmpty());
        }
        // A template of one's own has no other name; nor is any other file looked at.
        stand.designName = u"../wording"_s;
        shelf.model.setStands({stand});
        QCOMPARE(text(StandModel::DesignColumn), u"../wording"_s);
    }

    void rowsThatStayKeepTheirPlace()
    {
        Shelf shelf;
        shelf.model.setStands({standOf(2, 2), standOf(1, 3)});
        const QPersistentModelIndex first(shelf.model.indexOf(StandId(1)));
        const QPersistentModelIndex shownFirst(shelf.proxy.indexOf(StandId(1)));
        shelf.model.setStands({standOf(1, 3), standOf(2, 2), standOf(3, 2)});
        QCOMPARE(shelf.model.rowCount(), 3);
        QVERIFY(first.isValid() && shownFirst.isValid());
        QCOMPARE(first.data(StandModel::IdRole).toLongLong(), 1);
        shelf.model.put({placed(standOf(1, 3), today)});
        QCOMPARE(first.sibling(first.row(), StandModel::StateColumn).data().toString(),
                 u"Placed"_s);
        shelf.model.setStands({standOf(3, 2)});
        QCOMPARE(shelf.model.rowCount(), 1);
        shelf.model.setStands({});
        QCOMPARE(shelf.model.rowCount(), 0);
    }

    void whatIsToBeDoneIsFound()
    {
        Shelf shelf;
        Stand retired = standOf(3, 2);
        retired.retiredOn = today;
        Stand checked = placed(standOf(4, 2), QDate(2026, 2, 1));
        checked.checkedOn = today.addDays(-10);
        checked.scannedOn = today.addDays(-100);
        Stand fresh = placed(standOf(5, 3), today.addDays(-5));
        Stand renamed = standOf(6, 3);
        renamed.isRenamed = true;
        shelf.model.setStands({standOf(1, 10), placed(standOf(2, 2), QDate(2026, 2, 1)), retired,
                               checked, fresh, renamed});
        const auto of = [&](Kind kind) { return shelf.shownBy({.text = {}, .kind = kind}); };
        QCOMPARE(of(Kind::All), (std::vector<qint64>{1, 2, 3, 4, 5, 6}));
        QCOMPARE(of(Kind::InUse), (std::vector<qint64>{1, 2, 4, 5, 6}));
        QCOMPARE(of(Kind::Printed), (std::vector<qint64>{1, 6}));
        QCOMPARE(of(Kind::Placed), (std::vector<qint64>{2, 4, 5}));
        QCOMPARE(of(Kind::Overdue), (std::vector<qint64>{2}));
        QCOMPARE(of(Kind::Silent), (std::vector<qint64>{2, 4}));
        QCOMPARE(of(Kind::Outdated), (std::vector<qint64>{1, 6}));
        QCOMPARE(of(Kind::Retired), (std::vector<qint64>{3}));
        QCOMPARE(shelf.shownBy({.text = {}, .kind = Kind::Overdue, .days = 5}),
                 (std::vector<qint64>{2, 4}));
        QCOMPARE(shelf.shownBy({.text = {}, .kind = Kind::All, .below = OrganizationId(1)}),
                 (std::vector<qint64>{1, 2, 3, 4}));
        QCOMPARE(shelf.shownBy({.text = u"поликлин"_s, .kind = Kind::All}),
                 (std::vector<qint64>{5, 6}));
        QCOMPARE(shelf.shownBy({.text = u"холл"_s, .kind = Kind::All}),
                 (std::vector<qint64>{2, 4, 5}));
        // What is said of a stand moves it out of what is to be done.
        shelf.shownBy({.text = {}, .kind = Kind::Overdue});
        Stand seen = *shelf.model.stand(StandId(2));
        seen.checkedOn = today;
        shelf.model.put({seen});
        QVERIFY(shelf.shown().empty());
    }

    void namesAndDaysAreSorted()
    {
        Shelf shelf;
        Stand seen = placed(standOf(3, 10), QDate(2026, 2, 1));
        seen.checkedOn = QDate(2026, 6, 1);
        shelf.model.setStands(
            {standOf(1, 10), placed(standOf(2, 2), QDate(2026, 3, 1)), seen, standOf(4, 3)});
        shelf.proxy.setFilter({.text = {}, .kind = Kind::All}, today);
        // Numbers in names are numbers.
        shelf.proxy.setLanguage(Language::Russian);
        shelf.proxy.sort(StandModel::OrganizationColumn);
        QCOMPARE(shelf.shown(), (std::vector<qint64>{4, 2, 1, 3}));
        // Nobody has been at the second one for the longest time; the others hang nowhere.
        shelf.proxy.sort(StandModel::CheckedColumn);
        QCOMPARE(shelf.shown(), (std::vector<qint64>{2, 3, 1, 4}));
    }
};

QTEST_MAIN(StandModelTest)
#include "tst_standmodel.moc"
