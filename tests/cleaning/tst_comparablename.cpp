// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cleaning/comparablename.h"
#include "models/cleaning/duplicates.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// What writers do differently is no difference, what tells organizations apart is one.
class ComparableNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likenesses_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("near");
        const auto same = [](const QString &one, const QString &other) {
            QTest::addRow("%s", qPrintable(one + u" = "_s + other)) << one << other << true;
        };
        const auto apart = [](const QString &one, const QString &other) {
            QTest::addRow("%s", qPrintable(one + u" ≠ "_s + other)) << one << other << false;
        };
        same(u"ГУО \"Средняя школа № 5 г. Бреста\""_s,
             u"Государственное учреждение образования «Средняя школа №5 города Бреста»"_s);
        same(u"РУП «Белпочта»"_s,
             u"Республиканское унитарное предприятие почтовой связи «Белпочта»"_s);
        same(u"УЗ «5-я городская клиническая поликлиника»"_s,
             u"Городская клиническая поликлиника № 05"_s);
        same(u"Брестский горисполком"_s, u"Брестский городской исполнительный комитет"_s);
        same(u"Районная поликлинника"_s, u"РАЙОННАЯ ПОЛИКЛИНИКА"_s);
        same(u"Бел почта"_s, u"Белпочта"_s);
        same(u"Школа имени Янки Купалы"_s, u"Школа им. Янки Купалы"_s);
        same(u"Дзяржаўная ўстанова адукацыі «Сярэдняя школа № 3»"_s, u"Сярэдняя школа № 3"_s);
        apart(u"Средняя школа № 5"_s, u"Средняя школа № 7"_s);
        apart(u"Средняя школа № 5"_s, u"Средняя школа"_s);
        apart(u"Брестский облисполком"_s, u"Гомельский облисполком"_s);
        apart(u"Отдел образования Лидского районного исполнительного комитета"_s,
              u"Отдел образования Пинского районного исполнительного комитета"_s);
        apart(u"Школа"_s, u"Школа искусств"_s);
        apart(u"Регистратура"_s, u"Стационар"_s);
        apart(QString(), QString());
    }

    void likenesses()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, near);
        const ComparableName left = comparableName(one);
        const ComparableName right = comparableName(other);
        const int likely = likeness(left, right);
        QVERIFY2((likely >= nearlyEqual) == near, qPrintable(QString::number(likely)));
        QCOMPARE(likeness(right, left), likely);
        QCOMPARE(likeness(left, left), left.isEmpty() ? 0 : 100);
    }

    void addresses()
    {
        const QByteArray address = comparableAddress(u"220030, г. Минск, ул. Ленина, д. 5");
        QVERIFY(!address.isEmpty());
        QCOMPARE(comparableAddress(u"Минск, Ленина ул., 5"), address);
        QVERIFY(comparableAddress(u"Минск, Ленина ул., 6") != address);
        QVERIFY(comparableAddress(u"г. Минск").isEmpty());
        QVERIFY(comparableAddress(u"220030").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ComparableNameTest)
#include "tst_comparablename.moc"
