// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/codegrades.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ratingdesk {

namespace {

/// The first of the thresholds that the value reaches: A … D, else F.
Grade gradeReached(double value, const std::array<double, 4> &thresholds)
{
    const auto reached = std::find_if(thresholds.begin(), thresholds.end(),
                                      [value](double threshold) { return value >= threshold; });
    return static_cast<Grade>(reached - thresholds.begin());
}

constexpr std::array contrastThresholds{0.70, 0.55, 0.40, 0.20};
constexpr std::array modulationThresholds{0.50, 0.40, 0.30, 0.20};
constexpr std::array correctionThresholds{0.62, 0.50, 0.37, 0.25};
/// Negative shares of damaged modules.
constexpr std::array timingThresholds{0.0, -0.07, -0.11, -0.14};
/// Negative numbers of them.
constexpr std::array finderThresholds{0.0, -1.0, -2.0, -3.0};

/// Of the codewords, that may be wrong.
double capacityOf(ErrorCorrection level)
{
    constexpr std::array capacities{0.07, 0.15, 0.25, 0.30};
    return capacities.at(static_cast<std::size_t>(level));
}

/// The lightness of each module, 0 to 1, with those of the quiet zone.
class Modules
{
public:
    Modules(const QImage &picture, const QrCode &code)
        : m_code(code), m_side(code.sizeWithQuietZone())
    {
        const int pixels = picture.width() / m_side;
        Q_ASSERT(pixels > 0 && picture.width() == pixels * m_side);
        m_lightness.assign(static_cast<std::size_t>(m_side) * static_cast<std::size_t>(m_side), 0);
        for (int y = 0; y < picture.height(); ++y) {
            const uchar *line = picture.constScanLine(y);
            float *modules = m_lightness.data() + static_cast<std::ptrdiff_t>(y / pixels) * m_side;
            for (int x = 0; x < picture.width(); ++x)
                modules[x / pixels] += line[x];
        }
        const float whole = 255.0F * static_cast<float>(pixels * pixels);
        for (float &lightness : m_lightness)
            lightness /= whole;
        const auto [darkest, lightest] =
            std::minmax_element(m_lightness.begin(), m_lightness.end());
        m_contrast = double(*lightest) - *darkest;
        m_threshold = (double(*lightest) + *darkest) / 2;
    }

    double contrast() const { return m_contrast; }

    /// How far a module of the symbol, or of the quiet zone around it, is on its own side: 0 at the
    /// threshold, 1 at the lightest or darkest; negative on the other side.
    double modulation(int column, int row) const
    {
        const bool isInside = std::min(column, row) >= 0 && std::max(column, row) < m_code.size();
        const bool isDark = isInside && m_code.isDark(column, row);
        const auto line = static_cast<std::size_t>(row + QrCode::quietZone);
        const std::size_t at = line * static_cast<std::size_t>(m_side) +
                               static_cast<std::size_t>(column + QrCode::quietZone);
        const double above = 2 * (m_lightness[at] - m_threshold) / std::max(m_contrast, 0.001);
        return isDark ? -above : above;
    }

    bool isDamaged(int column, int row) const { return modulation(column, row) <= 0; }

    /// Of the codewords those with a module below that modulation.
    double shareBelow(double least) const
    {
        int codewords = 0;
        int below = 0;
        for (int top = 0; top < m_code.size(); top += 4) {
            for (int left = 0; left < m_code.size(); left += 2) {
                ++codewords;
                below += isBelow(left, top, least) ? 1 : 0;
            }
        }
        return double(below) / codewords;
    }

private:
    bool isBelow(int left, int top, double least) const
    {
        for (int row = top; row < std::min(top + 4, m_code.size()); ++row) {
            for (int column = left; column < std::min(left + 2, m_code.size()); ++column) {
                if (modulation(column, row) < least)
                    return true;
            }
        }
        return false;
    }

