// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/passwords/passwords.h"

#include <QElapsedTimer>
#include <QTest>

#include <sodium.h>

#include <array>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class PasswordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHashTellsThePassword()
    {
        const QString password = u"верный пароль"_s;
        const auto hash = passwordHash(password);
        QVERIFY(hash);
        QVERIFY(hash->startsWith("$argon2id$"_L1));
        QVERIFY(!hash->contains(password));
        QVERIFY(*passwordHash(password) != *hash); // salted
        QVERIFY(isPassword(password, *hash));
        QVERIFY(!isPassword(password + u' ', *hash));
        QVERIFY(!isPassword({}, *hash));
        // However the keyboard puts its letters together.
        QVERIFY(isPassword(u"на\u0438\u0306ден пароль"_s, *passwordHash(u"на\u0439ден пароль"_s)));
    }

    void noHashNoPassword()
    {
        for (const QString &hash : {QString(), u"$argon2id$x"_s, u"password"_s, QString(500, u'x')})
            QVERIFY(!isPassword(u"password"_s, hash));
    }

    void costsAreNotTheHashsOwn()
    {
        std::array<char, crypto_pwhash_STRBYTES> cheap{};
        const QByteArray password = "long enough";
        QCOMPARE(crypto_pwhash_str(cheap.data(), password.constData(),
                                   static_cast<unsigned long long>(password.size()),
                                   crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN),
                 0);
        QVERIFY(!isPassword(QString::fromLatin1(password), QString::fromLatin1(cheap.data())));
    }

    void noHashTakesAsLong()
    {
        const QString hash = *passwordHash(u"long enough"_s);
        isPassword(u"x"_s, {}); // makes what later ones compare with
        const auto shortestTime = [](const QString &kept) {
            qint64 shortest = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer clock;
                clock.start();
                isPassword(u"wrong"_s, kept);
                shortest = std::min(shortest, clock.nsecsElapsed());
            }
            return shortest;
        };
        QVERIFY(shortestTime({}) > shortestTime(hash) / 2);
    }

    void passwordsHaveALength()
    {
        QCOMPARE(passwordHash(u"short"_s).error().kind, PortalError::Kind::Invalid);
        QCOMPARE(passwordHash(QString(300, u'x')).error().kind, PortalError::Kind::Invalid);
    }

    void keysAreTheirOwn()
    {
        const QByteArray key = randomKey();
        QVERIFY(key.size() >= 43);
        QVERIFY(key != randomKey());
        QCOMPARE(keyHash(key).size(), 64);
        QCOMPARE(keyHash(key), keyHash(key));
        QVERIFY(!keyHash(key).contains(QString::fromLatin1(key)));
    }
};

QTEST_APPLESS_MAIN(PasswordsTest)
#include "tst_passwords.moc"
