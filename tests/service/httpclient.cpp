// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/service/httpclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>

namespace ratingdesk::test {

RawClient::RawClient(quint16 port) : m_socket(std::make_unique<QTcpSocket>())
{
    QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(),
                     [this] { received += m_socket->readAll(); });
    m_socket->connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!QTest::qWaitFor([this] { return isOpen() || wasRefused(); }))
        qFatal("no connection");
}

RawClient::~RawClient() = default;

void RawClient::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

void RawClient::writeWithoutEnd(const QByteArray &bytes)
{
    QObject::connect(m_socket.get(), &QTcpSocket::bytesWritten, m_socket.get(),
                     [this, bytes] { m_socket->write(bytes); });
    write(bytes);
}

void RawClient::stopReading()
{
    m_socket->setReadBufferSize(1024);
    m_socket->disconnect(SIGNAL(readyRead()));
}

void RawClient::abort(bool withReset)
{
    if (withReset) {
        const linger now{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                     sizeof(now));
    }
    m_socket->abort();
}

bool RawClient::isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

bool RawClient::isClosed(int within) const
{
    return QTest::qWaitFor(
        [this] { return m_socket->state() == QAbstractSocket::UnconnectedState; }, within);
}

bool RawClient::wasRefused() const
{
    return m_socket->error() == QAbstractSocket::ConnectionRefusedError;
}

Reply ask(quint16 port, const QByteArray &method, const QByteArray &target,
          const QMap<QByteArray, QByteArray> &fields, const QByteArray &body)
{
    QNetworkAccessManager network;
    network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QNetworkRequest request(
        QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(port) + target));
    request.setRawHeader("Accept-Language", "ru"); // Qt would say what the computer speaks
    for (auto field = fields.begin(); field != fields.end(); ++field)
        request.setRawHeader(field.key(), field.value());
    if (!body.isEmpty() && !fields.contains("Content-Type"))
        request.setRawHeader("Content-Type", "application/json");
    const std::unique_ptr<QNetworkReply> reply(
        method == "HEAD" ? network.head(request)
                         : network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 60'000))
        return {};
    Reply answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                 .body = reply->readAll()};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.fields.insert(name.toLower(), value);
    return answer;
}

} // namespace ratingdesk::test
