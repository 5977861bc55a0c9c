// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that knows ZXing-C++: what it reads of QR codes, in our own values.

#include "models/poster/qrlibraries.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

namespace ratingdesk {

std::vector<FoundCode> readByZXing(const QImage &grey, ReadEffort effort)
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
        const ZXing::ByteArray &bytes = result.bytes();
        found.push_back({QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                    static_cast<qsizetype>(bytes.size())),
                         QString::fromStdString(result.text()), corners});
    }
    return found;
}

} // namespace ratingdesk
