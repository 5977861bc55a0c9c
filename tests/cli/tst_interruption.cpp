// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandsfixture.h"

#include <QDir>
#include <QElapsedTimer>

#include <csignal>

#include <unistd.h>

using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// Ctrl+C and SIGTERM end every command within seconds, with nothing half done.
class InterruptionTest : public CommandsFixture
{
    Q_OBJECT

    static constexpr int maxMilliseconds = 10'000;

    /// Sends the signal as soon as `hasBegun` says so; the command must end by itself.
    template <class Condition>
    void interrupt(const QStringList &arguments, int signal, Condition hasBegun)
    {
        QProcess command;
        m_runner.start(command, arguments);
        QTRY_VERIFY_WITH_TIMEOUT(hasBegun(command) || command.state() == QProcess::NotRunning,
                                 120'000);
        QCOMPARE(command.state(), QProcess::Running);
        QElapsedTimer sinceSignal;
        sinceSignal.start();
        ::kill(static_cast<pid_t>(command.processId()), signal);
        QVERIFY(command.waitForFinished(60'000));
        QVERIFY2(sinceSignal.elapsed() < maxMilliseconds,
                 qPrintable(QString::number(sinceSignal.elapsed())));
        QCOMPARE(command.exitStatus(), QProcess::NormalExit);
        QCOMPARE(command.exitCode(), failed);
        const QByteArray said = command.readAllStandardError();
        QVERIFY2(said.contains("Cancelled. Nothing was changed."), said.constData());
    }

    /// The processor's time that the command has taken so far.
    static double secondsOfWork(const QProcess &command)
    {
        QFile stat(u"/proc/%1/stat"_s.arg(command.processId()));
        if (!stat.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray line = stat.readAll();
        constexpr int userTime = 11; // after the name in parentheses and the space
        const QByteArrayList values = line.mid(line.lastIndexOf(')') + 2).split(' ');
        return values.value(userTime).toDouble() / double(::sysconf(_SC_CLK_TCK));
    }

    bool exists(const QString &file) const { return QFile::exists(m_runner.path(file)); }
    QStringList unfinished() const
    {
        return QDir(m_runner.folder()).entryList({u"*part*"_s}, QDir::Files | QDir::Hidden);
    }

    static void addSignals()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray organizations = "id,parent,name_ru\n";
        for (int id = 100; id < 400'100; ++id)
            organizations +=
                QByteArray::number(id) + ",,Организация № " + QByteArray::number(id) + '\n';
        m_runner.write(u"large.csv"_s, organizations);
        QCOMPARE(
            m_runner
                .ratingdesk({u"demo"_s, u"create"_s, u"--out"_s, u"demo.sqlite"_s,
                             u"--organizations"_s, u"3000"_s, u"--questionnaires"_s, u"300000"_s})
                .status,
            done);
    }

    void whileAFileIsRead_data() { addSignals(); }
    void whileAFileIsRead()
    {
        QFETCH(int, signal);
        makeRegister(u"reading.sqlite"_s);
        interrupt({u"--portal"_s, u"reading.sqlite"_s, u"import"_s, u"organizations"_s,
                   u"large.csv"_s, u"--report"_s, u"report.csv"_s, u"--dry-run"_s},
                  signal,
                  [this](const QProcess &) { return exists(u".report.csv.ratingdesk-part"_s); });
        QVERIFY(!exists(u"report.csv"_s));
        QCOMPARE(unfinished(), QStringList());
        QCOMPARE(on(u"reading.sqlite"_s, {u"portal"_s, u"check"_s}).status, done);
    }

    void whileAPortalIsInvented_data() { addSignals(); }
    void whileAPortalIsInvented()
    {
        QFETCH(int, signal);
        interrupt({u"demo"_s, u"create"_s, u"--out"_s, u"never.sqlite"_s}, signal,
                  [this](const QProcess &) { return exists(u"never.sqlite.part"_s); });
        QVERIFY(!exists(u"never.sqlite"_s));
        QVERIFY(!exists(u"never.sqlite.part"_s));
    }

    void whileAPortalIsChecked_data() { addSignals(); }
    void whileAPortalIsChecked()
    {
        QFETCH(int, signal);
        interrupt({u"--portal"_s, u"demo.sqlite"_s, u"portal"_s, u"check"_s}, signal,
                  [](const QProcess &command) { return secondsOfWork(command) > 0.5; });
        QCOMPARE(on(u"demo.sqlite"_s, {u"portal"_s, u"check"_s}).status, done);
    }

    void whilePostersAreMade_data() { addSignals(); }
    void whilePostersAreMade()
    {
        QFETCH(int, signal);
        const QString folder = u"posters-%1"_s.arg(signal);
        QDir(m_runner.folder()).mkdir(folder);
        interrupt({u"--portal"_s, u"demo.sqlite"_s, u"posters"_s, u"--all"_s, u"--out"_s, folder,
                   u"--report"_s, u"posters.csv"_s},
                  signal, [](const QProcess &command) { return secondsOfWork(command) > 5; });
        QVERIFY(!exists(u"posters.csv"_s));
        QCOMPARE(unfinished(), QStringList());
        // Each file is whole: nothing half-made stands among them.
        const QDir posters(m_runner.path(folder));
        for (const QFileInfo &file : posters.entryInfoList(QDir::Files | QDir::Hidden)) {
            QCOMPARE(file.suffix(), u"pdf"_s);
            QFile pdf(file.filePath());
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            QVERIFY2(pdf.readAll().trimmed().endsWith("%%EOF"), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(InterruptionTest)
#include "tst_interruption.moc"
