// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/dialect.h"

#include "models/domain/minsktime.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

QString Dialect::migrations() const
{
    return isSqlite() ? u":/migrations/sqlite"_s : u":/migrations/postgresql"_s;
}

QString Dialect::isOneOf(const QString &column) const
{
    return isSqlite() ? u"%1 IN (SELECT value FROM json_each(?))"_s.arg(column)
                      : u"%1 = ANY (CAST(? AS bigint[]))"_s.arg(column);
}

QString Dialect::idList(std::span<const OrganizationId> ids) const
{
    QString list;
    list.reserve(static_cast<qsizetype>(ids.size()) * 7 + 2);
    list += isSqlite() ? u'[' : u'{';
    for (const OrganizationId id : ids) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(id.value());
    }
    list += isSqlite() ? u']' : u'}';
    return list;
}

QString Dialect::revisionTable() const { return isSqlite() ? u"change_log"_s : u"change_set"_s; }

QString Dialect::monthOfGivenAt() const
{
    if (isSqlite()) {
        return u"(strftime('%Y', given_at / 1000 + %1, 'unixepoch') * 12"
               " + strftime('%m', given_at / 1000 + %1, 'unixepoch') - 1)"_s.arg(
                   minskSecondsFromUtc);
    }
    return u"(extract(year FROM to_timestamp(given_at / 1000 + %1) AT TIME ZONE 'UTC') * 12"
           " + extract(month FROM to_timestamp(given_at / 1000 + %1) AT TIME ZONE 'UTC') - 1)"_s
               .arg(minskSecondsFromUtc);
}

QString Dialect::dayText(const QString &column) const
{
    return isSqlite() ? column : u"to_char(%1, 'YYYY-MM-DD')"_s.arg(column);
}

} // namespace ratingdesk::sql
