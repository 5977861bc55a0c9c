// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connection.h"
#include "views/common/workspace.h"

#include <QTimer>

#include <memory>

namespace ratingdesk {

/// One open portal: the door to it, and what the pages share. When the portal stops answering, it
/// tries again by itself, less and less often.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(const ConnectionProfile &profile, std::unique_ptr<PortalSource> source,
            const PortalSession &portalSession, Language language);
    ~Session() override;

    const ConnectionProfile &profile() const { return m_profile; }
    Workspace &workspace() { return *m_workspace; }
    bool isReachable() const { return m_reachable; }

Q_SIGNALS:
    void reachableChanged();
    /// The portal answers, and does not let in any more who is at work: it is not tried again.
    void signInRefused(const ratingdesk::PortalError &error);

private:
    void setReachable(bool reachable);
    void tryAgain();

    ConnectionProfile m_profile;
    std::unique_ptr<PortalSource> m_source;
    std::unique_ptr<Workspace> m_workspace;
    QTimer m_retry;
    bool m_reachable = true;
};

} // namespace ratingdesk
