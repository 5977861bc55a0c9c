// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QDate>
#include <QString>

namespace ratingdesk {

/// Puts everything below a folder into a new ZIP archive, in the order of the names and with that
/// day, so that the same files make the same bytes. It says of itself that this program made it.
/// The error is what libzip says.
tl::expected<void, QString> writeZip(const QString &path, const QString &folder, QDate day);

} // namespace ratingdesk
