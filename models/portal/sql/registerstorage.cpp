// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/registerstorage.h"

#include "models/portal/sql/reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

QString findSql()
{
    return u"SELECT %1 FROM organization WHERE id = ?"_s.arg(organizationColumns());
}

// Everything whose path begins with that of the root; '0' follows '/' in the alphabet.
constexpr char16_t subtreeSql[] =
    u"SELECT count(*) - 1, CAST(coalesce(sum("
    " (SELECT sum(questionnaires) FROM monthly_tally WHERE organization = member.id)"
    "), 0) AS bigint)"
    " FROM organization AS root JOIN organization AS member ON member.path >= root.path"
    " AND member.path < substr(root.path, 1, length(root.path) - 1) || '0'"
    " WHERE root.id = ?";

constexpr char16_t dependentsSql[] =
    u"SELECT 1 WHERE EXISTS (SELECT 1 FROM organization WHERE parent = ?)"
    " OR EXISTS (SELECT 1 FROM organization WHERE merged_into = ?)"
    " OR EXISTS (SELECT 1 FROM organization_parent WHERE parent = ?)"
    " OR EXISTS (SELECT 1 FROM questionnaire WHERE organization = ?)"
    " OR EXISTS (SELECT 1 FROM stand WHERE organization = ?)"
    " OR EXISTS (SELECT 1 FROM account WHERE scope = ?)";

constexpr char16_t updateSql[] =
    u"UPDATE organization SET parent = ?, kind = ?, state = ?, register = ?, sphere = ?,"
    " category = ?, merged_into = ?, revision = ?, unp = ?, soato = ?, name_ru = ?, name_be = ?,"
    " short_name_ru = ?, short_name_be = ?, address = ?, phone = ?, email = ?, website = ?"
    " WHERE id = ?";

/// Collects the organizations that a change is about.
struct Mentioned
{
    QSet<OrganizationId> &ids;

    void operator()(const CreateOrganization &change) const
    {
        ids.insert(change.organization.id);
        ids.insert(change.organization.parent.value_or(OrganizationId()));
    }
    void operator()(const UpdateOrganization &change) const { ids.insert(change.organization.id); }
    void operator()(const MoveOrganization &change) const
    {
        ids.insert(change.organization);
        ids.insert(change.to.value_or(OrganizationId()));
    }
    void operator()(const SetOrganizationState &change) const { ids.insert(change.organization); }
    void operator()(const WithdrawOrganization &change) const { ids.insert(change.organization); }
    void operator()(const MergeOrganization &change) const
    {
        ids.insert(change.organization);
        ids.insert(change.into);
    }
};

template <std::size_t size>
QString sql(const char16_t (&text)[size])
{
    return QString::fromUtf16(text, size - 1);
}

} // namespace

Statement &SqlRegisterStorage::Lazy::operator*()
{
    if (!m_statement)
        m_statement.emplace(m_connection, m_sql);
    return *m_statement;
}

template <class Work>
auto SqlRegisterStorage::guarded(const Work &work) -> decltype(work())
{
    using Answer = decltype(work());
    if (m_failure)
        return Answer();
    auto answer = attempt(work);
    if (!answer) {
        m_failure = std::move(answer.error());
        return Answer();
    }
    if constexpr (!std::is_void_v<Answer>)
        return *std::move(answer);
}

SqlRegisterStorage::SqlRegisterStorage(Connection &connection, const Request &request)
    : m_connection(connection),
      m_find(connection, findSql()),
      m_subtree(connection, sql(subtreeSql)),
      m_dependents(connection, sql(dependentsSql)),
      m_findSpans(connection, spansSql(connection.dialect(), u"organization = ?"_s)),
      m_update(connection, sql(updateSql)),
      m_remove(connection, u"DELETE FROM organization WHERE id = ?"_s),
      m_inserter(connection),
      m_journal(connection, request.actor, request.id)
{
}

