// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tablereader.h"

#include "models/exchange/columnnames.h"
#include "models/exchange/csvreader.h"

#include <algorithm>

namespace ratingdesk {

namespace {

/// A title, the name of who signed it, and some lines between.
constexpr int rowsToFindHeadingIn = 50;

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
    auto csv = CsvReader::open(path, options);
    if (!csv)
        return tl::unexpected(csv.error());
    return std::make_shared<const CsvReader>(std::move(*csv));
}

} // namespace ratingdesk
