// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/workbook.h"
#include "models/exchange/zipentries.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// What is shown of a number, as far as it changes what it says.
struct NumberFormat
{
    bool isDate = false;
    int leastDigits = 0; ///< of a code with leading zeros: 00000
};

TableError damaged() { return {TableError::Problem::Damaged}; }

/// Whether a format shows days or times: it has their letters outside of quotes and brackets.
bool isDateFormat(const QString &code)
{
    static const QRegularExpression texts(uR"("[^"]*"|\[[^\]]*\]|\\.|_.|\*.)"_s);
    static const QRegularExpression dates(u"[ymdhs]"_s, QRegularExpression::CaseInsensitiveOption);
    QString plain = code;
    return plain.remove(texts).remove(u"General"_s).contains(dates);
}

/// Of the formats that need not be written down, those of days and times.
bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

/// 1900-02-29, which never was, has a number too: what comes before it is a day off.
QString dateText(double number, bool from1904)
{
    constexpr double highest = 2'958'466; // 9999-12-31
    if (number < 0 || number >= highest)
        return numberText(number);
    constexpr qint64 secondsADay = 86'400;
    const qint64 seconds = qRound64(number * secondsADay);
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % secondsADay));
    const qint64 days = seconds / secondsADay;
    if (days == 0 && number < 1)
        return time.toString(u"HH:mm:ss"_s);
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < 60 ? 31 : 30);
    const QDate day = first.addDays(days);
    if (time == QTime(0, 0))
        return day.toString(Qt::ISODate);
    return QDateTime(day, time, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

/// The column that a cell's name begins with, from 0; -1: none.
qsizetype columnOf(QStringView cell)
{
    qsizetype column = 0;
    for (const QChar c : cell) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > maxTableColumns * 26)
            break;
    }
    return column - 1;
}

/// The texts of an element, without what only tells how they are pronounced.
QString textIn(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "rPh"_L1)
            xml.skipCurrentElement();
        else if (xml.isStartElement() && xml.name() == "t"_L1)
            text += xml.readElementText();
        else if (xml.isStartElement())
            ++depth;
        else if (xml.isEndElement())
            --depth;
    }
    return text;
}

/// Cells merged downwards: their column, and the first and the last row.
struct Merge
{
    qsizetype column;
    int first;
    int last;
};

class XlsxWorkbook : public Workbook
{
public:
    explicit XlsxWorkbook(const ByteSource &source) : m_source(source) {}

    bool load()
    {
        const auto archive = ZipEntries::open(m_source.path());
        return archive && readSheets(*archive) && readTexts(*archive) && readFormats(*archive);
    }

