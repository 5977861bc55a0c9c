// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that knows ZXing-C++: what it reads of QR codes, in our own values.

#include "models/poster/qrcode.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

#include <algorithm>

namespace ratingdesk {

namespace {

/// Dark codes on a light ground.
std::vector<FoundCode> readDark(const QImage &grey, ReadEffort effort)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    if (effort == ReadEffort::Quick)
        hints.setTryRotate(false).setTryDownscale(false).setMaxNumberOfSymbols(1);

    std::vector<FoundCode> found;
    for (const ZXing::Result &result :
         ZXing::ReadBarcodes({grey.constBits(), grey.width(), grey.height(),
                              ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine())},
                             hints)) {
        if (!result.isValid())
            continue;
        QPolygon corners;
        for (const ZXing::PointI &corner : result.position())
            corners << QPoint(corner.x, corner.y);
        found.push_back({QString::fromStdString(result.text()), corners});
    }
    return found;
}

} // namespace

std::vector<FoundCode> readQrCodes(const QImage &image, ReadEffort effort)
{
    const QImage grey = image.format() == QImage::Format_Grayscale8
                            ? image
                            : image.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};

    std::vector<FoundCode> found = readDark(grey, effort);
    if (effort == ReadEffort::Thorough) {
        // Phones read light codes on a dark screen as well; this library only dark ones.
        QImage negative = grey.copy();
        negative.invertPixels();
        for (FoundCode &code : readDark(negative, effort)) {
            const bool isKnown = std::any_of(found.begin(), found.end(), [&](const auto &other) {
                return other.text == code.text &&
                       other.corners.boundingRect().intersects(code.corners.boundingRect());
            });
            if (!isKnown)
                found.push_back(std::move(code));
        }
    }
    return found;
}

} // namespace ratingdesk
