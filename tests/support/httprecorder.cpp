// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httprecorder.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Empty at first: what an earlier run wrote was said by an earlier program.
QString folder()
{
    static const QString path = [] {
        const QString wanted = qEnvironmentVariable("RATINGDESK_EXCHANGES");
        if (!wanted.isEmpty() && (!QDir(wanted).removeRecursively() || !QDir().mkpath(wanted)))
            qFatal("cannot empty %s", qPrintable(wanted));
        return wanted;
    }();
    return path;
}

QFile *fileFor(const QString &connection, QLatin1StringView direction, QObject *owner)
{
    auto *file = new QFile(QDir(folder()).filePath(connection + u'.' + direction), owner);
    if (!file->open(QFile::WriteOnly))
        qFatal("cannot write %s", qPrintable(file->fileName()));
    return file;
}

/// What comes from one goes to the other, and into the file first.
void pass(QTcpSocket *from, QTcpSocket *to, QFile *file)
{
    const auto carry = [from, to, file] {
        const QByteArray bytes = from->readAll();
        file->write(bytes);
        file->flush();
        to->write(bytes);
    };
    QObject::connect(from, &QTcpSocket::readyRead, to, carry);
    QObject::connect(from, &QTcpSocket::disconnected, to, [carry, to] {
        carry();
        to->disconnectFromHost();
    });
}

} // namespace

bool HttpRecorder::isWanted() { return !folder().isEmpty(); }

HttpRecorder::HttpRecorder(quint16 servicePort) : m_servicePort(servicePort)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            join(client);
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("No port for the recorder: %s", qPrintable(errorString()));
}

void HttpRecorder::join(QTcpSocket *client)
{
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto *service = new QTcpSocket(client);
    service->connectToHost(QHostAddress::LocalHost, m_servicePort);
    pass(client, service, fileFor(connection, "asked"_L1, client));
    pass(service, client, fileFor(connection, "answered"_L1, client));
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

} // namespace ratingdesk
