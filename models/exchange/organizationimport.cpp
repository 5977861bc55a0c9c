// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/organizationimport.h"

#include "models/domain/foldedtext.h"
#include "models/exchange/fieldsetter.h"
#include "models/portal/organizationfields.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Reason = ImportNote::Reason;
using Parent = std::optional<OrganizationId>;

/// Names are the same to a person when they differ only in case, quotes and spaces.
using SiblingName = std::pair<qint64, QByteArray>;

SiblingName siblingName(const Organization &organization)
{
    return {organization.parent ? organization.parent->value() : 0,
            foldedForSearch(organization.fullName(Language::Russian))};
}

/// A row on its way to a verdict.
struct Candidate
{
    std::size_t reportIndex = 0;
    Organization wanted;
    const Organization *present = nullptr;
    bool isRejected = false;
};

class Planner
{
public:
    Planner(const BoundMapping &mapping, const std::vector<Organization> &present,
            const ReferenceData &reference)
        : m_mapping(mapping), m_reference(reference)
    {
        m_import.report.skipped.assign(mapping.mapping().skip.size(), 0);
        for (const Organization &organization : present) {
            m_present.insert(organization.id, &organization);
            rememberName(organization);
        }
    }

    void take(const CsvRow &asRead)
    {
        const auto fitted = m_mapping.fitted(asRead);
        const CsvRow &row = fitted ? *fitted : asRead;
        m_import.report.joined += row.fields.size() != asRead.fields.size() ? 1 : 0;
        if (const auto rule = m_mapping.skippedBy(row)) {
            ++m_import.report.skipped[*rule];
            return;
        }
        m_import.report.rows.push_back({.row = row.number, .verdict = {}, .id = {}});
        if (const auto candidate = read(row))
            m_candidates.push_back(*candidate);
    }

    OrganizationImport finish()
    {
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_candidates[i].wanted.id.isValid())
                m_byId.insert(m_candidates[i].wanted.id, i);
        }
        rejectMissingParents();
        while (rejectCycles())
            rejectMissingParents();
        for (Candidate &candidate : m_candidates) {
            if (!candidate.isRejected)
                judge(candidate);
        }
        collectChanges();
        return std::move(m_import);
    }

