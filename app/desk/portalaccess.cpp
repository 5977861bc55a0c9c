// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/portalaccess.h"
#include "models/portal/sql/sqlportal.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace ratingdesk {

std::unique_ptr<PortalSource> PortalAccess::makePortal(const PortalAddress &address,
                                                       const QString &password)
{
    return ratingdesk::makePortal(address, password);
}

void PortalAccess::dispose(std::unique_ptr<PortalSource> source)
{
    if (!source)
        return;
    source->disconnect();
    // Without a thread of its own it may end in any.
    source->moveToThread(nullptr);
    QThreadPool::globalInstance()->start([ended = source.release()] { delete ended; });
}

bool PortalAccess::needsDemoPortalFile(const PortalAddress &address)
{
    return ratingdesk::needsDemoPortalFile(address);
}

Future<void> PortalAccess::makeDemoPortalFile()
{
    return QtConcurrent::run([](QPromise<Result<void>> &promise) {
        // Futures count progress in int, portals in qint64.
        constexpr int steps = 1000;
        promise.setProgressRange(0, steps);
        promise.addResult(ratingdesk::makeDemoPortalFile(
            [&promise](qint64 done, qint64 total) {
                promise.setProgressValue(
                    static_cast<int>(done * steps / std::max<qint64>(total, 1)));
                return !promise.isCanceled();
            },
            [&promise] { promise.setProgressValueAndText(1, demoPortalAwaited); }));
    });
}

Future<MigrationReport> PortalAccess::createPortal(const PortalAddress &address,
                                                   const QString &password, const QString &name)
{
    return QtConcurrent::run([=] { return createSqlPortal(address.database, password, name); });
}

Future<MigrationReport> PortalAccess::upgradePortal(const PortalAddress &address,
                                                    const QString &password)
{
    return QtConcurrent::run([=] { return upgradeSqlPortal(address.database, password); });
}

void PortalAccess::readPassword(const PortalAddress &address, QObject *receiver,
                                const std::function<void(PasswordOutcome, const QString &)> &done)
{
    PasswordKeeper::read(address, receiver, done);
}

void PortalAccess::writePassword(const PortalAddress &address, const QString &password,
                                 QObject *receiver,
                                 const std::function<void(PasswordOutcome)> &done)
{
    PasswordKeeper::write(address, password, receiver, done);
}

void PortalAccess::removePassword(const PortalAddress &address, QObject *receiver,
                                  const std::function<void(PasswordOutcome)> &done)
{
    PasswordKeeper::remove(address, receiver, done);
}

} // namespace ratingdesk
