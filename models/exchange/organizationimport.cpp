// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/organizationimport.h"

#include "models/domain/foldedtext.h"
#include "models/exchange/contactvalues.h"
#include "models/exchange/fieldsetter.h"
#include "models/exchange/parentresolver.h"
#include "models/exchange/spreadsheetvalues.h"
#include "models/portal/organizationfields.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <cstring>
#include <deque>
#include <memory>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Reason = ImportNote::Reason;
using Parent = std::optional<OrganizationId>;

/// A place and a name, to be compared only. Names are the same to a person when they differ only in
/// case, quotes and spaces. A million of them are held: as hashes, long enough never to meet.
struct SiblingName
{
    quint64 first = 0;
    quint64 second = 0;

    friend bool operator==(const SiblingName &, const SiblingName &) = default;
    friend size_t qHash(const SiblingName &name, size_t seed = 0)
    {
        return static_cast<size_t>(name.first) ^ seed;
    }
};

SiblingName siblingName(const Organization &organization)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(QByteArray::number(organization.parent.value_or(OrganizationId()).value()) + '/' +
                 foldedForSearch(organization.fullName(Language::Russian)));
    const QByteArray bytes = hash.result();
    SiblingName name;
    std::memcpy(&name, bytes.constData(), sizeof name);
    return name;
}

/// A text that an organization can be without.
QString &textOf(Organization &organization, OrganizationField field)
{
    switch (field) {
    case OrganizationField::ShortNameRu:
        return organization.shortNameRu;
    case OrganizationField::ShortNameBe:
        return organization.shortNameBe;
    case OrganizationField::Address:
        return organization.address;
    case OrganizationField::Phone:
        return organization.phone;
    case OrganizationField::Email:
        return organization.email;
    case OrganizationField::Website:
        return organization.website;
    default:
        Q_UNREACHABLE();
    }
}

QString textOf(const Organization &organization, OrganizationField field)
{
    Organization copy = organization;
    return textOf(copy, field);
}

/// Who has a name: an organization, or a row without an id.
struct NameOwner
{
    OrganizationId id;
    int row = 0;
};

/// Of a circle: each of its rows tells all of them, so that of a large one not all can be told.
constexpr std::size_t maximumRowsNamed = 100;

/// A row on its way to a verdict.
struct Candidate
{
    enum class Mark : quint8 { None, Open, Done };

    quint32 reportIndex = 0;
    bool isRejected = false;
    bool hasOwnId = false;  ///< the file gives it
    Mark mark = Mark::None; ///< in the search for cycles
    OrganizationId id;
    OrganizationId parent; ///< 0: at the top
    SiblingName name;
    const Organization *present = nullptr;
    std::unique_ptr<const Organization> wanted; ///< where changes are to be made
};

class Planner
{
public:
    Planner(const TableReader &table, const BoundMapping &mapping,
            const std::vector<Organization> &present, const ReferenceData &reference,
            ImportPurpose purpose)
        : m_mapping(mapping),
          m_reference(reference),
          m_purpose(purpose),
          m_parents(table, mapping, present)
    {
        for (const Organization &organization : present) {
            m_present.insert(organization.id, &organization);
            rememberName(siblingName(organization), {organization.id});
        }
    }