private:
    ImportedRow &reportRow(const Candidate &candidate)
    {
        return m_import.report.rows[candidate.reportIndex];
    }

    void reject(const ImportNote &note)
    {
        m_import.report.rows.back().verdict = ImportVerdict::Rejected;
        m_import.report.rows.back().note = note;
    }

    void reject(Candidate &candidate, const ImportNote &note)
    {
        candidate.isRejected = true;
        reportRow(candidate).verdict = ImportVerdict::Rejected;
        reportRow(candidate).note = note;
    }

    /// The organization that the row describes; nothing when the row has its verdict already.
    std::optional<Candidate> read(const CsvRow &row)
    {
        ImportedRow &report = m_import.report.rows.back();
        if (row.fields.size() != m_mapping.columnCount()) {
            reject({.reason = Reason::WrongFieldCount,
                    .subject = QString::number(row.fields.size()),
                    .detail = QString::number(m_mapping.columnCount())});
            return {};
        }
        m_badField.clear();
        Candidate candidate;
        candidate.reportIndex = m_import.report.rows.size() - 1;
        Organization &wanted = candidate.wanted;

        const auto id = idIn(row);
        report.id = id ? QString::number(id->value()) : m_mapping.raw(u"id"_s, row);
        if (id) {
            if (const int first = m_rowOfId.value(*id)) {
                report.verdict = ImportVerdict::Duplicate;
                report.note = {.reason = Reason::IdRepeated, .subject = QString::number(first)};
                return {};
            }
            m_rowOfId.insert(*id, row.number);
            candidate.present = m_present.value(*id);
            wanted = candidate.present ? *candidate.present : Organization{};
            wanted.id = *id;
        }
        fill(wanted, row);
        if (!m_badField.isEmpty()) {
            reject({.reason = Reason::BadValue,
                    .subject = m_mapping.raw(m_badField, row),
                    .fields = {m_badField}});
            return {};
        }
        const auto problems = problemsOf(wanted);
        if (!problems.empty()) {
            reject({.reason = Reason::BadField, .problem = problems.front()});
            return {};
        }
        const OrganizationState stateNow =
            candidate.present ? candidate.present->state : OrganizationState::Active;
        if (wanted.state != stateNow &&
            (wanted.state == OrganizationState::Merged || stateNow == OrganizationState::Merged)) {
            reject({.reason = Reason::StateNotSettable, .subject = keyOf(wanted.state)});
            return {};
        }
        return candidate;
    }

    void fill(Organization &wanted, const CsvRow &row)
    {
        for (const QString &key : m_mapping.mapping().fields.keys()) {
            const auto field = fieldOfKey(key);
            if (!field)
                continue;
            const auto value = m_mapping.value(key, row);
            if (!value || !setField(wanted, *field, *value, m_reference))
                m_badField = key;
        }
        if (!categoryFitsSphere(wanted, m_reference))
            m_badField = fieldKey(OrganizationField::Category);
    }

    std::optional<OrganizationId> idIn(const CsvRow &row)
    {
        const QString key = u"id"_s;
        const auto value = m_mapping.value(key, row);
        if (value && value->isEmpty())
            return {};
        bool isNumber = false;
        const OrganizationId id(value.value_or(QString()).toLongLong(&isNumber));
        if (!isNumber || !id.isValid()) {
            m_badField = key;
            return {};
        }
        return id;
    }

    const Candidate *accepted(OrganizationId id) const
    {
        const auto found = m_byId.constFind(id);
        if (found == m_byId.constEnd() || m_candidates[*found].isRejected)
            return nullptr;
        return &m_candidates[*found];
    }

    /// Rejecting a new organization takes those below it along.
    void rejectMissingParents()
    {
        bool again = true;
        while (again) {
            again = false;
            for (Candidate &candidate : m_candidates) {
                const Parent parent = candidate.wanted.parent;
                if (candidate.isRejected || !parent || m_present.contains(*parent) ||
                    accepted(*parent))
                    continue;
                const bool wasInFile = m_rowOfId.contains(*parent);
                reject(candidate,
                       {.reason = wasInFile ? Reason::ParentRejected : Reason::ParentMissing,
                        .subject = QString::number(parent->value())});
                again = true;
            }
        }
    }

    Parent plannedParentOf(OrganizationId id) const
    {
        if (const Candidate *candidate = accepted(id))
            return candidate->wanted.parent;
        const Organization *present = m_present.value(id);
        return present ? present->parent : Parent{};
    }

    /// Rejects the rows that form one cycle or several; false when there was none. The register has
    /// none itself, so a cycle always has a row in it.
    bool rejectCycles()
    {
        enum class Mark { Open, Done };
        QHash<OrganizationId, Mark> marks;
        bool found = false;
        for (const Candidate &candidate : m_candidates) {
            if (candidate.isRejected || !candidate.wanted.id.isValid())
                continue;
            std::vector<OrganizationId> way;
            Parent next = candidate.wanted.id;
            while (next && !marks.contains(*next)) {
                marks.insert(*next, Mark::Open);
                way.push_back(*next);
                next = plannedParentOf(*next);
            }
            if (next && marks.value(*next) == Mark::Open) {
                rejectCycle(std::find(way.begin(), way.end(), *next), way.end());
                found = true;
            }
            for (const OrganizationId id : way)
                marks.insert(id, Mark::Done);
        }
        return found;
    }

    template <class Iterator>
    void rejectCycle(Iterator begin, Iterator end)
    {
        ImportNote note{.reason = Reason::Cycle};
        for (auto id = begin; id != end; ++id) {
            if (m_rowOfId.contains(*id))
                note.rows.push_back(m_rowOfId.value(*id));
        }
        std::sort(note.rows.begin(), note.rows.end());
        for (auto id = begin; id != end; ++id) {
            const auto found = m_byId.constFind(*id);
            if (found != m_byId.constEnd())
                reject(m_candidates[*found], note);
        }
    }

    void judge(Candidate &candidate)
    {
        ImportedRow &report = reportRow(candidate);
        const Organization &wanted = candidate.wanted;
        const OrganizationId sameName = m_names.value(siblingName(wanted));
        const bool isRepeated = sameName.isValid() && sameName != wanted.id;

        if (!wanted.id.isValid() && isRepeated) {
            // Without an id the name is all that tells whether it was imported before.
            report.verdict = ImportVerdict::Duplicate;
            report.note = {.reason = Reason::SameNameThere,
                           .subject = QString::number(sameName.value())};
            candidate.isRejected = true;
            return;
        }
        if (candidate.present) {
            // What the register holds already is itself: a name that it shares is no news.
            compare(*candidate.present, wanted, report);
        } else if (isRepeated) {
            report.verdict = ImportVerdict::Duplicate;
            report.note = {.reason = Reason::NameRepeated,
                           .subject = QString::number(sameName.value())};
        } else {
            report.verdict = ImportVerdict::New;
        }
        rememberName(wanted);
    }

    /// The first one to have a name keeps it, in whatever order files come.
    void rememberName(const Organization &organization)
    {
        const SiblingName name = siblingName(organization);
        if (!m_names.contains(name))
            m_names.insert(name, organization.id);
    }

    static void compare(const Organization &present, const Organization &wanted,
                        ImportedRow &report)
    {
        QStringList fields = differenceOf(present, wanted).after.keys();
        const bool moves = fields.removeOne(fieldKey(OrganizationField::Parent));
        if (moves) {
            report.verdict = ImportVerdict::Moved;
            report.note = {.reason = Reason::MovedFrom,
                           .subject =
                               present.parent ? QString::number(present.parent->value()) : u""_s,
                           .fields = fields};
        } else if (!fields.isEmpty()) {
            report.verdict = ImportVerdict::Changed;
            report.note = {.reason = Reason::FieldsChanged, .fields = fields};
        } else {
            report.verdict = ImportVerdict::Unchanged;
        }
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
            const bool hasId = candidate.wanted.id.isValid();
            order.emplace_back(hasId ? depthOf(candidate.wanted.id) : INT_MAX, &candidate);
        }
        std::stable_sort(order.begin(), order.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[depth, candidate] : order)
            addChanges(*candidate);
    }

    void addChanges(const Candidate &candidate)
    {
        std::vector<Change> &changes = m_import.changes.changes;
        const Organization &wanted = candidate.wanted;
        if (!candidate.present) {
            changes.emplace_back(CreateOrganization{wanted});
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
    }

    const BoundMapping &m_mapping;
    const ReferenceData &m_reference;
    QHash<OrganizationId, const Organization *> m_present;
    QHash<SiblingName, OrganizationId> m_names;
    QHash<OrganizationId, int> m_rowOfId;
    QHash<OrganizationId, std::size_t> m_byId;
    QHash<OrganizationId, int> m_depths;
    std::vector<Candidate> m_candidates;
    QString m_badField;
    OrganizationImport m_import;
};

} // namespace

tl::expected<OrganizationImport, CsvError>
planOrganizationImport(const CsvReader &file, const BoundMapping &mapping,
                       const std::vector<Organization> &present, const ReferenceData &reference)
{
    Planner planner(mapping, present, reference);
    const auto read = file.forEachRow([&planner](const CsvRow &row) {
        planner.take(row);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return planner.finish();
}

} // namespace ratingdesk
