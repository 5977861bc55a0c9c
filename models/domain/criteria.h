// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <array>

namespace ratingdesk {

/// The four base criteria, in the portal's order. Every questionnaire answers all of them.
enum class BaseCriterion : quint8 {
    Simplicity, ///< простота и понятность процесса получения услуги
    Information, ///< доступность информации о порядке получения услуги
    Timeliness, ///< соблюдение установленного срока предоставления услуги
    Courtesy, ///< вежливость и доброжелательность сотрудников
};

inline constexpr std::size_t baseCriterionCount = 4;
inline constexpr std::array allBaseCriteria{
    BaseCriterion::Simplicity,
    BaseCriterion::Information,
    BaseCriterion::Timeliness,
    BaseCriterion::Courtesy,
};

inline constexpr int lowestScore = 1;
inline constexpr int highestScore = 5;

/// A questionnaire holds at most this many additional criteria, so that its mean is always a whole
/// number of `fullScoreUnit`ths: 2520 is divisible by every count from 4 to 10.
inline constexpr int maxAdditionalCriteria = 6;
inline constexpr int fullScoreUnit = 2520;

/// An optional criterion that some organizations add to their questionnaires.
struct AdditionalCriterion
{
    CriterionId id;
    QString nameRu;
    QString nameBe;

    friend bool operator==(const AdditionalCriterion &, const AdditionalCriterion &) = default;
};

} // namespace ratingdesk
