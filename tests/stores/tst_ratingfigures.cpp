// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/ratingfigures.h"

#include <QTest>

using namespace ratingdesk;

class RatingFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoFigures()
    {
        const RatingFigures figures = figuresOf(TallyTable());
        QCOMPARE(figures.questionnaires, 0);
        QVERIFY(figures.score.isNull());
        QVERIFY(figures.months.empty());
    }

    void addsUpMonthsAndOrganizationsWithoutLosingAGap()
    {
        TallyTable table;
        add(table, 1, Month(2023, 1), {5, 5, 5, 5});
        add(table, 1, Month(2023, 4), {1, 2, 3, 4});
        add(table, 2, Month(2023, 1), {4, 4, 4, 4});

        const RatingFigures all = figuresOf(table);
        QCOMPARE(all.questionnaires, 3);
        QVERIFY(all.score == (Fraction{20 + 10 + 16, 12}));
        QVERIFY(all.satisfaction == (Fraction{2, 3}));
        QVERIFY(all.criteria[0] == (Fraction{5 + 1 + 4, 3}));
        QCOMPARE(all.answers, (std::array<qint64, 5>{1, 1, 1, 5, 4}));
        QCOMPARE(all.months.size(), 4u);
        QCOMPARE(all.months[0].questionnaires, 2);
        QVERIFY(all.months[1].score.isNull());

        const RatingFigures own = figuresOf(table, OrganizationId(1));
        QCOMPARE(own.questionnaires, 2);
        QVERIFY(own.score == (Fraction{30, 8}));
    }

private:
    /// One questionnaire a row; rows of the figures' columns only.
    static void add(TallyTable &table, qint64 organization, Month month,
                    const std::array<int, baseCriterionCount> &scores)
    {
        table.organizations.emplace_back(organization);
        table.slotNumbers.push_back(month.index());
        const int sum = scores[0] + scores[1] + scores[2] + scores[3];
        table[TallyColumn::Questionnaires].push_back(1);
        table[TallyColumn::BaseSum].push_back(sum);
        table[TallyColumn::BaseSatisfied].push_back(sum >= 16 ? 1 : 0);
        for (const BaseCriterion criterion : allBaseCriteria) {
            for (int score = lowestScore; score <= highestScore; ++score)
                table[histogramColumn(criterion, score)].push_back(
                    scores[static_cast<std::size_t>(criterion)] == score ? 1 : 0);
        }
    }
};

QTEST_APPLESS_MAIN(RatingFiguresTest)
#include "tst_ratingfigures.moc"
