// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editing/editconflict.h"
#include "models/editing/editsession.h"
#include "models/portal/answers.h"

#include <functional>
#include <limits>
#include <map>
#include <variant>

namespace ratingdesk {

/// What is edited: an organization, or a new one that is to stand below `parent` or at the top.
struct EditSubject
{
    OrganizationId organization;          ///< invalid: a new one
    std::optional<OrganizationId> parent; ///< of a new one

    static EditSubject of(const Organization &base)
    {
        return base.id.isValid() ? EditSubject{base.id, {}} : EditSubject{{}, base.parent};
    }
    bool isNew() const { return !organization.isValid(); }
    friend auto operator<=>(const EditSubject &, const EditSubject &) = default;
};

/// Why something did not come about.
struct EditFailure
{
    enum class Of {
        Loading,
        Saving,
    };

    Of of = Of::Saving;
    PortalError error;
    int number = 0; ///< another one for each, however alike they are
};

/// One organization in front of a person: fetched, edited, saved, and brought together with what
/// others save meanwhile. How it stands is one value; whoever shows it draws that and passes on
/// what the person does. What is typed is a draft of the session until it is saved or discarded. A
/// save goes on when another organization is looked at, and its outcome waits where it belongs.
class OrganizationEditor : public QObject
{
    Q_OBJECT

public:
    /// Nothing was chosen, or it is there no more.
    struct Nothing
    {
    };
    /// Nothing is known of it yet.
    struct Loading
    {
        OrganizationId organization;
    };
    /// Nothing is known of it, for it could not be loaded.
    struct Failed
    {
        OrganizationId organization;
        EditFailure failure;
    };
    /// As it stands in the portal.
    struct Shown
    {
        Organization saved;
    };
    /// Something is not saved yet; of a new one everything.
    struct Editing
    {
        Organization base;
        Organization edited;
    };
    /// A save is on its way; one may type on.
    struct Saving
    {
        Organization base;
        Organization edited;
    };
    /// Someone else changed the same; nothing can be typed until it is known what is to hold.
    struct Conflict
    {
        EditConflict choices;
    };
    using State = std::variant<Nothing, Loading, Failed, Shown, Editing, Saving, Conflict>;

    /// What comes after a new one was registered.
    enum class Next {
        Show,
        AddAnother, ///< at the same place
    };
    /// What it is called in words to save that organization, which has no id if it is new.
    using Wording = std::function<ChangeQueue::Wording(const Organization &edited)>;

    /// Portal and session outlive this.
    OrganizationEditor(PortalSource &source, EditSession &session, Wording wording,
                       QObject *parent = nullptr);

    const State &state() const { return m_state; }
    template <class T>
    bool is() const
    {
        return std::holds_alternative<T>(m_state);
    }
    /// No subject: nothing is there.
    std::optional<EditSubject> subject() const;
    bool isNew() const;
    /// It is known what it looks like.
    bool isKnown() const { return is<Shown>() || is<Editing>() || is<Saving>() || is<Conflict>(); }
    // An empty one where it is not known.
    const Organization &base() const;
    const Organization &edited() const;
    /// What is shown is on its way, for the first time or anew.
    bool isFetching() const { return m_fetching.isWaiting(); }
    /// Of what is in front, until it is tried again.
    const EditFailure *failure() const;

    /// Goes on with its draft where there is one. What is in front already stays as it is.
    void show(OrganizationId organization);
    /// `blank` says what it begins with, and below whom; goes on with the draft where there is one.
    void showNew(const Organization &blank);
    /// Once more from the portal.
    void fetch();
    /// The register knows of that revision; fetches it where it is news. Returns whether it is.
    bool noteRevision(OrganizationId organization, qint64 revision);

    void edit(const Organization &edited);
    /// The field that has to be corrected first, and then nothing is saved.
    std::optional<OrganizationField> save(Next next = Next::Show);
    /// What is on its way to be saved cannot be discarded.
    void discard();

    // Where it is a conflict.
    void choose(OrganizationField field, bool isMine);
    /// Saves what is chosen; as save().
    std::optional<OrganizationField> acceptChoices();
    /// Goes on editing; the choice comes again with the next save.
    void postponeChoices();

Q_SIGNALS:
    /// State, failure, or whether it is being fetched.
    void changed();
    /// What is in front was saved, or was a new one and has its id now.
    void saved(ratingdesk::OrganizationId organization);
    void created(ratingdesk::OrganizationId organization);
    void newDiscarded();
    /// A new one was registered, and the next one is in front.
    void anotherBegun();
    /// Another one than is in front was not saved. It is told once more where it belongs.
    void failedElsewhere(const ratingdesk::Organization &edited,
                         const ratingdesk::PortalError &error);

private:
    /// Whatever is known of what is in front may be old.
    static constexpr qint64 unknownRevision = std::numeric_limits<qint64>::max();

    /// A save whose answer is not there yet.
    struct Save
    {
        int number = 0;
        Organization base;
        Organization sent;
        Organization edited; ///< what has been typed on top of it since
        Next next = Next::Show;
        bool isUnknown = false; ///< it may come yet that it was carried out; nobody waits for it
    };

    bool isInFront(const EditSubject &subject) const { return this->subject() == subject; }
    Save *saveOnItsWay(const EditSubject &subject);
    /// What is known to stand in the portal.
    const Organization &known() const;
    void enter(State state);
    void enterEdit(const Organization &base, const Organization &edited);
    void putDraft(const Organization &base, const Organization &edited);
    void dropDraft(const EditSubject &subject);
    void noteDraft(OrganizationId organization);
    void noteReachable(bool isReachable);

    void takeFetched(OrganizationId organization, const Result<std::vector<Organization>> &found);
    void bringTogether(const Organization &current);
    void openConflict(EditConflict conflict);

    void send(const Organization &base, const Organization &edited, Next next);
    void takeAnswer(const EditSubject &subject, int number, const Organization &sent,
                    const Result<ChangeReceipt> &receipt);
    void rebase(const EditSubject &subject, Save &save, const Organization &sent,
                const Organization &saved);
    void takeSaved(const EditSubject &subject, const Save &save, const Organization &saved);
    void takeRefused(const EditSubject &subject, const Save &save, const PortalError &error);
    bool solveConflict(const EditSubject &subject, const Save &save, const Organization &current);
    void catchUp();
    void noteFailure(const EditSubject &subject, EditFailure::Of of, const PortalError &error);

    PortalSource &m_source;
    ChangeQueue &m_changes;
    OrganizationDrafts &m_drafts;
    Wording m_wording;

    State m_state;
    Latest m_fetching;
    Latest m_askingAuthors;
    qint64 m_announced = 0; ///< the latest revision that the register knows of what is in front
    std::map<EditSubject, Save> m_saves;
    std::map<EditSubject, EditFailure> m_failures;
    int m_number = 0;
    bool m_isOwnDraft = false; ///< what is told of the drafts was done here
};

} // namespace ratingdesk
