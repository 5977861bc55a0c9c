// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/stands.h"

#include "models/domain/standcode.h"
#include "models/portal/policy.h"
#include "models/portal/requestrecord.h"
#include "models/portal/sql/journal.h"
#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/reading.h"
#include "models/portal/standrules.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

/// Codes are drawn; of so many it does not happen that all are taken.
constexpr int maximumDraws = 10;

QString standRows(const Dialect &dialect, const QString &condition)
{
    QStringList days;
    for (const QString &day : {u"printed_on"_s, u"placed_on"_s, u"checked_on"_s, u"retired_on"_s})
        days.append(dialect.dayText(day));
    return u"SELECT stand.id, stand.organization, code, template, language, printed_by, place,"
           " stand.revision, coalesce(scans, 0), %1, %2,"
           " CASE WHEN (stand.name_ru <> '' OR stand.name_be <> '')"
           " AND (stand.name_ru <> organization.name_ru OR stand.name_be <> organization.name_be)"
           " THEN 1 ELSE 0 END FROM stand"
           " JOIN organization ON organization.id = stand.organization"
           " LEFT JOIN (SELECT stand AS scanned, CAST(sum(scans) AS bigint) AS scans,"
           " max(scanned_on) AS scanned_on FROM stand_scan GROUP BY stand) AS scan"
           " ON scanned = stand.id %3"_s.arg(days.join(u", "), dialect.dayText(u"scanned_on"_s),
                                             condition);
}

Stand readStand(const Statement &row)
{
    const auto day = [&row](int column) { return row.isNull(column) ? QDate() : row.day(column); };
    return {.id = row.id<StandId>(0),
            .organization = row.id<OrganizationId>(1),
            .code = row.text(2),
            .designName = row.text(3),
            .language = row.text(4),
            .printedOn = day(9),
            .printedBy = row.text(5),
            .place = row.text(6),
            .placedOn = day(10),
            .checkedOn = day(11),
            .retiredOn = day(12),
            .scans = row.integer(8),
            .scannedOn = day(13),
            .revision = row.integer(7),
            .isRenamed = row.integer(14) != 0};
}

/// That the actor may keep the stands of all of these, which have to be there.
void needPlaces(Connection &connection, const Actor &actor, const std::vector<Stand> &stands)
{
    QHash<OrganizationId, bool> seen;
    Statement path(connection, u"SELECT path FROM organization WHERE id = ?"_s);
    for (const Stand &stand : stands) {
        if (seen.contains(stand.organization))
            continue;
        seen.insert(stand.organization, true);
        if (!path.run(stand.organization).next())
            fail(organizationMissing(stand.organization));
        const QString found = path.text(0);
        const IsWithin isWithin = [&found](OrganizationId, OrganizationId ancestor) {
            return found.contains(u"/%1/"_s.arg(ancestor.value()));
        };
        orFail(allowedUnless(
            missingRight(actor, Operation::KeepStands, stand.organization, isWithin), actor));
    }
}

void checkCount(const std::vector<Stand> &stands)
{
    if (stands.empty() || stands.size() > longestStandList)
        fail(invalidInput(u"stands"_s, QString::number(stands.size())));
}

/// Not one of those that are there already.
void insertStand(Connection &connection, Stand &stand)
{
    Statement insertion(connection,
                        u"INSERT INTO stand (organization, code, template, language, printed_on,"
                        " printed_by, name_ru, name_be) VALUES (?, ?, ?, ?, ?, ?,"
                        " (SELECT name_ru FROM organization WHERE id = ?),"
                        " (SELECT name_be FROM organization WHERE id = ?))"
                        " ON CONFLICT (code) DO NOTHING RETURNING id"_s);
    for (int draw = 0; draw < maximumDraws; ++draw) {
        stand.code = newStandCode();
        if (insertion
                .run(stand.organization, stand.code, stand.designName, stand.language,
                     stand.printedOn, stand.printedBy, stand.organization, stand.organization)
                .next()) {
            stand.id = insertion.id<StandId>(0);
            insertion.finish();
            return;
        }
    }
    fail({.kind = PortalError::Kind::Internal, .detail = u"no stand code is free"_s});
}

} // namespace

