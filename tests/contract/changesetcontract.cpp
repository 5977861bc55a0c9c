// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/changesetcontract.h"

#include "models/portal/merging.h"
#include "models/portal/requestrecord.h"
#include "tests/contract/sampleportal.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

qint64 talliesOfMonth(Month month)
{
    const auto all = sampleQuestionnaires();
    return std::count_if(all.begin(), all.end(), [month](const Questionnaire &questionnaire) {
        return monthOf(questionnaire.givenAt) == month;
    });
}

} // namespace

void ChangeSetContract::changeSetIsAllOrNothing()
{
    const auto before = everything();
    const auto journal = ask(portal().journal({}));
    const auto refused = apply({CreateOrganization{sampleOrganization(500, 1, u"Новая"_s)},
                                MoveOrganization{OrganizationId(10), OrganizationId(500), {}, 0},
                                MoveOrganization{OrganizationId(1), OrganizationId(100), {}, 0}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, PortalError::Problem::WouldCycle);
    QCOMPARE(everything(), before);
    QCOMPARE(*ask(portal().journal({})), *journal);
    QVERIFY(ask(portal().check())->empty());
}

void ChangeSetContract::dryRunKeepsNothing()
{
    const auto before = everything();
    const auto revision = ask(portal().open())->portal.dataRevision;
    const auto receipt = apply({CreateOrganization{sampleOrganization(0, 1, u"Новая"_s)},
                                MoveOrganization{OrganizationId(10), OrganizationId(2), {}, 0}},
                               ApplyMode::DryRun);
    QVERIFY(receipt);
    QCOMPARE(receipt->organizations.size(), std::size_t(2));
    QCOMPARE(receipt->descendantsMoved, 2);
    QCOMPARE(receipt->questionnairesMoved, qint64(3));
    QCOMPARE(everything(), before);
    QCOMPARE(ask(portal().open())->portal.dataRevision, revision);
}

void ChangeSetContract::revisionsOfOneSetNameTheStateBeforeIt()
{
    const Organization seen = organization(20);
    Organization edited = seen;
    edited.address = u"ул. Новая, 5"_s;
    const auto receipt =
        apply({UpdateOrganization{edited},
               MoveOrganization{seen.id, OrganizationId(1), {}, seen.revision},
               SetOrganizationState{seen.id, OrganizationState::Archived, seen.revision}});
    QVERIFY(receipt);
    QCOMPARE(organization(20).revision, seen.revision + 3);
    QVERIFY(apply(receipt->inverse.changes));
    Organization restored = organization(20);
    restored.revision = seen.revision;
    QCOMPARE(restored, seen);
}

void ChangeSetContract::inverseRestores()
{
    const auto withoutRevisions = [](std::vector<Organization> organizations) {
        for (Organization &organization : organizations)
            organization.revision = 0;
        return organizations;
    };
    const auto before = withoutRevisions(everything());
    const std::vector<QDate> days{QDate(2022, 6, 1), QDate(2023, 4, 1), sampleToday};
    Organization edited = organization(10);
    edited.unp.clear();
    edited.category.reset();
    const auto receipt =
        apply({CreateOrganization{sampleOrganization(500, 1, u"Новая"_s)},
               MoveOrganization{OrganizationId(10), OrganizationId(500), QDate(2023, 2, 1), 0},
               UpdateOrganization{edited}, WithdrawOrganization{OrganizationId(11), 0},
               SetOrganizationState{OrganizationId(30), OrganizationState::Active, 0}});
    QVERIFY(receipt);
    const auto undone = apply(receipt->inverse.changes);
    QVERIFY(undone);
    QCOMPARE(withoutRevisions(everything()), before);

    // And the undo can be undone in its turn.
    QVERIFY(apply(undone->inverse.changes));
    QCOMPARE(organization(10).parent, OrganizationId(500));
    QCOMPARE(organization(30).state, OrganizationState::Active);
    QVERIFY(ask(portal().check())->empty());
}

void ChangeSetContract::mergeIsTakenBackLater()
{
    const OrganizationId post(10);
    const OrganizationId registry(11);
    const Organization before = organization(10);
    const auto nodes = [this] { return (*ask(portal().skeleton(false)))->nodes; };
    const MergePlan plan = mergePlan(nodes(), {post, registry}, registry, QDate(2023, 4, 1));
    QCOMPARE(plan.merged, std::vector{post});
    const MergeImpact impact = *ask(mergeImpact(portal(), plan));
    QCOMPARE(impact.questionnaires, qint64(0));
    QVERIFY(ask(
        portal().apply({.changes = plan.changes, .reason = u"Order 7"_s, .request = newRequestId()},
                       ApplyMode::Commit)));
    QCOMPARE(organization(10).state, OrganizationState::Merged);
    QCOMPARE(organization(10).mergedInto, registry);
    QCOMPARE(organization(100).parent, registry);
    const auto days = *ask(portal().hierarchies({QDate(2023, 3, 31), QDate(2023, 4, 1)}));
    QVERIFY(days[0].contains(post));
    QCOMPARE(days[0].parentOf(OrganizationId(100)), post);
    QVERIFY(!days[1].contains(post));
    QCOMPARE(days[1].parentOf(OrganizationId(100)), registry);

    const auto told = ask(portal().journal({.organization = post, .before = {}, .limit = 1}));
    QCOMPARE(told->front().action, JournalAction::StateChanged);
    QCOMPARE(told->front().after.value(u"state"_s), u"merged"_s);
    QCOMPARE(told->front().after.value(u"merged_into"_s).toInteger(), registry.value());

    // What was moved on since stays where it is.
    QVERIFY(apply({MoveOrganization{OrganizationId(101), OrganizationId(2), {}, 0}}));
    const MergeRecord record = *ask(mergeRecord(portal(), post));
    QCOMPARE(record.into, registry);
    QCOMPARE(record.reason, u"Order 7"_s);
    QCOMPARE(record.moved.size(), std::size_t(2));
    QVERIFY(apply(separation(nodes(), record)));
    Organization after = organization(10);
    after.revision = before.revision;
    QCOMPARE(after, before);
    QCOMPARE(organization(100).parent, post);
    QCOMPARE(organization(101).parent, OrganizationId(2));
    const auto findings = ask(portal().check());
    QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().detail));
}

