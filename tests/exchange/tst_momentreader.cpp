// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/momentreader.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class MomentReaderTest : public QObject
{
    Q_OBJECT

    static QDate lastDay() { return QDate(2026, 11, 29); }

private Q_SLOTS:
    void momentsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("utc");
        const auto row = [](const QString &text, const QString &form, const QString &utc) {
            QTest::newRow(qPrintable(text + u' ' + form)) << text << form << utc;
        };
        row(u"31.12.99"_s, u"dd.MM.yy"_s, u"1999-12-30T21:00:00Z"_s);
        row(u"03.04.24"_s, u"dd.MM.yy"_s, u"2024-04-02T21:00:00Z"_s);
        row(u"29.02.00"_s, u"dd.MM.yy"_s, u"2000-02-28T21:00:00Z"_s);
        row(u"3.4.24 9:05"_s, u"d.M.yy h:mm"_s, u"2024-04-03T06:05:00Z"_s);
        row(u"31.03.2020"_s, u"dd.MM.yyyy"_s, u"2020-03-30T21:00:00Z"_s);
        row(u"2020-03-31 23 ч"_s, u"yyyy-MM-dd HH 'ч'"_s, u"2020-03-31T20:00:00Z"_s);
        row(u"20200331"_s, u"yyyyMMdd"_s, u"2020-03-30T21:00:00Z"_s);
        row(u"31 Mar 2020"_s, u"d MMM yyyy"_s, u"2020-03-30T21:00:00Z"_s);
        row(u"2020-03-31"_s, {}, u"2020-03-30T21:00:00Z"_s);
        row(u"2020-03-31T10:00:00Z"_s, {}, u"2020-03-31T10:00:00Z"_s);
        row(u"2020-03-31T10:00:00+05:00"_s, {}, u"2020-03-31T05:00:00Z"_s);
        row(u"2020-03-31T10:00"_s, {}, u"2020-03-31T07:00:00Z"_s);
        row(u"05.01.2023"_s, {}, u"2023-01-04T21:00:00Z"_s);
        row(u"5.1.2023 10:30"_s, {}, u"2023-01-05T07:30:00Z"_s);
        row(u"29.11.2026 23:59"_s, {}, u"2026-11-29T20:59:00Z"_s);
    }
    void momentsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, form);
        QFETCH(QString, utc);
        const auto moment = MomentReader(form, lastDay()).read(text);
        QVERIFY(moment);
        QCOMPARE(moment->toString(Qt::ISODate), utc);
    }

    void problemsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("form");
        QTest::addColumn<int>("problem");
        const auto row = [](const QString &text, const QString &form, MomentProblem problem) {
            QTest::newRow(qPrintable(text + u' ' + form)) << text << form << int(problem);
        };
        const QString german = u"dd.MM.yyyy"_s;
        row(u"32.04.2020"_s, german, MomentProblem::Impossible);
        row(u"30.02.2020"_s, german, MomentProblem::Impossible);
        row(u"01.13.2020"_s, german, MomentProblem::Impossible);
        row(u"29.02.01"_s, u"dd.MM.yy"_s, MomentProblem::Impossible);
        row(u"01.01.2020 25:00"_s, u"dd.MM.yyyy HH:mm"_s, MomentProblem::Impossible);
        row(u"2020-02-30"_s, {}, MomentProblem::Impossible);
        row(u"2020-04-01T24:61"_s, {}, MomentProblem::Impossible);
        row(u"2020-04-01"_s, german, MomentProblem::Misformed);
        row(u"1.4.2020"_s, german, MomentProblem::Misformed);
        row(u"yesterday"_s, german, MomentProblem::Misformed);
        row(QString(), german, MomentProblem::Misformed);
        row(u"yesterday"_s, {}, MomentProblem::Misformed);
        row(u"01.04.20"_s, german, MomentProblem::Misformed);
        row(u"30.11.2026"_s, german, MomentProblem::Future);
        row(u"01.01.27"_s, u"dd.MM.yy"_s, MomentProblem::Future);
        row(u"2099-01-01"_s, {}, MomentProblem::Future);
        row(u"31.12.1989"_s, german, MomentProblem::TooEarly);
    }
    void problemsAreToldApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, form);
        QFETCH(int, problem);
        const auto moment = MomentReader(form, lastDay()).read(text);
        QVERIFY(!moment);
        QCOMPARE(int(moment.error()), problem);
    }
};

QTEST_APPLESS_MAIN(MomentReaderTest)
#include "tst_momentreader.moc"
