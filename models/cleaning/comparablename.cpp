// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cleaning/comparablename.h"

#include "models/domain/foldedtext.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Words = std::vector<QByteArray>;

Words wordsOf(const QByteArray &folded)
{
    Words words;
    for (const QByteArray &word : folded.split(' ')) {
        if (!word.isEmpty())
            words.push_back(word);
    }
    return words;
}

QSet<QByteArray> setOf(const QString &words)
{
    const Words list = wordsOf(foldedForSearch(words));
    return {list.begin(), list.end()};
}

/// Short for a legal form, wherever it stands.
const QSet<QByteArray> &shortForms()
{
    static const QSet<QByteArray> words =
        setOf(u"гу гуо гуп уо уз ук уп руп куп чуп чтуп чпуп ооо оао зао ао одо сооо ип ип рнпуп "
              "кпуп прат таа аат зат дуо"_s);
    return words;
}

/// Words of a legal form written out, dropped where a name begins with them.
const QSet<QByteArray> &longForms()
{
    static const QSet<QByteArray> words = setOf(
        u"государственное учреждение образования здравоохранения культуры общество с ограниченной "
        "дополнительной ответственностью открытое закрытое акционерное совместное иностранное "
        "республиканское унитарное предприятие производственное торговое частное коммунальное "
        "дочернее сельскохозяйственное "
        "дзяржаўная дзяржаўнае установа адукацыі аховы здароўя культуры таварыства з абмежаванай "
        "дадатковай адказнасцю адкрытае закрытае акцыянернае сумеснае замежнае рэспубліканскае "
        "унітарнае прадпрыемства вытворчае гандлёвае прыватнае камунальнае даччынае"_s);
    return words;
}

const QHash<QByteArray, Words> &abbreviations()
{
    static const QHash<QByteArray, Words> table = [] {
        QHash<QByteArray, Words> abbreviations;
        for (const auto &[brief, whole] : std::initializer_list<std::pair<QString, QString>>{
                 {u"им"_s, u"имени"_s},
                 {u"сш"_s, u"средняя школа"_s},
                 {u"ср"_s, u"средняя"_s},
                 {u"гкб"_s, u"городская клиническая больница"_s},
                 {u"гкп"_s, u"городская клиническая поликлиника"_s},
                 {u"црб"_s, u"центральная районная больница"_s},
                 {u"црп"_s, u"центральная районная поликлиника"_s},
                 {u"опс"_s, u"отделение почтовой связи"_s},
                 {u"жкх"_s, u"жилищно коммунального хозяйства"_s},
                 {u"райисполком"_s, u"районный исполнительный комитет"_s},
                 {u"горисполком"_s, u"городской исполнительный комитет"_s},
                 {u"облисполком"_s, u"областной исполнительный комитет"_s},
                 {u"райвыканкам"_s, u"раённы выканаўчы камітэт"_s},
                 {u"гарвыканкам"_s, u"гарадскі выканаўчы камітэт"_s},
                 {u"аблвыканкам"_s, u"абласны выканаўчы камітэт"_s}})
            abbreviations.insert(foldedForSearch(brief), wordsOf(foldedForSearch(whole)));
        return abbreviations;
    }();
    return table;
}

bool isNumber(const QByteArray &word) { return word.front() >= '0' && word.front() <= '9'; }

/// "5я" as "5" and "я".
Words withNumbersApart(const Words &words)
{
    Words apart;
    for (const QByteArray &word : words) {
        qsizetype begin = 0;
        for (qsizetype i = 1; i <= word.size(); ++i) {
            const auto isDigit = [&word](qsizetype at) {
                return word[at] >= '0' && word[at] <= '9';
            };
            if (i == word.size() || isDigit(i) != isDigit(i - 1)) {
                apart.push_back(word.mid(begin, i - begin));
                begin = i;
            }
        }
    }
    return apart;
}

