// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

// The exit statuses that scripts rely on.
constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUsage = 2;
constexpr int problemsFound = 3;
constexpr int unreachable = 4;

} // namespace

/// Every command as a script calls it: the whole program, its exit status, its output.
class CommandsTest : public QObject
{
    Q_OBJECT

    ProgramRunner m_runner;

    /// Runs a command on the portal file of that name.
    ProgramOutcome on(const QString &portal, const QStringList &arguments)
    {
        return m_runner.ratingdesk(QStringList{u"--portal"_s, portal} + arguments);
    }

    /// A register of five: 1 above 2 and 3, 2 above 4, and 5.
    void makeRegister(const QString &portal)
    {
        QFile::remove(m_runner.path(portal));
        QCOMPARE(on(portal, {u"portal"_s, u"create"_s}).status, done);
        m_runner.write(u"register.csv"_s, "id,parent,kind,name_ru,name_be,unp,soato\n"
                                          "1,,body,Министерство,Міністэрства,,5000000000\n"
                                          "2,1,organization,Больница,Бальніца,100308563,\n"
                                          "3,1,organization,Школа,,,1401000000\n"
                                          "4,2,subdivision,Отделение,,,\n"
                                          "5,,organization,Почта,,,\n");
        QCOMPARE(on(portal, {u"import"_s, u"organizations"_s, u"register.csv"_s}).status, done);
    }

