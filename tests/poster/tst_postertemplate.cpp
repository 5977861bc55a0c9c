// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/poster/postersupport.h"

#include <QTemporaryDir>

using namespace ratingdesk;
using namespace ratingdesk::test;
using Kind = TemplateProblem::Kind;

class TestPosterTemplate : public QObject
{
    Q_OBJECT

private:
    static std::vector<Kind> kindsOf(const QByteArray &file)
    {
        std::vector<Kind> kinds;
        const auto read = PosterTemplate::fromSvg(u"t"_s, file);
        if (!read) {
            for (const TemplateProblem &problem : read.error())
                kinds.push_back(problem.kind);
        }
        return kinds;
    }

private Q_SLOTS:
    void bundledOnesAreSound()
    {
        const TemplateCatalogue catalogue = TemplateCatalogue::load({});
        QVERIFY(catalogue.entries().size() >= 2);
        for (const TemplateCatalogue::Entry &entry : catalogue.entries()) {
            QVERIFY2(entry.design, qUtf8Printable(entry.id));
            QCOMPARE(entry.problems, std::vector<TemplateProblem>());
            QVERIFY(entry.bundled);
            for (const Language language :
                 {Language::English, Language::Russian, Language::Belarusian})
                QVERIFY(entry.design->title(language) != entry.id);
        }
        QCOMPARE(catalogue.find(u"A4"_s)->id, u"a4-poster"_s);
        QVERIFY(!catalogue.find(u"a"_s)); // both begin so
        QVERIFY(!catalogue.find({}));
    }

    void a4AsOrdered()
    {
        const auto design = bundled();
        QCOMPARE(design->size(), QSizeF(210, 297));
        QVERIFY(design->qr().leastWidth >= 80_mm);
        QCOMPARE(design->qr().bracketColour, QColor(u"#1F5FA8"_s));
        const QRectF insideMargins(14.9, 14.9, 180.2, 267.2);
        QVERIFY(insideMargins.contains(design->qr().box));
        for (const auto &box : design->textBoxes())
            QVERIFY(insideMargins.contains(box.box));
    }

    void wordingIsCompleteInAllLanguages()
    {
        for (const Language language :
             {Language::English, Language::Russian, Language::Belarusian}) {
            for (const auto &key : {u"portal"_s, u"heading"_s, u"invitation"_s, u"step1"_s,
                                    u"step2"_s, u"step3"_s, u"link-hint"_s, u"footer"_s, u"demo"_s})
                QVERIFY2(!PosterWording::standard().text(language, key).isEmpty(),
                         qUtf8Printable(key));
        }
        QCOMPARE(PosterWording::standard().text(Language::English, u"demo"_s),
                 u"Demo portal: invented data"_s);
    }

    void readsPlacesAndLooks()
    {
        const auto design = made(
            plainQr +
            "<g transform='translate(5,10)'><g id='name' data-vertical='bottom' "
            "data-smallest='3mm'> "
            "<rect x='10' y='0' width='70' height='20'/> "
            "<text style='font-family:Noto Sans;font-size:8px;font-weight:bold;text-anchor:middle; "
            "fill:#123456;line-height:1.5'> "
            "<tspan style='font-size:7px'>Name</tspan></text></g></g>");
        QVERIFY(design);
        const auto *box = design->textBox(Placeholder::Name);
        QVERIFY(box);
        QCOMPARE(box->box, QRectF(15, 10, 70, 20));
        QCOMPARE(box->style.size, 7.0);
        QCOMPARE(box->style.smallest, 3.0);
        QCOMPARE(box->style.lineHeight, 1.5);
        QCOMPARE(box->style.colour, QColor(u"#123456"_s));
        QVERIFY(box->style.bold);
        QCOMPARE(box->style.alignment, Qt::AlignHCenter | Qt::AlignBottom);
        QCOMPARE(design->qr().module, 1_mm);
    }

