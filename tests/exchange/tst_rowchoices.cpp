// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"
#include "models/exchange/heldtable.h"
#include "models/exchange/organizationimport.h"
#include "models/exchange/rowchoices.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

using Verdict = ImportVerdict;

std::shared_ptr<const HeldTable> held(const QByteArray &csv)
{
    return *HeldTable::read(*CsvReader::ofContent(csv), u"list.csv"_s);
}

std::vector<TableRow> rowsOf(const TableReader &table)
{
    std::vector<TableRow> rows;
    (void)table.forEachRow([&rows](const TableRow &row) {
        rows.push_back(row);
        return true;
    });
    return rows;
}

} // namespace

class RowChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeldIsWhatWasRead()
    {
        const QByteArray csv = u"id,name_ru\n1,Школа\n\n2,\"Лицей, № 2\",,\n3\n"_s.toUtf8();
        const auto file = CsvReader::ofContent(csv);
        const auto table = held(csv);
        QCOMPARE(table->columns(), file->columns());
        const auto read = rowsOf(*file);
        const auto kept = rowsOf(*table);
        QCOMPARE(kept.size(), read.size());
        for (std::size_t i = 0; i < read.size(); ++i) {
            QCOMPARE(kept[i].number, read[i].number);
            QCOMPARE(kept[i].fields, read[i].fields);
            QCOMPARE(table->indexOf(read[i].number), std::optional(i));
        }
        QVERIFY(!table->indexOf(3)); // blank
        QVERIFY(!table->indexOf(99));
        QCOMPARE(table->widestRow(), 4);
        QCOMPARE(QString::fromUtf8(table->cell(1, 1)), u"Лицей, № 2"_s);
        QVERIFY(table->cell(2, 1).isEmpty());
    }

    void readingCanBeStopped()
    {
        const auto stopped = HeldTable::read(*CsvReader::ofContent("id\n1\n2\n3\n"), u"list.csv"_s,
                                             [](qint64 row) { return row < 3; });
        QVERIFY(stopped);
        QVERIFY(!*stopped);
    }

    void cellsAreMendedAndGivenBack()
    {
        const auto table = held("id,name_ru\n1,A\n2,B\n");
        RowChoices choices;
        choices.mend(3, 1, u"Лицей"_s);
        choices.mend(3, 3, u"more"_s);
        QCOMPARE(rowsOf(ChosenRows(table, choices))[1].fields,
                 QStringList({u"2"_s, u"Лицей"_s, QString(), u"more"_s}));
        choices.unmend(3, 3);
        choices.unmend(3, 1);
        QVERIFY(choices.isEmpty());
        QCOMPARE(rowsOf(ChosenRows(table, choices))[1].fields, QStringList({u"2"_s, u"B"_s}));
    }

    void everyRowHasItsVerdictAlsoTheOneLeftOut()
    {
        const auto table = held("id,parent,name_ru\n1,,A\n2,1,B\nx,,C\n4,,D\n");
        RowChoices choices;
        choices.setChosen(2, false);
        choices.mend(4, 0, u"3"_s);
        const auto bound =
            BoundMapping::bind(*mappingOfHeading(table->columns()), table->columns());
        const auto plan = planOrganizationImport(ChosenRows(table, choices), *bound, {}, {});
        std::vector<Verdict> verdicts;
        for (const ImportedRow &row : plan->report.rows)
            verdicts.push_back(row.verdict);
        // Below what was left out nothing can stand.
        QCOMPARE(verdicts,
                 std::vector({Verdict::NotChosen, Verdict::Rejected, Verdict::New, Verdict::New}));
        QCOMPARE(plan->changes.changes.size(), 2U);
        QCOMPARE(plan->report.read, 4);
    }
};

QTEST_APPLESS_MAIN(RowChoicesTest)
#include "tst_rowchoices.moc"
