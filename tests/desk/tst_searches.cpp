// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/navigation.h"
#include "app/desk/pages.h"
#include "tests/desk/deskfixture.h"
#include "tests/rankingview/inventedportal.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// The searches of all pages take the same keys.
class SearchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySearchTakesTheSameKeys_data()
    {
        QTest::addColumn<Qt::Key>("page");
        QTest::addColumn<QString>("answer"); // where nothing is found
        QTest::newRow("organizations") << Qt::Key_2 << u"No organization matches."_s;
        QTest::newRow("posters") << Qt::Key_3 << u"0 found"_s;
        QTest::newRow("stands") << Qt::Key_4 << u"No stand is like this."_s;
        QTest::newRow("ranking") << Qt::Key_5 << u"Nobody in this ranking is called “zzz”."_s;
        QTest::newRow("accounts") << Qt::Key_6 << u"No account holds all of this."_s;
    }

    void everySearchTakesTheSameKeys()
    {
        QFETCH(Qt::Key, page);
        QFETCH(QString, answer);
        DeskFixture desk;
        InventedPortal invented;
        desk.access.prepare = [&invented](FakePortal &portal) {
            portal.data() = invented.portal.data();
            portal.data().accounts = {{.id = AccountId(1), .login = u"anna"_s}};
            portal.data().stands = {{.id = StandId(1),
                                     .organization = OrganizationId(101),
                                     .code = u"K7M2PXQ4"_s,
                                     .printedOn = QDate(2023, 5, 2)}};
        };
        desk.window = std::make_unique<MainWindow>(MainWindow::Parts{
            desk.settings, desk.translation, desk.theme, desk.access, allPages()});
        MainWindow &window = *desk.window;
        window.show();
        window.start(DeskFixture::fileProfile());
        QTRY_VERIFY(window.isSettled());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, page, Qt::ControlModifier);
        auto *navigation = window.findChild<Navigation *>();
        navigation->setFocus();

        QTest::keySequence(navigation, QKeySequence::Find);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, u"zzz"_s);
        QTRY_VERIFY(tells(window, answer));
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QTRY_VERIFY(!tells(window, answer));
    }

private:
    /// Whether the window speaks of what was not found.
    static bool tells(const MainWindow &window, const QString &words)
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

QTEST_MAIN(SearchesTest)
#include "tst_searches.moc"
