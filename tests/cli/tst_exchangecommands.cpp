// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandsfixture.h"

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>

using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// Files into a portal and out of it, and imports that do not come to their end.
class ExchangeCommandsTest : public CommandsFixture
{
    Q_OBJECT

private Q_SLOTS:
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

    void aPipeTakesTheReportAndStays()
    {
        makeRegister(u"pipe.sqlite"_s);
        m_runner.write(u"pipe.csv"_s, "id;name_ru\n6;Новая\n");
        const QByteArray pipe = QFile::encodeName(m_runner.path(u"report.pipe"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        // Open at both ends, so that the program need not wait for a reader.
        QFile reader;
        QVERIFY(reader.open(::open(pipe.constData(), O_RDWR | O_NONBLOCK), QIODevice::ReadOnly,
                            QFileDevice::AutoCloseHandle));
        const auto outcome = on(u"pipe.sqlite"_s, {u"import"_s, u"organizations"_s, u"pipe.csv"_s,
                                                   u"--report"_s, u"report.pipe"_s});
        QCOMPARE(outcome.status, done);
        QVERIFY(reader.readAll().startsWith("row,verdict,id,message\n2,new,6,"));
        QVERIFY(!QFileInfo(QFile::decodeName(pipe)).isFile());
    }

    void aRowBelowItselfIsSaidSo()
    {
        makeRegister(u"itself.sqlite"_s);
        m_runner.write(u"itself.csv"_s,
                       "id,parent,name_ru\n8,8,Кольцо\n9,," + QByteArray(256, 'x') + '\n');
        const auto outcome =
            on(u"itself.sqlite"_s, {u"import"_s, u"organizations"_s, u"itself.csv"_s});
        QCOMPARE(outcome.status, problemsFound);
        QVERIFY2(outcome.output.contains(u"The organization of row 2 would stand below itself."_s),
                 qPrintable(outcome.output));
        QVERIFY2(outcome.output.contains(u"Official name in Russian: Longer than 255"_s),
                 qPrintable(outcome.output));
    }

    void brokenFilesAreRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << QByteArray() << u"The file is empty."_s;
        QTest::newRow("spreadsheet")
            << QByteArray("PK\3\4\0\0\0\0", 8) << QByteArray() << u"The spreadsheet is damaged"_s;
        QTest::newRow("broken letter")
            << QByteArray("id,name_ru\n8,Школа\n9,Лице\xD0\n10,Сад\n") << QByteArray()
            << u"Line 3 of the file has bytes that are no text in the encoding UTF-8"_s;
        QTest::newRow("unclear encoding") << QByteArray("id,name_ru\n8,\xD3\xCF\n") << QByteArray()
                                          << u"The encoding of the file is not clear"_s;
        QTest::newRow("foreign columns")
            << QByteArray("a,b\n1,2\n") << QByteArray() << u"No column of the file is a field"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") << QByteArray()
                             << u"The file is no table"_s;
        QTest::newRow("endless names") << "first," + QByteArray(3000, 'x') + ",b\n1,2,3\n"
                                       << QByteArray() << u"xxx…."_s;
        QTest::newRow("mapping is no JSON")
            << QByteArray("a,b\n1,2\n") << QByteArray("{") << u"not a JSON object"_s;
        QTest::newRow("mapping is a list")
            << QByteArray("a,b\n1,2\n") << QByteArray("[1]") << u"not an object in braces"_s;
        QTest::newRow("wide semicolons") << "id;name_ru" + QByteArray(1200, ';') + "\n1;a\n"
                                         << QByteArray() << u"more than a thousand fields"_s;
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

    void datesThatDoNotFitAreToldApart()
    {
        makeRegister(u"dates.sqlite"_s);
        m_runner.write(u"dates.csv"_s, "n,org,day,mark\n"
                                       "1,2,31.12.99,5\n"
                                       "2,2,03.04.20,5\n"
                                       "3,2,31.04.20,5\n"
                                       "4,2,01.01.80,5\n"
                                       "5,2,2020-01-01,5\n"
                                       "6,nobody,soon,9\n");
        m_runner.write(u"dates.json"_s, R"({"imports": "questionnaires", "source": "line",
            "fields": {"source_id": {"column": "n"}, "organization": {"column": "org"},
                       "given_at": {"column": "day", "date": "dd.MM.yy"},
                       "scores": {"column": "mark"}}})");
        const auto outcome =
            on(u"dates.sqlite"_s,
               {u"import"_s, u"questionnaires"_s, u"dates.csv"_s, u"--mapping"_s, u"dates.json"_s});
        QCOMPARE(outcome.status, problemsFound);
        QVERIFY2(outcome.errors.contains(u"new: 2 "_s), qPrintable(outcome.errors));
        const auto lines = outcome.output.split(u'\n');
        QVERIFY2(lines.at(1).contains(u"there is no such day or time"_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).contains(u"has not come yet"_s), qPrintable(lines.at(2)));
        QVERIFY2(lines.at(3).contains(u"is not written as dd.MM.yy"_s), qPrintable(lines.at(3)));
        // Of a row with several mistakes, all are named.
        for (const QString &said : {u"“nobody”"_s, u"“soon”"_s, u"“9”"_s})
            QVERIFY2(lines.at(4).contains(said), qPrintable(lines.at(4)));
        QVERIFY(on(u"dates.sqlite"_s, {u"ranking"_s, u"--period"_s, u"1999-12"_s, u"--mode"_s,
                                       u"within"_s, u"--members"_s, u"organizations"_s})
                    .output.contains(u"Больница,1,"_s));
    }

    void everyMistakeOfARowIsNamed()
    {
        makeRegister(u"mistakes.sqlite"_s);
        m_runner.write(u"mistakes.csv"_s, "id,kind,name_ru,unp,email\n"
                                          "999999999999999999,school,—,12,nobody\n"
                                          "9223372036854775807,organization,Огромная,,\n"
                                          "7,organization,С хвостом,,,,\n");
        const auto outcome =
            on(u"mistakes.sqlite"_s, {u"import"_s, u"organizations"_s, u"mistakes.csv"_s});
        QCOMPARE(outcome.status, problemsFound);
        for (const QString &said :
             {u"“999999999999999999” is no value for id"_s,
              u"“school” is no value for Kind. Possible are: body, organization, subdivision."_s,
              u"A name has letters or digits."_s, u"A УНП has nine characters."_s,
              u"An e-mail address looks like"_s, u"“9223372036854775807” is no value for id"_s})
            QVERIFY2(outcome.output.contains(said), qPrintable(outcome.output));
        // Empty fields too many are nothing.
        QVERIFY2(outcome.errors.contains(u"new: 1 "_s), qPrintable(outcome.errors));
        QCOMPARE(on(u"mistakes.sqlite"_s,
                    {u"organizations"_s, u"create"_s, u"--set"_s, u"name_ru=Следующая"_s})
                     .status,
                 done);
    }

    void whatAFileIsTakenForIsSaid()
    {
        makeRegister(u"taken.sqlite"_s);
        // In windows-1251: Школа, Детский сад, Библиотека.
        m_runner.write(u"taken.csv"_s, "List of 2024;;\nid;Name ru;adress\n"
                                       "6;\xD8\xEA\xEE\xEB\xE0;x\n"
                                       "7;\xC4\xE5\xF2\xF1\xEA\xE8\xE9 \xF1\xE0\xE4;\n"
                                       "8;\"\xC1\xE8\xE1\xEB\xE8\xEE\xF2\xE5\xEA\xE0;\n");
        const QStringList import{u"import"_s, u"organizations"_s, u"taken.csv"_s};
        const auto outcome = on(u"taken.sqlite"_s, import);
        QCOMPARE(outcome.status, done);
        for (const QString &said :
             {u"Read as windows-1251, with semicolons between the fields."_s,
              u"The file begins with: “Школа”, “Детский сад”"_s, u"Row 2 names the columns"_s,
              u"The column “Name ru” is read as name_ru."_s,
              u"The column “adress” is no field and is left out. Is address meant?"_s,
              u"taken as text: 1, the first in row 5"_s, u"new: 3 "_s})
            QVERIFY2(outcome.errors.contains(said), qPrintable(outcome.errors));

        const auto chosen =
            on(u"taken.sqlite"_s,
               import + QStringList{u"--encoding"_s, u"cp866"_s, u"--dry-run"_s, u"--delimiter"_s,
                                    u";"_s, u"--heading-row"_s, u"2"_s});
        QVERIFY2(chosen.errors.contains(u"Read as cp866"_s), qPrintable(chosen.errors));
        QCOMPARE(on(u"taken.sqlite"_s, import + QStringList{u"--delimiter"_s, u"abc"_s}).status,
                 wrongUsage);
        QCOMPARE(on(u"taken.sqlite"_s, import + QStringList{u"--heading-row"_s, u"9"_s}).status,
                 failed);
        QCOMPARE(on(u"taken.sqlite"_s, import + QStringList{u"--encoding"_s, u"none"_s}).status,
                 failed);
    }

    void rowsWithoutIdsAreKnownByTheirName()
    {
        makeRegister(u"names.sqlite"_s);
        m_runner.write(u"names.csv"_s, "name_ru,parent\nАптека,1\n«аптека»,1\nАптека,2\nШкола,1\n");
        const auto outcome =
            on(u"names.sqlite"_s, {u"import"_s, u"organizations"_s, u"names.csv"_s});
        QCOMPARE(outcome.status, problemsFound);
        QVERIFY2(outcome.errors.contains(u"new: 2 · changed: 0 · moved: 0 · unchanged: 0 · "
                                         "duplicate: 2"_s),
                 qPrintable(outcome.errors));
        QVERIFY2(outcome.output.contains(u"Row 2 at the same place"_s), qPrintable(outcome.output));
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

    void anExportForExcelComesInAgainUnchanged()
    {
        makeRegister(u"excel.sqlite"_s);
        const QStringList toExcel{u"export"_s, u"organizations"_s, u"--for-excel"_s, u"--out"_s};
        QCOMPARE(on(u"excel.sqlite"_s, toExcel + QStringList{u"excel.csv"_s}).status, done);
        // Also over itself: it is its own product.
        QCOMPARE(on(u"excel.sqlite"_s, toExcel + QStringList{u"excel.csv"_s}).status, done);
        QVERIFY(m_runner.read(u"excel.csv"_s).startsWith("\xEF\xBB\xBFid;parent;"));
        QCOMPARE(on(u"excel.sqlite"_s, {u"import"_s, u"organizations"_s, u"excel.csv"_s}).status,
                 done);
        QCOMPARE(on(u"excel.sqlite"_s, toExcel + QStringList{u"excel.xlsx"_s}).status, wrongUsage);
    }

    /// A portal that has no lists yet gets them from the file, when it is asked for.
    void listsAreMadeOnRequest()
    {
        QCOMPARE(on(u"lists.sqlite"_s, {u"portal"_s, u"create"_s}).status, done);
        m_runner.write(u"lists.csv"_s, "id,name_ru,sphere,category\n1,Школа,Образование,Школы\n"
                                       "2,Сад,образование,Сады\n3,Клуб,Культура,\n");
        const QStringList import{u"import"_s, u"organizations"_s, u"lists.csv"_s};
        const auto without = on(u"lists.sqlite"_s, import + QStringList{u"--dry-run"_s});
        QCOMPARE(without.status, problemsFound);
        QVERIFY2(without.output.contains(u"“Образование” was left out"_s),
                 qPrintable(without.output));
        for (const bool isDryRun : {true, false}) {
            const auto outcome =
                on(u"lists.sqlite"_s, import + QStringList{u"--add-lists"_s} +
                                          (isDryRun ? QStringList{u"--dry-run"_s} : QStringList{}));
            QCOMPARE(outcome.status, done);
            QVERIFY2(outcome.errors.contains(u"Added to the categories: “Сады”."_s),
                     qPrintable(outcome.errors));
            QVERIFY2(outcome.errors.contains(u"new: 3 "_s), qPrintable(outcome.errors));
            QCOMPARE(plainCsv(on(u"lists.sqlite"_s, {u"spheres"_s, u"list"_s}).output).size(),
                     isDryRun ? 1 : 3);
        }
        // And from portal to portal.
        QCOMPARE(
            on(u"lists.sqlite"_s, {u"export"_s, u"organizations"_s, u"--out"_s, u"lists-out.csv"_s})
                .status,
            done);
        QCOMPARE(on(u"lists2.sqlite"_s, {u"portal"_s, u"create"_s}).status, done);
        const QStringList again{u"import"_s, u"organizations"_s, u"lists-out.csv"_s,
                                u"--add-lists"_s};
        QVERIFY(on(u"lists2.sqlite"_s, again).errors.contains(u"new: 3 "_s));
        QVERIFY(on(u"lists2.sqlite"_s, again).errors.contains(u"unchanged: 3 "_s));
    }

    /// What a spreadsheet would run is guarded, and comes in again as it was.
    void formulasInAnExportAreGuarded()
    {
        makeRegister(u"formula.sqlite"_s);
        m_runner.write(u"formula.csv"_s, "id,name_ru,phone\n6,=HYPERLINK(1),+375 17 200-00-00\n");
        QCOMPARE(
            on(u"formula.sqlite"_s, {u"import"_s, u"organizations"_s, u"formula.csv"_s}).status,
            done);
        for (const QString &file : {u"formulas.csv"_s, u"formulas.xlsx"_s}) {
            for (int pass = 0; pass < 2; ++pass) // the second replaces the first
                QCOMPARE(
                    on(u"formula.sqlite"_s, {u"export"_s, u"organizations"_s, u"--out"_s, file})
                        .status,
                    done);
            const auto again = on(u"formula.sqlite"_s, {u"import"_s, u"organizations"_s, file});
            QCOMPARE(again.status, done);
            QVERIFY2(again.errors.contains(u"unchanged: 6"_s), qPrintable(again.errors));
        }
        QVERIFY(m_runner.read(u"formulas.csv"_s).contains("'=HYPERLINK(1),"));
        QVERIFY(m_runner.read(u"formulas.csv"_s).contains(",+375 17 200-00-00,"));

        QVERIFY(on(u"formula.sqlite"_s, {u"organizations"_s, u"show"_s, u"6"_s})
                    .output.contains(u"name_ru,=HYPERLINK(1)"_s));

        // A spreadsheet of somebody else stays.
        m_runner.write(u"other.xlsx"_s, "mine");
        QVERIFY(
            on(u"formula.sqlite"_s, {u"export"_s, u"organizations"_s, u"--out"_s, u"other.xlsx"_s})
                .status != done);
        QCOMPARE(m_runner.read(u"other.xlsx"_s), QByteArray("mine"));
    }

    void hiddenSignsAreRefusedAtEveryDoor()
    {
        makeRegister(u"hidden.sqlite"_s);
        m_runner.write(u"hidden.csv"_s, "id,name_ru\n6,a\xE2\x80\xAE"
                                        "b\n7,c\xE2\x80\x8B"
                                        "d\n"
                                        "8,e\xEF\xBB\xBF"
                                        "f\n9,По\xC2\xADчта\n");
        const auto imported =
            on(u"hidden.sqlite"_s, {u"import"_s, u"organizations"_s, u"hidden.csv"_s});
        QCOMPARE(imported.status, problemsFound);
        for (const QString &sign : {u"U+202E"_s, u"U+200B"_s, u"U+FEFF"_s})
            QVERIFY2(imported.output.contains(sign), qPrintable(imported.output));
        // The soft hyphen of a web page is nobody's intention.
        QVERIFY(on(u"hidden.sqlite"_s, {u"organizations"_s, u"show"_s, u"9"_s})
                    .output.contains(u"Почта"_s));
        const auto set = on(u"hidden.sqlite"_s, {u"organizations"_s, u"update"_s, u"2"_s,
                                                 u"--set"_s, u"address=a\u2066b"_s});
        QCOMPARE(set.status, wrongUsage);
        QVERIFY2(set.errors.contains(u"U+2066"_s), qPrintable(set.errors));
        const auto reason = on(u"hidden.sqlite"_s, {u"organizations"_s, u"archive"_s, u"3"_s,
                                                    u"--reason"_s, u"a\u202Eb"_s});
        QCOMPARE(reason.status, failed);
        const auto name =
            on(u"named.sqlite"_s, {u"portal"_s, u"create"_s, u"--name"_s, u"a\u202Eb"_s});
        QCOMPARE(name.status, failed);
        QVERIFY(!QFile::exists(m_runner.path(u"named.sqlite"_s)));
    }

    /// What was stored past the program, or by an older one, does not reach a terminal.
    void hiddenSignsInTheDataAreShownSafely()
    {
        makeRegister(u"stored.sqlite"_s);
        QCOMPARE(m_runner
                     .run(u"sqlite3"_s,
                          {u"stored.sqlite"_s, u"UPDATE organization SET name_ru = 'a' || "
                                               "char(8238, 27, 8203) || 'b' WHERE id = 5"_s})
                     .status,
                 done);
        const auto listed =
            on(u"stored.sqlite"_s, {u"organizations"_s, u"list"_s, u"--format"_s, u"table"_s});
        QVERIFY2(listed.output.contains(u"  ab"_s), qPrintable(listed.output));
        const auto shown = on(u"stored.sqlite"_s,
                              {u"organizations"_s, u"show"_s, u"5"_s, u"--format"_s, u"table"_s});
        QVERIFY2(shown.output.contains(u"a\uFFFD \uFFFDb"_s), qPrintable(shown.output));
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

QTEST_GUILESS_MAIN(ExchangeCommandsTest)
#include "tst_exchangecommands.moc"
