// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/portalaccess.h"

#include <QObject>

namespace ratingdesk {

/// The way to an open portal, step by step and without waiting: make the demo portal where it is
/// not there yet, find the password, connect. One attempt at a time; a new one drops the last.
class PortalOpener : public QObject
{
    Q_OBJECT

public:
    explicit PortalOpener(PortalAccess &access, QObject *parent = nullptr);
    ~PortalOpener() override;

    void open(const ConnectionProfile &profile);
    /// With a password that a person has just given.
    void openWith(const ConnectionProfile &profile, const QString &password);
    void cancel();

    const ConnectionProfile &profile() const { return m_profile; }
    const QString &password() const { return m_password; }
    /// The portal that was opened; call it in answer to opened().
    std::unique_ptr<PortalSource> takeSource();

Q_SIGNALS:
    void demoPortalStarted(const QFuture<ratingdesk::Result<void>> &making);
    void connectingStarted();
    /// The server wants a password, or did not take the one that was kept or given.
    void passwordNeeded();
    void opened(const ratingdesk::PortalSession &session);
    void failed(const ratingdesk::PortalError &error);

private:
    void begin(const ConnectionProfile &profile);
    void makeDemoPortal();
    void findPassword();
    void connectToPortal();

    PortalAccess &m_access;
    ConnectionProfile m_profile;
    QString m_password;
    std::unique_ptr<PortalSource> m_source;
    QFuture<Result<void>> m_making;
    /// Guards the answers of one attempt: those of a dropped one never arrive.
    std::unique_ptr<QObject> m_attempt;
};

} // namespace ratingdesk
