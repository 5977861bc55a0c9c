// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/randomcontract.h"

#include "tests/contract/registeroracle.h"
#include "tests/contract/sampleportal.h"
#include "tests/support/fakeportal.h"
#include "tests/support/talliesof.h"

#include <QTest>

#include <functional>
#include <random>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Thinks of things to do; most are possible, some are not.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_engine(seed) {}

    int below(int bound) { return int(m_engine() % quint32(bound)); }

    OrganizationId organization()
    {
        static constexpr std::array known{1, 2, 10, 11, 20, 30, 100, 101};
        return OrganizationId(below(3) == 0 ? 500 + below(12)
                                            : known[std::size_t(below(int(known.size())))]);
    }

    std::optional<OrganizationId> parent()
    {
        return below(5) == 0 ? std::nullopt : std::optional(organization());
    }

    using Find = std::function<std::optional<Organization>(OrganizationId)>;
    Change change(const Find &find)
    {
        switch (below(7)) {
        case 0:
            return CreateOrganization{described(OrganizationId(500 + below(12)), parent())};
        case 1: {
            const OrganizationId id = organization();
            Organization edited = described(id, {});
            const auto present = find(id);
            edited.revision = present ? present->revision - (below(8) == 0 ? 1 : 0) : 1;
            return UpdateOrganization{edited};
        }
        case 2:
        case 3:
            return MoveOrganization{organization(), parent(),
                                    below(2) == 0 ? QDate() : sampleToday.addDays(-below(40)), 0};
        case 4:
            return SetOrganizationState{
                organization(),
                below(2) == 0 ? OrganizationState::Active : OrganizationState::Archived, 0};
        case 5:
            return MergeOrganization{organization(), organization(),
                                     below(2) == 0 ? QDate() : sampleToday.addDays(-below(40)), 0};
        default:
            return WithdrawOrganization{organization(), 0};
        }
    }

    std::vector<Questionnaire> questionnaires()
    {
        std::vector<Questionnaire> given;
        for (int i = below(6); i >= 0; --i) {
            Questionnaire questionnaire;
            questionnaire.organization = organization();
            questionnaire.givenAt =
                QDateTime(QDate(2019, 11, 1), QTime(0, 0), Qt::UTC).addSecs(below(110'000'000));
            for (quint8 &score : questionnaire.scores)
                score = quint8(1 + below(5));
            for (int criterion = 1; criterion <= 2; ++criterion) {
                if (below(3) == 0)
                    questionnaire.additionalScores.emplace_back(CriterionId(criterion),
                                                                quint8(1 + below(5)));
            }
            questionnaire.channel = static_cast<Channel>(below(3));
            if (below(3) == 0)
                questionnaire.sourceId = u"source %1"_s.arg(below(20));
            if (below(3) == 0)
                questionnaire.comment = u"«%1» & \"%2\"\\"_s.arg(below(100)).arg(below(100));
            given.push_back(questionnaire);
        }
        return given;
    }

private:
    Organization described(OrganizationId id, std::optional<OrganizationId> above)
    {
        Organization organization = sampleOrganization(id.value(), {}, u"Имя %1"_s.arg(below(9)));
        organization.parent = above;
        organization.revision = 0;
        organization.kind = static_cast<OrganizationKind>(below(3));
        organization.registerKind = static_cast<Register>(below(2));
        if (below(3) == 0)
            organization.nameBe = u"Назва"_s;
        if (below(4) == 0)
            organization.sphere = SphereId(1 + below(3));
        if (below(4) == 0)
            organization.category = CategoryId(1 + below(3));
        if (below(10) == 0)
            organization.unp = u"123"_s;
        return organization;
    }

    std::mt19937 m_engine;
};

QString wordsOf(QDate day, const std::map<OrganizationId, std::optional<OrganizationId>> &standing)
{
    QString words = day.toString(Qt::ISODate);
    for (const auto &[id, parent] : standing)
        words += u" %1<%2"_s.arg(id.value()).arg(parent.value_or(OrganizationId()).value());
    return words;
}

template <class T>
QString outcome(const Result<T> &result)
{
    return result ? u"done"_s
                  : u"kind %1, problem %2, subject %3"_s.arg(int(result.error().kind))
                        .arg(int(result.error().problem))
                        .arg(result.error().subject);
}

} // namespace

