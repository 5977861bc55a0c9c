// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/hiddensigns.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class HiddenSignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodySeesIsHidden_data()
    {
        QTest::addColumn<uint>("sign");
        for (const uint sign :
             {0x00u,   0x07u,   0x09u,   0x0Au,   0x1Bu,   0x7Fu,   0x85u,    0x9Bu,    0xADu,
              0x34Fu,  0x61Cu,  0x115Fu, 0x180Eu, 0x200Bu, 0x200Cu, 0x200Du,  0x200Eu,  0x200Fu,
              0x2028u, 0x2029u, 0x202Au, 0x202Bu, 0x202Cu, 0x202Du, 0x202Eu,  0x2060u,  0x2066u,
              0x2067u, 0x2068u, 0x2069u, 0x206Fu, 0x2800u, 0x3164u, 0xD800u,  0xE000u,  0xFE0Fu,
              0xFEFFu, 0xFFA0u, 0xFFF9u, 0xFFFCu, 0xFFFDu, 0xFFFEu, 0xE0001u, 0xE0100u, 0x10FFFFu})
            QTest::addRow("U+%04X", sign) << sign;
    }
    void whatNobodySeesIsHidden()
    {
        QFETCH(uint, sign);
        QVERIFY(isHiddenSign(sign));
        QString text = u"а"_s;
        text += QChar::fromUcs4(sign);
        text += u'б';
        if (!QChar::isSurrogate(sign))
            QCOMPARE(uint(firstHiddenSign(text).value_or(0)), sign);
        const QString shown = withoutHiddenSigns(text);
        QVERIFY(shown == text ? sign == QChar::ReplacementCharacter : !firstHiddenSign(shown));
    }

    void ordinaryTextHasNone()
    {
        for (const QString &text : {u"ГУ «Центр № 5» — „Надзея“, пр-т Незалежнасці, 11/2"_s,
                                    u"Аб’яднанне “Ўзвышша” (г.\u00A0Мінск), 5\u202F000 м²"_s,
                                    u"Ру\u0301сский"_s, u"école Ⅳ 10 % 😀 日本 ‰ …"_s})
            QVERIFY2(!firstHiddenSign(text), qPrintable(text));
    }

    void aLoneSurrogateIsHidden()
    {
        QVERIFY(firstHiddenSign(u"а"_s + QChar(0xD83D)));
        QVERIFY(firstHiddenSign(QString(QChar(0xDE00)) + u"а"_s));
    }

    void signsAreNamed()
    {
        QCOMPARE(signName(0x202E), u"U+202E"_s);
        QCOMPARE(signName(0xA), u"U+000A"_s);
        QCOMPARE(signName(0xE0001), u"U+E0001"_s);
    }

    void shownTextKeepsWhatIsSeen()
    {
        QCOMPARE(withoutHiddenSigns(u"a\u202Eb\tc\nd\u200B"_s), u"ab c d"_s);
        QCOMPARE(withoutHiddenSigns(u"a\u202E\nb"_s, LineEnds::Stay), u"a\nb"_s);
    }

    void typedTextDropsWhatNobodyMeant()
    {
        QCOMPARE(typedText(u" Поли\u00ADклиника\r\n№ 1\t\n "_s), u"Поликлиника № 1"_s);
        QCOMPARE(typedText(u"г.\u00A0Минск"_s), u"г.\u00A0Минск"_s);
        QCOMPARE(typedText(u"a\u202Eb"_s), u"a\u202Eb"_s);
        QCOMPARE(typedText(u"\u00A0"_s), QString());
    }
};

QTEST_APPLESS_MAIN(HiddenSignsTest)
#include "tst_hiddensigns.moc"
