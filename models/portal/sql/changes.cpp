// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/changes.h"

#include "models/portal/sql/notifications.h"
#include "models/portal/sql/reading.h"
#include "models/portal/sql/registerstorage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

QDate portalToday(Connection &connection)
{
    PortalInfo info;
    info.stoppedAt = stoppedAt(connection);
    return info.today();
}

} // namespace

AppliedChanges applyChangeSet(Connection &connection, const QString &actor,
                              const ChangeSet &changes, ApplyMode mode, const Task &task)
{
    Transaction transaction(connection, Transaction::Kind::Writing);
    AppliedChanges applied;
    PortalChange change;
    {
        SqlRegisterStorage storage(connection, actor);
        storage.prefetch(changes);
        const auto total = static_cast<qint64>(changes.changes.size());
        applied.receipt = orFail(applyChanges(
            changes, storage, portalToday(connection), [&task, total](std::size_t done) {
                task.stepNowAndThen(static_cast<qint64>(done), total);
                return true;
            }));
        storage.flush();
        change = storage.change();
        // One that was changed several times is one that changed.
        auto &changed = change.organizations;
        std::sort(changed.begin(), changed.end());
        changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
        task.step(total, total);
    }
    if (mode == ApplyMode::DryRun || change.organizations.empty())
        return applied;
    change.dataRevision = countRevisionOn(connection);
    notifyOthers(connection, change);
    transaction.commit();
    applied.change = std::move(change);
    return applied;
}

qint64 countRevisionOn(Connection &connection)
{
    connection.execute(u"UPDATE portal SET data_revision = data_revision + 1"_s);
    return integerFrom(connection, u"SELECT data_revision FROM portal"_s);
}

void notifyOthers(Connection &connection, const PortalChange &change)
{
    if (!connection.dialect().isSqlite())
        Statement(connection, u"SELECT pg_notify(?, ?)"_s)
            .run(notificationChannel(), notificationText(change));
}

} // namespace ratingdesk::sql
