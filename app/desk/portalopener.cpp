// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/portalopener.h"

#include "models/portal/whenfinished.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

PortalOpener::PortalOpener(PortalAccess &access, QObject *parent)
    : QObject(parent), m_access(access)
{
}

PortalOpener::~PortalOpener() { cancel(); }

void PortalOpener::open(const ConnectionProfile &profile)
{
    begin(profile);
    if (profile.address.hasPassword())
        findPassword();
    else if (m_access.needsDemoPortalFile(profile.address))
        makeDemoPortal();
    else
        connectToPortal();
}

void PortalOpener::openWith(const ConnectionProfile &profile, const QString &password)
{
    begin(profile);
    m_password = password;
    connectToPortal();
}

void PortalOpener::cancel()
{
    m_attempt.reset();
    m_making.cancel();
    PortalAccess::dispose(std::move(m_source));
    m_password.clear();
}

std::unique_ptr<PortalSource> PortalOpener::takeSource() { return std::move(m_source); }

void PortalOpener::begin(const ConnectionProfile &profile)
{
    cancel();
    m_profile = profile;
    m_attempt = std::make_unique<QObject>();
}

void PortalOpener::makeDemoPortal()
{
    m_making = m_access.makeDemoPortalFile();
    Q_EMIT demoPortalStarted(m_making);
    whenFinished(m_making, m_attempt.get(), [this](const Result<void> &made) {
        if (made)
            connectToPortal();
        else
            Q_EMIT failed(made.error());
    });
}

void PortalOpener::findPassword()
{
    Q_EMIT connectingStarted();
    m_password = qEnvironmentVariable("RATINGDESK_PASSWORD");
    if (!m_password.isEmpty()) {
        connectToPortal();
        return;
    }
    // Without a kept password it is tried without one: the server may know the person otherwise.
    m_access.readPassword(m_profile.address, m_attempt.get(),
                          [this](PortalAccess::PasswordOutcome, const QString &password) {
                              m_password = password;
                              connectToPortal();
                          });
}

void PortalOpener::connectToPortal()
{
    Q_EMIT connectingStarted();
    m_source = m_access.makePortal(m_profile.address, m_password);
    whenFinished(m_source->open(), m_attempt.get(), [this](const Result<PortalSession> &session) {
        if (session) {
            Q_EMIT opened(*session);
            return;
        }
        PortalAccess::dispose(std::move(m_source));
        if (session.error().problem == PortalError::Problem::SignInRefused)
            Q_EMIT passwordNeeded();
        else
            Q_EMIT failed(session.error());
    });
}

} // namespace ratingdesk
