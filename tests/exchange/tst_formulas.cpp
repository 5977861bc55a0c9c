// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/formulas.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class FormulasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Guarded, nothing is run; and the guard comes off again, whatever stands there.
    void guardIsUndone()
    {
        QRandomGenerator random(5);
        const QStringList signs{u"'"_s, u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s,
                                u"3"_s, u"7"_s, u"а"_s, u"B"_s, u" "_s, u"("_s,  u"«"_s};
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            const int size = random.bounded(9);
            for (int i = 0; i < size; ++i)
                text += signs.at(random.bounded(static_cast<int>(signs.size())));
            const QString guarded = withoutFormula(text);
            QCOMPARE(unguarded(guarded), text);
            QVERIFY2(!looksLikeFormula(guarded), qPrintable(guarded));
        }
    }

    void onlyWhatMayRunIsGuarded()
    {
        for (const QString &text :
             {u"+375 17 200-00-00"_s, u"-5"_s, u"Школа"_s, u"'Школа'"_s, u"''"_s, QString()}) {
            QCOMPARE(withoutFormula(text), text);
            QCOMPARE(unguarded(text), text);
        }
        QCOMPARE(withoutFormula(u"=1+1"_s), u"'=1+1"_s);
        QCOMPARE(withoutFormula(u"'=1+1"_s), u"''=1+1"_s);
        QCOMPARE(unguarded(u"'@x"_s), u"@x"_s);
    }
};

QTEST_APPLESS_MAIN(FormulasTest)
#include "tst_formulas.moc"
