// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeregister.h"

#include "models/domain/clock.h"
#include "models/domain/minsktime.h"
#include "models/portal/portalerrors.h"
#include "models/portal/questionnairerules.h"

#include <QSet>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

template <class T>
void onceEach(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

Hierarchy FakeRegister::hierarchyOn(QDate day) const
{
    std::vector<std::pair<OrganizationId, std::optional<OrganizationId>>> parents;
    for (const auto &[organization, history] : spans) {
        if (const ParentSpan *span = spanOn(history, day))
            parents.emplace_back(organization, span->parent);
    }
    return Hierarchy(std::move(parents));
}

Result<QuestionnaireReceipt>
FakeRegister::addQuestionnaires(std::vector<Questionnaire> questionnaires, PortalChange &change)
{
    QuestionnaireReceipt receipt;
    QHash<QString, Questionnaire> sources;
    for (const auto &[id, questionnaire] : answers)
        sources.insert(questionnaire.sourceId, questionnaire);
    sources.remove(QString());

    for (std::size_t i = 0; i < questionnaires.size(); ++i) {
        Questionnaire &added = questionnaires[i];
        if (auto valid = checkQuestionnaire(added, i, reference); !valid)
            return Failure(valid.error());
        if (!registered.contains(added.organization)) {
            receipt.withoutOrganization.push_back(static_cast<qsizetype>(i));
            continue;
        }
        if (sources.contains(added.sourceId)) {
            receipt.alreadyThere.push_back(static_cast<qsizetype>(i));
            const Questionnaire &there = *sources.constFind(added.sourceId);
            if (there.organization != added.organization || there.givenAt != added.givenAt ||
                there.scores != added.scores)
                receipt.different.push_back(static_cast<qsizetype>(i));
            continue;
        }
        if (added.user && !registeredOn.contains(*added.user))
            return Failure(invalidInput(u"user"_s, u"questionnaire %1"_s.arg(i)));
        if (answers.contains(added.id))
            return Failure(invalidInput(u"id"_s, u"questionnaire %1"_s.arg(i)));
        if (!added.id.isValid())
            added.id = QuestionnaireId(answers.empty() ? 1 : answers.rbegin()->first.value() + 1);
        if (!added.sourceId.isEmpty())
            sources.insert(added.sourceId, added);
        added.comment = storableComment(added.comment);

        // Who was rated on a day was there on it, and so was everything above.
        const QDate day = minskDay(added.givenAt);
        for (std::optional<OrganizationId> there = added.organization; there;
             there = registered.at(*there).parent) {
            const ParentSpans earlier = knownSince(spans[*there], day);
            if (earlier != spans[*there] || day < createdOn[*there]) {
                change.registerChanged = true;
                change.hierarchyChanged = true;
                change.organizations.push_back(*there);
            }
            spans[*there] = earlier;
            createdOn[*there] = std::min(createdOn[*there], day);
        }
        change.ratedMonths.push_back({added.organization, monthOf(added.givenAt)});
        answers.emplace(added.id, added);
        ++receipt.added;
    }
    onceEach(change.organizations);
    onceEach(change.ratedMonths);
    return receipt;
}

Result<void> FakeRegister::header(const PortalInfo &portal)
{
    info.name = portal.name;
    info.isDemo = portal.isDemo;
    info.stoppedAt = portal.stoppedAt;
    return {};
}

Result<void> FakeRegister::referenceData(const ReferenceData &data)
{
    reference = data;
    return {};
}

Result<void> FakeRegister::organizations(std::span<const Organization> organizations,
                                         std::span<const QDate> created)
{
    for (std::size_t i = 0; i < organizations.size(); ++i) {
        registered[organizations[i].id] = organizations[i];
        registered[organizations[i].id].revision = std::max<qint64>(1, organizations[i].revision);
        createdOn[organizations[i].id] = created[i];
    }
    return {};
}

Result<void> FakeRegister::parentSpans(std::span<const ParentSpan> parentSpans)
{
    for (const ParentSpan &span : parentSpans)
        spans[span.organization].push_back(span);
    return {};
}

Result<void> FakeRegister::journalEntries(std::span<const JournalEntry> entries)
{
    for (const JournalEntry &entry : entries) {
        journal.push_back(entry);
        journal.back().id = JournalEntryId(qint64(journal.size()));
    }
    return {};
}

Result<void> FakeRegister::users(std::span<const User> users)
{
    for (const User &user : users)
        registeredOn[user.id] = user.registeredOn;
    return {};
}

Result<void> FakeRegister::questionnaires(std::span<const Questionnaire> questionnaires)
{
    for (const Questionnaire &questionnaire : questionnaires) {
        Questionnaire &added = answers[questionnaire.id];
        added = questionnaire;
        added.comment = storableComment(questionnaire.comment);
    }
    return {};
}

std::optional<Organization> FakeRegister::find(OrganizationId organization)
{
    const auto found = registered.find(organization);
    if (found == registered.end())
        return {};
    return found->second;
}

OrganizationId FakeRegister::unusedId()
{
    OrganizationId last = registered.empty() ? OrganizationId() : registered.rbegin()->first;
    for (const JournalEntry &entry : journal)
        last = std::max(last, entry.organization);
    if (last < highestOrganizationId)
        return OrganizationId(last.value() + 1);
    std::set<OrganizationId> used;
    for (const auto &[id, organization] : registered)
        used.insert(id);
    for (const JournalEntry &entry : journal)
        used.insert(entry.organization);
    OrganizationId unused(1);
    while (used.contains(unused))
        unused = OrganizationId(unused.value() + 1);
    return unused;
}

bool FakeRegister::isWithin(OrganizationId organization, OrganizationId ancestor)
{
    for (std::optional<OrganizationId> at = organization; at;) {
        if (*at == ancestor)
            return true;
        const auto place = find(*at);
        at = place ? place->parent : std::nullopt;
    }
    return false;
}

SubtreeSize FakeRegister::subtreeSize(OrganizationId organization)
{
    SubtreeSize size;
    for (const auto &[id, other] : registered)
        size.descendants += id != organization && isWithin(id, organization) ? 1 : 0;
    for (const auto &[id, questionnaire] : answers)
        size.questionnaires += isWithin(questionnaire.organization, organization) ? 1 : 0;
    return size;
}

bool FakeRegister::hasDependents(OrganizationId organization)
{
    const bool above =
        std::any_of(registered.begin(), registered.end(), [organization](const auto &entry) {
            return entry.second.parent == organization || entry.second.mergedInto == organization;
        });
    const bool wasAbove =
        std::any_of(spans.begin(), spans.end(), [organization](const auto &entry) {
            return std::any_of(
                entry.second.begin(), entry.second.end(),
                [organization](const ParentSpan &span) { return span.parent == organization; });
        });
    const bool rated =
        std::any_of(answers.begin(), answers.end(), [organization](const auto &entry) {
            return entry.second.organization == organization;
        });
    return above || wasAbove || rated;
}

bool FakeRegister::hasSphere(SphereId sphere)
{
    return std::any_of(reference.spheres.begin(), reference.spheres.end(),
                       [sphere](const Sphere &known) { return known.id == sphere; });
}

std::optional<SphereId> FakeRegister::sphereOf(CategoryId category)
{
    for (const Category &known : reference.categories) {
        if (known.id == category)
            return known.sphere;
    }
    return {};
}

ParentSpans FakeRegister::spansOf(OrganizationId organization) { return spans[organization]; }

void FakeRegister::insert(const Organization &organization, QDate created)
{
    registered[organization.id] = organization;
    createdOn[organization.id] = created;
}

void FakeRegister::update(const Organization &, const Organization &after)
{
    registered[after.id] = after;
}

void FakeRegister::remove(OrganizationId organization)
{
    registered.erase(organization);
    createdOn.erase(organization);
    spans.erase(organization);
}

void FakeRegister::replaceSpans(OrganizationId organization, const ParentSpans &,
                                const ParentSpans &after)
{
    spans[organization] = after;
}

void FakeRegister::noteView(OrganizationId organization)
{
    const bool isKnown =
        std::any_of(journal.begin(), journal.end(), [&](const JournalEntry &entry) {
            return entry.action == JournalAction::CommentsViewed && entry.actor == actor.account &&
                   entry.organization == organization && minskDay(entry.at) == minskToday();
        });
    if (!isKnown)
        record({.id = {},
                .at = {},
                .actor = {},
                .action = JournalAction::CommentsViewed,
                .organization = organization,
                .reason = {},
                .before = {},
                .after = {}});
}

void FakeRegister::record(const JournalEntry &entry)
{
    JournalEntry recorded = entry;
    recorded.id = JournalEntryId(qint64(journal.size()) + 1);
    recorded.at = Clock::now();
    recorded.actor = actor.account;
    recorded.request = request;
    journal.push_back(recorded);
}

} // namespace ratingdesk
