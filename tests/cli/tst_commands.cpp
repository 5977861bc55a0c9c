// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandsfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// What holds for every command, and the commands that have no family.
class CommandsTest : public CommandsFixture
{
    Q_OBJECT

    QStringList allHelpCommands()
    {
        static const QRegularExpression entry(u"^  ([a-z][a-z-]*(?: [a-z]+)?)  "_s,
                                              QRegularExpression::MultilineOption);
        QStringList commands;
        auto matches = entry.globalMatch(m_runner.ratingdesk({u"--help"_s}).output);
        while (matches.hasNext())
            commands += matches.next().captured(1);
        return commands;
    }

private Q_SLOTS:
    void versionIsShown()
    {
        const auto outcome = m_runner.ratingdesk({u"--version"_s});
        QCOMPARE(outcome.status, done);
        QVERIFY(outcome.output.startsWith(u"RatingDesk "_s));
    }

    void everyCommandExplainsItselfWithExamples()
    {
        const QStringList commands = allHelpCommands();
        for (const QString &expected : {u"portal create"_s,
                                        u"portal upgrade"_s,
                                        u"portal check"_s,
                                        u"demo create"_s,
                                        u"organizations list"_s,
                                        u"organizations show"_s,
                                        u"organizations create"_s,
                                        u"organizations update"_s,
                                        u"organizations move"_s,
                                        u"organizations merge"_s,
                                        u"organizations separate"_s,
                                        u"organizations archive"_s,
                                        u"organizations restore"_s,
                                        u"duplicates"_s,
                                        u"import organizations"_s,
                                        u"import questionnaires"_s,
                                        u"export organizations"_s,
                                        u"ranking"_s,
                                        u"movements"_s,
                                        u"rank-sets"_s,
                                        u"chart movements"_s,
                                        u"posters"_s,
                                        u"banners"_s,
                                        u"kits"_s,
                                        u"templates list"_s,
                                        u"templates check"_s,
                                        u"templates export"_s,
                                        u"verify"_s})
            QVERIFY2(commands.contains(expected), qPrintable(expected));
        for (const QString &command : commands) {
            const auto outcome =
                m_runner.ratingdesk(command.split(u' ') + QStringList{u"--help"_s});
            QCOMPARE(outcome.status, done);
            QVERIFY2(outcome.output.contains(u"Examples:\n  ratingdesk "_s), qPrintable(command));
            QVERIFY2(outcome.errors.isEmpty(), qPrintable(outcome.errors));
        }
    }

