// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/outputfile.h"
#include "models/exchange/tableintake.h"
#include "models/portal/registervalues.h"

namespace ratingdesk {

/// Writes organizations into a file that is still without its name, so that they can be imported
/// again and change nothing: in the form with which the file was opened. `sheet` is the title of a
/// spreadsheet's sheet. False when `step` stopped it; an error in the words of who met it.
tl::expected<bool, QString> writeOrganizations(OutputFile &file, OutputForm form,
                                               const QString &sheet,
                                               const std::vector<Organization> &organizations,
                                               const ReferenceData &reference,
                                               const ImportStep &step = {});

} // namespace ratingdesk
