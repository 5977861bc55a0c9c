// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/parentspans.h"

#include <QTest>

using namespace ratingdesk;

namespace {

const OrganizationId me(7);
const OrganizationId ministry(1);
const OrganizationId committee(2);

QDate day(int number) { return QDate(2023, 1, number); }

ParentSpan span(OrganizationId parent, int from, int until = 0)
{
    return {me, parent, day(from), until == 0 ? std::nullopt : std::optional(day(until))};
}

} // namespace

class ParentSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moveClosesAndOpens()
    {
        const ParentSpans moved = standingFrom({span(ministry, 1)}, me, committee, day(10));
        QCOMPARE(moved, (ParentSpans{span(ministry, 1, 9), span(committee, 10)}));
    }

    void moveBackOnTheSameDayLeavesNoTrace()
    {
        const ParentSpans before{span(ministry, 1)};
        const ParentSpans moved = standingFrom(before, me, committee, day(10));
        QCOMPARE(standingFrom(moved, me, ministry, day(10)), before);
    }

    void secondMoveOnADayReplacesTheFirst()
    {
        const ParentSpans moved = standingFrom({span(ministry, 1, 9), span(committee, 10)}, me,
                                               OrganizationId(3), day(10));
        QCOMPARE(moved, (ParentSpans{span(ministry, 1, 9), span(OrganizationId(3), 10)}));
    }

    void archivedOnItsFirstDayNeverStood()
    {
        QVERIFY(endingBefore({span(ministry, 10)}, day(10)).empty());
    }

    void restoringAfterAGapOpensAnew()
    {
        const ParentSpans ended = endingBefore({span(ministry, 1)}, day(5));
        QCOMPARE(ended, ParentSpans{span(ministry, 1, 4)});
        QCOMPARE(standingFrom(ended, me, ministry, day(8)),
                 (ParentSpans{span(ministry, 1, 4), span(ministry, 8)}));
        QCOMPARE(standingFrom(ended, me, ministry, day(5)), ParentSpans{span(ministry, 1)});
    }

    void knownEarlierThanThought()
    {
        QCOMPARE(knownSince({span(ministry, 5)}, day(2)), ParentSpans{span(ministry, 2)});
        QCOMPARE(knownSince({span(ministry, 5)}, day(6)), ParentSpans{span(ministry, 5)});
        QVERIFY(knownSince({}, day(2)).empty());
    }

    void spanOfADay()
    {
        const ParentSpans spans{span(ministry, 2, 4), span(committee, 8)};
        QVERIFY(!spanOn(spans, day(1)));
        QCOMPARE(spanOn(spans, day(2))->parent, ministry);
        QCOMPARE(spanOn(spans, day(4))->parent, ministry);
        QVERIFY(!spanOn(spans, day(5)));
        QCOMPARE(spanOn(spans, day(20))->parent, committee);
    }
};

QTEST_GUILESS_MAIN(ParentSpansTest)
#include "tst_parentspans.moc"
