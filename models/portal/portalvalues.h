// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/criteria.h"
#include "models/domain/minsktime.h"
#include "models/domain/organization.h"
#include "models/domain/parentspan.h"
#include "models/domain/period.h"
#include "models/domain/questionnaire.h"
#include "models/domain/tally.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

namespace ratingdesk {

enum class Role : quint8 {
    Operator,
    AgencyAdministrator,
    PrintStaff,
    Supervisor,
};

/// Who is at work, as the portal knows it.
struct Actor
{
    QString account;
    std::optional<Role> role{}; ///< none: nobody whom the portal knows, who may do nothing
    /// The root of the subtree in which the account works; none: the whole register.
    std::optional<OrganizationId> scope{};

    friend bool operator==(const Actor &, const Actor &) = default;
};

/// What one is connected to.
struct PortalInfo
{
    QString name;
    bool isDemo = false; ///< invented data: said in the title bar and on everything printed
    int schemaVersion = 0;
    Actor actor;
    qint64 dataRevision = 0; ///< grows with every change of organizations or questionnaires
    QString identity{};      ///< another one for every portal that was made; a copy of it keeps it
    QDate stoppedAt; ///< the day at which a demo portal stands still; invalid for a living one

    /// The portal's own day: where it stands still, or today by the clocks of Minsk. Ask again for
    /// each use: it is another one after midnight.
    QDate today() const { return stoppedAt.isValid() ? stoppedAt : minskToday(); }

    friend bool operator==(const PortalInfo &, const PortalInfo &) = default;
};

/// One organization as the tree needs it; everything else is fetched when it is looked at.
struct OrganizationNode
{
    OrganizationId id;
    std::optional<OrganizationId> parent;
    OrganizationKind kind = OrganizationKind::Organization;
    OrganizationState state = OrganizationState::Active;
    Register registerKind = Register::General;
    Region region = Region::Unknown;
    std::optional<SphereId> sphere;
    std::optional<CategoryId> category;
    qint64 revision = 0;
    QString nameRu; ///< as Organization::displayName(Language::Russian)
    QString nameBe; ///< as Organization::displayName(Language::Belarusian); empty where the same

