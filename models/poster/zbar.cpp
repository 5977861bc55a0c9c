// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that knows zbar: what it reads of QR codes, in our own values.

#include "models/poster/qrlibraries.h"

#include <QStringDecoder>

#include <zbar.h>

#include <memory>

namespace ratingdesk {

namespace {

constexpr unsigned long greyFormat = 'Y' | '8' << 8 | '0' << 16 | '0' << 24;

using Scanner =
    std::unique_ptr<zbar::zbar_image_scanner_t, decltype(&zbar::zbar_image_scanner_destroy)>;
using Image = std::unique_ptr<zbar::zbar_image_t, decltype(&zbar::zbar_image_destroy)>;

QString textOf(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

std::vector<FoundCode> readByZBar(const QImage &grey, ReadEffort effort)
{
    using namespace zbar;
    // A new one each time: it goes on with its random numbers from one picture to the next, and the
    // same picture has to give the same.
    const Scanner scanner(zbar_image_scanner_create(), &zbar_image_scanner_destroy);
    zbar_image_scanner_set_config(scanner.get(), ZBAR_NONE, ZBAR_CFG_ENABLE, 0);
    zbar_image_scanner_set_config(scanner.get(), ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1);
    // The bytes themselves: what they may mean it only guesses.
    zbar_image_scanner_set_config(scanner.get(), ZBAR_QRCODE, ZBAR_CFG_BINARY, 1);

    // It knows no lines that are longer than the picture is wide.
    const auto width = static_cast<qsizetype>(grey.width());
    QByteArray dots;
    dots.reserve(width * grey.height());
    for (int row = 0; row < grey.height(); ++row)
        dots.append(reinterpret_cast<const char *>(grey.constScanLine(row)), width);
    const Image image(zbar_image_create(), &zbar_image_destroy);
    zbar_image_set_format(image.get(), greyFormat);
    zbar_image_set_size(image.get(), static_cast<unsigned>(grey.width()),
                        static_cast<unsigned>(grey.height()));
    zbar_image_set_data(image.get(), dots.constData(), static_cast<unsigned long>(dots.size()),
                        nullptr);
    std::vector<FoundCode> found;
    if (zbar_scan_image(scanner.get(), image.get()) <= 0)
        return found;
    for (const zbar_symbol_t *symbol = zbar_image_first_symbol(image.get()); symbol;
         symbol = zbar_symbol_next(symbol)) {
        if (zbar_symbol_get_type(symbol) != ZBAR_QRCODE)
            continue;
        const QByteArray bytes(zbar_symbol_get_data(symbol),
                               static_cast<qsizetype>(zbar_symbol_get_data_length(symbol)));
        QPolygon corners;
        for (unsigned corner = 0; corner < zbar_symbol_get_loc_size(symbol); ++corner)
            corners << QPoint(zbar_symbol_get_loc_x(symbol, corner),
                              zbar_symbol_get_loc_y(symbol, corner));
        found.push_back({bytes, textOf(bytes), corners});
        if (effort == ReadEffort::Quick)
            break;
    }
    return found;
}

} // namespace ratingdesk
