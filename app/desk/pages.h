// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/mainwindow.h"

#include <QStringList>

#include <vector>

namespace ratingdesk {

/// The pages of the window, in the order of the navigation.
std::vector<PageFactory> allPages();
/// Their keys, in the same order.
QStringList pageKeys();

} // namespace ratingdesk
