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

    void foldsUtf8AsText_data()
    {
        QTest::addColumn<QByteArray>("utf8");
        QTest::addColumn<QByteArray>("folded");
        const auto row = [](const char *name, const QByteArray &utf8, const QString &like) {
            QTest::newRow(name) << utf8 << foldedForSearch(like);
        };
        row("every plane", QStringLiteral("Школа № 5 — “Родник” 🏫 ß Ǆ").toUtf8(),
            QStringLiteral("школа 5 родник ß ǆ"));
        row("cut in the middle of a letter", QByteArray("\xd0\x9c\xd0"), QStringLiteral("м"));
        row("cut in the middle of a sign", QByteArray("a\xe2\x84"), QStringLiteral("a"));
        row("not UTF-8", QByteArray("a\xff\x80 b"), QStringLiteral("a b"));
        row("nothing", QByteArray(), QString());
    }

    void foldsUtf8AsText()
    {
        QFETCH(QByteArray, utf8);
        QFETCH(QByteArray, folded);
        QByteArray text = "before\n";
        appendFoldedForSearch(text, utf8);
        QCOMPARE(text, "before\n" + folded);
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
