// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/letterpairs.h"

#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Place 0 of the table is all that is no letter of them.
constexpr QStringView alphabet = u"абвгдеёжзийклмнопрстуфхцчшщъыьэюяіў";
constexpr std::size_t tableSize = 36;

/// By the letter before and the one after: log₂ of how much more often they meet than if all met
/// alike, in the language where they do so more, plus 5. Counted over the texts of this program in
/// both languages and over some hundred words that names of organizations are made of.
constexpr std::array<std::array<char, tableSize + 1>, tableSize> pairs{{
    "075666423760646777575642343000041565", "805657534615565705756004642300004505",
    "670020703160370670750600400456002560", "790211710060463572464503000108300660",
    "890205500060050292710500020000060070", "681415843860764676652503052005131300",
    "913455424405565803767022642300000003", "811614112516156811588113111111111117",
    "696008800080550760040500000008050000", "792616722060536661500300100005110670",
    "845545701656656754467424653400005700", "913235000020283750266000625000000000",
    "790100601080050480646601301000000080", "783000743080441470020600030004805680",
    "882200810080035473140600000005000680", "580133740080500682064520314007301670",
    "826767505525576634766024444100000307", "690000700170450393823600101003200360",
    "691461724070303470156605223007460400", "672513640050863567448532721004610650",
    "790605700060533571760600210007770200", "846567406604666526676003574300005000",
    "090000700080000070554000000000000080", "980400300070000680806500000000000070",
    "672100800390600030224400700008862560", "493500860080220770657300323008370000",
    "780000830070775643237600080007260000", "474444884484444844444444444444844444",
    "555555955555555555555555555555555755", "906634720407556603455036644000003762",
    "900440400530603800066001136100004200", "645355603306785840779003350000000300",
    "905005400004440600668003870700000000", "904456502504665604646004545200003304",
    "925555222622666822466224763222222735", "933634335333673736375333363333333633",
}};
constexpr char evenChance = '5';

constexpr double oddCase = -6; ///< a capital after a small letter of the same word
constexpr double mixedAlphabets = -4;
constexpr double foreignSign = -16;
constexpr double rareSign = -2;
constexpr double controlSign = -24;
constexpr double oddBeginning = -6; ///< a word of ь, ъ or ы
constexpr double oddWord = -8;      ///< of one letter, which is none

std::size_t placeOf(QChar letter)
{
    return static_cast<std::size_t>(alphabet.indexOf(letter.toLower()) + 1);
}

bool isAsciiLetter(QChar c) { return c.unicode() < 128 && c.isLetter(); }

double senseOfSign(QChar sign)
{
    if (sign.unicode() < 128 || u"«»№–—“”„\u00A0"_s.contains(sign))
        return 0;
    if (sign.unicode() < 0xA0)
        return controlSign;
    return u"’‘…•°§·±"_s.contains(sign) ? rareSign : foreignSign;
}

/// The letter that was read last, and the word that it stands in.
struct Place
{
    QChar letter;
    std::size_t place = 0; ///< in the table; 0: no letter
    bool isSecond = false; ///< and more: there are letters before it
};

double senseOfLetter(QChar letter, std::size_t place, const Place &before)
{
    double sense = 0;
    if (before.place == 0) {
        sense += u"ьъы"_s.contains(letter.toLower()) ? oddBeginning : 0;
        sense += isAsciiLetter(before.letter) ? mixedAlphabets : 0;
    } else {
        const bool isCapital = letter.isUpper();
        const bool wasCapital = before.letter.isUpper();
        // ШКОла is as odd as шКола; Школа is not.
        sense += (isCapital && !wasCapital) || (!isCapital && wasCapital && before.isSecond)
                     ? oddCase
                     : 0;
    }
    return sense + pairs[before.place][place] - evenChance;
}

double senseOfWordEnd(QChar sign, const Place &before)
{
    double sense = pairs[before.place][0] - evenChance;
    if (isAsciiLetter(sign))
        sense += mixedAlphabets;
    if (!before.isSecond && !u"авикосуяіўз"_s.contains(before.letter.toLower()))
        sense += oddWord;
    return sense;
}

} // namespace

double senseOfCyrillic(QStringView text)
{
    double sense = 0;
    Place before;
    for (const QChar c : text) {
        const std::size_t place = placeOf(c);
        if (place != 0) {
            sense += senseOfLetter(c, place, before);
        } else {
            if (before.place != 0)
                sense += senseOfWordEnd(c, before);
            sense += senseOfSign(c);
        }
        before = {c, place, place != 0 && before.place != 0};
    }
    return sense;
}

} // namespace ratingdesk
