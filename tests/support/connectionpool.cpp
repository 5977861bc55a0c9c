// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/connectionpool.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int patience = 10'000;

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(patience);
}

} // namespace

ConnectionPool::ConnectionPool(const TestServer &server, int processes)
{
    // Between being found and being taken, a port may go to somebody else.
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (begin(server, processes))
            return;
    }
    qFatal("No pool of connections: %s", m_process.readAll().constData());
}

ConnectionPool::~ConnectionPool()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

SqlAddress ConnectionPool::pooled(const SqlAddress &address)
{
    if (!m_users.contains(address.user))
        letIn(address.user);
    SqlAddress pooled = address;
    pooled.host = u"127.0.0.1"_s;
    pooled.port = m_port;
    return pooled;
}

void ConnectionPool::letIn(const QString &user)
{
    QFile users(m_folder.filePath(u"users"_s));
    if (!users.open(QIODevice::Append) ||
        users.write(u"\"%1\" \"%2\"\n"_s.arg(user, m_password).toUtf8()) < 0)
        qFatal("The pool cannot be told of %s", qPrintable(user));
    users.close();
    m_process.readAll();
    ::kill(static_cast<pid_t>(m_process.processId()), SIGHUP);
    // It says so before it reads them, and reads them before it looks at clients again.
    QByteArray words;
    while (!words.contains("SIGHUP")) {
        if (!m_process.waitForReadyRead(patience))
            qFatal("The pool does not read its users again");
        words += m_process.readAll();
    }
    m_users.append(user);
}

bool ConnectionPool::begin(const TestServer &server, int processes)
{
    // Debian keeps it where only administrators look.
    QString program = QStandardPaths::findExecutable(u"pgbouncer"_s);
    if (program.isEmpty())
        program = u"/usr/sbin/pgbouncer"_s;
    m_port = freePort();
    QFile settings(m_folder.filePath(u"pgbouncer.ini"_s));
    QFile users(m_folder.filePath(u"users"_s));
    if (!settings.open(QIODevice::WriteOnly) || !users.open(QIODevice::WriteOnly))
        return false;
    m_users = {server.user};
    m_password = server.password;
    users.write(u"\"%1\" \"%2\"\n"_s.arg(server.user, m_password).toUtf8());
    settings.write(u"[databases]\n"
                   "* = host=127.0.0.1 port=%1\n"
                   "[pgbouncer]\n"
                   "listen_addr = 127.0.0.1\n"
                   "listen_port = %2\n"
                   "unix_socket_dir =\n"
                   "auth_type = trust\n"
                   "auth_file = %3\n"
                   "pool_mode = transaction\n"
                   "default_pool_size = %4\n"_s.arg(server.port)
                       .arg(m_port)
                       .arg(users.fileName())
                       .arg(processes)
                       .toUtf8());
    settings.close();
    users.close();
    // It does not run as root, and whoever it runs as has to read what is here.
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther);
    QStringList arguments{settings.fileName()};
    if (::geteuid() == 0)
        arguments = QStringList{u"--user"_s, u"nobody"_s} + arguments;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, arguments);
    QByteArray words;
    while (m_process.waitForReadyRead(patience)) {
        words += m_process.readAll();
        if (words.contains("process up"))
            return answers(m_port);
    }
    m_process.kill();
    m_process.waitForFinished(patience);
    return false;
}

} // namespace ratingdesk
