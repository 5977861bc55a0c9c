// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/cleaning/dismissedpairs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

QString wordOf(const LikelyDuplicate &pair)
{
    return u"%1-%2"_s.arg(pair.first.value()).arg(pair.second.value());
}

} // namespace

void DismissedPairs::dismiss(const QString &portal, const LikelyDuplicate &pair)
{
    if (contains(portal, pair))
        return;
    QJsonArray pairs = m_state.value(portal).toArray();
    pairs.append(wordOf(pair));
    m_state.insert(portal, pairs);
}

void DismissedPairs::bringBack(const QString &portal) { m_state.remove(portal); }

bool DismissedPairs::contains(const QString &portal, const LikelyDuplicate &pair) const
{
    return m_state.value(portal).toArray().contains(wordOf(pair));
}

} // namespace ratingdesk
