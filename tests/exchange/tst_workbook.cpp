// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tablereader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Problem = TableError::Problem;
using Rows = std::vector<QStringList>;

namespace {

struct Part
{
    const char *name;
    QByteArray content;
};

constexpr auto workbookPart = R"(<workbook xmlns:r="r"><sheets>%SHEETS%</sheets></workbook>)";
constexpr auto stylesPart = R"(<styleSheet><numFmts>
    <numFmt numFmtId="164" formatCode="dd&quot;day&quot;.mm.yyyy"/>
    <numFmt numFmtId="165" formatCode="00000"/>
    <numFmt numFmtId="166" formatCode="0.00&quot;days&quot;[Red]"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>
    <xf numFmtId="166"/><xf numFmtId="22"/></cellXfs></styleSheet>)";

} // namespace

/// Spreadsheets as tables, from files that are made here.
class WorkbookTest : public QObject
{
    Q_OBJECT

    QString write(const std::vector<Part> &parts)
    {
        const QString path = m_folder.filePath(u"%1.bin"_s.arg(++m_count)); // its name says nothing
        zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
        for (const Part &part : parts) {
            zip_source_t *source =
                zip_source_buffer(archive, part.content.constData(),
                                  static_cast<zip_uint64_t>(part.content.size()), 0);
            zip_file_add(archive, part.name, source, ZIP_FL_ENC_UTF_8);
        }
        return zip_close(archive) == 0 ? path : QString();
    }

    QString writeXlsx(const std::vector<std::pair<QByteArray, QByteArray>> &sheets,
                      const QByteArray &texts = {})
    {
        QByteArray names;
        QByteArray relations = "<Relationships>";
        std::vector<QByteArray> parts;
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            names += "<sheet name=\"" + sheets[i].first + "\" r:id=\"r" + number + "\"/>";
            relations += "<Relationship Id=\"r" + number + "\" Target=\"worksheets/sheet" + number +
                         ".xml\"/>";
            parts.push_back("xl/worksheets/sheet" + number + ".xml");
        }
        std::vector<Part> all{
            {"xl/workbook.xml", QByteArray(workbookPart).replace("%SHEETS%", names)},
            {"xl/_rels/workbook.xml.rels", relations + "</Relationships>"},
            {"xl/styles.xml", stylesPart},
            {"xl/sharedStrings.xml", "<sst>" + texts + "</sst>"}};
        for (std::size_t i = 0; i < sheets.size(); ++i)
            all.push_back(
                {parts[i].constData(), "<worksheet>" + sheets[i].second + "</worksheet>"});
        return write(all);
    }

    QString writeOds(const QByteArray &tables)
    {
        return write({{"content.xml",
                       R"(<o:document-content xmlns:o="urn:oasis:office" xmlns:t="urn:oasis:table"
                           xmlns:x="urn:oasis:text"><o:body><o:spreadsheet>)" +
                           tables + "</o:spreadsheet></o:body></o:document-content>"}});
    }

    static Rows rowsOf(const TableReader &table)
    {
        Rows rows;
        const auto read = table.forEachRow([&rows](const TableRow &row) {
            rows.push_back(QStringList{QString::number(row.number)} + row.fields);
            return true;
        });
        return read ? rows : Rows{};
    }

    QTemporaryDir m_folder;
    int m_count = 0;

