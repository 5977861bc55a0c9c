// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"

#include "models/exchange/csvlexer.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr qint64 largestFile = 1 << 30;
constexpr qsizetype signatureLength = 16;
constexpr std::array delimiters{',', ';', '\t', '|'};
constexpr int rowsToJudgeBy = 200;

/// One pass over a text, row by row.
tl::expected<void, TableError> readRows(const ByteSource &source, const TextEncoding &encoding,
                                        char delimiter, qsizetype columns,
                                        const std::function<bool(const TableRow &)> &take)
{
    CsvLexer lexer(delimiter, columns, take);
    forEachUtf8Piece(source, encoding, [&lexer](QByteArrayView utf8) { return lexer.feed(utf8); });
    lexer.finish();
    if (lexer.error())
        return tl::unexpected(*lexer.error());
    return {};
}

/// Files that begin as these do are no tables, however much of them could be read as text.
bool hasOtherSignature(const ByteSource &source)
{
    static const std::array<QByteArrayView, 7> signatures{
        "%PDF-", "PK\x03\x04", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "\x1F\x8B", "\xD0\xCF\x11\xE0"};
    const QByteArray head = source.head(signatureLength);
    return std::any_of(signatures.begin(), signatures.end(),
                       [&head](QByteArrayView signature) { return head.startsWith(signature); });
}

/// Nobody names a column so: it is a file of another sort that happens to have no zero bytes.
bool isGarbled(const QString &column)
{
    return std::any_of(column.begin(), column.end(), [](QChar c) {
        return c == QChar::ReplacementCharacter ||
               (c.category() == QChar::Other_Control && !c.isSpace());
    });
}

bool hasZeroBytes(const ByteSource &source, const TextEncoding &encoding)
{
    bool hasAny = false;
    const auto look = [&hasAny](QByteArrayView utf8) {
        hasAny = utf8.contains('\0');
        return !hasAny;
    };
    return forEachUtf8Piece(source, encoding, look) && hasAny;
}

/// What the first rows of a text look like with a delimiter.
struct Judgement
{
    qsizetype known = 0;   ///< columns of a row that have names to be expected
    qsizetype fitting = 0; ///< rows of a thousand that have as many fields as the heading
    qsizetype columns = 0;

    auto operator<=>(const Judgement &) const = default;
};

/// Nothing when no row could be read.
std::optional<Judgement> judge(const ByteSource &source, const TextEncoding &encoding,
                               char delimiter, const HeadingFinder &finder)
{
    Judgement judgement;
    int rows = 0;
    QMap<qsizetype, int> rowsOfWidth;
    const auto look = [&](const TableRow &row) {
        judgement.columns = rows == 0 ? row.fields.size() : judgement.columns;
        judgement.known = std::max(judgement.known, finder.knownIn(row.fields));
        // With the wrong delimiter quoted fields do not end where they should.
        if (row.strayQuotes == 0)
            ++rowsOfWidth[row.fields.size()];
        return ++rows < rowsToJudgeBy;
    };
    if (!readRows(source, encoding, delimiter, 0, look) && rows == 0)
        return {};
    // A title above the table has no delimiters, but what follows has.
    constexpr int nearlyAll = 80;
    for (auto width = rowsOfWidth.begin(); width != rowsOfWidth.end(); ++width) {
        if (judgement.columns == 1 && rows > 2 && *width * 100 >= rows * nearlyAll)
            judgement.columns = width.key();
    }
    if (judgement.columns > 1)
        judgement.fitting = rowsOfWidth[judgement.columns] * 1000 / rows;
    else
        judgement.columns = 0;
    return judgement;
}

/// The delimiter with which the heading has the names to be expected, else the one that gives the
/// most columns to the most of the first rows.
char likelyDelimiter(const ByteSource &source, const TextEncoding &encoding,
                     const TableOptions &options)
{
    const HeadingFinder finder(options);
    char best = delimiters.front();
    Judgement highest;
    for (const char delimiter : delimiters) {
        const auto judgement = judge(source, encoding, delimiter, finder);
        // A heading of more than a thousand columns is one all the same, and to be told so.
        if (!judgement)
            return delimiter;
        if (*judgement > highest) {
            best = delimiter;
            highest = *judgement;
        }
    }
    return best;
}