QByteArray joined(const Words &words)
{
    QByteArray text;
    for (const QByteArray &word : words) {
        if (!text.isEmpty())
            text += ' ';
        text += word;
    }
    return text;
}

/// What stands in the only pair of quotes, if there is only one.
QStringView quotedPart(QStringView name)
{
    const auto isOpening = [](QChar c) { return c == u'«' || c == u'“' || c == u'„' || c == u'"'; };
    const auto isClosing = [](QChar c) { return c == u'»' || c == u'”' || c == u'“' || c == u'"'; };
    const auto begin = std::find_if(name.begin(), name.end(), isOpening);
    if (begin == name.end())
        return {};
    const auto end = std::find_if(begin + 1, name.end(), isClosing);
    if (end == name.end() || std::any_of(end + 1, name.end(), isOpening))
        return {};
    return name.mid(begin - name.begin() + 1, end - begin - 1);
}

struct Parts
{
    Words words;
    Words numbers;
};

Parts partsOf(QStringView name)
{
    static const QSet<QByteArray> endings = setOf(u"я й ая ий е го ой ы га"_s);
    static const QSet<QByteArray> towns = setOf(u"г гор город города горад горада"_s);
    const Words all = withNumbersApart(wordsOf(foldedForSearch(name)));
    Parts parts;
    bool isBeginning = true;
    bool isAfterNumber = false;
    for (const QByteArray &word : all) {
        if (isNumber(word)) {
            qsizetype zeros = 0;
            while (zeros + 1 < word.size() && word[zeros] == '0')
                ++zeros;
            parts.numbers.push_back(word.mid(zeros));
            isBeginning = false;
            isAfterNumber = true;
            continue;
        }
        const bool isEnding = isAfterNumber && endings.contains(word);
        isAfterNumber = false;
        if (isEnding || shortForms().contains(word) || towns.contains(word) ||
            (isBeginning && longForms().contains(word)))
            continue;
        isBeginning = false;
        if (const auto whole = abbreviations().constFind(word); whole != abbreviations().cend())
            parts.words.insert(parts.words.end(), whole->begin(), whole->end());
        else
            parts.words.push_back(word);
    }
    // One that is nothing but a legal form is called so.
    if (parts.words.empty() && parts.numbers.empty())
        parts.words = all;
    return parts;
}

/// How many letters have to be put in, left out or exchanged; `limit` and above are all the same.
int editDistance(const QByteArray &one, const QByteArray &other, int limit)
{
    if (std::abs(one.size() - other.size()) >= limit)
        return limit;
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int exchanged = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({exchanged, row[at] + 1, row[at + 1] + 1});
        }
    }
    return std::min(limit, row.back());
}

/// How many letters may differ in a word that is the same one.
int toleratedIn(const QByteArray &one, const QByteArray &other)
{
    constexpr qsizetype middling = 5;
    constexpr qsizetype lengthy = 10;
    const qsizetype size = std::min(one.size(), other.size());
    return size < middling ? 0 : size < lengthy ? 1 : 2;
}

qsizetype lettersOf(const Words &words)
{
    return std::accumulate(words.begin(), words.end(), qsizetype(0),
                           [](qsizetype sum, const QByteArray &word) { return sum + word.size(); });
}

/// Takes out of both, both sorted, the words that are the same but for a letter or two, the most
/// alike first; tells how many letters differ.
int takeOutMisspelt(Words &one, Words &other)
{
    int letters = 0;
    while (true) {
        int least = std::numeric_limits<int>::max();
        std::pair<std::size_t, std::size_t> best;
        std::pair<QByteArray, QByteArray> bestWords;
        for (std::size_t i = 0; i < one.size(); ++i) {
            for (std::size_t j = 0; j < other.size(); ++j) {
                const int tolerated = toleratedIn(one[i], other[j]);
                const int distance = editDistance(one[i], other[j], tolerated + 1);
                const auto words = std::minmax(one[i], other[j]);
                if (distance > tolerated ||
                    std::tuple(distance, words.first, words.second) >=
                        std::tuple(least, bestWords.first, bestWords.second))
                    continue;
                least = distance;
                best = {i, j};
                bestWords = words;
            }
        }
        if (least == std::numeric_limits<int>::max())
            return letters;
        letters += least;
        one.erase(one.begin() + static_cast<std::ptrdiff_t>(best.first));
        other.erase(other.begin() + static_cast<std::ptrdiff_t>(best.second));
    }
}

} // namespace

