// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/exchange/tableintake.h"
#include "models/portal/changeset.h"
#include "models/portal/registervalues.h"

#include <functional>

namespace ratingdesk {

/// What importing a file would do: a verdict for every row, and the changes to be applied together.
struct OrganizationImport
{
    ImportReport report;
    ChangeSet changes;
    std::vector<std::size_t> rowsOfChanges; ///< places in the report, one for each change
};

/// The portal refused the changes because of some of them: their rows are rejected, in the words
/// that `textOf` has for each.
void noteRefusals(OrganizationImport &import, const std::vector<ChangeVerdict> &verdicts,
                  const std::function<QString(const PortalError &)> &textOf);

enum class ImportPurpose {
    Changes,
    Verdicts, ///< the report only: a dry run of a million rows holds none of their texts
};

/// Compares the table with the register as it stands. Rows may come in any order; fields without a
/// rule in the mapping stay as they are. Rows that cannot be imported, or hang on one that cannot,
/// are rejected, and the rest is still a whole: no change of the set depends on a rejected row.
/// What was stopped by `step` is not to be used.
tl::expected<OrganizationImport, TableError>
planOrganizationImport(const TableReader &table, const BoundMapping &mapping,
                       const std::vector<Organization> &present, const ReferenceData &reference,
                       ImportPurpose purpose = ImportPurpose::Changes, const ImportStep &step = {});

} // namespace ratingdesk
