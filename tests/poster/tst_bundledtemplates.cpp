// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/proof.h"
#include "models/poster/qrreader.h"
#include "models/poster/templatecheck.h"
#include "tests/poster/postersupport.h"

#include <QFontMetricsF>
#include <QTemporaryDir>

#include <cmath>

using namespace ratingdesk;
using namespace ratingdesk::test;

/// Every bundled design in every language, judged by where its words and codes come to lie.
class TestBundledTemplates : public QObject
{
    Q_OBJECT

private:
    static constexpr double pointsPerMillimetre = 72 / 25.4;

    /// The letters of a line, without the room that a font keeps for accents.
    static QRectF rectOf(const PlacedLine &line)
    {
        QFont font(line.family);
        font.setPixelSize(1000);
        font.setBold(line.bold);
        const double width = QFontMetricsF(font).horizontalAdvance(line.text) / 1000 * line.size;
        return {line.baseline.x(), line.baseline.y() - 0.72 * line.size, width, 0.9 * line.size};
    }

    static double luminance(const QColor &colour)
    {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    }

    /// WCAG 2.2, "contrast ratio".
    static double contrast(const QColor &a, const QColor &b)
    {
        const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
        return (lighter + 0.05) / (darker + 0.05);
    }

    static std::vector<Organization> organizations()
    {
        std::vector<Organization> list{clinic()};
        for (const auto &[ru, be] :
             {std::pair{
                  u"Государственное учреждение образования «Средняя школа № 5 г. Минска „Лес и "
                  "поле“» отдела образования Буда-Кошелевского райисполкома"_s,
                  u"Дзяржаўная ўстанова адукацыі «Сярэдняя школа № 5 г. Мінска „Лес і "
                  "поле“» аддзела адукацыі Буда-Кашалёўскага райвыканкама"_s},
              {u"Департамент по ликвидации последствий катастрофы на Чернобыльской АЭС "
               "Министерства по чрезвычайным ситуациям Республики Беларусь"_s,
               u"Дэпартамент па ліквідацыі наступстваў катастрофы на Чарнобыльскай АЭС "
               "Міністэрства па надзвычайных сітуацыях Рэспублікі Беларусь"_s}}) {
            Organization organization = clinic();
            organization.nameRu = ru;
            organization.nameBe = be;
            list.push_back(organization);
        }
        return list;
    }

    static void eachPage(const std::function<void(const PosterPage &, bool demo)> &look)
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        for (const bool demo : {false, true}) {
            PosterOptions options;
            options.language = *posterLanguageOfKey(language);
            options.date = QDate(2026, 11, 30);
            options.demo = demo;
            for (const Organization &organization : organizations()) {
                const auto page = layOutPage(bundled(id), organization, options);
                QVERIFY(page);
                look(*page, demo);
            }
        }
    }

    static void checkLines(const PosterPage &page)
    {
        const QRectF sheet(QPointF(), page.design->size());
        std::vector<QRectF> taken;
        if (page.design->hasCode())
            taken.push_back(page.code.area());
        for (const PlacedLine &line : page.lines) {
            const QRectF rect = rectOf(line);
            QVERIFY2(sheet.contains(rect), qUtf8Printable(line.text));
            for (const QRectF &other : taken)
                QVERIFY2(!other.intersects(rect), qUtf8Printable(line.text));
            taken.push_back(rect);
        }
        for (const LayoutNote &note : page.notes)
            QVERIFY2(note.kind != LayoutNote::Kind::TextCut,
                     qPrintable(QString::number(int(note.placeholder))));
        const bool isSmall = page.design->isInPixels() || page.design->copies().size() > 2;
        for (const LayoutNote &note : page.notes)
            QVERIFY(isSmall || note.kind != LayoutNote::Kind::NameCut);
    }

    static void rows(const QStringList &languages = {u"ru"_s, u"be"_s, u"ru+be"_s})
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        const TemplateCatalogue catalogue = TemplateCatalogue::load({});
        for (const TemplateCatalogue::Entry &entry : catalogue.entries()) {
            for (const QString &language : languages)
                QTest::newRow(qPrintable(entry.id + u' ' + language)) << entry.id << language;
        }
    }

