// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connection.h"

#include <functional>

class QWidget;

namespace ratingdesk {

/// Asks where a copy of the portal is to go, below a name with the day in it.
void askForBackupFile(QWidget *window, const ConnectionProfile &profile, const QString &folder,
                      const std::function<void(const QString &file)> &chosen);

/// Asks for a copy to bring the portal back from, and whether what it holds now may be lost.
void askForRestore(QWidget *window, const ConnectionProfile &profile, const QString &folder,
                   const std::function<void(const QString &file)> &chosen);

} // namespace ratingdesk
