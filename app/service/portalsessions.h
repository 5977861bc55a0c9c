// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/changewatch.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace ratingdesk {

/// One session on the portal for each account that is at work, kept while it is used.
class PortalSessions : public QObject
{
    Q_OBJECT

public:
    using MakeSource = std::function<std::unique_ptr<PortalSource>(const QString &account)>;

    struct Session
    {
        QString account;
        std::unique_ptr<PortalSource> source;
        std::unique_ptr<ChangeWatch> changes; ///< once it is open
        QDateTime usedAt;
        std::vector<std::function<void(const Result<Session *> &)>> waiting{};
    };
    using Use = std::function<void(const Result<Session *> &)>;

    explicit PortalSessions(MakeSource makeSource);
    ~PortalSessions() override;

    /// Opens the account's session where it is not open yet; what went wrong is tried again the
    /// next time.
    void use(const QString &account, const Use &use);
    void forget(const QString &account);
    /// Whoever waits for changes waits no more, now and from now on.
    void stopWaiting();

private:
    void opened(const QString &account, const Result<PortalSession> &answer);
    void endUnused();

    MakeSource m_makeSource;
    std::map<QString, std::shared_ptr<Session>> m_sessions;
    QTimer m_timer;
};

} // namespace ratingdesk
