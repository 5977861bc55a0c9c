// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/portaladdress.h"

#include <QCoreApplication>

namespace ratingdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AddressError)
};

} // namespace

QString addressErrorText(const AddressError &error)
{
    using Problem = AddressError::Problem;
    switch (error.problem) {
    case Problem::Empty:
        return Words::tr("No portal is named. Use “demo”, the path of a portal file, "
                         "postgresql://user@host/database, or https://account@host.");
    case Problem::PasswordInside:
        return Words::tr(
            "A password must not stand in the address, where others could read it. Leave it "
            "out, and keep it in the keychain, in RATINGDESK_PASSWORD or in a file named by "
            "--password-file.");
    case Problem::PlainHttp:
        return Words::tr(
            "Addresses with http are for this computer only: on the way to another one "
            "the password could be read by others. Write https:// instead.");
    case Problem::AccountMissing:
        return Words::tr("The address names no account. Write it before the host: "
                         "https://account@host.");
    case Problem::HostMissing:
        return Words::tr("“%1” leads nowhere. The address of a portal's API looks like "
                         "https://account@host.")
            .arg(error.subject);
    case Problem::BadApiParameter:
        return Words::tr("“%1” cannot be set in the address of an API. After the question mark may "
                         "only stand authorities=FILE, a file with certificates that are trusted "
                         "besides the system's.")
            .arg(error.subject);
    case Problem::UnknownScheme:
        return Words::tr(
                   "“%1” is not a kind of portal address. Use “demo”, the path of a portal file, "
                   "postgresql://user@host/database, or https://account@host.")
            .arg(error.subject);
    case Problem::DatabaseMissing:
        return Words::tr("The address names no database. Write it after the host: "
                         "postgresql://user@host/database.");
    case Problem::BadPort:
        return Words::tr("“%1” is not a port. Ports are numbers from 1 to 65535.")
            .arg(error.subject);
    case Problem::BadParameter:
        return Words::tr("“%1” cannot be set in the address. After the question mark stand libpq's "
                         "connection parameters, such as sslmode=verify-full.")
            .arg(error.subject);
    case Problem::FileMissingInPath:
        return Words::tr("The path of the portal file is missing after “sqlite:”.");
    case Problem::InMemory:
        return Words::tr(
                   "“%1” is not the path of a file: a portal in memory would be gone when the "
                   "program ends. Name a file.")
            .arg(error.subject);
    case Problem::FileUrl:
        return Words::tr("“%1” is not the path of a file. Write the path itself, without “file:” "
                         "or “//” in front.")
            .arg(error.subject);
    case Problem::UnreadablePath:
        return Words::tr(
                   "The path “%1” holds signs that are not valid UTF-8, so the file cannot be "
                   "named. Rename the file or its folder.")
            .arg(error.subject);
    }
    Q_UNREACHABLE();
}

} // namespace ratingdesk
