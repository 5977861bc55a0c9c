// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that knows libqrencode: it makes the codes, another library (zxing.cpp) reads them.

#include "models/poster/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace ratingdesk {

namespace {

QRecLevel levelOf(ErrorCorrection level)
{
    switch (level) {
    case ErrorCorrection::Low:
        return QR_ECLEVEL_L;
    case ErrorCorrection::Medium:
        return QR_ECLEVEL_M;
    case ErrorCorrection::Quartile:
        return QR_ECLEVEL_Q;
    case ErrorCorrection::High:
        return QR_ECLEVEL_H;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QrCode> QrCode::encode(const QString &text, ErrorCorrection level)
{
    constexpr int smallestVersion = 0;
    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(
        QRinput_new2(smallestVersion, levelOf(level)), &QRinput_free);
    const QByteArray bytes = text.toUtf8();
    // Nothing but bytes: some readers print a header that names their encoding ("\\000026") as if
    // it were part of the link, and links are ASCII.
    if (!input || QRinput_append(input.get(), QR_MODE_8, static_cast<int>(bytes.size()),
                                 reinterpret_cast<const unsigned char *>(bytes.constData())) != 0)
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> symbol(QRcode_encodeInput(input.get()),
                                                                 &QRcode_free);
    if (!symbol)
        return {};
    QrCode code(symbol->width, level);
    for (int i = 0; i < symbol->width * symbol->width; ++i)
        code.m_dark.setBit(i, symbol->data[i] & 1);
    return code;
}

} // namespace ratingdesk
