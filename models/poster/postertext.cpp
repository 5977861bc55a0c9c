// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/postertext.h"

#include <QCache>
#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Widths are measured once at this size and scaled: without hinting they grow evenly.
constexpr int measuringSize = 1000;

QFont measuringFont(const QString &family, bool bold)
{
    QFont font(family);
    font.setPixelSize(measuringSize);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Measures in letter sizes. Names of organizations are made of the same words again and again, so
/// it remembers how wide those are.
class Ruler
{
public:
    Ruler(const QString &family, bool bold) : m_metrics(measuringFont(family, bold)) {}

    double ascent() const { return m_metrics.ascent() / measuringSize; }
    double descent() const { return m_metrics.descent() / measuringSize; }
    double width(const QString &word)
    {
        if (const double *known = m_widths.object(word))
            return *known;
        const double width = m_metrics.horizontalAdvance(word) / measuringSize;
        m_widths.insert(word, new double(width));
        return width;
    }

private:
    QFontMetricsF m_metrics;
    QCache<QString, double> m_widths{5000};
};

Ruler &rulerOf(const QString &family, bool bold)
{
    // Metrics belong to a thread in practice: they share a font engine and its caches.
    thread_local std::map<std::pair<QString, bool>, Ruler> rulers;
    return rulers.try_emplace({family, bold}, family, bold).first->second;
}

/// A run of text that is never broken, with its width in sizes.
struct Piece
{
    QString text;
    double width;
    bool spaceAfter; ///< false where a word was divided after a hyphen
};

/// Prepositions, conjunctions and signs that belong to what follows them.
bool clingsToNext(const QString &word)
{
    const auto letters =
        std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
    return word == "№"_L1 || (word.endsWith(u'.') && letters <= 3 && word.size() <= 4) ||
           (letters == word.size() && letters <= 2);
}

std::vector<Piece> piecesOf(const Paragraph &paragraph, Ruler &ruler)
{
    std::vector<Piece> pieces;
    const QStringList words = paragraph.text.simplified().split(u' ', Qt::SkipEmptyParts);
    QString clinging;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = clinging + words[i];
        clinging.clear();
        const bool beforeDot = i + 1 < words.size() && words[i + 1] == u"·"_s;
        if (i + 1 < words.size() && (beforeDot || (clingsToNext(words[i]) && word.size() < 12))) {
            clinging = word + u' ';
            continue;
        }
        qsizetype from = 0;
        for (qsizetype at = 2; at + 2 < word.size(); ++at) {
            // Буда-Кошелёво stays whole.
            const bool isName = word[at] == u'-' && word[at + 1].isUpper();
            if ((word[at] == u'-' || word[at] == u'/') && at + 1 - from > 2 && !isName) {
                pieces.push_back({word.sliced(from, at + 1 - from), 0, false});
                from = at + 1;
            }
        }
        pieces.push_back({word.sliced(from), 0, true});
    }
    for (Piece &piece : pieces)
        piece.width = ruler.width(piece.text);
    return pieces;
}

struct Line
{
    QString text;
    double width; ///< in sizes
};

