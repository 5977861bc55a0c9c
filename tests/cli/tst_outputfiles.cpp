// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandsfixture.h"

#include <QDir>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// What commands write never stands in the place of what they read, of the portal, or of what
/// somebody else made.
class OutputFilesTest : public CommandsFixture
{
    Q_OBJECT

    ProgramOutcome import(const QStringList &further)
    {
        return on(u"p.sqlite"_s, QStringList{u"import"_s, u"organizations"_s} + further);
    }
    QStringList leftovers() const
    {
        return QDir(m_runner.folder())
            .entryList({u"*part*"_s, u".*part*"_s}, QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void init()
    {
        makeRegister(u"p.sqlite"_s);
        m_runner.write(u"in.csv"_s, "id,name_ru\n6,Новая\n");
    }

    void whatTheCommandWorksWithIsNotReplaced_data()
    {
        QTest::addColumn<QString>("report");
        QTest::newRow("the input") << u"in.csv"_s;
        QTest::newRow("the input by another way") << u"./folder/../in.csv"_s;
        QTest::newRow("a link to the input") << u"link.csv"_s;
        QTest::newRow("a second name of the input") << u"hard.csv"_s;
        QTest::newRow("the mapping") << u"mapping.json"_s;
        QTest::newRow("the portal") << u"p.sqlite"_s;
        QTest::newRow("the portal's journal to be") << u"p.sqlite-journal"_s;
        QTest::newRow("the password file") << u"password.txt"_s;
    }
    void whatTheCommandWorksWithIsNotReplaced()
    {
        QFETCH(QString, report);
        m_runner.write(u"mapping.json"_s, R"({"imports": "organizations",
            "fields": {"id": {"column": "id"}, "name_ru": {"column": "name_ru"}}})");
        m_runner.write(u"password.txt"_s, "geheim\n");
        QDir(m_runner.folder()).mkdir(u"folder"_s);
        QFile::link(m_runner.path(u"in.csv"_s), m_runner.path(u"link.csv"_s));
        const QByteArray hard = QFile::encodeName(m_runner.path(u"hard.csv"_s));
        ::unlink(hard.constData());
        QCOMPARE(
            ::link(QFile::encodeName(m_runner.path(u"in.csv"_s)).constData(), hard.constData()), 0);
        const bool wasThere = QFile::exists(m_runner.path(report));
        const QByteArray before = wasThere ? m_runner.read(report) : QByteArray();
        for (const bool isDryRun : {true, false}) {
            QStringList arguments{
                u"--password-file"_s, u"password.txt"_s, u"--mapping"_s, u"mapping.json"_s,
                u"in.csv"_s,          u"--report"_s,     report};
            if (isDryRun)
                arguments << u"--dry-run"_s;
            const auto outcome = import(arguments);
            QCOMPARE(outcome.status, wrongUsage);
            QVERIFY2(outcome.errors.contains(u"Nothing was done"_s), qPrintable(outcome.errors));
            QCOMPARE(QFile::exists(m_runner.path(report)), wasThere);
            if (wasThere)
                QCOMPARE(m_runner.read(report), before);
        }
        QVERIFY(!on(u"p.sqlite"_s, {u"organizations"_s, u"list"_s}).output.contains(u"Новая"_s));
        QCOMPARE(leftovers(), QStringList());
    }

    void whatNoCommandWroteIsNotReplaced_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("report") << QStringList{u"import"_s, u"organizations"_s, u"in.csv"_s,
                                               u"--report"_s, u"mine.csv"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"organizations"_s, u"--out"_s,
                                               u"mine.csv"_s};
    }
    void whatNoCommandWroteIsNotReplaced()
    {
        QFETCH(QStringList, command);
        const QByteArray mine = "surname,salary\nIvanou,1\n";
        m_runner.write(u"mine.csv"_s, mine);
        const auto outcome = on(u"p.sqlite"_s, command);
        QCOMPARE(outcome.status, failed);
        QVERIFY2(outcome.errors.contains(u"“mine.csv” is there already"_s),
                 qPrintable(outcome.errors));
        QCOMPARE(m_runner.read(u"mine.csv"_s), mine);
        QVERIFY(!on(u"p.sqlite"_s, {u"organizations"_s, u"list"_s}).output.contains(u"Новая"_s));

        // What a command wrote, and what is empty, may be replaced.
        m_runner.write(u"mine.csv"_s, {});
        QCOMPARE(on(u"p.sqlite"_s, command).status, done);
        QCOMPARE(on(u"p.sqlite"_s, command).status, done);
    }

