// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/sqlerrors.h"

#include <QSqlError>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <climits>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

using Kind = PortalError::Kind;
using Problem = PortalError::Problem;

PortalError makeError(Kind kind, Problem problem, const QString &subject,
                      const QString &detail = {})
{
    return {.kind = kind, .problem = problem, .subject = subject, .detail = detail, .current = {}};
}

QString wordsOf(const QSqlError &error)
{
    const QString database = error.databaseText().trimmed();
    const QString driver = error.driverText().trimmed();
    return driver.isEmpty() || driver == database ? database : u"%1 (%2)"_s.arg(database, driver);
}

/// SQLite has one code for all the reasons why a file is not opened; the file itself tells more.
PortalError cannotOpen(const QString &path, const QString &words)
{
    // Beside the file its journal is kept, whose name is the longer one.
    if (isPathTooLong(path, u"-journal"_s))
        return makeError(Kind::Invalid, Problem::PathTooLong, path, words);
    if (!QFileInfo::exists(path))
        return makeError(Kind::NotFound, Problem::FileGone, path, words);
    return makeError(Kind::Forbidden, Problem::AccessDenied, path, words);
}

PortalError sqliteError(const SqlAddress &address, const QSqlError &error)
{
    // The primary result codes of sqlite.org/rescode.html; the higher bits only refine them.
    enum {
        Permission = 3,
        Busy = 5,
        LockedTable = 6,
        Interrupted = 9,
        ReadOnly = 8,
        InputOutput = 10,
        Corrupt = 11,
        Full = 13,
        CannotOpen = 14,
        NotADatabase = 26,
    };
    const QString words = wordsOf(error);
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case LockedTable:
        return makeError(Kind::Unreachable, Problem::Locked, address.path, words);
    case ReadOnly:
        return makeError(Kind::Forbidden, Problem::ReadOnly, address.path, words);
    case Full:
        return makeError(Kind::Internal, Problem::DiskFull, address.path, words);
    case InputOutput:
        return makeError(Kind::Internal, Problem::WriteFailed, address.path, words);
    case Corrupt:
        return makeError(Kind::Invalid, Problem::Damaged, address.path, words);
    case NotADatabase:
        return makeError(Kind::Invalid, Problem::NotAPortal, address.path, words);
    case Interrupted:
        return makeError(Kind::Cancelled, Problem::Other, address.path, words);
    case Permission:
        return makeError(Kind::Forbidden, Problem::AccessDenied, address.path, words);
    case CannotOpen:
        return cannotOpen(address.path, words);
    default:
        return makeError(Kind::Internal, Problem::Other, address.path, words);
    }
}

PortalError postgresqlError(const SqlAddress &address, const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    const QString words = wordsOf(error);
    // libpq has no code for a connection that broke; the server's own last words are of class 57P,
    // and of 25P03 to a program that did nothing in its transaction.
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1) ||
        state == "25P03"_L1)
        return makeError(Kind::Unreachable, Problem::ConnectionLost, address.host, words);
    if (state == "3D000"_L1)
        return makeError(Kind::Unreachable, Problem::DatabaseMissing, address.database, words);
    if (state == "53100"_L1)
        return makeError(Kind::Internal, Problem::DiskFull, addressText(address), words);
    if (state == "25006"_L1)
        return makeError(Kind::Forbidden, Problem::ReadOnly, addressText(address), words);
    if (state == "42501"_L1)
        return makeError(Kind::Forbidden, Problem::RightMissing, addressText(address), words);
    if (state == "57014"_L1)
        return makeError(Kind::Unreachable, Problem::TimedOut, address.host, words);
    if (state == "53300"_L1)
        return makeError(Kind::Unreachable, Problem::TooManyConnections, address.host, words);
    if (state == "55P03"_L1 || state == "40P01"_L1)
        return makeError(Kind::Unreachable, Problem::Locked, addressText(address), words);
    return makeError(Kind::Internal, Problem::Other, addressText(address), words);
}

} // namespace

PortalError errorOf(const SqlAddress &address, const QSqlError &error)
{
    return address.engine == SqlAddress::Engine::Sqlite ? sqliteError(address, error)
                                                        : postgresqlError(address, error);
}

