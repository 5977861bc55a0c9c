// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/numbertext.h"

#include <QLocale>

#include <cstdlib>

namespace ratingdesk {

QString numberText(qint64 number)
{
    const QLocale locale;
    QString text = locale.toString(number);
    const bool hasFourDigits = std::abs(number) >= 1000 && std::abs(number) < 10'000;
    if (hasFourDigits && !text.contains(locale.groupSeparator()))
        text.insert(text.size() - 3, locale.groupSeparator());
    return text;
}

} // namespace ratingdesk
