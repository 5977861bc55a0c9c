// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/criteria.h"
#include "models/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace ratingdesk {

/// How a citizen came to the questionnaire.
enum class Channel : quint8 {
    Website,
    QrCode,
    Other,
};

inline constexpr std::size_t channelCount = 3;

/// One completed assessment by one citizen.
struct Questionnaire
{
    QuestionnaireId id; ///< 0: the portal gives one
    OrganizationId organization;
    std::optional<UserId> user;
    QDateTime givenAt; ///< UTC; its month is counted in Minsk time, see monthOf()
    std::array<quint8, baseCriterionCount> scores{}; ///< 1–5 each, in the order of BaseCriterion
    std::vector<std::pair<CriterionId, quint8>> additionalScores; ///< at most maxAdditionalCriteria
    Channel channel = Channel::Website;
    QString comment;  ///< as the citizen wrote it: never trusted, never rendered
    QString sourceId; ///< its key in another system it was imported from, or empty

    friend bool operator==(const Questionnaire &, const Questionnaire &) = default;
};

} // namespace ratingdesk
