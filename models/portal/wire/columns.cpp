// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/columns.h"

#include "models/domain/hierarchy.h"
#include "models/domain/parentspan.h"
#include "models/domain/tally.h"
#include "models/portal/wire/columnvalues.h"
#include "models/portal/wire/names.h"
#include "models/portal/wire/queries.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

namespace {

constexpr qint64 firstJulianDay = 2'440'588; ///< 1970-01-01
constexpr qint32 noDay = std::numeric_limits<qint32>::min();

qint32 dayNumber(QDate day) { return qint32(day.toJulianDay() - firstJulianDay); }
QDate dayOf(qint32 number) { return QDate::fromJulianDay(firstJulianDay + number); }
bool isDay(qint32 number)
{
    const QDate day = dayOf(number);
    return day.year() >= 1 && day.year() <= 9999;
}

bool read(const QByteArray &bytes, std::vector<ParentSpan> &spans)
{
    std::vector<qint64> organizations;
    std::vector<qint64> parents;
    std::vector<qint32> from;
    std::vector<qint32> until;
    std::vector<ColumnPlace> places{{"organization"_L1, &organizations},
                                    {"parent"_L1, &parents},
                                    {"from"_L1, &from},
                                    {"until"_L1, &until}};
    ColumnReader reader(bytes);
    if (!reader.readMap(places) || !reader.isAtEnd())
        return false;
    const std::size_t count = organizations.size();
    if (!areReferences(organizations, count) || !areReferences(parents, count) ||
        from.size() != count || until.size() != count)
        return false;
    spans.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const bool isInOrder = i == 0 || std::pair(organizations[i - 1], from[i - 1]) <=
                                             std::pair(organizations[i], from[i]);
        const bool hasEnd = until[i] != noDay;
        if (!isInOrder || organizations[i] == 0 || !isDay(from[i]) || (hasEnd && !isDay(until[i])))
            return false;
        spans.push_back({.organization = OrganizationId(organizations[i]),
                         .parent = referenceTo<OrganizationId>(parents[i]),
                         .from = dayOf(from[i]),
                         .until = hasEnd ? std::optional(dayOf(until[i])) : std::nullopt});
    }
    return true;
}

