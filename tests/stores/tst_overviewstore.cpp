// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/demo/demoportal.h"
#include "models/stores/overviewstore.h"
#include "tests/support/fakeportal.h"

#include <QSignalSpy>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

Questionnaire questionnaire(qint64 id, qint64 organization, QDate day, quint8 score)
{
    Questionnaire made;
    made.id = QuestionnaireId(id);
    made.organization = OrganizationId(organization);
    made.givenAt = QDateTime(day, QTime(9, 0), Qt::UTC);
    made.scores = {score, score, score, score};
    return made;
}

Organization organization(qint64 id)
{
    Organization made;
    made.id = OrganizationId(id);
    made.nameRu = u"Организация %1"_s.arg(id);
    return made;
}

PortalInfo standingAt(QDate day)
{
    PortalInfo info;
    info.stoppedAt = day;
    return info;
}

std::shared_ptr<const Overview> loaded(OverviewStore &store)
{
    std::shared_ptr<const Overview> result;
    QObject guard;
    QObject::connect(&store, &OverviewStore::loaded, &guard,
                     [&result](const auto &overview) { result = overview; });
    store.load();
    [&] { QTRY_VERIFY(result); }();
    return result;
}

} // namespace

class OverviewStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByWholeMonths()
    {
        FakePortal portal;
        portal.add(organization(1));
        auto &answers = portal.data().answers;
        const auto add = [&answers](const Questionnaire &its) { answers[its.id] = its; };
        add(questionnaire(1, 1, {2023, 1, 10}, 5));
        add(questionnaire(2, 1, {2023, 3, 10}, 5));
        add(questionnaire(3, 1, {2023, 3, 31}, 2));
        add(questionnaire(4, 1, {2023, 4, 1}, 4));
        add(questionnaire(5, 1, {2023, 5, 2}, 1));
        portal.data().registeredOn = {{UserId(1), {2022, 12, 1}}, {UserId(2), {2023, 4, 30}}};

        RankingBasisStore bases(portal, standingAt(QDate(2023, 5, 4)));
        OverviewStore store(portal, standingAt(QDate(2023, 5, 4)), bases);
        const auto overview = loaded(store);
        QCOMPARE(overview->lastMonth, Month(2023, 4));
        QCOMPARE(overview->users, (OverviewCount{2, 1, 0}));
        QCOMPARE(overview->questionnaires, (OverviewCount{5, 1, 2}));
        QCOMPARE(overview->organizations.total, 1);
        QCOMPARE(overview->satisfaction.text(2), u"0.60"_s);
        QCOMPARE(overview->satisfactionLast.text(2), u"1.00"_s);
        QCOMPARE(overview->satisfactionBefore.text(2), u"0.50"_s);
        // February had none and May still runs: both have their column.
        QCOMPARE(overview->months.size(), std::size_t(5));
        QCOMPARE(overview->months[1], (MonthRatings{Month(2023, 2), 0, 0}));
        QCOMPARE(overview->months.back(), (MonthRatings{Month(2023, 5), 1, 0}));
        QVERIFY(overview->risers.empty());
    }

    void aMonthIsWholeOnItsLastDay()
    {
        FakePortal portal;
        RankingBasisStore bases(portal, standingAt(QDate(2023, 4, 30)));
        OverviewStore store(portal, standingAt(QDate(2023, 4, 30)), bases);
        const auto overview = loaded(store);
        QCOMPARE(overview->lastMonth, Month(2023, 4));
        QVERIFY(overview->months.empty());
        QVERIFY(overview->satisfaction.isNull());
    }

    void aQuietPortalIsSeenAtItsLastQuestionnaires_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("isQuiet");
        QTest::newRow("two months without") << QDate(2023, 3, 30) << false;
        QTest::newRow("three months without") << QDate(2023, 3, 31) << true;
        QTest::newRow("years later") << QDate(2026, 11, 22) << true;
    }

    void aQuietPortalIsSeenAtItsLastQuestionnaires()
    {
        QFETCH(QDate, today);
        QFETCH(bool, isQuiet);
        FakePortal portal;
        qint64 id = 0;
        const auto rate = [&](qint64 member, QDate day, int count, quint8 score) {
            for (int i = 0; i < count; ++i) {
                const Questionnaire its = questionnaire(++id, member, day, score);
                portal.data().answers[its.id] = its;
            }
        };
        for (const qint64 member : {1, 2})
            portal.add(organization(member));
        rate(1, {2022, 11, 1}, 40, 5);
        rate(2, {2022, 11, 1}, 30, 4);
        rate(1, {2022, 12, 1}, 60, 1);

        RankingBasisStore bases(portal, standingAt(today));
        OverviewStore store(portal, standingAt(today), bases);
        const auto overview = loaded(store);
        QCOMPARE(overview->isQuiet, isQuiet);
        QCOMPARE(overview->questionnaires.total, 130);
        if (!isQuiet) {
            QCOMPARE(overview->lastMonth, Month(2023, 2));
            QCOMPARE(overview->months.back().month, Month(2023, 3));
            QVERIFY(overview->risers.empty());
            return;
        }
        QCOMPARE(overview->lastMonth, Month(2022, 12));
        QCOMPARE(overview->questionnaires, (OverviewCount{130, 60, 70}));
        QCOMPARE(overview->months.back(), (MonthRatings{Month(2022, 12), 60, 0}));
        QCOMPARE(overview->risers.size(), std::size_t(1));
        QCOMPARE(overview->risers.front().organization, OrganizationId(2));
    }

    void moversNeedEnoughQuestionnaires()
    {
        FakePortal portal;
        qint64 id = 0;
        const auto rate = [&](qint64 member, QDate day, int count, quint8 score) {
            for (int i = 0; i < count; ++i) {
                const Questionnaire its = questionnaire(++id, member, day, score);
                portal.data().answers[its.id] = its;
            }
        };
        for (const qint64 member : {1, 2, 3})
            portal.add(organization(member));
        // 1 falls from the first place behind 2; 3 would rise, but has too few questionnaires.
        rate(1, {2023, 2, 1}, 40, 5);
        rate(2, {2023, 2, 1}, 40, 4);
        rate(3, {2023, 2, 1}, 10, 1);
        rate(1, {2023, 4, 1}, 40, 1);
        rate(3, {2023, 4, 1}, 10, 5);

        RankingBasisStore bases(portal, standingAt(QDate(2023, 5, 4)));
        OverviewStore store(portal, standingAt(QDate(2023, 5, 4)), bases);
        const auto overview = loaded(store);
        QCOMPARE(overview->risers.size(), std::size_t(1));
        QCOMPARE(overview->risers.front().organization, OrganizationId(2));
        QCOMPARE(overview->risers.front().movement(), std::optional(1));
        QCOMPARE(overview->fallers.size(), std::size_t(1));
        QCOMPARE(overview->fallers.front().organization, OrganizationId(1));
        QCOMPARE(overview->fallers.front().movement(), std::optional(-1));
    }

    void largestMovementsComeFirst()
    {
        FakePortal portal;
        DemoOptions options;
        options.organizations = 300;
        options.questionnaires = 20'000;
        options.users = 2000;
        QVERIFY(fillDemoPortal(options, portal.data()));
        RankingBasisStore bases(portal, standingAt(options.lastDay));
        OverviewStore store(portal, standingAt(options.lastDay), bases);
        const auto overview = loaded(store);
        QCOMPARE(overview->questionnaires.total, 20'000);
        QCOMPARE(overview->satisfaction.text(4), u"0.9215"_s);
        QCOMPARE(overview->users.total, 2000);
        for (const auto *rows : {&overview->risers, &overview->fallers}) {
            QVERIFY(rows->size() > 2);
            for (std::size_t i = 1; i < rows->size(); ++i)
                QVERIFY(std::abs(*(*rows)[i - 1].movement()) >= std::abs(*(*rows)[i].movement()));
        }
        QVERIFY(*overview->risers.front().movement() > 0);
        QVERIFY(*overview->fallers.front().movement() < 0);
    }

    void readingIsNoChange()
    {
        FakePortal portal;
        portal.add(organization(1));
        Questionnaire told = questionnaire(1, 1, {2023, 3, 10}, 5);
        told.comment = u"Спасибо"_s;
        portal.data().answers[told.id] = told;
        RankingBasisStore bases(portal, standingAt(QDate(2023, 5, 4)));
        OverviewStore store(portal, standingAt(QDate(2023, 5, 4)), bases);
        const std::size_t before = loaded(store)->changes.size();
        const auto comments = portal.comments({});
        QTRY_VERIFY(comments.isFinished());
        QVERIFY(!comments.result()->empty());
        QCOMPARE(portal.data().journal.back().action, JournalAction::CommentsViewed);
        QCOMPARE(loaded(store)->changes.size(), before);
    }

    void failureIsToldOnce()
    {
        FakePortal portal;
        portal.failNext({.kind = PortalError::Kind::Unreachable,
                         .problem = PortalError::Problem::ConnectionLost});
        RankingBasisStore bases(portal, standingAt(QDate(2023, 5, 4)));
        OverviewStore store(portal, standingAt(QDate(2023, 5, 4)), bases);
        QSignalSpy failed(&store, &OverviewStore::loadFailed);
        QSignalSpy done(&store, &OverviewStore::loaded);
        store.load();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!store.isLoading());
        store.load();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(failed.size(), 1);
    }

    void aLaterLoadOvertakes()
    {
        FakePortal portal;
        RankingBasisStore bases(portal, standingAt(QDate(2023, 5, 4)));
        OverviewStore store(portal, standingAt(QDate(2023, 5, 4)), bases);
        QSignalSpy done(&store, &OverviewStore::loaded);
        portal.hold();
        store.load();
        store.load();
        portal.release();
        QTRY_COMPARE(done.size(), 1);
        QTRY_VERIFY(!store.isLoading());
        QCOMPARE(done.size(), 1);
    }
};

QTEST_GUILESS_MAIN(OverviewStoreTest)
#include "tst_overviewstore.moc"
