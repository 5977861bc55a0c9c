// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/portalaccess.h"
#include "models/portal/sql/sqlportal.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

using namespace std::chrono_literals;

namespace ratingdesk {

namespace {

constexpr auto lookingThroughLimit = 20s;

/// Futures count progress in int, portals in qint64.
ProgressCallback progressOf(QPromise<Result<void>> &promise)
{
    constexpr int steps = 1000;
    promise.setProgressRange(0, steps);
    return [&promise](qint64 done, qint64 total) {
        promise.setProgressValue(static_cast<int>(done * steps / std::max<qint64>(total, 1)));
        return !promise.isCanceled();
    };
}

} // namespace

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
    if (!source->endsSlowly())
        return;
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
        promise.addResult(ratingdesk::makeDemoPortalFile(progressOf(promise), [&promise] {
            promise.setProgressValueAndText(1, demoPortalAwaited);
        }));
    });
}

Future<void> PortalAccess::backUpPortal(const PortalAddress &address, const QString &password,
                                        const QString &file)
{
    return QtConcurrent::run([=](QPromise<Result<void>> &promise) {
        promise.addResult(backupSqlPortal(address.database, password, file, progressOf(promise)));
    });
}

Future<void> PortalAccess::restorePortal(const PortalAddress &address, const QString &password,
                                         const QString &file)
{
    return QtConcurrent::run([=](QPromise<Result<void>> &promise) {
        promise.addResult(
            restoreSqlPortal(address.database, password, file, true, progressOf(promise)));
    });
}

Future<std::vector<CheckFinding>> PortalAccess::lookThroughFile(const PortalAddress &address)
{
    return QtConcurrent::run([=](QPromise<Result<std::vector<CheckFinding>>> &promise) {
        promise.addResult(lookThroughSqlPortal(address.database, lookingThroughLimit,
                                               [&promise] { return promise.isCanceled(); }));
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