bool readHierarchy(ColumnReader &reader, Hierarchy &hierarchy)
{
    std::vector<qint64> ids;
    std::vector<qint64> parents;
    std::vector<ColumnPlace> places{{"id"_L1, &ids}, {"parent"_L1, &parents}};
    if (!reader.readMap(places) || !areIds(ids) || !areReferences(parents, ids.size()))
        return false;
    std::vector<std::pair<OrganizationId, std::optional<OrganizationId>>> pairs;
    pairs.reserve(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        pairs.emplace_back(OrganizationId(ids[i]), referenceTo<OrganizationId>(parents[i]));
    hierarchy = Hierarchy(std::move(pairs));
    return true;
}

bool read(const QByteArray &bytes, std::vector<Hierarchy> &hierarchies)
{
    ColumnReader reader(bytes);
    return reader.readList(mostDays, [&] {
        return readHierarchy(reader, hierarchies.emplace_back());
    }) && reader.isAtEnd();
}

/// Whether whatever is added up of these stays a number.
bool addUp(const std::vector<qint64> &counts)
{
    qint64 sum = 0;
    for (const qint64 count : counts) {
        if (count < 0 || count > std::numeric_limits<qint64>::max() - sum)
            return false;
        sum += count;
    }
    return true;
}

/// Kept apart since places name them by views.
const std::array<QByteArray, tallyColumnCount> &columnNames()
{
    static const auto names = [] {
        std::array<QByteArray, tallyColumnCount> made;
        for (std::size_t column = 0; column < tallyColumnCount; ++column)
            made[column] = nameOf(static_cast<TallyColumn>(column)).toLatin1();
        return made;
    }();
    return names;
}

bool read(const QByteArray &bytes, TallyTable &table)
{
    std::vector<qint64> organizations;
    std::vector<qint32> slotNumbers;
    std::vector<ColumnPlace> places{{"organization"_L1, &organizations}, {"slot"_L1, &slotNumbers}};
    for (std::size_t column = 0; column < tallyColumnCount; ++column) {
        places.push_back({.name = QLatin1StringView(columnNames()[column]),
                          .place = &table.columns[column],
                          .isRequired = false});
    }
    ColumnReader reader(bytes);
    if (!reader.readMap(places) || !reader.isAtEnd())
        return false;
    const std::size_t count = organizations.size();
    if (slotNumbers.size() != count || (count > 0 && organizations.front() <= 0))
        return false;
    for (std::size_t i = 1; i < count; ++i) {
        if (std::pair(organizations[i - 1], slotNumbers[i - 1]) >=
            std::pair(organizations[i], slotNumbers[i]))
            return false;
    }
    for (std::size_t column = 0; column < tallyColumnCount; ++column) {
        const bool isThere = places[column + 2].isRead;
        if (isThere && (table.columns[column].size() != count || !addUp(table.columns[column])))
            return false;
    }
    table.organizations.reserve(count);
    for (const qint64 organization : organizations)
        table.organizations.emplace_back(organization);
    table.slotNumbers.assign(slotNumbers.begin(), slotNumbers.end());
    return true;
}

QByteArray written(const std::vector<ParentSpan> &spans)
{
    std::vector<qint64> organizations;
    std::vector<qint64> parents;
    std::vector<qint32> from;
    std::vector<qint32> until;
    for (const ParentSpan &span : spans) {
        organizations.push_back(span.organization.value());
        parents.push_back(numberOf(span.parent));
        from.push_back(dayNumber(span.from));
        until.push_back(span.until ? dayNumber(*span.until) : noDay);
    }
    QByteArray bytes;
    ColumnWriter writer(bytes);
    writer.beginMap(4);
    writer.column("organization"_L1, organizations);
    writer.column("parent"_L1, parents);
    writer.column("from"_L1, from);
    writer.column("until"_L1, until);
    writer.endMap();
    return bytes;
}

QByteArray written(const std::vector<Hierarchy> &hierarchies)
{
    QByteArray bytes;
    ColumnWriter writer(bytes);
    writer.beginList(hierarchies.size());
    for (const Hierarchy &hierarchy : hierarchies) {
        std::vector<qint64> ids;
        std::vector<qint64> parents;
        for (const OrganizationId organization : hierarchy.organizations()) {
            ids.push_back(organization.value());
            parents.push_back(numberOf(hierarchy.parentOf(organization)));
        }
        writer.beginMap(2);
        writer.column("id"_L1, ids);
        writer.column("parent"_L1, parents);
        writer.endMap();
    }
    writer.endList();
    return bytes;
}

QByteArray written(const TallyTable &table)
{
    std::vector<qint64> organizations;
    organizations.reserve(table.rows());
    for (const OrganizationId organization : table.organizations)
        organizations.push_back(organization.value());
    std::size_t asked = 0;
    for (const auto &column : table.columns)
        asked += column.empty() ? 0 : 1;

    QByteArray bytes;
    ColumnWriter writer(bytes);
    writer.beginMap(2 + asked);
    writer.column("organization"_L1, organizations);
    writer.column("slot"_L1, table.slotNumbers);
    for (std::size_t column = 0; column < tallyColumnCount; ++column) {
        if (!table.columns[column].empty())
            writer.column(QLatin1StringView(columnNames()[column]), table.columns[column]);
    }
    writer.endMap();
    return bytes;
}

} // namespace

template <class T>
QByteArray toColumns(const T &value)
{
    return written(value);
}

template <class T>
Result<T> fromColumns(const QByteArray &bytes)
{
    T value{};
    if (!read(bytes, value))
        return Failure(unreadableColumns());
    return value;
}

template QByteArray toColumns(const std::vector<ParentSpan> &);
template QByteArray toColumns(const std::vector<Hierarchy> &);
template QByteArray toColumns(const TallyTable &);
template Result<std::vector<ParentSpan>> fromColumns(const QByteArray &);
template Result<std::vector<Hierarchy>> fromColumns(const QByteArray &);
template Result<TallyTable> fromColumns(const QByteArray &);

} // namespace ratingdesk::wire
