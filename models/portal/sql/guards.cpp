// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/guards.h"

#include "models/portal/sql/migrations.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

using Kind = CheckFinding::Kind;
using Findings = std::vector<CheckFinding>;
/// By name, as it was made.
using Guards = QMap<QString, QString>;

Guards madeByMigrations(const Dialect &dialect, const QRegularExpression &form)
{
    Guards guards;
    for (const QString &statement : migrationStatements(dialect)) {
        const auto match = form.match(statement);
        if (match.hasMatch())
            guards.insert(match.captured(u"name"_s), match.captured(u"text"_s).trimmed());
    }
    return guards;
}

Guards present(Connection &connection, const QString &sql)
{
    Guards guards;
    Statement statement(connection, sql);
    statement.run();
    while (statement.next())
        guards.insert(statement.text(0), statement.text(1).trimmed());
    return guards;
}

Findings compare(const Guards &made, const Guards &found)
{
    Findings findings;
    for (auto guard = made.begin(); guard != made.end(); ++guard) {
        const auto there = found.find(guard.key());
        if (there == found.end())
            findings.push_back({Kind::MissingGuard, 0, u"%1 is missing"_s.arg(guard.key())});
        else if (*there != *guard)
            findings.push_back(
                {Kind::MissingGuard, 0, u"%1 is not as it was made"_s.arg(guard.key())});
    }
    return findings;
}

Findings sqliteGuards(Connection &connection)
{
    static const QRegularExpression form(u"(?<text>CREATE TRIGGER (?<name>\\w+) .*);$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return compare(
        madeByMigrations(connection.dialect(), form),
        present(connection, u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"_s));
}

Findings postgresqlGuards(Connection &connection)
{
    // One that does not fire in ordinary sessions is as good as none.
    static const QRegularExpression trigger(
        u"CREATE (CONSTRAINT )?TRIGGER (?<name>\\w+)\\b(?<text>)"_s);
    Findings findings =
        compare(madeByMigrations(connection.dialect(), trigger),
                present(connection, u"SELECT tgname, '' FROM pg_trigger JOIN pg_class"
                                    " ON pg_class.oid = tgrelid WHERE NOT tgisinternal"
                                    " AND tgenabled IN ('O', 'A')"
                                    " AND relnamespace = 'portal'::regnamespace"_s));
    static const QRegularExpression function(
        u"CREATE (OR REPLACE )?FUNCTION (?<name>\\w+)\\(.*AS \\$\\$(?<text>.*)\\$\\$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const Findings functions =
        compare(madeByMigrations(connection.dialect(), function),
                present(connection, u"SELECT proname, prosrc FROM pg_proc"
                                    " WHERE pronamespace = 'portal'::regnamespace"_s));
    findings.insert(findings.end(), functions.begin(), functions.end());
    static const QRegularExpression policy(u"CREATE POLICY (?<name>\\w+ ON \\w+)(?<text>)"_s);
    const Findings policies =
        compare(madeByMigrations(connection.dialect(), policy),
                present(connection, u"SELECT polname || ' ON ' || relname, '' FROM pg_policy"
                                    " JOIN pg_class ON pg_class.oid = polrelid"
                                    " WHERE relrowsecurity AND relforcerowsecurity"
                                    " AND relnamespace = 'portal'::regnamespace"_s));
    findings.insert(findings.end(), policies.begin(), policies.end());
    return findings;
}

Findings damagesFrom(Connection &connection, const QString &pragma)
{
    Findings findings;
    Statement integrity(connection, pragma);
    integrity.run();
    while (integrity.next()) {
        if (integrity.text(0) != "ok"_L1)
            findings.push_back({Kind::DamagedStorage, 0, integrity.text(0)});
    }
    return findings;
}

} // namespace

std::vector<CheckFinding> quicklyCheckStorage(Connection &connection)
{
    return damagesFrom(connection, u"PRAGMA quick_check(10)"_s);
}

std::vector<CheckFinding> checkStorage(Connection &connection)
{
    if (!connection.dialect().isSqlite())
        return {}; // the server looks after its own files
    Findings findings = damagesFrom(connection, u"PRAGMA integrity_check(100)"_s);
    Statement references(connection, u"PRAGMA foreign_key_check"_s);
    references.run();
    while (references.next()) {
        findings.push_back({Kind::BrokenReference, references.integer(1),
                            u"%1 refers to a row of %2 that does not exist"_s.arg(
                                references.text(0), references.text(2))});
    }
    return findings;
}

std::vector<CheckFinding> checkGuards(Connection &connection)
{
    return connection.dialect().isSqlite() ? sqliteGuards(connection)
                                           : postgresqlGuards(connection);
}

} // namespace ratingdesk::sql