    tl::expected<void, TableError> forEachRow(std::size_t sheet, const TakeRow &take) const override
    {
        const auto archive = ZipEntries::open(m_source.path());
        const auto merges = archive ? mergesOf(*archive, m_parts[sheet]) : std::nullopt;
        const auto part = archive ? archive->entry(m_parts[sheet]) : nullptr;
        if (!part || !merges)
            return tl::unexpected(damaged());
        return readRows(*part, *merges, take);
    }

private:
    bool readSheets(const ZipEntries &archive)
    {
        const auto relations = archive.entry(u"xl/_rels/workbook.xml.rels"_s);
        const auto book = archive.entry(u"xl/workbook.xml"_s);
        if (!relations || !book)
            return false;
        QHash<QString, QString> targets;
        QXmlStreamReader xml(relations.get());
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString target = xml.attributes().value("Target"_L1).toString();
            targets.insert(xml.attributes().value("Id"_L1).toString(),
                           target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
        }
        xml.setDevice(book.get());
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == "workbookPr"_L1)
                m_from1904 = attributes.value("date1904"_L1) == "1"_L1 ||
                             attributes.value("date1904"_L1) == "true"_L1;
            else if (xml.name() == "sheet"_L1)
                addSheet(attributes, targets);
        }
        return !xml.hasError() && !m_sheets.empty();
    }

    void addSheet(const QXmlStreamAttributes &attributes, const QHash<QString, QString> &targets)
    {
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString part = targets.value(attribute.value().toString());
            // A chart has a sheet of its own too, and no cells.
            if (attribute.name() != "id"_L1 || !part.contains("worksheets/"_L1))
                continue;
            m_parts.push_back(part);
            m_sheets.push_back({attributes.value("name"_L1).toString(),
                                !attributes.value("state"_L1).isEmpty() &&
                                    attributes.value("state"_L1) != "visible"_L1});
        }
    }

    bool readTexts(const ZipEntries &archive)
    {
        constexpr qint64 mostLetters = 1 << 28;
        const auto part = archive.entry(u"xl/sharedStrings.xml"_s);
        if (!part)
            return true;
        QXmlStreamReader xml(part.get());
        qint64 letters = 0;
        while (!xml.atEnd() && letters < mostLetters) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "si"_L1)
                continue;
            m_texts += textIn(xml);
            letters += m_texts.back().size() + 1;
        }
        return !xml.hasError() && letters < mostLetters;
    }

    bool readFormats(const ZipEntries &archive)
    {
        const auto part = archive.entry(u"xl/styles.xml"_s);
        if (!part)
            return true;
        static const QRegularExpression zeros(u"^0+$"_s);
        QHash<int, QString> codes;
        QXmlStreamReader xml(part.get());
        bool areOfCells = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.name() == "cellXfs"_L1)
                areOfCells = xml.isStartElement();
            if (!xml.isStartElement())
                continue;
            const int id = xml.attributes().value("numFmtId"_L1).toInt();
            const QString code = codes.value(id);
            if (xml.name() == "numFmt"_L1)
                codes.insert(id, xml.attributes().value("formatCode"_L1).toString());
            else if (areOfCells && xml.name() == "xf"_L1)
                m_formats.push_back(
                    {code.isEmpty() ? isBuiltInDate(id) : isDateFormat(code),
                     zeros.match(code).hasMatch() ? static_cast<int>(code.size()) : 0});
        }
        return !xml.hasError();
    }

    /// They stand behind all rows: the sheet is looked through for them first.
    static std::optional<std::vector<Merge>> mergesOf(const ZipEntries &archive,
                                                      const QString &name)
    {
        constexpr std::size_t most = 1'000'000;
        const auto part = archive.entry(name);
        if (!part)
            return {};
        static const QRegularExpression range(
            u"<(?:\\w+:)?mergeCell\\s[^>]*ref=[\"']([A-Z]+)(\\d+):[A-Z]+(\\d+)"_s);
        std::vector<Merge> merges;
        QByteArray rest;
        for (;;) {
            constexpr qint64 pieceSize = 1 << 16;
            const QByteArray piece = part->read(pieceSize);
            rest += piece;
            if (rest.contains("mergeCell")) {
                auto matches = range.globalMatch(QString::fromLatin1(rest));
                while (matches.hasNext() && merges.size() < most) {
                    const auto match = matches.next();
                    merges.push_back({columnOf(match.capturedView(1)),
                                      match.capturedView(2).toInt(),
                                      match.capturedView(3).toInt()});
                }
            }
            if (piece.isEmpty())
                break;
            rest = rest.sliced(rest.lastIndexOf('<') < 0 ? rest.size() : rest.lastIndexOf('<'));
        }
        std::erase_if(merges, [](const Merge &merge) { return merge.last <= merge.first; });
        std::sort(merges.begin(), merges.end(),
                  [](const Merge &a, const Merge &b) { return a.first < b.first; });
        return merges;
    }

    tl::expected<void, TableError> readRows(QIODevice &part, const std::vector<Merge> &merges,
                                            const TakeRow &take) const
    {
        QXmlStreamReader xml(&part);
        TableRow row;
        auto nextMerge = merges.begin();
        std::vector<std::pair<Merge, QString>> open;
        const auto fill = [&] {
            std::erase_if(open, [&row](const auto &each) { return each.first.last < row.number; });
            for (const auto &[merge, text] : open) {
                if (row.fields.size() <= merge.column)
                    row.fields.resize(merge.column + 1);
                row.fields[merge.column] = text;
            }
            for (; nextMerge != merges.end() && nextMerge->first <= row.number; ++nextMerge)
                open.emplace_back(*nextMerge, row.fields.value(nextMerge->column));
        };
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "row"_L1)
                continue;
            const QStringView number = xml.attributes().value("r"_L1);
            row.number = number.isEmpty() ? row.number + 1 : number.toInt();
            row.fields.clear();
            if (!readCells(xml, row))
                return tl::unexpected(
                    TableError{TableError::Problem::TooManyColumns, {}, {}, row.number});
            if (!merges.empty())
                fill();
            if (!take(row))
                return {};
        }
        return xml.hasError() ? tl::expected<void, TableError>(tl::unexpected(damaged()))
                              : tl::expected<void, TableError>();
    }

    bool readCells(QXmlStreamReader &xml, TableRow &row) const
    {
        qsizetype next = 0; // the column of a cell that does not say its own
        while (xml.readNextStartElement()) {
            if (xml.name() != "c"_L1) {
                xml.skipCurrentElement();
                continue;
            }
            const QString name = xml.attributes().value("r"_L1).toString();
            const qsizetype column = name.isEmpty() ? next : columnOf(name);
            next = column + 1;
            const QString text = cellText(xml);
            // Cells that are only coloured go on for ever.
            if (text.isEmpty())
                continue;
            if (column < 0 || column >= maxTableColumns)
                return false;
            if (row.fields.size() <= column)
                row.fields.resize(column + 1);
            row.fields[column] = text;
        }
        return true;
    }

    QString cellText(QXmlStreamReader &xml) const
    {
        const QString type = xml.attributes().value("t"_L1).toString();
        const int style = xml.attributes().value("s"_L1).toInt();
        QString value;
        while (xml.readNextStartElement()) {
            if (xml.name() == "v"_L1)
                value = xml.readElementText();
            else if (xml.name() == "is"_L1)
                value = textIn(xml);
            else
                xml.skipCurrentElement();
        }
        if (type == "s"_L1)
            return m_texts.value(value.toInt());
        if (type == "b"_L1)
            return value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !(type.isEmpty() || type == "n"_L1))
            return value;
        const auto place = static_cast<std::size_t>(std::max(style, 0));
        const NumberFormat format = place < m_formats.size() ? m_formats[place] : NumberFormat{};
        return format.isDate ? dateText(number, m_from1904)
                             : numberText(number).rightJustified(format.leastDigits, u'0');
    }

    const ByteSource m_source;    ///< keeps the file
    std::vector<QString> m_parts; ///< of the sheets
    QStringList m_texts;          ///< that cells share
    std::vector<NumberFormat> m_formats;
    bool m_from1904 = false;
};

} // namespace

WorkbookResult openXlsx(const ByteSource &source)
{
    auto workbook = std::make_shared<XlsxWorkbook>(source);
    if (!workbook->load())
        return tl::unexpected(damaged());
    return workbook;
}

} // namespace ratingdesk
