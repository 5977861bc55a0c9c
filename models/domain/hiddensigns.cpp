// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/hiddensigns.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr char16_t softHyphen = 0x00AD;

struct Range
{
    char32_t first;
    char32_t last;
};

/// Hidden although Unicode counts them among letters, marks or symbols.
constexpr std::array blankSigns{
    Range{0x034F, 0x034F}, // combining grapheme joiner
    Range{0x115F, 0x1160}, // fillers of Hangul
    Range{0x17B4, 0x17B5}, // inherent vowels of Khmer
    Range{0x180B, 0x180F}, // selectors of Mongolian
    Range{0x2800, 0x2800}, // the blank pattern of Braille
    Range{0x3164, 0x3164}, // filler of Hangul
    Range{0xFE00, 0xFE0F}, // variation selectors
    Range{0xFFA0, 0xFFA0}, // filler of Hangul, half width
    Range{0xFFFC, 0xFFFD}, // what stands for an object, and for what could not be read
    Range{0xE0100, 0xE01EF},
};

/// Nearly all texts consist of these; asking Unicode's tables takes several times longer.
constexpr bool isPlain(char32_t sign)
{
    return (sign >= 0x20 && sign < 0x7F) || (sign >= 0xA0 && sign < 0x300 && sign != softHyphen) ||
           (sign >= 0x400 && sign < 0x483) || (sign >= 0x2010 && sign < 0x2028) || sign == 0x2116;
}

bool isLineEndOrTab(char32_t sign)
{
    return (sign >= 0x09 && sign <= 0x0D) || sign == 0x85 || sign == 0x2028 || sign == 0x2029;
}

struct Sign
{
    char32_t code;
    qsizetype length; ///< in UTF-16
};

Sign signAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

} // namespace

bool isHiddenSign(char32_t sign)
{
    if (isPlain(sign))
        return false;
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    return std::any_of(blankSigns.begin(), blankSigns.end(), [sign](const Range &range) {
        return sign >= range.first && sign <= range.last;
    });
}

std::optional<char32_t> firstHiddenSign(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const Sign sign = signAt(text, at);
        if (isHiddenSign(sign.code))
            return sign.code;
        at += sign.length;
    }
    return {};
}

QString signName(char32_t sign)
{
    return u"U+"_s + QString::number(uint(sign), 16).toUpper().rightJustified(4, u'0');
}

QString withoutHiddenSigns(const QString &text, LineEnds lineEnds)
{
    if (!firstHiddenSign(text))
        return text;
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const Sign sign = signAt(text, at);
        if (isLineEndOrTab(sign.code))
            shown += lineEnds == LineEnds::Stay ? text[at] : u' ';
        else if (!isHiddenSign(sign.code) || sign.code == QChar::ReplacementCharacter)
            shown += QStringView(text).mid(at, sign.length);
        at += sign.length;
    }
    return shown;
}

QString typedText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    bool inLineEnd = false;
    for (const QChar sign : text) {
        const bool isEnd = isLineEndOrTab(sign.unicode());
        if (isEnd && !inLineEnd)
            kept += u' ';
        else if (!isEnd && sign != QChar(softHyphen))
            kept += sign;
        inLineEnd = isEnd;
    }
    return kept.trimmed();
}

} // namespace ratingdesk
