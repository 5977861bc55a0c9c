// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace ratingdesk::sql {

/// The journal or write-ahead log beside a portal file that belongs to another state of it, as it
/// is after a copy was put in the place of a file that a killed program left: SQLite would mix
/// both. Found by the number that every writer counts on in the file's header (its user version)
/// and by SQLite's own change counter.
std::optional<QString> foreignJournal(const QString &path);

/// Whether the file is shorter than its own header says, as after a copying that broke off.
bool isCutShort(const QString &path);

} // namespace ratingdesk::sql
