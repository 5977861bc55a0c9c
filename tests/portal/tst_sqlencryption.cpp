// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sqlencryption.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class SqlEncryptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(qputenv("HOME", m_home.path().toLocal8Bit()));
        forgetEnvironment();
    }
    void cleanup() { forgetEnvironment(); }

    void whatIsAskedFor_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("options");
        QTest::addColumn<bool>("isAdded");
        QTest::addColumn<bool>("isWeak");
        const auto row = [](const char *name, const char *host, const char *options, bool isAdded,
                            bool isWeak) {
            QTest::newRow(name) << QString::fromLatin1(host) << QString::fromLatin1(options)
                                << isAdded << isWeak;
        };
        row("over the network", "db.gov.by", "", true, false);
        row("by its number", "10.1.2.3", "connect_timeout=5", true, false);
        row("a socket", "/run/postgresql", "", false, false);
        row("no host", "", "", false, false);
        row("this computer", "localhost", "", false, false);
        row("this computer by its number", "127.0.0.53", "", false, false);
        row("this computer, IPv6", "::1", "", false, false);
        row("a name that begins alike", "localhost.example", "", true, false);
        row("a number that begins alike", "127.0.0.1.example", "", true, false);
        row("one of two is elsewhere", "localhost,db2", "", true, false);
        row("asked for", "db", "sslmode=verify-full", false, false);
        row("less is asked for", "db", "sslmode=prefer", false, true);
        row("less, among others", "db", "connect_timeout=5 sslmode=require", false, true);
        row("less in the end", "db", "sslmode=verify-full sslmode=disable", false, true);
        row("less on this computer", "localhost", "sslmode=disable", false, false);
        row("another address behind the name", "localhost", "hostaddr=203.0.113.5", true, false);
        row("this computer behind the name", "db", "hostaddr=127.0.0.1", true, false);
        row("a service", "", "service=portal", true, false);
        row("less within another value", "db", "application_name='a sslmode=disable'", true, false);
        row("less, quoted", "db", "sslmode='disable'", false, true);
        row("another parameter that ends alike", "db", "nosslmode=prefer", true, false);
    }
    void whatIsAskedFor()
    {
        QFETCH(QString, host);
        QFETCH(QString, options);
        QFETCH(bool, isAdded);
        QFETCH(bool, isWeak);
        SqlAddress address;
        address.engine = SqlAddress::Engine::Postgresql;
        address.host = host;
        address.options = options;
        QCOMPARE(encryptionOptions(address).startsWith("sslmode=verify-full"_L1), isAdded);
        QCOMPARE(encryptionOptions(address).isEmpty(), !isAdded);
        QCOMPARE(isWeaklyProtected(address), isWeak);
    }

    void ownAuthoritiesComeFirst()
    {
        SqlAddress address;
        address.engine = SqlAddress::Engine::Postgresql;
        address.host = u"db"_s;
        address.options = u"sslrootcert=/etc/own.pem"_s;
        QVERIFY(!encryptionOptions(address).contains("sslrootcert"_L1));
        address.options.clear();
        QVERIFY(QDir(m_home.path()).mkpath(u".postgresql"_s));
        QFile own(m_home.filePath(u".postgresql/root.crt"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        QVERIFY(!encryptionOptions(address).contains("sslrootcert"_L1));
    }

    void environmentCountsAsForLibpq()
    {
        SqlAddress address;
        address.engine = SqlAddress::Engine::Postgresql;
        for (const char *variable : {"PGHOST", "PGHOSTADDR", "PGSERVICE"}) {
            QVERIFY(encryptionOptions(address).isEmpty());
            qputenv(variable, "203.0.113.5");
            QVERIFY2(encryptionOptions(address).startsWith("sslmode=verify-full"_L1), variable);
            forgetEnvironment();
        }
        address.host = u"db"_s;
        qputenv("PGSSLMODE", "prefer");
        QVERIFY(encryptionOptions(address).isEmpty());
        QVERIFY(isWeaklyProtected(address));
    }

    void fileHasNoWay() { QVERIFY(encryptionOptions(SqlAddress()).isEmpty()); }

private:
    static void forgetEnvironment()
    {
        for (const char *variable :
             {"PGSSLMODE", "PGSSLROOTCERT", "PGHOST", "PGHOSTADDR", "PGSERVICE"})
            qunsetenv(variable);
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(SqlEncryptionTest)

#include "tst_sqlencryption.moc"