std::vector<Stand> stands(Connection &connection, std::optional<OrganizationId> below)
{
    const Actor actor = allowedActor(connection, Operation::ReadStands);
    const auto top = below ? below : actor.scope;
    QString begins = u"/"_s;
    if (top) {
        Statement path(connection, u"SELECT path FROM organization WHERE id = ?"_s);
        if (!path.run(*top).next())
            fail(organizationMissing(*top));
        begins = path.text(0);
        orFail(allowedUnless(missingRight(actor, Operation::ReadStands, top, isWithin(connection)),
                             actor));
    }
    const QString ends = begins.chopped(1) + u'0'; // the sign after the slash
    Statement rows(connection, standRows(connection.dialect(),
                                         u"WHERE path >= ? AND path < ? ORDER BY stand.id"_s));
    rows.run(begins, ends);
    std::vector<Stand> found;
    while (rows.next())
        found.push_back(readStand(rows));
    return found;
}

std::vector<Stand> addStands(Connection &connection, const Request &request,
                             const std::vector<Stand> &wanted)
{
    const QString fingerprint = fingerprintOf(wanted, true);
    Transaction transaction(connection, Transaction::Kind::Writing);
    const Actor actor = allowedActor(connection, Operation::KeepStands);
    if (const auto kept = keptAnswer(connection, request, fingerprint))
        return orFail(unpackedStands(*kept));
    checkCount(wanted);
    needPlaces(connection, actor, wanted);
    const QDate today = portalToday(connection);
    std::vector<Stand> added;
    added.reserve(wanted.size());
    for (const Stand &stand : wanted) {
        added.push_back(orFail(newStand(stand, today, actor.account)));
        insertStand(connection, added.back());
    }
    keepAnswer(connection, request, fingerprint, packedAnswer(added));
    transaction.commit();
    return added;
}

std::vector<Stand> changeStands(Connection &connection, const Request &request,
                                const std::vector<Stand> &wanted)
{
    const QString fingerprint = fingerprintOf(wanted, false);
    Transaction transaction(connection, Transaction::Kind::Writing);
    const Actor actor = allowedActor(connection, Operation::KeepStands);
    if (const auto kept = keptAnswer(connection, request, fingerprint))
        return orFail(unpackedStands(*kept));
    checkCount(wanted);
    announceChanges(connection, request.id, {});
    const QDate today = portalToday(connection);
    JournalWriter journal(connection, accountOf(connection), request.id);
    Statement known(connection, standRows(connection.dialect(), u"WHERE stand.id = ?"_s));
    Statement update(connection, u"UPDATE stand SET place = ?, placed_on = ?, checked_on = ?,"
                                 " retired_on = ?, revision = ? WHERE id = ? RETURNING id"_s);
    const auto dayOf = [](QDate day) { return day.isValid() ? std::optional(day) : std::nullopt; };
    std::vector<Stand> changed;
    changed.reserve(wanted.size());
    for (const Stand &stand : wanted) {
        if (!known.run(stand.id).next())
            fail(noSuchStand(stand.id));
        const Stand before = readStand(known);
        known.finish();
        // Of no other one they learn that it is there.
        if (missingRight(actor, Operation::KeepStands, before.organization, isWithin(connection)))
            fail(noSuchStand(stand.id));
        const Stand after = orFail(changedStand(before, stand, today));
        changed.push_back(after);
        if (after == before)
            continue;
        // A server that shows a stand may still keep it from who sees it.
        if (!update
                 .run(after.place, dayOf(after.placedOn), dayOf(after.checkedOn),
                      dayOf(after.retiredOn), after.revision, after.id)
                 .next())
            orFail(allowedUnless(MissingRight::Place, actor));
        update.finish();
        journal.write(changedStandEntry(before, after));
    }
    journal.flush();
    keepAnswer(connection, request, fingerprint, packedAnswer(changed));
    transaction.commit();
    return changed;
}

} // namespace ratingdesk::sql