    friend bool operator==(const OrganizationNode &, const OrganizationNode &) = default;
};

/// The whole register in the form that is kept in memory, ordered by id.
struct OrganizationSkeleton
{
    std::vector<OrganizationNode> nodes;
    /// Per node what it is found by, folded (see foldedForSearch()): names in both languages, УНП
    /// and address. One run of bytes: node i owns searchText[searchEnds[i - 1]] …
    /// searchText[searchEnds[i]], each part is closed by a newline. Empty when it was not asked
    /// for.
    QByteArray searchText;
    std::vector<quint32> searchEnds;
    qint64 dataRevision = 0;
};

struct Sphere
{
    SphereId id;
    QString nameRu;
    QString nameBe;
    friend bool operator==(const Sphere &, const Sphere &) = default;
};

struct Category
{
    CategoryId id;
    SphereId sphere;
    QString nameRu;
    QString nameBe;
    friend bool operator==(const Category &, const Category &) = default;
};

/// Lists that seldom change.
struct ReferenceData
{
    std::vector<Sphere> spheres;
    std::vector<Category> categories;
    std::vector<AdditionalCriterion> additionalCriteria;
    friend bool operator==(const ReferenceData &, const ReferenceData &) = default;
};

enum class ReferenceList : quint8 {
    Spheres,
    Categories,
    Criteria, ///< the additional ones
};

/// An entry of one of these lists. At least one of its names is there.
struct ListEntry
{
    ReferenceList list = ReferenceList::Spheres;
    qint64 id = 0;                    ///< given by the portal
    std::optional<SphereId> sphere{}; ///< of a category, and of nothing else
    QString nameRu{};
    QString nameBe{};

    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

// ---- Changes
// -------------------------------------------------------------------------------------

/// A new organization; its id is 0 for the portal to give one, or the id it must get.
struct CreateOrganization
{
    Organization organization;
    /// One that comes back after it was withdrawn stood there all the time; without these it
    /// stands below its parent from the portal's today on.
    std::vector<ParentSpan> spans{};
    /// It stood there like this before, so it may have what is not accepted any more.
    bool isRestored = false;
};

/// New values for all fields but parent and state; `organization.revision` is what the edit was
/// based on.
struct UpdateOrganization
{
    Organization organization;
    bool isRestored = false; ///< as in CreateOrganization
};

/// From that day on below another organization, or at the top. Revision 0 skips the check.
struct MoveOrganization
{
    OrganizationId organization;
    std::optional<OrganizationId> to;
    QDate on; ///< invalid: the portal's today
    qint64 revision = 0;
};

/// Archives or brings back. Revision 0 skips the check.
struct SetOrganizationState
{
    OrganizationId organization;
    OrganizationState state = OrganizationState::Archived;
    qint64 revision = 0;
    /// The history of its place that it had in that state before, as if nothing had been in
    /// between; without these, or where it does not fit any more, the state begins today.
    std::vector<ParentSpan> spans{};
};

/// Takes back a creation; refused (HasDependents) once something hangs on the organization.
struct WithdrawOrganization
{
    OrganizationId organization;
    qint64 revision = 0;
};

using Change = std::variant<CreateOrganization, UpdateOrganization, MoveOrganization,
                            SetOrganizationState, WithdrawOrganization>;

/// Changes that happen together or not at all.
struct ChangeSet
{
    std::vector<Change> changes;
    QString reason;
    /// Chosen by the caller: sent twice it is done once, and answered as the first time. Without
    /// one the portal gives one itself.
    QString request{};
};

enum class ApplyMode {
    Commit,
    DryRun, ///< everything is checked and counted, nothing is kept
};

/// What a change set did, or would do.
struct ChangeReceipt
{
    std::vector<Organization>
        organizations;              ///< as they stand afterwards, in the order of the changes
    ChangeSet inverse;              ///< undoes it, as long as nobody changed them since
    int descendantsMoved = 0;       ///< organizations whose path changed with a parent's
    qint64 questionnairesMoved = 0; ///< questionnaires that count elsewhere from now on
};

// ---- Reading
// -------------------------------------------------------------------------------------

struct TallyQuery
{
    /// Sums per period, in this order; none: one row per month.
    std::vector<Period> periods;
    /// Only these organizations; nothing: all.
    std::optional<std::vector<OrganizationId>> organizations;
    TallyColumns columns;
};

struct MonthCount
{
    Month month;
    qint64 count = 0;
    friend bool operator==(const MonthCount &, const MonthCount &) = default;
};

/// What all questionnaires of one month come to.
struct MonthRatings
{
    Month month;
    qint64 questionnaires = 0;
    qint64 satisfied = 0; ///< with a mean of 4 or more over the base criteria
    friend bool operator==(const MonthRatings &, const MonthRatings &) = default;
};

/// The figures of the whole portal, by the month in which something was added; months without are
/// left out, the others ascend.
struct PortalFigures
{
    std::vector<MonthCount> usersByMonth;
    std::vector<MonthCount> organizationsByMonth; ///< of those that are active today
    std::vector<MonthRatings> ratingsByMonth;
    std::optional<Month> firstMonth; ///< of the questionnaires
    std::optional<Month> lastMonth;
};

enum class JournalAction : quint8 {
    Created,
    Updated,
    Moved,
    StateChanged,
    Withdrawn,
    QuestionnairesAdded,
    PortalCreated,
    CommentsViewed, ///< the first time on a day of Minsk; nothing was changed
};

/// One line of the journal. `before` and `after` hold only the fields that changed, by fieldKey().
struct JournalEntry
{
    JournalEntryId id;
    QDateTime at; ///< UTC
    QString actor;
    JournalAction action = JournalAction::Updated;
    OrganizationId organization; ///< 0: the entry is not about one
    QString reason;
    QJsonObject before;
    QJsonObject after;
    QString request{}; ///< of which it was a part

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// By which a journal is known again: how long it was, and the hash of its last line. Kept outside
/// the portal it shows later that nothing was cut off or written anew.
struct JournalHead
{
    qint64 entries = 0;
    QString hash;

    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

/// A page of something that is shown newest first.
template <class Id>
struct PageQuery
{
    std::optional<OrganizationId> organization;
    std::optional<Id> before; ///< the last one of the page before
    int limit = 100;          ///< 1–1000
};

/// A page of the journal, newest first.
struct JournalQuery
{
    std::optional<OrganizationId> organization;
    std::optional<JournalEntryId> before; ///< the last one of the page before
    int limit = 100;                      ///< 1–1000
    bool changesOnly = false;             ///< without the lines that tell who read what
};

/// A comment as the citizen wrote it. Plain text from outside: bounded here, escaped by who shows
/// it.
struct Comment
{
    QuestionnaireId questionnaire;
    OrganizationId organization;
    QDateTime givenAt; ///< UTC
    std::array<quint8, baseCriterionCount> scores{};
    QString text;

