// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// What `cmake --install` leaves in a prefix: programs that run from there, and the files that make
/// them the desktop's and a server's.
class InstallationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto installed = m_runner.run(
            QStringLiteral(CMAKE_PROGRAM),
            {u"--install"_s, QStringLiteral(RATINGDESK_BUILD), u"--prefix"_s, prefix()});
        QVERIFY2(installed.status == 0, qPrintable(installed.errors));
    }

    void theProgramRuns()
    {
        const auto version = installedProgram({u"--version"_s});
        QCOMPARE(version.status, 0);
        QVERIFY(version.output.startsWith(u"RatingDesk "_s));
        // Templates and translations are in it.
        const auto templates =
            installedProgram({u"--language"_s, u"be"_s, u"templates"_s, u"list"_s});
        QVERIFY2(templates.output.contains(u"a4-poster"_s), qPrintable(templates.errors));
        const auto refused = installedProgram({u"--language"_s, u"be"_s, u"nonsense"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains(u"Каманды «nonsense» няма"_s), qPrintable(refused.errors));
        // So are icons and styles: the window opens.
        const QString picture = m_runner.path(u"window.png"_s);
        const auto window = installedProgram({u"--screenshot"_s, picture});
        QVERIFY2(window.status == 0, qPrintable(window.errors));
        QVERIFY(QImage(picture).width() >= 1024);
    }

    void filesAreValid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("command");
        QTest::newRow("desktop file") << u"share/applications/ratingdesk.desktop"_s
                                      << QStringList{u"desktop-file-validate"_s};
        QTest::newRow("metainfo") << u"share/metainfo/org.ratingdesk.ratingdesk.metainfo.xml"_s
                                  << QStringList{u"appstreamcli"_s, u"validate"_s, u"--no-net"_s};
        QTest::newRow("man page") << u"share/man/man1/ratingdesk.1"_s
                                  << QStringList{u"man"_s, u"--warnings"_s, u"-l"_s};
        QTest::newRow("man page of the service") << u"share/man/man1/ratingdesk-portal.1"_s
                                                 << QStringList{u"man"_s, u"--warnings"_s, u"-l"_s};
    }

    void filesAreValid()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, command);
        const QString path = prefix() + u'/' + file;
        QVERIFY(QFile::exists(path));
        const QString validator = QStandardPaths::findExecutable(command.takeFirst());
        if (validator.isEmpty())
            QSKIP("its validator is not installed");
        const auto judged = m_runner.run(validator, command << path);
        QVERIFY2(judged.status == 0, qPrintable(judged.output + judged.errors));
        QVERIFY2(judged.errors.isEmpty(), qPrintable(judged.errors));
    }

    void theDesktopFindsTheIcon()
    {
        const QString entry =
            QString::fromUtf8(m_runner.read(u"prefix/share/applications/ratingdesk.desktop"_s));
        QVERIFY(entry.contains(u"\nIcon=ratingdesk\n"_s));
        QVERIFY(QFile::exists(prefix() + u"/share/icons/hicolor/scalable/apps/ratingdesk.svg"_s));
    }

    void theManPageNamesEveryCommand()
    {
        QString page = QString::fromUtf8(m_runner.read(u"prefix/share/man/man1/ratingdesk.1"_s));
        page.remove(QRegularExpression(u"\\\\f."_s));
        const QString help = installedProgram({u"--language"_s, u"en"_s, u"--help"_s}).output;
        static const QRegularExpression command(u"^  ([a-z]+(?: [a-z]+)*)  "_s,
                                                QRegularExpression::MultilineOption);
        int commands = 0;
        for (auto found = command.globalMatch(help); found.hasNext(); ++commands) {
            const QString words = found.next().captured(1);
            QVERIFY2(page.contains(QRegularExpression(u"\\b%1(,|\\n)"_s.arg(words))),
                     qPrintable(words));
        }
        QVERIFY(commands > 20);
    }

    void theManPageOfTheServiceNamesEveryOption()
    {
        QString page =
            QString::fromUtf8(m_runner.read(u"prefix/share/man/man1/ratingdesk-portal.1"_s));
        page.replace(u"\\-"_s, u"-"_s);
        const auto help = m_runner.run(prefix() + u"/bin/ratingdesk-portal"_s, {u"--help"_s});
        QCOMPARE(help.status, 0);
        static const QRegularExpression option(u"--[a-z-]+"_s);
        int options = 0;
        for (const auto &match : option.globalMatch(help.output)) {
            const QString name = match.captured();
            if (name == "--help-all"_L1)
                continue; // Qt's own, the same as --help but for options of Qt
            ++options;
            QVERIFY2(page.contains(name), qPrintable(name));
        }
        QVERIFY(options >= 7);
    }

    void theServiceIsKeptApart()
    {
        const QString unit = u"prefix/lib/systemd/system/ratingdesk-portal.service"_s;
        QVERIFY(QFile::exists(m_runner.path(unit)));
        QByteArray text = m_runner.read(unit);
        const QString analyzer = QStandardPaths::findExecutable(u"systemd-analyze"_s);
        if (analyzer.isEmpty())
            QSKIP("systemd-analyze is not installed");
        // The program that was installed here, not the system's.
        text.replace("/usr/bin/ratingdesk-portal",
                     (prefix() + u"/bin/ratingdesk-portal"_s).toUtf8());
        m_runner.write(u"ratingdesk-portal.service"_s, text);
        const auto verified = m_runner.run(
            analyzer, {u"verify"_s, u"--man=no"_s, m_runner.path(u"ratingdesk-portal.service"_s)});
        QVERIFY2(!verified.errors.contains(u"ratingdesk-portal.service"_s),
                 qPrintable(verified.errors));
        const auto judged =
            m_runner.run(analyzer, {u"security"_s, u"--offline=true"_s, u"--threshold=20"_s,
                                    m_runner.path(u"ratingdesk-portal.service"_s)});
        QVERIFY2(judged.status == 0, qPrintable(judged.output + judged.errors));
    }

private:
    QString prefix() const { return m_runner.path(u"prefix"_s); }

    ProgramOutcome installedProgram(const QStringList &arguments) const
    {
        return m_runner.run(prefix() + u"/bin/ratingdesk"_s, arguments);
    }

    ProgramRunner m_runner;
};

QTEST_GUILESS_MAIN(InstallationTest)
#include "tst_installation.moc"
