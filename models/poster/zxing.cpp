// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that knows ZXing-C++: what it writes and reads of QR codes, in our own values.

#include "models/poster/qrcode.h"

#define ZX_USE_UTF8
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <exception>

namespace ratingdesk {

std::optional<QrCode> QrCode::encode(const QString &text, ErrorCorrection level)
{
    if (text.isEmpty())
        return {};
    // The writer counts levels from 1 to 8, two for each of ours.
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setEncoding(ZXing::CharacterSet::UTF8);
    writer.setMargin(0);
    writer.setEccLevel(2 * (static_cast<int>(level) + 1));
    try {
        const ZXing::BitMatrix matrix = writer.encode(text.toStdString(), 0, 0);
        QrCode code(matrix.width(), level);
        for (int row = 0; row < matrix.height(); ++row) {
            for (int column = 0; column < matrix.width(); ++column)
                code.m_dark.setBit(row * matrix.width() + column, matrix.get(column, row));
        }
        return code;
    } catch (const std::exception &) {
        return {}; // the library's only way to say that the text is too long
    }
}

std::vector<FoundCode> readQrCodes(const QImage &image, ReadEffort effort)
{
    const QImage grey = image.format() == QImage::Format_Grayscale8
                            ? image
                            : image.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};

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

} // namespace ratingdesk
