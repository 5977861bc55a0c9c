// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>

namespace ratingdesk {

/// Text from outside, made UTF-8.
struct DecodedText
{
    QByteArray utf8;
    QString encoding; ///< the name of the encoding it came in: "UTF-8", "windows-1251"
};

/// Decodes by byte order mark, as UTF-8 where it is that, else as what ICU finds most likely. An
/// encoding can be named instead; one that ICU does not know is the error, as is text that no
/// encoding fits.
tl::expected<DecodedText, QString> decodeText(const QByteArray &bytes,
                                              const QString &encoding = {});

} // namespace ratingdesk
