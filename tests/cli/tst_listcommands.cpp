// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandsfixture.h"

using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// The lists that the operator keeps.
class ListCommandsTest : public CommandsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPortalGetsItsLists()
    {
        const QString portal = u"lists.sqlite"_s;
        makeRegister(portal);
        QCOMPARE(on(portal, {u"spheres"_s, u"list"_s}).output, u"id,name_ru,name_be\n"_s);
        const auto tried =
            on(portal, {u"spheres"_s, u"create"_s, u"Здравоохранение"_s, u"--dry-run"_s});
        QCOMPARE(tried.status, done);
        QCOMPARE(tried.output, u"id,name_ru,name_be\n1,Здравоохранение,\n"_s);
        QCOMPARE(on(portal, {u"spheres"_s, u"list"_s}).output, u"id,name_ru,name_be\n"_s);

        const auto sphere = on(portal, {u"spheres"_s, u"create"_s, u"Здравоохранение"_s,
                                        u"--name-be"_s, u"Ахова здароўя"_s, u"--reason"_s, u"r"_s});
        QCOMPARE(sphere.status, done);
        QCOMPARE(sphere.output, u"id,name_ru,name_be\n1,Здравоохранение,Ахова здароўя\n"_s);
        const auto category =
            on(portal, {u"categories"_s, u"create"_s, u"Поликлиники"_s, u"--sphere"_s, u"1"_s});
        QCOMPARE(category.output, u"id,sphere,name_ru,name_be\n1,1,Поликлиники,\n"_s);
        const auto criterion = on(portal, {u"criteria"_s, u"create"_s, u"Чистота"_s});
        QCOMPARE(criterion.output, u"id,name_ru,name_be\n1,Чистота,\n"_s);

        QCOMPARE(on(portal, {u"categories"_s, u"list"_s, u"--sphere"_s, u"1"_s}).output,
                 category.output);
        QCOMPARE(on(portal, {u"categories"_s, u"list"_s, u"--sphere"_s, u"2"_s}).output,
                 u"id,sphere,name_ru,name_be\n"_s);
        QVERIFY(on(portal, {u"criteria"_s, u"list"_s, u"--format"_s, u"json"_s})
                    .output.contains(u"\"name_ru\": \"Чистота\", \"name_be\": null"_s));
        const auto used = on(portal, {u"organizations"_s, u"update"_s, u"2"_s, u"--set"_s,
                                      u"sphere=здравоохранение"_s, u"--set"_s, u"category=1"_s});
        QCOMPARE(used.status, done);
        QCOMPARE(on(portal, {u"portal"_s, u"check"_s}).status, done);
    }

    void whatDoesNotFitIsSaid()
    {
        const QString portal = u"wrong.sqlite"_s;
        makeRegister(portal);
        QCOMPARE(on(portal, {u"spheres"_s, u"create"_s, u"Связь"_s}).status, done);
        const auto taken = on(portal, {u"spheres"_s, u"create"_s, u"«связь»"_s});
        QCOMPARE(taken.status, failed);
        QVERIFY2(taken.errors.contains(u"this name already, under the number 1"_s),
                 qPrintable(taken.errors));
        const auto nowhere =
            on(portal, {u"categories"_s, u"create"_s, u"Почта"_s, u"--sphere"_s, u"9"_s});
        QCOMPARE(nowhere.status, failed);
        QVERIFY2(nowhere.errors.contains(u"no such sphere"_s), qPrintable(nowhere.errors));
        QCOMPARE(on(portal, {u"spheres"_s, u"create"_s, u" "_s}).status, wrongUsage);
        QCOMPARE(on(portal, {u"categories"_s, u"create"_s, u"Почта"_s}).status, wrongUsage);
        QCOMPARE(on(portal, {u"criteria"_s, u"create"_s, u"a\u202Eb"_s}).status, failed);
    }
};

QTEST_GUILESS_MAIN(ListCommandsTest)
#include "tst_listcommands.moc"