void ChangeSetContract::mergeNeedsASuccessorThatGoesOn()
{
    const auto before = everything();
    const auto refusal = [this](qint64 merged, qint64 into) {
        const auto answer =
            apply({MergeOrganization{OrganizationId(merged), OrganizationId(into), {}, 0}});
        return answer ? u"none"_s : answer.error().subject;
    };
    QCOMPARE(refusal(10, 30), u"into"_s); // archived
    QCOMPARE(refusal(10, 10), u"into"_s);
    QCOMPARE(refusal(1, 100), u"into"_s); // below it
    QCOMPARE(refusal(10, 999), u"999"_s);
    QCOMPARE(everything(), before);
    QCOMPARE(refusal(30, 20), u"none"_s);
    QCOMPARE(refusal(30, 11), u"merged"_s);
    QCOMPARE(refusal(20, 30), u"into"_s); // merged itself
}

void ChangeSetContract::changesAreAnnounced()
{
    std::vector<PortalChange> changes;
    connect(&portal(), &PortalSource::changed, this,
            [&changes](const PortalChange &change) { changes.push_back(change); });
    const qint64 revision = ask(portal().open())->portal.dataRevision;
    Organization edited = organization(20);
    edited.address = u"ул. Новая, 5"_s;
    QVERIFY(apply({UpdateOrganization{edited}}, ApplyMode::DryRun));
    QVERIFY(changes.empty());
    QVERIFY(apply({UpdateOrganization{edited}}));
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes[0].organizations, std::vector{OrganizationId(20)});
    QVERIFY(!changes[0].hierarchyChanged);
    QVERIFY(changes[0].registerChanged);
    QVERIFY(!changes[0].ratingsChanged);
    QVERIFY(!changes[0].referenceDataChanged);
    QVERIFY(!changes[0].standsChanged);
    QVERIFY(!changes[0].accountsChanged);
    QCOMPARE(changes[0].previousRevision, revision);
    QCOMPARE(changes[0].dataRevision, ask(portal().open())->portal.dataRevision);

    QVERIFY(apply({MoveOrganization{OrganizationId(20), {}, {}, 0}}));
    QCOMPARE(changes.size(), std::size_t(2));
    QVERIFY(changes[1].hierarchyChanged);

    QVERIFY(apply({MoveOrganization{OrganizationId(20), OrganizationId(2), {}, 0},
                   SetOrganizationState{OrganizationId(20), OrganizationState::Archived, 0}}));
    QCOMPARE(changes[2].organizations, std::vector{OrganizationId(20)});
    QCOMPARE(changes[1].previousRevision, changes[0].dataRevision);
    QVERIFY(changes[1].dataRevision > changes[0].dataRevision);

    // Whoever is grouped differently is ranked among others.
    edited = organization(10);
    edited.sphere = edited.sphere ? std::nullopt : std::optional(SphereId(2));
    edited.category.reset();
    QVERIFY(apply({UpdateOrganization{edited}}));
    QVERIFY(changes.back().hierarchyChanged);
}

