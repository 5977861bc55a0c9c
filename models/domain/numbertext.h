// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

/// Digits in groups of three from 1,000 on in every language: where Belarusian begins at 10 000,
/// numbers of one column would differ.
QString numberText(qint64 number);

} // namespace ratingdesk
