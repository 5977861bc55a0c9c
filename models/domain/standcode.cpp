// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/standcode.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ratingdesk {

namespace {

constexpr QLatin1StringView codeLetters("23456789ABCDEFGHJKMNPQRSTUVWXYZ");

} // namespace

QString newStandCode()
{
    QString code;
    for (int i = 0; i < standCodeLength; ++i)
        code += codeLetters.at(
            QRandomGenerator::system()->bounded(static_cast<int>(codeLetters.size())));
    return code;
}

bool isStandCode(QStringView text)
{
    return text.size() == standCodeLength &&
           std::all_of(text.begin(), text.end(),
                       [](QChar letter) { return codeLetters.contains(letter); });
}

} // namespace ratingdesk