TableError errorOf(const EncodingError &error)
{
    switch (error.problem) {
    case EncodingError::Problem::Unknown:
        return {TableError::Problem::UnknownEncoding, error.encoding};
    case EncodingError::Problem::Broken:
        return {TableError::Problem::WrongEncoding, error.encoding, {}, error.row};
    case EncodingError::Problem::Unclear:
        return {TableError::Problem::EncodingUnclear, {}, error.samples.join(u'\n')};
    case EncodingError::Problem::NotText:
        return {TableError::Problem::NotText};
    }
    Q_UNREACHABLE();
}

} // namespace

tl::expected<CsvReader, TableError> CsvReader::open(const QString &path,
                                                    const TableOptions &options)
{
    const auto source = ByteSource::ofFile(path, largestFile);
    if (!source && source.error().isTooLarge)
        return tl::unexpected(TableError{TableError::Problem::TooLarge, path});
    if (!source)
        return tl::unexpected(
            TableError{TableError::Problem::CannotOpen, path, source.error().words});
    return of(*source, options);
}

tl::expected<CsvReader, TableError> CsvReader::ofContent(const QByteArray &content,
                                                         const TableOptions &options)
{
    return of(ByteSource::ofContent(content), options);
}

tl::expected<CsvReader, TableError> CsvReader::of(const ByteSource &source,
                                                  const TableOptions &options)
{
    if (hasOtherSignature(source))
        return tl::unexpected(TableError{TableError::Problem::NotText});
    const auto encoding = encodingOf(source, options.encoding);
    if (!encoding)
        return tl::unexpected(errorOf(encoding.error()));
    if (hasZeroBytes(source, *encoding))
        return tl::unexpected(TableError{TableError::Problem::NotText});

    CsvReader reader(source);
    reader.m_encoding = *encoding;
    reader.m_facts.encoding = encoding->name;
    reader.m_facts.isEncodingGuessed = encoding->isGuessed;
    reader.m_facts.delimiter =
        options.delimiter ? *options.delimiter : likelyDelimiter(source, *encoding, options);
    HeadingFinder finder(options);
    const auto read = readRows(source, *encoding, reader.m_facts.delimiter, 0,
                               [&finder](const TableRow &row) { return finder.look(row); });
    if (!read)
        return tl::unexpected(read.error());
    const auto heading = finder.heading();
    if (!heading)
        return tl::unexpected(heading.error());
    reader.m_columns = heading->fields;
    reader.m_facts.headingRow = heading->number;
    reader.m_facts.rowsAbove = finder.rowsAbove();
    if (std::any_of(reader.m_columns.begin(), reader.m_columns.end(), isGarbled))
        return tl::unexpected(TableError{TableError::Problem::NotText});
    return reader;
}

tl::expected<void, TableError>
CsvReader::forEachRow(const std::function<bool(const TableRow &)> &take) const
{
    const auto afterHeading = [this, &take](const TableRow &row) {
        return row.number <= m_facts.headingRow || take(row);
    };
    return readRows(m_source, m_encoding, m_facts.delimiter, m_columns.size(), afterHeading);
}

QByteArray csvLine(const QStringList &fields, char delimiter)
{
    QByteArray line;
    for (const QString &field : fields) {
        if (&field != &fields.first())
            line += delimiter;
        appendCsvField(line, field, delimiter);
    }
    return line;
}

void appendCsvField(QByteArray &line, QStringView field, char delimiter)
{
    const auto isSpecial = [delimiter](QChar c) {
        return c == QLatin1Char(delimiter) || c == u'"' || c == u'\n' || c == u'\r';
    };
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    if (field.isEmpty())
        return;
    const bool mustBeQuoted = isBlank(field.front()) || isBlank(field.back()) ||
                              std::any_of(field.begin(), field.end(), isSpecial);
    if (mustBeQuoted)
        line += '"' + field.toString().replace(u'"', u"\"\""_s).toUtf8() + '"';
    else
        line += field.toUtf8();
}

} // namespace ratingdesk
