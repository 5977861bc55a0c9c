// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

/// The comment with "•••" in place of what points to a person: e-mail addresses, telephone numbers,
/// numbers of passports and the personal numbers in them. Names are not known here and stay.
/// Comments are shown to people in this form only.
QString maskedComment(const QString &comment);

} // namespace ratingdesk
