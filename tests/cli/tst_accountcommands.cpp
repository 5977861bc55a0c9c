// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandsfixture.h"

using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// The accounts of those who work on a portal.
class AccountCommandsTest : public CommandsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void accountsComeAndGo()
    {
        const QString portal = u"accounts.sqlite"_s;
        makeRegister(portal);
        m_runner.write(u"secret.txt"_s, "correct horse\nsecond line\n");
        QCOMPARE(on(portal, {u"accounts"_s, u"create"_s, u"registry"_s, u"--role"_s, u"operator"_s,
                             u"--new-password-file"_s, u"secret.txt"_s})
                     .status,
                 done);
        const auto clinic = on(portal, {u"accounts"_s, u"create"_s, u"clinic"_s, u"--role"_s,
                                        u"administrator"_s, u"--scope"_s, u"2"_s});
        QCOMPARE(clinic.status, done);
        QVERIFY(clinic.errors.contains(u"no password yet"_s));
        QCOMPARE(on(portal, {u"accounts"_s, u"disable"_s, u"registry"_s}).status, done);
        QCOMPARE(on(portal, {u"accounts"_s, u"list"_s}).output,
                 u"login,role,scope,active,signed_in_at\n"
                 "clinic,administrator,2,true,\n"
                 "registry,operator,,false,\n"_s);
        QCOMPARE(on(portal, {u"accounts"_s, u"password"_s, u"clinic"_s, u"--new-password-file"_s,
                             u"secret.txt"_s})
                     .status,
                 done);
        QCOMPARE(on(portal, {u"portal"_s, u"check"_s}).status, done);
        QVERIFY(!m_runner.read(portal).contains("correct horse"));
    }

    void whatDoesNotFitIsSaid()
    {
        const QString portal = u"wrong.sqlite"_s;
        makeRegister(portal);
        const QStringList create{u"accounts"_s, u"create"_s, u"a"_s, u"--role"_s, u"print"_s};
        QCOMPARE(on(portal, create).status, done);
        const auto twice = on(portal, create);
        QCOMPARE(twice.status, failed);
        QVERIFY2(twice.errors.contains(u"There is an account “a” already"_s),
                 qPrintable(twice.errors));
        const auto nobody = on(portal, {u"accounts"_s, u"disable"_s, u"b"_s});
        QCOMPARE(nobody.status, failed);
        QVERIFY2(nobody.errors.contains(u"no account “b”"_s), qPrintable(nobody.errors));
        m_runner.write(u"short.txt"_s, "short\n");
        const auto tooShort = on(portal, {u"accounts"_s, u"password"_s, u"a"_s,
                                          u"--new-password-file"_s, u"short.txt"_s});
        QCOMPARE(tooShort.status, wrongUsage);
        QVERIFY2(tooShort.errors.contains(u"between 10 and 200"_s), qPrintable(tooShort.errors));
        QCOMPARE(on(portal, {u"accounts"_s, u"password"_s, u"a"_s}).status, wrongUsage);
        QCOMPARE(on(portal, {u"accounts"_s, u"create"_s, u"c"_s}).status, wrongUsage);
        QCOMPARE(on(portal, {u"accounts"_s, u"create"_s, u"c"_s, u"--role"_s, u"print"_s,
                             u"--scope"_s, u"99"_s})
                     .status,
                 failed);
        QCOMPARE(on(u"demo"_s, {u"accounts"_s, u"list"_s}).status, wrongUsage);
    }

    void aPortalIsMadeWithItsOperator()
    {
        const QString portal = u"new.sqlite"_s;
        m_runner.write(u"short.txt"_s, "short\n");
        const QStringList create{u"portal"_s, u"create"_s, u"--operator"_s, u"registry"_s};
        QCOMPARE(on(portal, create + QStringList{u"--new-password-file"_s, u"short.txt"_s}).status,
                 wrongUsage);
        QVERIFY(!QFile::exists(m_runner.path(portal)));
        m_runner.setEnvironment(u"RATINGDESK_NEW_PASSWORD"_s, u"correct horse"_s);
        QCOMPARE(on(portal, create).status, done);
        QCOMPARE(on(portal, {u"accounts"_s, u"list"_s}).output,
                 u"login,role,scope,active,signed_in_at\nregistry,operator,,true,\n"_s);
    }
};

QTEST_GUILESS_MAIN(AccountCommandsTest)
#include "tst_accountcommands.moc"