/// The fewest lines of at most that width, and among those the ones of the most even lengths.
/// Nothing when a piece is wider than a line.
std::optional<std::vector<Line>> breakLines(const std::vector<Piece> &pieces, double spaceWidth,
                                            double width)
{
    struct Best
    {
        int lines = std::numeric_limits<int>::max();
        double raggedness = 0;
        std::size_t from = 0;
    };
    const std::size_t count = pieces.size();
    std::vector<Best> best(count + 1);
    best[0] = {0, 0, 0};
    for (std::size_t end = 1; end <= count; ++end) {
        double length = 0;
        for (std::size_t from = end; from-- > 0;) {
            length += pieces[from].width;
            if (from + 1 < end && pieces[from].spaceAfter)
                length += spaceWidth;
            if (length > width)
                break;
            if (best[from].lines == std::numeric_limits<int>::max())
                continue;
            const Best candidate{best[from].lines + 1,
                                 best[from].raggedness + (width - length) * (width - length), from};
            if (candidate.lines < best[end].lines ||
                (candidate.lines == best[end].lines && candidate.raggedness < best[end].raggedness))
                best[end] = candidate;
        }
    }
    if (best[count].lines == std::numeric_limits<int>::max())
        return {};

    std::vector<Line> lines;
    for (std::size_t end = count; end > 0; end = best[end].from) {
        Line line{{}, 0};
        for (std::size_t i = best[end].from; i < end; ++i) {
            line.text += pieces[i].text;
            line.width += pieces[i].width;
            if (i + 1 < end && pieces[i].spaceAfter) {
                line.text += u' ';
                line.width += spaceWidth;
            }
        }
        lines.push_back(line);
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

/// The paragraphs set at one size, if they fit at it.
std::optional<std::vector<PlacedLine>> setAtSize(const std::vector<Paragraph> &paragraphs,
                                                 const std::vector<std::vector<Piece>> &pieces,
                                                 const QRectF &box, const TextStyle &style,
                                                 double size)
{
    std::vector<PlacedLine> placed;
    double height = 0;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const bool bold = style.bold || paragraphs[i].bold;
        Ruler &ruler = rulerOf(style.family, bold);
        const auto lines = breakLines(pieces[i], ruler.width(u" "_s), box.width() / size);
        if (!lines)
            return {};
        if (i > 0)
            height += paragraphs[i].spaceBefore * size;
        const double ascent = ruler.ascent();
        const double descent = ruler.descent();
        for (const Line &line : *lines) {
            const double slack = box.width() - line.width * size;
            const double indent = style.alignment & Qt::AlignHCenter ? slack / 2
                                  : style.alignment & Qt::AlignRight ? slack
                                                                     : 0;
            const double baseline =
                height + size * ((style.lineHeight - ascent - descent) / 2 + ascent);
            placed.push_back({line.text,
                              {box.left() + indent, baseline},
                              size,
                              style.family,
                              bold,
                              paragraphs[i].colour.value_or(style.colour),
                              0});
            height += size * style.lineHeight;
        }
    }
    if (height > box.height() + 0.01)
        return {};
    const double slack = box.height() - height;
    const double top = box.top() + (style.alignment & Qt::AlignVCenter  ? slack / 2
                                    : style.alignment & Qt::AlignBottom ? slack
                                                                        : 0);
    for (PlacedLine &line : placed)
        line.baseline.ry() += top;
    return placed;
}

std::vector<std::vector<Piece>> piecesOf(const std::vector<Paragraph> &paragraphs,
                                         const TextStyle &style)
{
    std::vector<std::vector<Piece>> pieces;
    for (const Paragraph &paragraph : paragraphs)
        pieces.push_back(piecesOf(paragraph, rulerOf(style.family, style.bold || paragraph.bold)));
    return pieces;
}

} // namespace

std::optional<FittedText> fitText(const std::vector<Paragraph> &paragraphs, const QRectF &box,
                                  const TextStyle &style)
{
    const auto pieces = piecesOf(paragraphs, style);
    constexpr double step = 0.96;
    for (double size = style.size;; size = std::max(size * step, style.smallest)) {
        if (auto lines = setAtSize(paragraphs, pieces, box, style, size))
            return FittedText{std::move(*lines), size < style.size};
        if (size <= style.smallest)
            return {};
    }
}

FittedText cutTextToFit(std::vector<Paragraph> paragraphs, const QRectF &box,
                        const TextStyle &style)
{
    while (true) {
        if (auto fitted = fitText(paragraphs, box, style))
            return std::move(*fitted);
        const auto longest = std::max_element(
            paragraphs.begin(), paragraphs.end(),
            [](const Paragraph &a, const Paragraph &b) { return a.text.size() < b.text.size(); });
        if (longest == paragraphs.end() || longest->text.size() <= 1)
            return {}; // the box holds no letter at all
        QString &text = longest->text;
        if (text.endsWith(u'…'))
            text.chop(1);
        const qsizetype space = text.trimmed().lastIndexOf(u' ');
        // A word that alone is too long is cut letter by letter.
        text = text.first(space > text.size() / 2 ? space : text.size() - 1).trimmed() + u'…';
        if (text.size() <= 1)
            return {};
    }
}

QString availableFamily(const QStringList &wanted)
{
    static const QStringList known{u"Noto Sans"_s, u"PT Sans"_s, u"Open Sans"_s,
                                   u"Liberation Sans"_s, u"DejaVu Sans"_s};
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : wanted + known) {
        if (!installed.contains(family, Qt::CaseInsensitive))
            continue;
        const QFontMetricsF metrics(measuringFont(family, false));
        const QStringView letters = u"ЖжЫыЎўІіЁёWw№";
        if (std::all_of(letters.begin(), letters.end(),
                        [&](QChar letter) { return metrics.inFont(letter); }))
            return family;
    }
    return QFont().family();
}

} // namespace ratingdesk
