// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"

#include <QStringList>

namespace ratingdesk {

/// The heading and the lines of a file that holds everything the register knows about its
/// organizations; importing it changes nothing. What a spreadsheet would take for a formula is
/// guarded, see withoutFormula().
QStringList organizationExportColumns();
QStringList organizationExportFields(const Organization &organization);

} // namespace ratingdesk
