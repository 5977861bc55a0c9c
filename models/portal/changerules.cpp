// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/changerules.h"

#include "models/domain/hiddensigns.h"
#include "models/domain/validators.h"
#include "models/portal/organizationfields.h"
#include "models/portal/policy.h"
#include "models/portal/portalerrors.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// One run over a change set. Each kind of change has its operator().
class ChangeRun
{
public:
    ChangeRun(RegisterStorage &storage, QDate today, QString reason)
        : m_storage(storage), m_today(today), m_reason(std::move(reason))
    {
    }

    Result<void> operator()(const CreateOrganization &change)
    {
        Organization created = change.organization;
        if (auto valid = checkFields(created, change.isRestored); !valid)
            return valid;
        if (created.parent && !m_storage.find(*created.parent))
            return Failure(organizationMissing(*created.parent));
        const bool isMerged = created.state == OrganizationState::Merged;
        if (isMerged != created.mergedInto.has_value())
            return Failure(invalidField(OrganizationField::State));
        if (isMerged && !m_storage.find(*created.mergedInto))
            return Failure(organizationMissing(*created.mergedInto));
        if (created.id.value() < 0 || created.id > highestOrganizationId)
            return Failure(invalidInput(u"id"_s));
        if (!created.id.isValid())
            created.id = m_storage.unusedId();
        if (!created.id.isValid())
            return Failure(invalidInput(u"id"_s, u"no id is left"_s));
        else if (const auto present = m_storage.find(created.id))
            return Failure(staleRevision(*present));

        ParentSpans spans = change.spans;
        if (spans.empty() && created.state == OrganizationState::Active)
            spans = standingFrom({}, created.id, created.parent, m_today);
        if (auto valid = checkSpans(created, spans); !valid)
            return valid;

        // What is created anew after it was withdrawn does not begin at a revision it had before.
        created.revision += 1;
        m_storage.insert(created, spans.empty() ? m_today : spans.front().from);
        if (!spans.empty())
            m_storage.replaceSpans(created.id, {}, spans);
        record(created.id, JournalAction::Created, {.before = {}, .after = fieldValues(created)});
        m_touched.insert(created.id);
        m_undo.emplace_back(WithdrawOrganization{created.id, 0});
        m_order.push_back(created.id);
        return {};
    }

    Result<void> operator()(const UpdateOrganization &change)
    {
        const auto before = present(change.organization.id, change.organization.revision, true);
        if (!before)
            return Failure(before.error());
        Organization after = change.organization;
        after.parent = before->parent;
        after.state = before->state;
        after.mergedInto = before->mergedInto;
        if (auto valid = checkFields(after, change.isRestored); !valid)
            return valid;
        if (save(*before, after, JournalAction::Updated))
            m_undo.emplace_back(UpdateOrganization{*before, true});
        return {};
    }

    Result<void> operator()(const MoveOrganization &change)
    {
        const auto before = present(change.organization, change.revision, false);
        if (!before)
            return Failure(before.error());
        if (change.to) {
            if (!m_storage.find(*change.to))
                return Failure(organizationMissing(*change.to));
            if (m_storage.isWithin(*change.to, change.organization))
                return Failure(wouldCycle(change.organization));
        }
        const QDate on = change.on.isValid() ? change.on : m_today;
        const ParentSpans spans = m_storage.spansOf(change.organization);
        if (auto valid = checkDay(on, spans); !valid)
            return valid;

        const SubtreeSize size = m_storage.subtreeSize(change.organization);
        Organization after = *before;
        after.parent = change.to;
        if (!save(*before, after, JournalAction::Moved))
            return {};
        if (before->state == OrganizationState::Active)
            m_storage.replaceSpans(change.organization, spans,
                                   standingFrom(spans, change.organization, change.to, on));
        m_receipt.descendantsMoved += size.descendants;
        m_receipt.questionnairesMoved += size.questionnaires;
        m_undo.emplace_back(MoveOrganization{change.organization, before->parent, on, 0});
        return {};
    }

    Result<void> operator()(const SetOrganizationState &change)
    {
        const auto before = present(change.organization, change.revision, false);
        if (!before)
            return Failure(before.error());
        // Merging names a successor; it is not a mere state.
        if (change.state == OrganizationState::Merged)
            return Failure(invalidField(OrganizationField::State));
        Organization after = *before;
        after.state = change.state;
        after.mergedInto.reset();
        if (!save(*before, after, JournalAction::StateChanged))
            return {};
        const ParentSpans spans = m_storage.spansOf(change.organization);
        const bool isAsBefore = !change.spans.empty() && checkSpans(after, change.spans);
        ParentSpans changed = change.spans;
        if (!isAsBefore && change.state == OrganizationState::Active)
            changed = standingFrom(spans, change.organization, before->parent, m_today);
        else if (!isAsBefore)
            changed = endingBefore(spans, m_today);
        m_storage.replaceSpans(change.organization, spans, changed);
        if (before->mergedInto)
            m_undo.emplace_back(
                MergeOrganization{change.organization, *before->mergedInto, m_today, 0, spans});
        else
            m_undo.emplace_back(SetOrganizationState{change.organization, before->state, 0, spans});
        return {};
    }

