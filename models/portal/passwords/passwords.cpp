// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/passwords/passwords.h"

#include "models/portal/portalerrors.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

void prepare()
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        qFatal("libsodium cannot be used on this computer");
}

QString hashOf(const QByteArray &password)
{
    prepare();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(
            hash.data(), password.constData(), static_cast<unsigned long long>(password.size()),
            crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return {}; // out of memory
    return QString::fromLatin1(hash.data());
}

} // namespace

Result<QString> passwordHash(const QString &password)
{
    if (password.size() < minPasswordLength || password.size() > maxPasswordLength)
        return Failure(invalidInput(u"password"_s));
    const QString hash = hashOf(password.normalized(QString::NormalizationForm_C).toUtf8());
    if (hash.isEmpty())
        return Failure(PortalError{.detail = u"not enough memory for a hash"_s});
    return hash;
}

bool isPassword(const QString &password, const QString &hash)
{
    prepare();
    static const QString nobodys = hashOf(randomKey());
    // What was put into the database by hand is not to say how much memory and time it takes.
    const QByteArray given = hash.toLatin1();
    const bool isOurs =
        given.size() < qsizetype(crypto_pwhash_STRBYTES) &&
        crypto_pwhash_str_needs_rehash(given.constData(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                       crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    const QByteArray kept = isOurs ? given : nobodys.toLatin1();
    const QByteArray tried =
        password.left(maxPasswordLength + 1).normalized(QString::NormalizationForm_C).toUtf8();
    return crypto_pwhash_str_verify(kept.constData(), tried.constData(),
                                    static_cast<unsigned long long>(tried.size())) == 0 &&
           isOurs;
}

QString randomPassword()
{
    prepare();
    // No signs that are taken for one another: i l o u, 0 1.
    constexpr QLatin1StringView signs("abcdefghjkmnpqrstvwxyz23456789");
    constexpr int groups = 4;
    constexpr int groupLength = 4;
    QString password;
    for (int i = 0; i < groups * groupLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            password += u'-';
        password +=
            signs[static_cast<qsizetype>(randombytes_uniform(static_cast<quint32>(signs.size())))];
    }
    return password;
}

QByteArray randomKey()
{
    prepare();
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString keyHash(const QByteArray &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex());
}

} // namespace ratingdesk
