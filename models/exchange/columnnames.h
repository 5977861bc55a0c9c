// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace ratingdesk {

/// The name of a column as it is compared: lower case, letters and digits only, without a number in
/// front.
QString plainColumnName(const QString &column);

/// Which field of organizations a column of that name is: by the field's key, however it is
/// spelled, or by what such columns are called in Russian, Belarusian and English.
std::optional<QString> fieldOfColumnName(const QString &column);
/// All names that fieldOfColumnName() knows.
QStringList knownColumnNames();

/// The field that somebody may have meant, a slip or two away; empty where none is near.
QString fieldNearTo(const QString &column);

} // namespace ratingdesk