    /// Makes a candidate of the row, or settles its verdict.
    void take(const TableRow &row)
    {
        m_faults.clear();
        m_remarks.clear();
        const auto id = idIn(row);
        rows().add(row.number, id ? QString::number(id->value()) : m_mapping.raw(u"id"_s, row));
        const int first = id ? rowOf(*id) : 0;
        if (first != 0) {
            rows().setVerdict(rows().size() - 1, ImportVerdict::Duplicate,
                              {.reason = Reason::IdRepeated, .subject = QString::number(first)});
            return;
        }
        const Organization *present = id ? m_present.value(*id) : nullptr;
        Organization wanted = present ? *present : Organization{};
        wanted.id = id ? *id : m_parents.idOfRow(row.number).value_or(OrganizationId());
        fill(wanted, row);
        std::vector<FieldProblem> problems = problemsOf(wanted);
        if (mend(wanted, present, row, problems))
            problems = problemsOf(wanted);
        check(wanted, present, problems);
        if (!m_remarks.empty())
            rows().setRemarks(m_remarks);
        if (!m_faults.empty()) {
            ImportNote note = m_faults.front();
            note.further.assign(m_faults.begin() + 1, m_faults.end());
            reject(note);
            if (wanted.id.isValid())
                m_rejectedIds.insert(wanted.id, row.number);
            return;
        }
        addCandidate(std::move(wanted), present, id.has_value());
    }

    ImportReport &report() { return m_import.report; }

    OrganizationImport finish()
    {
        rejectMissingParents();
        while (rejectCycles())
            rejectMissingParents();
        for (Candidate &candidate : m_candidates) {
            if (!candidate.isRejected)
                judge(candidate);
        }
        if (m_purpose == ImportPurpose::Changes)
            collectChanges();
        return std::move(m_import);
    }

private:
    ImportedRows &rows() { return m_import.report.rows; }
    int rowNumber(const Candidate &candidate) { return rows().rowNumber(candidate.reportIndex); }

    void reject(const ImportNote &note)
    {
        rows().setVerdict(rows().size() - 1, ImportVerdict::Rejected, note);
    }

    void reject(Candidate &candidate, const ImportNote &note)
    {
        candidate.isRejected = true;
        rows().setVerdict(candidate.reportIndex, ImportVerdict::Rejected, note);
    }

    /// The row that an id stands in; 0: none.
    int rowOf(OrganizationId id)
    {
        const auto found = m_byId.constFind(id);
        return found == m_byId.constEnd() ? m_rejectedIds.value(id)
                                          : rowNumber(m_candidates[*found]);
    }

    void addCandidate(Organization wanted, const Organization *present, bool hasOwnId)
    {
        Candidate &candidate = m_candidates.emplace_back();
        candidate.reportIndex = static_cast<quint32>(rows().size() - 1);
        candidate.id = wanted.id;
        candidate.hasOwnId = hasOwnId;
        candidate.parent = wanted.parent.value_or(OrganizationId());
        candidate.name = siblingName(wanted);
        candidate.present = present;
        if (wanted.id.isValid())
            m_byId.insert(wanted.id, static_cast<quint32>(m_candidates.size() - 1));
        // What the register holds already is itself: a name that it shares is no news.
        if (present)
            compare(*present, wanted);
        if (m_purpose == ImportPurpose::Changes)
            candidate.wanted = std::make_unique<const Organization>(std::move(wanted));
    }

    void fill(Organization &wanted, const TableRow &row)
    {
        for (const QString &key : m_mapping.mapping().fields.keys()) {
            const auto field = fieldOfKey(key);
            if (field && field != OrganizationField::Category)
                fillField(wanted, *field, row);
        }
        // Categories of different spheres have the same names.
        if (m_mapping.has(fieldKey(OrganizationField::Category)))
            fillField(wanted, OrganizationField::Category, row);
        if (!categoryFitsSphere(wanted, m_reference)) {
            wanted.category.reset();
            leaveOut(OrganizationField::Category,
                     m_mapping.raw(fieldKey(OrganizationField::Category), row));
        }
    }

