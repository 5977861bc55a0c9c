// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/questionnaire.h"

#include <QDateTime>

#include <array>
#include <optional>

namespace ratingdesk {

/// A page of comments, newest first.
struct CommentQuery
{
    std::optional<OrganizationId> organization{};
    std::optional<QuestionnaireId> before{}; ///< the last one of the page before
    int limit = 100;                         ///< 1–1000
};

/// A comment as the citizen wrote it. Plain text from outside: bounded here, escaped by who shows
/// it.
struct Comment
{
    QuestionnaireId questionnaire;
    OrganizationId organization;
    QDateTime givenAt; ///< UTC
    std::array<quint8, baseCriterionCount> scores{};
    QString text;

    friend bool operator==(const Comment &, const Comment &) = default;
};

} // namespace ratingdesk
