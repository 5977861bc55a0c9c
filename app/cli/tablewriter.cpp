// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/tablewriter.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/formulas.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int narrowestColumn = 8;

QByteArray jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray jsonValue(const Cell &cell)
{
    switch (cell.type()) {
    case Cell::Type::Nothing:
        return "null";
    case Cell::Type::Number:
    case Cell::Type::Boolean:
        return cell.text().toUtf8();
    case Cell::Type::Text:
        break;
    }
    return jsonText(cell.text());
}

void shortenColumns(std::vector<qsizetype> &widths, const std::vector<bool> &mayShrink,
                    qsizetype lineWidth)
{
    const auto gaps = 2 * static_cast<qsizetype>(widths.size() - 1);
    qsizetype total = gaps;
    for (const qsizetype width : widths)
        total += width;
    while (total > lineWidth) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (mayShrink[i] && widths[i] > narrowestColumn &&
                (widest == widths.size() || widths[i] > widths[widest]))
                widest = i;
        }
        if (widest == widths.size())
            return;
        --widths[widest];
        --total;
    }
}

} // namespace

QString terminalText(const QString &text, LineEnds lineEnds)
{
    if (!firstHiddenSign(text))
        return text;
    QString shown;
    for (const char32_t sign : text.toUcs4()) {
        const bool staysLineEnd = sign == U'\n' && lineEnds == LineEnds::Stay;
        if (staysLineEnd || !isHiddenSign(sign))
            shown += QChar::fromUcs4(sign);
        else
            shown += QChar::category(sign) == QChar::Other_Control ? QChar(u' ')
                                                                   : QChar::ReplacementCharacter;
    }
    return shown;
}

bool looksLikeFormula(const Cell &cell)
{
    return cell.type() == Cell::Type::Text && looksLikeFormula(cell.text());
}

QByteArray csvHeading(const QStringList &columns) { return csvLine(columns) + '\n'; }

QByteArray csvRows(const std::vector<Row> &rows)
{
    QByteArray lines;
    for (const Row &row : rows) {
        for (const Cell &cell : row) {
            if (&cell != &row.front())
                lines += ',';
            appendCsvField(lines, cell.text());
        }
        lines += '\n';
    }
    return lines;
}

QByteArray jsonRows(const QStringList &columns, const std::vector<Row> &rows)
{
    QByteArrayList names;
    for (const QString &column : columns)
        names += jsonText(column);
    QByteArrayList objects;
    for (const Row &row : rows) {
        QByteArrayList members;
        for (std::size_t i = 0; i < row.size(); ++i)
            members += names[static_cast<qsizetype>(i)] + ": " + jsonValue(row[i]);
        objects += "\n  {" + members.join(", ") + '}';
    }
    return objects.join(',');
}

QByteArray csvTable(const QStringList &columns, const std::vector<Row> &rows)
{
    return csvHeading(columns) + csvRows(rows);
}

QByteArray jsonTable(const QStringList &columns, const std::vector<Row> &rows)
{
    return '[' + jsonRows(columns, rows) + "\n]\n";
}

QByteArray alignedTable(const QStringList &columns, const std::vector<Row> &rows, int width)
{
    const auto count = static_cast<std::size_t>(columns.size());
    std::vector<qsizetype> widths(count);
    std::vector<bool> isText(count, false);
    std::vector<std::vector<QString>> texts;
    texts.reserve(rows.size());
    for (std::size_t i = 0; i < count; ++i)
        widths[i] = columns[static_cast<qsizetype>(i)].size();
    for (const Row &row : rows) {
        auto &line = texts.emplace_back();
        for (std::size_t i = 0; i < count; ++i) {
            line.push_back(terminalText(row[i].text()));
            widths[i] = std::max(widths[i], line[i].size());
            isText[i] = isText[i] || row[i].type() == Cell::Type::Text;
        }
    }
    if (width > 0)
        shortenColumns(widths, isText, width);

    const auto lineOf = [&](const auto &textAt) {
        QString line;
        for (std::size_t i = 0; i < count; ++i) {
            QString text = textAt(i);
            if (text.size() > widths[i])
                text = text.left(widths[i] - 1) + u'…';
            if (i > 0)
                line += u"  "_s;
            line += isText[i] ? text.leftJustified(widths[i]) : text.rightJustified(widths[i]);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        return line.toUtf8() + '\n';
    };
    QByteArray table =
        lineOf([&columns](std::size_t i) { return columns[static_cast<qsizetype>(i)]; });
    table += lineOf([&widths](std::size_t i) { return QString(widths[i], u'─'); });
    for (const auto &line : texts)
        table += lineOf([&line](std::size_t i) { return line[i]; });
    return table;
}

} // namespace ratingdesk