    Result<void> operator()(const MergeOrganization &change)
    {
        const auto before = present(change.organization, change.revision, false);
        if (!before)
            return Failure(before.error());
        if (before->mergedInto == change.into)
            return {};
        if (before->mergedInto)
            return Failure(invalidInput(u"merged"_s));
        const auto into = m_storage.find(change.into);
        if (!into)
            return Failure(organizationMissing(change.into));
        if (into->state != OrganizationState::Active ||
            m_storage.isWithin(change.into, change.organization))
            return Failure(invalidInput(u"into"_s));
        Organization after = *before;
        after.state = OrganizationState::Merged;
        after.mergedInto = change.into;
        const QDate on = change.on.isValid() ? change.on : m_today;
        const ParentSpans spans = m_storage.spansOf(change.organization);
        const bool isActive = before->state == OrganizationState::Active;
        const bool isAsBefore = !change.spans.empty() && checkSpans(after, change.spans);
        if (auto valid = checkDay(on, spans); !valid && isActive && !isAsBefore)
            return valid;
        save(*before, after, JournalAction::StateChanged);
        if (isActive || isAsBefore)
            m_storage.replaceSpans(change.organization, spans,
                                   isAsBefore ? change.spans : endingBefore(spans, on));
        m_undo.emplace_back(SetOrganizationState{change.organization, before->state, 0, spans});
        return {};
    }

    Result<void> operator()(const WithdrawOrganization &change)
    {
        const auto before = present(change.organization, change.revision, false);
        if (!before)
            return Failure(before.error());
        if (m_storage.hasDependents(change.organization))
            return Failure(hasDependents(change.organization));
        const ParentSpans spans = m_storage.spansOf(change.organization);
        m_storage.replaceSpans(change.organization, spans, {});
        m_storage.remove(change.organization);
        record(change.organization, JournalAction::Withdrawn,
               {.before = fieldValues(*before), .after = {}});
        m_undo.emplace_back(CreateOrganization{*before, spans, true});
        std::erase(m_order, change.organization);
        return {};
    }

    /// How much was changed so far: what changes nothing does not make it grow.
    std::size_t changed() const { return m_undo.size(); }

    /// What was done; the inverse is based on the organizations as they stand now.
    ChangeReceipt receipt()
    {
        for (const OrganizationId id : m_order) {
            if (const auto organization = m_storage.find(id))
                m_receipt.organizations.push_back(*organization);
        }
        m_receipt.inverse.reason = m_reason;
        std::reverse(m_undo.begin(), m_undo.end());
        for (Change &change : m_undo)
            std::visit([this](auto &undo) { baseOnPresent(undo); }, change);
        m_receipt.inverse.changes = std::move(m_undo);
        return std::move(m_receipt);
    }

private:
    Result<Organization> present(OrganizationId id, qint64 revision, bool mustName)
    {
        const auto organization = m_storage.find(id);
        if (!organization)
            return Failure(organizationMissing(id));
        const bool names = revision != 0 || mustName;
        if (names && !m_touched.contains(id) && revision != organization->revision)
            return Failure(staleRevision(*organization));
        m_touched.insert(id);
        m_order.push_back(id);
        return *organization;
    }

    Result<void> checkFields(const Organization &organization, bool isRestored)
    {
        const auto problems = problemsOf(organization);
        if (!problems.empty() && !isRestored)
            return Failure(invalidField(problems.front().field));
        if (organization.sphere && !m_storage.hasSphere(*organization.sphere))
            return Failure(invalidField(OrganizationField::Sphere));
        if (organization.category) {
            const auto sphere = m_storage.sphereOf(*organization.category);
            if (!sphere || (organization.sphere && *organization.sphere != *sphere))
                return Failure(invalidField(OrganizationField::Category));
        }
        return {};
    }

    /// The register holds what is and what was: a day to come, or one before the last change of
    /// place, cannot be told.
    Result<void> checkDay(QDate on, const ParentSpans &spans) const
    {
        if (on > m_today || (!spans.empty() && on < spans.back().from))
            return Failure(invalidInput(u"on"_s, on.toString(Qt::ISODate)));
        return {};
    }

