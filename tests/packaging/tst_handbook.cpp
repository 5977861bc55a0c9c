// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// What stands between two fences.
struct Block
{
    QString language;
    QString text;
    int line = 0; ///< where it begins

    bool isRun() const { return language == "sh"_L1 || language == "sql"_L1; }
};

struct Chapters
{
    QList<qsizetype> headings; ///< the depth of each, in order
    QList<Block> blocks;
};

Chapters chaptersOf(const QString &language)
{
    QFile file(QStringLiteral(HANDBOOK) + u'/' + language + u".md"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("The handbook cannot be read");
    Chapters chapters;
    bool isInside = false;
    int number = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        ++number;
        if (line.startsWith(u"```"_s)) {
            isInside = !isInside;
            if (isInside)
                chapters.blocks += Block{line.mid(3), {}, number};
        } else if (isInside) {
            chapters.blocks.last().text += line + u'\n';
        } else if (line.startsWith(u'#')) {
            chapters.headings += line.indexOf(u' ');
        }
    }
    return chapters;
}

} // namespace

/// The operator's handbook: what it tells to run is run, in its order, on a server of its own.
class HandbookTest : public QObject
{
    Q_OBJECT

    const TestServer m_server = TestServer::forThisRun();
    ProgramRunner m_runner;

    QStringList commandOf(const Block &block) const
    {
        if (block.language == "sql"_L1)
            return {u"psql"_s, u"--no-psqlrc"_s, u"--dbname=portal"_s, u"--set=ON_ERROR_STOP=1"_s,
                    u"--file=block.sql"_s};
        return {u"bash"_s, u"-euo"_s, u"pipefail"_s, u"block.sh"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = QFileInfo(QStringLiteral(RATINGDESK)).path() + u':' +
                             QFileInfo(QStringLiteral(RATINGDESK_PORTAL)).path() + u':' +
                             qEnvironmentVariable("PATH");
        m_runner.setEnvironment(u"PATH"_s, path);
        m_runner.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_runner.setEnvironment(u"PGHOST"_s, u"127.0.0.1"_s);
        m_runner.setEnvironment(u"PGPORT"_s, QString::number(m_server.port));
        m_runner.setEnvironment(u"PGUSER"_s, m_server.user);
        m_runner.write(u".pgpass"_s,
                       u"*:*:*:%1:%2\n"_s.arg(m_server.user, m_server.password).toUtf8());
        QVERIFY(QFile::setPermissions(m_runner.path(u".pgpass"_s),
                                      QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::copy(QStringLiteral(ROLES), m_runner.path(u"roles.sql"_s)));
    }

    void bothLanguagesTellTheSame()
    {
        const Chapters english = chaptersOf(u"en"_s);
        const Chapters russian = chaptersOf(u"ru"_s);
        QCOMPARE(russian.headings, english.headings);
        QCOMPARE(russian.blocks.size(), english.blocks.size());
        for (qsizetype i = 0; i < english.blocks.size(); ++i) {
            QCOMPARE(russian.blocks[i].language, english.blocks[i].language);
            QCOMPARE(russian.blocks[i].text, english.blocks[i].text);
        }
    }

    void everyCommandDoesWhatItShould()
    {
        int run = 0;
        for (const Block &block : chaptersOf(u"en"_s).blocks) {
            QVERIFY2(block.isRun() || block.language == "text"_L1,
                     qPrintable(u"line %1: “%2” is neither run nor text"_s.arg(block.line)
                                    .arg(block.language)));
            if (!block.isRun())
                continue;
            m_runner.write(u"block."_s + block.language, block.text.toUtf8());
            QStringList command = commandOf(block);
            const QString program = command.takeFirst();
            const auto outcome = m_runner.run(program, command);
            QVERIFY2(outcome.status == 0,
                     qPrintable(u"line %1, status %2:\n%3\n%4"_s.arg(block.line)
                                    .arg(outcome.status)
                                    .arg(outcome.errors, outcome.output)));
            ++run;
        }
        QVERIFY(run > 0);
    }
};

QTEST_GUILESS_MAIN(HandbookTest)
#include "tst_handbook.moc"
