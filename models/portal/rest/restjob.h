// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/rest/restconnection.h"

#include <QPointer>

namespace ratingdesk::rest {

/// One question whose answer may take long: a large one, and one that says so, is made a job at the
/// service, of which this hears how far it is, so that no connection has to stay open for it. Owned
/// by its connection.
class RestJob : public QObject
{
    Q_OBJECT

public:
    using Progress = std::function<void(int done, int total)>;

    RestJob(RestConnection &connection, const RestRequest &request, const Progress &progress,
            const RestConnection::Done &done);

    /// Nobody waits any more: what became a job is cancelled at the service.
    void cancel();

private:
    void send();
    void begun(const RestAnswer &answer);
    void look();
    void looked(const Result<RestAnswer> &answer);
    void fetch();
    /// The service does not know the job any more, as after it was started anew.
    bool isForgotten(const Result<RestAnswer> &answer) const;
    /// It may have been carried out, or may be yet.
    void giveUp(const PortalError &error);
    void end(Result<RestAnswer> result);

    RestConnection &m_connection;
    RestRequest m_request;
    Progress m_progress;
    RestConnection::Done m_done;
    QPointer<RestExchange> m_exchange;
    QString m_job; ///< its id; empty: the answer comes as always
    int m_begun = 0;
};

} // namespace ratingdesk::rest
