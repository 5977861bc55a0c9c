// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace ratingdesk {

/// Signs that nobody sees, or that make the text around them look like another one: controls,
/// line ends, overrides of the writing direction, zero-width signs, byte order marks, variation
/// selectors, blank letters, and what a lost conversion leaves (U+FFFD). The non-breaking space and
/// its narrow sister are spaces like any other.
bool isHiddenSign(char32_t sign);
std::optional<char32_t> firstHiddenSign(QStringView text);

/// `U+202E`: how a sign is named that cannot be shown.
QString signName(char32_t sign);

/// How texts that come from elsewhere are shown: line ends and tabs are spaces, or stay where there
/// is more than one line; other hidden signs are left out. What could not be read (U+FFFD) is seen,
/// and stays.
enum class LineEnds {
    Spaces,
    Stay,
};
QString withoutHiddenSigns(const QString &text, LineEnds lineEnds = LineEnds::Spaces);

/// What a person typed or a file says, as it is kept: without blanks around it, line ends and tabs
/// as single spaces, without soft hyphens, which web pages and word processors put in and nobody
/// means. Other hidden signs stay, to be refused by who checks.
QString typedText(const QString &text);

} // namespace ratingdesk