    void fillField(Organization &wanted, OrganizationField field, const TableRow &row)
    {
        const QString key = fieldKey(field);
        const QString raw = m_mapping.raw(key, row);
        auto value = m_mapping.value(key, row);
        if (field == OrganizationField::Parent && value) {
            value = numberIn(*value, raw, key);
            if (!isErrorValue(raw) && m_parents.isNamed(*value))
                return fillNamedParent(wanted, *value, raw);
        }
        const bool isList =
            field == OrganizationField::Sphere || field == OrganizationField::Category;
        if (isErrorValue(raw) && !isList && !isOptionalText(field)) {
            m_faults.push_back({.reason = Reason::ErrorValue, .subject = raw, .fields = {key}});
            return;
        }
        if (value && setField(wanted, field, *value, m_reference))
            return;
        if (isList)
            leaveOut(field, raw);
        else
            m_faults.push_back({.reason = Reason::BadValue,
                                .subject = raw,
                                .detail = possibleValues(field).join(u", "_s),
                                .fields = {key}});
    }

    void fillNamedParent(Organization &wanted, const QString &text, const QString &raw)
    {
        wanted.parent = m_parents.find(text);
        if (!wanted.parent)
            m_faults.push_back({.reason = m_parents.isAmbiguous(text) ? Reason::ParentAmbiguous
                                                                      : Reason::ParentUnknown,
                                .subject = raw,
                                .fields = {fieldKey(OrganizationField::Parent)}});
    }

    /// Identifiers are never numbers, but spreadsheets take them for such.
    QString numberIn(const QString &value, const QString &raw, const QString &key)
    {
        QString number = wholeNumberIn(value);
        // Where ids begin with 1, 0 stands for the top.
        if (number == "0"_L1 && key == fieldKey(OrganizationField::Parent))
            number.clear();
        if (number != value.trimmed())
            m_remarks.push_back(
                {.reason = Reason::ValueMended, .subject = raw, .detail = number, .fields = {key}});
        return number;
    }

    void leaveOut(OrganizationField field, const QString &raw,
                  std::optional<FieldProblem> problem = {})
    {
        m_remarks.push_back({.reason = Reason::ValueLeftOut,
                             .subject = raw,
                             .fields = {fieldKey(field)},
                             .problem = problem});
        ++report().leftOut;
        if (field == OrganizationField::Sphere || field == OrganizationField::Category)
            ++report().unlisted;
    }

    /// What an organization can be without costs no row: it is kept as far as it is sure what is
    /// meant, and else left as it is in the register.
    /// False when there was nothing of the sort.
    bool mend(Organization &wanted, const Organization *present, const TableRow &row,
              const std::vector<FieldProblem> &problems)
    {
        bool wasMended = false;
        const Organization before = present && !problems.empty() ? *present : Organization{};
        for (const FieldProblem &problem : problems) {
            if (!isOptionalText(problem.field) || !m_mapping.has(fieldKey(problem.field)))
                continue;
            wasMended = true;
            QString &text = textOf(wanted, problem.field);
            const QString asRead = std::exchange(text, textOf(before, problem.field));
            if (meansNothing(asRead)) {
                text.clear();
                m_remarks.push_back({.reason = Reason::ValueMended,
                                     .subject = asRead,
                                     .fields = {fieldKey(problem.field)}});
                ++report().mended;
                continue;
            }
            keepMended(text, problem, m_mapping.raw(fieldKey(problem.field), row),
                       mended(problem.field, asRead));
        }
        return wasMended;
    }

    void keepMended(QString &text, const FieldProblem &problem, const QString &raw,
                    const MendedValue &mended)
    {
        if (mended.value.isEmpty())
            return leaveOut(problem.field, raw, problem);
        text = mended.value;
        const QString key = fieldKey(problem.field);
        m_remarks.push_back({.reason = Reason::ValueMended,
                             .subject = raw,
                             .detail = mended.value,
                             .fields = {key}});
        ++report().mended;
        if (mended.leftOut.isEmpty())
            return;
        m_remarks.push_back({.reason = Reason::PieceLeftOut,
                             .subject = mended.leftOut.join(u", "_s),
                             .fields = {key}});
        ++report().leftOut;
    }

