// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

/// Whether nothing of anybody else's is lost when a picture, a PDF, a web snippet or an archive
/// takes that name: there is no such file, it is empty, or it says of itself that this program made
/// it.
bool mayBeReplaced(const QString &path);

} // namespace ratingdesk