void ChangeSetContract::requestIsCarriedOutOnce()
{
    const ChangeSet set{
        .changes = {CreateOrganization{sampleOrganization(0, 1, u"Новая"_s)},
                    MoveOrganization{OrganizationId(10), OrganizationId(2), {}, 0},
                    SetOrganizationState{OrganizationId(11), OrganizationState::Archived, 0},
                    UpdateOrganization{[this] {
                        Organization edited = organization(20);
                        edited.address = u"ул. Новая, 5"_s;
                        return edited;
                    }()}},
        .reason = u"because"_s,
        .request = u"request-1"_s};
    QVERIFY(!*ask(portal().wasCarriedOut(set.request)));
    QVERIFY(ask(portal().apply(set, ApplyMode::DryRun)));
    QVERIFY(!*ask(portal().wasCarriedOut(set.request)));
    const auto first = ask(portal().apply(set, ApplyMode::Commit));
    QVERIFY(first);
    const auto after = everything();
    const auto journal = *ask(portal().journal({}));
    QCOMPARE(journal.front().request, set.request);
    QVERIFY(*ask(portal().wasCarriedOut(set.request)));

    const auto again = ask(portal().apply(set, ApplyMode::Commit));
    QVERIFY(again);
    QCOMPARE(again->organizations, first->organizations);
    QCOMPARE(again->descendantsMoved, first->descendantsMoved);
    QCOMPARE(again->questionnairesMoved, first->questionnairesMoved);
    QCOMPARE(everything(), after);
    QCOMPARE(*ask(portal().journal({})), journal);
    QVERIFY(again->inverse.request.isEmpty());
    QVERIFY(ask(portal().apply(again->inverse, ApplyMode::Commit)));
    QCOMPARE(organization(10).parent, OrganizationId(1));

    Questionnaire given;
    given.organization = OrganizationId(20);
    given.givenAt = QDateTime(QDate(2023, 4, 1), QTime(9, 0), Qt::UTC);
    given.scores = {1, 2, 3, 4};
    Questionnaire nobodys = given;
    nobodys.organization = OrganizationId(777);
    const std::vector batch{given, nobodys};
    const auto added = ask(portal().addQuestionnaires(batch, ApplyMode::Commit, u"request-2"_s));
    QCOMPARE(added->added, 1);
    QCOMPARE(ask(portal().journal({}))->front().request, u"request-2"_s);
    const auto addedAgain =
        ask(portal().addQuestionnaires(batch, ApplyMode::Commit, u"request-2"_s));
    QVERIFY(addedAgain);
    QCOMPARE(addedAgain->added, 1);
    QCOMPARE(addedAgain->withoutOrganization, added->withoutOrganization);
    QCOMPARE(ask(portal().figures())->ratingsByMonth.back().questionnaires,
             talliesOfMonth(monthOf(given.givenAt)) + 1);
}

void ChangeSetContract::requestOfAnotherContentIsRefused()
{
    ChangeSet set{.changes = {MoveOrganization{OrganizationId(10), OrganizationId(2), {}, 0}},
                  .reason = {},
                  .request = u"request-1"_s};
    QVERIFY(ask(portal().apply(set, ApplyMode::Commit)));
    const auto after = everything();
    set.reason = u"another one"_s;
    const auto refused = ask(portal().apply(set, ApplyMode::Commit));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, PortalError::Kind::Conflict);
    QCOMPARE(refused.error().problem, PortalError::Problem::RequestReused);
    QCOMPARE(refused.error().subject, set.request);
    set.changes = {MoveOrganization{OrganizationId(10), OrganizationId(1), {}, 0}};
    QCOMPARE(ask(portal().apply(set, ApplyMode::Commit)).error().problem,
             PortalError::Problem::RequestReused);
    QCOMPARE(ask(portal().addQuestionnaires({}, ApplyMode::Commit, set.request)).error().problem,
             PortalError::Problem::RequestReused);
    QCOMPARE(everything(), after);

    set.request = QString(101, u'x');
    QCOMPARE(ask(portal().apply(set, ApplyMode::Commit)).error().problem,
             PortalError::Problem::InvalidInput);
}

void ChangeSetContract::requestThatDidNothingMayComeAgain()
{
    ChangeSet set{.changes = {MoveOrganization{OrganizationId(1), OrganizationId(100), {}, 0}},
                  .reason = {},
                  .request = u"request-1"_s};
    QVERIFY(!ask(portal().apply(set, ApplyMode::Commit)));
    QVERIFY(!*ask(portal().wasCarriedOut(set.request)));
    set.changes = {MoveOrganization{OrganizationId(10), OrganizationId(2), {}, 0}};
    QVERIFY(ask(portal().apply(set, ApplyMode::Commit)));
    QVERIFY(*ask(portal().wasCarriedOut(set.request)));
}

