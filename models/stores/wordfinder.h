// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>

namespace ratingdesk {

/// How often each byte occurs in a text.
using ByteFrequencies = std::array<quint32, 256>;

/// Finds a word in a long text by its two rarest letters, sixteen places at a time where the
/// processor can; several times faster than memmem() with its search for any needle.
class WordFinder
{
public:
    /// The word must not be empty and must outlive the finder.
    WordFinder(QByteArrayView word, const ByteFrequencies &frequencies);

    /// The first place at or after `from` where the word stands, or `end`.
    const char *find(const char *from, const char *end) const;

private:
    bool standsAt(const char *place) const;

    QByteArrayView m_word;
    qsizetype m_rarest = 0; ///< its place in the word
    qsizetype m_second = 0; ///< of the next rare one; the same in a word of one letter
};

} // namespace ratingdesk