    friend bool operator==(const Comment &, const Comment &) = default;
};

/// What became of questionnaires brought in from another system.
struct QuestionnaireReceipt
{
    qint64 added = 0;
    std::vector<qsizetype> alreadyThere;        ///< indexes: their source id was brought in before
    std::vector<qsizetype> withoutOrganization; ///< indexes: no organization of that id
};

/// Something that portal check found wrong.
struct CheckFinding
{
    enum class Kind {
        Cycle,
        Orphan,             ///< the parent does not exist
        WrongPath,          ///< the path column is not what the parents say
        WrongTally,         ///< a month's tally is not the sum of its questionnaires
        WrongMonth,         ///< a questionnaire is counted in a month it does not belong to
        BrokenJournal,      ///< the chain of hashes does not close
        WrongParentSpan,    ///< dated parents overlap, or the last one is not the parent of today
        DamagedStorage,     ///< what the engine itself finds wrong with its files
        BrokenReference,    ///< a row refers to one that does not exist; id: the row's number
        MissingGuard,       ///< a trigger is missing, switched off, or not the program's
        ChangedPastJournal, ///< an organization is not what the journal says of it
        ShortenedJournal,   ///< the journal is not the one whose head was kept
    };

    Kind kind;
    qint64 id = 0;  ///< organization, questionnaire or journal entry
    QString detail; ///< month, expected and found values
};

/// The questionnaires of one organization in one month.
struct RatedMonth
{
    OrganizationId organization;
    Month month;

    friend bool operator==(const RatedMonth &, const RatedMonth &) = default;
    friend auto operator<=>(const RatedMonth &, const RatedMonth &) = default;
};

/// What became different in the portal from one revision of the data to another, whoever changed
/// it: this program, a colleague's, or the web site. The next change begins where this one ends.
struct PortalChange
{
    qint64 previousRevision = 0; ///< the last one that was told of
    qint64 dataRevision = 0;

    bool registerChanged = false;
    /// Whose fields or place changed, who came and who went; ascending. None although the register
    /// changed: not told, or too many to name.
    std::vector<OrganizationId> organizations{};
    /// Where organizations stand or stood, whether they do, or what rankings group them by.
    bool hierarchyChanged = false;

    bool ratingsChanged = false;
    /// What has to be counted anew; ascending. None although ratings changed: as above.
    std::vector<RatedMonth> ratedMonths{};

    bool referenceDataChanged = false;

    /// Nobody knows what: all has to be loaded anew.
    static PortalChange ofEverything(qint64 previousRevision, qint64 dataRevision)
    {
        PortalChange change{.previousRevision = previousRevision, .dataRevision = dataRevision};
        change.registerChanged = true;
        change.hierarchyChanged = true;
        change.ratingsChanged = true;
        change.referenceDataChanged = true;
        return change;
    }

    /// Whether what is shown of that organization may be outdated, its ratings aside.
    bool concerns(OrganizationId organization) const
    {
        return registerChanged &&
               (organizations.empty() ||
                std::binary_search(organizations.begin(), organizations.end(), organization));
    }
};

} // namespace ratingdesk

Q_DECLARE_METATYPE(ratingdesk::PortalChange)
