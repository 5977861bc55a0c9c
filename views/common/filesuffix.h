// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

/// The path with the suffix where it does not end in it. For what a file dialog gives: to it the
/// end of a date in a name ("Report 21.11.2026") is a suffix.
QString withSuffix(const QString &path, const QString &suffix);

} // namespace ratingdesk
