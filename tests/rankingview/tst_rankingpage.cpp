// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/rankingview/rankingpagefixture.h"

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

OrganizationId id(qint64 value) { return OrganizationId(value); }

} // namespace

/// What the ranking page ranks, over a whole portal in memory.
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

private:
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
