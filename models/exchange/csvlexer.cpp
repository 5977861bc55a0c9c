// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvlexer.h"

#include <algorithm>

namespace ratingdesk {

namespace {

constexpr qsizetype longestField = 1 << 20;
/// A spreadsheet's cell has at most 32,767 characters: what is longer was not closed.
constexpr qsizetype longestQuoted = 1 << 17;
constexpr qsizetype longestRow = 1 << 23;

bool isLineEnd(char c) { return c == '\n' || c == '\r'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// `"ООО "Ромашка""`: somebody put quotation marks around a text without doubling those in it. Of
/// `"А" и "Б"` the outer ones are the text's own: the first one inside closes.
bool isWrapped(QByteArrayView text)
{
    if (text.size() < 2 || text.front() != '"' || text.back() != '"')
        return false;
    const QByteArrayView inner = text.sliced(1, text.size() - 2);
    const qsizetype first = inner.indexOf('"');
    return first >= 0 && (first == 0 || inner[first - 1] == ' ' || inner[first - 1] == '(') &&
           inner.count('"') % 2 == 0;
}

} // namespace

CsvLexer::CsvLexer(char delimiter, qsizetype columns, std::function<bool(const TableRow &row)> take)
    : m_delimiter(delimiter), m_columns(columns), m_take(std::move(take))
{
}

bool CsvLexer::feed(QByteArrayView utf8)
{
    m_text += utf8;
    readRows();
    return !m_stopped && !m_error;
}

void CsvLexer::finish()
{
    m_isLast = true;
    if (!m_stopped && !m_error)
        readRows();
}

void CsvLexer::readRows()
{
    while (!m_stopped && !m_error && m_begin < m_text.size()) {
        const Step step = readRow();
        if (step == Step::More) {
            if (m_text.size() - m_begin > longestRow)
                fail(TableError::Problem::FieldTooLong);
            break;
        }
    }
    m_text.remove(0, m_begin);
    m_begin = 0;
}

CsvLexer::Step CsvLexer::readRow()
{
    m_isPlain = false;
    for (;;) {
        m_row.fields.clear();
        m_row.strayQuotes = m_isPlain ? 1 : 0;
        m_hasLineEnd = false;
        qsizetype at = m_begin;
        Step step = Step::Field;
        while (step == Step::Field)
            step = readField(at);
        if (step != Step::Row)
            return step;
        if (!m_isPlain && m_hasLineEnd && swallowsRows(m_begin, at)) {
            m_isPlain = true;
            continue;
        }
        m_begin = at;
        break;
    }
    ++m_row.number;
    const bool isBlank = std::all_of(m_row.fields.begin(), m_row.fields.end(),
                                     [](const QString &field) { return field.isEmpty(); });
    if (!isBlank)
        m_stopped = !m_take(m_row);
    return Step::Row;
}

CsvLexer::Step CsvLexer::readField(qsizetype &at)
{
    const qsizetype begin = afterBlanks(at);
    if (begin == m_text.size() && !m_isLast)
        return Step::More;
    if (!m_isPlain && begin < m_text.size() && m_text[begin] == '"') {
        qsizetype end = begin;
        if (const auto step = readQuoted(end)) {
            at = end;
            return *step;
        }
        ++m_row.strayQuotes;
    }
    at = begin;
    return readPlain(at);
}

/// Nothing when what begins here is no quoted field.
std::optional<CsvLexer::Step> CsvLexer::readQuoted(qsizetype &at)
{
    QByteArray text;
    qsizetype from = at + 1;
    for (;;) {
        const qsizetype quote = m_text.indexOf('"', from);
        if (quote < 0 || quote - at > longestQuoted) {
            const bool mayBeClosed = !m_isLast && m_text.size() - at <= longestQuoted;
            return quote < 0 && mayBeClosed ? std::optional(Step::More) : std::nullopt;
        }
        text += QByteArrayView(m_text).sliced(from, quote - from);
        from = quote + 1;
        if (from == m_text.size() && !m_isLast)
            return Step::More;
        if (from < m_text.size() && m_text[from] == '"') {
            text += '"';
            ++from;
            continue;
        }
        break;
    }
    from = afterBlanks(from);
    if (from == m_text.size() && !m_isLast)
        return Step::More;
    if (from < m_text.size() && m_text[from] != m_delimiter && !isLineEnd(m_text[from]))
        return {};
    const Step step = stepAt(from);
    if (step == Step::More)
        return step;
    m_hasLineEnd = m_hasLineEnd || std::any_of(text.begin(), text.end(), isLineEnd);
    at = from;
    const Step added = addField(text);
    return added == Step::Fault ? added : step;
}

CsvLexer::Step CsvLexer::readPlain(qsizetype &at)
{
    const qsizetype begin = at;
    const auto *const found = std::find_if(m_text.cbegin() + begin, m_text.cend(), [this](char c) {
        return c == m_delimiter || isLineEnd(c);
    });
    at = found - m_text.cbegin();
    if (at - begin > longestField)
        return fail(TableError::Problem::FieldTooLong);
    if (at == m_text.size() && !m_isLast)
        return Step::More;
    QByteArrayView text = QByteArrayView(m_text).sliced(begin, at - begin);
    const Step step = stepAt(at);
    if (step == Step::More)
        return step;
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    if (isWrapped(text))
        text = text.sliced(1, text.size() - 2);
    const Step added = addField(text);
    return added == Step::Fault ? added : step;
}

/// What the sign after a field says, and the place after it.
CsvLexer::Step CsvLexer::stepAt(qsizetype &at) const
{
    if (at == m_text.size())
        return Step::Row;
    const char sign = m_text[at++];
    if (sign == m_delimiter)
        return Step::Field;
    if (sign == '\r') {
        if (at == m_text.size() && !m_isLast)
            return Step::More;
        if (at < m_text.size() && m_text[at] == '\n')
            ++at;
    }
    return Step::Row;
}

/// Whether every line of what was taken for one row would be a row of its own: with as many fields
/// as the heading, and with a number first where the others have one.
bool CsvLexer::swallowsRows(qsizetype from, qsizetype to) const
{
    if (m_columns < 2)
        return false;
    QByteArrayView text = QByteArrayView(m_text).sliced(from, to - from);
    while (!text.isEmpty() && isLineEnd(text.back()))
        text.chop(1);
    std::optional<bool> beginsWithNumber;
    const auto isLikeTheOthers = [&](QByteArrayView line) {
        const auto delimiters = std::count(line.begin(), line.end(), m_delimiter);
        const bool isNumber = !line.empty() && isDigit(line.front());
        return delimiters == m_columns - 1 &&
               std::exchange(beginsWithNumber, isNumber).value_or(isNumber) == isNumber;
    };
    for (qsizetype begin = 0;;) {
        const auto *const found = std::find_if(text.begin() + begin, text.end(), isLineEnd);
        const qsizetype end = found - text.begin();
        if (!isLikeTheOthers(text.sliced(begin, end - begin)))
            return false;
        if (end == text.size())
            return true;
        const bool isDouble = end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n';
        begin = end + (isDouble ? 2 : 1);
    }
}

qsizetype CsvLexer::afterBlanks(qsizetype at) const
{
    while (at < m_text.size() && m_text[at] != m_delimiter &&
           (m_text[at] == ' ' || m_text[at] == '\t'))
        ++at;
    return at;
}

CsvLexer::Step CsvLexer::addField(QByteArrayView text)
{
    if (m_row.fields.size() == maxTableColumns)
        return fail(TableError::Problem::TooManyColumns);
    m_row.fields += QString::fromUtf8(text);
    return Step::Field;
}

CsvLexer::Step CsvLexer::fail(TableError::Problem problem)
{
    if (!m_error)
        m_error = TableError{problem, {}, {}, m_row.number + 1};
    return Step::Fault;
}

} // namespace ratingdesk
