// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"

#include "tests/support/fixtures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

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

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The collections of odd CSV files that other projects test their readers with.
class CsvFixturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvSpectrum_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(test::fixturesFolder() + u"/csv-spectrum/csvs"_s);
        for (const QString &file : folder.entryList({u"*.csv"_s}, QDir::Files))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void csvSpectrum()
    {
        QFETCH(QString, name);
        const QString folder = test::fixturesFolder() + u"/csv-spectrum/"_s;
        const auto reader = CsvReader::open(folder + u"csvs/"_s + name + u".csv"_s);
        QVERIFY(reader.has_value());
        // One of the expectations is not valid UTF-8 itself; U+FFFD stands for its broken letters.
        const QByteArray expectation = fileContent(folder + u"json/"_s + name + u".json"_s);
        const QJsonDocument document =
            QJsonDocument::fromJson(QString::fromUtf8(expectation).toUtf8());
        QVERIFY(!document.isNull());
        const QJsonArray expected =
            document.isArray() ? document.array() : QJsonArray{document.object()};

        const std::vector<QStringList> rows = rowsOf(*reader);
        QCOMPARE(rows.size(), static_cast<std::size_t>(expected.size()));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QJsonObject object;
            for (qsizetype column = 0; column < reader->columns().size(); ++column)
                object[reader->columns()[column]] = rows[i].at(column);
            QEXPECT_FAIL("location_coordinates.csv", "the published expectation is of another row",
                         Continue);
            QCOMPARE(object, expected[static_cast<qsizetype>(i)].toObject());
        }
    }

    void frictionless_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<std::vector<QStringList>>("rows");
        using Rows = std::vector<QStringList>;
        const QString chinese = u"中国人"_s;
        QTest::newRow("bom") << u"bom.csv"_s << QStringList{u"id"_s, u"name"_s}
                             << Rows{{u"1"_s, u"english"_s}, {u"2"_s, chinese}};
        QTest::newRow("Cyrillic file name") << u"Таблица.csv"_s << QStringList{u"id"_s, u"name"_s}
                                            << Rows{{u"1"_s, u"english"_s}, {u"2"_s, chinese}};
        QTest::newRow("Latin-1") << u"latin1.csv"_s << QStringList{u"id"_s, u"name"_s}
                                 << Rows{{u"1"_s, u"english"_s}, {u"2"_s, u"©"_s}};
        QTest::newRow("blank cells") << u"blank-cells.csv"_s << QStringList{u"id"_s, u"name"_s}
                                     << Rows{{u"1"_s, u"Paul"_s},
                                             {u"2"_s, u"John"_s},
                                             {u"3"_s, u"George"_s},
                                             {u"4"_s, u"Ringo"_s},
                                             {u"5"_s, QString()}};
        QTest::newRow("blank rows")
            << u"blank-rows-multiple.csv"_s << QStringList{u"id"_s, u"name"_s, u"age"_s}
            << Rows{{u"1101"_s, u"John"_s, u"30"_s}, {u"1102"_s, u"Julie"_s, u"26"_s}};
        QTest::newRow("blank rows without fields")
            << u"blank-rows-no-fields.csv"_s << QStringList{u"id"_s, u"name"_s, u"age"_s}
            << Rows{{u"1101"_s, u"John"_s, u"30"_s}, {u"1102"_s, u"Julie"_s, u"26"_s}};
        QTest::newRow("rows of other lengths")
            << u"defective-rows.csv"_s << QStringList{u"id"_s, u"name"_s, u"age"_s}
            << Rows{{u"1101"_s, u"John"_s}, {u"1102"_s, u"Julie"_s, u"26"_s, u"Potatoes"_s}};
        QTest::newRow("semicolons")
            << u"issue-1009-semicolon.csv"_s << QStringList{u"fieldNameA"_s, u"fieldNameB"_s}
            << Rows{{u"0123"_s, u"c"_s}};
        QTest::newRow("leading zeros") << u"leading-zeros.csv"_s << QStringList{u"value"_s}
                                       << Rows{{u"01"_s}, {u"002"_s}, {u"00003"_s}};
        QTest::newRow("headings with letters of all sorts")
            << u"table-unicode-headers.csv"_s << QStringList{u"id"_s, u"国人"_s}
            << Rows{{u"1"_s, u"english"_s}, {u"2"_s, chinese}};
    }
    void frictionless()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, columns);
        QFETCH(std::vector<QStringList>, rows);
        const auto reader =
            CsvReader::open(test::fixturesFolder() + u"/frictionless-fixtures/"_s + file);
        QVERIFY(reader.has_value());
        QCOMPARE(reader->columns(), columns);
        QCOMPARE(rowsOf(*reader), rows);
    }
};

int main(int argc, char *argv[])
{
    if (test::fixturesFolder().isEmpty())
        return test::skippedExitCode;
    CsvFixturesTest tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_csvfixtures.moc"
