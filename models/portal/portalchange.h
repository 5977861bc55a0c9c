// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"
#include "models/domain/period.h"

#include <QMetaType>

#include <algorithm>
#include <vector>

namespace ratingdesk {

/// The questionnaires of one organization in one month.
struct RatedMonth
{
    OrganizationId organization;
    Month month;

    friend bool operator==(const RatedMonth &, const RatedMonth &) = default;
    friend auto operator<=>(const RatedMonth &, const RatedMonth &) = default;
};

/// What became different in the portal from one revision of the data to another, whoever changed
/// it: this program, a colleague's, or the web site. The next change begins where this one ends.
struct PortalChange
{
    qint64 previousRevision = 0; ///< the last one that was told of
    qint64 dataRevision = 0;

    bool registerChanged = false;
    /// Whose fields or place changed, who came and who went; ascending. None although the register
    /// changed: not told, or too many to name.
    std::vector<OrganizationId> organizations{};
    /// Where organizations stand or stood, whether they do, or what rankings group them by.
    bool hierarchyChanged = false;

    bool ratingsChanged = false;
    /// What has to be counted anew; ascending. None although ratings changed: as above.
    std::vector<RatedMonth> ratedMonths{};

    bool referenceDataChanged = false;
    /// What stands there are, or where; how often their links are opened is not told.
    bool standsChanged = false;
    /// Who works there, or what they may do; not when they last signed in, nor their passwords.
    bool accountsChanged = false;

    /// Nobody knows what: all has to be loaded anew.
    static PortalChange ofEverything(qint64 previousRevision, qint64 dataRevision)
    {
        PortalChange change{.previousRevision = previousRevision, .dataRevision = dataRevision};
        change.registerChanged = true;
        change.hierarchyChanged = true;
        change.ratingsChanged = true;
        change.referenceDataChanged = true;
        change.standsChanged = true;
        change.accountsChanged = true;
        return change;
    }

    /// Whether what is shown of that organization may be outdated, its ratings aside.
    bool concerns(OrganizationId organization) const
    {
        return registerChanged &&
               (organizations.empty() ||
                std::binary_search(organizations.begin(), organizations.end(), organization));
    }
};

} // namespace ratingdesk

Q_DECLARE_METATYPE(ratingdesk::PortalChange)
