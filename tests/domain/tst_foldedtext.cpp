// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/foldedtext.h"

#include <QTest>

using namespace ratingdesk;

class FoldedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAlike_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("case") << "МИНСК"
                              << "минск";
        QTest::newRow("yo") << "Жилищно-коммунальное хозяйство Берёзы"
                            << "жилищно коммунальное хозяйство березы";
        QTest::newRow("i") << "Міністэрства фінансаў"
                           << "Министэрства финансау";
        QTest::newRow("quotes") << "ГП «ЖЭУ № 3»"
                                << "гп \"жэу  3";
        QTest::newRow("apostrophe") << "Здароўе сям'і"
                                    << "здароўе сям’і";
        QTest::newRow("combining stress") << QStringLiteral("за\u0301мок") << "замок";
        QTest::newRow("latin") << "Wi-Fi"
                               << "wi fi";
    }

    void foldsAlike()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QCOMPARE(foldedForSearch(left), foldedForSearch(right));
    }

    void keepsDifferentLettersApart()
    {
        QVERIFY(foldedForSearch(u"дом") != foldedForSearch(u"том"));
        QVERIFY(foldedForSearch(u"100308563") != foldedForSearch(u"100308564"));
    }

    void isOneBytePerLetter() { QCOMPARE(foldedForSearch(u"Поликлиника").size(), 11); }

    void foldedQueryIsFoundInsideFoldedText()
    {
        const QByteArray name =
            foldedForSearch(u"Учреждение здравоохранения «6-я городская поликлиника»");
        QVERIFY(name.contains(foldedForSearch(u"6-Я ГОРОД")));
    }
};

QTEST_APPLESS_MAIN(FoldedTextTest)
#include "tst_foldedtext.moc"
