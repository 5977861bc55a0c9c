// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/proof.h"
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

    void failsForModulesThatAreWrong()
    {
        // Turn modules over, more and more of them, until no reader can correct it any more.
        const auto page = *layOutPage(bundled(), clinic(), {});
        QImage picture = codePicture(page);
        QVERIFY(!readQrCodes(picture, ReadEffort::Quick).empty());
        for (int row = 18; row < 36; ++row) {
            for (int column = 13; column < 45; ++column) {
                for (int y = 0; y < pixelsPerModule; ++y) {
                    uchar *line = picture.scanLine(row * pixelsPerModule + y);
                    for (int x = 0; x < pixelsPerModule; ++x)
                        line[column * pixelsPerModule + x] ^= 0xff;
                }
            }
        }
        QVERIFY(readQrCodes(picture, ReadEffort::Quick).empty());
    }
};

QTEST_MAIN(TestProof)
#include "tst_proof.moc"
