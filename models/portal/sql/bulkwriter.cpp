// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/bulkwriter.h"

#include "models/portal/sql/journal.h"
#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/tallies.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

// Name, and the statement that makes it anew. What a primary key or UNIQUE brings stays.
constexpr char16_t sqliteObjects[] =
    u"SELECT name, sql FROM sqlite_master WHERE type = '%1' AND sql IS NOT NULL";
constexpr char16_t postgresqlIndexes[] =
    u"SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'portal'"
    " AND indexname NOT IN (SELECT conname FROM pg_constraint WHERE connamespace ="
    " 'portal'::regnamespace)";
// Foreign keys are proved at once at the end, which is far cheaper than row by row.
constexpr char16_t postgresqlForeignKeys[] =
    u"SELECT format('%I DROP CONSTRAINT %I', relname, conname),"
    " format('ALTER TABLE portal.%I ADD CONSTRAINT %I %s', relname, conname,"
    " pg_get_constraintdef(key.oid))"
    " FROM pg_constraint AS key JOIN pg_class ON pg_class.oid = conrelid"
    " WHERE contype = 'f' AND connamespace = 'portal'::regnamespace";
// The change that the making itself is has been begun, and waits for its number.
constexpr char16_t postgresqlTables[] =
    u"SELECT relname, '' FROM pg_class WHERE relkind = 'r' AND relhastriggers"
    " AND relname <> 'change_set' AND relnamespace = 'portal'::regnamespace";

struct NamedStatement
{
    QString name;
    QString statement;
};

std::vector<NamedStatement> namedStatements(Connection &connection, const QString &sql)
{
    std::vector<NamedStatement> statements;
    Statement list(connection, sql);
    list.run();
    while (list.next())
        statements.push_back({list.text(0), list.text(1)});
    return statements;
}

template <std::size_t size>
QString sql(const char16_t (&text)[size])
{
    return QString::fromUtf16(text, size - 1);
}

} // namespace

BulkWriter::BulkWriter(Connection &connection) : m_connection(connection)
{
    if (connection.dialect().isSqlite()) {
        putAside(u"DROP TRIGGER %1"_s, sql(sqliteObjects).arg(u"trigger"));
        putAside(u"DROP INDEX %1"_s, sql(sqliteObjects).arg(u"index"));
        return;
    }
    putAside(u"DROP INDEX portal.%1"_s, sql(postgresqlIndexes));
    putAside(u"ALTER TABLE portal.%1"_s, sql(postgresqlForeignKeys));
    for (const NamedStatement &table : namedStatements(connection, sql(postgresqlTables))) {
        connection.execute(u"ALTER TABLE portal.%1 DISABLE TRIGGER USER"_s.arg(table.name));
        m_putAside.prepend(u"ALTER TABLE portal.%1 ENABLE TRIGGER USER"_s.arg(table.name));
    }
}

void BulkWriter::putAside(const QString &removal, const QString &list)
{
    for (const NamedStatement &object : namedStatements(m_connection, list)) {
        m_connection.execute(removal.arg(object.name));
        m_putAside.append(object.statement);
    }
}

Result<void> BulkWriter::header(const PortalInfo &info)
{
    return attempt([&] {
        Statement(m_connection, u"UPDATE portal SET name = ?, is_demo = ?, today = ?"_s)
            .run(info.name, info.isDemo,
                 info.stoppedAt.isValid() ? std::optional(info.stoppedAt) : std::nullopt);
    });
}

Result<void> BulkWriter::referenceData(const ReferenceData &data)
{
    return attempt([&] {
        const std::vector<RowInserter::Column> columns{
            {"id"_L1, "bigint"_L1}, {"name_ru"_L1, "text"_L1}, {"name_be"_L1, "text"_L1}};
        RowInserter spheres(m_connection, "sphere"_L1, columns);
        for (const Sphere &sphere : data.spheres)
            spheres << sphere.id << sphere.nameRu << sphere.nameBe;
        spheres.flush();

        RowInserter categories(m_connection, "category"_L1,
                               {{"id"_L1, "bigint"_L1},
                                {"sphere"_L1, "bigint"_L1},
                                {"name_ru"_L1, "text"_L1},
                                {"name_be"_L1, "text"_L1}});
        for (const Category &category : data.categories)
            categories << category.id << category.sphere << category.nameRu << category.nameBe;
        categories.flush();

        RowInserter criteria(m_connection, "additional_criterion"_L1, columns);
        for (const AdditionalCriterion &criterion : data.additionalCriteria)
            criteria << criterion.id << criterion.nameRu << criterion.nameBe;
        criteria.flush();
    });
}

Result<void> BulkWriter::organizations(std::span<const Organization> organizations,
                                       std::span<const QDate> createdOn)
{
    return attempt([&] {
        OrganizationInserter inserter(m_connection);
        for (std::size_t i = 0; i < organizations.size(); ++i) {
            Organization organization = organizations[i];
            organization.revision = std::max<qint64>(1, organization.revision);
            if (organization.parent && !m_paths.contains(*organization.parent))
                fail(organizationMissing(*organization.parent));
            const QString above =
                organization.parent ? m_paths.value(*organization.parent) : u"/"_s;
            const QString path = above + QString::number(organization.id.value()) + u'/';
            m_paths.insert(organization.id, path);
            inserter.insert(organization, path, createdOn[i]);
        }
        inserter.flush();
    });
}

Result<void> BulkWriter::parentSpans(std::span<const ParentSpan> spans)
{
    return attempt([&] {
        SpanInserter inserter(m_connection);
        for (const ParentSpan &span : spans)
            inserter.insert(span);
        inserter.flush();
    });
}

Result<void> BulkWriter::journalEntries(std::span<const JournalEntry> entries)
{
    return attempt([&] {
        JournalWriter writer(m_connection, {}, {}, JournalWriter::Chain::Direct);
        for (const JournalEntry &entry : entries)
            writer.write(entry);
        writer.flush();
    });
}

Result<void> BulkWriter::users(std::span<const User> users)
{
    return attempt([&] {
        RowInserter inserter(m_connection, "users"_L1,
                             {{"id"_L1, "bigint"_L1}, {"registered_on"_L1, "date"_L1}});
        for (const User &user : users)
            inserter << user.id << user.registeredOn;
        inserter.flush();
    });
}

Result<void> BulkWriter::questionnaires(std::span<const Questionnaire> questionnaires)
{
    return attempt([&] {
        if (!m_questionnaires)
            m_questionnaires.emplace(m_connection, QuestionnaireInserter::AdditionalSums::Direct);
        for (const Questionnaire &questionnaire : questionnaires)
            m_questionnaires->insert(questionnaire);
    });
}

void BulkWriter::finish()
{
    if (m_questionnaires)
        m_questionnaires->flush();
    m_questionnaires.reset();
    QStringList columns{u"organization"_s, u"month"_s};
    for (std::size_t column = 0; column < keptTallyColumnCount; ++column)
        columns.append(columnName(static_cast<TallyColumn>(column)));
    const QString list = columns.join(u", ");
    // In the order of the key, so that the table grows at its end only.
    m_connection.execute(u"INSERT INTO monthly_tally (%1) SELECT %1 FROM recounted_tally"
                         " ORDER BY organization, month"_s.arg(list));
    // Indexes before the triggers that may use them: in the reverse order of going.
    for (auto statement = m_putAside.crbegin(); statement != m_putAside.crend(); ++statement)
        m_connection.execute(*statement);
}

} // namespace ratingdesk::sql
