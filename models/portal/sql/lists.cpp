// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/lists.h"

#include "models/domain/hiddensigns.h"
#include "models/portal/listrules.h"
#include "models/portal/requestrecord.h"
#include "models/portal/sql/journal.h"
#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/reading.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

void insert(Connection &connection, const ListEntry &entry)
{
    switch (entry.list) {
    case ReferenceList::Spheres:
        Statement(connection, u"INSERT INTO sphere (id, name_ru, name_be) VALUES (?, ?, ?)"_s)
            .run(entry.id, entry.nameRu, entry.nameBe);
        break;
    case ReferenceList::Categories:
        Statement(connection,
                  u"INSERT INTO category (id, sphere, name_ru, name_be) VALUES (?, ?, ?, ?)"_s)
            .run(entry.id, entry.sphere, entry.nameRu, entry.nameBe);
        break;
    case ReferenceList::Criteria:
        Statement(connection,
                  u"INSERT INTO additional_criterion (id, name_ru, name_be) VALUES (?, ?, ?)"_s)
            .run(entry.id, entry.nameRu, entry.nameBe);
        break;
    }
}

} // namespace

ListEntry addListEntry(Connection &connection, const Request &request, const ListEntry &entry,
                       const QString &reason, ApplyMode mode)
{
    if (firstHiddenSign(reason))
        fail(invalidInput(u"reason"_s));
    const QString fingerprint = fingerprintOf(entry, reason);
    Transaction transaction(connection, Transaction::Kind::Writing);
    allowedActor(connection, Operation::ChangeLists);
    if (mode == ApplyMode::Commit) {
        if (const auto kept = keptAnswer(connection, request, fingerprint))
            return orFail(unpackedListEntry(*kept));
    }
    ListEntry added = orFail(newListEntry(entry, referenceData(connection)));
    announceChanges(connection, request.id, reason);
    insert(connection, added);
    {
        JournalWriter journal(connection, request.actor, request.id);
        journal.write(journalEntryOf(added, reason));
        journal.flush();
    }
    if (mode == ApplyMode::Commit) {
        keepAnswer(connection, request, fingerprint, packedAnswer(added));
        transaction.commit();
    }
    return added;
}

} // namespace ratingdesk::sql
