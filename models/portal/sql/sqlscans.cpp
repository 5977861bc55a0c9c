// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/sqlscans.h"

#include "models/portal/sql/portalfailure.h"
#include "models/portal/sql/statement.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

using namespace sql;

class SqlScans::Private
{
public:
    Private(const SqlAddress &address, const QString &password, const TimeLimits &limits)
        : connection(address, password, limits)
    {
    }

    Connection connection;
};

SqlScans::SqlScans(const SqlAddress &address, const QString &password, const TimeLimits &limits)
    : d(std::make_unique<Private>(address, password, limits))
{
}

SqlScans::~SqlScans() = default;

Result<void> SqlScans::add(const QHash<QString, qint64> &scansByCode, QDate day)
{
    Connection &connection = d->connection;
    auto added = attempt([&] {
        if (!connection.isOpen())
            connection.open();
        Transaction transaction(connection, Transaction::Kind::WritingBeside);
        Statement count(connection, connection.dialect().isSqlite()
                                        ? u"INSERT INTO stand_scan (stand, scanned_on, scans)"
                                          " SELECT id, ?, ? FROM stand WHERE code = ?"
                                          " ON CONFLICT (stand, scanned_on)"
                                          " DO UPDATE SET scans = scans + excluded.scans"_s
                                        : u"SELECT portal.count_scans(CAST(? AS date), ?, ?)"_s);
        for (auto scans = scansByCode.begin(); scans != scansByCode.end(); ++scans) {
            count.run(day, scans.value(), scans.key());
            count.finish();
        }
        transaction.commit();
    });
    if (!added)
        connection.close();
    return added;
}

} // namespace ratingdesk
