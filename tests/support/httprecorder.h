// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

namespace ratingdesk {

/// Stands on loopback before a service and writes down what goes through, for
/// tests/api/exchanges.cjs: a file for each connection and direction, in the folder that
/// $RATINGDESK_EXCHANGES names. Lives in the thread that made it, which needs an event loop.
class HttpRecorder : public QTcpServer
{
    Q_OBJECT

public:
    /// Whether anybody wants it.
    static bool isWanted();

    explicit HttpRecorder(quint16 servicePort);

    /// Where to ask instead of at the service.
    quint16 port() const { return serverPort(); }

private:
    void join(QTcpSocket *client);

    quint16 m_servicePort;
};

} // namespace ratingdesk