    void check(const Organization &wanted, const Organization *present,
               const std::vector<FieldProblem> &problems)
    {
        for (const FieldProblem &problem : problems) {
            const auto isSameField = [&problem](const ImportNote &fault) {
                return fault.fields.contains(fieldKey(problem.field));
            };
            if (std::none_of(m_faults.begin(), m_faults.end(), isSameField))
                m_faults.push_back({.reason = Reason::BadField, .problem = problem});
        }
        const OrganizationState stateNow = present ? present->state : OrganizationState::Active;
        if (wanted.state != stateNow &&
            (wanted.state == OrganizationState::Merged || stateNow == OrganizationState::Merged))
            m_faults.push_back(
                {.reason = Reason::StateNotSettable, .subject = keyOf(wanted.state)});
    }

    std::optional<OrganizationId> idIn(const TableRow &row)
    {
        const QString key = u"id"_s;
        const QString raw = m_mapping.raw(key, row);
        const auto value = m_mapping.value(key, row);
        if (value && value->isEmpty())
            return {};
        const auto id = value ? organizationIdIn(numberIn(*value, raw, key)) : std::nullopt;
        if (!id)
            m_faults.push_back({.reason = isErrorValue(raw)        ? Reason::ErrorValue
                                          : isShortenedNumber(raw) ? Reason::ShortenedNumber
                                                                   : Reason::BadValue,
                                .subject = raw,
                                .fields = {key}});
        return id;
    }

    const Candidate *accepted(OrganizationId id) const
    {
        const auto found = m_byId.constFind(id);
        if (found == m_byId.constEnd() || m_candidates[*found].isRejected)
            return nullptr;
        return &m_candidates[*found];
    }

    bool isThere(OrganizationId parent) const
    {
        return m_present.contains(parent) || accepted(parent);
    }

