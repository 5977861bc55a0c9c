// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/bytesource.h"

#include <QStringList>

namespace ratingdesk {

/// How the bytes of a text are to be read.
struct TextEncoding
{
    QString name;           ///< "UTF-8", "windows-1251"
    qsizetype mark = 0;     ///< bytes of the byte order mark in front
    bool isChecked = false; ///< it is UTF-8 throughout
    bool isGuessed = false; ///< nothing in the file says so
};

/// Why a text cannot be read.
struct EncodingError
{
    enum class Problem {
        Unknown, ///< there is no encoding of the name that was given
        Broken,  ///< encoding: it is text in that one, but not throughout; row: the line, from 1
        Unclear, ///< it would make sense in several; samples
        NotText,
    };

    Problem problem;
    QString encoding{};
    int row = 0;
    QStringList samples{}; ///< "windows-1251: Школа", the likeliest first
};

/// By byte order mark; as UTF-8 or UTF-16 where it is that; among the encodings of Cyrillic letters
/// the one in which the text makes sense as Russian or Belarusian, and none where several do; else
/// as what ICU finds most likely. An encoding can be named instead. The whole text can be read in
/// what is answered.
tl::expected<TextEncoding, EncodingError> encodingOf(const ByteSource &source,
                                                     const QString &encoding = {});

/// Hands the text on in UTF-8, piece by piece, until `take` says false. False when the bytes are no
/// text in that encoding.
bool forEachUtf8Piece(const ByteSource &source, const TextEncoding &encoding,
                      const std::function<bool(QByteArrayView utf8)> &take);

} // namespace ratingdesk
