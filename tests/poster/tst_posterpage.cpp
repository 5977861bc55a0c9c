// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/poster/postersupport.h"

using namespace ratingdesk;
using namespace ratingdesk::test;

class TestPosterPage : public QObject
{
    Q_OBJECT

private:
    static QString textOf(const PosterPage &page)
    {
        QStringList lines;
        for (const PlacedLine &line : page.lines)
            lines << line.text;
        return lines.join(u' ');
    }

    static std::vector<LayoutNote::Kind> nameNotes(const PosterPage &page)
    {
        std::vector<LayoutNote::Kind> kinds;
        for (const LayoutNote &note : page.notes) {
            if (note.placeholder == Placeholder::Name)
                kinds.push_back(note.kind);
        }
        return kinds;
    }

private Q_SLOTS:
    void saysWhatItMustSay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("ru") << u"ru"_s
                            << QStringList{u"Оцените качество обслуживания"_s,
                                           u"Наведите камеру смартфона"_s,
                                           u"12-я городская поликлиника"_s, u"зарегистрируйтесь"_s,
                                           u"четырём критериям"_s};
        QTest::newRow("be") << u"be"_s
                            << QStringList{u"Ацаніце якасць абслугоўвання"_s,
                                           u"12-я гарадская паліклініка"_s, u"зарэгіструйцеся"_s};
        QTest::newRow("en") << u"en"_s
                            << QStringList{u"Rate the service"_s, u"register"_s,
                                           u"12-я городская поликлиника"_s};
        QTest::newRow("both") << u"ru+be"_s
                              << QStringList{u"Оцените качество обслуживания"_s,
                                             u"Ацаніце якасць абслугоўвання"_s,
                                             u"12-я городская поликлиника"_s,
                                             u"12-я гарадская паліклініка"_s,
                                             u"зарегистрируйтесь"_s,
                                             u"зарэгіструйцеся"_s};
    }

    void saysWhatItMustSay()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, texts);
        for (const QString &design : {u"a4-poster"_s, u"a5-stand"_s}) {
            PosterOptions options;
            options.language = *posterLanguageOfKey(language);
            const auto page = layOutPage(bundled(design), clinic(), options);
            QVERIFY(page);
            for (const QString &text : texts)
                QVERIFY2(textOf(*page).contains(text), qUtf8Printable(textOf(*page)));
            QVERIFY(textOf(*page).contains(u"качество-услуг.бел/organization/33279/org-page"_s));
            for (const LayoutNote &note : page->notes)
                QCOMPARE(note.kind, LayoutNote::Kind::Shrunk);
        }
    }

    void demoIsSaidInEveryLanguageAndTemplate()
    {
        for (const auto &design :
             {bundled(u"a4-poster"_s), bundled(u"a5-stand"_s), made(plainQr)}) {
            for (const auto &[language, text] : {std::pair{u"ru"_s, u"данные вымышлены"_s},
                                                 {u"be"_s, u"даныя выдуманыя"_s},
                                                 {u"en"_s, u"Demo portal: invented data"_s},
                                                 {u"ru+be"_s, u"даныя выдуманыя"_s},
                                                 {u"ru+be"_s, u"данные вымышлены"_s}}) {
                PosterOptions options;
                options.language = *posterLanguageOfKey(language);
                QVERIFY(!textOf(*layOutPage(design, clinic(), options)).contains(text));
                options.demo = true;
                const auto page = layOutPage(design, clinic(), options);
                QVERIFY2(textOf(*page).contains(text), qUtf8Printable(textOf(*page)));
            }
        }
    }

    void modulesNeverShrink()
    {
        for (const QString &id : {u"a4-poster"_s, u"a5-stand"_s}) {
            const auto design = bundled(id);
            for (qint64 organization = 1; organization < 100'000'000'000'000'000;
                 organization *= 10) {
                for (int level = 0; level < 4; ++level) {
                    for (const LinkForm form : {LinkForm::Full, LinkForm::Short}) {
                        PosterOptions options;
                        options.errorCorrection = static_cast<ErrorCorrection>(level);
                        options.linkForm = form;
                        options.allowedHosts << QString::fromUtf16(portalHostShort);
                        const auto page = layOutPage(design, clinic(organization), options);
                        if (!page) {
                            QCOMPARE(page.error().kind, PageProblem::Kind::CodeTooLarge);
                            QVERIFY(page.error().needed > page.error().room);
                            continue;
                        }
                        QVERIFY(page->code.module >= design->qr().module);
                        const QRectF room = design->qr().box;
                        const bool fillsTheRoom = page->code.area().width() >=
                                                  std::min(room.width(), room.height()) - 0.01;
                        QVERIFY(fillsTheRoom ||
                                page->code.width() >= design->qr().leastWidth - 0.001_mm);
                        QVERIFY(design->qr()
                                    .box.adjusted(-0.01, -0.01, 0.01, 0.01)
                                    .contains(page->code.area()));
                        QCOMPARE(page->code.width().value(),
                                 page->code.module.value() * page->code.code.size());
                    }
                }
            }
            // Ids of seven digits fit at every level, the highest included.
            PosterOptions options;
            options.errorCorrection = ErrorCorrection::High;
            QVERIFY(layOutPage(design, clinic(9'999'999), options));
        }
    }

    void quietZoneIsWhite()
    {
        // Whatever is drawn below the code does not reach into its four light modules.
        const auto design =
            made("<rect width='100' height='140' fill='#000'/>" + plainName + plainQr);
        QVERIFY(design);
        const auto page = layOutPage(design, clinic(), {});
        QVERIFY(page);
        constexpr double scale = 10;
        const QImage image = painted(*page, scale);
        const QRectF area = page->code.area();
        const QRectF symbol = page->code.symbol;
        QCOMPARE(symbol.left() - area.left(), 4 * page->code.module.value());
        for (double y = area.top() + 0.2; y < area.bottom() - 0.2; y += 0.3) {
            for (double x = area.left() + 0.2; x < area.right() - 0.2; x += 0.3) {
                if (symbol.adjusted(-0.2, -0.2, 0.2, 0.2).contains(x, y))
                    continue;
                QCOMPARE(image.pixelColor(static_cast<int>(x * scale), static_cast<int>(y * scale)),
                         QColor(Qt::white));
            }
        }
        QCOMPARE(image.pixelColor(5, 5), QColor(Qt::black));
    }

    void readingDistanceMakesTheCodeLarger()
    {
        PosterOptions options;
        const auto plain = layOutPage(bundled(), clinic(), options);
        options.readingDistance = 1010_mm;
        const auto larger = layOutPage(bundled(), clinic(), options);
        QVERIFY(plain && larger);
        QCOMPARE(larger->code.width().value(), 101.0);
        QVERIFY(larger->code.module > plain->code.module);
        options.readingDistance = 100_mm; // smaller than designed: the design counts
        QCOMPARE(layOutPage(bundled(), clinic(), options)->code.module, plain->code.module);
        options.readingDistance = 5000_mm;
        const auto tooLarge = layOutPage(bundled(), clinic(), options);
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().kind, PageProblem::Kind::CodeTooLarge);
        QCOMPARE(tooLarge.error().room, 124_mm);
    }

    void onlyTheConnectionsHosts()
    {
        PosterOptions options;
        options.allowedHosts = {QString::fromUtf16(portalHostAscii)};
        QVERIFY(layOutPage(bundled(), clinic(), options));
        options.linkForm = LinkForm::Short;
        const auto page = layOutPage(bundled(), clinic(), options);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, PageProblem::Kind::HostNotAllowed);
        options.allowedHosts.clear();
        options.linkForm = LinkForm::Full;
        QVERIFY(!layOutPage(bundled(), clinic(), options));
    }

    void longNamesAreWrappedThenShrunk()
    {
        Organization organization = clinic();
        organization.nameRu = longName();
        const auto page = layOutPage(bundled(), organization, {});
        QVERIFY(page);
        QCOMPARE(nameNotes(*page), std::vector{LayoutNote::Kind::Shrunk});
        QVERIFY(textOf(*page).contains(organization.nameRu));
    }

    void thenTheShortNameThenTheCut()
    {
        const auto design =
            made(plainQr + "<g id='name' data-smallest='5mm'><rect x='10' y='10' width='80' "
                           "height='12'/><text font-size='6'>N</text></g>");
        Organization organization = clinic();
        organization.nameRu = longName();
        auto page = layOutPage(design, organization, {});
        QCOMPARE(nameNotes(*page), std::vector{LayoutNote::Kind::ShortNameUsed});
        QVERIFY(textOf(*page).contains(organization.shortNameRu));
        organization.shortNameRu.clear();
        page = layOutPage(design, organization, {});
        QCOMPARE(nameNotes(*page), std::vector{LayoutNote::Kind::NameCut});
        QVERIFY(textOf(*page).contains(u'…'));
    }

    void aMissingNameIsSaid()
    {
        Organization organization = clinic();
        organization.nameBe.clear();
        organization.shortNameBe.clear();
        PosterOptions options;
        options.language = PosterLanguage::Belarusian;
        QCOMPARE(nameNotes(*layOutPage(bundled(), organization, options)),
                 std::vector{LayoutNote::Kind::OtherLanguageUsed});
        options.language = PosterLanguage::RussianAndBelarusian;
        const auto page = layOutPage(bundled(), organization, options);
        QCOMPARE(textOf(*page).count(organization.nameRu), 1);
    }

    void textOnEveryPageWithin255Letters()
    {
        Organization organization = clinic();
        organization.nameRu = longName();
        organization.nameBe = longName();
        for (const QString &design : {u"a4-poster"_s, u"a5-stand"_s}) {
            for (const auto *key : {u"ru", u"be", u"en", u"ru+be"}) {
                PosterOptions options;
                options.language = *posterLanguageOfKey(QStringView(key));
                options.demo = true;
                const auto page = layOutPage(bundled(design), organization, options);
                QVERIFY(page);
                for (const LayoutNote &note : page->notes)
                    QVERIFY(note.placeholder == Placeholder::Name &&
                            note.kind != LayoutNote::Kind::NameCut);
            }
        }
    }

    void modulesAreWholeDotsOfThePrinter()
    {
        const TemplateCatalogue catalogue = TemplateCatalogue::load({});
        int rounded = 0;
        int all = 0;
        for (const double dotsPerInch : {150.0, 203.0, 300.0, 360.0, 600.0}) {
            for (const TemplateCatalogue::Entry &entry : catalogue.entries()) {
                if (!entry.design->hasCode() || entry.design->isInPixels())
                    continue;
                PosterOptions options;
                options.dotsPerInch = dotsPerInch;
                const auto page = layOutPage(entry.design, clinic(), options);
                QVERIFY(page);
                const PlacedCode &code = page->code;
                const double dots = code.module.inPixels(dotsPerInch);
                const double left = Millimetres(code.symbol.left()).inPixels(dotsPerInch);
                const double dot = 25.4 / dotsPerInch;
                const QRectF room = page->design->qr().box;
                QVERIFY(room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(code.area()));
                QVERIFY(std::abs(left - std::round(left)) < 0.001 ||
                        room.width() - code.area().width() < dot);
                ++all;
                if (std::abs(dots - std::round(dots)) < 0.001) {
                    ++rounded;
                    continue;
                }
                // One dot more has no room, one less would break what the design promises.
                const double more = std::ceil(dots) * dot * code.code.sizeWithQuietZone();
                QVERIFY2(more > std::min(room.width(), room.height()), qPrintable(entry.id));
            }
        }
        QVERIFY2(rounded * 10 >= all * 7, qPrintable(u"%1 of %2"_s.arg(rounded).arg(all)));
    }

    void theMediumDecidesOnErrorCorrection()
    {
        const auto levelOf = [](const QString &id, const PosterOptions &options) {
            return layOutPage(bundled(id), clinic(), options)->code.code.errorCorrection();
        };
        QCOMPARE(levelOf(u"a4-poster"_s, {}), ErrorCorrection::Quartile);
        QCOMPARE(levelOf(u"screen-wide-dark"_s, {}), ErrorCorrection::Medium);
        PosterOptions outdoors;
        outdoors.medium = Medium::Outdoors;
        QCOMPARE(levelOf(u"a4-poster"_s, outdoors), ErrorCorrection::High);
        outdoors.errorCorrection = ErrorCorrection::Low;
        QCOMPARE(levelOf(u"a4-poster"_s, outdoors), ErrorCorrection::Low);
    }
};

QTEST_MAIN(TestPosterPage)
#include "tst_posterpage.moc"
