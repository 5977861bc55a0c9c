// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/sqladdress.h"
#include "models/portal/timelimits.h"

#include <QDate>
#include <QHash>

#include <memory>

namespace ratingdesk {

/// Counts how often the links of stands were opened, for the service that answers them. Blocks; for
/// one thread, which makes and uses it.
class SqlScans
{
public:
    SqlScans(const SqlAddress &address, const QString &password, const TimeLimits &limits = {});
    ~SqlScans();
    Q_DISABLE_COPY_MOVE(SqlScans)

    /// So many of each code on that day; codes that no stand has are nobody's. All or none.
    Result<void> add(const QHash<QString, qint64> &scansByCode, QDate day);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ratingdesk
