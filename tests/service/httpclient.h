// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>

#include <functional>
#include <memory>

class QTcpSocket;

namespace ratingdesk::test {

/// A client that says what it likes, on one connection to this computer.
class RawClient
{
public:
    explicit RawClient(quint16 port);
    ~RawClient();

    void write(const QByteArray &bytes);
    /// Goes on writing the same as fast as it is taken.
    void writeWithoutEnd(const QByteArray &bytes);
    void stopReading();
    /// Hangs up; with a reset rather than a farewell.
    void abort(bool withReset);
    bool isOpen() const;
    /// Whether the other side closes it within this time.
    bool isClosed(int within = 5000) const;
    bool wasRefused() const;

    QByteArray received;

private:
    std::unique_ptr<QTcpSocket> m_socket;
};

/// What a well-behaved library made of an answer.
struct Reply
{
    int status = 0; ///< 0: none came
    QByteArray body{};
    QMap<QByteArray, QByteArray> fields{}; ///< names in lower case
};

/// Asks and waits for the answer. Redirects are not followed.
Reply ask(quint16 port, const QByteArray &method, const QByteArray &target,
          const QMap<QByteArray, QByteArray> &fields = {}, const QByteArray &body = {});

} // namespace ratingdesk::test