    const QrCode &m_code;
    int m_side;
    std::vector<float> m_lightness;
    double m_contrast = 0;
    double m_threshold = 0;
};

Grade finderGrade(const Modules &modules, int size)
{
    // With the light line between it and the data, and the quiet zone on its two outer sides.
    constexpr int inner = 8;
    Grade worst = Grade::A;
    for (const auto &[left, top] : {std::pair{-QrCode::quietZone, -QrCode::quietZone},
                                    {size - inner, -QrCode::quietZone},
                                    {-QrCode::quietZone, size - inner}}) {
        int damaged = 0;
        for (int row = top; row < top + inner + QrCode::quietZone; ++row) {
            for (int column = left; column < left + inner + QrCode::quietZone; ++column)
                damaged += modules.isDamaged(column, row) ? 1 : 0;
        }
        worst = std::max(worst, gradeReached(-damaged, finderThresholds));
    }
    return worst;
}

Grade timingGrade(const Modules &modules, int size)
{
    constexpr int line = 6;
    constexpr int begin = 8;
    int across = 0;
    int down = 0;
    for (int i = begin; i < size - begin; ++i) {
        across += modules.isDamaged(i, line) ? 1 : 0;
        down += modules.isDamaged(line, i) ? 1 : 0;
    }
    return gradeReached(-double(std::max(across, down)) / (size - 2 * begin), timingThresholds);
}

/// What of the quiet zone lies beside the data; the rest belongs to the finders.
Grade quietZoneGrade(const Modules &modules, int size)
{
    constexpr int finder = 8;
    int damaged = 0;
    int all = 0;
    for (int depth = 1; depth <= QrCode::quietZone; ++depth) {
        for (int i = finder; i < size + QrCode::quietZone; ++i) {
            for (const auto &[column, row] : {std::pair{i, size - 1 + depth},
                                              {size - 1 + depth, i},
                                              {i, -depth},
                                              {-depth, i}}) {
                // The two sides that end at a finder, up to it.
                if (std::min(column, row) < 0 && i >= size - finder)
                    continue;
                ++all;
                damaged += modules.isDamaged(column, row) ? 1 : 0;
            }
        }
    }
    return gradeReached(-double(damaged) / all, timingThresholds);
}

Grade correctionGrade(double wrong, double capacity)
{
    return gradeReached(1 - wrong / capacity, correctionThresholds);
}

/// As the standard has it: what is below the threshold of a grade counts as wrong, and what then is
/// left of the error correction bounds the grade.
Grade modulationGrade(const Modules &modules, double capacity)
{
    Grade best = Grade::F;
    for (std::size_t i = 0; i < modulationThresholds.size(); ++i) {
        const Grade left =
            correctionGrade(modules.shareBelow(modulationThresholds.at(i)), capacity);
        best = std::min(best, std::max(static_cast<Grade>(i), left));
    }
    return best;
}

} // namespace

QString gradeLetter(Grade grade)
{
    constexpr std::array letters{u'A', u'B', u'C', u'D', u'F'};
    return QString(QChar(letters.at(static_cast<std::size_t>(grade))));
}

Grade CodeGrades::overall() const
{
    return std::max({symbolContrast, modulation, fixedPatternDamage, unusedErrorCorrection});
}

std::vector<CodeQuality> CodeGrades::limits() const
{
    std::vector<CodeQuality> limits;
    const Grade worst = overall();
    for (const auto &[grade, quality] :
         {std::pair{symbolContrast, CodeQuality::SymbolContrast},
          {modulation, CodeQuality::Modulation},
          {fixedPatternDamage, CodeQuality::FixedPatternDamage},
          {unusedErrorCorrection, CodeQuality::UnusedErrorCorrection}}) {
        if (worst > Grade::A && grade == worst)
            limits.push_back(quality);
    }
    return limits;
}

CodeGrades gradesOf(const QImage &picture, const QrCode &code)
{
    const Modules modules(picture, code);
    const double capacity = capacityOf(code.errorCorrection());
    CodeGrades grades;
    grades.symbolContrast = gradeReached(modules.contrast(), contrastThresholds);
    grades.modulation = modulationGrade(modules, capacity);
    grades.fixedPatternDamage =
        std::max({finderGrade(modules, code.size()), timingGrade(modules, code.size()),
                  quietZoneGrade(modules, code.size())});
    grades.unusedErrorCorrection = correctionGrade(modules.shareBelow(0), capacity);
    return grades;
}

} // namespace ratingdesk
