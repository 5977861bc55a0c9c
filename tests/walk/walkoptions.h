// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"

#include <QStringList>

#include <limits>
#include <optional>

namespace ratingdesk::walk {

/// What a walk is started with; see README.md.
struct WalkOptions
{
    quint64 seed = 1;
    int steps = std::numeric_limits<int>::max();
    int seconds = std::numeric_limits<int>::max();
    QString firstPage;                ///< empty: another one with every start
    std::optional<Language> language; ///< nothing: another one with every start
    int organizations = 300;
    bool isTold = false; ///< every action is printed when it is done

    /// Ends the program with a word where they cannot be understood.
    static WalkOptions fromArguments(const QStringList &arguments);
};

} // namespace ratingdesk::walk
