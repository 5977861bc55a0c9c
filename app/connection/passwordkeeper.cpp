// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/passwordkeeper.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

QString keyOf(const PortalAddress &address)
{
    PortalAddress server = address;
    server.database.options.clear();
    server.api.authorities.clear();
    return server.text();
}

PasswordKeeper::Outcome outcomeOf(const QKeychain::Job *job)
{
    using Outcome = PasswordKeeper::Outcome;
    switch (job->error()) {
    case QKeychain::NoError:
        return Outcome::Done;
    case QKeychain::EntryNotFound:
        return Outcome::NotThere;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Outcome::NoKeychain;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::OtherError:
        return Outcome::Refused;
    }
    return Outcome::Refused;
}

/// Jobs delete themselves when they have finished.
template <class Job>
Job *makeJob(const PortalAddress &address)
{
    auto *job = new Job(u"ratingdesk"_s);
    job->setKey(keyOf(address));
    return job;
}

} // namespace

void PasswordKeeper::read(const PortalAddress &address, QObject *receiver,
                          const std::function<void(Outcome, const QString &)> &done)
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(address);
    QObject::connect(job, &QKeychain::Job::finished, receiver,
                     [job, done] { done(outcomeOf(job), job->textData()); });
    job->start();
}

void PasswordKeeper::write(const PortalAddress &address, const QString &password, QObject *receiver,
                           const std::function<void(Outcome)> &done)
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(address);
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, receiver,
                     [job, done] { done(outcomeOf(job)); });
    job->start();
}

void PasswordKeeper::remove(const PortalAddress &address, QObject *receiver,
                            const std::function<void(Outcome)> &done)
{
    auto *job = makeJob<QKeychain::DeletePasswordJob>(address);
    QObject::connect(job, &QKeychain::Job::finished, receiver,
                     [job, done] { done(outcomeOf(job)); });
    job->start();
}

} // namespace ratingdesk
