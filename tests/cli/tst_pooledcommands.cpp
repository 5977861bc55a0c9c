// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/connectionpool.h"
#include "tests/support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// The command line with a server behind a pool of connections, and how much it asks of a server.
class PooledCommandsTest : public QObject
{
    Q_OBJECT

    const TestServer m_server = TestServer::forThisRun();
    const TestDatabase m_database{m_server};
    ProgramRunner m_runner;

    QString portal(const SqlAddress &address) const
    {
        return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(address.user)
            .arg(address.port)
            .arg(address.database);
    }

    /// The id of one that the demo has.
    static QString organization(int number) { return QString::number(10'001 + number); }

    /// One with subordinates.
    QString body() const
    {
        RawConnection owner(m_database.address());
        owner.run(u"SELECT parent FROM organization WHERE parent IS NOT NULL GROUP BY parent"
                  " ORDER BY count(*) DESC LIMIT 1"_s);
        return owner.value().toString();
    }

    /// How many statements the server was told while the command ran, and which.
    QStringList statementsOf(const QStringList &command)
    {
        QFile log(m_server.folder + u"/log"_s);
        if (!log.open(QIODevice::ReadOnly))
            qFatal("The server's log cannot be read");
        log.seek(log.size());
        RawConnection owner(m_database.address());
        owner.run(
            u"ALTER DATABASE %1 SET log_statement = 'all'"_s.arg(m_database.address().database));
        const auto outcome =
            m_runner.ratingdesk(QStringList{u"--portal"_s, portal(m_database.address())} + command);
        owner.run(u"ALTER DATABASE %1 RESET log_statement"_s.arg(m_database.address().database));
        if (outcome.status != 0)
            return {outcome.errors};
        static const QRegularExpression statement(u"LOG:  (statement|execute [^:]*): (.*)"_s);
        QStringList statements;
        const QStringList lines = QString::fromUtf8(log.readAll()).split(u'\n');
        for (const QString &line : lines) {
            const auto match = statement.match(line);
            if (match.hasMatch() && line.contains(m_database.address().database))
                statements += match.captured(2);
        }
        return statements;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_runner.setEnvironment(u"RATINGDESK_PASSWORD"_s, m_server.password);
        const auto made =
            m_runner.ratingdesk({u"demo"_s, u"create"_s, u"--out"_s, portal(m_database.address()),
                                 u"--organizations"_s, u"80"_s, u"--questionnaires"_s, u"1000"_s,
                                 u"--users"_s, u"100"_s, u"--months"_s, u"12"_s});
        QVERIFY2(made.status == 0, qPrintable(made.errors));
    }

    void sixAtOnceShareTwoProcesses()
    {
        ConnectionPool pool(m_server, 2);
        const QString address = portal(pool.pooled(m_database.address()));
        const QList<QStringList> commands{
            {u"organizations"_s, u"list"_s},
            {u"ranking"_s, u"--period"_s, u"2023-04"_s},
            {u"organizations"_s, u"show"_s, u"ID"_s},
            {u"movements"_s, u"--scope"_s, u"country"_s, u"--from"_s, u"2022-12"_s, u"--to"_s,
             u"2023-04"_s},
            {u"organizations"_s, u"update"_s, u"ID"_s, u"--set"_s, u"phone=+375 17 200-00-01"_s},
        };
        constexpr int clients = 6;
        for (const QStringList &command : commands) {
            std::array<QProcess, clients> processes;
            for (int client = 0; client < clients; ++client) {
                QStringList arguments{u"--portal"_s, address};
                // Everybody changes another organization.
                for (const QString &argument : command)
                    arguments += argument == "ID"_L1 ? organization(client) : argument;
                m_runner.start(processes[static_cast<std::size_t>(client)], arguments);
            }
            for (QProcess &process : processes) {
                QVERIFY(process.waitForFinished(60'000));
                QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
            }
        }
        const auto checked = m_runner.ratingdesk({u"--portal"_s, address, u"portal"_s, u"check"_s});
        QVERIFY2(checked.status == 0, qPrintable(checked.errors + checked.output));
    }

    /// Each is a journey, or a part of one: a server on the other side of the country is slow to
    /// answer many of them.
    void fewStatementsAreEnough_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("most");
        QTest::newRow("a list") << QStringList{u"organizations"_s, u"list"_s} << 20;
        QTest::newRow("a ranking") << QStringList{u"ranking"_s, u"--period"_s, u"2023-04"_s} << 32;
        QTest::newRow("a save") << QStringList{u"organizations"_s, u"update"_s, organization(2),
                                               u"--set"_s, u"phone=+375 17 200-00-02"_s}
                                << 56;
        QTest::newRow("the overview") << QStringList{u"--page"_s, u"overview"_s, u"--screenshot"_s,
                                                     m_runner.path(u"overview.png"_s)}
                                      << 90;
    }

    void fewStatementsAreEnough()
    {
        QFETCH(QStringList, command);
        QFETCH(int, most);
        const QStringList statements = statementsOf(command);
        QVERIFY2(statements.contains(u"LISTEN portal_changed"_s),
                 qPrintable(statements.join(u'\n')));
        if (statements.size() > most)
            qInfo("%s", qPrintable(statements.join(u'\n')));
        QVERIFY2(statements.size() <= most, qPrintable(QString::number(statements.size())));
    }

    void rankingOfAScopeReadsItsOwnRatings()
    {
        for (const QString &command :
             {u"ranking --period 2023-04"_s, u"movements --from 2022-12 --to 2023-04"_s}) {
            const QStringList statements =
                statementsOf(command.split(u' ') + QStringList{u"--scope"_s, body()});
            const QStringList read = statements.filter(u"FROM monthly_tally"_s);
            QCOMPARE(read.size(), 1);
            QVERIFY2(read.first().contains(u"organization = ANY"_s), qPrintable(read.first()));
        }
    }

    void saveDoesNotReadTheRegister()
    {
        const QStringList statements =
            statementsOf({u"organizations"_s, u"update"_s, organization(3), u"--set"_s,
                          u"phone=+375 17 200-00-03"_s});
        QVERIFY(statements.size() > 1);
        QCOMPARE(statements.filter(u"FROM organization ORDER BY"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(PooledCommandsTest)
#include "tst_pooledcommands.moc"
