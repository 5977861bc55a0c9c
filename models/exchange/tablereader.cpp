// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tablereader.h"

#include "models/exchange/columnnames.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/workbook.h"
#include "models/exchange/zipentries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// A title, the name of who signed it, and some lines between.
constexpr int rowsToFindHeadingIn = 50;

constexpr qint64 largestFile = 1 << 30;

} // namespace

HeadingFinder::HeadingFinder(const TableOptions &options)
    : m_wanted(options.headingRow), m_needsAll(options.needsAllColumns)
{
    for (const QString &column : options.knownColumns)
        m_known += plainColumnName(column);
}

bool HeadingFinder::look(const TableRow &row)
{
    if (!m_first)
        m_first = row;
    const qsizetype least = m_needsAll ? m_known.size() : std::min<qsizetype>(1, m_known.size());
    if (m_wanted ? row.number >= *m_wanted : knownIn(row.fields) >= least) {
        if (!m_wanted || row.number == *m_wanted)
            m_heading = row;
        m_rowsAbove = m_seen;
        return false;
    }
    ++m_seen;
    return m_wanted || m_seen < rowsToFindHeadingIn;
}

qsizetype HeadingFinder::knownIn(const QStringList &fields) const
{
    QSet<QString> found;
    for (const QString &field : fields) {
        const QString name = plainColumnName(field);
        if (m_known.contains(name))
            found += name;
    }
    return found.size();
}

tl::expected<TableRow, TableError> HeadingFinder::heading() const
{
    std::optional<TableRow> heading = m_heading;
    if (!heading && m_wanted)
        return tl::unexpected(TableError{TableError::Problem::HeadingMissing, {}, {}, *m_wanted});
    if (!heading)
        heading = m_first;
    if (!heading)
        return tl::unexpected(TableError{TableError::Problem::Empty});
    for (QString &column : heading->fields)
        column = column.simplified();
    return *heading;
}

tl::expected<std::shared_ptr<const TableReader>, TableError> openTable(const QString &path,
                                                                       const TableOptions &options)
{
    using Problem = TableError::Problem;
    const auto source = ByteSource::ofFile(path, largestFile);
    if (!source && source.error().isTooLarge)
        return tl::unexpected(TableError{Problem::TooLarge, path});
    if (!source)
        return tl::unexpected(TableError{Problem::CannotOpen, path, source.error().words});

    constexpr qsizetype headSize = 1024;
    const QByteArray head = source->head(headSize);
    if (head.startsWith("PK\x03\x04")) {
        const auto archive = ZipEntries::open(source->path());
        const bool isXlsx = archive && archive->contains(u"xl/workbook.xml"_s);
        const bool isOds = archive && !isXlsx && archive->contains(u"content.xml"_s);
        if (!isXlsx && !isOds)
            return tl::unexpected(TableError{archive ? Problem::NotText : Problem::Damaged});
        auto workbook = isXlsx ? openXlsx(*source) : openOds(*source);
        if (!workbook)
            return tl::unexpected(workbook.error());
        return openSheet(*workbook, isXlsx ? TableForm::Xlsx : TableForm::Ods, options);
    }
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return tl::unexpected(TableError{Problem::OldSpreadsheet});
    const QByteArray beginning = head.trimmed().toLower();
    for (const char *tag : {"<!doctype html", "<html", "<table", "<head", "<meta"}) {
        if (beginning.startsWith(tag))
            return tl::unexpected(TableError{Problem::WebPage});
    }
    auto csv = CsvReader::of(*source, options);
    if (!csv)
        return tl::unexpected(csv.error());
    return std::make_shared<const CsvReader>(std::move(*csv));
}

} // namespace ratingdesk
