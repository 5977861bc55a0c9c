// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QDir>
#include <QImage>
#include <QTest>

#include <array>

using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMilliseconds = 400'000;

/// Without the navigation, whose row shows whether the keyboard has come to it yet, and the status
/// line, which tells the time.
QImage pageOf(const QImage &window)
{
    return window.copy(180, 0, window.width() - 180, window.height() - 48);
}

} // namespace

/// Whoever starts the program for the first time gets the demo portal, however many windows are
/// opened at once: one of them makes it, the others wait.
class FirstStartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourAtOnceComeUpWithTheSamePortal()
    {
        ProgramRunner runner;
        runner.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        runner.setEnvironment(u"XDG_CONFIG_HOME"_s, runner.path(u"config"_s));
        const auto begin = [&runner](QProcess &program, const QString &picture) {
            runner.start(program, {u"--portal"_s, u"demo"_s, u"--page"_s, u"overview"_s,
                                   u"--language"_s, u"en"_s, u"--screenshot"_s, picture});
        };
        std::array<QProcess, 4> programs;
        for (std::size_t i = 0; i < programs.size(); ++i)
            begin(programs[i], runner.path(u"%1.png"_s.arg(i)));
        for (QProcess &program : programs) {
            QVERIFY(program.waitForFinished(patienceMilliseconds));
            const QByteArray errors = program.readAllStandardError();
            QVERIFY2(errors.isEmpty(), errors.constData());
            QCOMPARE(program.exitStatus(), QProcess::NormalExit);
            QCOMPARE(program.exitCode(), 0);
        }
        const QDir data(runner.path(u"data/ratingdesk"_s));
        QCOMPARE(data.entryList({u"*.sqlite"_s}, QDir::Files),
                 QStringList{u"demo-portal.sqlite"_s});
        const ProgramOutcome check =
            runner.ratingdesk({u"portal"_s, u"check"_s, u"--portal"_s, u"demo"_s});
        QVERIFY2(check.status == 0, qPrintable(check.errors));

        // A start that fails draws a picture as well: that of one that is alone tells what is
        // right.
        QProcess alone;
        begin(alone, runner.path(u"alone.png"_s));
        QVERIFY(alone.waitForFinished(patienceMilliseconds));
        QCOMPARE(alone.exitCode(), 0);
        const QImage right(runner.path(u"alone.png"_s));
        QVERIFY(!right.isNull());
        for (std::size_t i = 0; i < programs.size(); ++i)
            QCOMPARE(pageOf(QImage(runner.path(u"%1.png"_s.arg(i)))), pageOf(right));
    }
};

QTEST_GUILESS_MAIN(FirstStartsTest)
#include "tst_firststarts.moc"
