// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/connection.h"

#include "models/domain/profilelink.h"
#include "models/portal/demo/demoportal.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ratingdesk {

QStringList ConnectionProfile::defaultLinkHosts() { return {QString::fromUtf16(portalHostAscii)}; }

std::unique_ptr<PortalSource> makePortal(const PortalAddress &address, const QString &password)
{
    return makeSqlPortal(address.database, password);
}

bool needsDemoPortalFile(const PortalAddress &address)
{
    return address.kind == PortalAddress::Kind::Demo && !QFileInfo::exists(address.database.path);
}

Result<void> makeDemoPortalFile(const ProgressCallback &progress)
{
    const PortalAddress address = demoPortalAddress();
    const QFileInfo file(address.database.path);
    if (file.exists())
        return {};
    if (!QDir().mkpath(file.absolutePath())) {
        return Failure(PortalError{PortalError::Kind::Internal,
                                   PortalError::Problem::WriteFailed,
                                   file.absolutePath(),
                                   {},
                                   {}});
    }
    const auto report =
        createSqlPortal(address.database, {}, u"Demo portal"_s,
                        [&progress](BulkSink &sink) { return fillDemoPortal({}, sink, progress); });
    // Two programs may have begun at the same time; the file of the first one is as good.
    if (!report && report.error().problem != PortalError::Problem::AlreadyAPortal)
        return Failure(report.error());
    return {};
}

} // namespace ratingdesk
