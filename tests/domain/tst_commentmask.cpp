// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/commentmask.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class CommentMaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksWhatPointsToAPerson_data();
    void masksWhatPointsToAPerson();
};

void CommentMaskTest::masksWhatPointsToAPerson_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("shown");
    const auto masked = [](const char *name, const QString &secret) {
        QTest::newRow(name) << u"Звоните: %1, спасибо"_s.arg(secret) << u"Звоните: •••, спасибо"_s;
    };
    masked("mobile", u"+375 29 123-45-67"_s);
    masked("mobile without spaces", u"+375291234567"_s);
    masked("trunk prefix", u"8 (029) 123-45-67"_s);
    masked("trunk prefix, no spaces", u"80291234567"_s);
    masked("code in brackets", u"(029) 1234567"_s);
    masked("city", u"123-45-67"_s);
    masked("city with spaces", u"123 45 67"_s);
    masked("non-breaking spaces and dashes", u"+375\u00a029\u00a0123–45–67"_s);
    masked("e-mail", u"ivan.petrov+1@example.by"_s);
    masked("e-mail in Cyrillic", u"иван@пример.бел"_s);
    masked("passport", u"MP1234567"_s);
    masked("passport in Cyrillic, with a space", u"МР 1234567"_s);
    masked("personal number", u"3140593A012PB5"_s);
    masked("personal number in Cyrillic", u"3140593А012РВ5"_s);
    QTest::newRow("several") << u"a@b.by и 123-45-67; МР1234567"_s << u"••• и •••; •••"_s;

    const auto kept = [](const char *name, const QString &comment) {
        QTest::newRow(name) << comment << comment;
    };
    kept("empty", QString());
    kept("a day", u"Был 04.05.2023 в 10:30"_s);
    kept("an ISO day", u"Был 2023-05-04"_s);
    kept("a span of years", u"в 2021-2022 учебном году"_s);
    kept("a price", u"Заплатил 1 250,50 руб."_s);
    kept("an order", u"Указ № 240 от 12.06.2020"_s);
    kept("room and queue", u"каб. 12, окно 3, талон 114"_s);
    kept("markup", u"<b>Жирно</b> &amp; %1"_s);
}

void CommentMaskTest::masksWhatPointsToAPerson()
{
    QFETCH(QString, comment);
    QFETCH(QString, shown);
    QCOMPARE(maskedComment(comment), shown);
}

QTEST_GUILESS_MAIN(CommentMaskTest)

#include "tst_commentmask.moc"