void RandomContract::randomChangesAgree_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RandomContract::randomChangesAgree()
{
    QFETCH(quint32, seed);
    Chance chance(seed);
    FakePortal twin;
    QVERIFY(fillSamplePortal(twin.data()));
    const std::vector<QDate> days{QDate(2020, 6, 1), QDate(2022, 12, 31), QDate(2023, 4, 15),
                                  sampleToday};
    const TallyQuery query{.periods = {}, .organizations = {}, .columns = allTallyColumns()};

    for (int step = 0; step < 120; ++step) {
        if (chance.below(4) == 0) {
            const auto given = chance.questionnaires();
            const auto mine = ask(portal().addQuestionnaires(given, ApplyMode::Commit));
            const auto twins = ask(twin.addQuestionnaires(given, ApplyMode::Commit));
            QCOMPARE(outcome(mine), outcome(twins));
            QCOMPARE(mine->added, twins->added);
            QCOMPARE(mine->alreadyThere, twins->alreadyThere);
            QCOMPARE(mine->different, twins->different);
            QCOMPARE(mine->withoutOrganization, twins->withoutOrganization);
            continue;
        }
        ChangeSet set{.changes = {}, .reason = u"step %1"_s.arg(step)};
        for (int i = chance.below(3); i >= 0; --i)
            set.changes.push_back(
                chance.change([&twin](OrganizationId id) { return twin.data().find(id); }));
        const auto mine = ask(portal().apply(set, ApplyMode::Commit));
        const auto twins = ask(twin.apply(set, ApplyMode::Commit));
        QCOMPARE(outcome(mine), outcome(twins));
        if (!mine)
            continue;
        QCOMPARE(mine->organizations, twins->organizations);
        QCOMPARE(mine->descendantsMoved, twins->descendantsMoved);
        QCOMPARE(mine->questionnairesMoved, twins->questionnairesMoved);
        QCOMPARE(mine->inverse.changes.size(), twins->inverse.changes.size());
        if (chance.below(4) == 0) {
            const auto undone = ask(portal().apply(mine->inverse, ApplyMode::Commit));
            const auto twinUndone = ask(twin.apply(twins->inverse, ApplyMode::Commit));
            QCOMPARE(outcome(undone), outcome(twinUndone));
        }
    }

    QCOMPARE(everything(), *ask(twin.organizations({})));
    const auto skeleton = *ask(portal().skeleton(true));
    const auto twinSkeleton = *ask(twin.skeleton(true));
    QCOMPARE(skeleton->nodes, twinSkeleton->nodes);
    QCOMPARE(skeleton->searchText, twinSkeleton->searchText);
    QCOMPARE(*ask(portal().tallies(query)), *ask(twin.tallies(query)));
    QCOMPARE(*ask(portal().comments({})), *ask(twin.comments({})));
    QCOMPARE(ask(portal().figures())->organizationsByMonth,
             ask(twin.figures())->organizationsByMonth);
    const auto mineDays = ask(portal().hierarchies(days));
    const auto twinDays = ask(twin.hierarchies(days));
    for (std::size_t day = 0; day < days.size(); ++day) {
        QCOMPARE(mineDays->at(day).organizations(), twinDays->at(day).organizations());
        for (const OrganizationId id : mineDays->at(day).organizations())
            QCOMPARE(mineDays->at(day).parentOf(id), twinDays->at(day).parentOf(id));
    }
    const JournalQuery lines{.organization = {}, .before = {}, .limit = 50};
    const auto mineJournal = ask(portal().journal(lines));
    const auto twinJournal = ask(twin.journal(lines));
    QCOMPARE(mineJournal->size(), twinJournal->size());
    for (std::size_t line = 0; line < mineJournal->size(); ++line) {
        QCOMPARE(mineJournal->at(line).organization, twinJournal->at(line).organization);
        QCOMPARE(mineJournal->at(line).before, twinJournal->at(line).before);
        QCOMPARE(mineJournal->at(line).after, twinJournal->at(line).after);
    }
    const auto findings = ask(portal().check());
    QVERIFY(findings);
    QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().detail));
}

void RandomContract::randomChangesDoWhatIsExpected_data() { randomChangesAgree_data(); }

void RandomContract::randomChangesDoWhatIsExpected()
{
    QFETCH(quint32, seed);
    Chance chance(1000 + seed);
    QSet<OrganizationId> rated;
    for (const Questionnaire &given : sampleQuestionnaires())
        rated.insert(given.organization);
    const QDate first(2019, 12, 31);
    RegisterOracle oracle(everything(), *ask(portal().parentSpans()),
                          *ask(portal().referenceData()), rated, first, sampleToday);
    std::vector<QDate> days{first, QDate(2020, 6, 1), QDate(2022, 12, 31), QDate(2023, 1, 1)};
    for (int back = 45; back >= 0; --back)
        days.push_back(sampleToday.addDays(-back));

    const auto compare = [&] {
        QCOMPARE(everything(), oracle.organizations());
        const auto hierarchies = *ask(portal().hierarchies(days));
        for (std::size_t i = 0; i < days.size(); ++i) {
            std::map<OrganizationId, std::optional<OrganizationId>> standing;
            for (const OrganizationId id : hierarchies[i].organizations())
                standing[id] = hierarchies[i].parentOf(id);
            QCOMPARE(wordsOf(days[i], standing), wordsOf(days[i], oracle.standingOn(days[i])));
        }
    };
    int done = 0;
    for (int step = 0; step < 150 && !QTest::currentTestFailed(); ++step) {
        const std::vector<Organization> present = oracle.organizations();
        const auto find = [&present](OrganizationId id) -> std::optional<Organization> {
            for (const Organization &organization : present) {
                if (organization.id == id)
                    return organization;
            }
            return {};
        };
        ChangeSet set;
        for (int i = chance.below(3); i >= 0; --i)
            set.changes.push_back(chance.change(find));
        const RegisterOracle before = oracle;
        const auto applied = ask(portal().apply(set, ApplyMode::Commit));
        QCOMPARE(applied.has_value(), oracle.apply(set.changes));
        compare();
        done += applied ? 1 : 0;
        if (applied && chance.below(4) == 0) {
            QVERIFY(ask(portal().apply(applied->inverse, ApplyMode::Commit)));
            oracle = before;
            oracle.takeRevisions(everything());
            compare();
        }
    }
    QVERIFY(done > 20);
}

} // namespace ratingdesk