void SqlRegisterStorage::prefetch(const ChangeSet &changes)
{
    QSet<OrganizationId> wanted;
    for (const Change &change : changes.changes)
        std::visit(Mentioned{wanted}, change);
    wanted.remove(OrganizationId());

    std::vector<OrganizationId> ids(wanted.begin(), wanted.end());
    std::sort(ids.begin(), ids.end());
    for (const OrganizationId id : ids) {
        m_organizations.insert(id, std::nullopt);
        m_spans.insert(id, {});
    }
    for (const Organization &organization : organizations(m_connection, ids, Task()))
        m_organizations.insert(organization.id, organization);
    const Dialect &dialect = m_connection.dialect();
    Statement spans(m_connection, spansSql(dialect, dialect.isOneOf(u"organization"_s)));
    spans.run(dialect.idList(ids));
    while (spans.next()) {
        const ParentSpan span = readSpan(spans);
        m_spans[span.organization].push_back(span);
    }
}

void SqlRegisterStorage::flush()
{
    writeHeldBack();
    m_journal.flush();
}

void SqlRegisterStorage::writeHeldBack()
{
    m_inserter.flush();
    if (m_changedSpans.isEmpty())
        return;
    const std::vector<OrganizationId> changed(m_changedSpans.begin(), m_changedSpans.end());
    m_changedSpans.clear();
    const Dialect &dialect = m_connection.dialect();
    Statement(m_connection,
              u"DELETE FROM organization_parent WHERE %1"_s.arg(dialect.isOneOf(u"organization"_s)))
        .run(dialect.idList(changed));
    SpanInserter spans(m_connection);
    for (const OrganizationId organization : changed) {
        for (const ParentSpan &span : m_spans.value(organization))
            spans.insert(span);
    }
    spans.flush();
}

std::optional<Organization> SqlRegisterStorage::find(OrganizationId organization)
{
    return guarded([&]() -> std::optional<Organization> {
        const auto known = m_organizations.constFind(organization);
        if (known != m_organizations.cend())
            return *known;
        std::optional<Organization> found;
        if ((*m_find).run(organization).next())
            found = readOrganization(*m_find);
        (*m_find).finish();
        m_organizations.insert(organization, found);
        return found;
    });
}

OrganizationId SqlRegisterStorage::unusedId()
{
    return guarded([&]() -> OrganizationId {
        // Ids that were withdrawn live on in the journal and are not given again.
        const qint64 highest = highestOrganizationId.value();
        if (m_lastId == 0) {
            m_lastId = integerFrom(m_connection,
                                   u"SELECT coalesce(max(id), 0) FROM (SELECT max(id) AS id"
                                   " FROM organization UNION ALL SELECT max(organization)"
                                   " FROM journal WHERE organization IS NOT NULL) AS used"_s);
        }
        if (m_lastId < highest)
            return OrganizationId(++m_lastId);
        // Somebody gave the highest one: what was never given lies below.
        if (m_usedIds.isEmpty()) {
            Statement used(m_connection, u"SELECT id FROM organization UNION SELECT organization"
                                         " FROM journal WHERE organization IS NOT NULL"_s);
            used.run();
            while (used.next())
                m_usedIds.insert(used.integer(0));
            for (auto known = m_organizations.cbegin(); known != m_organizations.cend(); ++known) {
                if (*known)
                    m_usedIds.insert(known.key().value());
            }
        }
        while (m_nextGap <= highest && m_usedIds.contains(m_nextGap))
            ++m_nextGap;
        if (m_nextGap > highest)
            return {};
        m_usedIds.insert(m_nextGap);
        return OrganizationId(m_nextGap);
    });
}

bool SqlRegisterStorage::isWithin(OrganizationId organization, OrganizationId ancestor)
{
    QSet<OrganizationId> seen; // damaged data may have a cycle already
    for (std::optional<OrganizationId> at = organization; at && !seen.contains(*at);) {
        if (*at == ancestor)
            return true;
        seen.insert(*at);
        const auto place = find(*at);
        at = place ? place->parent : std::nullopt;
    }
    return false;
}

