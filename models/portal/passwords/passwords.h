// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"

#include <QByteArray>
#include <QString>

namespace ratingdesk {

inline constexpr int minPasswordLength = 10;
inline constexpr int maxPasswordLength = 200;

/// What a password is kept as: argon2id with a salt of its own. An error where it is too short or
/// too long to be one.
Result<QString> passwordHash(const QString &password);
/// Takes as long for one that passwordHash() does not write, which no password fits.
bool isPassword(const QString &password, const QString &hash);

/// A new random password that people can read out and type: 78 bits as "k7mw-p3xq-9tzd-hn4r".
QString randomPassword();

/// 256 random bits that can stand in a header and in an address.
QByteArray randomKey();
/// By which such a key is found again: keys themselves are not kept.
QString keyHash(const QByteArray &key);

} // namespace ratingdesk
