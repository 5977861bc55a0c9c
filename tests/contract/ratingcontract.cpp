// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/ratingcontract.h"

#include "models/domain/minsktime.h"
#include "tests/contract/sampleportal.h"
#include "tests/support/stoppedclock.h"
#include "tests/support/talliesof.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

const Month march(2023, 3);
const Month april(2023, 4);

} // namespace

void RatingContract::talliesCountEveryMonth()
{
    const TallyQuery query{.periods = {}, .organizations = {}, .columns = allTallyColumns()};
    const auto table = ask(portal().tallies(query));
    QVERIFY(table);
    QCOMPARE(table->rows(), std::size_t(4));
    QCOMPARE(*table, talliesOf(sampleQuestionnaires(), query));
    // Known by heart: organization 100 in April, answers 1, 2, 3, 2 and 5, 1 to the additional.
    QCOMPARE(table->organizations[2], OrganizationId(100));
    QCOMPARE(table->slotNumbers[2], april.index());
    QCOMPARE((*table)[TallyColumn::BaseSum][2], qint64(8));
    QCOMPARE((*table)[TallyColumn::BaseSquareSum][2], qint64(64));
    QCOMPARE((*table)[TallyColumn::FullSum][2], qint64(14 * 2520 / 6));
    QCOMPARE((*table)[TallyColumn::BaseSatisfied][2], qint64(0));
    QCOMPARE((*table)[TallyColumn::ByQrCode][2], qint64(1));
    QCOMPARE((*table)[histogramColumn(BaseCriterion::Timeliness, 3)][2], qint64(1));
}

void RatingContract::talliesSumPeriods_data()
{
    using Periods = std::vector<Period>;
    QTest::addColumn<Periods>("periods");
    const Period inMarch{march, march};
    const Period inApril{april, april};
    const Period toDate{Month(0), april};
    const Period before{Month(2019, 1), Month(2019, 12)};
    QTest::newRow("one month") << Periods{inApril};
    QTest::newRow("to date") << Periods{toDate};
    QTest::newRow("two, the later first") << Periods{inApril, inMarch};
    QTest::newRow("overlapping") << Periods{toDate, inMarch, inApril};
    QTest::newRow("empty") << Periods{before};
    QTest::newRow("the same twice") << Periods{inApril, inApril};
    QTest::newRow("many") << Periods{before, inApril, toDate, inMarch, {march, april}, inMarch};
}

void RatingContract::talliesSumPeriods()
{
    QFETCH(std::vector<Period>, periods);
    const TallyQuery query{.periods = periods, .organizations = {}, .columns = allTallyColumns()};
    const auto table = ask(portal().tallies(query));
    QVERIFY(table);
    QCOMPARE(*table, talliesOf(sampleQuestionnaires(), query));
}

void RatingContract::talliesOfSomeOrganizations()
{
    for (const std::vector<Period> &periods :
         {std::vector<Period>(), std::vector{Period{march, april}}}) {
        TallyQuery query{
            .periods = periods,
            .organizations = {{OrganizationId(101), OrganizationId(20), OrganizationId(999)}},
            .columns = allTallyColumns()};
        QCOMPARE(*ask(portal().tallies(query)), talliesOf(sampleQuestionnaires(), query));
        query.organizations.emplace();
        QCOMPARE(ask(portal().tallies(query))->rows(), std::size_t(0));
    }
}

void RatingContract::talliesHoldOnlyAskedColumns()
{
    TallyQuery query{.periods = {{march, april}}, .organizations = {}, .columns = {}};
    query.columns.set(static_cast<std::size_t>(TallyColumn::FullSum));
    query.columns.set(static_cast<std::size_t>(histogramColumn(BaseCriterion::Courtesy, 5)));
    const auto table = ask(portal().tallies(query));
    QCOMPARE(*table, talliesOf(sampleQuestionnaires(), query));
    QVERIFY((*table)[TallyColumn::Questionnaires].empty());
    QCOMPARE((*table)[TallyColumn::FullSum].size(), table->rows());
}

void RatingContract::questionnairesAreAdded()
{
    Questionnaire first = newQuestionnaire(11, u"a-1"_s);
    first.additionalScores = {{CriterionId(2), quint8(1)}};
    first.user = UserId(3);
    Questionnaire second = newQuestionnaire(100);
    second.channel = Channel::Other;
    const auto receipt =
        ask(portal().addQuestionnaires({first, second, newQuestionnaire(999)}, ApplyMode::Commit));
    QVERIFY(receipt);
    QCOMPARE(receipt->added, qint64(2));
    QCOMPARE(receipt->withoutOrganization, std::vector<qsizetype>{2});

    auto all = sampleQuestionnaires();
    all.push_back(first);
    all.push_back(second);
    const TallyQuery query{.periods = {}, .organizations = {}, .columns = allTallyColumns()};
    QCOMPARE(*ask(portal().tallies(query)), talliesOf(all, query));
    QVERIFY(ask(portal().check())->empty());
    const auto newest = ask(portal().journal({.organization = {}, .before = {}, .limit = 1}));
    QCOMPARE(newest->front().action, JournalAction::QuestionnairesAdded);
    QCOMPARE(newest->front().after.value(u"questionnaires").toInt(), 2);
}