    Result<void> checkSpans(const Organization &organization, const ParentSpans &spans)
    {
        if (!fitsTo(organization, spans) || (!spans.empty() && spans.back().from > m_today))
            return Failure(invalidInput(u"spans"_s));
        for (const ParentSpan &span : spans) {
            if (span.parent && !m_storage.find(*span.parent))
                return Failure(organizationMissing(*span.parent));
        }
        return {};
    }

    /// False when nothing differs: then nothing is written.
    bool save(const Organization &before, Organization after, JournalAction action)
    {
        const FieldDifference difference = differenceOf(before, after);
        if (difference.isEmpty())
            return false;
        after.revision = before.revision + 1;
        m_storage.update(before, after);
        record(before.id, action, difference);
        return true;
    }

    void record(OrganizationId organization, JournalAction action,
                const FieldDifference &difference)
    {
        m_storage.record({.id = {},
                          .at = {},
                          .actor = {},
                          .action = action,
                          .organization = organization,
                          .reason = m_reason,
                          .before = difference.before,
                          .after = difference.after});
    }

    qint64 presentRevision(OrganizationId id)
    {
        const auto organization = m_storage.find(id);
        return organization ? organization->revision : 0;
    }

    void baseOnPresent(CreateOrganization &) {}
    void baseOnPresent(UpdateOrganization &undo)
    {
        undo.organization.revision = presentRevision(undo.organization.id);
    }
    template <class Undo>
    void baseOnPresent(Undo &undo)
    {
        undo.revision = presentRevision(undo.organization);
    }

    RegisterStorage &m_storage;
    QDate m_today;
    QString m_reason;
    QSet<OrganizationId> m_touched;
    std::vector<OrganizationId> m_order;
    std::vector<Change> m_undo;
    ChangeReceipt m_receipt;
};

/// What a change comes to that changes something.
struct OutcomeOf
{
    using Outcome = ChangeVerdict::Outcome;

    Outcome operator()(const CreateOrganization &) const { return Outcome::New; }
    Outcome operator()(const UpdateOrganization &) const { return Outcome::Changed; }
    Outcome operator()(const MoveOrganization &) const { return Outcome::Moved; }
    Outcome operator()(const SetOrganizationState &) const { return Outcome::Changed; }
    Outcome operator()(const WithdrawOrganization &) const { return Outcome::Withdrawn; }
    Outcome operator()(const MergeOrganization &) const { return Outcome::Changed; }
};

/// The error of the first change that was rejected, with what all of them came to.
PortalError refusalOf(std::vector<ChangeVerdict> verdicts)
{
    const auto first =
        std::find_if(verdicts.begin(), verdicts.end(),
                     [](const ChangeVerdict &verdict) { return verdict.refusal.has_value(); });
    PortalError error = *first->refusal;
    error.verdicts = std::make_shared<const std::vector<ChangeVerdict>>(std::move(verdicts));
    return error;
}

} // namespace

Result<ChangeReceipt> applyChanges(const ChangeSet &changes, RegisterStorage &storage,
                                   const Actor &actor, QDate today,
                                   const std::function<bool(std::size_t done)> &step)
{
    const IsWithin isWithin = [&storage](OrganizationId organization, OrganizationId ancestor) {
        return storage.isWithin(organization, ancestor);
    };
    if (firstHiddenSign(changes.reason))
        return Failure(invalidInput(u"reason"_s));
    ChangeRun run(storage, today, changes.reason);
    std::vector<ChangeVerdict> verdicts;
    verdicts.reserve(changes.changes.size());
    bool isRefused = false;
    for (std::size_t i = 0; i < changes.changes.size(); ++i) {
        if (!step(i))
            return Failure(cancelled());
        const Change &change = changes.changes[i];
        const std::size_t changedBefore = run.changed();
        const auto missing = missingRight(actor, change, isWithin);
        auto done = allowedUnless(missing, actor);
        if (missing && missing != MissingRight::Place)
            return Failure(done.error()); // of whose role no part of it is
        if (done)
            done = std::visit(run, change);
        if (const auto failure = storage.failure())
            return Failure(*failure);
        // After one that is rejected the others are still tried, so that all that is wrong is told.
        isRefused = isRefused || !done;
        ChangeVerdict &verdict = verdicts.emplace_back();
        if (!done)
            verdict = {ChangeVerdict::Outcome::Rejected, done.error()};
        else if (run.changed() > changedBefore)
            verdict.outcome = std::visit(OutcomeOf(), change);
    }
    if (isRefused)
        return Failure(refusalOf(std::move(verdicts)));
    ChangeReceipt receipt = run.receipt();
    if (const auto failure = storage.failure())
        return Failure(*failure);
    return receipt;
}

} // namespace ratingdesk
