// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/deskarguments.h"
#include "app/desk/pages.h"
#include "tests/support/await.h"
#include "tests/support/fakeportal.h"
#include "views/common/page.h"
#include "views/common/workspace.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class DeskArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTaken()
    {
        const DeskArguments arguments({u"ratingdesk"_s, u"--portal"_s, u"/srv/p.sqlite"_s,
                                       u"--language=be"_s, u"--page"_s, u"posters"_s,
                                       u"--screenshot"_s, u"w.png"_s});
        QCOMPARE(arguments.problem(pageKeys()), QString());
        QCOMPARE(arguments.portal(), u"/srv/p.sqlite"_s);
        QCOMPARE(arguments.language(), Language::Belarusian);
        QCOMPARE(arguments.page(), u"posters"_s);
        QCOMPARE(arguments.screenshot(), u"w.png"_s);
        QVERIFY(!arguments.isVerbose());
        QCOMPARE(DeskArguments({u"ratingdesk"_s}).problem(pageKeys()), QString());
        const DeskArguments verbose({u"ratingdesk"_s, u"--verbose"_s, u"--page"_s, u"posters"_s});
        QCOMPARE(verbose.problem(pageKeys()), QString());
        QVERIFY(verbose.isVerbose());
        QCOMPARE(verbose.page(), u"posters"_s);
    }

    void problemsAreSaid_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("problem");
        QTest::newRow("page") << u"--page nonsense"_s
                              << u"There is no page “nonsense”. Possible are: overview, "
                                 "organizations, posters, stands, ranking, accounts."_s;
        QTest::newRow("no page") << u"--page"_s << u"--page needs a value."_s;
        QTest::newRow("no page but =") << u"--page="_s << u"--page needs a value."_s;
        QTest::newRow("no file") << u"--screenshot --language ru"_s
                                 << u"--screenshot needs a value."_s;
        QTest::newRow("language") << u"--language de"_s
                                  << u"“de” does not fit --language. Possible are: en, ru, be."_s;
        QTest::newRow("too much") << u"--page ranking now"_s << u"Not understood: now"_s;
    }

    void problemsAreSaid()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, problem);
        const DeskArguments given(QStringList{u"ratingdesk"_s} + arguments.split(u' '));
        QCOMPARE(given.problem(pageKeys()), problem);
    }

    void theKeysAreThoseOfThePages()
    {
        FakePortal portal;
        Workspace workspace(portal, *await(portal.open()));
        QStringList keys;
        for (const PageFactory &makePage : allPages()) {
            const std::unique_ptr<Page> page(makePage(workspace));
            keys << page->key();
        }
        QCOMPARE(keys, pageKeys());
    }
};

QTEST_MAIN(DeskArgumentsTest)
#include "tst_deskarguments.moc"