void RatingContract::questionnairesAreAddedOnce()
{
    const std::vector<Questionnaire> given{
        newQuestionnaire(11, u"a-1"_s), newQuestionnaire(11, u"other-1"_s),
        newQuestionnaire(11, u"a-1"_s), newQuestionnaire(11), newQuestionnaire(11)};
    const auto receipt = ask(portal().addQuestionnaires(given, ApplyMode::Commit));
    QVERIFY(receipt);
    QCOMPARE(receipt->added, qint64(3));
    QCOMPARE(receipt->alreadyThere, (std::vector<qsizetype>{1, 2}));
    const auto again = ask(portal().addQuestionnaires({given[0]}, ApplyMode::Commit));
    QCOMPARE(again->added, qint64(0));
    QCOMPARE(again->alreadyThere, std::vector<qsizetype>{0});
    QCOMPARE(again->different, std::vector<qsizetype>{});
    // The same rating with another content is not taken for the same.
    std::vector<Questionnaire> others(3, given[0]);
    others[0].scores[2] = quint8(others[0].scores[2] == 1 ? 2 : 1);
    others[1].organization = OrganizationId(100);
    others[2].givenAt = others[2].givenAt.addSecs(1);
    others.push_back(given[0]);
    const auto changed = ask(portal().addQuestionnaires(others, ApplyMode::Commit));
    QCOMPARE(changed->added, qint64(0));
    QCOMPARE(changed->alreadyThere, (std::vector<qsizetype>{0, 1, 2, 3}));
    QCOMPARE(changed->different, (std::vector<qsizetype>{0, 1, 2}));
}

void RatingContract::questionnairesAreRefused_data()
{
    QTest::addColumn<Questionnaire>("wrong");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QString &subject, auto spoil) {
        Questionnaire wrong = newQuestionnaire(11);
        spoil(wrong);
        QTest::newRow(name) << wrong << subject;
    };
    using Q = Questionnaire;
    row("no time", u"given_at"_s, [](Q &q) { q.givenAt = {}; });
    row("score 0", u"scores"_s, [](Q &q) { q.scores[2] = 0; });
    row("score 6", u"scores"_s, [](Q &q) { q.scores[0] = 6; });
    row("unknown criterion", u"additional_scores"_s, [](Q &q) {
        q.additionalScores = {{CriterionId(9), quint8(1)}};
    });
    row("additional score 0", u"additional_scores"_s, [](Q &q) {
        q.additionalScores = {{CriterionId(1), quint8(0)}};
    });
    row("the same criterion twice", u"additional_scores"_s, [](Q &q) {
        q.additionalScores = {{CriterionId(1), quint8(1)}, {CriterionId(1), quint8(2)}};
    });
    row("too many criteria", u"additional_scores"_s, [](Q &q) {
        q.additionalScores.assign(7, {CriterionId(1), quint8(1)});
    });
    row("unknown user", u"user"_s, [](Q &q) { q.user = UserId(77); });
    row("an id that is taken", u"id"_s, [](Q &q) { q.id = QuestionnaireId(3); });
}

void RatingContract::questionnairesAreRefused()
{
    QFETCH(Questionnaire, wrong);
    QFETCH(QString, subject);
    const auto refused =
        ask(portal().addQuestionnaires({newQuestionnaire(11), wrong}, ApplyMode::Commit));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, PortalError::Kind::Invalid);
    QCOMPARE(refused.error().problem, PortalError::Problem::InvalidInput);
    QCOMPARE(refused.error().subject, subject);
    QCOMPARE(refused.error().detail, u"questionnaire 1"_s);
    const TallyQuery query{.periods = {}, .organizations = {}, .columns = allTallyColumns()};
    QCOMPARE(*ask(portal().tallies(query)), talliesOf(sampleQuestionnaires(), query));
}

void RatingContract::questionnairesInADryRunAreNotKept()
{
    const auto receipt = ask(portal().addQuestionnaires(
        {newQuestionnaire(11), newQuestionnaire(11, u"other-1"_s)}, ApplyMode::DryRun));
    QVERIFY(receipt);
    QCOMPARE(receipt->added, qint64(1));
    QCOMPARE(receipt->alreadyThere, std::vector<qsizetype>{1});
    const TallyQuery query{.periods = {}, .organizations = {}, .columns = allTallyColumns()};
    QCOMPARE(*ask(portal().tallies(query)), talliesOf(sampleQuestionnaires(), query));
}

