// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/pages.h"
#include "models/items/rankingmodel.h"
#include "tests/desk/deskfixture.h"
#include "tests/rankingview/inventedportal.h"
#include "views/common/linklist.h"
#include "views/movementchart/movementchart.h"
#include "views/ranking/movementpane.h"
#include "views/ranking/rankingpage.h"

#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// What a person clicks first after a fresh start: the pages that it leads to were never seen, so
/// nothing in them has its size yet.
class FirstClickTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoverLeadsToTheRanking_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("list");
        for (const int list : {risers, fallers}) {
            QTest::addRow("English, list %d", list) << Language::English << list;
            QTest::addRow("Russian, list %d", list) << Language::Russian << list;
            QTest::addRow("Belarusian, list %d", list) << Language::Belarusian << list;
        }
    }

    void aMoverLeadsToTheRanking()
    {
        QFETCH(Language, language);
        QFETCH(int, list);
        // A size that is not known yet is no size to draw with.
        QTest::failOnWarning(QRegularExpression(u"^Q(Pen|Font|Painter|Brush)"_s));
        DeskFixture desk;
        InventedPortal invented(6, 5); // 48 members: fewer than the axis of a tiny chart steps by
        desk.access.prepare = [&invented](FakePortal &portal) {
            portal.data() = invented.portal.data();
        };
        desk.translation.use(language);
        desk.window = std::make_unique<MainWindow>(MainWindow::Parts{
            desk.settings, desk.translation, desk.theme, desk.access, allPages()});
        MainWindow &window = *desk.window;
        window.show();
        window.start(DeskFixture::fileProfile());
        QTRY_VERIFY(window.isSettled());
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);

        QTRY_COMPARE(window.findChildren<LinkList *>().size(), 3);
        const auto lists = window.findChildren<LinkList *>();
        LinkList *movers = lists[list];
        QTRY_VERIFY(movers->topLevelItemCount() > 0 && movers->isVisible());
        const QModelIndex first = movers->model()->index(0, 0);
        movers->scrollTo(first);
        QTest::mouseClick(movers->viewport(), Qt::LeftButton, {},
                          movers->visualRect(first).center());

        const auto *page = window.findChild<RankingPage *>();
        QTRY_VERIFY(page->isVisible() && window.isSettled());
        const auto *table = page->findChild<QTreeView *>(u"table"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QVERIFY(page->selected());
        QTRY_VERIFY(page->findChild<MovementPane *>()->chart().endOf(*page->selected()));
    }

private:
    static constexpr int risers = 0;
    static constexpr int fallers = 1;
};

QTEST_MAIN(FirstClickTest)
#include "tst_firstclick.moc"