    QStringList allHelpCommands()
    {
        static const QRegularExpression entry(u"^  ([a-z]+(?: [a-z]+)?)  "_s,
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
                                        u"organizations archive"_s,
                                        u"import organizations"_s,
                                        u"import questionnaires"_s,
                                        u"export organizations"_s,
                                        u"ranking"_s,
                                        u"movements"_s,
                                        u"chart movements"_s,
                                        u"posters"_s,
                                        u"templates list"_s,
                                        u"templates check"_s,
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
        row("no portal", u"organizations list"_s, u"No portal is named."_s);
        row("password inside", u"--portal postgresql://u:geheim@h/d organizations list"_s,
            u"A password must not stand in the address"_s);
        row("the API", u"--portal https://portal.example/ organizations list"_s,
            u"cannot connect to the portal's API"_s);
        row("demo cannot be made", u"--portal demo portal create"_s,
            u"The demo portal is made when it is first used."_s);
        row("not CSV", u"--portal x export organizations --out x.ods"_s,
            u"“x.ods” does not end with .csv"_s);
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

    void organizationsAreListed()
    {
        makeRegister(u"list.sqlite"_s);
        const auto ids = [this](const QStringList &options) {
            QStringList found;
            const auto rows = plainCsv(
                on(u"list.sqlite"_s, QStringList{u"organizations"_s, u"list"_s} + options).output);
            for (const QStringList &row : rows.mid(1))
                found += row.first();
            return found.join(u' ');
        };
        QCOMPARE(on(u"list.sqlite"_s, {u"organizations"_s, u"list"_s}).output.section(u'\n', 0, 0),
                 u"id,parent_id,kind,state,name,short_name,unp,region,path"_s);
        QCOMPARE(ids({}), u"1 2 3 4 5"_s);
        QCOMPARE(ids({u"--under"_s, u"2"_s}), u"2 4"_s);
        QCOMPARE(ids({u"--kind"_s, u"organization"_s}), u"2 3 5"_s);
        QCOMPARE(ids({u"--region"_s, u"brest"_s}), u"3"_s);
        QCOMPARE(ids({u"--search"_s, u"БОЛЬН"_s}), u"2"_s);
        QCOMPARE(ids({u"--search"_s, u"бальніца"_s}), u"2"_s);
        QCOMPARE(ids({u"--search"_s, u"бассейн"_s}), QString());
        QCOMPARE(ids({u"--search"_s, u"100308563"_s}), u"2"_s);
        QCOMPARE(ids({u"--state"_s, u"archived"_s}), QString());
        QCOMPARE(on(u"list.sqlite"_s, {u"organizations"_s, u"list"_s, u"--under"_s, u"9"_s}).status,
                 failed);
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

    void organizationIsShown()
    {
        makeRegister(u"show.sqlite"_s);
        const auto outcome = on(u"show.sqlite"_s, {u"organizations"_s, u"show"_s, u"2"_s});
        QCOMPARE(outcome.status, done);
        QVERIFY(outcome.output.contains(u"\nunp,100308563\n"_s));
        const auto unknown = on(u"show.sqlite"_s, {u"organizations"_s, u"show"_s, u"99"_s});
        QCOMPARE(unknown.status, failed);
        QCOMPARE(unknown.errors, u"There is no organization with the id 99 in the portal. Nothing "
                                 "was changed. Look for it by its name.\n"_s);
    }

    void organizationIsCreatedAndUpdated()
    {
        makeRegister(u"edit.sqlite"_s);
        const QStringList create{
            u"organizations"_s, u"create"_s,         u"--under"_s, u"2"_s,
            u"--set"_s,         u"name_ru=Аптека"_s, u"--set"_s,   u"kind=subdivision"_s};
        const auto tried = on(u"edit.sqlite"_s, create + QStringList{u"--dry-run"_s});
        QCOMPARE(tried.status, done);
        QVERIFY(tried.output.contains(u"Аптека"_s));
        QVERIFY(tried.errors.contains(u"dry run"_s));
        QVERIFY(
            !on(u"edit.sqlite"_s, {u"organizations"_s, u"list"_s}).output.contains(u"Аптека"_s));

        const auto created = on(u"edit.sqlite"_s, create);
        QCOMPARE(created.status, done);
        const QStringList row = plainCsv(created.output).value(1);
        QCOMPARE(row.mid(1, 4), (QStringList{u"2"_s, u"subdivision"_s, u"active"_s, u"Аптека"_s}));
        QCOMPARE(row.last(), u"1/2/"_s + row.first());

        const QString id = row.first();
        const auto updated = on(u"edit.sqlite"_s, {u"organizations"_s, u"update"_s, id, u"--set"_s,
                                                   u"name_ru=Аптека № 1"_s});
        QCOMPARE(updated.status, done);
        QVERIFY(updated.errors.contains(u"name_ru: “Аптека” becomes “Аптека № 1”"_s));
        QVERIFY(updated.output.contains(u"Аптека № 1"_s));

        for (const QString &setting : {u"unp=200988542"_s, u"colour=red"_s, u"kind=school"_s,
                                       u"name_ru="_s, u"parent=1"_s}) {
            const auto refused =
                on(u"edit.sqlite"_s, {u"organizations"_s, u"update"_s, id, u"--set"_s, setting});
            QCOMPARE(refused.status, wrongUsage);
            QVERIFY(!refused.errors.isEmpty());
        }
    }

    void organizationsAreMovedAndArchived()
    {
        makeRegister(u"move.sqlite"_s);
        const auto pathOf = [this](const QString &id) {
            const auto rows = plainCsv(
                on(u"move.sqlite"_s, {u"organizations"_s, u"list"_s, u"--under"_s, id}).output);
            return rows.value(1).value(8);
        };
        const QStringList move{u"organizations"_s, u"move"_s, u"2"_s,        u"3"_s,
                               u"--to"_s,          u"5"_s,    u"--reason"_s, u"Указ"_s};
        const auto tried = on(u"move.sqlite"_s, move + QStringList{u"--dry-run"_s});
        QCOMPARE(tried.status, done);
        QVERIFY2(tried.errors.contains(u"1 organization"_s), qPrintable(tried.errors));
        QCOMPARE(pathOf(u"4"_s), u"1/2/4"_s);
        QCOMPARE(on(u"move.sqlite"_s, move).status, done);
        QCOMPARE(pathOf(u"4"_s), u"5/2/4"_s);
        QCOMPARE(pathOf(u"3"_s), u"5/3"_s);

        const auto cycle = on(u"move.sqlite"_s, {u"organizations"_s, u"move"_s, u"5"_s, u"--to"_s,
                                                 u"4"_s, u"--reason"_s, u"x"_s});
        QCOMPARE(cycle.status, failed);
        QCOMPARE(on(u"move.sqlite"_s, {u"organizations"_s, u"move"_s, u"2"_s, u"--to"_s, u"top"_s,
                                       u"--reason"_s, u"x"_s})
                     .status,
                 done);
        QCOMPARE(pathOf(u"4"_s), u"2/4"_s);

        QCOMPARE(on(u"move.sqlite"_s, {u"organizations"_s, u"archive"_s, u"3"_s}).status, done);
        const auto archived =
            on(u"move.sqlite"_s, {u"organizations"_s, u"list"_s, u"--state"_s, u"archived"_s});
        QCOMPARE(plainCsv(archived.output).value(1).first(), u"3"_s);
        QCOMPARE(on(u"move.sqlite"_s, {u"portal"_s, u"check"_s}).status, done);
    }

    void importReportsEveryRow()
    {
        makeRegister(u"import.sqlite"_s);
        m_runner.write(u"second.csv"_s, "id;parent;name_ru\n"
                                        "1;;Министерство\n"
                                        "2;1;Клиника\n"
                                        "3;2;Школа\n"
                                        "6;1;Новая\n"
                                        "6;1;Новая ещё раз\n"
                                        "7;99;Чужая\n");
        const QStringList import{u"import"_s, u"organizations"_s, u"second.csv"_s, u"--report"_s,
                                 u"report.csv"_s};
        for (const bool isDryRun : {true, false}) {
            const auto outcome =
                on(u"import.sqlite"_s, isDryRun ? import + QStringList{u"--dry-run"_s} : import);
            QCOMPARE(outcome.status, problemsFound);
            QVERIFY(outcome.output.isEmpty());
            const QStringList lines =
                QString::fromUtf8(m_runner.read(u"report.csv"_s)).split(u'\n');
            QCOMPARE(lines.at(0), u"row,verdict,id,message"_s);
            const QStringList expected{u"2,unchanged,1,"_s, u"3,changed,2,"_s,
                                       u"4,moved,3,"_s,     u"5,new,6,"_s,
                                       u"6,duplicate,6,"_s, u"7,rejected,7,"_s};
            for (qsizetype i = 0; i < expected.size(); ++i)
                QVERIFY2(lines.at(i + 1).startsWith(expected[i]), qPrintable(lines.at(i + 1)));
            const auto listed = on(u"import.sqlite"_s, {u"organizations"_s, u"list"_s}).output;
            QCOMPARE(listed.contains(u"Новая"_s), !isDryRun);
        }
        QCOMPARE(on(u"import.sqlite"_s, {u"portal"_s, u"check"_s}).status, done);
    }

    void brokenFilesAreRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << QByteArray() << u"The file is empty."_s;
        QTest::newRow("spreadsheet")
            << QByteArray("PK\3\4\0\0\0\0", 8) << QByteArray() << u"Save the sheet as CSV"_s;
        QTest::newRow("open quote") << QByteArray("id,name_ru\n8,\"never closed\n9,b\n")
                                    << QByteArray() << u"row 2 is never closed"_s;
        QTest::newRow("foreign columns")
            << QByteArray("a,b\n1,2\n") << QByteArray() << u"No column of the file is a field"_s;
        QTest::newRow("mapping is no JSON")
            << QByteArray("a,b\n1,2\n") << QByteArray("{") << u"not a JSON object"_s;
        QTest::newRow("mapping names another column")
            << QByteArray("a,b\n1,2\n")
            << QByteArray(R"({"imports": "organizations", "fields": {"id": {"column": "c"}}})")
            << u"The file has no column “c”. Its columns are: a, b."_s;
    }
    void brokenFilesAreRefusedWhole()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, mapping);
        QFETCH(QString, said);
        makeRegister(u"broken.sqlite"_s);
        const QString before = on(u"broken.sqlite"_s, {u"organizations"_s, u"list"_s}).output;
        m_runner.write(u"broken.csv"_s, content);
        m_runner.write(u"mapping.json"_s, mapping);
        QStringList import{u"import"_s, u"organizations"_s, u"broken.csv"_s};
        if (!mapping.isEmpty())
            import << u"--mapping"_s << u"mapping.json"_s;
        const auto outcome = on(u"broken.sqlite"_s, import);
        QCOMPARE(outcome.status, failed);
        QVERIFY2(outcome.errors.contains(said), qPrintable(outcome.errors));
        QCOMPARE(on(u"broken.sqlite"_s, {u"organizations"_s, u"list"_s}).output, before);
    }