    void unitsAreMillimetresWhateverTheUserUnit()
    {
        const auto read = PosterTemplate::fromSvg(
            u"t"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='10cm' height='20cm' "
                    "viewBox='0 0 1000 2000'><rect id='qr' x='100' y='100' width='800' "
                    "height='800'/></svg>");
        QVERIFY(read);
        QCOMPARE(read->size(), QSizeF(100, 200));
        QCOMPARE(read->qr().box, QRectF(10, 10, 80, 80));
        // Without a word of the designer the full link fits at the highest error correction.
        QVERIFY(std::abs(read->qr().module.value() - 80.0 / 57) < 1e-9);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &file, Kind kind) {
            QTest::newRow(name) << file << static_cast<int>(kind);
        };
        row("empty", "", Kind::NotSvg);
        row("text", "hello", Kind::NotSvg);
        row("html", "<html><body/></html>", Kind::NotSvg);
        row("cut off", svg(plainQr).left(200), Kind::NotSvg);
        row("binary", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), Kind::NotSvg);
        row("no qr", svg(plainName), Kind::NoQr);
        row("qr too small", svg("<rect id='qr' x='1' y='1' width='8' height='8'/>"),
            Kind::QrTooSmall);
        row("module too small",
            svg("<rect id='qr' x='1' y='1' width='80' height='80' data-module='0.1mm'/>"),
            Kind::QrTooSmall);
        row("module too large for any symbol",
            svg("<rect id='qr' x='1' y='1' width='50' height='50' data-module='3mm'/>"),
            Kind::QrTooSmall);
        row("qr without a box", svg("<g id='qr'><circle r='5'/></g>"), Kind::NoBox);
        row("qr outside", svg("<rect id='qr' x='50' y='50' width='80' height='80'/>"),
            Kind::OutsidePage);
        row("qr turned",
            svg("<rect id='qr' x='10' y='50' width='80' height='80' transform='rotate(20)'/>"),
            Kind::Turned);
        row("two names", svg(plainQr + plainName + plainName), Kind::DuplicateId);
        row("no size", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>",
            Kind::NoPageSize);
        row("pixels", "<svg xmlns='http://www.w3.org/2000/svg' width='210' height='297'/>",
            Kind::NoPageSize);
        row("tiny", "<svg xmlns='http://www.w3.org/2000/svg' width='5mm' height='5mm'/>",
            Kind::PageSizeOutOfRange);
        row("huge", "<svg xmlns='http://www.w3.org/2000/svg' width='1e9mm' height='5mm'/>",
            Kind::PageSizeOutOfRange);
        row("distorted",
            "<svg xmlns='http://www.w3.org/2000/svg' width='100mm' height='100mm' viewBox='0 0 100 "
            "50'/>",
            Kind::Distorted);
        row("script", svg(plainQr + "<script>alert(1)</script>"), Kind::ActiveContent);
        row("handler", svg(plainQr + "<rect onclick='x'/>"), Kind::ActiveContent);
        row("animation", svg(plainQr + "<rect><animate attributeName='x'/></rect>"),
            Kind::ActiveContent);
        row("foreign object", svg(plainQr + "<foreignObject/>"), Kind::ActiveContent);
        row("entities",
            "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" +
                svg(plainQr + "<text>&b;</text>"),
            Kind::ActiveContent);
        row("image from the net", svg(plainQr + "<image xlink:href='https://example.org/a.png'/>"),
            Kind::ExternalReference);
        row("image from disk", svg(plainQr + "<image href='file:///etc/passwd'/>"),
            Kind::ExternalReference);
        row("style from the net",
            svg(plainQr + "<style>@import url(https://example.org/a.css);</style>"),
            Kind::ExternalReference);
        row("fill from the net",
            svg(plainQr + "<rect style='fill:url(https://example.org/a.svg#b);'/>"),
            Kind::ExternalReference);
        row("stylesheet", "<?xml-stylesheet href='https://example.org/a.css'?>" + svg(plainQr),
            Kind::ExternalReference);
        row("deep", svg(plainQr + QByteArray("<g>").repeated(500)), Kind::TooLarge);
        row("many", svg(plainQr + QByteArray("<rect/>").repeated(30'000)), Kind::TooLarge);
        row("uses of uses",
            svg(plainQr + "<g id='a'><rect/></g><g id='b'><use href='#a'/><use href='#a'/></g> "
                          "<use href='#b'/>"),
            Kind::TooLarge);
        row("large file", svg(plainQr + QByteArray(9 * 1024 * 1024, ' ')), Kind::TooLarge);
    }

    void refuses()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, kind);
        const std::vector<Kind> kinds = kindsOf(file);
        QVERIFY2(std::find(kinds.begin(), kinds.end(), static_cast<Kind>(kind)) != kinds.end(),
                 qPrintable(QString::number(kinds.size())));
    }

    void toleratesWhatEditorsWrite()
    {
        const auto read = PosterTemplate::fromSvg(
            u"t"_s, "<?xml version='1.0'?> "
                    "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
                    "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'> "
                    "<svg xmlns='http://www.w3.org/2000/svg' width='100mm' height='140mm' "
                    "viewBox='0 0 100 140' inkscape:version='1.2' "
                    "xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' "
                    "xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd'> "
                    "<sodipodi:namedview inkscape:zoom='1'/> "
                    "<defs><linearGradient id='lg'><stop/></linearGradient></defs> "
                    "<metadata><x:y xmlns:x='urn:x' x:resource='http://purl.org/dc'/></metadata> "
                    "<g inkscape:label='Layer 1'><rect fill='url(#lg)' width='5' height='5'/> "
                    "<rect id='qr' x='10' y='50' width='80' height='80'/></g></svg>");
        QVERIFY2(read, read ? "" : qPrintable(read.error().front().subject));
    }

    void problemsNameTheirLine()
    {
        const auto read = PosterTemplate::fromSvg(u"t"_s, svg("\n\n" + plainQr + "\n<script/>"));
        QVERIFY(!read);
        QCOMPARE(read.error().front().line, 5);
    }

    void warnsOfWhatIsMissing()
    {
        const auto read = PosterTemplate::fromSvg(
            u"t"_s, svg(plainQr + "<g id='heading'><rect x='1' y='1' width='50' height='10'/> "
                                  "<text font-family='No Such Font'>x</text></g>"));
        QVERIFY(read);
        std::vector<Kind> kinds;
        for (const TemplateProblem &warning : read->warnings()) {
            QVERIFY(warning.isWarning());
            kinds.push_back(warning.kind);
        }
        QCOMPARE(kinds,
                 (std::vector{Kind::NoName, Kind::NoLink, Kind::NoSignInHint, Kind::FontMissing}));
    }

    void ownTemplatesWithTheirOwnWords()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write(u"school.svg"_s, svg(plainQr));
        write(u"school.json"_s,
              R"({"title":{"en":"School"},"wording":{"ru":{"heading":"Оцените нашу школу"}}})");
        write(u"broken.svg"_s, "<svg");
        write(u"bad-words.svg"_s, svg(plainQr));
        write(u"bad-words.json"_s, "{");
        const TemplateCatalogue catalogue = TemplateCatalogue::load(folder.path());
        const auto *school = catalogue.find(u"school"_s);
        QVERIFY(school && school->design && !school->bundled);
        QCOMPARE(school->design->title(Language::Russian), u"School"_s);
        QCOMPARE(school->design->wording().text(Language::Russian, u"heading"_s),
                 u"Оцените нашу школу"_s);
        QVERIFY(!school->design->wording().text(Language::Belarusian, u"heading"_s).isEmpty());
        QVERIFY(!catalogue.find(u"broken"_s)->design);
        QCOMPARE(catalogue.find(u"bad-words"_s)->problems.front().kind, Kind::BadCatalogue);
        QCOMPARE(TemplateCatalogue::loadFile(u"/no/such.svg"_s).problems.front().kind,
                 Kind::Unreadable);
    }
};

QTEST_MAIN(TestPosterTemplate)
#include "tst_postertemplate.moc"
