// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rankingmodel.h"
#include "views/movementchart/movementlines.h"
#include "views/ranking/periodchooser.h"

#include <QByteArray>
#include <QJsonObject>

#include <set>

namespace ratingdesk {

/// What a ranking page remembers from one start to the next.
struct RankingPageState
{
    PeriodUnit unit = PeriodUnit::Quarter;
    PeriodChooser::Comparison comparison = PeriodChooser::Comparison::PeriodBefore;
    std::optional<Period> compared; ///< where a certain one was chosen
    MemberSelection::Members members = MemberSelection::Members::Children;
    RankingMethod method;
    ChartQuantity quantity = ChartQuantity::Position;
    LitLines lines = LitLines::TopAndBottom;
    int seriesLength = 12;
    std::set<OrganizationId> pinned;
    QJsonObject columns; ///< as ColumnKeeper has it
    QJsonValue splitter; ///< as splitterState() has it

    QByteArray toBytes() const;
    /// Nothing for bytes that are no such state; a value out of its range is left at its default.
    static std::optional<RankingPageState> fromBytes(const QByteArray &bytes);
};

} // namespace ratingdesk
