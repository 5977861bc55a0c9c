// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include <memory>

class QSslConfiguration;
class QSslServer;
class QTcpSocket;

namespace ratingdesk::test {

/// An authority and the certificates that it signs, made by openssl when asked for.
class CertificateAuthority
{
public:
    struct Wanted
    {
        QString subjectNames; ///< as in subjectAltName: "DNS:portal.example, IP:127.0.0.1"
        bool isOutdated = false;
    };

    CertificateAuthority();

    QString file() const { return m_folder.filePath(QStringLiteral("authority.pem")); }
    /// What a server with a new certificate speaks with.
    QSslConfiguration serverConfiguration(const Wanted &wanted) const;

private:
    void openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

/// What nginx is to the service: ends TLS at a port of its own and hands on what was said to
/// another port of this computer.
class TlsFront
{
public:
    TlsFront(const CertificateAuthority &authority, const CertificateAuthority::Wanted &certificate,
             quint16 behind);
    ~TlsFront();
    Q_DISABLE_COPY_MOVE(TlsFront)

    quint16 port() const;
    /// How many bytes came over connections that were safe: what clients said to this server.
    qint64 bytesHeard() const { return m_bytesHeard; }

private:
    void join(QTcpSocket *outside);

    std::unique_ptr<QSslServer> m_server;
    quint16 m_behind;
    qint64 m_bytesHeard = 0;
};

} // namespace ratingdesk::test
