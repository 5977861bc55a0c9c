// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

/// Where a portal database is. Passwords are given apart, by whoever keeps them.
struct SqlAddress
{
    enum class Engine {
        Sqlite,
        Postgresql,
    };

    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: the file
    QString host; ///< PostgreSQL: one or several, separated by commas
    int port = 5432;
    QString database;
    QString user;
    /// PostgreSQL: further libpq parameters: `sslmode=verify-full target_session_attrs=any`.
    /// SQLite: `network` for a drive on another computer that does not look like one.
    QString options;

    friend bool operator==(const SqlAddress &, const SqlAddress &) = default;
};

} // namespace ratingdesk
