// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/foldedtext.h"

#include <array>
#include <vector>

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

/// Folding a character is a chain of comparisons; a table of the letters and signs met here makes
/// it one read.
constexpr std::size_t tableSize = 0x2200;

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

/// The UTF-16 code unit of the first character in UTF-8, and how many bytes it takes. What is
/// malformed or outside of the Basic Multilingual Plane has no letter that is searched for: 0.
struct Decoded
{
    char16_t code;
    int bytes;
};

Decoded firstOf(const char *text, qsizetype size)
{
    const auto byteAt = [text](int place) -> unsigned {
        return static_cast<unsigned char>(text[place]);
    };
    const auto continues = [&](int place) { return (byteAt(place) & 0xc0) == 0x80; };
    const unsigned first = byteAt(0);
    if (first < 0x80)
        return {static_cast<char16_t>(first), 1};
    if ((first & 0xe0) == 0xc0 && size > 1 && continues(1))
        return {static_cast<char16_t>((first & 0x1f) << 6 | (byteAt(1) & 0x3f)), 2};
    if ((first & 0xf0) == 0xe0 && size > 2 && continues(1) && continues(2))
        return {static_cast<char16_t>((first & 0xf) << 12 | (byteAt(1) & 0x3f) << 6 |
                                      (byteAt(2) & 0x3f)),
                3};
    return {u'\0', 1};
}

constexpr std::size_t pairIndex(char first, char second)
{
    return static_cast<std::size_t>(static_cast<unsigned char>(first)) << 8 |
           static_cast<unsigned char>(second);
}

/// The folded letters by the two bytes that UTF-8 writes them with; `nothing` where two bytes are
/// no letter. Nearly all that is folded are Cyrillic words, and there are fifty million bytes of
/// them in a large register: this way takes two thirds of the steps.
const std::vector<char> &lettersByPair()
{
    static const auto table = [] {
        std::vector<char> letters(0x10000, nothing);
        for (unsigned code = 0x80; code < 0x800; ++code) {
            const char c = foldedCharacter(QChar(static_cast<char16_t>(code)));
            if (c != space)
                letters[pairIndex(static_cast<char>(0xc0 | code >> 6),
                                  static_cast<char>(0x80 | (code & 0x3f)))] = c;
        }
        return letters;
    }();
    return table;
}

} // namespace

void appendFoldedForSearch(QByteArray &folded, QByteArrayView utf8)
{
    const auto &table = foldingTable();
    const char *const letters = lettersByPair().data();
    const qsizetype before = folded.size();
    folded.resize(before + utf8.size());
    char *const begin = folded.data() + before;
    char *to = begin;
    const char *const end = utf8.data() + utf8.size();
    for (const char *from = utf8.data(); from != end;) {
        if (end - from > 1) {
            if (const char letter = letters[pairIndex(from[0], from[1])]) {
                *to++ = letter;
                from += 2;
                continue;
            }
        }
        const auto [code, bytes] = firstOf(from, end - from);
        from += bytes;
        const char c = code < tableSize ? table[code] : foldedCharacter(QChar(code));
        const bool isLetter = c != space && c != nothing;
        const bool isFirstSpace = c == space && to != begin && to[-1] != space;
        if (isLetter || isFirstSpace)
            *to++ = c;
    }
    if (to != begin && to[-1] == space)
        --to;
    folded.truncate(to - folded.constData());
}

QByteArray foldedForSearch(QStringView text)
{
    QByteArray folded;
    appendFoldedForSearch(folded, text.toUtf8());
    return folded;
}

} // namespace ratingdesk
