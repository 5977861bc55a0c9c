// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/qrcode.h"

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
                    for (const ReadEffort effort : {ReadEffort::Quick, ReadEffort::Thorough}) {
                        const auto found = readQrCodes(pictureOf(*code, 3), effort);
                        QCOMPARE(found.size(), 1U);
                        QCOMPARE(found.front().text, link);
                    }
                }
            }
        }
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