SubtreeSize SqlRegisterStorage::subtreeSize(OrganizationId organization)
{
    return guarded([&]() -> SubtreeSize {
        m_inserter.flush();
        SubtreeSize size;
        if ((*m_subtree).run(organization).next())
            size = {(*m_subtree).smallInteger(0), (*m_subtree).integer(1)};
        (*m_subtree).finish();
        return size;
    });
}

bool SqlRegisterStorage::hasDependents(OrganizationId organization)
{
    return guarded([&]() -> bool {
        writeHeldBack();
        const OrganizationId id = organization;
        const bool has = (*m_dependents).run(id, id, id, id, id, id).next();
        (*m_dependents).finish();
        return has;
    });
}

void SqlRegisterStorage::loadReferenceData()
{
    if (m_reference)
        return;
    m_reference.emplace();
    Statement spheres(m_connection, u"SELECT id FROM sphere"_s);
    spheres.run();
    while (spheres.next())
        m_reference->spheres.push_back({spheres.id<SphereId>(0), {}, {}});
    Statement categories(m_connection, u"SELECT id, sphere FROM category"_s);
    categories.run();
    while (categories.next())
        m_reference->categories.push_back(
            {categories.id<CategoryId>(0), categories.id<SphereId>(1), {}, {}});
}

bool SqlRegisterStorage::hasSphere(SphereId sphere)
{
    return guarded([&]() -> bool {
        loadReferenceData();
        const auto &spheres = m_reference->spheres;
        return std::any_of(spheres.begin(), spheres.end(),
                           [sphere](const Sphere &known) { return known.id == sphere; });
    });
}

std::optional<SphereId> SqlRegisterStorage::sphereOf(CategoryId category)
{
    return guarded([&]() -> std::optional<SphereId> {
        loadReferenceData();
        for (const Category &known : m_reference->categories) {
            if (known.id == category)
                return known.sphere;
        }
        return {};
    });
}

ParentSpans SqlRegisterStorage::spansOf(OrganizationId organization)
{
    return guarded([&]() -> ParentSpans {
        const auto known = m_spans.constFind(organization);
        if (known != m_spans.cend())
            return *known;
        ParentSpans spans;
        (*m_findSpans).run(organization);
        while ((*m_findSpans).next())
            spans.push_back(readSpan(*m_findSpans));
        m_spans.insert(organization, spans);
        return spans;
    });
}

void SqlRegisterStorage::insert(const Organization &organization, QDate createdOn)
{
    guarded([&] {
        // The path is the triggers' business.
        m_inserter.insert(organization, {}, createdOn);
        m_organizations.insert(organization.id, organization);
        m_spans.insert(organization.id, {});
        if (m_lastId != 0)
            m_lastId = std::max(m_lastId, organization.id.value());
        if (!m_usedIds.isEmpty())
            m_usedIds.insert(organization.id.value());
    });
}

void SqlRegisterStorage::update(const Organization &, const Organization &after)
{
    guarded([&] {
        m_inserter.flush();
        (*m_update).run(after.parent, static_cast<int>(after.kind), static_cast<int>(after.state),
                        static_cast<int>(after.registerKind), after.sphere, after.category,
                        after.mergedInto, after.revision, after.unp, after.soato, after.nameRu,
                        after.nameBe, after.shortNameRu, after.shortNameBe, after.address,
                        after.phone, after.email, after.website, after.id);
        m_organizations.insert(after.id, after);
    });
}

void SqlRegisterStorage::remove(OrganizationId organization)
{
    guarded([&] {
        writeHeldBack();
        (*m_remove).run(organization);
        m_organizations.insert(organization, std::nullopt);
    });
}

void SqlRegisterStorage::replaceSpans(OrganizationId organization, const ParentSpans &,
                                      const ParentSpans &after)
{
    m_spans.insert(organization, after);
    m_changedSpans.insert(organization);
}

void SqlRegisterStorage::record(const JournalEntry &entry)
{
    guarded([&] {
        m_journal.write(entry);
        m_hasRecorded = true;
    });
}

} // namespace ratingdesk::sql
