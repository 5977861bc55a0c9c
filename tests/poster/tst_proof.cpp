// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/proof.h"
#include "models/poster/qrreader.h"
#include "tests/poster/postersupport.h"

using namespace ratingdesk;
using namespace ratingdesk::test;

class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundledTemplatesPass()
    {
        for (const QString &design : {u"a4-poster"_s, u"a5-stand"_s}) {
            for (qint64 id = 1; id < 5'000'000; id = id * 4 + 3) {
                const auto page = layOutPage(bundled(design), clinic(id), {});
                QVERIFY(page);
                const Proof proof = proveCode(*page);
                QVERIFY(proof.decoded);
                QCOMPARE(proof.read, page->code.link);
                QVERIFY2(proof.grade <= Grade::B, qPrintable(gradeLetter(proof.grade)));
            }
        }
    }

    void gradeFallsWithErrorCorrection()
    {
        std::array<int, 4> sums{};
        for (int level = 0; level < 4; ++level) {
            for (qint64 id = 1000; id < 1020; ++id) {
                PosterOptions options;
                options.errorCorrection = static_cast<ErrorCorrection>(level);
                sums[static_cast<std::size_t>(level)] +=
                    static_cast<int>(proveCode(*layOutPage(bundled(), clinic(id), options)).grade);
            }
        }
        QVERIFY(sums[0] > sums[1]);
        QVERIFY(sums[1] >= sums[2]);
        QVERIFY(sums[2] >= sums[3]);
    }

    void sameCodeSameGrade()
    {
        const auto page = layOutPage(bundled(), clinic(), {});
        const QImage picture = codePicture(*page);
        for (const Grade degree : {Grade::A, Grade::B, Grade::C, Grade::D}) {
            QCOMPARE(wornPicture(picture, page->code.module, degree),
                     wornPicture(picture, page->code.module, degree));
            QVERIFY(wornPicture(picture, page->code.module, degree) != picture);
        }
    }

    void failsForACoveredCode()
    {
        // A logo over the code that hides more than error correction gives back.
        const auto design =
            made(plainQr + "<rect x='20' y='60' width='60' height='60' fill='#fff'/>");
        const Proof proof = proveCode(*layOutPage(design, clinic(), {}));
        QVERIFY(!proof.decoded);
        QCOMPARE(proof.grade, Grade::F);
    }

    void failsForALineThroughAFinder()
    {
        const auto design =
            made(plainQr + "<rect x='10' y='50' width='26' height='80' fill='#444'/>");
        QCOMPARE(proveCode(*layOutPage(design, clinic(), {})).grade, Grade::F);
    }

    void allowsASmallLogo()
    {
        const auto design =
            made(plainQr + "<rect x='46' y='86' width='7' height='7' fill='#1F5FA8'/>");
        PosterOptions options;
        options.errorCorrection = ErrorCorrection::High;
        const Proof proof = proveCode(*layOutPage(design, clinic(), options));
        QVERIFY(proof.decoded);
        QVERIFY(proof.grade < Grade::F);
    }

    void theProofIsTheSameWithoutPaintingTheCode()
    {
        const QByteArray logo = "<rect x='44' y='84' width='12' height='12' fill='#1F5FA8'/>";
        for (const auto &design :
             {bundled(), bundled(u"a6-card"_s), bundled(u"screen-wide-dark"_s),
              bundled(u"a5-tent"_s), made(plainQr), made(plainQr + logo),
              made(plainQr + "<rect x='20' y='60' width='60' height='60'/>")}) {
            for (qint64 id = 1; id < 400; id += 37) {
                const auto page = *layOutPage(design, clinic(id), {});
                const Proof painted = proveCode(page, 1, CleanReading::Here);
                const Proof expected = proveCode(page, 1, CleanReading::OfTheOutput);
                QCOMPARE(expected.grade, painted.grade);
                QCOMPARE(expected.decoded, painted.decoded);
                QCOMPARE(expected.limits, painted.limits);
            }
        }
    }

    void bothReadersHaveToAgree()
    {
        // A speck on each finder, drawn over the code: one of the readers gets nothing.
        QByteArray specks;
        const auto plain = *layOutPage(made(plainQr), clinic(), {});
        const double module = plain.code.module.value();
        const QRectF symbol = plain.code.symbol;
        const double middle = 3.5 * module;
        for (const QPointF &at : {symbol.topLeft() + QPointF(middle, middle),
                                  symbol.topRight() + QPointF(-middle, middle),
                                  symbol.bottomLeft() + QPointF(middle, -middle)})
            specks += "<circle fill='#fff' cx='" + QByteArray::number(at.x()) + "' cy='" +
                      QByteArray::number(at.y()) + "' r='" + QByteArray::number(0.5 * module) +
                      "'/>";
        const auto page = *layOutPage(made(plainQr + specks), clinic(), {});
        const QImage picture = codePicture(page);
        const QByteArray link = page.code.link.toLatin1();
        const QrReadings readings = readByBoth(picture);
        QCOMPARE(readings.bytes, (std::array{QByteArray(), link}));
        QVERIFY(!readings.agreeOn(link));
        QVERIFY(!readings.contradict(link));
        const Proof proof = proveCode(page);
        QVERIFY(!proof.decoded);
        QCOMPARE(proof.grade, Grade::F);
        QCOMPARE(proof.limits, std::vector{CodeQuality::Decoding});
    }

    void saysWhatLimitsTheGrade()
    {
        const auto proofOf = [](const QByteArray &drawn, ErrorCorrection level,
                                const QByteArray &qr = plainQr) {
            PosterOptions options;
            options.errorCorrection = level;
            return proveCode(*layOutPage(made(qr + drawn), clinic(), options));
        };
        const Proof sound =
            proofOf({}, ErrorCorrection::Quartile,
                    R"(<rect id="qr" x="10" y="50" width="80" height="80" data-module="1.6mm"/>)");
        QCOMPARE(sound.grade, Grade::A);
        QCOMPARE(sound.limits, std::vector<CodeQuality>());
        // Modules of half a millimetre do not stand the heaviest blur.
        const Proof small = proofOf({}, ErrorCorrection::Medium,
                                    R"(<rect id="qr" x="10" y="50" width="25" height="25"
                                        data-module="0.5mm" data-least-width="18mm"/>)");
        QVERIFY(small.grade > Grade::A && small.grade < Grade::F);
        QCOMPARE(small.limits, std::vector{CodeQuality::ModuleSize});
        // A veil over the code, a logo in it, a line through its quiet zone.
        const Proof pale = proofOf("<rect x='10' y='50' width='80' height='80' fill='#999' "
                                   "fill-opacity='0.5'/>",
                                   ErrorCorrection::High);
        QCOMPARE(pale.limits.front(), CodeQuality::SymbolContrast);
        QVERIFY(pale.grade > Grade::A && pale.grade < Grade::F);
        const Proof logo = proofOf("<rect x='44' y='84' width='12' height='12' fill='#1F5FA8'/>",
                                   ErrorCorrection::Medium);
        QVERIFY(logo.grade > Grade::A && logo.grade < Grade::F);
        QVERIFY(std::find(logo.limits.begin(), logo.limits.end(),
                          CodeQuality::UnusedErrorCorrection) != logo.limits.end());
        const auto page = *layOutPage(made(plainQr), clinic(), {});
        const QByteArray edge =
            QByteArray::number(page.code.symbol.top() - 2.5 * page.code.module.value());
        const Proof line = proofOf("<rect x='10' y='" + edge + "' width='80' height='1'/>",
                                   ErrorCorrection::Quartile);
        QVERIFY(std::find(line.limits.begin(), line.limits.end(),
                          CodeQuality::FixedPatternDamage) != line.limits.end());
        QVERIFY(line.grade >= Grade::D);
    }

    void theSameSpotsLieOnTheFindersEachTime()
    {
        // A clean white picture shows the dirt: three spots on the finders, more elsewhere.
        const auto page = *layOutPage(bundled(), clinic(), {});
        QImage white(codePicture(page).size(), QImage::Format_Grayscale8);
        white.fill(Qt::black);
        const int side = white.width();
        const int finder = 7 * pixelsPerModule;
        const int quiet = QrCode::quietZone * pixelsPerModule;
        for (const Grade degree : {Grade::A, Grade::B, Grade::C, Grade::D}) {
            const QImage dirty = wornPicture(white, 100_mm, degree, CodeQuality::Turn);
            const QImage clean = wornPicture(white, 100_mm, degree, CodeQuality::Dirt);
            for (const QPoint &corner : {QPoint(quiet, quiet),
                                         {side - quiet - finder, quiet},
                                         {quiet, side - quiet - finder}}) {
                const QRect place(corner, QSize(finder, finder));
                int lightest = 0;
                for (int y = place.top(); y <= place.bottom(); ++y) {
                    for (int x = place.left(); x <= place.right(); ++x)
                        lightest = std::max(lightest, qGray(dirty.pixel(x, y)));
                }
                QVERIFY(lightest > qGray(clean.pixel(place.center())));
            }
        }
    }

    void comparesWithTheLinkOfThePage()
    {
        // A code that reads well but says something else has failed.
        auto page = *layOutPage(bundled(), clinic(1), {});
        page.code.code = *QrCode::encode(profileLink(OrganizationId(2)), ErrorCorrection::Quartile);
        const Proof proof = proveCode(page);
        QVERIFY(!proof.decoded);
        QCOMPARE(proof.read, profileLink(OrganizationId(2)));
        QCOMPARE(proof.grade, Grade::F);
    }

    void everyCodeOnThePageIsOfTheOrganization_data()
    {
        QTest::addColumn<QByteArray>("drawn");
        const QString foreign = profileLink(OrganizationId(10003));
        const auto image = [](const QImage &picture, const char *place) {
            return QByteArray("<image ") + place + " xlink:href='" + embedded(picture) + "'/>";
        };
        QImage light = codeImage(foreign);
        light.invertPixels();
        QTest::newRow("a picture")
            << image(codeImage(foreign), "x='70' y='10' width='25' height='25'");
        QTest::newRow("as large as a stamp")
            << image(codeImage(foreign), "x='75' y='5' width='19' height='19'");
        QTest::newRow("turned") << image(codeImage(foreign), "x='60' y='0' width='25' height='25' "
                                                             "transform='rotate(20)'");
        QTest::newRow("light on dark") << "<rect width='100' height='48'/>" +
                                              image(light, "x='70' y='10' width='25' height='25'");
        QTest::newRow("shapes") << "<path transform='translate(65,8) scale(0.9)' d='" +
                                       codePath(foreign) + "'/>";
        QTest::newRow("coloured") << "<path fill='#1F5FA8' transform='translate(65,8) scale(0.9)' "
                                     "d='" +
                                         codePath(foreign) + "'/>";
        QTest::newRow("something else than a link")
            << image(codeImage(u"WIFI:S:guest;;"_s), "x='70' y='10' width='25' height='25'");
        QTest::newRow("in front of the own one")
            << plainQr + image(codeImage(foreign), "x='1' y='112' width='26' height='26'");
    }

    void everyCodeOnThePageIsOfTheOrganization()
    {
        QFETCH(QByteArray, drawn);
        const QByteArray content = drawn.contains("id=\"qr\"") ? drawn : drawn + plainQr;
        const auto design = made(content);
        QVERIFY(design);
        const auto page = layOutPage(design, clinic(33279), {});
        QVERIFY(page);
        QVERIFY(foreignCodeOn(*page));
        QVERIFY(!foreignCodeOn(*layOutPage(made(plainQr + plainName), clinic(33279), {})));
    }

    void theOwnCodeMayStandOnThePageTwice()
    {
        const auto design =
            made("<image x='70' y='10' width='25' height='25' xlink:href='" +
                 embedded(codeImage(profileLink(OrganizationId(10003)))) + "'/>" + plainQr);
        QVERIFY(!foreignCodeOn(*layOutPage(design, clinic(10003), {})));
        QCOMPARE(foreignCodeOn(*layOutPage(design, clinic(10004), {})),
                 profileLink(OrganizationId(10003)));
    }

    void whatTheOwnCodeCoversIsNotOnThePage()
    {
        // A designer's sample below the place of the code.
        const auto design = made("<image x='25' y='65' width='50' height='50' xlink:href='" +
                                 embedded(codeImage(u"https://example.org"_s)) + "'/>" + plainQr);
        QVERIFY(!foreignCodeOn(*layOutPage(design, clinic(), {})));
    }

    void aSmallForeignCodeIsFoundOnALargeBanner()
    {
        const auto read = PosterTemplate::fromSvg(
            u"banner"_s,
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
            "width='1500mm' height='900mm' viewBox='0 0 1500 900'><rect id='qr' x='50' y='50' "
            "width='400' height='400'/><image x='1400' y='820' width='40' height='40' "
            "xlink:href='" +
                embedded(codeImage(u"https://example.org"_s)) + "'/></svg>");
        QVERIFY(read);
        const auto design = std::make_shared<const PosterTemplate>(*read);
        QCOMPARE(foreignCodeOn(*layOutPage(design, clinic(), {})), u"https://example.org"_s);
    }

    void failsForModulesThatAreWrong()
    {
        // Turn modules over, more and more of them, until no reader can correct it any more.
        const auto page = *layOutPage(bundled(), clinic(), {});
        QImage picture = codePicture(page);
        QVERIFY(readByBoth(picture).agreeOn(page.code.link.toLatin1()));
        for (int row = 18; row < 36; ++row) {
            for (int column = 13; column < 45; ++column) {
                for (int y = 0; y < pixelsPerModule; ++y) {
                    uchar *line = picture.scanLine(row * pixelsPerModule + y);
                    for (int x = 0; x < pixelsPerModule; ++x)
                        line[column * pixelsPerModule + x] ^= 0xff;
                }
            }
        }
        QCOMPARE(readByBoth(picture).bytes, QrReadings().bytes);
    }
};

QTEST_MAIN(TestProof)
#include "tst_proof.moc"