ComparableName comparableName(QStringView name)
{
    Parts parts = partsOf(name);
    ComparableName comparable;
    comparable.text = joined(parts.words);
    std::sort(parts.words.begin(), parts.words.end());
    comparable.sortedText = joined(parts.words);
    comparable.sortedWords = std::move(parts.words);
    std::sort(parts.numbers.begin(), parts.numbers.end());
    comparable.numbers = joined(parts.numbers);
    if (const QStringView quoted = quotedPart(name); !quoted.isEmpty())
        comparable.properText = joined(partsOf(quoted).words);
    return comparable;
}

QByteArray comparableAddress(QStringView address)
{
    static const QSet<QByteArray> kinds =
        setOf(u"г гор город горад ул улица вул вуліца д дом пр просп проспект пр т праспект пер "
              "переулок зав завулак пл площадь плошча бульвар б р обл область вобласць р н район "
              "раён к корп корпус пом каб ком офис оф аг агрогородок аграгарадок дер деревня вёска "
              "в п пос посёлок пасёлак тракт шоссе республика беларусь рэспубліка"_s);
    Words kept;
    bool hasWord = false;
    bool hasNumber = false;
    for (const QByteArray &word : withNumbersApart(wordsOf(foldedForSearch(address)))) {
        constexpr qsizetype indexSize = 6;
        if (kinds.contains(word) || (isNumber(word) && word.size() == indexSize))
            continue;
        (isNumber(word) ? hasNumber : hasWord) = true;
        kept.push_back(word);
    }
    if (!hasWord || !hasNumber)
        return {};
    std::sort(kept.begin(), kept.end());
    return joined(kept);
}

int likeness(const ComparableName &one, const ComparableName &other)
{
    constexpr int same = 100;
    constexpr int sameLetters = 99;
    if (one.isEmpty() || other.isEmpty() || one.numbers != other.numbers)
        return 0;
    if (one.sortedText == other.sortedText)
        return same;
    if (QByteArray(one.text).replace(' ', "") == QByteArray(other.text).replace(' ', ""))
        return sameLetters;
    // "РУП «Белпочта»" and the same with what it does before the quotes.
    constexpr int asProperName = 90;
    constexpr qsizetype shortestProperName = 4;
    const auto isProperNameOf = [](const ComparableName &whole, const ComparableName &proper) {
        return whole.properText.size() >= shortestProperName && whole.properText == proper.text;
    };
    const bool isProper = isProperNameOf(one, other) || isProperNameOf(other, one);
    const int floor = isProper ? asProperName : 0;

    Words left;
    Words right;
    std::set_difference(one.sortedWords.begin(), one.sortedWords.end(), other.sortedWords.begin(),
                        other.sortedWords.end(), std::back_inserter(left));
    std::set_difference(other.sortedWords.begin(), other.sortedWords.end(), one.sortedWords.begin(),
                        one.sortedWords.end(), std::back_inserter(right));
    const auto size =
        static_cast<int>(std::max(lettersOf(one.sortedWords), lettersOf(other.sortedWords)));
    const int misspelt = takeOutMisspelt(left, right);
    // Another word in its place tells two apart, however long the rest is.
    if (!left.empty() && !right.empty())
        return floor;
    const auto missing = static_cast<int>(lettersOf(left) + lettersOf(right));
    return std::max(floor, std::min(sameLetters, same - same * (missing + misspelt) / size));
}

} // namespace ratingdesk
