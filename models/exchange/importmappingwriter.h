// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/exchange/importmapping.h"

namespace ratingdesk {

/// The mapping as parseMapping() reads it.
QByteArray writtenMapping(const ImportMapping &mapping);
/// Into a file that appears only when it is complete. One that is no mapping is never replaced
/// (FileExists).
Result<void> saveMapping(const QString &path, const ImportMapping &mapping);

} // namespace ratingdesk
