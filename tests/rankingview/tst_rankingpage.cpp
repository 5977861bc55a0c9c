// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/translation.h"
#include "tests/rankingview/rankingpagefixture.h"
#include "views/ranking/breadcrumb.h"
#include "views/ranking/rankingtable.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

OrganizationId id(qint64 value) { return OrganizationId(value); }

} // namespace

/// The ranking page as a person uses it, over a whole portal in memory.
class RankingPageTest : public RankingPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openInvented(); }
    void cleanup() { close(); }

    void ranksTheTopOfTheCountryAtFirst()
    {
        waitForRows(8);
        QCOMPARE(text(0, RankingModel::PositionColumn), u"1"_s);
        for (int row = 1; row < 8; ++row)
            QVERIFY(raw(row, RankingModel::ScoreColumn) <= raw(row - 1, RankingModel::ScoreColumn));
        QCOMPARE(box(u"period"_s)->currentText(), u"Q2 2023"_s);
        QCOMPARE(box(u"compared"_s)->currentText(), u"Q1 2023"_s);
        QCOMPARE(chart().content().series->periods.size(), std::size_t(10));
        QCOMPARE(chart().content().note, u"Demo portal: invented data"_s);
    }

    void aRunningPeriodIsMarkedAndNotComparedWithAWholeOne()
    {
        openOn({2023, 6, 20});
        waitForRows(8);
        // One begins with the last quarter that is over.
        QCOMPARE(box(u"period"_s)->currentText(), u"Q1 2023"_s);
        QVERIFY(!periodLine()->isVisible());
        QVERIFY(text(0, RankingModel::MovementColumn) != QString());

        choose(u"period"_s, u"Q2 2023 (still running)"_s);
        QTRY_COMPARE(chart().content().series->periods.back(), *parsePeriod(u"2023-Q2"));
        QVERIFY2(periodLine()->text().contains(
                     u"Q2 2023 is still running: ratings up to 20 June 2023 count."),
                 qPrintable(periodLine()->text()));
        QVERIFY(periodLine()->text().contains(u"the same days of Q1 2023 cannot be told"));
        QVERIFY(periodLine()->isVisible());
        for (int row = 0; row < 8; ++row) {
            QCOMPARE(text(row, RankingModel::MovementColumn), QString());
            const QModelIndex cell = table()->model()->index(row, RankingModel::MovementColumn);
            QVERIFY(!cell.data(RankingModel::RawValueRole).isValid());
            QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"No movements are shown"));
        }
        QCOMPARE(chart().content().periodNames.back(), u"Q2 ’23*"_s);
        QVERIFY(chart().content().note.startsWith(u"* Q2 2023 is still running"_s));
        QCOMPARE(chart().content().periodNames.front(), u"Q1 ’21"_s);

        // A whole period is not compared with a running one either.
        choose(u"period"_s, u"Q1 2023"_s);
        choose(u"compared"_s, u"Q2 2023 (still running)"_s);
        QTRY_VERIFY(periodLine()->text().contains(u"Q2 2023 is not over"));
        QTRY_COMPARE(text(0, RankingModel::MovementColumn), QString());
    }

    void aRunningPeriodIsComparedWithTheSameMonths()
    {
        RankingMethod within;
        within.mode = RankingMethod::Mode::Within;
        openOn({2023, 5, 31});
        waitForRows(8);
        methods()->setMethod(within);
        Q_EMIT methods()->changed();
        const auto before = positionsIn({Month(2023, 1), Month(2023, 2)});
        choose(u"period"_s, u"Q2 2023 (still running)"_s);
        QTRY_COMPARE(chart().content().series->periods.back(), *parsePeriod(u"2023-Q2"));
        QTRY_VERIFY2(periodLine()->text().contains(u"the same part of Q1 2023"),
                     qPrintable(periodLine()->text()));
        QVERIFY(text(0, RankingModel::MovementColumn) != QString());
        for (int row = 0; row < 8; ++row) {
            QCOMPARE(int(raw(row, RankingModel::MovementColumn)),
                     before.at(organizationAt(row)) - int(raw(row, RankingModel::PositionColumn)));
        }
    }

    void everyPeriodCanBeComparedWithAndNoneIsOfferedTwice()
    {
        waitForRows(8);
        for (const PeriodUnit unit :
             {PeriodUnit::Month, PeriodUnit::Quarter, PeriodUnit::HalfYear, PeriodUnit::Year}) {
            choose(u"unit"_s, int(unit));
            QStringList offered = entries(u"compared"_s);
            for (QString &entry : offered)
                entry.remove(u" (a year before)"_s);
            QCOMPARE(QSet<QString>(offered.begin(), offered.end()).size(), offered.size());
            for (const QString &period : entries(u"period"_s))
                QCOMPARE(offered.contains(period), period != box(u"period"_s)->currentText());
        }
        choose(u"unit"_s, int(PeriodUnit::Quarter));
        choose(u"period"_s, u"Q2 2023"_s);
        choose(u"compared"_s, u"Q3 2021"_s);
        QCOMPARE(box(u"compared"_s)->currentText(), u"Q3 2021"_s);
        const auto *periods = m_page->findChild<PeriodChooser *>();
        QCOMPARE(periods->compared(), parsePeriod(u"2021-Q3"));
        // It stays with another period, and gives way where it would be the period itself.
        choose(u"period"_s, u"Q4 2022"_s);
        QCOMPARE(periods->compared(), parsePeriod(u"2021-Q3"));
        choose(u"period"_s, u"Q3 2021"_s);
        QCOMPARE(periods->compared(), parsePeriod(u"2021-Q2"));
        choose(u"unit"_s, int(PeriodUnit::Year));
        QCOMPARE(periods->compared(), periods->period()->previous());
    }

    void anotherPeriodIsAnotherRanking()
    {
        waitForRows(8);
        const qint64 before = totalQuestionnaires();
        choose(u"period"_s, 4);
        QTRY_VERIFY(totalQuestionnaires() < before);
        QCOMPARE(chart().content().series->periods.back(), *parsePeriod(u"2022-Q2"));
        choose(u"unit"_s, int(PeriodUnit::Year));
        QTRY_COMPARE(chart().content().series->periods.back(), *parsePeriod(u"2022"));
        QCOMPARE(chart().content().series->periods.size(), std::size_t(2));
    }

    void withinAPeriodCountsOnlyWhatWasGivenInIt()
    {
        waitForRows(8);
        const qint64 before = totalQuestionnaires();
        RankingMethod method = methods()->method();
        method.mode = RankingMethod::Mode::Within;
        methods()->setMethod(method);
        Q_EMIT methods()->changed();
        QTRY_VERIFY(totalQuestionnaires() < before / 4);
        QVERIFY(hasLabelWith(u"Ratings within the period only"_s));
    }

    void sortsByAnyColumn()
    {
        waitForRows(8);
        for (int column = 0; column < RankingModel::ColumnCount; ++column) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                table()->sortByColumn(column, order);
                if (column == RankingModel::NameColumn || column == RankingModel::MovementColumn)
                    continue;
                for (int row = 1; row < 8; ++row) {
                    const double above = raw(row - 1, column);
                    const double below = raw(row, column);
                    QVERIFY(order == Qt::AscendingOrder ? above <= below : above >= below);
                }
            }
        }
    }

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

    void showsAMemberFromElsewhereOnAllLevels()
    {
        waitForRows(8);
        Q_EMIT m_workspace->rankingRequested({}, id(203));
        QTRY_COMPARE(table()->model()->rowCount(), 8 + 40 + 16);
        QCOMPARE(m_page->selected(), id(203));
        QCOMPARE(
            table()->currentIndex().data(RankingModel::OrganizationRole).value<OrganizationId>(),
            id(203));
    }

    void showsTheMonthThatAnotherPageSpeaksOf()
    {
        waitForRows(8);
        RankingMethod method;
        method.minimumQuestionnaires = 2;
        const Period month = *parsePeriod(u"2023-05");
        Q_EMIT m_workspace->monthRankingRequested(id(203), month.first, method);
        waitForRows(64);
        QCOMPARE(m_page->selected(), id(203));
        QCOMPARE(chart().content().series->periods.back(), month);
        QCOMPARE(box(u"period"_s)->currentText(), u"May 2023"_s);
        QCOMPARE(box(u"compared"_s)->currentText(), u"April 2023"_s);
        QCOMPARE(methods()->method(), method);
    }

    void otherMembersAreSeenFromTheTop()
    {
        m_page->resize(1100, 500);
        m_page->showScope({}, id(203));
        waitForRows(64);
        table()->scrollToBottom();
        const int bottom = table()->verticalScrollBar()->value();
        QVERIFY(bottom > 0);
        // The same ones stay where they are …
        choose(u"period"_s, 7);
        QTRY_COMPARE(chart().content().series->periods.back(), *parsePeriod(u"2021-Q3"));
        QCOMPARE(table()->verticalScrollBar()->value(), bottom);
        // … and who is no longer there is no longer selected.
        methods()->setMembers(MemberSelection::Members::Children);
        Q_EMIT methods()->changed();
        waitForRows(8);
        QCOMPARE(table()->verticalScrollBar()->value(), 0);
        QVERIFY(!m_page->selected());
        QVERIFY(!chart().selected());
    }

    void theNamesHaveRoomInTheSmallestWindow()
    {
        waitForRows(8);
        QHeaderView *header = table()->header();
        // Headings may be much longer in another language.
        for (const int satisfaction :
             {header->sectionSize(RankingModel::SatisfactionColumn), 300}) {
            m_page->resize(1900, 600);
            QTRY_VERIFY(!header->isSectionHidden(RankingModel::SimplicityColumn));
            header->resizeSection(RankingModel::SatisfactionColumn, satisfaction);
            m_page->resize(790, 600);
            QTRY_VERIFY(header->isSectionHidden(RankingModel::SimplicityColumn));
            QTRY_VERIFY(header->sectionSize(RankingModel::NameColumn) >= 200);
            QTRY_VERIFY(!table()->horizontalScrollBar()->isVisible());
            const QByteArray state = m_page->saveState();
            m_page->restoreState(state);
            m_page->resize(1900, 600);
            QTRY_VERIFY(!header->isSectionHidden(RankingModel::CourtesyColumn));
            QTRY_COMPARE(header->sectionSize(RankingModel::SatisfactionColumn), satisfaction);
        }
    }

    void everythingFitsIntoTheSmallestWindow()
    {
        Translation translation;
        translation.use(Language::Russian); // its words are longer
        const auto back = qScopeGuard([&translation] { translation.use(Language::English); });
        openOn({2023, 6, 20});
        waitForRows(8);
        choose(u"period"_s, 0);
        QTRY_VERIFY(periodLine()->isVisible());
        // What a window of 1024 × 640 leaves to a page.
        const QSize smallest(960, 560);
        m_page->resize(smallest);
        QTRY_COMPARE(m_page->size(), smallest);
        QTRY_VERIFY(chartView()->mapTo(m_page.get(), QPoint(0, chartView()->height())).y() <=
                    smallest.height());
        QVERIFY(chartView()->height() >= chartView()->minimumHeight());
        QVERIFY(table()->height() >= table()->minimumHeight());
    }

    void theNamesGetWhatTheNumbersDoNotNeed()
    {
        waitForRows(8);
        QHeaderView *header = table()->header();
        for (const int sorted : {RankingModel::PositionColumn, RankingModel::CourtesyColumn}) {
            table()->sortByColumn(sorted, Qt::AscendingOrder);
            m_page->resize(1160, 600);
            QTRY_VERIFY(header->sectionSize(RankingModel::NameColumn) > 300);
            QVERIFY(header->sectionSize(sorted) >= header->sectionSizeHint(sorted));
            const int name = header->sectionSize(RankingModel::NameColumn);
            m_page->restoreState(m_page->saveState());
            QCOMPARE(header->sectionSize(RankingModel::NameColumn), name);
        }
        // What a person made wider stays so.
        header->resizeSection(RankingModel::ScoreColumn, 120);
        m_page->restoreState(m_page->saveState());
        m_page->resize(1300, 600);
        QTRY_COMPARE(header->sectionSize(RankingModel::ScoreColumn), 120);
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

    void neighboursOfDifferentPositionsNeverLookAlike()
    {
        close();
        m_portal = std::make_unique<InventedPortal>(30, 8, 5);
        open();
        m_page->showScope({});
        methods()->setMembers(MemberSelection::Members::All);
        Q_EMIT methods()->changed();
        waitForRows(30 + 240 + 60);
        bool neededMore = false;
        for (int row = 1; row < table()->model()->rowCount(); ++row) {
            const bool isTie = text(row, RankingModel::PositionColumn) ==
                               text(row - 1, RankingModel::PositionColumn);
            const QString above = text(row - 1, RankingModel::ScoreColumn);
            const QString below = text(row, RankingModel::ScoreColumn);
            QVERIFY2((above == below) == isTie, qPrintable(above + u' ' + below));
            neededMore = neededMore || text(row, RankingModel::ScoreColumn).size() > 4;
        }
        QVERIFY(neededMore);
        // They have the room that they need.
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex score = table()->model()->index(row, RankingModel::ScoreColumn);
            QVERIFY(table()->sizeHintForIndex(score).width() <=
                    table()->header()->sectionSize(RankingModel::ScoreColumn));
        }
    }

    void theReasonOfAGapIsSaid()
    {
        waitForRows(8);
        RankingMethod method;
        method.mode = RankingMethod::Mode::Within;
        method.minimumQuestionnaires = 45;
        methods()->setMethod(method);
        Q_EMIT methods()->changed();
        QTRY_COMPARE(text(7, RankingModel::PositionColumn), u"–"_s);
        const int count = int(raw(7, RankingModel::QuestionnairesColumn));
        const QString reason = u"No position: questionnaires %1, minimum 45"_s.arg(count);
        const QModelIndex cell = table()->model()->index(7, RankingModel::PositionColumn);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), reason);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), reason);
    }

    void theHeadingHasTheWholeWidth()
    {
        waitForRows(8);
        m_page->resize(790, 700);
        // Two long names one below the other.
        m_page->showScope(id(801));
        const auto *heading = m_page->findChild<QLabel *>(u"heading"_s);
        const auto *way = m_page->findChild<QLabel *>(u"way"_s);
        QCOMPARE(heading->text(), u"Поликлиника № 801"_s);
        QTRY_VERIFY(heading->width() > m_page->width() - 60);
        QVERIFY(way->text().contains(u"Республиканский центр гигиены и эпидемиологии"));
        // The steps are links, as in the organizations.
        Q_EMIT const_cast<QLabel *>(way)->linkActivated(u"1"_s);
        QCOMPARE(m_page->scope(), id(8));
    }

    void anEmptyGroupOffersAllOfThem()
    {
        waitForRows(8);
        methods()->setSelection({.scope = {},
                                 .members = MemberSelection::Members::All,
                                 .region = Region::Mogilev,
                                 .sphere = {},
                                 .category = {}});
        Q_EMIT methods()->changed();
        QTRY_VERIFY(!table()->isVisible());
        auto *button = visibleButton(u"Show all levels and groups"_s);
        QVERIFY(button);
        button->click();
        waitForRows(64);
        QVERIFY(table()->isVisible());
    }

    void saysThatThereAreNoRatings()
    {
        close();
        m_portal = std::make_unique<InventedPortal>();
        m_portal->portal.data().answers.clear();
        open();
        QTRY_VERIFY(hasLabelWith(u"There are no ratings yet"_s));
    }

    void aFailureIsSaidAndCanBeTriedAgain()
    {
        close();
        m_portal = std::make_unique<InventedPortal>();
        m_portal->portal.failNext({.kind = PortalError::Kind::Unreachable,
                                   .problem = PortalError::Problem::ConnectionLost});
        open(false);
        QTRY_VERIFY(visibleButton(u"Try again"_s));
        visibleButton(u"Try again"_s)->click();
        waitForRows(8);
        QVERIFY(!visibleButton(u"Try again"_s));
    }

    void whatIsRankedStaysWhereItCouldNotBeLoadedAnew()
    {
        waitForRows(8);
        m_portal->portal.failNext({.kind = PortalError::Kind::Unreachable,
                                   .problem = PortalError::Problem::ConnectionLost});
        m_page->refresh();
        QTRY_VERIFY(visibleButton(u"Try again"_s));
        QCOMPARE(table()->model()->rowCount(), 8);
        m_page->refresh();
        QTRY_VERIFY(!visibleButton(u"Try again"_s));
        waitForRows(8);
    }

    void everyLineChoiceIsWideEnoughInEveryLanguage()
    {
        waitForRows(8);
        QComboBox *lines = box(u"lines"_s);
        const int before = lines->width();
        lines->addItem(lines->itemText(0).repeated(2)); // as after a switch of the language
        QTRY_VERIFY(lines->width() > before);
    }

    void followsTheDataOfThePortal()
    {
        waitForRows(8);
        const qint64 before = totalQuestionnaires();
        Questionnaire answer;
        answer.organization = id(105);
        answer.givenAt = QDateTime(QDate(2023, 6, 20), QTime(9, 0), Qt::UTC);
        answer.scores = {5, 5, 5, 5};
        m_portal->portal.addQuestionnaires({answer}, ApplyMode::Commit);
        QTRY_COMPARE(totalQuestionnaires(), before + 1);
    }

    void remembersHowItWasLeft()
    {
        waitForRows(8);
        choose(u"unit"_s, int(PeriodUnit::HalfYear));
        choose(u"compared"_s, int(PeriodChooser::Comparison::YearBefore));
        pane()->setQuantity(ChartQuantity::Score);
        pane()->setPinned(id(4), true);
        const QByteArray state = m_page->saveState();

        m_page = std::make_unique<RankingPage>(*m_workspace);
        m_page->restoreState(state);
        m_page->show();
        waitForRows(8);
        QCOMPARE(box(u"period"_s)->currentText(), u"H1 2023"_s);
        QCOMPARE(box(u"compared"_s)->currentText(), u"H1 2022 (a year before)"_s);
        QCOMPARE(chart().content().quantity, ChartQuantity::Score);
        QVERIFY(pane()->pinned().contains(id(4)));
        m_page->restoreState("no state at all");
        QCOMPARE(chart().content().quantity, ChartQuantity::Score);
    }

    void remembersTheMembersOfChoiceNotThoseOfALink()
    {
        waitForRows(8);
        Q_EMIT m_workspace->monthRankingRequested(id(203), parsePeriod(u"2023-05")->first, {});
        waitForRows(64);
        const auto openAgain = [this] {
            const QByteArray state = m_page->saveState();
            m_page = std::make_unique<RankingPage>(*m_workspace);
            m_page->restoreState(state);
            m_page->show();
        };
        openAgain();
        waitForRows(8);
        choose(u"members"_s, 1); // all levels
        waitForRows(64);
        openAgain();
        waitForRows(64);
    }

    void everyControlHasANameToBeReadAloud()
    {
        waitForRows(8);
        const auto widgets = m_page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isControl =
                widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                (qobject_cast<const QComboBox *>(widget) ||
                 qobject_cast<const QTreeView *>(widget) ||
                 qobject_cast<const QChartView *>(widget) || widget->objectName() == u"find");
            if (isControl)
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            // A screen reader takes the text of a box for its name, unless a label stands by it.
            if (!widget->isVisible() || !qobject_cast<const QComboBox *>(widget))
                continue;
            auto *reader = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const auto labels = reader->relations(QAccessible::Label);
            QVERIFY2(!labels.isEmpty(), qPrintable(widget->objectName()));
            QVERIFY(!labels.first().first->text(QAccessible::Name).isEmpty());
        }
    }

private:
    QLabel *periodLine() const { return m_page->findChild<QLabel *>(u"periodLine"_s); }

    /// The positions of the roots by what was given in these months, counted from the answers.
    std::map<OrganizationId, int> positionsIn(const Period &months) const
    {
        std::map<OrganizationId, std::pair<qint64, qint64>> sums; // points, answers
        for (const auto &[key, answer] : m_portal->portal.data().answers) {
            OrganizationId root = answer.organization;
            while (const auto parent = m_portal->portal.data().registered.at(root).parent)
                root = *parent;
            if (!months.contains(monthOf(answer.givenAt)))
                continue;
            for (const quint8 score : answer.scores)
                sums[root].first += score;
            ++sums[root].second;
        }
        std::map<OrganizationId, int> positions;
        for (const auto &[member, sum] : sums) {
            positions[member] = 1;
            for (const auto &[other, its] : sums)
                positions[member] += its.first * sum.second > sum.first * its.second;
        }
        return positions;
    }
};

QTEST_MAIN(RankingPageTest)
#include "tst_rankingpage.moc"
