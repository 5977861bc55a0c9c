// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"

#include <csv.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr qint64 largestFile = 1 << 30;
constexpr std::size_t longestField = 1 << 20;
constexpr qsizetype maximumColumns = 1000;
constexpr std::size_t largestPiece = 1 << 17;
constexpr qsizetype signatureLength = 16;
constexpr std::array delimiters{',', ';', '\t', '|'};
constexpr int rowsToJudgeBy = 200;

/// One pass of libcsv over a text, row by row.
class CsvPass
{
    Q_DISABLE_COPY_MOVE(CsvPass)

public:
    CsvPass(char delimiter, const std::function<bool(const TableRow &)> &take) : m_take(take)
    {
        // Reporting every line end lets blank rows be counted.
        if (csv_init(&m_parser, CSV_REPALL_NL) != 0)
            qFatal("libcsv could not be initialised");
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    }
    ~CsvPass() { csv_free(&m_parser); }

    tl::expected<void, TableError> run(const ByteSource &source, const TextEncoding &encoding)
    {
        const bool isText = forEachUtf8Piece(source, encoding, [this](QByteArrayView utf8) {
            const auto size = static_cast<std::size_t>(utf8.size());
            const std::size_t parsed =
                csv_parse(&m_parser, utf8.data(), size, takeField, takeRow, this);
            if (parsed != size || csv_get_buffer_size(&m_parser) > longestField + largestPiece)
                fail(TableError::Problem::FieldTooLong);
            return !m_stopped && !m_error;
        });
        if (!isText && !m_error)
            m_error = TableError{TableError::Problem::NotText};
        if (!m_stopped && !m_error) {
            // Quotes inside a field are common and harmless; only one never closed is not.
            csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
            if (csv_fini(&m_parser, takeField, takeRow, this) != 0)
                fail(TableError::Problem::QuoteNeverClosed);
        }
        if (m_error)
            return tl::unexpected(*m_error);
        return {};
    }

private:
    static void takeField(void *text, std::size_t size, void *pass)
    {
        static_cast<CsvPass *>(pass)->addField(static_cast<const char *>(text), size);
    }
    static void takeRow(int end, void *pass) { static_cast<CsvPass *>(pass)->endRow(end); }

    void fail(TableError::Problem problem)
    {
        if (!m_error)
            m_error = TableError{problem, {}, {}, m_row.number + 1};
    }

    void addField(const char *text, std::size_t size)
    {
        if (size > longestField)
            return fail(TableError::Problem::FieldTooLong);
        if (m_row.fields.size() == maximumColumns)
            return fail(TableError::Problem::TooManyColumns);
        m_row.fields += QString::fromUtf8(text, static_cast<qsizetype>(size));
    }

    void endRow(int end)
    {
        const bool secondHalfOfLineEnd = end == '\n' && m_lastEnd == '\r' && m_row.fields.isEmpty();
        m_lastEnd = secondHalfOfLineEnd ? 0 : end;
        if (secondHalfOfLineEnd)
            return;
        ++m_row.number;
        const bool isBlank = std::all_of(m_row.fields.begin(), m_row.fields.end(),
                                         [](const QString &field) { return field.isEmpty(); });
        if (!isBlank && !m_stopped && !m_error)
            m_stopped = !m_take(m_row);
        m_row.fields.clear();
    }

    csv_parser m_parser;
    const std::function<bool(const TableRow &)> &m_take;
    TableRow m_row;
    int m_lastEnd = 0;
    bool m_stopped = false;
    std::optional<TableError> m_error;
};

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

/// Whether the whole of it can be read in that encoding.
bool isText(const ByteSource &source, const TextEncoding &encoding)
{
    return forEachUtf8Piece(source, encoding, [](QByteArrayView) { return true; });
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

/// The delimiter that gives the most columns to the most of the first rows.
char likelyDelimiter(const ByteSource &source, const TextEncoding &encoding)
{
    char best = delimiters.front();
    qsizetype bestScore = 0;
    for (const char delimiter : delimiters) {
        int rows = 0;
        qsizetype columns = 0;
        int fitting = 0;
        // Whether a quote is closed further down does not matter here.
        const auto judged = CsvPass(delimiter, [&](const TableRow &row) {
                                if (rows++ == 0)
                                    columns = row.fields.size();
                                fitting += row.fields.size() == columns ? 1 : 0;
                                return rows < rowsToJudgeBy;
                            }).run(source, encoding);
        // A heading of more than a thousand columns is one all the same, and to be told so.
        if (rows == 0 && !judged && judged.error().problem == TableError::Problem::TooManyColumns)
            return delimiter;
        const qsizetype score = columns > 1 ? fitting * 1000 / rows + columns : 0;
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
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
    if (!encoding && options.encoding.isEmpty())
        return tl::unexpected(TableError{TableError::Problem::NotText});
    if (!encoding || !(options.encoding.isEmpty() || isText(source, *encoding)))
        return tl::unexpected(TableError{TableError::Problem::UnknownEncoding, options.encoding});
    if (!isText(source, *encoding) || hasZeroBytes(source, *encoding))
        return tl::unexpected(TableError{TableError::Problem::NotText});

    CsvReader reader(source);
    reader.m_encoding = *encoding;
    reader.m_delimiter = options.delimiter.value_or(likelyDelimiter(source, *encoding));
    const auto read = CsvPass(reader.m_delimiter, [&reader](const TableRow &row) {
                          reader.m_columns = row.fields;
                          return false;
                      }).run(source, *encoding);
    if (!read)
        return tl::unexpected(read.error());
    if (reader.m_columns.isEmpty())
        return tl::unexpected(TableError{TableError::Problem::Empty});
    if (std::any_of(reader.m_columns.begin(), reader.m_columns.end(), isGarbled))
        return tl::unexpected(TableError{TableError::Problem::NotText});
    return reader;
}

tl::expected<void, TableError>
CsvReader::forEachRow(const std::function<bool(const TableRow &)> &take) const
{
    bool isHeading = true;
    const auto afterHeading = [&isHeading, &take](const TableRow &row) {
        return std::exchange(isHeading, false) || take(row);
    };
    return CsvPass(m_delimiter, afterHeading).run(m_source, m_encoding);
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