    void ratingsAreImportedOnce()
    {
        makeRegister(u"ratings.sqlite"_s);
        m_runner.write(u"ratings.csv"_s, "n,org,day,mark\n"
                                         "1,2,31.03.2020,5\n"
                                         "2,2,01.04.2020,4\n"
                                         "3,3,01.04.2020,0\n"
                                         "4,77,01.04.2020,3\n"
                                         "5,3,32.04.2020,3\n");
        m_runner.write(u"ratings.json"_s, R"({"imports": "questionnaires", "source": "line",
            "fields": {"source_id": {"column": "n"}, "organization": {"column": "org"},
                       "given_at": {"column": "day", "date": "dd.MM.yyyy"},
                       "scores": {"column": "mark"}},
            "skip": [{"column": "mark", "values": ["0"], "because": "not rated"}]})");
        const QStringList import{u"import"_s,    u"questionnaires"_s, u"ratings.csv"_s,
                                 u"--mapping"_s, u"ratings.json"_s,   u"--report"_s,
                                 u"report.csv"_s};
        const auto first = on(u"ratings.sqlite"_s, import);
        QCOMPARE(first.status, problemsFound);
        QVERIFY2(first.errors.contains(u"left out by the mapping: 1 (not rated)"_s),
                 qPrintable(first.errors));
        QVERIFY(first.errors.contains(u"to all four criteria"_s));
        const auto verdicts = [this] {
            QStringList all;
            for (const QStringList &row :
                 plainCsv(QString::fromUtf8(m_runner.read(u"report.csv"_s))).mid(1))
                all += row.value(0) + u' ' + row.value(1);
            return all;
        };
        QCOMPARE(verdicts(),
                 (QStringList{u"2 new"_s, u"3 new"_s, u"5 rejected"_s, u"6 rejected"_s}));
        const QStringList ranking{u"ranking"_s,       u"--period"_s,  u"2020-Q2"_s, u"--members"_s,
                                  u"organizations"_s, u"--compare"_s, u"2020-Q1"_s};
        const QString ranked = on(u"ratings.sqlite"_s, ranking).output;
        QVERIFY2(ranked.contains(u"1,1,0,2,Больница,2,4.5000,1.0000,,,\n"_s), qPrintable(ranked));