void ChangeSetContract::requestThatWasGivenUpIsRefused()
{
    const auto before = everything();
    const ChangeSet set{.changes = {MoveOrganization{OrganizationId(10), OrganizationId(2), {}, 0}},
                        .reason = {},
                        .request = u"request-1"_s};
    QVERIFY(!*ask(portal().settle(set.request)));
    QVERIFY(!*ask(portal().settle(set.request)));
    QVERIFY(!*ask(portal().wasCarriedOut(set.request)));
    // It was on its way all the time.
    const auto late = ask(portal().apply(set, ApplyMode::Commit));
    QVERIFY(!late);
    QCOMPARE(late.error().problem, PortalError::Problem::RequestReused);
    QCOMPARE(late.error().subject, set.request);
    QVERIFY(!ask(portal().addQuestionnaires({}, ApplyMode::Commit, set.request)));
    const ListEntry sphere{.list = ReferenceList::Spheres, .nameRu = u"Новая"_s};
    QVERIFY(!ask(portal().addListEntry(sphere, {}, ApplyMode::Commit, set.request)));
    QCOMPARE(everything(), before);
    QVERIFY(ask(portal().apply(set, ApplyMode::DryRun)));

    ChangeSet other = set;
    other.request = u"request-2"_s;
    QVERIFY(ask(portal().apply(other, ApplyMode::Commit)));
    QVERIFY(*ask(portal().settle(other.request)));
    QVERIFY(ask(portal().apply(other, ApplyMode::Commit))); // its first answer
    QVERIFY(!*ask(portal().settle(QString(101, u'x'))));
    QVERIFY(ask(portal().check())->empty());
}

void ChangeSetContract::refusedSetTellsOfEachChange()
{
    using Outcome = ChangeVerdict::Outcome;
    const auto before = everything();
    Organization same = organization(20);
    Organization wrong = organization(2);
    wrong.unp = u"1"_s;
    const std::vector<Change> changes{
        CreateOrganization{sampleOrganization(500, 1, u"Новая"_s)},
        UpdateOrganization{wrong},
        MoveOrganization{OrganizationId(10), OrganizationId(500), {}, 0},
        UpdateOrganization{same},
        SetOrganizationState{OrganizationId(100), OrganizationState::Archived, 0},
        MoveOrganization{OrganizationId(1), OrganizationId(999), {}, 0},
        WithdrawOrganization{OrganizationId(11), 0}};
    for (const ApplyMode mode : {ApplyMode::DryRun, ApplyMode::Commit}) {
        const auto refused = apply(changes, mode);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, PortalError::Problem::InvalidField);
        QCOMPARE(refused.error().subject, u"unp"_s);
        QVERIFY(refused.error().verdicts);
        const auto &verdicts = *refused.error().verdicts;
        std::vector<Outcome> outcomes;
        for (const ChangeVerdict &verdict : verdicts) {
            outcomes.push_back(verdict.outcome);
            QCOMPARE(verdict.refusal.has_value(), verdict.outcome == Outcome::Rejected);
        }
        QCOMPARE(outcomes,
                 (std::vector{Outcome::New, Outcome::Rejected, Outcome::Moved, Outcome::Unchanged,
                              Outcome::Changed, Outcome::Rejected, Outcome::Withdrawn}));
        QCOMPARE(verdicts[1].refusal->problem, PortalError::Problem::InvalidField);
        QCOMPARE(verdicts[5].refusal->problem, PortalError::Problem::OrganizationMissing);
        QCOMPARE(verdicts[5].refusal->subject, u"999"_s);
    }
    QCOMPARE(everything(), before);
    QVERIFY(ask(portal().check())->empty());
}

void ChangeSetContract::largeSetIsLikeAnyOther()
{
    const auto before = everything();
    ChangeSet set{.changes = {}, .reason = u"because"_s, .request = u"request-1"_s};
    for (qint64 id = 1000; id < 1400; ++id) {
        Organization added = sampleOrganization(id, 1, u"Новая %1"_s.arg(id));
        added.address = QString(100, u'я');
        set.changes.emplace_back(CreateOrganization{added});
    }
    const auto receipt = ask(portal().apply(set, ApplyMode::Commit));
    QVERIFY(receipt);
    QCOMPARE(receipt->organizations.size(), set.changes.size());
    QCOMPARE(everything().size(), before.size() + set.changes.size());
    const auto again = ask(portal().apply(set, ApplyMode::Commit));
    QVERIFY(again);
    QCOMPARE(again->organizations, receipt->organizations);
    QCOMPARE(everything().size(), before.size() + set.changes.size());

    set.request = u"request-2"_s; // all of it is there already
    const auto refused = ask(portal().apply(set, ApplyMode::Commit));
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, PortalError::Problem::StaleRevision);
    QCOMPARE(refused.error().verdicts->size(), set.changes.size());
    QVERIFY(ask(portal().apply(receipt->inverse, ApplyMode::Commit)));
    QCOMPARE(everything(), before);
}

} // namespace ratingdesk
