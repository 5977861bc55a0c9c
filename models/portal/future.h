// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"

#include <QFuture>

namespace ratingdesk {

/// What a verb of the portal answers with at once; take the result with whenFinished().
template <class T>
using Future = QFuture<Result<T>>;

} // namespace ratingdesk
