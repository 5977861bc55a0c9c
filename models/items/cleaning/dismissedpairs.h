// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cleaning/duplicates.h"

#include <QJsonObject>

namespace ratingdesk {

/// Of which pairs somebody said that they are two, portal by portal; kept with the settings.
class DismissedPairs
{
public:
    /// `portal` is PortalInfo::identity.
    void dismiss(const QString &portal, const LikelyDuplicate &pair);
    void bringBack(const QString &portal);
    bool contains(const QString &portal, const LikelyDuplicate &pair) const;

    QJsonObject state() const { return m_state; }
    void restore(const QJsonObject &state) { m_state = state; }

private:
    QJsonObject m_state; ///< by portal, arrays of "3-17"
};

} // namespace ratingdesk
