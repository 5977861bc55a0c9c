// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/translation.h"
#include "tests/rankingview/rankingpagefixture.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

OrganizationId id(qint64 value) { return OrganizationId(value); }

} // namespace

/// Whether everything on the ranking page is seen, read and told apart.
class RankingPageLookTest : public RankingPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openInvented(); }
    void cleanup() { close(); }

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

    void everyLineChoiceIsWideEnoughInEveryLanguage()
    {
        waitForRows(8);
        QComboBox *lines = box(u"lines"_s);
        const int before = lines->width();
        lines->addItem(lines->itemText(0).repeated(2)); // as after a switch of the language
        QTRY_VERIFY(lines->width() > before);
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
};

QTEST_MAIN(RankingPageLookTest)
#include "tst_rankingpagelook.moc"
