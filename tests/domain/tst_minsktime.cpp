// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/minsktime.h"
#include "models/domain/period.h"
#include "tests/support/computerzone.h"
#include "tests/support/stoppedclock.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

} // namespace

/// Once more in each of several zones of the computer: none of them may matter.
class MinskTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void dayIsThatOfMinsk_data();
    void dayIsThatOfMinsk();
    void todayFollowsTheClock();
    void everyTimeOfTheDayExists();

private:
    std::optional<ComputerZone> m_zone;
};

void MinskTimeTest::initTestCase_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/Minsk", "Pacific/Auckland", "America/Anchorage"})
        QTest::newRow(zone) << QByteArray(zone);
}

void MinskTimeTest::init()
{
    QFETCH_GLOBAL(QByteArray, zone);
    m_zone.emplace(zone);
}

void MinskTimeTest::cleanup() { m_zone.reset(); }

void MinskTimeTest::dayIsThatOfMinsk_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QDate>("day");
    QTest::newRow("last second of the year")
        << utc(u"2022-12-31T20:59:59Z"_s) << QDate(2022, 12, 31);
    QTest::newRow("first of the next") << utc(u"2022-12-31T21:00:00Z"_s) << QDate(2023, 1, 1);
    QTest::newRow("noon") << utc(u"2023-05-04T09:00:00Z"_s) << QDate(2023, 5, 4);
    QTest::newRow("with an offset") << utc(u"2023-05-04T01:30:00+05:00"_s) << QDate(2023, 5, 3);
}

void MinskTimeTest::dayIsThatOfMinsk()
{
    QFETCH(QDateTime, moment);
    QFETCH(QDate, day);
    QCOMPARE(minskDay(moment), day);
    QCOMPARE(minskDay(moment.toLocalTime()), day);
    QCOMPARE(minskTime(moment).date(), day);
    QCOMPARE(monthOf(moment), monthOf(day));
    QCOMPARE(minskMoment(minskTime(moment).date(), minskTime(moment).time()), moment);
}

void MinskTimeTest::todayFollowsTheClock()
{
    StoppedClock clock(utc(u"2023-05-04T20:59:00Z"_s));
    QCOMPARE(minskToday(), QDate(2023, 5, 4));
    clock.moveTo(utc(u"2023-05-04T21:00:00Z"_s));
    QCOMPARE(minskToday(), QDate(2023, 5, 5));
}

/// Half past two is skipped in Anchorage on that night, and in Auckland on the other.
void MinskTimeTest::everyTimeOfTheDayExists()
{
    for (const QDate day : {QDate(2023, 3, 12), QDate(2022, 9, 25)}) {
        const QDateTime moment = minskMoment(day, QTime(2, 30));
        QVERIFY(moment.isValid());
        QCOMPARE(moment, QDateTime(day.addDays(-1), QTime(23, 30), Qt::UTC));
    }
}

QTEST_GUILESS_MAIN(MinskTimeTest)

#include "tst_minsktime.moc"
