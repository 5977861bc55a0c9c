// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/questionnaire.h"
#include "models/portal/demo/democalendar.h"
#include "models/portal/demo/demorandom.h"
#include "models/portal/demo/demoregister.h"

#include <vector>

namespace ratingdesk::demo {

/// The questionnaires of the demo portal. The plan (how many, when, who is unhappy) is made for all
/// at once, so that the totals come out exactly; the rest is made organization by organization.
class DemoRatings
{
public:
    DemoRatings(const DemoOptions &options, const DemoRegister &members, const Calendar &calendar);

    /// Those of one organization, oldest first. Must be asked for in the register's order, once.
    std::vector<Questionnaire> next();

private:
    /// How citizens find one organization, and how that changes.
    struct Character
    {
        qint64 trouble;       ///< how often they are unhappy at the beginning, against the others
        int drift;            ///< what becomes of that until the end, in percent
        int breakMonth;       ///< from this month of the history on …
        int breakPercent;     ///< … it is so much of what it was
        quint16 bliss;        ///< per mille of the happy who give nothing but fives
        quint8 weakCriterion; ///< what it is worst at
        quint8 additional;    ///< how many additional criteria it asks
    };

    void planCounts(quint64 seed);
    void planDays(quint64 seed);
    void makeCharacters(quint64 seed);
    void planSatisfaction(quint64 seed);
    void numberByDay();
    qint64 troubleIn(std::size_t organization, int month) const;
    Questionnaire make(std::size_t index, std::size_t organization);
    Channel makeChannel(int day);

    const DemoRegister &m_register;
    const Calendar &m_calendar;
    qint64 m_total;
    qint64 m_users;
    int m_months;

    std::vector<Character> m_characters;
    std::vector<qint64> m_ends;      ///< organization i owns those from m_ends[i - 1] to m_ends[i]
    std::vector<quint16> m_days;     ///< per questionnaire, ascending within its organization
    std::vector<bool> m_unhappy;     ///< per questionnaire: a mean below 4
    std::vector<qint64> m_dayStarts; ///< questionnaires before each day
    std::vector<qint64> m_daySteps;
    std::vector<qint64> m_dayCursors;

    std::size_t m_nextOrganization = 0;
    qint64 m_comments = 0;
    Random m_userChoice;
    Random m_scores;
    Random m_words;
};

} // namespace ratingdesk::demo
