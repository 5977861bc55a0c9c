// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/rankingview/rankingpagefixture.h"
#include "views/ranking/breadcrumb.h"
#include "views/ranking/rankingtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolTip>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

OrganizationId id(qint64 value) { return OrganizationId(value); }

} // namespace

/// The ranking page under the mouse and the keys of a person.
class RankingPageInputTest : public RankingPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openInvented(); }
    void cleanup() { close(); }

    void oneSelectionForTableAndChart()
    {
        waitForRows(8);
        // From the chart to the table …
        const OrganizationId third = organizationAt(2);
        clickOnLine(third);
        QCOMPARE(m_page->selected(), third);
        QCOMPARE(table()->currentIndex().row(), 2);
        QCOMPARE(chart().selected(), third);
        // … and back, with the mouse and with the keyboard.
        const QRect fifth = table()->visualRect(table()->model()->index(4, 2));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, fifth.center());
        QCOMPARE(chart().selected(), organizationAt(4));
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(chart().selected(), organizationAt(5));
        QTest::keyClick(chartView(), Qt::Key_Up);
        QCOMPARE(m_page->selected(), organizationAt(4));
        QCOMPARE(table()->currentIndex().row(), 4);
    }

    void thePointerLightsOneLine()
    {
        waitForRows(8);
        QTest::mouseMove(chartView()->viewport(), placeOnLine(organizationAt(6)));
        QTRY_COMPARE(chart().hovered(), organizationAt(6));
        QTest::mouseMove(chartView()->viewport(), QPoint(2, 2));
        QTRY_VERIFY(!chart().hovered());
    }

    void theSelectionSurvivesAnotherPeriod()
    {
        waitForRows(8);
        const OrganizationId chosen = organizationAt(1);
        clickOnLine(chosen);
        choose(u"period"_s, 7);
        QTRY_COMPARE(chart().content().series->periods.back(), *parsePeriod(u"2021-Q3"));
        QCOMPARE(
            table()->currentIndex().data(RankingModel::OrganizationRole).value<OrganizationId>(),
            chosen);
    }

    void doubleClickDrillsDownAndTheBreadcrumbLeadsBack()
    {
        waitForRows(8);
        choose(u"period"_s, 1);
        const OrganizationId body = organizationAt(3);
        doubleClickOnLine(body);
        QTRY_COMPARE(table()->model()->rowCount(), 5);
        QCOMPARE(m_page->scope(), body);
        QCOMPARE(box(u"period"_s)->currentText(), u"Q1 2023"_s);
        QCOMPARE(breadcrumb()->steps().size(), std::size_t(2));

        // Enter in the table goes on, to the subdivisions of the only one that has some.
        const OrganizationId divided = id(body.value() * 100 + 1);
        clickOnLine(divided);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(breadcrumb()->steps().size(), std::size_t(3));

        Q_EMIT breadcrumb()->stepRequested({});
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        QCOMPARE(m_page->selected(), body);
        QCOMPARE(box(u"period"_s)->currentText(), u"Q1 2023"_s);
    }

    void theSecondClickOpensWhatTheFirstOneLit()
    {
        close();
        m_portal = std::make_unique<InventedPortal>(30);
        open();
        waitForRows(30);
        // The first click selects: other lines are lit then, and the names move.
        const OrganizationId body = organizationAt(6);
        const QPointF label = labelOf(body);
        const QPoint place = chartView()->mapFromScene(chart().mapToScene(label));
        QTest::mouseClick(chartView()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(m_page->selected(), body);
        QVERIFY(chart().memberAt(label) != body);
        QTest::mouseDClick(chartView()->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(m_page->scope(), body);
    }

    void noTipOutlivesItsLine()
    {
        waitForRows(8);
        const OrganizationId body = organizationAt(3);
        const QString name = m_workspace->organizations().name(body, m_workspace->language());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        // Letting go of the button shows the tip again; the answer comes later.
        const QPoint place = placeOnLine(body);
        doubleClickOnLine(body);
        QTest::mouseRelease(chartView()->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().startsWith(name));
        waitForRows(5);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    /// The pointer rests where it is while one goes on with keys, wherever they go.
    void theTipGoesWhenOneGoesOnByKeyboard()
    {
        waitForRows(8);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        const std::vector<std::pair<QWidget *, Qt::Key>> steps{
            {table(), Qt::Key_Down},       {chartView(), Qt::Key_Down}, {chartView(), Qt::Key_End},
            {box(u"lines"_s), Qt::Key_F4}, {table(), Qt::Key_Tab},
        };
        for (const auto &[widget, key] : steps) {
            widget->setFocus();
            QTest::mouseMove(chartView()->viewport(), QPoint(2, 2));
            QTest::mouseMove(chartView()->viewport(), placeOnLine(organizationAt(3)));
            QTRY_VERIFY(QToolTip::isVisible());
            QTest::keyClick(widget, key);
            QTRY_VERIFY(!QToolTip::isVisible());
            QVERIFY(!chart().hovered());
            QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                              : widget,
                            Qt::Key_Escape);
        }
        QTest::mouseMove(chartView()->viewport(), QPoint(2, 2));
        QTest::mouseMove(chartView()->viewport(), placeOnLine(organizationAt(3)));
        QTRY_VERIFY(QToolTip::isVisible());
        m_page->hide();
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void theChartIsReadAndWorkedByKeyboard()
    {
        waitForRows(8);
        QVERIFY(!chartView()->accessibleName().isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        table()->setFocus();
        QVERIFY(!chart().isFocusShown());
        // What is above the chart comes before it.
        for (int i = 0; i < 10 && !chartView()->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(chartView()->hasFocus());
        QVERIFY(chart().isFocusShown());
        QTest::keyClick(chartView(), Qt::Key_End);
        QCOMPARE(m_page->selected(), organizationAt(7));
        QTest::keyClick(chartView(), Qt::Key_Down);
        QCOMPARE(m_page->selected(), organizationAt(7));
        QTest::keyClick(chartView(), Qt::Key_Home);
        QCOMPARE(m_page->selected(), organizationAt(0));
        const QString name =
            m_workspace->organizations().name(organizationAt(0), m_workspace->language());
        QVERIFY(chartView()->accessibleDescription().startsWith(name));
        QVERIFY(chartView()->accessibleDescription().contains(u"position 1 of 8"_s));
    }

    void thePlotStaysWhenTheSelectionMoves()
    {
        choose(u"members"_s, 1);
        QTRY_VERIFY(table()->model()->rowCount() > 20);
        QTest::keyClick(chartView(), Qt::Key_Home);
        const QRectF plot = chart().plotArea();
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(chartView(), Qt::Key_Down);
            QCOMPARE(chart().plotArea(), plot);
        }
    }

    void whoHasNoSubordinatesIsNotOpened()
    {
        waitForRows(8);
        QSignalSpy messages(m_workspace.get(), &Workspace::messageShown);
        m_page->showScope(id(1));
        waitForRows(5);
        doubleClickOnLine(id(105));
        QCOMPARE(messages.size(), 1);
        QCOMPARE(m_page->scope(), id(1));
    }

    void findsByName()
    {
        waitForRows(8);
        m_page->findChild<QLineEdit *>(u"find"_s)->setText(u"минз"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        m_page->findChild<QLineEdit *>(u"find"_s)->clear();
        QCOMPARE(table()->model()->rowCount(), 8);
    }

    void theSearchIsReachedAndLeftByKeysAndSaysWhenNothingIsFound()
    {
        waitForRows(8);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        auto *find = m_page->findChild<QLineEdit *>(u"find"_s);
        table()->setFocus();
        QTest::keySequence(m_page.get(), QKeySequence::Find);
        QTRY_VERIFY(find->hasFocus());
        QTest::keyClicks(find, u"zzz"_s);
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(!table()->isVisible());
        QVERIFY(hasLabelWith(u"Nobody in this ranking is called “zzz”."_s));
        QVERIFY(visibleButton(u"Show all"_s));
        QTest::keyClick(find, Qt::Key_Escape);
        QCOMPARE(find->text(), QString());
        QVERIFY(table()->isVisible());
        QCOMPARE(table()->model()->rowCount(), 8);
    }

    void theSelectedMemberIsSelectedAgainAfterASearch()
    {
        waitForRows(8);
        const OrganizationId third = organizationAt(2);
        clickOnLine(third);
        auto *find = m_page->findChild<QLineEdit *>(u"find"_s);
        find->setText(u"zzz"_s);
        find->clear();
        QCOMPARE(
            table()->currentIndex().data(RankingModel::OrganizationRole).value<OrganizationId>(),
            third);
    }

    void keysGoUpAndBackspaceWrites()
    {
        waitForRows(8);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showScope(id(3));
        waitForRows(5);
        auto *find = m_page->findChild<QLineEdit *>(u"find"_s);
        find->setFocus();
        QTest::keyClick(find, Qt::Key_Backspace);
        QCOMPARE(m_page->scope(), id(3));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        QVERIFY(!m_page->scope());
        QCOMPARE(m_page->selected(), id(3));
        QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier); // there is nothing above the country
        QVERIFY(!m_page->scope());
    }

    void selectedRowsAreCopiedAsATable()
    {
        waitForRows(8);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        const auto place = [this](int row) {
            return table()->visualRect(table()->model()->index(row, 2)).center();
        };
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place(1));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, place(4));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, place(3));
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 3);
        table()->setFocus();
        QTest::keySequence(table(), QKeySequence::Copy);
        const QStringList lines =
            QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        const QStringList headings = lines[0].split(u'\t');
        QCOMPARE(headings.mid(0, 4),
                 (QStringList{u"Position"_s, u"Movement"_s, u"Name"_s, u"Questionnaires"_s}));
        int line = 1;
        for (const int row : {1, 3, 4}) {
            const QStringList cells = lines[line++].split(u'\t');
            QCOMPARE(cells.size(), headings.size());
            QCOMPARE(cells[0], text(row, RankingModel::PositionColumn));
            QCOMPARE(cells[2], text(row, RankingModel::NameColumn));
            QCOMPARE(cells[3].toInt(), int(raw(row, RankingModel::QuestionnairesColumn)));
        }
        // What the answer to another question does not take away stays selected.
        choose(u"compared"_s, u"nothing"_s);
        QTRY_COMPARE(text(0, RankingModel::MovementColumn), QString());
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 3);
    }

    void columnsAreChosenAndRemembered()
    {
        waitForRows(8);
        m_page->resize(1900, 700);
        QMenu menu;
        qobject_cast<RankingTable *>(table())->addColumnChoices(menu);
        QCOMPARE(menu.actions().size(), qsizetype(RankingModel::ColumnCount - 1));
        for (QAction *action : menu.actions()) {
            QVERIFY(action->isChecked());
            if (action->text() == u"Trend" || action->text() == u"Courtesy")
                action->trigger();
        }
        const auto isAsChosen = [this] {
            const QHeaderView *header = table()->header();
            return header->isSectionHidden(RankingModel::TrendColumn) &&
                   header->isSectionHidden(RankingModel::CourtesyColumn) &&
                   !header->isSectionHidden(RankingModel::SimplicityColumn);
        };
        QTRY_VERIFY(isAsChosen());
        const QByteArray state = m_page->saveState();
        m_page = std::make_unique<RankingPage>(*m_workspace);
        m_page->resize(1900, 700);
        m_page->restoreState(state);
        m_page->show();
        waitForRows(8);
        QTRY_VERIFY(isAsChosen());
        m_page->resize(790, 700);
        QTRY_VERIFY(table()->header()->isSectionHidden(RankingModel::SimplicityColumn));
        m_page->resize(1900, 700);
        QTRY_VERIFY(!table()->header()->isSectionHidden(RankingModel::SimplicityColumn));
        QVERIFY(isAsChosen());
    }

    void pinsAreSeenInTheRowsAndTakenOutAtOnce()
    {
        waitForRows(8);
        const auto isPinned = [this](int row) {
            const QModelIndex name = table()->model()->index(row, RankingModel::NameColumn);
            const QString spoken = name.data(Qt::AccessibleTextRole).toString();
            return name.data(RankingModel::PinnedRole).toBool() && spoken.endsWith(u", pinned"_s);
        };
        pane()->setPinned(organizationAt(2), true);
        pane()->setPinned(organizationAt(5), true);
        for (int row = 0; row < 8; ++row)
            QCOMPARE(isPinned(row), row == 2 || row == 5);
        const QModelIndex index = table()->model()->index(0, RankingModel::NameColumn);
        Q_EMIT table()->customContextMenuRequested(table()->visualRect(index).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Unpin all (2)")
                action->trigger();
        }
        menu->close();
        QVERIFY(pane()->pinned().empty());
        QVERIFY(!isPinned(2));
    }
};

QTEST_MAIN(RankingPageInputTest)
#include "tst_rankingpageinput.moc"