        QCOMPARE(on(u"ratings.sqlite"_s, import).status, problemsFound);
        QCOMPARE(verdicts(), (QStringList{u"2 unchanged"_s, u"3 unchanged"_s, u"5 rejected"_s,
                                          u"6 rejected"_s}));
        QCOMPARE(on(u"ratings.sqlite"_s, ranking).output, ranked);
        QCOMPARE(on(u"ratings.sqlite"_s, {u"portal"_s, u"check"_s}).status, done);
    }

    void exportIsImportedUnchanged()
    {
        makeRegister(u"export.sqlite"_s);
        QCOMPARE(on(u"export.sqlite"_s, {u"organizations"_s, u"archive"_s, u"3"_s}).status, done);
        QCOMPARE(on(u"export.sqlite"_s, {u"export"_s, u"organizations"_s, u"--out"_s, u"out.csv"_s})
                     .status,
                 done);
        const auto outcome =
            on(u"export.sqlite"_s, {u"import"_s, u"organizations"_s, u"out.csv"_s});
        QCOMPARE(outcome.status, done);
        QVERIFY2(outcome.errors.contains(u"unchanged: 5"_s), qPrintable(outcome.errors));

        // And into another portal, it is the same register.
        QCOMPARE(on(u"copy.sqlite"_s, {u"portal"_s, u"create"_s}).status, done);
        QCOMPARE(on(u"copy.sqlite"_s, {u"import"_s, u"organizations"_s, u"out.csv"_s}).status,
                 done);
        QCOMPARE(on(u"copy.sqlite"_s, {u"organizations"_s, u"list"_s}).output,
                 on(u"export.sqlite"_s, {u"organizations"_s, u"list"_s}).output);
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

    /// The program dies in the middle of an import: the portal is as it was.
    void killedImportLeavesThePortalIntact()
    {
        makeRegister(u"killed.sqlite"_s);
        QByteArray large = "id,parent,name_ru\n";
        for (int id = 100; id < 60'100; ++id)
            large += QByteArray::number(id) + ",1,Организация № " + QByteArray::number(id) + '\n';
        m_runner.write(u"large.csv"_s, large);

        QProcess import;
        m_runner.start(import, {u"--portal"_s, u"killed.sqlite"_s, u"import"_s, u"organizations"_s,
                                u"large.csv"_s});
        const QFileInfo database(m_runner.path(u"killed.sqlite"_s));
        const qint64 sizeBefore = database.size();
        // In the middle means: it has begun to write, and has not ended.
        const auto hasBegunToWrite = [this, sizeBefore] {
            return QFileInfo(m_runner.path(u"killed.sqlite-journal"_s)).size() > 0 ||
                   QFileInfo(m_runner.path(u"killed.sqlite-wal"_s)).size() > 0 ||
                   QFileInfo(m_runner.path(u"killed.sqlite"_s)).size() > sizeBefore;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasBegunToWrite() || import.state() == QProcess::NotRunning,
                                 60'000);
        QCOMPARE(import.state(), QProcess::Running);
        import.kill();
        QVERIFY(import.waitForFinished());
        QCOMPARE(import.exitStatus(), QProcess::CrashExit);

        QCOMPARE(on(u"killed.sqlite"_s, {u"portal"_s, u"check"_s}).status, done);
        QCOMPARE(plainCsv(on(u"killed.sqlite"_s, {u"organizations"_s, u"list"_s}).output).size(),
                 6);
    }

    /// Ctrl+C stops an import in good order.
    void interruptedImportLeavesThePortalIntact()
    {
        makeRegister(u"stopped.sqlite"_s);
        QByteArray large = "id,parent,name_ru\n";
        for (int id = 100; id < 60'100; ++id)
            large += QByteArray::number(id) + ",1,Организация № " + QByteArray::number(id) + '\n';
        m_runner.write(u"large.csv"_s, large);
        QProcess import;
        m_runner.start(import, {u"--portal"_s, u"stopped.sqlite"_s, u"import"_s, u"organizations"_s,
                                u"large.csv"_s});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_runner.path(u"stopped.sqlite-journal"_s)).size() > 0 ||
                                     QFileInfo(m_runner.path(u"stopped.sqlite-wal"_s)).size() > 0 ||
                                     import.state() == QProcess::NotRunning,
                                 60'000);
        QCOMPARE(import.state(), QProcess::Running);
        ::kill(static_cast<pid_t>(import.processId()), SIGINT);
        QVERIFY(import.waitForFinished(60'000));
        QCOMPARE(import.exitStatus(), QProcess::NormalExit);
        QCOMPARE(import.exitCode(), failed);
        QVERIFY(import.readAllStandardError().contains("Cancelled. Nothing was changed."));
        QCOMPARE(plainCsv(on(u"stopped.sqlite"_s, {u"organizations"_s, u"list"_s}).output).size(),
                 6);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
