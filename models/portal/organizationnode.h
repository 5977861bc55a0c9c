// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/registervalues.h"

namespace ratingdesk {

/// The organization as the skeleton holds it.
OrganizationNode nodeOf(const Organization &organization);

/// Names as the node holds them, of those that are displayed in either language; one may be empty.
void setNames(OrganizationNode &node, const QString &nameRu, const QString &nameBe);

/// What the organization is found by, as it stands in OrganizationSkeleton::searchText: its full
/// and short names in both languages, УНП and address; folded, each part closed by a newline.
QByteArray searchTextOf(const Organization &organization);

/// Adds one of these parts, in UTF-8, to a search text.
void addToSearchText(QByteArray &text, QByteArrayView part);

} // namespace ratingdesk
