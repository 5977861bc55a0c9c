// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/serverproxy.h"

#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace ratingdesk {

/// Accepts the programs and carries their bytes to the server's socket and back.
class ServerProxy::Listener : public QTcpServer
{
public:
    explicit Listener(ServerProxy &proxy) : m_proxy(proxy)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *program = nextPendingConnection())
                join(program);
        });
    }

    void faultChanged()
    {
        if (m_proxy.m_fault == Fault::Refuse) {
            for (QTcpSocket *program : findChildren<QTcpSocket *>())
                program->abort();
        }
    }

private:
    void join(QTcpSocket *program)
    {
        if (m_proxy.m_fault == Fault::Refuse) {
            program->abort();
            program->deleteLater();
            return;
        }
        auto *server = new QLocalSocket(program);
        server->connectToServer(
            u"%1/.s.PGSQL.%2"_s.arg(m_proxy.m_server.folder).arg(m_proxy.m_server.port));
        if (!server->waitForConnected())
            qFatal("The proxy does not reach the server: %s", qPrintable(server->errorString()));
        program->setParent(this);
        connect(program, &QTcpSocket::readyRead, server,
                [this, program, server] { toServer(*program, *server); });
        connect(server, &QLocalSocket::readyRead, program,
                [this, program, server] { toProgram(*program, *server); });
        connect(program, &QTcpSocket::disconnected, program, &QObject::deleteLater);
        connect(server, &QLocalSocket::disconnected, program, &QTcpSocket::disconnectFromHost);
    }

    void toServer(QTcpSocket &program, QLocalSocket &server)
    {
        if (m_proxy.m_fault == Fault::Stall || program.property("isStalled").toBool())
            return;
        const QByteArray bytes = program.readAll();
        const Fault fault = m_proxy.m_fault;
        const bool isMet = (fault == Fault::CutAfterCommit || fault == Fault::StallAfterCommit ||
                            fault == Fault::StallCommit) &&
                           bytes.contains("COMMIT");
        if (isMet) {
            m_proxy.m_fault = m_proxy.m_after.load();
            program.setProperty("isStalled", true);
            m_proxy.m_hasHappened = true;
            if (fault == Fault::StallCommit)
                return;
        }
        server.write(bytes);
        server.flush();
        if (isMet && fault == Fault::CutAfterCommit) {
            // The server has it before the program is gone.
            server.waitForBytesWritten();
            server.waitForReadyRead();
            program.abort();
        }
    }

    void toProgram(QTcpSocket &program, QLocalSocket &server)
    {
        if (m_proxy.m_fault != Fault::Stall && !program.property("isStalled").toBool())
            program.write(server.readAll());
    }

    ServerProxy &m_proxy;
};

ServerProxy::ServerProxy(const TestServer &server)
    : m_server(server), m_listener(new Listener(*this))
{
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("No port for the proxy: %s", qPrintable(m_listener->errorString()));
    m_port = m_listener->serverPort();
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

ServerProxy::~ServerProxy()
{
    m_thread.quit();
    m_thread.wait();
}

SqlAddress ServerProxy::address(const QString &database) const
{
    SqlAddress address = m_server.address(database);
    address.host = u"127.0.0.1"_s;
    address.port = m_port;
    address.options = u"sslmode=disable"_s;
    return address;
}

void ServerProxy::set(Fault fault, Fault after)
{
    m_after = after;
    m_hasHappened = false;
    m_fault = fault;
    QMetaObject::invokeMethod(m_listener, [this] { m_listener->faultChanged(); });
}

} // namespace ratingdesk