    void aPictureThatSomebodyElseMadeIsNotReplaced_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"chart.png", "chart.svg", "chart.pdf"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void aPictureThatSomebodyElseMadeIsNotReplaced()
    {
        QFETCH(QString, file);
        const QStringList draw{u"chart"_s, u"movements"_s, u"--members"_s,
                               u"all"_s,   u"--out"_s,     file};
        m_runner.write(file, "a photograph");
        const auto refused = on(u"p.sqlite"_s, draw);
        QCOMPARE(refused.status, failed);
        QVERIFY2(refused.errors.contains(u"is there already"_s), qPrintable(refused.errors));
        QCOMPARE(m_runner.read(file), QByteArray("a photograph"));
        QVERIFY(QFile::remove(m_runner.path(file)));
        QCOMPARE(on(u"p.sqlite"_s, draw).status, done);
        QCOMPARE(on(u"p.sqlite"_s, draw).status, done);
    }

    void whatCannotBeWrittenIsKnownBeforehand_data()
    {
        QTest::addColumn<QString>("report");
        QTest::newRow("no such folder") << u"nowhere/report.csv"_s;
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("nothing") << QString();
    }
    void whatCannotBeWrittenIsKnownBeforehand()
    {
        QFETCH(QString, report);
        QDir(m_runner.folder()).mkdir(u"folder"_s);
        const auto outcome = import({u"in.csv"_s, u"--report"_s, report});
        QVERIFY(outcome.status == failed || outcome.status == wrongUsage);
        QVERIFY(!outcome.errors.isEmpty());
        QVERIFY(!on(u"p.sqlite"_s, {u"organizations"_s, u"list"_s}).output.contains(u"Новая"_s));
        QCOMPARE(leftovers(), QStringList());
    }

    void leftoversOfAKilledRunAreCleared()
    {
        m_runner.write(u".report.csv.ratingdesk-part"_s, QByteArray(100'000, 'x'));
        QCOMPARE(import({u"in.csv"_s, u"--report"_s, u"report.csv"_s}).status, done);
        QCOMPARE(leftovers(), QStringList());
        QVERIFY(m_runner.read(u"report.csv"_s).startsWith("row,verdict,id,message\n2,new,6,"));
        QVERIFY(!m_runner.read(u"report.csv"_s).contains('x'));
    }

    void twoCommandsDoNotMeetInOneFile()
    {
        const QString unfinished = m_runner.path(u".report.csv.ratingdesk-part"_s);
        const int other = ::open(QFile::encodeName(unfinished).constData(), O_CREAT | O_RDWR, 0600);
        QVERIFY(other >= 0);
        QCOMPARE(::flock(other, LOCK_EX), 0);
        const auto outcome = import({u"in.csv"_s, u"--report"_s, u"report.csv"_s});
        QCOMPARE(outcome.status, failed);
        QVERIFY2(outcome.errors.contains(u"Another command is writing"_s),
                 qPrintable(outcome.errors));
        QVERIFY(QFile::exists(unfinished));
        ::close(other);
    }

    void inputsThatAreNoFilesAreRefused_data()
    {
        QTest::addColumn<QString>("input");
        QTest::newRow("missing") << u"missing.csv"_s;
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("endless zeros") << u"/dev/zero"_s;
        QTest::newRow("empty") << u"/dev/null"_s;
    }
    void inputsThatAreNoFilesAreRefused()
    {
        QFETCH(QString, input);
        QDir(m_runner.folder()).mkdir(u"folder"_s);
        const auto outcome = import({input});
        QVERIFY(outcome.status == failed || outcome.status == wrongUsage);
        QVERIFY(!outcome.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OutputFilesTest)
#include "tst_outputfiles.moc"
