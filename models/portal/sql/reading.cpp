// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/reading.h"

#include "models/domain/hiddensigns.h"
#include "models/portal/sql/organizationrows.h"
#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/sqlerrors.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

/// A text that is only ever shown.
QString shownText(const Statement &row, int column) { return withoutHiddenSigns(row.text(column)); }

QString userOfThisComputer()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return u"operator"_s;
}

Role knownRole(const QString &account, qint64 role)
{
    switch (static_cast<Role>(role)) {
    case Role::Operator:
    case Role::AgencyAdministrator:
    case Role::PrintStaff:
    case Role::Supervisor:
        return static_cast<Role>(role);
    }
    fail(unknownRole(account, role));
}

/// With PostgreSQL the database has to see the same person: it does so for a service's sign-in
/// only.
Actor actingActor(Connection &connection, const QString &account)
{
    Statement statement(
        connection,
        u"SELECT role, scope, %1 = login FROM account WHERE login = ? AND is_active"_s.arg(
            connection.dialect().isSqlite() ? u"login"_s : u"acting_account()"_s));
    if (!statement.run(account).next())
        fail(accountMissing(account));
    if (!statement.truth(2))
        fail(notAService(connection.address()));
    return {.account = account,
            .role = knownRole(account, statement.integer(0)),
            .scope = statement.optionalId<OrganizationId>(1)};
}

} // namespace

QString accountOf(Connection &connection)
{
    if (connection.actingAccount())
        return *connection.actingAccount();
    if (connection.dialect().isSqlite())
        return userOfThisComputer();
    return connection.signedInAs();
}

Actor actorOf(Connection &connection)
{
    if (connection.actingAccount())
        return actingActor(connection, *connection.actingAccount());
    if (connection.dialect().isSqlite())
        return {.account = userOfThisComputer(), .role = Role::Operator, .hasSignedIn = false};
    Statement statement(
        connection,
        u"SELECT session_user, (SELECT role FROM account WHERE login = session_user AND is_active),"
        " (SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'portal')"
        " = session_user, (SELECT scope FROM account WHERE login = session_user AND is_active)"_s);
    statement.run().next();
    const QString account = statement.text(0);
    if (statement.isNull(1)) {
        if (!statement.truth(2))
            fail(accountMissing(account));
        return {.account = account, .role = Role::Operator};
    }
    return {.account = account,
            .role = knownRole(account, statement.integer(1)),
            .scope = statement.optionalId<OrganizationId>(3)};
}

IsWithin isWithin(Connection &connection)
{
    return [&connection](OrganizationId organization, OrganizationId ancestor) {
        Statement statement(connection, u"SELECT path FROM organization WHERE id = ?"_s);
        return statement.run(organization).next() &&
               statement.text(0).contains(u"/%1/"_s.arg(ancestor.value()));
    };
}

Actor allowedActor(Connection &connection, Operation operation)
{
    const Actor actor = actorOf(connection);
    orFail(allowedUnless(missingRight(actor, operation), actor));
    return actor;
}

QDate stoppedAt(Connection &connection)
{
    Statement statement(connection,
                        u"SELECT %1 FROM portal"_s.arg(connection.dialect().dayText(u"today"_s)));
    statement.run().next();
    return statement.isNull(0) ? QDate() : statement.day(0);
}

QDate portalToday(Connection &connection)
{
    PortalInfo info;
    info.stoppedAt = stoppedAt(connection);
    return info.today();
}

PortalSession portalSession(Connection &connection)
{
    const Transaction transaction(connection, Transaction::Kind::Reading);
    PortalSession session;
    PortalInfo &info = session.portal;
    session.actor = actorOf(connection);
    // The first entry of the journal tells when the portal was made, and by whom.
    const Dialect &dialect = connection.dialect();
    Statement statement(connection,
                        u"SELECT name, is_demo, %1, (SELECT max(revision) FROM %2),"
                        " (SELECT hash FROM journal ORDER BY id LIMIT 1),"
                        " (SELECT max(version) FROM schema_migration) FROM portal"_s.arg(
                            dialect.dayText(u"today"_s), dialect.revisionTable()));
    statement.run().next();
    info.name = shownText(statement, 0);
    info.isDemo = statement.truth(1);
    info.stoppedAt = statement.optionalDay(2).value_or(QDate());
    info.dataRevision = statement.integer(3);
    info.identity = statement.text(4);
    info.schemaVersion = statement.smallInteger(5);
    return session;
}

