// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/registervalues.h"

#include <QStringList>

namespace ratingdesk {

/// The heading and the lines of a file that holds everything the register knows about its
/// organizations; importing it changes nothing. Spheres and categories are written by name, which
/// other portals know too. What a spreadsheet would take for a formula is
/// guarded, see withoutFormula().
QStringList organizationExportColumns();
QStringList organizationExportFields(const Organization &organization,
                                     const ReferenceData &reference);

/// The same as the register has them: entries of lists by number, texts as they are.
QStringList organizationValues(const Organization &organization);

} // namespace ratingdesk
