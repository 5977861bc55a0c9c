// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/registerjson.h"
#include "tests/service/httpclient.h"
#include "tests/service/runningservice.h"
#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray tokenOf(quint16 port, const QByteArray &account, const QByteArray &password)
{
    const Reply reply =
        ask(port, "POST", "/api/v1/token", {{"Content-Type", "application/x-www-form-urlencoded"}},
            "grant_type=password&username=" + account + "&password=" + password);
    return "Bearer " + QJsonDocument::fromJson(reply.body)
                           .object()
                           .value("access_token"_L1)
                           .toString()
                           .toLatin1();
}

} // namespace

/// ratingdesk-portal itself, as an operator starts and stops it.
class ServiceProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesUntilItIsToldToStop()
    {
        m_runner.setEnvironment(u"RATINGDESK_NEW_PASSWORD"_s, u"correct horse"_s);
        QCOMPARE(m_runner
                     .ratingdesk({u"--portal"_s, u"sqlite:p.sqlite"_s, u"portal"_s, u"create"_s,
                                  u"--operator"_s, u"registry"_s})
                     .status,
                 0);
        RunningService service(m_runner, {u"--portal"_s, u"sqlite:p.sqlite"_s});
        QVERIFY2(service.listens(), qPrintable(service.errors));
        const QByteArray token = tokenOf(service.port, "registry", "correct%20horse");
        const Reply session =
            ask(service.port, "GET", "/api/v1/session", {{"Authorization", token}});
        QCOMPARE(session.status, 200);
        QVERIFY(session.body.contains("\"account\":\"registry\""));

        RawClient waiting(service.port);
        waiting.write("GET /api/v1/changes?since=1000&wait=25 HTTP/1.1\r\nHost: x\r\n"
                      "Authorization: " +
                      token + "\r\n\r\n");
        RawClient slow(service.port);
        slow.write("GET /api/v1/sess");
        QCOMPARE(ask(service.port, "GET", "/healthz").status, 200);
        QElapsedTimer clock;
        clock.start();
        service.terminate();
        QVERIFY(service.ends(10'000));
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(service.status() == 0, qPrintable(service.remainingErrors()));
        QVERIFY(waiting.isClosed());
        QVERIFY(waiting.received.startsWith("HTTP/1.1 204 "));
        const QString log = service.output();
        QVERIFY2(log.contains(u" GET /api/v1/session 200 "_s), qPrintable(log));
        for (const auto &secret : {u"registry"_s, u"correct"_s, u"horse"_s, u"since"_s,
                                   QString::fromLatin1(token.mid(7))})
            QVERIFY(!log.contains(secret) && !service.errors.contains(secret));
    }

    void saysWhyItDoesNotStart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no portal") << QStringList() << 2;
        QTest::newRow("no such file") << QStringList{u"--portal"_s, u"sqlite:none.sqlite"_s} << 1;
        QTest::newRow("no server")
            << QStringList{u"--portal"_s, u"postgresql://x@127.0.0.1:1/x"_s} << 4;
        QTest::newRow("an API") << QStringList{u"--portal"_s, u"https://x@portal.example.by/"_s}
                                << 2;
        QTest::newRow("no option") << QStringList{u"--colour"_s, u"red"_s} << 2;
        QTest::newRow("nowhere") << QStringList{u"--portal"_s, u"demo"_s, u"--listen"_s, u"8080"_s}
                                 << 2;
    }
    void saysWhyItDoesNotStart()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const auto outcome = m_runner.run(QStringLiteral(RATINGDESK_PORTAL_PROGRAM), arguments);
        QCOMPARE(outcome.status, status);
        QVERIFY(!outcome.errors.isEmpty());
        QVERIFY(outcome.output.isEmpty());
    }

    void aPortIsHadByOne()
    {
        RunningService first(m_runner, {u"--portal"_s, u"sqlite:p.sqlite"_s});
        QVERIFY(first.listens());
        const auto second = m_runner.run(QStringLiteral(RATINGDESK_PORTAL_PROGRAM),
                                         {u"--portal"_s, u"sqlite:p.sqlite"_s, u"--listen"_s,
                                          u"127.0.0.1:%1"_s.arg(first.port)});
        QCOMPARE(second.status, 1);
        QVERIFY2(second.errors.contains(QString::number(first.port)), qPrintable(second.errors));
    }

    void theClientWorksOverIt()
    {
        m_runner.setEnvironment(u"RATINGDESK_PASSWORD"_s, u"correct horse"_s);
        m_runner.write(u"register.csv"_s, "id,parent,kind,name_ru\n"
                                          "1,,body,Министерство\n"
                                          "2,1,organization,Больница\n");
        RunningService service(m_runner, {u"--portal"_s, u"sqlite:p.sqlite"_s});
        QVERIFY(service.listens());
        const auto overApi = [&](const QStringList &arguments) {
            return m_runner.ratingdesk(
                QStringList{u"--portal"_s, u"http://registry@127.0.0.1:%1/"_s.arg(service.port)} +
                arguments);
        };
        const auto imported = overApi({u"import"_s, u"organizations"_s, u"register.csv"_s});
        QVERIFY2(imported.status == 0, qPrintable(imported.errors));
        const auto updated =
            overApi({u"organizations"_s, u"update"_s, u"2"_s, u"--set"_s, u"name_ru=Поликлиника"_s,
                     u"--set"_s, u"name_be=Паліклініка"_s});
        QVERIFY2(updated.status == 0, qPrintable(updated.errors));
        const QStringList list{u"organizations"_s, u"list"_s};
        const auto listed = overApi(list);
        QVERIFY2(listed.status == 0, qPrintable(listed.errors));
        QVERIFY(listed.output.contains(u"Поликлиника"_s));
        QCOMPARE(
            listed.output,
            m_runner.ratingdesk(QStringList{u"--portal"_s, u"sqlite:p.sqlite"_s} + list).output);
        QCOMPARE(overApi({u"portal"_s, u"check"_s}).status, 0);

        m_runner.setEnvironment(u"RATINGDESK_PASSWORD"_s, u"wrong horse"_s);
        const auto refused = overApi(list);
        QCOMPARE(refused.status, 4);
        QVERIFY(refused.output.isEmpty());
    }

    void aChangeIsMadeOnceHoweverTheServiceDies()
    {
        const QStringList serve{u"--portal"_s, u"sqlite:p.sqlite"_s};
        for (int i = 0; i < 12; ++i) {
            Organization made;
            made.nameRu = u"Создана %1"_s.arg(i);
            wire::ChangeSetRequest asked;
            asked.changes = {CreateOrganization{made}};
            const QByteArray body = wire::bytesOf(wire::toJson(asked));
            const QByteArray key = "created-" + QByteArray::number(i);
            {
                RunningService service(m_runner, serve);
                QVERIFY(service.listens());
                const QByteArray token = tokenOf(service.port, "registry", "correct%20horse");
                RawClient client(service.port);
                client.write("POST /api/v1/change-sets HTTP/1.1\r\nHost: x\r\nAuthorization: " +
                             token + "\r\nIdempotency-Key: " + key +
                             "\r\nContent-Type: application/json\r\nContent-Length: " +
                             QByteArray::number(body.size()) + "\r\n\r\n" + body);
                // Somewhere between before it came and after it was answered.
                QElapsedTimer clock;
                clock.start();
                QVERIFY(QTest::qWaitFor([&] { return clock.elapsed() >= 2 * i; }));
                service.kill();
                QVERIFY(service.ends(10'000));
            }
            RunningService service(m_runner, serve);
            QVERIFY(service.listens());
            const Reply again =
                ask(service.port, "POST", "/api/v1/change-sets",
                    {{"Authorization", tokenOf(service.port, "registry", "correct%20horse")},
                     {"Idempotency-Key", key},
                     {"Content-Type", "application/json"}},
                    body);
            QVERIFY2(again.status == 200, again.body.constData());
        }
        const auto portal = [this](const QStringList &arguments) {
            return m_runner.ratingdesk(QStringList{u"--portal"_s, u"sqlite:p.sqlite"_s} +
                                       arguments);
        };
        const QString listed =
            portal({u"organizations"_s, u"list"_s, u"--search"_s, u"Создана"_s}).output;
        for (int i = 0; i < 12; ++i)
            QCOMPARE(listed.count(u"Создана %1,"_s.arg(i)), 1);
        QCOMPARE(portal({u"portal"_s, u"check"_s}).status, 0);
    }

    void theDemoInvitesEverybody()
    {
        RunningService service(m_runner, {u"--portal"_s, u"demo"_s});
        QVERIFY2(service.listens(), qPrintable(service.errors));
        static const QRegularExpression line(u"^  (\\w+) +(\\S+)$"_s,
                                             QRegularExpression::MultilineOption);
        QStringList invited;
        for (const auto &match : line.globalMatch(service.errors)) {
            invited += match.captured(1);
            const QByteArray token =
                tokenOf(service.port, match.captured(1).toLatin1(), match.captured(2).toLatin1());
            const Reply session =
                ask(service.port, "GET", "/api/v1/session", {{"Authorization", token}});
            QVERIFY2(session.status == 200, qPrintable(match.captured(1)));
        }
        QCOMPARE(invited,
                 (QStringList{u"operator"_s, u"administrator"_s, u"print"_s, u"supervisor"_s}));
        const QString before = service.errors;
        service.terminate();
        QVERIFY(service.ends(10'000));
        // The next time there are others.
        RunningService again(m_runner, {u"--portal"_s, u"demo"_s});
        QVERIFY(again.listens());
        for (const auto &match : line.globalMatch(again.errors))
            QVERIFY(!before.contains(match.captured(2)));
    }

private:
    ProgramRunner m_runner;
};

QTEST_GUILESS_MAIN(ServiceProgramTest)
#include "tst_serviceprogram.moc"
