// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace ratingdesk {

/// What can be done from the keyboard. `pages` are the titles of the pages, in order.
void showShortcutsDialog(const QStringList &pages, QWidget *parent);

/// Version, purpose, licence.
void showAboutDialog(QWidget *parent);

} // namespace ratingdesk
