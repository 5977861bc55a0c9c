// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/postertext.h"

#include <QFontMetricsF>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class TestPosterText : public QObject
{
    Q_OBJECT

private:
    static TextStyle style(double size, double smallest)
    {
        TextStyle style;
        style.family = availableFamily({});
        style.size = size;
        style.smallest = smallest;
        return style;
    }

    static QString together(const FittedText &text)
    {
        QStringList lines;
        for (const PlacedLine &line : text.lines)
            lines << line.text;
        return lines.join(u' ');
    }

private Q_SLOTS:
    void keepsEveryWord()
    {
        const QString name =
            u"Государственное учреждение «Центр обеспечения деятельности бюджетных организаций "
            u"Советского района г. Минска»"_s;
        for (double width = 40; width < 300; width += 7) {
            const auto fitted =
                fitText({{name, false, 0, {}}}, QRectF(0, 0, width, 200), style(6, 3));
            QVERIFY(fitted);
            QCOMPARE(together(*fitted), name);
        }
    }

    void staysInsideTheBox()
    {
        const QRectF box(15, 20, 90, 30);
        for (const double size : {4.0, 8.0, 20.0}) {
            const auto fitted =
                fitText({{u"Республиканское унитарное предприятие почтовой связи «Белпочта»"_s,
                          true,
                          0,
                          {}}},
                        box, style(size, 2));
            QVERIFY(fitted);
            for (const PlacedLine &line : fitted->lines) {
                QFont font(line.family);
                font.setPixelSize(1000);
                font.setBold(line.bold);
                font.setHintingPreference(QFont::PreferNoHinting);
                const double width =
                    QFontMetricsF(font).horizontalAdvance(line.text) * line.size / 1000;
                QVERIFY2(line.baseline.x() + width <= box.right() + 0.5, qUtf8Printable(line.text));
                QVERIFY(line.baseline.x() >= box.left() - 0.01);
                QVERIFY(line.baseline.y() > box.top() && line.baseline.y() < box.bottom());
            }
        }
    }

    void shrinksNoFurtherThanTheFloor()
    {
        const std::vector<Paragraph> text{{u"слово "_s.repeated(60), false, 0, {}}};
        const QRectF box(0, 0, 100, 20);
        QVERIFY(!fitText(text, box, style(8, 6)));
        const auto fitted = fitText(text, box, style(8, 2));
        QVERIFY(fitted);
        QVERIFY(fitted->shrunk);
        QVERIFY(fitted->lines.front().size >= 2);
        QVERIFY(!fitText({{u"слово"_s, false, 0, {}}}, box, style(8, 6))->shrunk);
    }

    void linesAreEven()
    {
        // Greedy breaking would leave one word alone in the last line.
        const auto fitted = fitText({{u"один один один один один один один"_s, false, 0, {}}},
                                    QRectF(0, 0, 60, 100), style(4, 4));
        QVERIFY(fitted);
        QVERIFY(fitted->lines.size() >= 2);
        const auto shortest = std::min_element(
            fitted->lines.begin(), fitted->lines.end(),
            [](const PlacedLine &a, const PlacedLine &b) { return a.text.size() < b.text.size(); });
        QVERIFY(shortest->text.count(u' ') >= 1);
    }

    void prepositionsStayWithTheirWord()
    {
        const QString text = u"отдел по работе с обращениями граждан в г. Минске № 5 и у нас"_s;
        for (double width = 25; width < 90; width += 3) {
            const auto fitted =
                fitText({{text, false, 0, {}}}, QRectF(0, 0, width, 200), style(4, 3));
            if (!fitted)
                continue;
            for (const PlacedLine &line : fitted->lines) {
                for (const QString &ending : {u" с"_s, u" в"_s, u" г."_s, u" №"_s, u" у"_s})
                    QVERIFY2(!line.text.endsWith(ending), qUtf8Printable(line.text));
            }
        }
    }

    void addressesBreakAtSlashes()
    {
        const auto fitted =
            fitText({{u"качество-услуг.бел/organization/33279/org-page"_s, false, 0, {}}},
                    QRectF(0, 0, 50, 100), style(4, 4));
        QVERIFY(fitted);
        QVERIFY(fitted->lines.size() > 1);
        QString whole;
        for (const PlacedLine &line : fitted->lines)
            whole += line.text;
        QCOMPARE(whole, u"качество-услуг.бел/organization/33279/org-page"_s);
    }

    void cuttingSaysSoWithAnEllipsis()
    {
        const FittedText cut = cutTextToFit({{u"слово "_s.repeated(100), false, 0, {}}},
                                            QRectF(0, 0, 60, 10), style(4, 4));
        QVERIFY(!cut.lines.empty());
        QVERIFY(cut.lines.back().text.endsWith(u"слово…"_s));
        // A single endless word is cut too, and a box without room stays empty.
        QVERIFY(
            cutTextToFit({{u"ж"_s.repeated(255), false, 0, {}}}, QRectF(0, 0, 60, 10), style(4, 4))
                .lines.back()
                .text.endsWith(u'…'));
        QVERIFY(cutTextToFit({{u"слово"_s, false, 0, {}}}, QRectF(0, 0, 1, 1), style(4, 4))
                    .lines.empty());
    }

    void familyHasTheLettersOfAllLanguages()
    {
        const QString family = availableFamily({u"No Such Family"_s});
        QFont font(family);
        const QFontMetricsF metrics(font);
        for (const QChar letter : u"ўЎіІёыэґ№«»"_s)
            QVERIFY2(metrics.inFont(letter), qUtf8Printable(QString(letter)));
    }
};

QTEST_MAIN(TestPosterText)
#include "tst_postertext.moc"
