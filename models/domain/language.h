// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace ratingdesk {

/// The languages of the program; official names exist in Russian and Belarusian.
enum class Language {
    English,
    Russian,
    Belarusian,
};

inline QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::Russian:
        return QLocale(QLocale::Russian, QLocale::Belarus);
    case Language::Belarusian:
        return QLocale(QLocale::Belarusian, QLocale::Belarus);
    }
    Q_UNREACHABLE();
}

} // namespace ratingdesk