private Q_SLOTS:
    void nothingOverlapsOrIsCut_data() { rows(); }

    void nothingOverlapsOrIsCut()
    {
        eachPage([](const PosterPage &page, bool) { checkLines(page); });
    }

    void codesOfStandsHaveRoom_data() { rows(); }

    void codesOfStandsHaveRoom()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        const auto design = bundled(id);
        if (!design->hasCode())
            return;
        PosterOptions options;
        options.language = *posterLanguageOfKey(language);
        options.date = QDate(2026, 11, 30);
        options.standCodes = true;
        const PageLayouter layouter(design, options);
        const auto page = layouter.page(clinic(), u"K7M2PXQ4"_s);
        QVERIFY(page);
        checkLines(*page);
        QVERIFY(page->code.link.endsWith(u"?stand=K7M2PXQ4"_s));
        const bool isTold =
            std::any_of(page->lines.begin(), page->lines.end(),
                        [](const PlacedLine &line) { return line.text.contains(u"K7M2PXQ4"_s); });
        QCOMPARE(isTold, page->design->textBox(Placeholder::Footer) != nullptr);
        const Proof proof = proveCode(*page);
        QVERIFY(proof.decoded);
        QVERIFY2(proof.grade < Grade::F, qPrintable(gradeLetter(proof.grade)));
    }

    void readableByPeopleWithPoorSight_data() { rows(); }

    void readableByPeopleWithPoorSight()
    {
        QFETCH(QString, id);
        const double leastStep = id.startsWith(u"a3"_s) || id.startsWith(u"a4"_s) ? 16
                                 : id.startsWith(u"a5"_s)                         ? 11
                                                                                  : 9;
        eachPage([leastStep](const PosterPage &page, bool demo) {
            const QSizeF size = page.design->size();
            constexpr double scale = 4;
            QImage art((size * std::min(scale, 2000 / size.height())).toSize(),
                       QImage::Format_RGB32);
            art.fill(Qt::white);
            QPainter painter(&art);
            const double dots = art.width() / size.width();
            painter.scale(dots, dots);
            for (const SvgArt &layer : page.design->layers())
                layer.paint(painter);
            painter.end();
            for (const PlacedLine &line : page.lines) {
                const bool isDemo =
                    line.text.contains(u"емонстра"_s) || line.text.contains(u"эманстра"_s) ||
                    line.text.contains(u"выдуман"_s) || line.text.contains(u"вымышлен"_s);
                QVERIFY2((demo && isDemo) || line.size * pointsPerMillimetre >= 8.99,
                         qUtf8Printable(line.text));
                const QPoint above =
                    ((line.baseline - QPointF(0, line.size * 0.75)) * dots).toPoint();
                const QColor ground = art.pixelColor(std::clamp(above.x(), 0, art.width() - 1),
                                                     std::clamp(above.y(), 0, art.height() - 1));
                QVERIFY2(contrast(line.colour, ground) >= 7, qUtf8Printable(line.text));
            }
            for (const PlacedLine &line : page.lines) {
                if (line.text.contains(u"регистрируйтесь"_s) ||
                    line.text.contains(u"рэгіструйцеся"_s))
                    QVERIFY2(line.size * pointsPerMillimetre >= leastStep - 0.01,
                             qPrintable(QString::number(line.size * pointsPerMillimetre)));
            }
        });
    }

    void postersSayWhatACitizenNeeds()
    {
        for (const QString &id :
             {u"a3-poster"_s, u"a4-poster"_s, u"a5-stand"_s, u"a5-tent"_s, u"a6-card"_s,
              u"stand-100x150"_s, u"roll-up"_s, u"screen-wide-dark"_s, u"screen-tall-light"_s}) {
            PosterOptions options;
            options.language = PosterLanguage::RussianAndBelarusian;
            const auto page = layOutPage(bundled(id), clinic(), options);
            QVERIFY(page);
            QString text;
            for (const PlacedLine &line : page->lines)
                text += line.text + u' ';
            for (const QString &said :
                 {u"без входа оценить нельзя"_s, u"ацаніць нельга"_s, u"не просит"_s,
                  u"не просіць"_s, u"качество-услуг.бел/organization/33279/org-page"_s})
                QVERIFY2(text.contains(said), qUtf8Printable(id + u' ' + text));
        }
        // A3 and A4 are read from a metre.
        for (const QString &id : {u"a3-poster"_s, u"a4-poster"_s})
            QVERIFY(readingDistance(layOutPage(bundled(id), clinic(), {})->code.width()) >=
                    999.99_mm);
    }

    void eachStickerSaysWhose()
    {
        for (const PosterLanguage language :
             {PosterLanguage::Russian, PosterLanguage::RussianAndBelarusian}) {
            PosterOptions options;
            options.language = language;
            const auto page = layOutPage(bundled(u"stickers-24"_s), clinic(), options);
            QVERIFY(page);
            QString text;
            for (const PlacedLine &line : page->lines)
                text += line.text + u' ';
            QVERIFY2(text.contains(u"12-я поликлиника"_s), qUtf8Printable(text));
        }
    }

    void everyCodeIsRead_data() { rows({u"ru"_s, u"ru+be"_s}); } // each drawing once

    /// Each copy on the page, by both readers, in about six pixels a module.
    void everyCodeIsRead()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        PosterOptions options;
        options.language = *posterLanguageOfKey(language);
        const auto page = layOutPage(bundled(id), clinic(), options);
        QVERIFY(page);
        constexpr double largestSide = 500; // mm: looking all over a roll-up takes half a minute
        if (page->design->size().height() < largestSide)
            QCOMPARE(checkDesign(page->design), std::vector<TemplateProblem>());
        if (!page->design->hasCode())
            return;
        const Proof proof = proveCode(*page);
        QVERIFY(proof.decoded);
        QVERIFY2(proof.grade < Grade::F, qPrintable(gradeLetter(proof.grade)));
        const double scale = 6 / page->code.module.value();
        const QImage image = painted(*page, scale);
        for (const QTransform &copy : page->design->copies()) {
            const QRectF area = copy.mapRect(page->code.area());
            const auto codes = readQrCodes(
                image.copy(QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect()));
            QCOMPARE(codes.size(), std::size_t(1));
            QCOMPARE(codes.front().text, page->code.link);
        }
        QTemporaryDir folder;
        const QString file = folder.filePath(u"page.png"_s);
        QVERIFY(image.save(file));
        const QStringList read = outputOf(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, file})
                                     .split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!read.isEmpty());
        for (const QString &text : read)
            QCOMPARE(text, page->code.link);
    }
};

QTEST_MAIN(TestBundledTemplates)
#include "tst_bundledtemplates.moc"
