// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMutex>
#include <QRect>
#include <QStringList>

namespace ratingdesk {

class PosterTemplate;

/// The codes that a design shows by itself, in pictures or shapes, wherever they stand. Thousands
/// of pages share a design: it is read once and remembered. Good in any thread.
class DrawnCodes
{
public:
    /// What a reader finds on the page, at the size at which it is printed, when the page's own
    /// code covers that area (mm) between what the design draws below and above it.
    QStringList beside(const PosterTemplate &design, const QRectF &covered);

private:
    QMutex m_mutex;                         // protects m_found, and lets one thread at a time read
    QHash<QByteArray, QStringList> m_found; ///< by the covered area
};

} // namespace ratingdesk
