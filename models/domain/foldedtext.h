// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace ratingdesk {

/// Text made comparable for search: lower case; ё as е; і, ї and и as one letter; ў as у; quotes,
/// hyphens and other punctuation as one space. One byte per letter, so that a whole register can be
/// scanned for every key. A query folded the same way is a substring of every text it matches.
QByteArray foldedForSearch(QStringView text);

/// Appends the folded form of a text in UTF-8, as databases keep it, to another folded text.
void appendFoldedForSearch(QByteArray &folded, QByteArrayView utf8);

} // namespace ratingdesk
