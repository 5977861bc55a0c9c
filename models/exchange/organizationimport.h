// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importmapping.h"
#include "models/exchange/importreport.h"
#include "models/portal/portalvalues.h"

namespace ratingdesk {

/// What importing a file would do: a verdict for every row, and the changes to be applied together.
struct OrganizationImport
{
    ImportReport report;
    ChangeSet changes;
};

/// Compares the file with the register as it stands. Rows may come in any order; fields without a
/// rule in the mapping stay as they are. Rows that cannot be imported, or hang on one that cannot,
/// are rejected, and the rest is still a whole: no change of the set depends on a rejected row.
tl::expected<OrganizationImport, CsvError>
planOrganizationImport(const CsvReader &file, const BoundMapping &mapping,
                       const std::vector<Organization> &present, const ReferenceData &reference);

} // namespace ratingdesk
