// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/period.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("month") << "2023-05" << QDate(2023, 5, 1) << QDate(2023, 5, 31);
        QTest::newRow("first quarter") << "2023-Q1" << QDate(2023, 1, 1) << QDate(2023, 3, 31);
        QTest::newRow("last quarter") << "2023-Q4" << QDate(2023, 10, 1) << QDate(2023, 12, 31);
        QTest::newRow("half year") << "2023-H2" << QDate(2023, 7, 1) << QDate(2023, 12, 31);
        QTest::newRow("year") << "2024" << QDate(2024, 1, 1) << QDate(2024, 12, 31);
        QTest::newRow("days") << "2023-02-01..2024-02-29" << QDate(2023, 2, 1)
                              << QDate(2024, 2, 29);
    }

    void readsAndWritesEveryForm()
    {
        QFETCH(QString, text);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const auto period = parsePeriod(text);
        QVERIFY(period);
        QCOMPARE(period->first.firstDay(), first);
        QCOMPARE(period->last.lastDay(), last);
        QCOMPARE(periodText(*period), text);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2023-13", "2023-00", "2023-Q5", "2023-H3", "23", "2023-5",
                                 "2023-01-02..2023-03-31", "2023-01-01..2023-03-30",
                                 "2023-03-01..2023-01-31", "..", "2023-01-01..", "2023 Q1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesEverythingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!parsePeriod(text));
    }

    void countsAMomentInTheMonthOfMinsk()
    {
        const QDateTime lastEvening(QDate(2023, 4, 30), QTime(21, 0), Qt::UTC);
        QCOMPARE(monthOf(lastEvening), Month(2023, 5));
        QCOMPARE(monthOf(lastEvening.addSecs(-1)), Month(2023, 4));
    }

    void stepsBackByItsOwnLength()
    {
        QCOMPARE(parsePeriod(u"2023-Q1")->previous(), *parsePeriod(u"2022-Q4"));
        QCOMPARE(parsePeriod(u"2023")->previous(), *parsePeriod(u"2022"));
    }
};

QTEST_APPLESS_MAIN(PeriodTest)
#include "tst_period.moc"
