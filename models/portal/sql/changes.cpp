// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/changes.h"

#include "models/portal/requestrecord.h"
#include "models/portal/sql/reading.h"
#include "models/portal/sql/registerstorage.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

ChangeReceipt applyChangeSet(Connection &connection, const QString &actor, const ChangeSet &changes,
                             ApplyMode mode, const Task &task)
{
    const Request request{changes.request, actor};
    const QString fingerprint = mode == ApplyMode::Commit ? fingerprintOf(changes) : QString();
    Transaction transaction(connection, Transaction::Kind::Writing);
    const Actor whoChanges = actorOf(connection); // also before an answer that was kept
    if (mode == ApplyMode::Commit) {
        if (const auto kept = keptAnswer(connection, request, fingerprint))
            return orFail(unpackedChangeReceipt(*kept));
    }
    announceChanges(connection, request.id, changes.reason);
    ChangeReceipt receipt;
    bool hasChanged = false;
    {
        SqlRegisterStorage storage(connection, request);
        storage.prefetch(changes);
        const auto total = static_cast<qint64>(changes.changes.size());
        receipt = orFail(applyChanges(
            changes, storage, whoChanges, portalToday(connection),
            [&task, total](std::size_t done) {
                return attempt([&] { task.stepNowAndThen(static_cast<qint64>(done), total); })
                    .has_value();
            }));
        storage.flush();
        hasChanged = storage.hasRecorded();
        task.step(total, total);
    }
    if (mode == ApplyMode::Commit && hasChanged) {
        keepAnswer(connection, request, fingerprint, packedAnswer(receipt));
        transaction.commit();
    }
    return receipt;
}

} // namespace ratingdesk::sql
