// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/helptexts.h"

#include <QWidget>

namespace ratingdesk {

class Page;

/// F1: what the page in front is for, its keys, and the keys of the whole window. The keys are
/// gathered from the actions and shortcuts themselves, so that none can be missing. `page` may be
/// nullptr.
void showHelpDialog(QWidget &window, const Page *page);
void showAboutDialog(QWidget *parent);

/// The keys that work everywhere in the window, and those of a page.
std::vector<KeyHelp> keysOfWindow(const QWidget &window);
std::vector<KeyHelp> keysOfPage(const QWidget &window, const Page &page);

} // namespace ratingdesk