void RatingContract::whoWasRatedWasThere()
{
    // A register that is entered today, with ratings of years ago.
    QVERIFY(apply({CreateOrganization{sampleOrganization(500, {}, u"Министерство"_s)},
                   CreateOrganization{sampleOrganization(501, 500, u"Отдел"_s)},
                   CreateOrganization{sampleOrganization(502, 501, u"Сектор"_s)},
                   CreateOrganization{sampleOrganization(503, 501, u"Без оценок"_s)}}));
    Questionnaire old = newQuestionnaire(502);
    old.givenAt = QDateTime(QDate(2018, 7, 5), QTime(9, 0), Qt::UTC);
    Questionnaire older = newQuestionnaire(501);
    older.givenAt = QDateTime(QDate(2017, 2, 3), QTime(9, 0), Qt::UTC);
    QVERIFY(ask(portal().addQuestionnaires({old, older}, ApplyMode::Commit)));

    const auto days = ask(portal().hierarchies(
        {QDate(2017, 2, 2), QDate(2017, 2, 3), QDate(2018, 7, 5), sampleToday}));
    QVERIFY(days->at(0).organizations().empty());
    QCOMPARE(days->at(1).organizations(), (std::vector{OrganizationId(500), OrganizationId(501)}));
    QCOMPARE(days->at(1).parentOf(OrganizationId(501)), OrganizationId(500));
    QCOMPARE(days->at(2).organizations().size(), std::size_t(3));
    QCOMPARE(days->at(3).subtreeOf(OrganizationId(500)).size(), std::size_t(4));
    QCOMPARE(ask(portal().figures())->organizationsByMonth.front().month, Month(2017, 2));
    QVERIFY(ask(portal().check())->empty());
}

void RatingContract::theDayOfARatingIsThatOfMinsk()
{
    QVERIFY(apply({CreateOrganization{sampleOrganization(500, {}, u"Министерство"_s)}}));
    Questionnaire atNight = newQuestionnaire(500);
    atNight.givenAt = minskMoment(QDate(2019, 1, 1), QTime(0, 30));
    QVERIFY(ask(portal().addQuestionnaires({atNight}, ApplyMode::Commit)));
    const auto days = ask(portal().hierarchies({QDate(2018, 12, 31), QDate(2019, 1, 1)}));
    QVERIFY(days->at(0).organizations().empty());
    QCOMPARE(days->at(1).organizations(), std::vector{OrganizationId(500)});
    QCOMPARE(ask(portal().figures())->organizationsByMonth.front().month, Month(2019, 1));
    QVERIFY(ask(portal().check())->empty());
}

void RatingContract::ratingsAreAnnounced()
{
    std::vector<PortalChange> changes;
    connect(&portal(), &PortalSource::changed, this,
            [&changes](const PortalChange &change) { changes.push_back(change); });
    QVERIFY(ask(portal().addQuestionnaires({newQuestionnaire(11)}, ApplyMode::DryRun)));
    QVERIFY(changes.empty());
    QVERIFY(ask(portal().addQuestionnaires({newQuestionnaire(11)}, ApplyMode::Commit)));
    QCOMPARE(changes.size(), std::size_t(1));
    QVERIFY(changes[0].ratingsChanged);
    QCOMPARE(changes[0].ratedMonths,
             (std::vector{RatedMonth{OrganizationId(11), monthOf(newQuestionnaire(11).givenAt)}}));
    QVERIFY(!changes[0].registerChanged);
    QVERIFY(!changes[0].hierarchyChanged);
    QCOMPARE(changes[0].dataRevision, ask(portal().open())->portal.dataRevision);
}

void RatingContract::cancelledWorkKeepsNothing()
{
    auto future =
        portal().addQuestionnaires(std::vector(2000, newQuestionnaire(11)), ApplyMode::Commit);
    future.cancel();
    const auto result = ask(future);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, PortalError::Kind::Cancelled);
    const TallyQuery query{.periods = {}, .organizations = {}, .columns = allTallyColumns()};
    QCOMPARE(*ask(portal().tallies(query)), talliesOf(sampleQuestionnaires(), query));
}

void RatingContract::figuresCountByMonth()
{
    const auto figures = ask(portal().figures());
    QVERIFY(figures);
    QCOMPARE(figures->usersByMonth,
             (std::vector<MonthCount>{{Month(2022, 12), 1}, {Month(2023, 1), 2}}));
    QCOMPARE(figures->organizationsByMonth, (std::vector<MonthCount>{{Month(2020, 1), 7}}));
    QCOMPARE(figures->firstMonth, march);
    QCOMPARE(figures->lastMonth, april);
}

void RatingContract::figuresAreCountedByMonth()
{
    const auto figures = ask(portal().figures());
    QVERIFY(figures);
    // One minute before midnight in Minsk belongs to March, the next one to April.
    const std::vector<MonthRatings> ratings{{Month(2023, 3), 1, 1}, {Month(2023, 4), 3, 2}};
    QVERIFY(figures->ratingsByMonth == ratings);
    QCOMPARE(figures->firstMonth, Month(2023, 3));
    QCOMPARE(figures->lastMonth, Month(2023, 4));
    qint64 users = 0;
    for (const MonthCount &month : figures->usersByMonth)
        users += month.count;
    QCOMPARE(users, 3);
    QCOMPARE(figures->usersByMonth.front().month, Month(2022, 12));
}

} // namespace ratingdesk
