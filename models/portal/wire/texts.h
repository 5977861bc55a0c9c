// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/period.h"

#include <QDateTime>

namespace ratingdesk::wire {

// Days, months and moments as texts. Readers take exactly what is written here; what they cannot
// read is invalid, or nothing.

QString textOf(QDate day);               ///< `2023-05-01`
QString textOf(Month month);             ///< `2023-05`
QString textOf(const QDateTime &moment); ///< `2023-05-01T09:30:00.000Z`

QDate dayIn(const QString &text);
std::optional<Month> monthIn(const QString &text);
/// Milliseconds may be left out.
QDateTime momentIn(const QString &text);

} // namespace ratingdesk::wire
