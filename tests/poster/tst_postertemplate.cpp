// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/proof.h"
#include "models/poster/qrreader.h"
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
        QVERIFY(catalogue.entries().size() >= 19);
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

    void whatIsDrawnLiesAsInTheFile()
    {
        // A panel behind the name comes after the code in the file, and a bar over the name last.
        const auto design =
            made(plainQr + "<rect x='5' y='5' width='90' height='40' fill='#ff0000'/>" + plainName +
                 "<rect x='10' y='10' width='80' height='30' fill='#00ff00'/>");
        QVERIFY(design);
        QCOMPARE(design->layers().size(), std::size_t(2));
        const auto page = layOutPage(design, clinic(), {});
        QVERIFY(page);
        const QImage image = painted(*page, 4);
        QCOMPARE(image.pixelColor(6 * 4, 6 * 4), QColor(Qt::red));
        for (int x = 44; x < 356; ++x)
            QCOMPARE(image.pixelColor(x, 64), QColor(Qt::green)); // no letter shows
    }

    void panelsOfPlacesArePrinted()
    {
        const auto design = made(
            plainQr + "<g id='name'><rect x='10' y='10' width='80' height='30' fill='#ff0000'/>"
                      "<circle cx='15' cy='35' r='3' fill='#0000ff'/><text>Name</text></g>");
        QVERIFY(design);
        const QImage image = painted(*layOutPage(design, clinic(), {}), 4);
        QCOMPARE(image.pixelColor(85 * 4, 35 * 4), QColor(Qt::red));
        QCOMPARE(image.pixelColor(15 * 4, 35 * 4), QColor(Qt::blue));
    }

    void hiddenPlacesAreNotPrinted()
    {
        const auto design = made(plainQr + "<g style='display:none'>" + plainName + "</g>");
        QVERIFY(design);
        QVERIFY(!design->textBox(Placeholder::Name));
    }

    void clonesAreFilledToo()
    {
        const auto design =
            made("<g id='card'><rect width='50' height='60' fill='#eeeeee'/>"
                 "<rect id='qr' x='2' y='2' width='46' height='46' data-module='0.8mm'/></g>"
                 "<use xlink:href='#card' x='50'/><use xlink:href='#card' "
                 "transform='rotate(180,50,70)'/>");
        QVERIFY(design);
        QCOMPARE(design->copies().size(), std::size_t(3));
        const auto page = layOutPage(design, clinic(), {});
        QVERIFY(page);
        QVERIFY(proveCode(*page).decoded);
        QCOMPARE(foreignCodeOn(*page), std::nullopt);
        const auto codes = readQrCodes(painted(*page, 8));
        QCOMPARE(codes.size(), std::size_t(3));
        for (const FoundCode &code : codes)
            QCOMPARE(code.text, page->code.link);
    }

    void screensAreDrawnInPixels()
    {
        const auto read = PosterTemplate::fromSvg(
            u"t"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='250px'>"
                    "<rect id='qr' x='5' y='5' width='240' height='240'/></svg>");
        QVERIFY(read);
        QVERIFY(read->isInPixels());
        const auto page = layOutPage(std::make_shared<const PosterTemplate>(*read), clinic(), {});
        QVERIFY(page);
        const double pixels = page->code.module.inPixels(96);
        QVERIFY(std::abs(pixels - std::round(pixels)) < 1e-6);
    }

    void a4AsOrdered()
    {
        const auto design = bundled();
        QCOMPARE(design->size(), QSizeF(210, 297));
        QVERIFY(design->qr().leastWidth >= 100_mm);
        QCOMPARE(design->qr().bracketColour, QColor(u"#174A7E"_s));
        const QRectF insideMargins(14.9, 0, 180.2, 293.2);
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
        row("href of a clone", "<rect id='r' width='9' height='9'/><use id='u' href='#r'/>",
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
        row("no such clip", "<rect id='r' width='9' height='9' clip-path='url(#c)'/>",
            "<rect> “r”: clip-path=#c");
        row("alpha mask",
            "<mask id='m' style='mask-type:alpha'/><rect width='9' height='9' mask='url(#m)'/>",
            "<mask> “m”: mask-type");
        row("filter of CSS", "<rect id='r' width='9' height='9' style='filter:blur(2px)'/>",
            "<rect> “r”: filter=blur(2px)");
        row("clone of nothing", "<use id='u' xlink:href='#s'/>", "<use> “u”: #s");
        row("in a symbol",
            "<symbol id='s'><flowRoot id='f'/></symbol><use id='u' xlink:href='#s'/>",
            "<flowRoot> “f”");
        row("mesh",
            "<defs><meshgradient id='m'/></defs><rect id='r' width='9' height='9' "
            "style='fill:url(#m)'/>",
            "<rect> “r”: fill <meshgradient> “m”");
        row("flowed text", "<flowRoot id='f'/>", "<flowRoot> “f”");
        row("text in a shape", "<text id='t' style='shape-inside:url(#r)'>x</text>",
            "<text> “t”: shape-inside");
        row("text on a path", "<text id='t'><textPath id='p' xlink:href='#a'>x</textPath></text>",
            "<textPath> “p”");
        row("spaced words", "<text id='t' style='word-spacing:2px'>a b</text>",
            "<text> “t”: word-spacing");
        row("raised letters", "<text><tspan id='t' style='baseline-shift:super'>a</tspan></text>",
            "<tspan> “t”: baseline-shift");
        row("a place for each letter", "<text id='t' x='1 2' y='5'>ab</text>", "<text> “t”: x");
        row("line of constant width",
            "<path id='p' d='M0,0L9,9' stroke='red' style='vector-effect:non-scaling-stroke'/>",
            "<path> “p”: vector-effect");
        row("transform in the style",
            "<rect id='r' width='9' height='9' style='transform:scale(2)'/>",
            "<rect> “r”: style: transform");
        row("colour", "<rect id='r' width='9' height='9' fill='rgba(1,2,3,0.5)'/>",
            "<rect> “r”: fill=rgba(1,2,3,0.5)");
        row("colour of eight digits", "<rect id='r' width='9' height='9' fill='#11223344'/>",
            "<rect> “r”: fill=#11223344");
        row("style sheet",
            "<style id='s'>.a { fill: red; word-spacing: 2px }</style><rect width='9' "
            "height='9'/>",
            "<style> “s”: word-spacing");
        row("unknown element", "<hatchpath id='h'/>", "<hatchpath> “h”");
        row("letters of a place",
            "<g id='heading'><rect width='9' height='9'/><text style='letter-spacing:1px'/></g>",
            "<text> “heading”: letter-spacing");
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
            "<defs><linearGradient id='a'><stop stop-color='red' stop-opacity='0.2'/>"
            "</linearGradient><linearGradient id='b' xlink:href='#a'/>"
            "<clipPath id='c'><circle r='9'/></clipPath><mask id='m'><rect/></mask>"
            "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter>"
            "<marker id='e'><path d='M0,0L1,1'/></marker>"
            "<pattern id='p' width='2' height='2'><rect width='1' height='1'/></pattern>"
            "<symbol id='s'><rect width='9' height='9'/></symbol></defs>"
            "<rect width='9' height='9' fill='url(#b)' style='mix-blend-mode:multiply;"
            "paint-order:stroke;filter:url(#f)' clip-path='url(#c)' mask='url(#m)'/>"
            "<path d='M0,0L9,9' style='fill:url(#p);stroke:context-stroke;marker-end:url(#e)'/>"
            "<image width='20' height='20' xlink:href='" +
            embedded(picture) +
            "'/><svg width='9' height='9'><circle r='4'/></svg>"
            "<rect id='r' width='9mm' height='9'/><use xlink:href='#r' x='20'/>"
            "<g id='two'><use xlink:href='#r'/></g><use xlink:href='#two' y='9'/>"
            "<use xlink:href='#s'/>"
            "<text style='letter-spacing:2px;text-decoration:underline' x='1' y='9'>"
            "<tspan x='1' y='9'>two</tspan><tspan x='1' y='19'>lines</tspan></text>"
            "<g style='display:none'><flowRoot/></g><title>t</title>" +
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
        QVERIFY(is(plainQr + "<g id='heading'><rect width='9' height='9'/><text>Похвалите "
                             "нас</text></g>",
                   Kind::WordsNotTaken, u"heading"_s));
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
        row("percent", "<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%'/>",
            Kind::NoPageSize);
        row("hidden qr",
            svg("<g style='display:none'><rect id='qr' x='10' y='50' width='80' height='80'/></g>"),
            Kind::HiddenQr);
        row("clone of some places",
            svg(plainQr + "<g id='g'>" + plainName + "</g><use xlink:href='#g' x='1'/>"),
            Kind::PartlyCloned);
        row("turned clone",
            svg("<g id='g'>" + plainQr + "</g><use xlink:href='#g' transform='scale(0.5)'/>"),
            Kind::Turned);
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
        QByteArray laughs = "<g id='l0'><rect/></g>";
        for (int i = 1; i < 20; ++i)
            laughs += QByteArray("<g id='l%'>").replace('%', QByteArray::number(i)) +
                      QByteArray("<use href='#l%'/>").replace('%', QByteArray::number(i - 1)) +
                      QByteArray("<use href='#l%'/>").replace('%', QByteArray::number(i - 1)) +
                      "</g>";
        row("clones of clones", svg(plainQr + laughs), Kind::TooLarge);
        row("clone of itself", svg(plainQr + "<g id='a'><use href='#a'/></g>"), Kind::TooLarge);
        row("endless noise", svg(plainQr + "<filter><feTurbulence numOctaves='1000000'/></filter>"),
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
                                  "<text font-family='No Such Font'>Heading</text></g>"));
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
