// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importmapping.h"
#include "models/portal/registervalues.h"

namespace ratingdesk {

/// The spheres, or the categories of spheres that exist, that a file of organizations names and the
/// lists do not have, each once and in the order of the file. What is only a number names nothing.
std::vector<ListEntry> missingEntries(ReferenceList list, const TableReader &table,
                                      const BoundMapping &mapping, const ReferenceData &present);

} // namespace ratingdesk
