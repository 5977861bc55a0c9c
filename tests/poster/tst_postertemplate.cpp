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

    void saysWhatIsNotPrintedAsDrawn_data()
    {
        QTest::addColumn<QByteArray>("drawn");
        QTest::addColumn<QString>("said");
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const QByteArray data = embedded(picture);
        const auto row = [](const char *name, const QByteArray &drawn, const char *said) {
            QTest::newRow(name) << drawn << QString::fromUtf8(said);
        };
        row("href of SVG 2", "<image id='logo' width='20' height='10' href='" + data + "'/>",
            "<image> “logo”: href");
        row("href of a copy", "<rect id='r' width='9' height='9'/><use id='u' href='#r'/>",
            "<use> “u”: href");
        row("href of a gradient",
            "<defs><linearGradient id='a'/><linearGradient id='b' href='#a'/></defs><rect "
            "id='r' width='9' height='9' fill='url(#b)'/>",
            "<linearGradient> “b”: href");
        row("picture without picture", "<image id='logo' width='20' height='10'/>",
            "<image> “logo”: xlink:href");
        row("damaged picture",
            "<image id='logo' width='20' height='10' xlink:href='data:image/png;base64,AAAA'/>",
            "<image> “logo”: xlink:href");
        row("proportions", "<image id='logo' width='20' height='20' xlink:href='" + data + "'/>",
            "<image> “logo”: preserveAspectRatio");
        row("clip", "<clipPath id='c'/><rect id='r' width='9' height='9' clip-path='url(#c)'/>",
            "<rect> “r”: clip-path");
        row("clip of a group",
            "<g id='g' style='clip-path:url(#c)'><rect width='9' height='9'/></g>",
            "<g> “g”: clip-path");
        row("mask", "<rect id='r' width='9' height='9' style='fill:red; mask : url(#m)'/>",
            "<rect> “r”: mask");
        row("filter", "<rect id='r' width='9' height='9' filter='url(#f)'/>", "<rect> “r”: filter");
        row("marker", "<path id='p' d='M0,0L9,9' style='marker-end:url(#m)'/>",
            "<path> “p”: marker-end");
        row("blend", "<rect id='r' width='9' height='9' style='mix-blend-mode:multiply'/>",
            "<rect> “r”: mix-blend-mode");
        row("symbol", "<defs><symbol id='s'/></defs><use id='u' xlink:href='#s'/>",
            "<use> “u”: <symbol> “s”");
        row("copy of nothing", "<use id='u' xlink:href='#s'/>", "<use> “u”: #s");
        row("pattern",
            "<defs><pattern id='p'/></defs><rect id='r' width='9' height='9' fill='url(#p)'/>",
            "<rect> “r”: fill <pattern> “p”");
        row("fading gradient",
            "<defs><linearGradient id='a'><stop "
            "stop-opacity='0.5'/></linearGradient><linearGradient "
            "id='b' xlink:href='#a'/></defs><rect width='9' height='9' fill='url(#b)'/>",
            "<linearGradient> “a”: stop-opacity");
        row("mesh",
            "<defs><meshgradient id='m'/></defs><rect id='r' width='9' height='9' "
            "style='fill:url(#m)'/>",
            "<rect> “r”: fill <meshgradient> “m”");
        row("inner page", "<svg id='inner' width='9' height='9'/>", "<svg> “inner”");
        row("flowed text", "<flowRoot id='f'/>", "<flowRoot> “f”");
        row("text in a shape", "<text id='t' style='shape-inside:url(#r)'>x</text>",
            "<text> “t”: shape-inside");
        row("text on a path", "<text id='t'><textPath id='p' xlink:href='#a'>x</textPath></text>",
            "<textPath> “p”");
        row("lines of text",
            "<text id='t'><tspan x='1' y='5'>a</tspan><tspan x='1' y='9'>b</tspan></text>",
            "<text> “t”: <tspan> x, y");
        row("spaced letters", "<text id='t' style='letter-spacing:2px'>a</text>",
            "<text> “t”: letter-spacing");
        row("unit", "<rect id='r' width='9mm' height='9'/>", "<rect> “r”: width=9mm");
        row("colour", "<rect id='r' width='9' height='9' fill='hsl(120,50%,50%)'/>",
            "<rect> “r”: fill=hsl(120,50%,50%)");
        row("style sheet",
            "<style id='s'>.a { fill: red; clip-path: url(#c) }</style><rect width='9' "
            "height='9'/>",
            "<style> “s”: clip-path");
        row("unknown element", "<hatchpath id='h'/>", "<hatchpath> “h”");
        row("art in a place",
            "<g id='heading'><rect width='9' height='9'/><path d='M0,0L9,9'/></g>",
            "<path> “heading”");
    }

    void saysWhatIsNotPrintedAsDrawn()
    {
        QFETCH(QByteArray, drawn);
        QFETCH(QString, said);
        const auto design = made(drawn + plainQr + plainName);
        QVERIFY(design);
        QStringList subjects;
        for (const TemplateProblem &warning : design->warnings()) {
            if (warning.kind == Kind::NotAsDrawn) {
                QVERIFY(warning.isWarning() && warning.changesTheLook());
                subjects << warning.subject;
            }
        }
        QCOMPARE(subjects, QStringList{said});
    }

    void doesNotComplainOfWhatIsPrintedAsDrawn()
    {
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const auto design = made(
            "<defs><linearGradient id='a'><stop stop-color='red'/></linearGradient><linearGradient "
            "id='b' xlink:href='#a'/></defs><rect width='9' height='9' fill='url(#b)' "
            "style='mix-blend-mode:normal;paint-order:normal;marker:none;filter:none'/>"
            "<image width='20' height='10' xlink:href='" +
            embedded(picture) +
            "'/>"
            "<rect id='r' width='9' height='9'/><use xlink:href='#r' x='20'/>"
            "<text style='letter-spacing:0px;baseline-shift:baseline' x='1' y='9'>"
            "<tspan x='1' y='9'>one line</tspan></text>"
            "<g style='display:none' mask='url(#m)'/><title>t</title>" +
            plainQr + plainName);
        QVERIFY(design);
        for (const TemplateProblem &warning : design->warnings())
            QVERIFY2(!warning.changesTheLook(), qUtf8Printable(warning.subject));
    }

    void saysWhatBecomesOfPlaces()
    {
        const auto warningOf = [](const QByteArray &content) {
            const auto design = made(content);
            for (const TemplateProblem &warning : design->warnings()) {
                if (warning.changesTheLook())
                    return warning;
            }
            return TemplateProblem{Kind::NoQr, {}, 0};
        };
        const auto is = [&](const QByteArray &content, Kind kind, const QString &subject) {
            const TemplateProblem warning = warningOf(content);
            return warning.kind == kind && warning.subject == subject;
        };
        QVERIFY(is(plainQr + "<g id='name' style='display:none'><rect width='9' height='9'/></g>",
                   Kind::HiddenPlace, u"name"_s));
        QVERIFY(
            is(plainQr + "<g visibility='hidden'><g id='name'><rect width='9' height='9'/></g></g>",
               Kind::HiddenPlace, u"name"_s));
        QVERIFY(is(plainQr + "<g id='name'><rect fill='#fe8' width='9' height='9'/></g>",
                   Kind::LookOfPlace, u"name"_s));
        QVERIFY(
            is(plainQr + "<g id='name'><rect fill='none' stroke='red' width='9' height='9'/></g>",
               Kind::LookOfPlace, u"name"_s));
        QVERIFY(is("<rect id='qr' x='10' y='50' width='80' height='80' fill='#fe8'/>",
                   Kind::LookOfPlace, u"qr"_s));
        QVERIFY(is(plainQr + "<rect id='name' x='10' y='45' width='80' height='20'/>",
                   Kind::CodeOverPlace, u"name"_s));
        QCOMPARE(warningOf(plainQr + plainName).kind, Kind::NoQr); // nothing to say
    }

    void aLayerWithTheIdOfAPlaceIsNamed()
    {
        QCOMPARE(kindsOf(svg("<g id='steps'>" + plainQr + plainName + "</g>")),
                 std::vector{Kind::NestedPlaces});
        QCOMPARE(kindsOf(svg("<rect id='qr' x='50' y='50' width='80' height='80'/>")),
                 std::vector{Kind::OutsidePage});
    }

    void turnedTextIsRefused()
    {
        QCOMPARE(
            kindsOf(svg(plainQr + "<g id='name'><rect x='10' y='10' width='80' height='30'/><text "
                                  "transform='rotate(-90)' font-size='6'>Name</text></g>")),
            std::vector{Kind::Turned});
    }

    void otherPicturesThanPngAndJpegAreNamed()
    {
        QCOMPARE(kindsOf(svg(plainQr + "<image xlink:href='data:image/gif;base64,R0lGOD'/>")),
                 std::vector{Kind::PictureForm});
        QCOMPARE(kindsOf(svg(plainQr + "<image xlink:href='data:image/svg+xml;base64,R0lGOD'/>")),
                 std::vector{Kind::PictureForm});
    }

    void bracketsKeepTheirScale()
    {
        const auto design =
            made("<g transform='scale(0.1)'><rect id='qr' x='100' y='500' "
                 "width='800' height='800' stroke='#1F5FA8' stroke-width='10'/></g>");
        QCOMPARE(design->qr().bracketWidth, 1.0);
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
