// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/portal/rest/tlsfront.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace ratingdesk::test {

CertificateAuthority::CertificateAuthority()
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
             u"-subj"_s, u"/CN=Authority of the tests"_s, u"-keyout"_s, u"authority.key"_s,
             u"-out"_s, u"authority.pem"_s});
}

QSslConfiguration CertificateAuthority::serverConfiguration(const Wanted &wanted) const
{
    QFile extensions(m_folder.filePath(u"server.ext"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        qFatal("%s: %s", qPrintable(extensions.fileName()), qPrintable(extensions.errorString()));
    extensions.write("subjectAltName = " + wanted.subjectNames.toUtf8() + '\n');
    extensions.close();
    openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=portal"_s,
             u"-keyout"_s, u"server.key"_s, u"-out"_s, u"server.csr"_s});
    // -1: it ended yesterday.
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"authority.pem"_s,
             u"-CAkey"_s, u"authority.key"_s, u"-CAcreateserial"_s, u"-days"_s,
             wanted.isOutdated ? u"-1"_s : u"1"_s, u"-extfile"_s, u"server.ext"_s, u"-out"_s,
             u"server.pem"_s});

    QFile key(m_folder.filePath(u"server.key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(key.fileName()), qPrintable(key.errorString()));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setLocalCertificateChain(
        QSslCertificate::fromPath(m_folder.filePath(u"server.pem"_s)));
    return configuration;
}

void CertificateAuthority::openssl(const QStringList &arguments) const
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.start(u"openssl"_s, arguments);
    if (!program.waitForFinished() || program.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.value(0)),
               program.readAllStandardError().constData());
}

TlsFront::TlsFront(const CertificateAuthority &authority,
                   const CertificateAuthority::Wanted &certificate, quint16 behind)
    : m_server(std::make_unique<QSslServer>()), m_behind(behind)
{
    m_server->setSslConfiguration(authority.serverConfiguration(certificate));
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                     [this] {
                         while (QTcpSocket *outside = m_server->nextPendingConnection())
                             join(outside);
                     });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("it cannot listen: %s", qPrintable(m_server->errorString()));
}

TlsFront::~TlsFront() = default;

quint16 TlsFront::port() const { return m_server->serverPort(); }

void TlsFront::join(QTcpSocket *outside)
{
    auto *inside = new QTcpSocket(outside);
    const auto handOn = [this, outside, inside] {
        const QByteArray said = outside->readAll();
        m_bytesHeard += said.size();
        inside->write(said); // kept until it is connected
    };
    QObject::connect(outside, &QTcpSocket::readyRead, inside, handOn);
    QObject::connect(inside, &QTcpSocket::readyRead, outside,
                     [outside, inside] { outside->write(inside->readAll()); });
    QObject::connect(inside, &QTcpSocket::disconnected, outside, &QTcpSocket::disconnectFromHost);
    QObject::connect(outside, &QTcpSocket::disconnected, outside, &QObject::deleteLater);
    inside->connectToHost(QHostAddress::LocalHost, m_behind);
    handOn(); // it may have spoken already
}

} // namespace ratingdesk::test
