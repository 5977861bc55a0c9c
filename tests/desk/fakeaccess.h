// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/portalaccess.h"
#include "tests/support/fakeportal.h"

#include <QFutureInterface>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <map>

namespace ratingdesk {

/// A future that the test finishes when it wants to.
template <class T>
class HeldFuture
{
public:
    Future<T> begin()
    {
        m_promise = QPromise<Result<T>>();
        m_promise.start();
        return m_promise.future();
    }
    QPromise<Result<T>> &promise() { return m_promise; }
    void finish(const Result<T> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
};

/// Stands in for everything outside the window: portals in memory, a keychain that is a map.
class FakeAccess : public PortalAccess
{
public:
    /// What the next portals hold and say.
    std::function<void(FakePortal &)> prepare = [](FakePortal &) {};
    bool demoIsMissing = false;
    PasswordOutcome keychain = PasswordOutcome::Done;
    std::map<QString, QString> passwords;

    // What happened.
    QPointer<FakePortal> portal;
    std::vector<std::pair<PortalAddress, QString>> opened;
    HeldFuture<void> demo;
    HeldFuture<MigrationReport> creation;
    HeldFuture<MigrationReport> upgrade;
    HeldFuture<void> copying; ///< a backup, or bringing one back
    std::vector<QString> backups;
    std::vector<QString> restored;
    std::vector<CheckFinding> damages;

    std::unique_ptr<PortalSource> makePortal(const PortalAddress &address,
                                             const QString &password) override
    {
        opened.emplace_back(address, password);
        auto made = std::make_unique<FakePortal>();
        prepare(*made);
        portal = made.get();
        return made;
    }
    bool needsDemoPortalFile(const PortalAddress &address) override
    {
        return demoIsMissing && address.kind == PortalAddress::Kind::Demo;
    }
    Future<void> makeDemoPortalFile() override { return demo.begin(); }
    Future<MigrationReport> createPortal(const PortalAddress &, const QString &,
                                         const QString &) override
    {
        return creation.begin();
    }
    Future<MigrationReport> upgradePortal(const PortalAddress &, const QString &) override
    {
        return upgrade.begin();
    }

    Future<void> backUpPortal(const PortalAddress &, const QString &, const QString &file) override
    {
        backups.push_back(file);
        return copying.begin();
    }
    Future<void> restorePortal(const PortalAddress &, const QString &, const QString &file) override
    {
        restored.push_back(file);
        return copying.begin();
    }
    Future<std::vector<CheckFinding>> lookThroughFile(const PortalAddress &) override
    {
        QPromise<Result<std::vector<CheckFinding>>> promise;
        promise.start();
        promise.addResult(damages);
        promise.finish();
        return promise.future();
    }

    void readPassword(const PortalAddress &address, QObject *receiver,
                      const std::function<void(PasswordOutcome, const QString &)> &done) override
    {
        const auto found = passwords.find(address.text());
        const QString password = found == passwords.end() ? QString() : found->second;
        QTimer::singleShot(0, receiver, [done, password, outcome = keychain] {
            done(password.isEmpty() && outcome == PasswordOutcome::Done ? PasswordOutcome::NotThere
                                                                        : outcome,
                 password);
        });
    }
    void writePassword(const PortalAddress &address, const QString &password, QObject *receiver,
                       const std::function<void(PasswordOutcome)> &done) override
    {
        if (keychain == PasswordOutcome::Done)
            passwords[address.text()] = password;
        QTimer::singleShot(0, receiver, [done, outcome = keychain] { done(outcome); });
    }
    void removePassword(const PortalAddress &address, QObject *receiver,
                        const std::function<void(PasswordOutcome)> &done) override
    {
        passwords.erase(address.text());
        QTimer::singleShot(0, receiver, [done, outcome = keychain] { done(outcome); });
    }
};

} // namespace ratingdesk
