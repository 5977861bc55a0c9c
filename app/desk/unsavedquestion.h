// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

class QWidget;

namespace ratingdesk {

class Page;

/// Asks what is to become of all that is typed on the pages and not saved: save it, discard it, or
/// stay. `leave` is called once nothing is left to save, or it may be lost. Does not stop the
/// window; one that is open already is brought to the front.
void askAboutUnsaved(QWidget *window, const std::vector<Page *> &pages,
                     const std::function<void()> &leave);

/// Whether there is anything to ask about.
bool hasUnsaved(const std::vector<Page *> &pages);

} // namespace ratingdesk
