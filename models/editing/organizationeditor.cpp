// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/organizationeditor.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace ratingdesk {

namespace {

/// Entries of the journal in which a conflict's authors are looked for.
constexpr int authorsLookedUp = 20;
const Organization nobody;

template <class... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
/// Written out for compilers that cannot deduce it for an aggregate yet.
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace

OrganizationEditor::OrganizationEditor(PortalSource &source, EditSession &session, Wording wording,
                                       QObject *parent)
    : QObject(parent),
      m_source(source),
      m_changes(session.changes()),
      m_drafts(session.drafts()),
      m_wording(std::move(wording))
{
    connect(&m_drafts, &OrganizationDrafts::changed, this, &OrganizationEditor::noteDraft);
    connect(&source, &PortalSource::reachableChanged, this, &OrganizationEditor::noteReachable);
}

std::optional<EditSubject> OrganizationEditor::subject() const
{
    using Subject = std::optional<EditSubject>;
    return std::visit(
        Overloaded{
            [](const Nothing &) { return Subject(); },
            [](const Loading &state) {
                return Subject(EditSubject{state.organization, {}});
            },
            [](const Failed &state) {
                return Subject(EditSubject{state.organization, {}});
            },
            [](const Shown &state) { return Subject(EditSubject::of(state.saved)); },
            [](const Editing &state) { return Subject(EditSubject::of(state.base)); },
            [](const Saving &state) { return Subject(EditSubject::of(state.base)); },
            [](const Conflict &state) { return Subject(EditSubject::of(state.choices.base())); },
        },
        m_state);
}

bool OrganizationEditor::isNew() const
{
    const auto subject = this->subject();
    return subject && subject->isNew();
}

const Organization &OrganizationEditor::base() const
{
    return std::visit(
        Overloaded{
            [](const Shown &state) -> const Organization & { return state.saved; },
            [](const Editing &state) -> const Organization & { return state.base; },
            [](const Saving &state) -> const Organization & { return state.base; },
            [](const Conflict &state) -> const Organization & { return state.choices.base(); },
            [](const auto &) -> const Organization & { return nobody; },
        },
        m_state);
}

const Organization &OrganizationEditor::edited() const
{
    return std::visit(
        Overloaded{
            [](const Shown &state) -> const Organization & { return state.saved; },
            [](const Editing &state) -> const Organization & { return state.edited; },
            [](const Saving &state) -> const Organization & { return state.edited; },
            [](const Conflict &state) -> const Organization & { return state.choices.mine(); },
            [](const auto &) -> const Organization & { return nobody; },
        },
        m_state);
}

const Organization &OrganizationEditor::known() const
{
    const auto *conflict = std::get_if<Conflict>(&m_state);
    return conflict ? conflict->choices.theirs() : base();
}

const EditFailure *OrganizationEditor::failure() const
{
    if (const auto *failed = std::get_if<Failed>(&m_state))
        return &failed->failure;
    const auto subject = this->subject();
    const auto found = subject ? m_failures.find(*subject) : m_failures.end();
    return found == m_failures.end() ? nullptr : &found->second;
}

void OrganizationEditor::enter(State state)
{
    m_state = std::move(state);
    Q_EMIT changed();
}

/// Of a new one nothing is saved, so that it is edited from its beginning.
void OrganizationEditor::enterEdit(const Organization &base, const Organization &edited)
{
    putDraft(base, edited);
    if (base.id.isValid() && changedFields(base, edited).empty())
        enter(Shown{base});
    else
        enter(Editing{base, edited});
}

void OrganizationEditor::show(OrganizationId organization)
{
    const EditSubject subject{organization, {}};
    if (isInFront(subject))
        return;
    m_fetching.forget();
    m_askingAuthors.forget();
    if (const Save *save = saveOnItsWay(subject)) {
        m_announced = unknownRevision;
        enter(Saving{save->base, save->edited});
        return;
    }
    m_announced = 0;
    m_state = Loading{organization};
    fetch();
}

void OrganizationEditor::showNew(const Organization &blank)
{
    m_fetching.forget();
    m_askingAuthors.forget();
    m_announced = 0;
    const Save *save = saveOnItsWay(EditSubject::of(blank));
    const Organization *draft = m_drafts.findNew(blank.parent);
    if (save)
        enter(Saving{save->base, save->edited});
    else
        enter(Editing{blank, draft ? *draft : blank});
}

void OrganizationEditor::fetch()
{
    const auto subject = this->subject();
    // What is being saved is answered with what stands there then.
    if (!subject || subject->isNew() || is<Saving>())
        return;
    const OrganizationId organization = subject->organization;
    if (is<Failed>())
        m_state = Loading{organization};
    m_fetching.ask(m_source.organizations(std::vector<OrganizationId>{organization}), this,
                   [this, organization](const Result<std::vector<Organization>> &found) {
                       takeFetched(organization, found);
                   });
    Q_EMIT changed();
}

void OrganizationEditor::takeFetched(OrganizationId organization,
                                     const Result<std::vector<Organization>> &found)
{
    const EditSubject subject{organization, {}};
    if (!found && is<Loading>()) {
        enter(Failed{organization, {EditFailure::Of::Loading, found.error(), ++m_number}});
        return;
    }
    if (!found) {
        noteFailure(subject, EditFailure::Of::Loading, found.error());
        Q_EMIT changed();
        return;
    }
    if (const EditFailure *told = failure(); told && told->of == EditFailure::Of::Loading)
        m_failures.erase(subject);
    if (found->empty())
        enter(Nothing{});
    else if (found->front().revision >= known().revision)
        bringTogether(found->front());
    else
        Q_EMIT changed(); // an answer that set out before what is known already
}

bool OrganizationEditor::noteRevision(OrganizationId organization, qint64 revision)
{
    if (!isInFront({organization, {}}))
        return false;
    m_announced = std::max(m_announced, revision);
    if (is<Saving>() || revision <= known().revision)
        return false;
    fetch();
    return true;
}

/// Its draft, where there is one, with what stands in the portal now.
void OrganizationEditor::bringTogether(const Organization &current)
{
    const OrganizationDrafts::Draft *draft = m_drafts.find(current.id);
    if (!draft) {
        enter(Shown{current});
        return;
    }
    EditConflict conflict(draft->base, draft->edited, current);
    if (conflict.fields().empty())
        enterEdit(current, conflict.chosen());
    else
        openConflict(std::move(conflict));
}

void OrganizationEditor::openConflict(EditConflict conflict)
{
    if (const auto *open = std::get_if<Conflict>(&m_state)) {
        conflict.takeChoicesOf(open->choices);
        conflict.history = open->choices.history;
    }
    JournalQuery query;
    query.organization = conflict.base().id;
    query.limit = authorsLookedUp;
    query.changesOnly = true;
    m_askingAuthors.ask(m_source.journal(query), this,
                        [this](const Result<std::vector<JournalEntry>> &entries) {
                            auto *open = std::get_if<Conflict>(&m_state);
                            if (!entries || !open)
                                return; // without it the choice is the same
                            open->choices.history = *entries;
                            Q_EMIT changed();
                        });
    enter(Conflict{std::move(conflict)});
}

void OrganizationEditor::choose(OrganizationField field, bool isMine)
{
    auto *conflict = std::get_if<Conflict>(&m_state);
    if (!conflict || conflict->choices.isMine(field) == isMine)
        return;
    conflict->choices.choose(field, isMine);
    Q_EMIT changed();
}

std::optional<OrganizationField> OrganizationEditor::acceptChoices()
{
    const auto *conflict = std::get_if<Conflict>(&m_state);
    if (!conflict)
        return {};
    const EditConflict choices = conflict->choices;
    enterEdit(choices.theirs(), choices.chosen());
    return save();
}

void OrganizationEditor::postponeChoices()
{
    if (!is<Conflict>())
        return;
    const Organization base = this->base();
    const Organization edited = this->edited();
    enter(Editing{base, edited});
}

void OrganizationEditor::edit(const Organization &edited)
{
    if (!isKnown() || is<Conflict>() || edited == this->edited())
        return;
    const Organization base = this->base();
    if (const auto save = m_saves.find(*subject()); save != m_saves.end())
        save->second.edited = edited;
    if (is<Saving>()) {
        putDraft(base, edited);
        enter(Saving{base, edited});
    } else {
        enterEdit(base, edited);
    }
}

void OrganizationEditor::discard()
{
    const auto subject = this->subject();
    if (!isKnown() || is<Saving>())
        return;
    const Organization present = known();
    m_saves.erase(*subject);
    m_failures.erase(*subject);
    dropDraft(*subject);
    if (subject->isNew()) {
        enter(Nothing{});
        Q_EMIT newDiscarded();
        return;
    }
    enter(Shown{present});
    fetch();
}

void OrganizationEditor::putDraft(const Organization &base, const Organization &edited)
{
    const QScopedValueRollback own(m_isOwnDraft, true);
    if (base.id.isValid())
        m_drafts.put(base, edited);
    else if (changedFields(base, edited).empty())
        m_drafts.discardNew(base.parent);
    else
        m_drafts.putNew(edited);
}

void OrganizationEditor::dropDraft(const EditSubject &subject)
{
    const QScopedValueRollback own(m_isOwnDraft, true);
    if (subject.isNew())
        m_drafts.discardNew(subject.parent);
    else
        m_drafts.discard(subject.organization);
}

/// Drafts come back from an earlier run, and all of them are saved or discarded when one leaves.
void OrganizationEditor::noteDraft(OrganizationId organization)
{
    if (m_isOwnDraft || !isKnown() || is<Saving>())
        return;
    const EditSubject subject = *this->subject();
    if (subject.isNew() && subject.parent.value_or(OrganizationId()) == organization) {
        const Organization *draft = m_drafts.findNew(subject.parent);
        const Organization blank = base();
        enter(Editing{blank, draft ? *draft : blank});
    } else if (subject.organization == organization) {
        const OrganizationDrafts::Draft *draft = m_drafts.find(organization);
        const Organization present =
            draft && draft->base.revision > known().revision ? draft->base : known();
        if (draft) {
            bringTogether(present);
        } else if (!is<Shown>()) {
            enter(Shown{present});
            fetch();
        }
    }
}

/// That it did not answer is no longer true. What is not known of a save stays so until that is
/// found out.
void OrganizationEditor::noteReachable(bool isReachable)
{
    if (!isReachable)
        return;
    std::erase_if(m_failures, [](const auto &failure) {
        const PortalError &error = failure.second.error;
        return error.kind == PortalError::Kind::Unreachable &&
               error.problem != PortalError::Problem::OutcomeUnknown;
    });
    Q_EMIT changed();
}

void OrganizationEditor::noteFailure(const EditSubject &subject, EditFailure::Of of,
                                     const PortalError &error)
{
    m_failures[subject] = {of, error, ++m_number};
}

} // namespace ratingdesk
