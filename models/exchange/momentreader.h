// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QDateTime>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace ratingdesk {

/// Ratings from before this year are taken for slips of the pen.
inline constexpr int earliestYear = 1990;

/// Why a text is no moment at which a rating can have been given.
enum class MomentProblem {
    Misformed,  ///< does not have the form
    Impossible, ///< there is no such day or time
    Future,     ///< after the last day
    TooEarly,   ///< before earliestYear
};

/// Reads the column of a file that says when ratings were given.
class MomentReader
{
public:
    /// `form` is that of a mapping, as Qt writes it (dd.MM.yyyy); without one, days are written as
    /// 2023-05-31 or 31.05.2023, with or without a time. What comes after `lastDay` is refused.
    MomentReader(const QString &form, QDate lastDay);

    /// Years of two digits are those from 1990 to 2089. Days, and times that name no zone, are
    /// those of Minsk; the answer is in UTC.
    tl::expected<QDateTime, MomentProblem> read(const QString &text) const;

private:
    using Moment = tl::expected<QDateTime, MomentProblem>;

    /// A form as an expression with a group for each of its letters.
    struct Pattern
    {
        QRegularExpression expression;
        QString letters; ///< of the groups, in order
        bool hasShortYear = false;
    };
    static std::optional<Pattern> patternOf(const QString &form);
    static Moment readByPattern(const QString &text, const Pattern &pattern);
    Moment readByQt(const QString &text) const;
    Moment readByForm(const QString &text) const;

    QString m_form;
    QDate m_lastDay;
    std::vector<Pattern> m_patterns; ///< none: only Qt can read the form
};

} // namespace ratingdesk
