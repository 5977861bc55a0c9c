// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdatabase.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ratingdesk {

TestServer TestServer::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("There is no PostgreSQL server for the tests: %s", qPrintable(file.errorString()));
    QHash<QString, QString> values;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        values.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    return {.folder = values.value(u"folder"_s),
            .port = values.value(u"port"_s).toInt(),
            .user = values.value(u"user"_s),
            .password = values.value(u"password"_s)};
}

TestServer TestServer::forThisRun()
{
    return fromFile(qEnvironmentVariable("RATINGDESK_TEST_POSTGRESQL"));
}

SqlAddress TestServer::address(const QString &database) const
{
    return {.engine = SqlAddress::Engine::Postgresql,
            .path = {},
            .host = folder,
            .port = port,
            .database = database,
            .user = user,
            .options = {}};
}

TestDatabase::TestDatabase(const TestServer &server, const QString &original) : m_server(server)
{
    static int counter = 0;
    m_address =
        server.address(u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++counter));
    RawConnection postgres(server.address(u"postgres"_s));
    const QString copied = original.isEmpty() ? u"template1"_s : original;
    if (!postgres.run(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(m_address.database, copied)))
        qFatal("No test database: %s", qPrintable(postgres.lastError()));
}

TestDatabase::~TestDatabase()
{
    RawConnection postgres(m_server.address(u"postgres"_s));
    if (!postgres.run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_address.database)))
        qWarning("The test database stays: %s", qPrintable(postgres.lastError()));
}

RawConnection::RawConnection(const SqlAddress &address)
{
    static QAtomicInt counter;
    m_name = u"raw-%1"_s.arg(++counter);
    if (address.engine == SqlAddress::Engine::Sqlite) {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(address.path);
    } else {
        m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        m_database.setHostName(address.host);
        m_database.setPort(address.port);
        m_database.setDatabaseName(address.database);
        m_database.setUserName(address.user);
    }
    if (!m_database.open())
        qFatal("No connection: %s", qPrintable(m_database.lastError().text()));
    if (address.engine == SqlAddress::Engine::Postgresql)
        run(u"SET search_path TO portal"_s);
}

RawConnection::~RawConnection()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool RawConnection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    const bool done = query.exec(sql);
    m_lastError = query.lastError().text();
    m_value = done && query.next() ? query.value(0) : QVariant();
    return done;
}

} // namespace ratingdesk
