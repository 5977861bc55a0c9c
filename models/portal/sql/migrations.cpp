// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/migrations.h"

#include "models/domain/clock.h"
#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/sqlerrors.h"
#include "models/portal/sql/statement.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

/// "RTDK": written into the header of every portal file.
constexpr int applicationId = 0x5254444b;

struct Migration
{
    int version;
    QString name; ///< 0001-register
    QString path;
};

std::vector<Migration> migrationsOf(const Dialect &dialect)
{
    std::vector<Migration> migrations;
    const auto files =
        QDir(dialect.migrations()).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        migrations.push_back(
            {file.baseName().section(u'-', 0, 0).toInt(), file.baseName(), file.filePath()});
    }
    return migrations;
}

/// The statements of a file of SQL. They are parted by empty lines and hold none themselves.
QStringList statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The file %s is missing from the program", qPrintable(path));
    QStringList statements;
    for (const QString &part : QString::fromUtf8(file.readAll()).split(u"\n\n"_s)) {
        const QStringList lines = part.split(u'\n', Qt::SkipEmptyParts);
        const bool isComment = std::all_of(lines.begin(), lines.end(), [](const QString &line) {
            return line.startsWith("--"_L1);
        });
        if (!isComment)
            statements.append(part);
    }
    return statements;
}

void apply(Connection &connection, const Migration &migration)
{
    for (const QString &statement : statementsOf(migration.path))
        connection.execute(statement);
    Statement(connection, u"INSERT INTO schema_migration (version, name, applied_at)"
                          " VALUES (?, ?, ?)"_s)
        .run(migration.version, migration.name, Clock::now().toMSecsSinceEpoch());
}

} // namespace

int newestSchemaVersion(const Dialect &dialect)
{
    const auto migrations = migrationsOf(dialect);
    return migrations.empty() ? 0 : migrations.back().version;
}

QStringList migrationStatements(const Dialect &dialect)
{
    QStringList statements;
    for (const Migration &migration : migrationsOf(dialect))
        statements += statementsOf(migration.path);
    return statements;
}

std::optional<int> schemaVersionOf(Connection &connection)
{
    const bool isSqlite = connection.dialect().isSqlite();
    if (isSqlite && integerFrom(connection, u"PRAGMA application_id"_s) != applicationId)
        return {};
    const qint64 tables = integerFrom(
        connection, isSqlite
                        ? u"SELECT count(*) FROM sqlite_master WHERE name = 'schema_migration'"_s
                        : u"SELECT count(*) FROM pg_class JOIN pg_namespace"
                          " ON pg_namespace.oid = relnamespace"
                          " WHERE nspname = 'portal' AND relname = 'schema_migration'"_s);
    if (tables == 0)
        return {};
    return static_cast<int>(
        integerFrom(connection, u"SELECT coalesce(max(version), 0) FROM %1schema_migration"_s.arg(
                                    isSqlite ? QString() : u"portal."_s)));
}

void checkSchema(Connection &connection)
{
    const auto version = schemaVersionOf(connection);
    if (!version)
        fail(notAPortal(connection.address()));
    const int newest = newestSchemaVersion(connection.dialect());
    if (*version > newest)
        fail(schemaTooNew(*version));
    if (*version < newest)
        fail(schemaTooOld(*version));
}

void prepareForMigrations(Connection &connection)
{
    if (connection.dialect().isSqlite())
        connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
    else
        connection.execute(u"CREATE SCHEMA IF NOT EXISTS portal"_s);
    connection.execute(u"CREATE TABLE schema_migration (version integer PRIMARY KEY,"
                       " name text NOT NULL, applied_at bigint NOT NULL)"_s);
}

MigrationReport migrate(Connection &connection, int from, int upTo,
                        MigrationTransactions transactions)
{
    MigrationReport report{.schemaVersion = from, .applied = {}};
    for (const Migration &migration : migrationsOf(connection.dialect())) {
        if (migration.version <= from || migration.version > upTo)
            continue;
        if (transactions == MigrationTransactions::Separate) {
            Transaction transaction(connection, Transaction::Kind::Writing);
            apply(connection, migration);
            transaction.commit();
        } else {
            apply(connection, migration);
        }
        report.schemaVersion = migration.version;
        report.applied.push_back(migration.name);
    }
    return report;
}

void grantToRoles(Connection &connection)
{
    if (connection.dialect().isSqlite())
        return;
    constexpr qint64 roles = 6;
    const bool mayMakeRoles =
        integerFrom(connection, u"SELECT count(*) FROM pg_roles WHERE rolname = current_user"
                                " AND (rolsuper OR rolcreaterole)"_s) > 0;
    const qint64 present = integerFrom(
        connection, u"SELECT count(*) FROM pg_roles WHERE rolname IN ('portal_operator',"
                    " 'portal_administrator', 'portal_print', 'portal_supervisor',"
                    " 'portal_website', 'portal_service')"_s);
    const bool owns =
        integerFrom(connection, u"SELECT count(*) FROM pg_namespace WHERE nspname = 'portal'"
                                " AND pg_has_role(nspowner, 'USAGE')"_s) > 0;
    if (!owns || (present < roles && !mayMakeRoles))
        return;
    for (const QString &statement : statementsOf(u":/postgresql/roles.sql"_s))
        connection.execute(statement);
}

} // namespace ratingdesk::sql
