// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/foldedtext.h"

#include <array>

namespace ratingdesk {

namespace {

/// Cyrillic а–я become 0x80–0x9f; Latin letters and digits stay themselves.
constexpr char cyrillicBase = '\x80';

constexpr char space = ' ';

char foldedCharacter(QChar character)
{
    const char16_t c = character.toCaseFolded().unicode();
    if ((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || c == u'@')
        return static_cast<char>(c);
    switch (c) {
    case u'ё':
        return static_cast<char>(cyrillicBase + (u'е' - u'а'));
    case u'і':
    case u'ї':
        return static_cast<char>(cyrillicBase + (u'и' - u'а'));
    case u'ў':
        return static_cast<char>(cyrillicBase + (u'у' - u'а'));
    default:
        break;
    }
    if (c >= u'а' && c <= u'я')
        return static_cast<char>(cyrillicBase + (c - u'а'));
    return space;
}

/// Folding a character is a chain of comparisons; a table of the letters met here makes it one
/// read.
constexpr std::size_t tableSize = 0x460;

const std::array<char, tableSize> &foldingTable()
{
    static const auto table = [] {
        std::array<char, tableSize> letters{};
        for (std::size_t i = 0; i < letters.size(); ++i)
            letters[i] = foldedCharacter(QChar(static_cast<char16_t>(i)));
        return letters;
    }();
    return table;
}

} // namespace

QByteArray foldedForSearch(QStringView text)
{
    const auto &table = foldingTable();
    QByteArray folded;
    folded.reserve(text.size());
    for (const QChar character : text) {
        // A stress mark or an apostrophe inside a word does not part it.
        if (character.category() == QChar::Mark_NonSpacing || character == u'\'' ||
            character == u'’')
            continue;
        const char16_t code = character.unicode();
        const char c = code < tableSize ? table[code] : space;
        if (c != space)
            folded += c;
        else if (!folded.isEmpty() && folded.back() != space)
            folded += space;
    }
    if (folded.endsWith(space))
        folded.chop(1);
    return folded;
}

} // namespace ratingdesk