ReferenceData referenceData(Connection &connection)
{
    ReferenceData data;
    {
        Statement spheres(connection, u"SELECT id, name_ru, name_be FROM sphere ORDER BY id"_s);
        spheres.run();
        while (spheres.next())
            data.spheres.push_back(
                {spheres.id<SphereId>(0), shownText(spheres, 1), shownText(spheres, 2)});
    }
    {
        Statement categories(connection,
                             u"SELECT id, sphere, name_ru, name_be FROM category ORDER BY id"_s);
        categories.run();
        while (categories.next()) {
            data.categories.push_back({categories.id<CategoryId>(0), categories.id<SphereId>(1),
                                       shownText(categories, 2), shownText(categories, 3)});
        }
    }
    {
        Statement criteria(connection,
                           u"SELECT id, name_ru, name_be FROM additional_criterion ORDER BY id"_s);
        criteria.run();
        while (criteria.next()) {
            data.additionalCriteria.push_back(
                {criteria.id<CriterionId>(0), shownText(criteria, 1), shownText(criteria, 2)});
        }
    }
    return data;
}

std::vector<Organization> organizations(Connection &connection,
                                        const std::optional<std::vector<OrganizationId>> &ids,
                                        const Task &task)
{
    const QString condition =
        ids ? u"WHERE %1 "_s.arg(connection.dialect().isOneOf(u"id"_s)) : QString();
    Statement statement(connection, u"SELECT %1 FROM organization %2ORDER BY id"_s.arg(
                                        organizationColumns(), condition));
    if (ids)
        statement.run(connection.dialect().idList(*ids));
    else
        statement.run();
    std::vector<Organization> found;
    while (statement.next()) {
        found.push_back(readOrganization(statement));
        task.stepNowAndThen(static_cast<qint64>(found.size()),
                            ids ? static_cast<qint64>(ids->size()) : 0);
    }
    if (!ids || std::is_sorted(ids->begin(), ids->end(), std::less_equal<>()))
        return found;

    std::vector<Organization> asAsked;
    asAsked.reserve(ids->size());
    for (const OrganizationId id : *ids) {
        const auto at =
            std::lower_bound(found.begin(), found.end(), id,
                             [](const Organization &organization, OrganizationId wanted) {
                                 return organization.id < wanted;
                             });
        if (at != found.end() && at->id == id)
            asAsked.push_back(*at);
    }
    return asAsked;
}

RegisterPage registerPage(Connection &connection, OrganizationId after, int limit)
{
    if (limit < 1 || limit > longestRegisterPage)
        fail(invalidInput(u"limit"_s));
    Statement statement(connection,
                        u"SELECT %1 FROM organization WHERE id > ? ORDER BY id LIMIT ?"_s.arg(
                            organizationColumns()));
    statement.run(after, limit + 1);
    RegisterPage page;
    page.organizations.reserve(static_cast<std::size_t>(limit));
    while (page.isLast && statement.next()) {
        page.isLast = page.organizations.size() < static_cast<std::size_t>(limit);
        if (page.isLast)
            page.organizations.push_back(readOrganization(statement));
    }
    return page;
}

std::vector<ParentSpan> parentSpans(Connection &connection)
{
    Statement statement(connection, spansSql(connection.dialect(), u"true"_s));
    statement.run();
    std::vector<ParentSpan> spans;
    while (statement.next())
        spans.push_back(readSpan(statement));
    return spans;
}

std::vector<Hierarchy> hierarchies(Connection &connection, const std::vector<QDate> &days)
{
    if (days.empty())
        return {};
    using Parents = std::vector<std::pair<OrganizationId, std::optional<OrganizationId>>>;
    std::vector<Parents> parents(days.size());
    const auto [first, last] = std::minmax_element(days.begin(), days.end());
    const Dialect &dialect = connection.dialect();

    // Days are compared as their ISO texts on the way: the engines' own days are slower to read.
    Statement statement(
        connection,
        u"SELECT organization, parent, %1, %2 FROM organization_parent"
        " WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY organization"_s
            .arg(dialect.dayText(u"valid_from"_s), dialect.dayText(u"valid_to"_s)));
    statement.run(*last, *first);
    QStringList dayTexts;
    for (const QDate day : days)
        dayTexts.append(day.toString(Qt::ISODate));
    while (statement.next()) {
        const auto organization = statement.id<OrganizationId>(0);
        const auto parent = statement.optionalId<OrganizationId>(1);
        const QString from = statement.text(2);
        const QString until = statement.text(3);
        for (std::size_t i = 0; i < days.size(); ++i) {
            const QString &day = dayTexts[static_cast<qsizetype>(i)];
            if (from <= day && (until.isEmpty() || day <= until))
                parents[i].emplace_back(organization, parent);
        }
    }
    std::vector<Hierarchy> hierarchies;
    for (Parents &day : parents)
        hierarchies.emplace_back(std::move(day));
    return hierarchies;
}

} // namespace ratingdesk::sql
