// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"

#include <QByteArray>

namespace ratingdesk::wire {

// What comes by the million numbers, as CBOR: a map of columns, each a typed array of RFC 8746
// (little endian: sint64, sint32, uint32, uint8) or text in UTF-8 with the ends of its parts.
// Column `id` says how long the others are.
//
// OrganizationSkeleton         data_revision; id, parent (0: none), kind, state, register, region,
//                              sphere, category, revision; name_ru, name_be and search_text, each
//                              with …_ends; enumerators by number, in the order of the contract
// std::vector<Organization>    the members of an organization in JSON; references 0 for none;
//                              texts, each with …_ends; enumerators as above
// std::vector<ParentSpan>      organization, parent, from, until (days from 1970-01-01; the least
//                              number: none)
// std::vector<Hierarchy>       a list, in the order of the days asked for, of maps: id, parent
// TallyTable                   organization, slot, and the columns asked for by their names in JSON

template <class T>
QByteArray toColumns(const T &value);

/// Fails (Internal) with what cannot be, whatever the bytes are, and takes no more memory than a
/// few times their length. Unknown columns are passed over.
template <class T>
Result<T> fromColumns(const QByteArray &bytes);

} // namespace ratingdesk::wire