PortalError connectionRefused(const SqlAddress &address, const QString &words)
{
    // The server speaks the language of its own settings: English and Russian are met here.
    constexpr std::array signIn{"authentication"_L1, "pg_hba.conf"_L1, "password"_L1, "role "_L1};
    constexpr std::array signInRussian{u"подлинности", u"парол", u"роль "};
    constexpr std::array database{u"database \"", u"база данных \""};
    constexpr std::array missing{u"does not exist", u"не существует"};
    constexpr auto missingToThePool = u"no such database"; // as pgbouncer says it
    constexpr std::array full{u"too many clients",          u"too many connections",
                              u"connection slots",          u"слишком много клиентов",
                              u"слишком много подключений", u"слоты подключений"};
    constexpr std::array encryption{u"SSL", u"certificate", u"no encryption", u"сертификат",
                                    u"без шифрования"};

    const auto says = [&words](auto part) { return words.contains(QStringView(part)); };
    if (std::any_of(full.begin(), full.end(), says))
        return makeError(Kind::Unreachable, Problem::TooManyConnections, address.host, words);
    if (std::any_of(encryption.begin(), encryption.end(), says))
        return makeError(Kind::Unreachable, Problem::EncryptionRefused, address.host, words);
    const bool refused =
        std::any_of(signIn.begin(), signIn.end(),
                    [&words](QLatin1StringView part) { return words.contains(part); }) ||
        std::any_of(signInRussian.begin(), signInRussian.end(), says);
    if (refused)
        return makeError(Kind::Forbidden, Problem::SignInRefused, address.user, words);
    if (says(missingToThePool))
        return makeError(Kind::Unreachable, Problem::DatabaseMissing, address.database, words);
    const bool isAboutDatabase = std::any_of(database.begin(), database.end(), says);
    if (isAboutDatabase && std::any_of(missing.begin(), missing.end(), says))
        return makeError(Kind::Unreachable, Problem::DatabaseMissing, address.database, words);
    if (isAboutDatabase)
        return notAPortal(address, words);
    return makeError(Kind::Unreachable, Problem::ServerUnreachable, address.host, words);
}

PortalError fileMissing(const QString &path)
{
    return makeError(Kind::NotFound, Problem::FileMissing, path);
}

PortalError accountMissing(const QString &account)
{
    return makeError(Kind::Forbidden, Problem::AccountMissing, account);
}

PortalError unknownRole(const QString &account, qint64 role)
{
    return makeError(Kind::Forbidden, Problem::AccountMissing, account,
                     u"there is no role %1"_s.arg(role));
}

PortalError notAService(const SqlAddress &address)
{
    return makeError(Kind::Forbidden, Problem::RightMissing, addressText(address),
                     u"not a member of portal_service"_s);
}

PortalError fileGone(const QString &path)
{
    return makeError(Kind::NotFound, Problem::FileGone, path);
}

PortalError pathTooLong(const QString &path)
{
    return makeError(Kind::Invalid, Problem::PathTooLong, path);
}

bool isPathTooLong(const QString &path, const QString &suffix)
{
    const QFileInfo file(path + suffix);
    return QFile::encodeName(file.fileName()).size() > NAME_MAX ||
           QFile::encodeName(file.absoluteFilePath()).size() >= PATH_MAX;
}

PortalError foreignJournalFound(const QString &journal)
{
    return makeError(Kind::Conflict, Problem::ForeignJournal, journal);
}

PortalError damaged(const QString &path, const QString &detail)
{
    return makeError(Kind::Invalid, Problem::Damaged, path, detail);
}

PortalError driverMissing(const QString &driver)
{
    return makeError(Kind::Internal, Problem::DriverMissing, driver);
}

PortalError notAPortal(const SqlAddress &address, const QString &detail)
{
    return makeError(Kind::Invalid, Problem::NotAPortal, addressText(address), detail);
}

PortalError alreadyAPortal(const SqlAddress &address)
{
    return makeError(Kind::Conflict, Problem::AlreadyAPortal, addressText(address));
}

PortalError schemaTooNew(int version)
{
    return makeError(Kind::Invalid, Problem::SchemaTooNew, QString::number(version));
}

PortalError schemaTooOld(int version)
{
    return makeError(Kind::Invalid, Problem::SchemaTooOld, QString::number(version));
}

PortalError writeFailed(const QString &path, const QString &detail)
{
    return makeError(Kind::Internal, Problem::WriteFailed, path, detail);
}

QString addressText(const SqlAddress &address)
{
    return address.engine == SqlAddress::Engine::Sqlite
               ? address.path
               : u"%1/%2"_s.arg(address.host, address.database);
}

} // namespace ratingdesk::sql
