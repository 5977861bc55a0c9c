// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/portaladdress.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Problem = AddressError::Problem;

class PortalAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreNamedByPath()
    {
        for (const QString &text : {u"sqlite:/srv/portal.sqlite"_s, u" /srv/portal.sqlite "_s}) {
            const auto address = parsePortalAddress(text);
            QVERIFY(address.has_value());
            QCOMPARE(address->kind, PortalAddress::Kind::Sqlite);
            QCOMPARE(address->database.path, u"/srv/portal.sqlite"_s);
            QCOMPARE(address->text(), u"sqlite:/srv/portal.sqlite"_s);
        }
    }

    void spacesThatBelongToANameStay()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"portal.sqlite "_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        for (const QString &text : {path, u"sqlite:"_s + path}) {
            const auto address = parsePortalAddress(text);
            QVERIFY(address.has_value());
            QCOMPARE(address->database.path, path);
            QCOMPARE(parsePortalAddress(address->text()), address);
        }
    }

    void aPathIsTheSameFromAnywhere()
    {
        const auto address = parsePortalAddress(u"demo.sqlite"_s);
        QVERIFY(address.has_value());
        QCOMPARE(address->fromAnywhere().database.path,
                 QDir::current().absoluteFilePath(u"demo.sqlite"_s));
        QCOMPARE(demoPortalAddress().fromAnywhere(), demoPortalAddress());
    }

    void demoLiesInTheDataFolder()
    {
        const auto address = parsePortalAddress(u"demo"_s);
        QVERIFY(address.has_value());
        QCOMPARE(*address, demoPortalAddress());
        QVERIFY(address->database.path.endsWith(u"/ratingdesk/demo-portal.sqlite"_s));
        QCOMPARE(address->text(), u"demo"_s);
    }

    void serverHasItsParts()
    {
        const auto address = parsePortalAddress(
            u"postgresql://anna%40minsk@db.gov.by:5433/portal?sslmode=verify-full"_s);
        QVERIFY(address.has_value());
        QCOMPARE(address->kind, PortalAddress::Kind::Postgresql);
        QCOMPARE(address->database.host, u"db.gov.by"_s);
        QCOMPARE(address->database.port, 5433);
        QCOMPARE(address->database.user, u"anna@minsk"_s);
        QCOMPARE(address->database.database, u"portal"_s);
        QCOMPARE(address->database.options, u"sslmode=verify-full"_s);
    }

    void apiHasItsParts()
    {
        const auto address = parsePortalAddress(
            u"https://anna%40minsk@portal.example:8443/rating/api/v1/?authorities=/etc/own.pem"_s);
        QVERIFY(address.has_value());
        QCOMPARE(address->kind, PortalAddress::Kind::Api);
        QCOMPARE(address->api.base, QUrl(u"https://portal.example:8443/rating"_s));
        QCOMPARE(address->api.account, u"anna@minsk"_s);
        QCOMPARE(address->api.authorities, u"/etc/own.pem"_s);
        for (const char *here :
             {"http://u@127.0.0.1:8080", "http://u@localhost", "http://u@[::1]/"})
            QVERIFY(parsePortalAddress(QString::fromLatin1(here)).has_value());
    }

    void serverMayBeSeveralHosts()
    {
        const auto samePort = parsePortalAddress(u"postgresql://a:5433,b:5433/portal"_s);
        QVERIFY(samePort.has_value());
        QCOMPARE(samePort->database.host, u"a,b"_s);
        QCOMPARE(samePort->database.port, 5433);
        QVERIFY(samePort->database.options.isEmpty());

        const auto ownPorts = parsePortalAddress(
            u"postgresql://a:5433,b/portal?target_session_attrs=prefer-standby"_s);
        QVERIFY(ownPorts.has_value());
        QCOMPARE(ownPorts->database.options,
                 u"port=5433,5432 target_session_attrs=prefer-standby"_s);
    }

    void serverMayBeASocketOrAnIpv6Address()
    {
        const auto socket = parsePortalAddress(u"postgresql:///portal?host=/run/postgresql"_s);
        QVERIFY(socket.has_value());
        QCOMPARE(socket->database.host, u"/run/postgresql"_s);
        const auto ipv6 = parsePortalAddress(u"postgresql://[::1]:5433/portal"_s);
        QVERIFY(ipv6.has_value());
        QCOMPARE(ipv6->database.host, u"::1"_s);
        QCOMPARE(ipv6->database.port, 5433);
    }

    void textIsReadBackTheSame_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"demo", "sqlite:portal.sqlite", "postgresql://localhost/portal",
              "postgresql://u@a:5433,b:5434/portal?sslmode=require",
              "postgresql://u%40x@[::1]:6000/da%20ta",
              "postgresql:///portal?host=/run/postgresql&sslrootcert=/my%20certificates/it%27s.pem",
              "postgresql://a,b:7/portal?target_session_attrs=any", "postgresql://a:5433/da@ta",
              "postgresql://a:5433,b/d?application_name=a@b", "https://u@api.example",
              "https://u%40x@api.example:8443/a%20b?authorities=/my%20certificates/it%27s.pem",
              "http://u@[::1]:8080"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void textIsReadBackTheSame()
    {
        QFETCH(QString, text);
        const auto address = parsePortalAddress(text);
        QVERIFY(address.has_value());
        const auto again = parsePortalAddress(address->text());
        QVERIFY(again.has_value());
        QCOMPARE(again->text(), address->text());
        QCOMPARE(*again, *address);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("empty") << u" "_s << Problem::Empty;
        QTest::newRow("password") << u"postgresql://u:secret@h/d"_s << Problem::PasswordInside;
        QTest::newRow("password parameter")
            << u"postgresql://u@h/d?password=secret"_s << Problem::PasswordInside;
        QTest::newRow("password with a slash")
            << u"postgresql://u:sec/secret@h/d"_s << Problem::PasswordInside;
        QTest::newRow("password with a question mark")
            << u"postgresql://u:sec?secret@h/d"_s << Problem::PasswordInside;
        QTest::newRow("password of a key")
            << u"postgresql://u@h/d?sslpassword=secret"_s << Problem::PasswordInside;
        QTest::newRow("API without an account")
            << u"https://api.example/"_s << Problem::AccountMissing;
        QTest::newRow("API with a password")
            << u"https://u:secret@api.example/"_s << Problem::PasswordInside;
        QTest::newRow("API with an empty password")
            << u"https://u:@api.example/"_s << Problem::PasswordInside;
        QTest::newRow("API with a password behind")
            << u"https://u@api.example/?password=secret"_s << Problem::PasswordInside;
        QTest::newRow("API with another parameter")
            << u"https://u@api.example/?sslmode=require"_s << Problem::BadApiParameter;
        QTest::newRow("API without a host") << u"https:///api"_s << Problem::HostMissing;
        QTest::newRow("API with a port in words")
            << u"https://u@api.example:five/"_s << Problem::HostMissing;
        QTest::newRow("plain http") << u"http://u@api.example/"_s << Problem::PlainHttp;
        QTest::newRow("plain http to a name like this computer's")
            << u"http://u@localhost.example/"_s << Problem::PlainHttp;
        QTest::newRow("other scheme") << u"mysql://h/d"_s << Problem::UnknownScheme;
        QTest::newRow("no database") << u"postgresql://h"_s << Problem::DatabaseMissing;
        QTest::newRow("no database after slash")
            << u"postgresql://h/?sslmode=require"_s << Problem::DatabaseMissing;
        QTest::newRow("port in words") << u"postgresql://h:five/d"_s << Problem::BadPort;
        QTest::newRow("port too large") << u"postgresql://h:65536/d"_s << Problem::BadPort;
        QTest::newRow("odd parameter") << u"postgresql://h/d?a%20b=1"_s << Problem::BadParameter;
        QTest::newRow("no path") << u"sqlite:"_s << Problem::FileMissingInPath;
        QTest::newRow("only spaces") << u"sqlite:  "_s << Problem::FileMissingInPath;
        QTest::newRow("in memory") << u":memory:"_s << Problem::InMemory;
        QTest::newRow("in memory by name") << u"sqlite::memory: "_s << Problem::InMemory;
        QTest::newRow("URI of SQLite")
            << u"sqlite:file:portal.sqlite?mode=memory"_s << Problem::FileUrl;
        QTest::newRow("file URL") << u"file:///srv/portal.sqlite"_s << Problem::FileUrl;
        QTest::newRow("like a server") << u"sqlite://portal.sqlite"_s << Problem::FileUrl;
        QTest::newRow("file URL in capitals") << u"FILE:portal.sqlite"_s << Problem::FileUrl;
        QTest::newRow("not UTF-8")
            << QString::fromUtf8("/srv/p\xff\xfertal.sqlite") << Problem::UnreadablePath;
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(Problem, problem);
        const auto address = parsePortalAddress(text);
        QVERIFY(!address.has_value());
        QCOMPARE(address.error().problem, problem);
        const QString words = addressErrorText(address.error());
        QVERIFY(!words.isEmpty());
        QVERIFY2(!words.contains(u"secret"_s), "a password must not be repeated");
    }
};

QTEST_GUILESS_MAIN(PortalAddressTest)
#include "tst_portaladdress.moc"
