// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/workbook.h"
#include "models/exchange/zipentries.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

TableError damaged() { return {TableError::Problem::Damaged}; }

/// How often a row or a cell stands there, which is written once.
int repeatsOf(const QXmlStreamReader &xml, QLatin1StringView attribute)
{
    for (const QXmlStreamAttribute &each : xml.attributes()) {
        if (each.name() == attribute)
            return std::max(each.value().toInt(), 1);
    }
    return 1;
}

QString attributeOf(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &each : xml.attributes()) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

/// The paragraphs of a cell, without what was noted about it.
QString paragraphsIn(QXmlStreamReader &xml)
{
    QStringList paragraphs;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == "annotation"_L1) {
                xml.skipCurrentElement();
                continue;
            }
            ++depth;
            if (xml.name() == "p"_L1)
                paragraphs += QString();
            else if (paragraphs.isEmpty())
                continue;
            else if (xml.name() == "s"_L1)
                paragraphs.back() += QString(std::min(repeatsOf(xml, "c"_L1), 1000), u' ');
            else if (xml.name() == "tab"_L1 || xml.name() == "line-break"_L1)
                paragraphs.back() += u' ';
        } else if (xml.isEndElement()) {
            --depth;
        } else if (xml.isCharacters() && !paragraphs.isEmpty()) {
            paragraphs.back() += xml.text();
        }
    }
    return paragraphs.join(u'\n');
}

QString cellText(QXmlStreamReader &xml)
{
    const QString type = attributeOf(xml, "value-type"_L1);
    const QString value = attributeOf(xml, "value"_L1);
    const QString day = attributeOf(xml, "date-value"_L1);
    const QString shown = paragraphsIn(xml);
    if (type == "date"_L1)
        return day;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || (type != "float"_L1 && type != "currency"_L1 && type != "percentage"_L1))
        return shown;
    // A code with leading zeros is what is shown of it.
    const bool isCode =
        shown.size() > 1 && shown.startsWith(u'0') && shown.toDouble() == number &&
        std::all_of(shown.begin(), shown.end(), [](QChar c) { return c.isDigit(); });
    return isCode ? shown : numberText(number);
}

class OdsWorkbook : public Workbook
{
public:
    explicit OdsWorkbook(const ByteSource &source) : m_source(source) {}

    bool load()
    {
        const auto archive = ZipEntries::open(m_source.path());
        const auto content = archive ? archive->entry(u"content.xml"_s) : nullptr;
        if (!content)
            return false;
        QXmlStreamReader xml(content.get());
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && isSheet(xml)) {
                m_sheets.push_back({attributeOf(xml, "name"_L1)});
                xml.skipCurrentElement();
            }
        }
        return !xml.hasError() && !m_sheets.empty();
    }

    tl::expected<void, TableError> forEachRow(std::size_t sheet, const TakeRow &take) const override
    {
        const auto archive = ZipEntries::open(m_source.path());
        const auto content = archive ? archive->entry(u"content.xml"_s) : nullptr;
        if (!content)
            return tl::unexpected(damaged());
        QXmlStreamReader xml(content.get());
        std::size_t index = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || !isSheet(xml))
                continue;
            if (index++ == sheet)
                return readRows(xml, take);
            xml.skipCurrentElement();
        }
        return tl::unexpected(damaged());
    }

private:
    struct Merge
    {
        QString text;
        int rows; ///< that are left
    };

    static bool isSheet(const QXmlStreamReader &xml)
    {
        return xml.name() == "table"_L1 && xml.namespaceUri().contains("table"_L1);
    }

    static tl::expected<void, TableError> readRows(QXmlStreamReader &xml, const TakeRow &take)
    {
        TableRow row;
        std::map<qsizetype, Merge> merges;
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            xml.readNext();
            if (xml.isEndElement())
                --depth;
            if (!xml.isStartElement())
                continue;
            if (xml.name() != "table-row"_L1) {
                ++depth; // a group of rows, or something else around them
                continue;
            }
            const int repeats = repeatsOf(xml, "number-rows-repeated"_L1);
            row.fields.clear();
            if (!readCells(xml, row, merges))
                return tl::unexpected(
                    TableError{TableError::Problem::TooManyColumns, {}, {}, row.number + 1});
            // The blank rows of a sheet go on to its end.
            const int taken = row.fields.isEmpty() ? 0 : repeats;
            if (repeats > lastRow - row.number)
                return tl::unexpected(damaged());
            for (int i = 0; i < taken; ++i) {
                ++row.number;
                if (!take(row))
                    return {};
            }
            row.number += repeats - taken;
        }
        if (xml.hasError())
            return tl::unexpected(damaged());
        return {};
    }

    static bool readCells(QXmlStreamReader &xml, TableRow &row, std::map<qsizetype, Merge> &merges)
    {
        qsizetype column = 0;
        while (xml.readNextStartElement()) {
            const bool isCovered = xml.name() == "covered-table-cell"_L1;
            if (!isCovered && xml.name() != "table-cell"_L1) {
                xml.skipCurrentElement();
                continue;
            }
            const int repeats = repeatsOf(xml, "number-columns-repeated"_L1);
            const int rows = repeatsOf(xml, "number-rows-spanned"_L1);
            QString text = cellText(xml);
            const auto merge = merges.find(column);
            if (isCovered && merge != merges.end()) {
                text = merge->second.text;
                if (--merge->second.rows == 0)
                    merges.erase(merge);
            } else if (rows > 1) {
                merges[column] = {text, rows - 1};
            }
            if (!text.isEmpty()) {
                if (column + repeats > maxTableColumns)
                    return false;
                row.fields.resize(column);
                row.fields += QStringList(repeats, text);
            }
            column += repeats;
        }
        return true;
    }

    static constexpr int lastRow = 1 << 24; // of the largest sheets that LibreOffice makes

    const ByteSource m_source; ///< keeps the file
};

} // namespace

WorkbookResult openOds(const ByteSource &source)
{
    auto workbook = std::make_shared<OdsWorkbook>(source);
    if (!workbook->load())
        return tl::unexpected(damaged());
    return workbook;
}

} // namespace ratingdesk
