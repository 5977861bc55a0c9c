// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/restaddress.h"
#include "models/portal/sqladdress.h"

#include <tl/expected.hpp>

#include <QString>

namespace ratingdesk {

/// Where a portal is: what a person types after --portal or into the connection dialog. Never
/// holds a password.
struct PortalAddress
{
    enum class Kind {
        Demo,       ///< the invented portal in the user's data folder
        Sqlite,     ///< a portal in one file
        Postgresql, ///< a portal on a server
        Api,        ///< a portal that is reached through its API
    };

    Kind kind = Kind::Demo;
    SqlAddress database; ///< filled for every kind but Api
    RestAddress api{};   ///< of Api

    /// The form that parsePortalAddress() reads back: `demo`, `sqlite:PATH`, `postgresql://…` or
    /// `https://…`.
    QString text() const;
    /// The same portal for somebody who is in another folder: the path of a file becomes absolute.
    PortalAddress fromAnywhere() const;
    bool isApi() const { return kind == Kind::Api; }
    /// Whether somebody signs in there with a password.
    bool hasPassword() const { return kind == Kind::Postgresql || kind == Kind::Api; }

    friend bool operator==(const PortalAddress &, const PortalAddress &) = default;
};

/// Why a text is not an address.
struct AddressError
{
    enum class Problem {
        Empty,
        PasswordInside,    ///< passwords never stand in an address
        PlainHttp,         ///< http://… to another machine
        AccountMissing,    ///< https://… without who signs in
        HostMissing,       ///< https://… that leads nowhere; subject: all of it
        BadApiParameter,   ///< subject: the parameter after the question mark of https://…
        UnknownScheme,     ///< subject: the scheme
        DatabaseMissing,   ///< no database after the host
        BadPort,           ///< subject: the port
        BadParameter,      ///< subject: the parameter after the question mark
        FileMissingInPath, ///< `sqlite:` without a path
        InMemory,          ///< subject: what SQLite would make in memory
        FileUrl,           ///< subject: `file:…` or `//…`, where a path is wanted
        UnreadablePath,    ///< subject: a path with bytes that are no text
    };

    Problem problem = Problem::Empty;
    QString subject;

    friend bool operator==(const AddressError &, const AddressError &) = default;
};

/// Reads `demo`, `sqlite:PATH`, a plain path, or
/// `postgresql://user@host:port,host:port/database?sslmode=…` as libpq does, or the address of an
/// API, `https://account@host/path?authorities=FILE`; `http` for this computer only.
tl::expected<PortalAddress, AddressError> parsePortalAddress(const QString &text);

/// What is wrong with an address and what to type instead, in the program's language.
QString addressErrorText(const AddressError &error);

/// The address `demo`: its file lies in the user's data folder.
PortalAddress demoPortalAddress();

} // namespace ratingdesk
