// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/lists.h"

#include "models/domain/hiddensigns.h"
#include "models/portal/listrules.h"
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

ListEntry addListEntry(Connection &connection, const QString &actor, const ListEntry &entry,
                       const QString &reason, ApplyMode mode)
{
    if (firstHiddenSign(reason))
        fail(invalidInput(u"reason"_s));
    Transaction transaction(connection, Transaction::Kind::Writing);
    ListEntry added = orFail(newListEntry(entry, readReferenceData(connection)));
    insert(connection, added);
    {
        JournalWriter journal(connection, actor);
        journal.write(journalEntryOf(added, reason));
        journal.flush();
    }
    if (mode == ApplyMode::Commit)
        transaction.commit();
    return added;
}

} // namespace ratingdesk::sql
