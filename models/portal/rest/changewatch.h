// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalchange.h"
#include "models/portal/rest/restconnection.h"
#include "models/portal/wire/queries.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace ratingdesk::rest {

/// Waits at the API for what becomes different, and so notices when it stops answering. What became
/// of requests whose outcome is not known is asked for when it answers again.
class ChangeWatch : public QObject
{
    Q_OBJECT

public:
    explicit ChangeWatch(RestConnection &connection);

    /// From this revision on, unless it watches already; then it looks at once.
    void start(qint64 revision);
    /// To be settled as soon as possible.
    void settle(const QString &request);
    /// Not any more: it is being sent again.
    void forget(const QString &request) { m_unknownRequests.removeAll(request); }

Q_SIGNALS:
    void changed(const ratingdesk::PortalChange &change);
    void requestSettled(const QString &request, bool wasCarriedOut);
    void reachableChanged(bool reachable);

private:
    void look();
    void take(const Result<RestAnswer> &answer);
    void lookAgain();
    void setReachable(bool reachable);
    void settleNext();

    RestConnection &m_connection;
    QTimer m_pause; ///< between two looks, after one that failed
    QPointer<RestExchange> m_exchange;
    QElapsedTimer m_asked;
    qint64 m_revision = 0;
    int m_failures = 0;
    bool m_isReachable = true;
    int m_wait = wire::longestWait; ///< seconds that the portal may keep the answer back
    bool m_isWaiting = false;       ///< it was told that it may
    bool m_mustAskAtOnce = false;
    QStringList m_unknownRequests;
    bool m_isSettling = false;
};

} // namespace ratingdesk::rest
