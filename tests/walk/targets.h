// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/walk/dice.h"
#include "tests/walk/input.h"

#include <vector>

namespace ratingdesk::walk {

/// Something that can be seen and that a hand may go to.
struct Target
{
    QWidget *widget;
    int weight; ///< how often, against the others
};

/// What can be reached just now: an open menu or list if there is one, else the dialog in front,
/// else the windows; in an order that is the same in every run.
std::vector<Target> visibleTargets(QWidget &window);

/// One of them by its weight, and a place in it; `targets` is not empty.
Spot pickSpot(const std::vector<Target> &targets, Dice &dice);

/// For people who read the log: class, name and words of a widget and where it is.
QString nameOf(const QWidget *widget);

} // namespace ratingdesk::walk