private Q_SLOTS:
    void cellsOfAllSortsAreTexts()
    {
        const QString path = writeXlsx({{"List", R"(<sheetData>
                <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>name </t></is></c>
                  <c r="C2" t="s"><v>1</v></c></row>
                <row r="4"><c r="A4"><v>4032</v></c><c r="C4" s="1"><v>45293</v></c></row>
                <row r="5"><c r="A5"><v>1.0E+8</v></c><c r="B5" t="e"><v>#N/A</v></c>
                  <c r="C5" s="2"><v>45293.5</v></c></row>
                <row r="6"><c r="A6" s="3"><v>7</v></c><c r="B6" t="str"><f>A1</f><v>x &amp; y</v></c>
                  <c r="C6" s="4"><v>0.1</v></c></row>
                <row><c t="b"><v>1</v></c><c/><c s="1"><v>abc</v></c><c r="ZZZ7" s="1"/></row>
              </sheetData>)"}},
                                       "<si><r><t>i</t></r><r><t>d</t></r><rPh><t>ignored</t></"
                                       "rPh></si><si><t>since</t></si>");
        const auto table = openTable(path);
        QVERIFY(table);
        QCOMPARE((*table)->facts().form, TableForm::Xlsx);
        QCOMPARE((*table)->columns(), (QStringList{u"id"_s, u"name"_s, u"since"_s}));
        const Rows expected{{u"4"_s, u"4032"_s, QString(), u"2024-01-02"_s},
                            {u"5"_s, u"100000000"_s, u"#N/A"_s, u"2024-01-02T12:00:00"_s},
                            {u"6"_s, u"00007"_s, u"x & y"_s, u"0.1"_s},
                            {u"7"_s, u"TRUE"_s, QString(), u"abc"_s}};
        QCOMPARE(rowsOf(**table), expected);
        QCOMPARE(rowsOf(**table), expected); // as often as needed
    }

    void cellsMergedDownwardsAllHaveTheValue()
    {
        const QString path = writeXlsx({{"List", R"(<sheetData>
            <row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>parent</v></c></row>
            <row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c></row>
            <row r="3"><c r="A3"><v>3</v></c></row>
            <row r="4"><c r="A4"><v>4</v></c></row></sheetData>
            <mergeCells count="2"><mergeCell ref="B2:B3"/><mergeCell ref="A4:B4"/></mergeCells>)"}});
        const auto table = openTable(path);
        QVERIFY(table);
        QCOMPARE(rowsOf(**table),
                 (Rows{{u"2"_s, u"2"_s, u"1"_s}, {u"3"_s, u"3"_s, u"1"_s}, {u"4"_s, u"4"_s}}));
    }

    void sheetIsFoundByItsHeadingOrChosen()
    {
        const auto sheet = [](const QByteArray &text) {
            return "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + text +
                   "</v></c></row></sheetData>";
        };
        const QString path = writeXlsx({{"Notes", sheet("Written by hand")},
                                        {"Empty", "<sheetData/>"},
                                        {"Register", sheet("name_ru")}});
        TableOptions options{.knownColumns = {u"name_ru"_s}};
        QCOMPARE((*openTable(path, options))->facts().sheet, u"Register"_s);
        QCOMPARE((*openTable(path))->facts().sheet, u"Notes"_s);
        options.sheet = u"1"_s;
        QCOMPARE((*openTable(path, options))->columns(), QStringList{u"Written by hand"_s});
        options.sheet = u"Notes"_s;
        QCOMPARE((*openTable(path, options))->facts().sheet, u"Notes"_s);
        options.sheet = u"None"_s;
        const auto none = openTable(path, options);
        QCOMPARE(none.error().problem, Problem::SheetMissing);
        QCOMPARE(none.error().detail, u"Notes, Empty, Register"_s);
        options.sheet = u"Empty"_s;
        QCOMPARE(openTable(path, options).error().problem, Problem::Empty);
    }

    void openDocumentsAreReadToo()
    {
        const QString path = writeOds(R"(<t:table t:name="List">
            <t:table-row t:number-rows-repeated="3"><t:table-cell t:number-columns-repeated="1024"/></t:table-row>
            <t:table-header-rows><t:table-row>
              <t:table-cell o:value-type="string"><x:p>id</x:p><o:annotation><x:p>why</x:p></o:annotation></t:table-cell>
              <t:table-cell o:value-type="string"><x:p>na<x:span>me</x:span></x:p></t:table-cell>
              <t:table-cell o:value-type="string"><x:p>since</x:p></t:table-cell></t:table-row></t:table-header-rows>
            <t:table-row>
              <t:table-cell o:value-type="float" o:value="7"><x:p>007</x:p></t:table-cell>
              <t:table-cell t:number-rows-spanned="2" o:value-type="string"><x:p>a<x:s x:c="2"/>b</x:p><x:p>c</x:p></t:table-cell>
              <t:table-cell o:value-type="date" o:date-value="2024-01-02"><x:p>02.01.24</x:p></t:table-cell></t:table-row>
            <t:table-row t:number-rows-repeated="2">
              <t:table-cell o:value-type="float" o:value="4032"><x:p>4 032,00</x:p></t:table-cell>
              <t:covered-table-cell/>
              <t:table-cell o:value-type="string"><x:p>#N/A</x:p></t:table-cell></t:table-row>
            <t:table-row t:number-rows-repeated="1048560"><t:table-cell t:number-columns-repeated="1024"/></t:table-row>
            </t:table><t:table t:name="Other"/>)");
        const auto table = openTable(path);
        QVERIFY(table);
        QCOMPARE((*table)->facts().form, TableForm::Ods);
        QCOMPARE((*table)->facts().sheets, (QStringList{u"List"_s, u"Other"_s}));
        QCOMPARE((*table)->columns(), (QStringList{u"id"_s, u"name"_s, u"since"_s}));
        QCOMPARE(rowsOf(**table), (Rows{{u"5"_s, u"007"_s, u"a  b\nc"_s, u"2024-01-02"_s},
                                        {u"6"_s, u"4032"_s, u"a  b\nc"_s, u"#N/A"_s},
                                        {u"7"_s, u"4032"_s, u"a  b\nc"_s, u"#N/A"_s}}));
    }

    /// Whichever byte of an archive is another one, reading it comes to an end.
    void damagedArchivesEnd()
    {
        QByteArray rows;
        for (int row = 1; row < 400; ++row)
            rows += "<row><c t=\"str\"><v>" + QByteArray::number(row * 7919) + "</v></c></row>";
        const QString path = writeXlsx({{"List", "<sheetData>" + rows + "</sheetData>"}});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        int damaged = 0;
        for (qsizetype at = 0; at < whole.size(); at += 7) {
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x5A);
            QFile other(m_folder.filePath(u"damaged.xlsx"_s));
            QVERIFY(other.open(QIODevice::WriteOnly) && other.write(bytes) == bytes.size());
            other.close();
            const auto table = openTable(other.fileName());
            if (!table || !(*table)->forEachRow([](const TableRow &) { return true; }))
                ++damaged;
        }
        QVERIFY(damaged > 10);
    }

    void whatCannotBeReadIsSaid()
    {
        const auto problem = [this](const std::vector<Part> &parts) {
            const auto table = openTable(write(parts));
            return table ? rowsOf(**table).empty() ? Problem::Empty : Problem::FieldTooLong
                         : table.error().problem;
        };
        QCOMPARE(problem({{"word/document.xml", "<x/>"}}), Problem::NotText);
        QCOMPARE(problem({{"xl/workbook.xml", "<workbook>"}}), Problem::Damaged);
        QCOMPARE(problem({{"content.xml", "<a><b></a>"}}), Problem::Damaged);
        // Entities that unfold to gigabytes are no text of anybody's.
        QByteArray bomb = "<!DOCTYPE a [<!ENTITY e0 \"xxxxxxxxxx\">";
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "&e" + QByteArray::number(i - 1) + ";";
            bomb += "<!ENTITY e" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
        }
        QCOMPARE(problem({{"content.xml", bomb + "]><a>&e11;</a>"}}), Problem::Damaged);

        const auto broken = openTable(writeXlsx({{"List", R"(<sheetData>
            <row r="1"><c r="A1" t="str"><v>id</v></c></row><row r="2"><c r="A2"><v>1)"}}));
        QVERIFY(!broken || !(*broken)->forEachRow([](const TableRow &) { return true; }));

        const auto write = [this](const QByteArray &bytes) {
            QFile file(m_folder.filePath(u"table.xlsx"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            return file.fileName();
        };
        QCOMPARE(openTable(write("PK\x03\x04 and nothing")).error().problem, Problem::Damaged);
        QCOMPARE(openTable(write("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")).error().problem,
                 Problem::OldSpreadsheet);
        QCOMPARE(openTable(write("\n<HTML><table><tr><td>id</td></tr></table>")).error().problem,
                 Problem::WebPage);
    }
};

QTEST_APPLESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
