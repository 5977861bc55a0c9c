// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvlexer.h"
#include "models/exchange/csvreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unicode/ucnv.h>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

std::vector<QStringList> rowsOf(const CsvReader &reader)
{
    std::vector<QStringList> rows;
    const auto read = reader.forEachRow([&rows](const TableRow &row) {
        rows.push_back(row.fields);
        return true;
    });
    return read ? rows : std::vector<QStringList>{};
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEncodingIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        for (const char *encoding :
             {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "ISO-8859-5"})
            QTest::newRow(encoding) << QByteArray(encoding);
    }
    void everyEncodingIsFoundOut()
    {
        QFETCH(QByteArray, encoding);
        const QString text =
            u"id;name\n1;Министерство здравоохранения Республики Беларусь\n"
            "2;Управление образования, спорта и туризма администрации Заводского района\n"
            "3;Коммунальное унитарное предприятие по жилищному хозяйству города Минска\n"_s;
        UErrorCode status = U_ZERO_ERROR;
        UConverter *converter = ucnv_open(encoding.constData(), &status);
        QVERIFY(U_SUCCESS(status));
        QByteArray bytes(text.size() * 4, '\0');
        bytes.resize(ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                                     reinterpret_cast<const UChar *>(text.utf16()),
                                     static_cast<int32_t>(text.size()), &status));
        ucnv_close(converter);
        if (encoding.startsWith("UTF-16"))
            bytes.prepend(encoding.endsWith("LE") ? QByteArray("\xFF\xFE")
                                                  : QByteArray("\xFE\xFF"));

        const auto reader = CsvReader::ofContent(bytes);
        QVERIFY(reader.has_value());
        QCOMPARE(reader->facts().encoding, QString::fromLatin1(encoding));
        QCOMPARE(reader->facts().delimiter, ';');
        QCOMPARE(rowsOf(*reader).at(0).at(1),
                 u"Министерство здравоохранения Республики Беларусь"_s);
    }

    void byteOrderMarkIsNotPartOfTheHeading()
    {
        const auto reader = CsvReader::ofContent("\xEF\xBB\xBFid,name\n1,a\n");
        QVERIFY(reader.has_value());
        QCOMPARE(reader->columns(), (QStringList{u"id"_s, u"name"_s}));
    }

    void delimiterIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b\n1,x;y;z\n2,x;y\n") << ',';
        QTest::newRow("semicolon") << QByteArray("a;b\n1,5;x\n2,5;y\n") << ';';
        QTest::newRow("tab") << QByteArray("a\tb\n1,2\tx\n") << '\t';
        QTest::newRow("bar") << QByteArray("a|b\n1|x\n") << '|';
        QTest::newRow("one column") << QByteArray("name\nAnna; Maria\n") << ',';
        QTest::newRow("inside quotes") << QByteArray("\"a;b;c\",d\n\"1;2;3\",4\n") << ',';
    }
    void delimiterIsFoundOut()
    {
        QFETCH(QByteArray, content);
        QFETCH(char, delimiter);
        const auto reader = CsvReader::ofContent(content);
        QVERIFY(reader.has_value());
        QCOMPARE(reader->facts().delimiter, delimiter);
    }

    void rowsAreNumberedAsInASpreadsheet()
    {
        for (const QByteArray &content : {QByteArray("a,b\n1,2\n\n,\n3,4\n5,6"),
                                          QByteArray("a,b\r\n1,2\r\n\r\n,\r\n3,4\r\n5,6")}) {
            const auto reader = CsvReader::ofContent(content);
            QVERIFY(reader.has_value());
            std::vector<int> numbers;
            QVERIFY(reader->forEachRow([&numbers](const TableRow &row) {
                numbers.push_back(row.number);
                return true;
            }));
            QCOMPARE(numbers, (std::vector{2, 5, 6}));
        }
    }

    void fieldsOutsideQuotesLoseTheSpacesAroundThem()
    {
        const auto reader = CsvReader::ofContent("a,b\n  1  ,\" 2 \"\n");
        QVERIFY(reader.has_value());
        QCOMPARE(rowsOf(*reader), (std::vector<QStringList>{{u"1"_s, u" 2 "_s}}));
    }

    void whatIsNoTableIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<TableError::Problem>("problem");
        using Problem = TableError::Problem;
        QTest::newRow("empty") << QByteArray() << Problem::Empty;
        QTest::newRow("blank lines") << QByteArray("\n\n\n") << Problem::Empty;
        QTest::newRow("binary") << QByteArray("PK\3\4\0\0\0\0a,b\n", 12) << Problem::NotText;
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj\n") << Problem::NotText;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n,a\n") << Problem::NotText;
        QTest::newRow("control characters")
            << QByteArray("a,\x01\x02\x7f\n1,2\n") << Problem::NotText;
        QTest::newRow("giant field") << "a,b\n1," + QByteArray(3 << 20, 'x') + '\n'
                                     << Problem::FieldTooLong;
        QTest::newRow("giant row") << "a,b\n" + QByteArray(5000, ',') + '\n'
                                   << Problem::TooManyColumns;
    }
    void whatIsNoTableIsSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(TableError::Problem, problem);
        const auto reader = CsvReader::ofContent(content);
        if (!reader) {
            QCOMPARE(reader.error().problem, problem);
            return;
        }
        const auto read = reader->forEachRow([](const TableRow &) { return true; });
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().problem, problem);
        QCOMPARE(read.error().row, 2);
    }

    void namedEncodingMustExist()
    {
        const auto reader = CsvReader::ofContent("a,b\n", {.encoding = u"klingon-8"_s});
        QVERIFY(!reader.has_value());
        QCOMPARE(reader.error().problem, TableError::Problem::UnknownEncoding);
        QCOMPARE(reader.error().subject, u"klingon-8"_s);
    }

    /// A quotation mark that ends no field belongs to the name, and swallows no row.
    void strayQuotesAreText_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<std::vector<QStringList>>("rows");
        QTest::addColumn<int>("strays");
        using Rows = std::vector<QStringList>;
        QTest::newRow("before the end of the name")
            << QByteArray("n;name\n1;\"Рассвет\" ОАО\n2;Школа\n3;ОАО \"Рассвет\"\n4;Лицей\n")
            << Rows{{u"1"_s, u"\"Рассвет\" ОАО"_s},
                    {u"2"_s, u"Школа"_s},
                    {u"3"_s, u"ОАО \"Рассвет\""_s},
                    {u"4"_s, u"Лицей"_s}}
            << 1;
        QTest::newRow("never closed") << QByteArray("n;name\n1;\"Школа\n2;Лицей\n")
                                      << Rows{{u"1"_s, u"\"Школа"_s}, {u"2"_s, u"Лицей"_s}} << 1;
        QTest::newRow("seems to be closed three rows below")
            << QByteArray("n;name\n1;\"Школа\n2;Лицей\n3;Пост \"\n4;Сад\n")
            << Rows{{u"1"_s, u"\"Школа"_s},
                    {u"2"_s, u"Лицей"_s},
                    {u"3"_s, u"Пост \""_s},
                    {u"4"_s, u"Сад"_s}}
            << 1;
        QTest::newRow("not doubled inside")
            << QByteArray("n;name\n1;\"ООО \"Рассвет\"\"\n2;\"А\" и \"Б\"\n")
            << Rows{{u"1"_s, u"ООО \"Рассвет\""_s}, {u"2"_s, u"\"А\" и \"Б\""_s}} << 2;
        QTest::newRow("a cell of two lines with delimiters")
            << QByteArray("n;name\n1;\"Школа; класс\nвторой; третий; четвёртый\"\n2;Сад\n")
            << Rows{{u"1"_s, u"Школа; класс\nвторой; третий; четвёртый"_s}, {u"2"_s, u"Сад"_s}}
            << 0;
        QTest::newRow("a cell whose lines have as many delimiters as rows")
            << QByteArray("n;name\n1;\"Школа\nв парке; № 5\"\n2;Сад\n")
            << Rows{{u"1"_s, u"Школа\nв парке; № 5"_s}, {u"2"_s, u"Сад"_s}} << 0;
        QTest::newRow("a quoted field at the end of the file")
            << QByteArray("n;name\n1;\"Шко\"\"ла\"") << Rows{{u"1"_s, u"Шко\"ла"_s}} << 0;
    }
    void strayQuotesAreText()
    {
        QFETCH(QByteArray, content);
        QFETCH(std::vector<QStringList>, rows);
        QFETCH(int, strays);
        // Wherever a piece of the file ends, the rows are the same.
        for (const QByteArray &lineEnd : {QByteArray("\n"), QByteArray("\r\n")}) {
            QByteArray text = content;
            const auto reader = CsvReader::ofContent(text.replace("\n", lineEnd));
            QVERIFY(reader.has_value());
            int found = 0;
            std::vector<QStringList> read;
            QVERIFY(reader->forEachRow([&](const TableRow &row) {
                found += row.strayQuotes;
                read.push_back(row.fields);
                for (QString &field : read.back())
                    field.replace(u"\r\n"_s, u"\n"_s);
                return true;
            }));
            QCOMPARE(read, rows);
            QCOMPARE(found, strays);
        }
    }

    void piecesMakeTheSameRows()
    {
        const QByteArray text = "a;b;c\r\n1;\"x\"\"y\";\"z\r\nw\"\r\n\"q\" r;;\r3;4;5\n\"\";\"6";
        const auto lexed = [&text](qsizetype size) {
            std::vector<QStringList> rows;
            CsvLexer lexer(';', 3, [&rows](const TableRow &row) {
                rows.push_back(row.fields);
                return true;
            });
            for (qsizetype at = 0; at < text.size(); at += size)
                lexer.feed(QByteArrayView(text).sliced(at, std::min(size, text.size() - at)));
            lexer.finish();
            return rows;
        };
        const auto whole = lexed(text.size());
        QCOMPARE(whole.size(), 5u);
        for (qsizetype size = 1; size < text.size(); ++size)
            QCOMPARE(lexed(size), whole);
    }

    void rowsEndWithCarriageReturnsToo()
    {
        const auto reader = CsvReader::ofContent("a,b\r1,2\r\r3,\"4\r5\"\r");
        QVERIFY(reader.has_value());
        QCOMPARE(rowsOf(*reader),
                 (std::vector<QStringList>{{u"1"_s, u"2"_s}, {u"3"_s, u"4\r5"_s}}));
    }

    /// An unclosed quotation mark in every row takes no more time than any file.
    void strayQuotesTakeNoTime()
    {
        constexpr int rows = 20'000;
        QByteArray text = "n;name\n";
        for (int row = 0; row < rows; ++row)
            text += "1;\"Школа\n";
        const auto reader = CsvReader::ofContent(text);
        QVERIFY(reader.has_value());
        QCOMPARE(rowsOf(*reader).size(), static_cast<std::size_t>(rows));
    }

    void headingIsFoundBelowTitles()
    {
        const TableOptions options{.knownColumns = {u"id"_s, u"name_ru"_s}};
        const QByteArray text = "Перечень на 01.01.2024;\n;\n\"ID\n \";\"Name_Ru\"\n1;Школа\n";
        const auto reader = CsvReader::ofContent(text, options);
        QVERIFY(reader.has_value());
        QCOMPARE(reader->columns(), (QStringList{u"ID"_s, u"Name_Ru"_s}));
        QCOMPARE(reader->facts().headingRow, 3);
        QCOMPARE(reader->facts().rowsAbove, 1);
        QCOMPARE(rowsOf(*reader), (std::vector<QStringList>{{u"1"_s, u"Школа"_s}}));

        // A title without delimiters hides them from nobody.
        const auto plain =
            CsvReader::ofContent("Перечень, на 2024\n\nid;name_ru\n1;Школа\n", options);
        QVERIFY(plain.has_value());
        QCOMPARE(plain->facts().delimiter, ';');
        QCOMPARE(plain->columns().size(), 2);

        const auto chosen = CsvReader::ofContent(text, {.headingRow = 4});
        QVERIFY(chosen.has_value());
        QCOMPARE(chosen->columns(), (QStringList{u"1"_s, u"Школа"_s}));
        const auto missing = CsvReader::ofContent(text, {.headingRow = 7});
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().problem, TableError::Problem::HeadingMissing);
    }

    void writtenLinesAreReadBack()
    {
        const QStringList fields{u"plain"_s,        u"com,ma"_s, u"quo\"te"_s, u" spaces "_s,
                                 u"two\r\nlines"_s, u"=1+1"_s,   QString()};
        const auto reader = CsvReader::ofContent("a,b,c,d,e,f,g\n" + csvLine(fields) + '\n');
        QVERIFY(reader.has_value());
        QCOMPARE(rowsOf(*reader), (std::vector<QStringList>{fields}));
    }

    void tablesAreOpenedByTheirContent()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QByteArray &bytes) {
            QFile file(folder.filePath(u"table.xlsx"_s)); // whatever its name says
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            return file.fileName();
        };
        const auto table = openTable(write("id,name\n1,a\n\n2,b\n"));
        QVERIFY(table);
        QCOMPARE((*table)->columns(), (QStringList{u"id"_s, u"name"_s}));
        std::vector<int> numbers;
        for (int pass = 0; pass < 2; ++pass)
            QVERIFY((*table)->forEachRow([&numbers](const TableRow &row) {
                numbers.push_back(row.number);
                return true;
            }));
        QCOMPARE(numbers, (std::vector{2, 4, 2, 4}));
        QCOMPARE(openTable(folder.filePath(u"none"_s)).error().problem,
                 TableError::Problem::CannotOpen);
    }
};

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
