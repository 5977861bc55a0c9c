// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/changefeed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

/// As `change_log.kind` holds it.
enum class LoggedKind {
    Everything,
    Fields,
    Place,
    Ratings,
    ReferenceData,
    Stands,
    Accounts,
};

/// More than these are not named: whoever hears of them loads everything of their kind anew.
constexpr std::size_t maxOrganizationsNamed = 1000;
constexpr std::size_t maxMonthsNamed = 20'000;

/// The values once each, ascending; none where one is missing or there are too many to name.
template <class T>
std::vector<T> named(std::vector<T> values, bool isComplete, std::size_t maximum)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (!isComplete || values.size() > maximum)
        values.clear();
    return values;
}

} // namespace

QString notificationChannel() { return u"portal_changed"_s; }

qint64 dataRevision(Connection &connection)
{
    return integerFrom(connection,
                       u"SELECT max(revision) FROM %1"_s.arg(connection.dialect().revisionTable()));
}

std::optional<PortalChange> changesSince(Connection &connection, qint64 revision)
{
    Statement statement(connection, u"SELECT revision, kind, organization, month FROM change_log"
                                    " WHERE revision > ?"_s);
    statement.run(revision);
    PortalChange change{.previousRevision = revision, .dataRevision = revision};
    bool isEverything = false;
    bool namesOrganizations = true;
    bool namesMonths = true;
    while (statement.next()) {
        change.dataRevision = std::max(change.dataRevision, statement.integer(0));
        const auto kind = static_cast<LoggedKind>(statement.integer(1));
        const auto organization = statement.optionalId<OrganizationId>(2);
        switch (kind) {
        case LoggedKind::Everything:
            isEverything = true;
            break;
        case LoggedKind::Fields:
        case LoggedKind::Place:
            change.registerChanged = true;
            change.hierarchyChanged = change.hierarchyChanged || kind == LoggedKind::Place;
            namesOrganizations = namesOrganizations && organization;
            if (namesOrganizations)
                change.organizations.push_back(*organization);
            break;
        case LoggedKind::Ratings:
            change.ratingsChanged = true;
            namesMonths = namesMonths && organization;
            if (namesMonths)
                change.ratedMonths.push_back({*organization, Month(statement.smallInteger(3))});
            break;
        case LoggedKind::ReferenceData:
            change.referenceDataChanged = true;
            break;
        case LoggedKind::Stands:
            change.standsChanged = true;
            break;
        case LoggedKind::Accounts:
            change.accountsChanged = true;
            break;
        }
    }
    if (change.dataRevision == revision)
        return {};
    if (isEverything)
        return PortalChange::ofEverything(revision, change.dataRevision);
    change.organizations =
        named(std::move(change.organizations), namesOrganizations, maxOrganizationsNamed);
    change.ratedMonths = named(std::move(change.ratedMonths), namesMonths, maxMonthsNamed);
    return change;
}

} // namespace ratingdesk::sql