    /// Rejecting a new organization takes those below it along.
    void rejectMissingParents()
    {
        std::vector<OrganizationId> rejected;
        const auto rejectBelow = [&](Candidate &candidate) {
            const OrganizationId parent = candidate.parent;
            const int row = rowOf(parent);
            if (m_parents.isGiven(parent))
                reject(candidate,
                       {.reason = Reason::ParentRowRejected, .subject = QString::number(row)});
            else
                reject(candidate,
                       {.reason = row != 0 ? Reason::ParentRejected : Reason::ParentMissing,
                        .subject = QString::number(parent.value())});
            rejected.push_back(candidate.id);
        };
        for (Candidate &candidate : m_candidates) {
            if (!candidate.isRejected && candidate.parent.isValid() && !isThere(candidate.parent))
                rejectBelow(candidate);
        }
        if (rejected.empty())
            return;
        // One look at each that is left: a chain may be as long as the file.
        QMultiHash<OrganizationId, quint32> children;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (!m_candidates[i].isRejected && m_candidates[i].parent.isValid())
                children.insert(m_candidates[i].parent, static_cast<quint32>(i));
        }
        while (!rejected.empty()) {
            const OrganizationId parent = rejected.back();
            rejected.pop_back();
            if (!parent.isValid() || isThere(parent))
                continue;
            for (auto child = children.constFind(parent);
                 child != children.constEnd() && child.key() == parent; ++child) {
                if (!m_candidates[*child].isRejected)
                    rejectBelow(m_candidates[*child]);
            }
        }
    }

    Parent plannedParentOf(OrganizationId id) const
    {
        if (const Candidate *candidate = accepted(id))
            return candidate->parent.isValid() ? Parent(candidate->parent) : Parent{};
        const Organization *present = m_present.value(id);
        return present ? present->parent : Parent{};
    }

    Candidate::Mark &markOf(OrganizationId id)
    {
        const auto found = m_byId.constFind(id);
        return found == m_byId.constEnd() ? m_marks[id] : m_candidates[*found].mark;
    }

    /// Rejects the rows that form one cycle or several; false when there was none. The register has
    /// none itself, so a cycle always has a row in it.
    bool rejectCycles()
    {
        using Mark = Candidate::Mark;
        m_marks.clear();
        for (Candidate &candidate : m_candidates)
            candidate.mark = Mark::None;
        bool found = false;
        for (const Candidate &candidate : m_candidates) {
            if (candidate.isRejected || !candidate.id.isValid())
                continue;
            std::vector<OrganizationId> way;
            Parent next = candidate.id;
            while (next && markOf(*next) == Mark::None) {
                markOf(*next) = Mark::Open;
                way.push_back(*next);
                next = plannedParentOf(*next);
            }
            if (next && markOf(*next) == Mark::Open) {
                rejectCycle(std::find(way.begin(), way.end(), *next), way.end());
                found = true;
            }
            for (const OrganizationId id : way)
                markOf(id) = Mark::Done;
        }
        return found;
    }

    template <class Iterator>
    void rejectCycle(Iterator begin, Iterator end)
    {
        ImportNote note{.reason = Reason::Cycle};
        for (auto id = begin; id != end; ++id) {
            if (const int row = rowOf(*id))
                note.rows.push_back(row);
        }
        std::sort(note.rows.begin(), note.rows.end());
        note.rows.resize(std::min(note.rows.size(), maximumRowsNamed));
        for (auto id = begin; id != end; ++id) {
            const auto found = m_byId.constFind(*id);
            if (found != m_byId.constEnd())
                reject(m_candidates[*found], note);
        }
    }

    void judge(Candidate &candidate)
    {
        const auto same = m_names.constFind(candidate.name);
        const bool isRepeated =
            same != m_names.constEnd() && (!candidate.hasOwnId || same->id != candidate.id);
        if (!candidate.present && isRepeated)
            setRepeated(candidate, *same);
        if (!candidate.isRejected)
            rememberName(candidate.name, {candidate.hasOwnId ? candidate.id : OrganizationId(),
                                          rowNumber(candidate)});
    }

    void setRepeated(Candidate &candidate, const NameOwner &owner)
    {
        const bool ownerHasId = owner.id.isValid();
        ImportNote note{.subject = ownerHasId ? QString::number(owner.id.value())
                                              : QString::number(owner.row)};
        if (candidate.hasOwnId) {
            // Another id is another organization, whatever it is called.
            note.reason = ownerHasId ? Reason::NameRepeated : Reason::NameRepeatedInRow;
            rows().setVerdict(candidate.reportIndex, ImportVerdict::New, note);
            ++report().sameNames;
            return;
        }
        // Without an id the name is all that tells whether it was imported before.
        note.reason = ownerHasId ? Reason::SameNameThere : Reason::SameNameInRow;
        candidate.isRejected = true;
        rows().setVerdict(candidate.reportIndex, ImportVerdict::Duplicate, note);
    }

    /// The first one to have a name keeps it, in whatever order files come.
    void rememberName(const SiblingName &name, const NameOwner &owner)
    {
        if (!m_names.contains(name))
            m_names.insert(name, owner);
    }

    void compare(const Organization &present, const Organization &wanted)
    {
        const std::size_t index = rows().size() - 1;
        QStringList fields = differenceOf(present, wanted).after.keys();
        const bool moves = fields.removeOne(fieldKey(OrganizationField::Parent));
        if (moves)
            rows().setVerdict(
                index, ImportVerdict::Moved,
                {.reason = Reason::MovedFrom,
                 .subject = present.parent ? QString::number(present.parent->value()) : QString(),
                 .fields = fields});
        else if (!fields.isEmpty())
            rows().setVerdict(index, ImportVerdict::Changed,
                              {.reason = Reason::FieldsChanged, .fields = fields});
        else
            rows().setVerdict(index, ImportVerdict::Unchanged);
    }

    /// How far below a root the organization will stand.
    int depthOf(OrganizationId id)
    {
        std::vector<OrganizationId> way;
        Parent next = id;
        while (next && !m_depths.contains(*next)) {
            way.push_back(*next);
            next = plannedParentOf(*next);
        }
        int depth = next ? m_depths.value(*next) : -1;
        for (auto each = way.rbegin(); each != way.rend(); ++each)
            m_depths.insert(*each, ++depth);
        return m_depths.value(id);
    }

    /// Those above first: a parent is there, and stands at its new place, before what goes below
    /// it, so that no step makes a cycle. New ones without an id come last, or the portal could
    /// give them one that the file has further down.
    void collectChanges()
    {
        std::vector<std::pair<int, const Candidate *>> order;
        for (const Candidate &candidate : m_candidates) {
            if (candidate.isRejected)
                continue;
            order.emplace_back(candidate.id.isValid() ? depthOf(candidate.id) : INT_MAX,
                               &candidate);
        }
        std::stable_sort(order.begin(), order.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[depth, candidate] : order)
            addChanges(*candidate);
    }

    void addChanges(const Candidate &candidate)
    {
        std::vector<Change> &changes = m_import.changes.changes;
        const Organization &wanted = *candidate.wanted;
        if (!candidate.present) {
            changes.emplace_back(CreateOrganization{wanted});
            m_import.rowsOfChanges.push_back(candidate.reportIndex);
            return;
        }
        const Organization &present = *candidate.present;
        QStringList fields = differenceOf(present, wanted).after.keys();
        const bool moves = fields.removeOne(fieldKey(OrganizationField::Parent));
        const bool changesState = fields.removeOne(fieldKey(OrganizationField::State));
        if (!fields.isEmpty())
            changes.emplace_back(UpdateOrganization{wanted});
        if (moves)
            changes.emplace_back(MoveOrganization{wanted.id, wanted.parent, {}, present.revision});
        if (changesState)
            changes.emplace_back(SetOrganizationState{wanted.id, wanted.state, present.revision});
        m_import.rowsOfChanges.resize(changes.size(), candidate.reportIndex);
    }

    const BoundMapping &m_mapping;
    const ReferenceData &m_reference;
    const ImportPurpose m_purpose;
    const ParentResolver m_parents;
    QHash<OrganizationId, const Organization *> m_present;
    QHash<SiblingName, NameOwner> m_names;
    QHash<OrganizationId, quint32> m_byId;    ///< of candidates
    QHash<OrganizationId, int> m_rejectedIds; ///< and the rows of those that are none
    QHash<OrganizationId, int> m_depths;
    QHash<OrganizationId, Candidate::Mark> m_marks; ///< of those that stand in no row
    std::deque<Candidate> m_candidates;
    std::vector<ImportNote> m_faults; ///< of the row that is being read
    std::vector<ImportNote> m_remarks;
    OrganizationImport m_import;
};

} // namespace

void noteRefusals(OrganizationImport &import, const std::vector<ChangeVerdict> &verdicts,
                  const std::function<QString(const PortalError &)> &textOf)
{
    const std::size_t count = std::min(verdicts.size(), import.rowsOfChanges.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (verdicts[i].refusal)
            import.report.rows.setVerdict(
                import.rowsOfChanges[i], ImportVerdict::Rejected,
                {.reason = Reason::Refused, .subject = textOf(*verdicts[i].refusal)});
    }
}

tl::expected<OrganizationImport, TableError>
planOrganizationImport(const TableReader &table, const BoundMapping &mapping,
                       const std::vector<Organization> &present, const ReferenceData &reference,
                       ImportPurpose purpose, const ImportStep &step)
{
    Planner planner(table, mapping, present, reference, purpose);
    bool goesOn = true;
    const auto read = takeIn(table, mapping, planner.report(), [&](const TableRow &row) {
        planner.take(row);
        return goesOn = !step || step(row.number);
    });
    if (!read)
        return tl::unexpected(read.error());
    return goesOn ? planner.finish() : OrganizationImport{};
}

} // namespace ratingdesk
