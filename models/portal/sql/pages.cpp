// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/pages.h"

#include "models/domain/hiddensigns.h"
#include "models/domain/minsktime.h"
#include "models/portal/questionnairerules.h"
#include "models/portal/sql/journal.h"
#include "models/portal/sql/reading.h"

#include <map>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

/// Counts by day, made into counts by month: there are few days, however many rows.
std::vector<MonthCount> countsByMonth(Connection &connection, const QString &table,
                                      const QString &day, const QString &condition)
{
    Statement statement(connection, u"SELECT %1, count(*) FROM %2 %3 GROUP BY %4"_s.arg(
                                        connection.dialect().dayText(day), table, condition, day));
    statement.run();
    std::map<Month, qint64> months;
    while (statement.next())
        months[monthOf(statement.day(0))] += statement.integer(1);
    std::vector<MonthCount> counts;
    for (const auto &[month, count] : months)
        counts.push_back({month, count});
    return counts;
}

std::vector<Comment> readComments(Connection &connection, const CommentQuery &query)
{
    QString sql = u"SELECT id, organization, given_at, simplicity, information, timeliness,"
                  " courtesy, substr(comment, 1, %1) FROM questionnaire WHERE comment <> ''"_s.arg(
                      longestCommentShown);
    if (query.organization)
        sql += u" AND organization = ?"_s;
    if (query.before)
        sql += u" AND (given_at, id) < (SELECT given_at, id FROM questionnaire WHERE id = ?)"_s;
    Statement statement(connection, sql + u" ORDER BY given_at DESC, id DESC LIMIT ?"_s);
    int place = 0;
    if (query.organization)
        statement.bind(place++, toSql(*query.organization));
    if (query.before)
        statement.bind(place++, toSql(*query.before));
    statement.bind(place, query.limit);
    statement.execute();

    std::vector<Comment> page;
    while (statement.next()) {
        Comment comment{.questionnaire = statement.id<QuestionnaireId>(0),
                        .organization = statement.id<OrganizationId>(1),
                        .givenAt = QDateTime::fromMSecsSinceEpoch(statement.integer(2), Qt::UTC),
                        .scores = {},
                        .text = withoutHiddenSigns(statement.text(7).left(longestCommentShown),
                                                   LineEnds::Stay)};
        for (std::size_t i = 0; i < baseCriterionCount; ++i)
            comment.scores[i] = static_cast<quint8>(statement.integer(3 + static_cast<int>(i)));
        page.push_back(std::move(comment));
    }
    return page;
}

/// Whether the journal tells already that the actor read comments today.
bool isViewKnown(Connection &connection, const QString &actor,
                 std::optional<OrganizationId> organization)
{
    const QDateTime midnight = minskMoment(minskToday(), QTime(0, 0));
    Statement statement(connection,
                        u"SELECT 1 FROM journal WHERE action = ? AND actor = ? AND at >= ?"
                        " AND coalesce(organization, 0) = ? LIMIT 1"_s);
    return statement
        .run(static_cast<int>(JournalAction::CommentsViewed), actor, midnight.toMSecsSinceEpoch(),
             organization.value_or(OrganizationId()))
        .next();
}

void noteView(Connection &connection, const QString &actor,
              std::optional<OrganizationId> organization)
{
    const auto noted = attempt([&] {
        Transaction transaction(connection, Transaction::Kind::Writing);
        if (isViewKnown(connection, actor, organization))
            return; // since, by another program of theirs
        JournalWriter journal(connection, actor);
        journal.write({.id = {},
                       .at = {},
                       .actor = {},
                       .action = JournalAction::CommentsViewed,
                       .organization = organization.value_or(OrganizationId()),
                       .reason = {},
                       .before = {},
                       .after = {}});
        journal.flush();
        transaction.commit();
    });
    // A copy that cannot be written to is not the portal whose journal counts.
    if (!noted && noted.error().problem != PortalError::Problem::ReadOnly)
        fail(noted.error());
}

} // namespace

std::vector<Comment> commentPage(Connection &connection, const CommentQuery &query)
{
    checkPage(query);
    Actor actor;
    std::vector<Comment> page;
    bool isNoted = true;
    {
        Transaction transaction(connection, Transaction::Kind::Reading);
        actor = actorOf(connection);
        orFail(allowedUnless(
            missingRight(actor, Operation::ReadComments, query.organization, isWithin(connection)),
            actor));
        page = readComments(connection, query);
        isNoted = page.empty() || isViewKnown(connection, actor.account, query.organization);
    }
    if (!isNoted)
        noteView(connection, actor.account, query.organization);
    return page;
}

PortalFigures figures(Connection &connection)
{
    PortalFigures figures;
    figures.usersByMonth = countsByMonth(connection, u"users"_s, u"registered_on"_s, {});
    figures.organizationsByMonth =
        countsByMonth(connection, u"organization"_s, u"created_on"_s, u"WHERE state = 0"_s);
    Statement months(connection, u"SELECT month, CAST(sum(questionnaires) AS bigint),"
                                 " CAST(sum(base_satisfied) AS bigint) FROM monthly_tally"
                                 " GROUP BY month HAVING sum(questionnaires) > 0 ORDER BY month"_s);
    months.run();
    while (months.next()) {
        figures.ratingsByMonth.push_back(
            {Month(months.smallInteger(0)), months.integer(1), months.integer(2)});
    }
    if (!figures.ratingsByMonth.empty()) {
        figures.firstMonth = figures.ratingsByMonth.front().month;
        figures.lastMonth = figures.ratingsByMonth.back().month;
    }
    return figures;
}

} // namespace ratingdesk::sql