    void wrongUsageIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &arguments, const QString &said) {
            QTest::newRow(name) << arguments.split(u' ') << said;
        };
        row("no such command", u"--portal x rankings"_s, u"“rankings” is not a command."_s);
        row("group without command", u"portal"_s, u"Which command?"_s);
        row("no such option", u"--portal x organizations list --colour red"_s,
            u"Not understood: --colour red"_s);
        row("no such option of the window", u"--frob"_s,
            u"Not understood: --frob\nSee “ratingdesk --help”."_s);
        row("no such option in Russian", u"--language ru --portal x --frob y"_s,
            u"ratingdesk --help"_s);
        row("option of commands only", u"--quiet"_s, u"Which command?"_s);
        row("option without value", u"--portal"_s, u"--portal needs a value."_s);
        row("missing option", u"--portal x organizations move 1 --to 2"_s,
            u"--reason is missing."_s);
        row("missing argument", u"--portal x organizations show"_s, u"missing"_s);
        row("not a number", u"--portal x organizations show one"_s,
            u"“one” is not the id of an organization"_s);
        row("not a choice", u"--portal x organizations list --kind school"_s,
            u"Possible are: body, organization, subdivision."_s);
        row("not a format", u"--format xml organizations list"_s,
            u"Possible are: table, csv, json."_s);
        row("not a day", u"--portal x organizations move 1 --to 2 --reason r --on May"_s,
            u"“May” is not a day."_s);
        row("not a period", u"--portal x ranking --period spring"_s,
            u"“spring” is not a period."_s);
        row("out of bounds", u"demo create --out x --organizations 3"_s, u"a number from 50 to"_s);
        row("no number", u"--portal x chart movements --out x.png --count nan"_s,
            u"a number from"_s);
        row("no portal", u"organizations list"_s, u"No portal is named."_s);
        row("password inside", u"--portal postgresql://u:geheim@h/d organizations list"_s,
            u"A password must not stand in the address"_s);
        row("an API without an account", u"--portal https://portal.example/ organizations list"_s,
            u"The address names no account."_s);
        row("what is the database's", u"--portal https://vera@portal.example/ portal upgrade"_s,
            u"This is done at the portal's database, not over its API."_s);
        row("demo cannot be made", u"--portal demo portal create"_s,
            u"The demo portal is made when it is first used."_s);
        row("not CSV", u"--portal x export organizations --out x.ods"_s,
            u"“x.ods” ends neither with .csv nor with .xlsx"_s);
        row("nowhere to move", u"--portal x organizations move 1 --to somewhere --reason r"_s,
            u"“somewhere” does not fit --to"_s);
    }
    void wrongUsageIsExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const auto outcome = m_runner.ratingdesk(arguments);
        QCOMPARE(outcome.status, wrongUsage);
        QVERIFY2(outcome.errors.contains(said), qPrintable(outcome.errors));
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(!outcome.errors.contains(u"geheim"_s));
    }

    void portalIsMadeOnce()
    {
        const auto made = on(u"new.sqlite"_s, {u"portal"_s, u"create"_s});
        QCOMPARE(made.status, done);
        QVERIFY(QFile::exists(m_runner.path(u"new.sqlite"_s)));
        const auto again = on(u"new.sqlite"_s, {u"portal"_s, u"create"_s});
        QCOMPARE(again.status, failed);
        QVERIFY2(again.errors.contains(u"already a portal"_s), qPrintable(again.errors));
    }

    void newestPortalNeedsNoUpgrade()
    {
        QCOMPARE(on(u"upgrade.sqlite"_s, {u"portal"_s, u"create"_s}).status, done);
        const auto outcome = on(u"upgrade.sqlite"_s, {u"portal"_s, u"upgrade"_s});
        QCOMPARE(outcome.status, done);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY2(outcome.errors.contains(u"Nothing to do"_s), qPrintable(outcome.errors));
    }

    void checkFindsWhatWasTamperedWith()
    {
        makeRegister(u"check.sqlite"_s);
        QCOMPARE(on(u"check.sqlite"_s, {u"portal"_s, u"check"_s}).status, done);
        QCOMPARE(m_runner
                     .run(u"sqlite3"_s, {u"check.sqlite"_s, u"UPDATE organization SET path = '/9/' "
                                                            "WHERE id = 5"_s})
                     .status,
                 done);
        const auto outcome = on(u"check.sqlite"_s, {u"portal"_s, u"check"_s});
        QCOMPARE(outcome.status, problemsFound);
        QVERIFY(outcome.output.startsWith(u"finding,id,detail\n"_s));
        QVERIFY2(outcome.output.contains(u"wrong_path,5,"_s), qPrintable(outcome.output));
    }

    void unreachablePortalIsItsOwnStatus_data()
    {
        QTest::addColumn<QString>("portal");
        QTest::newRow("no file") << u"missing.sqlite"_s;
        QTest::newRow("no server") << u"postgresql://nobody@127.0.0.1:1/portal"_s;
    }
    void unreachablePortalIsItsOwnStatus()
    {
        QFETCH(QString, portal);
        const auto outcome = on(portal, {u"organizations"_s, u"list"_s});
        QCOMPARE(outcome.status, unreachable);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(!outcome.errors.isEmpty());
    }

    void whatIsNoPortalIsLeftAlone()
    {
        const QByteArray letter =
            "Dear colleague, this is a letter and not a portal at all. " + QByteArray(2000, '.');
        m_runner.write(u"letter.txt"_s, letter);
        QCOMPARE(on(u"letter.txt"_s, {u"organizations"_s, u"list"_s}).status, unreachable);
        QCOMPARE(on(u"letter.txt"_s, {u"portal"_s, u"upgrade"_s}).status, unreachable);
        QCOMPARE(m_runner.read(u"letter.txt"_s), letter);
    }

    void portalOfANewerVersionCannotBeOpened()
    {
        makeRegister(u"newer.sqlite"_s);
        const QString query = u"UPDATE schema_migration SET version = 99 WHERE version = "
                              "(SELECT max(version) FROM schema_migration)"_s;
        QCOMPARE(m_runner.run(u"sqlite3"_s, {u"newer.sqlite"_s, query}).status, done);
        for (const QStringList &command :
             {QStringList{u"organizations"_s, u"list"_s}, QStringList{u"portal"_s, u"upgrade"_s}}) {
            const auto outcome = on(u"newer.sqlite"_s, command);
            QCOMPARE(outcome.status, unreachable);
            QVERIFY2(outcome.errors.contains(u"have version 99"_s), qPrintable(outcome.errors));
        }
    }

    void passwordFileMustBeReadable()
    {
        const auto outcome = m_runner.ratingdesk({u"--portal"_s, u"postgresql://u@127.0.0.1:1/d"_s,
                                                  u"--password-file"_s, u"missing.txt"_s,
                                                  u"organizations"_s, u"list"_s});
        QCOMPARE(outcome.status, failed);
        QVERIFY(outcome.errors.contains(u"missing.txt"_s));
    }

    void fullDiskIsSaid()
    {
        makeRegister(u"full.sqlite"_s);
        const auto outcome = m_runner.run(
            u"sh"_s, {u"-c"_s, u"%1 --portal full.sqlite organizations list > /dev/full"_s.arg(
                                   QStringLiteral(RATINGDESK_PROGRAM))});
        QCOMPARE(outcome.status, failed);
        QVERIFY2(outcome.errors.contains(u"could not be written"_s), qPrintable(outcome.errors));
    }

    void bareEnvironmentIsEnough()
    {
        makeRegister(u"bare.sqlite"_s);
        const auto outcome =
            m_runner.run(u"env"_s, {u"-i"_s, u"LC_ALL=C"_s, QStringLiteral(RATINGDESK_PROGRAM),
                                    u"--portal"_s, u"bare.sqlite"_s, u"organizations"_s, u"list"_s,
                                    u"--search"_s, u"больница"_s});
        QCOMPARE(outcome.status, done);
        QVERIFY2(outcome.errors.isEmpty(), qPrintable(outcome.errors));
        QVERIFY(outcome.output.contains(u"Больница"_s));
    }

    void demoIsTheSameForTheSameSeed()
    {
        const QStringList size{u"--organizations"_s, u"60"_s, u"--questionnaires"_s, u"500"_s,
                               u"--users"_s,         u"50"_s, u"--months"_s,         u"6"_s};
        const auto make = [&](const QString &file, const QString &seed) {
            return m_runner.ratingdesk(
                QStringList{u"demo"_s, u"create"_s, u"--out"_s, file, u"--seed"_s, seed} + size);
        };
        for (const auto &[file, seed] : {std::pair{u"one.sqlite"_s, u"5"_s},
                                         {u"same.sqlite"_s, u"5"_s},
                                         {u"other.sqlite"_s, u"6"_s}})
            QCOMPARE(make(file, seed).status, done);
        const auto listed = [&](const QString &file) {
            return on(file, {u"organizations"_s, u"list"_s}).output +
                   on(file, {u"ranking"_s, u"--period"_s, u"2023-04"_s}).output;
        };
        const QString first = listed(u"one.sqlite"_s);
        QCOMPARE(listed(u"same.sqlite"_s), first);
        QVERIFY(listed(u"other.sqlite"_s) != first);
        QCOMPARE(on(u"one.sqlite"_s, {u"portal"_s, u"check"_s}).status, done);
        QCOMPARE(make(u"one.sqlite"_s, u"5"_s).status, failed);
    }

    void formatsAndLanguagesAreChosen()
    {
        makeRegister(u"format.sqlite"_s);
        const auto json = on(u"format.sqlite"_s, {u"organizations"_s, u"list"_s, u"--format"_s,
                                                  u"json"_s, u"--language"_s, u"be"_s});
        const QJsonArray array = QJsonDocument::fromJson(json.output.toUtf8()).array();
        QCOMPARE(array.size(), 5);
        QCOMPARE(array[1].toObject().value(u"parent_id"_s), QJsonValue(1));
        QCOMPARE(array[1].toObject().value(u"name"_s), QJsonValue(u"Бальніца"_s));
        QVERIFY(array[0].toObject().value(u"parent_id"_s).isNull());
        const auto table =
            on(u"format.sqlite"_s, {u"--format"_s, u"table"_s, u"organizations"_s, u"list"_s});
        QVERIFY(table.output.contains(u"Больница"_s));
        QVERIFY(table.output.contains(u"───"_s));
    }

    void movementsAreListedAndDrawn()
    {
        const QString demo = u"moves.sqlite"_s;
        QCOMPARE(m_runner
                     .ratingdesk({u"demo"_s, u"create"_s, u"--out"_s, demo, u"--organizations"_s,
                                  u"60"_s, u"--questionnaires"_s, u"2000"_s, u"--months"_s, u"6"_s})
                     .status,
                 done);
        const auto movements = on(demo, {u"movements"_s, u"--scope"_s, u"country"_s, u"--from"_s,
                                         u"2023-01"_s, u"--to"_s, u"2023-03"_s});
        QCOMPARE(movements.status, done);
        QCOMPARE(movements.output.section(u'\n', 0, 0),
                 u"period,organization_id,name,rank,score,questionnaires,rank_low,rank_high"_s);
        QVERIFY(movements.output.count(u'\n') > 10);
        const auto drawn = on(demo, {u"chart"_s, u"movements"_s, u"--scope"_s, u"country"_s,
                                     u"--out"_s, u"chart.png"_s});
        QCOMPARE(drawn.status, done);
        QVERIFY(m_runner.read(u"chart.png"_s).startsWith("\x89PNG"));
        QCOMPARE(on(demo, {u"export"_s, u"ranking"_s, u"--period"_s, u"2023-04"_s, u"--out"_s,
                           u"ranking.csv"_s})
                     .status,
                 done);
        QVERIFY(m_runner.read(u"ranking.csv"_s).startsWith("rank,previous_rank,movement,"));
        QCOMPARE(on(demo, {u"export"_s, u"movements"_s, u"--scope"_s, u"country"_s, u"--from"_s,
                           u"2023-01"_s, u"--to"_s, u"2023-03"_s, u"--out"_s, u"movements.csv"_s})
                     .status,
                 done);
        QVERIFY(m_runner.read(u"movements.csv"_s).startsWith("period,organization_id,"));
    }

    void postersAreMadeAndVerified()
    {
        makeRegister(u"posters.sqlite"_s);
        const auto templates = m_runner.ratingdesk({u"templates"_s, u"list"_s});
        QCOMPARE(templates.status, done);
        QVERIFY(templates.output.contains(u"a4-poster"_s));

        const auto made =
            on(u"posters.sqlite"_s, {u"posters"_s, u"--under"_s, u"1"_s, u"--out"_s,
                                     u"posters.pdf"_s, u"--report"_s, u"codes.csv"_s});
        QVERIFY2(made.status == done, qPrintable(made.errors));
        QVERIFY(m_runner.read(u"posters.pdf"_s).startsWith("%PDF"));
        const auto report = plainCsv(QString::fromUtf8(m_runner.read(u"codes.csv"_s)));
        QCOMPARE(report.first().mid(0, 8).join(u','),
                 u"organization_id,page_or_file,link,version,error_correction,module_mm,grade,"
                 "decoded"_s);
        QCOMPARE(report.size(), 5);

        const auto verified = on(u"posters.sqlite"_s, {u"verify"_s, u"posters.pdf"_s});
        QVERIFY2(verified.status == done, qPrintable(verified.errors));
        QCOMPARE(verified.output.section(u'\n', 0, 0),
                 u"file,page,link,form,organization_id,name,verdict"_s);
        QCOMPARE(verified.output.count(u",current\n"_s), 4);
        QCOMPARE(on(u"posters.sqlite"_s, {u"organizations"_s, u"archive"_s, u"3"_s}).status, done);
        const auto later = on(u"posters.sqlite"_s, {u"verify"_s, u"posters.pdf"_s});
        QCOMPARE(later.status, problemsFound);
        QCOMPARE(later.output.count(u",archived\n"_s), 1);

        m_runner.write(u"no-code.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                                         "width=\"210mm\" height=\"297mm\"/>");
        QVERIFY(m_runner.ratingdesk({u"templates"_s, u"check"_s, u"no-code.svg"_s}).status != done);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
