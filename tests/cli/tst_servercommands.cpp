// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/portaladdress.h"
#include "tests/support/program.h"
#include "tests/support/serverproxy.h"
#include "tests/support/testdatabase.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int unreachable = 4;

} // namespace

/// The command line against a server: signing in, several hosts, and what dies in the middle.
class ServerCommandsTest : public QObject
{
    Q_OBJECT

    const TestServer m_server = TestServer::forThisRun();
    TestDatabase m_database;
    ProgramRunner m_runner;

    /// Over the network, where a password is asked for; `hosts` may name several.
    QString address(const QString &hosts, const QString &database) const
    {
        return u"postgresql://%1@%2/%3"_s.arg(m_server.user, hosts, database);
    }
    QString host() const { return u"127.0.0.1:%1"_s.arg(m_server.port); }
    QString portal() const { return address(host(), m_database.address().database); }

    ProgramOutcome on(const QString &portal, const QStringList &arguments) const
    {
        return m_runner.ratingdesk(QStringList{u"--portal"_s, portal} + arguments);
    }

    /// Begins an import and comes back while it is in the middle of its transaction.
    void startWriting(QProcess &import) const
    {
        QByteArray large = "id,name_ru\n";
        for (int id = 1; id <= 30'000; ++id)
            large += QByteArray::number(id) + ",Организация № " + QByteArray::number(id) + '\n';
        m_runner.write(u"large.csv"_s, large);

        RawConnection watcher(m_server.address(m_database.address().database));
        const auto isWriting = [&watcher, this] {
            return watcher.run(u"SELECT count(*) FROM pg_stat_activity WHERE datname = '%1' AND "
                               "backend_xid IS NOT NULL"_s.arg(m_database.address().database)) &&
                   watcher.value().toInt() > 0;
        };
        m_runner.start(import,
                       {u"--portal"_s, portal(), u"import"_s, u"organizations"_s, u"large.csv"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isWriting() || import.state() == QProcess::NotRunning, 60'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_runner.write(u"password.txt"_s, m_server.password.toUtf8() + "\n");
        m_runner.setEnvironment(u"RATINGDESK_PASSWORD"_s, m_server.password);
        QCOMPARE(on(portal(), {u"portal"_s, u"create"_s}).status, done);
    }

    void signInRefusedIsItsOwnStatus()
    {
        ProgramRunner stranger;
        for (const QString &password : {QString(), u"guess"_s}) {
            stranger.setEnvironment(u"RATINGDESK_PASSWORD"_s, password);
            const auto outcome =
                stranger.ratingdesk({u"--portal"_s, portal(), u"organizations"_s, u"list"_s});
            QVERIFY2(outcome.status == unreachable, qPrintable(outcome.errors));
            QVERIFY2(outcome.errors.contains(u"refused to sign in"_s), qPrintable(outcome.errors));
            QVERIFY(password.isEmpty() || !outcome.errors.contains(password));
        }
    }

    void passwordComesFromAFile()
    {
        ProgramRunner other;
        const auto outcome =
            other.ratingdesk({u"--portal"_s, portal(), u"--password-file"_s,
                              m_runner.path(u"password.txt"_s), u"organizations"_s, u"list"_s});
        QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
    }

    void firstHostThatAnswersIsTaken()
    {
        const QString hosts = u"127.0.0.1:1,"_s + host();
        const auto outcome =
            on(address(hosts, m_database.address().database), {u"organizations"_s, u"list"_s});
        QVERIFY2(outcome.status == done, qPrintable(outcome.errors));
    }

    void databaseThatIsNoPortalIsLeftAlone()
    {
        const auto outcome = on(address(host(), u"postgres"_s), {u"organizations"_s, u"list"_s});
        QCOMPARE(outcome.status, unreachable);
        QVERIFY2(outcome.errors.contains(u"is not a portal database"_s),
                 qPrintable(outcome.errors));
    }

    void demoIsTheSameOnBothEngines()
    {
        const TestDatabase database;
        const QString server = address(host(), database.address().database);
        const QString file = m_runner.path(u"demo.sqlite"_s);
        for (const QString &out : {server, file}) {
            const auto made = m_runner.ratingdesk(
                {u"demo"_s, u"create"_s, u"--out"_s, out, u"--organizations"_s, u"80"_s,
                 u"--questionnaires"_s, u"1000"_s, u"--users"_s, u"100"_s, u"--months"_s, u"12"_s});
            QVERIFY2(made.status == done, qPrintable(made.errors));
        }
        for (const QStringList &command :
             {QStringList{u"organizations"_s, u"list"_s},
              QStringList{u"ranking"_s, u"--period"_s, u"2023-04"_s, u"--compare"_s, u"2022-12"_s},
              QStringList{u"movements"_s, u"--scope"_s, u"country"_s, u"--from"_s, u"2022-07"_s,
                          u"--to"_s, u"2023-04"_s}}) {
            const auto onServer = on(server, command);
            QCOMPARE(onServer.status, done);
            QVERIFY(onServer.output.count(u'\n') > 2);
            QCOMPARE(onServer.output, on(file, command).output);
        }
    }

    void changeThatWasNotConfirmedIsNotMadeTwice()
    {
        const QString database = m_database.address().database;
        ServerProxy proxy(m_server);
        const QString through =
            address(u"127.0.0.1:%1"_s.arg(proxy.address(database).port), database);
        const QStringList create{u"organizations"_s, u"create"_s, u"--set"_s,
                                 u"name_ru=Единственная"_s};
        proxy.set(ServerProxy::Fault::CutAfterCommit, ServerProxy::Fault::Refuse);
        const auto unknown = on(through, create);
        QVERIFY(proxy.hasHappened());
        QCOMPARE(unknown.status, unreachable);
        QVERIFY2(unknown.errors.contains(u"not known"_s), qPrintable(unknown.errors));
        const QRegularExpression form(u"--request (\\S+)"_s);
        const QString request = form.match(unknown.errors).captured(1);
        QVERIFY2(!request.isEmpty(), qPrintable(unknown.errors));

        proxy.set(ServerProxy::Fault::None);
        const auto again = on(through, create + QStringList{u"--request"_s, request});
        QVERIFY2(again.status == done, qPrintable(again.errors));
        QVERIFY2(again.errors.contains(u"done already"_s), qPrintable(again.errors));
        QCOMPARE(on(portal(), {u"organizations"_s, u"list"_s}).output.count(u"Единственная"_s), 1);

        // Under an id that nothing was done under, it is done.
        const QStringList other{u"organizations"_s,  u"create"_s,    u"--set"_s,
                                u"name_ru=Другая"_s, u"--request"_s, u"mine-1"_s};
        for (int time = 0; time < 2; ++time)
            QCOMPARE(on(through, other).status, done);
        QCOMPARE(on(portal(), {u"organizations"_s, u"list"_s}).output.count(u"Другая"_s), 1);
    }

    void importThatIsStoppedBlocksNobodyForEver()
    {
        QProcess import;
        startWriting(import);
        QCOMPARE(import.state(), QProcess::Running);
        QCOMPARE(::kill(static_cast<pid_t>(import.processId()), SIGSTOP), 0);
        // A colleague waits for the lock, is told who holds it, and gets it when the server has
        // ended the transaction in which nothing happens.
        bool isSaved = false;
        const auto save = [this, &isSaved] {
            // It is looked at more than once, and is to be saved once.
            if (!isSaved)
                isSaved = on(portal(),
                             {u"organizations"_s, u"create"_s, u"--set"_s, u"name_ru=Коллега"_s})
                              .status == done;
            return isSaved;
        };
        QTRY_VERIFY_WITH_TIMEOUT(save(), 90'000);
        QCOMPARE(::kill(static_cast<pid_t>(import.processId()), SIGCONT), 0);
        QVERIFY(import.waitForFinished());
        QCOMPARE(import.exitStatus(), QProcess::NormalExit);
        QCOMPARE(import.exitCode(), unreachable);
        const QString list = on(portal(), {u"organizations"_s, u"list"_s}).output;
        QCOMPARE(list.count(u"Коллега"_s), 1);
        QVERIFY(!list.contains(u"Организация №"_s));
    }

    void killedImportLeavesThePortalIntact()
    {
        QProcess import;
        startWriting(import);
        QCOMPARE(import.state(), QProcess::Running);
        import.kill();
        QVERIFY(import.waitForFinished());
        QCOMPARE(import.exitStatus(), QProcess::CrashExit);

        QCOMPARE(on(portal(), {u"portal"_s, u"check"_s}).status, done);
        QVERIFY(!on(portal(), {u"organizations"_s, u"list"_s}).output.contains(u"Организация №"_s));
    }
};

QTEST_GUILESS_MAIN(ServerCommandsTest)
#include "tst_servercommands.moc"
