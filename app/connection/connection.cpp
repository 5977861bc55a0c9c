// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/connection.h"

#include "models/domain/profilelink.h"
#include "models/portal/demo/demoportal.h"
#include "models/portal/rest/restportal.h"
#include "models/portal/sql/sqlportal.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QNetworkProxyFactory>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ratingdesk {

namespace {

constexpr std::chrono::milliseconds lookAgainAfter = 200ms;

PortalError cannotWrite(const QString &path)
{
    return {PortalError::Kind::Internal, PortalError::Problem::WriteFailed, path, {}, {}};
}

/// Takes the lock, however long another program holds it; a dead one's does not count.
Result<void> waitFor(QLockFile &lock, const QString &path, const ProgressCallback &progress,
                     const std::function<void()> &waiting)
{
    bool isAnnounced = false;
    while (!lock.tryLock(static_cast<int>(lookAgainAfter.count()))) {
        if (lock.error() != QLockFile::LockFailedError)
            return Failure(cannotWrite(path));
        if (!std::exchange(isAnnounced, true) && waiting)
            waiting();
        if (progress && !progress(0, 1))
            return Failure(PortalError{PortalError::Kind::Cancelled, {}, {}, {}, {}});
    }
    return {};
}

/// One that cannot be read is not: opening it says better what is wrong with it.
bool isOutdated(const PortalAddress &address)
{
    return isSqlPortalOutdated(address.database, {}).value_or(false);
}

} // namespace

QStringList ConnectionProfile::defaultLinkHosts() { return {QString::fromUtf16(portalHostAscii)}; }

std::unique_ptr<PortalSource> makePortal(const PortalAddress &address, const QString &password)
{
    if (!address.isApi())
        return makeSqlPortal(address.database, password);
    // As the desktop, or the environment, says.
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    return makeRestPortal(address.api, password);
}

bool needsDemoPortalFile(const PortalAddress &address)
{
    return address.kind == PortalAddress::Kind::Demo &&
           (!QFileInfo::exists(address.database.path) || isOutdated(address));
}

Result<void> makeDemoPortalFile(const ProgressCallback &progress,
                                const std::function<void()> &waiting)
{
    const PortalAddress address = demoPortalAddress();
    const QFileInfo file(address.database.path);
    if (file.exists() && !isOutdated(address))
        return {};
    if (!QDir().mkpath(file.absolutePath()))
        return Failure(cannotWrite(file.absolutePath()));
    QLockFile lock(file.absoluteFilePath() + u".lock"_s);
    lock.setStaleLockTime(0);
    if (const auto locked = waitFor(lock, file.absoluteFilePath(), progress, waiting); !locked)
        return locked;
    if (QFileInfo::exists(address.database.path)) {
        if (!isOutdated(address))
            return {}; // made by whom one waited for
        const auto upgraded = upgradeSqlPortal(address.database, {});
        return upgraded ? Result<void>() : Failure(upgraded.error());
    }
    const auto report =
        createSqlPortal(address.database, {}, u"Demo portal"_s,
                        [&progress](BulkSink &sink) { return fillDemoPortal({}, sink, progress); });
    // Somebody without the lock, an older program, may have been quicker; that file is as good.
    if (!report && report.error().problem != PortalError::Problem::AlreadyAPortal)
        return Failure(report.error());
    return {};
}

} // namespace ratingdesk
