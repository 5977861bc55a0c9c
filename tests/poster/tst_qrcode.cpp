// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/qrcode.h"
#include "models/poster/qrreader.h"

#include "models/domain/profilelink.h"

#include <QPainter>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class TestQrCode : public QObject
{
    Q_OBJECT

private:
    static QImage pictureOf(const QrCode &code, int pixels)
    {
        const int side = code.sizeWithQuietZone() * pixels;
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(pixels, pixels);
        painter.translate(QrCode::quietZone, QrCode::quietZone);
        code.paint(painter);
        return image;
    }

    static bool maskTurns(int mask, int column, int row)
    {
        switch (mask) {
        case 0:
            return (row + column) % 2 == 0;
        case 1:
            return row % 2 == 0;
        case 2:
            return column % 3 == 0;
        case 3:
            return (row + column) % 3 == 0;
        case 4:
            return (row / 2 + column / 3) % 2 == 0;
        case 5:
            return row * column % 2 + row * column % 3 == 0;
        case 6:
            return (row * column % 2 + row * column % 3) % 2 == 0;
        default:
            return ((row + column) % 2 + row * column % 3) % 2 == 0;
        }
    }

    /// Where alignment patterns have their middles, by the formula that table E.1 of ISO/IEC 18004
    /// follows up to version 31.
    static std::vector<int> alignmentsOf(const QrCode &code)
    {
        const int count = code.version() / 7 + 2;
        const int step = (code.version() * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
        std::vector<int> middles{6};
        for (int i = count - 2; i >= 0; --i)
            middles.push_back(code.size() - 7 - i * step);
        return middles;
    }

    /// Those of the modules that hold data, without their mask, in the order of ISO/IEC
    /// 18004, 7.7.3; for versions 2 to 31.
    static std::vector<bool> bitStreamOf(const QrCode &code)
    {
        const int size = code.size();
        const int mask = (code.isDark(2, 8) << 2 | code.isDark(3, 8) << 1 | code.isDark(4, 8)) ^ 5;
        const std::vector<int> alignments = alignmentsOf(code);
        const auto isPattern = [&](int column, int row) {
            const bool isFinder = (column < 9 && row < 9) || (column >= size - 8 && row < 9) ||
                                  (column < 9 && row >= size - 8);
            const bool isVersion = code.version() > 6 && ((column >= size - 11 && row < 6) ||
                                                          (row >= size - 11 && column < 6));
            if (isFinder || isVersion || column == 6 || row == 6)
                return true;
            for (const int x : alignments) {
                for (const int y : alignments) {
                    const bool isAtFinder = (x == 6 && y == 6) || (x == 6 && y == size - 7) ||
                                            (x == size - 7 && y == 6);
                    if (!isAtFinder && std::abs(column - x) <= 2 && std::abs(row - y) <= 2)
                        return true;
                }
            }
            return false;
        };
        std::vector<bool> bits;
        bool isUpward = true;
        for (int right = size - 1; right > 0; right -= 2) {
            if (right == 6)
                --right; // the timing pattern takes a column of its own
            for (int i = 0; i < size; ++i) {
                const int row = isUpward ? size - 1 - i : i;
                for (const int column : {right, right - 1}) {
                    if (!isPattern(column, row))
                        bits.push_back(code.isDark(column, row) != maskTurns(mask, column, row));
                }
            }
            isUpward = !isUpward;
        }
        return bits;
    }

    static qsizetype numberAt(const std::vector<bool> &bits, qsizetype from, int count)
    {
        qsizetype number = 0;
        for (qsizetype i = from; i < from + count; ++i)
            number = number << 1 | (bits.at(static_cast<std::size_t>(i)) ? 1 : 0);
        return number;
    }

private Q_SLOTS:
    void readsBackWhatItWrote()
    {
        for (qint64 id = 1; id < 4'000'000'000; id = id * 3 + 7) {
            for (const LinkForm form : {LinkForm::Full, LinkForm::Short}) {
                for (const ErrorCorrection level :
                     {ErrorCorrection::Low, ErrorCorrection::Medium, ErrorCorrection::Quartile,
                      ErrorCorrection::High}) {
                    const QString link = profileLink(OrganizationId(id), form);
                    const auto code = QrCode::encode(link, level);
                    QVERIFY(code);
                    QCOMPARE(code->errorCorrection(), level);
                    for (const QrReader reader : qrReaders) {
                        for (const ReadEffort effort : {ReadEffort::Quick, ReadEffort::Thorough}) {
                            const auto found = readQrCodes(pictureOf(*code, 3), reader, effort);
                            QCOMPARE(found.size(), 1U);
                            QCOMPARE(found.front().text, link);
                            QCOMPARE(found.front().bytes, link.toLatin1());
                        }
                    }
                }
            }
        }
    }

    void codesHoldTheBytesOfTheLinkAndNothingElse()
    {
        // By the bit stream itself: readers hide whether there is a header in front of the bytes.
        constexpr int byteMode = 0b0100;
        for (const LinkForm form : {LinkForm::Full, LinkForm::Short}) {
            const QByteArray link = profileLink(OrganizationId(33279), form).toLatin1();
            for (const ErrorCorrection level : {ErrorCorrection::Low, ErrorCorrection::Medium,
                                                ErrorCorrection::Quartile, ErrorCorrection::High}) {
                const auto code = QrCode::encode(QString::fromLatin1(link), level);
                QVERIFY(code);
                const std::vector<bool> bits = bitStreamOf(*code);
                QCOMPARE(numberAt(bits, 0, 4), byteMode);
                QCOMPARE(numberAt(bits, 4, 4), link.size() >> 4);
            }
            // At the lowest level there is one block, so the stream is whole.
            const auto code = QrCode::encode(QString::fromLatin1(link), ErrorCorrection::Low);
            QVERIFY(code->version() <= 5);
            const std::vector<bool> bits = bitStreamOf(*code);
            QCOMPARE(numberAt(bits, 4, 8), link.size());
            QByteArray held;
            for (qsizetype i = 0; i < link.size(); ++i)
                held += static_cast<char>(numberAt(bits, 12 + 8 * i, 8));
            QCOMPARE(held, link);
            constexpr int terminator = 0;
            QCOMPARE(numberAt(bits, 12 + 8 * link.size(), 4), terminator);
        }
    }

    void neverAHeaderOfAnEncoding()
    {
        // By the bit stream, over all lengths that links may have: with more than one block it
        // begins with the first byte of the first one all the same.
        constexpr int byteMode = 0b0100;
        for (int length = 20; length <= 300; ++length) {
            const QByteArray link =
                ("https://" + QString::fromUtf16(portalHostAscii).toLatin1() + "/organization/")
                    .leftJustified(length, '7', true);
            for (const ErrorCorrection level : {ErrorCorrection::Low, ErrorCorrection::Medium,
                                                ErrorCorrection::Quartile, ErrorCorrection::High}) {
                const auto code = QrCode::encode(QString::fromLatin1(link), level);
                QVERIFY(code);
                const std::vector<bool> bits = bitStreamOf(*code);
                QCOMPARE(numberAt(bits, 0, 4), byteMode);
                // The count has 8 bits up to version 9 and 16 above; the first byte has four of it.
                QCOMPARE(numberAt(bits, 4, 4), code->version() < 10 ? length >> 4 : length >> 12);
                for (const QrReader reader : qrReaders) {
                    const auto found = readQrCodes(pictureOf(*code, 3), reader, ReadEffort::Quick);
                    QCOMPARE(found.size(), 1U);
                    QCOMPARE(found.front().bytes, link);
                }
            }
        }
    }

    void aSpeckInEachFinderIsReadByOneOfThem()
    {
        // Photographed at any angle and distance, dark on light and light on dark.
        const QString link = profileLink(OrganizationId(33279));
        const auto code = *QrCode::encode(link, ErrorCorrection::Quartile);
        const double near = QrCode::quietZone + 3.5;
        const double far = QrCode::quietZone + code.size() - 3.5;
        for (const int pixels : {4, 12}) {
            for (const int turn : {0, 10, 30, 45, 75, 90}) {
                const int side = code.sizeWithQuietZone() * pixels;
                QImage picture(side * 3 / 2, side * 3 / 2, QImage::Format_RGB32);
                picture.fill(Qt::white);
                QPainter painter(&picture);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.translate(picture.rect().center());
                painter.rotate(turn);
                painter.scale(pixels, pixels);
                painter.translate(-code.sizeWithQuietZone() / 2.0, -code.sizeWithQuietZone() / 2.0);
                painter.translate(QrCode::quietZone, QrCode::quietZone);
                code.paint(painter);
                painter.translate(-QrCode::quietZone, -QrCode::quietZone);
                painter.setPen(Qt::NoPen);
                painter.setBrush(Qt::white);
                for (const QPointF &middle :
                     {QPointF(near, near), QPointF(far, near), QPointF(near, far)})
                    painter.drawEllipse(middle, 0.5, 0.5);
                painter.end();
                QVERIFY(readQrCodes(picture, QrReader::ZXing).empty());
                QImage light = picture;
                light.invertPixels();
                for (const QImage &photograph : {picture, light}) {
                    const auto found = readPersistently(photograph);
                    QVERIFY2(found.size() == 1,
                             qPrintable(u"%1 pixels, %2 degrees"_s.arg(pixels).arg(turn)));
                    QCOMPARE(found.front().text, link);
                    QVERIFY(found.front().corners.boundingRect().intersects(
                        QRect(picture.rect().center(), QSize(1, 1))));
                }
            }
        }
    }

    void readsLightCodesOnADarkGround()
    {
        const QString link = profileLink(OrganizationId(33279));
        const auto code = QrCode::encode(link, ErrorCorrection::Quartile);
        QImage screen(900, 700, QImage::Format_RGB32);
        screen.fill(QColor(20, 30, 45));
        QImage light = pictureOf(*code, 6);
        light.invertPixels();
        QPainter painter(&screen);
        painter.translate(450, 350);
        for (const int turn : {0, 17, 90, 180}) {
            painter.save();
            painter.fillRect(-450, -350, 900, 700, QColor(20, 30, 45));
            painter.rotate(turn);
            painter.drawImage(-light.width() / 2, -light.height() / 2, light);
            painter.restore();
            const auto found = readQrCodes(screen);
            QCOMPARE(found.size(), 1U);
            QCOMPARE(found.front().text, link);
        }
    }

    void readsDarkAndLightCodesBesideEachOther()
    {
        QImage page(1000, 500, QImage::Format_RGB32);
        page.fill(Qt::white);
        QImage light = pictureOf(*QrCode::encode(u"light"_s, ErrorCorrection::High), 8);
        light.invertPixels();
        QPainter painter(&page);
        painter.fillRect(500, 0, 500, 500, Qt::black);
        painter.drawImage(60, 60, pictureOf(*QrCode::encode(u"dark"_s, ErrorCorrection::High), 8));
        painter.drawImage(600, 100, light);
        painter.end();
        QStringList texts;
        for (const FoundCode &found : readQrCodes(page))
            texts << found.text;
        texts.sort();
        QCOMPARE(texts, (QStringList{u"dark"_s, u"light"_s}));
    }

    void paintsExactlyTheDarkModules()
    {
        for (const QString &text :
             {u"1"_s, profileLink(OrganizationId(33279)), u"Ў"_s.repeated(300)}) {
            const auto code = QrCode::encode(text, ErrorCorrection::Medium);
            QVERIFY(code);
            QImage image(code->size(), code->size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            code->paint(painter);
            painter.end();
            for (int row = 0; row < code->size(); ++row) {
                for (int column = 0; column < code->size(); ++column)
                    QCOMPARE(qGray(image.pixel(column, row)) == 0, code->isDark(column, row));
            }
        }
    }

    void noHairlinesBetweenModules()
    {
        // At sizes at which modules end within pixels: whatever lies in dark modules only is black.
        const auto code = QrCode::encode(profileLink(OrganizationId(33279)), ErrorCorrection::High);
        QVERIFY(code);
        for (const double module : {2.37, 3.5, 5.13, 11.9}) {
            const int side = static_cast<int>(code->size() * module);
            QImage image(side, side, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.scale(module, module);
            code->paint(painter);
            painter.end();
            const auto moduleAt = [&](int pixel) {
                return std::min(static_cast<int>(pixel / module), code->size() - 1);
            };
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    if (code->isDark(moduleAt(x), moduleAt(y)) &&
                        code->isDark(moduleAt(x + 1), moduleAt(y)) &&
                        code->isDark(moduleAt(x), moduleAt(y + 1)) &&
                        code->isDark(moduleAt(x + 1), moduleAt(y + 1)))
                        QCOMPARE(image.pixelColor(x, y), QColor(Qt::black));
                }
            }
        }
    }

    void versionFollowsTheLevel()
    {
        // 69 bytes, by table 7 of ISO/IEC 18004.
        const QString link = profileLink(OrganizationId(33279));
        QCOMPARE(link.size(), 69);
        QCOMPARE(QrCode::encode(link, ErrorCorrection::Low)->version(), 4);
        QCOMPARE(QrCode::encode(link, ErrorCorrection::Medium)->version(), 5);
        QCOMPARE(QrCode::encode(link, ErrorCorrection::Quartile)->version(), 6);
        QCOMPARE(QrCode::encode(link, ErrorCorrection::High)->version(), 8);
    }

    void moreErrorCorrectionForNothing()
    {
        for (int length = 20; length <= 120; ++length) {
            const QString text(length, u'x');
            for (const ErrorCorrection asked : {ErrorCorrection::Low, ErrorCorrection::Medium,
                                                ErrorCorrection::Quartile, ErrorCorrection::High}) {
                const auto code = QrCode::encodeAtLeast(text, asked);
                QVERIFY(code && code->errorCorrection() >= asked);
                QCOMPARE(code->version(), QrCode::encode(text, asked)->version());
                // The next level would make it grow.
                if (code->errorCorrection() < ErrorCorrection::High) {
                    const auto next =
                        static_cast<ErrorCorrection>(static_cast<int>(code->errorCorrection()) + 1);
                    QVERIFY(QrCode::encode(text, next)->version() > code->version());
                }
            }
        }
        // 16 bytes fill a version 1 at L; 14 fit in M, 11 in Q, 7 in H.
        QCOMPARE(
            QrCode::encodeAtLeast(u"x"_s.repeated(11), ErrorCorrection::Low)->errorCorrection(),
            ErrorCorrection::Quartile);
        QVERIFY(!QrCode::encodeAtLeast({}, ErrorCorrection::Low));
    }

    void errorCorrectionFollowsTheMedium()
    {
        QCOMPARE(errorCorrectionFor(Medium::Screen), ErrorCorrection::Medium);
        QCOMPARE(errorCorrectionFor(Medium::Indoors), ErrorCorrection::Quartile);
        QCOMPARE(errorCorrectionFor(Medium::Outdoors), ErrorCorrection::High);
    }

    void refusesWhatNoCodeHolds()
    {
        QVERIFY(!QrCode::encode({}, ErrorCorrection::Low));
        QVERIFY(!QrCode::encode(u"x"_s.repeated(3000), ErrorCorrection::Low));
        QVERIFY(QrCode::encode(u"x"_s.repeated(2900), ErrorCorrection::Low));
    }

    void findsSeveralCodesInOnePicture()
    {
        QImage page(900, 500, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.drawImage(20, 30, pictureOf(*QrCode::encode(u"first"_s, ErrorCorrection::High), 6));
        painter.translate(500, 60);
        painter.rotate(12);
        painter.drawImage(0, 0, pictureOf(*QrCode::encode(u"second"_s, ErrorCorrection::Low), 7));
        painter.end();
        QStringList texts;
        for (const FoundCode &code : readQrCodes(page))
            texts << code.text;
        texts.sort();
        QCOMPARE(texts, (QStringList{u"first"_s, u"second"_s}));
    }

    void findsNothingInNothing()
    {
        QVERIFY(readQrCodes(QImage()).empty());
        QImage noise(200, 200, QImage::Format_Grayscale8);
        for (int row = 0; row < 200; ++row) {
            for (int column = 0; column < 200; ++column)
                noise.scanLine(row)[column] = static_cast<uchar>(row * column * 31 % 251);
        }
        QVERIFY(readQrCodes(noise).empty());
    }

    void lettersOfLevels()
    {
        for (const auto level : {ErrorCorrection::Low, ErrorCorrection::High})
            QCOMPARE(errorCorrectionOfLetter(errorCorrectionLetter(level)), level);
        QCOMPARE(errorCorrectionOfLetter(u"q"), ErrorCorrection::Quartile);
        QVERIFY(!errorCorrectionOfLetter(u"X"));
        QVERIFY(!errorCorrectionOfLetter(u""));
    }

    void readingDistanceIsTenSymbolWidths()
    {
        QCOMPARE(readingDistance(82_mm), 820_mm);
        QCOMPARE(symbolWidthFor(readingDistance(82_mm)), 82_mm);
    }
};

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
