// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/foldedtext.h"

#include <array>

namespace ratingdesk {

namespace {

/// Cyrillic а–я become 0x80–0x9f; Latin letters and digits stay themselves.
constexpr char cyrillicBase = '\x80';

constexpr char space = ' ';
/// Stands in the table for what leaves no trace.
constexpr char nothing = '\0';

char foldedCharacter(QChar character)
{
    // A stress mark or an apostrophe inside a word does not part it.
    if (character.category() == QChar::Mark_NonSpacing || character == u'\'' || character == u'’')
        return nothing;
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
    QByteArray folded(text.size(), Qt::Uninitialized);
    char *end = folded.begin();
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const char c = code < tableSize ? table[code] : foldedCharacter(character);
        const bool isLetter = c != space && c != nothing;
        const bool isFirstSpace = c == space && end != folded.begin() && end[-1] != space;
        if (isLetter || isFirstSpace)
            *end++ = c;
    }
    if (end != folded.begin() && end[-1] == space)
        --end;
    folded.truncate(end - folded.begin());
    return folded;
}

} // namespace ratingdesk
