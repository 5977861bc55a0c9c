// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/bytesource.h"

namespace ratingdesk {

/// How the bytes of a text are to be read.
struct TextEncoding
{
    QString name;           ///< "UTF-8", "windows-1251"
    qsizetype mark = 0;     ///< bytes of the byte order mark in front
    bool isChecked = false; ///< it is UTF-8 throughout
};

/// By byte order mark, as UTF-8 where it is that, else as what ICU finds most likely. An encoding
/// can be named instead; one that ICU does not know is the error.
tl::expected<TextEncoding, QString> encodingOf(const ByteSource &source,
                                               const QString &encoding = {});

/// Hands the text on in UTF-8, piece by piece, until `take` says false. False when the bytes are no
/// text in that encoding.
bool forEachUtf8Piece(const ByteSource &source, const TextEncoding &encoding,
                      const std::function<bool(QByteArrayView utf8)> &take);

} // namespace ratingdesk
