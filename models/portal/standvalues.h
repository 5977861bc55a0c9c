// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QString>

namespace ratingdesk {

/// A printed thing with a code of its own in its link: a poster on a wall, a tent on a table.
struct Stand
{
    StandId id{};
    OrganizationId organization{};
    QString code;         ///< given by the portal; see standcode.h
    QString designName{}; ///< of the template it was printed with
    QString language{};   ///< of the print: ru, be, ru+be, en
    QDate printedOn{};
    QString printedBy{}; ///< the account
    QString place{};     ///< where it hangs, in words; empty: nowhere yet
    QDate placedOn{};    ///< invalid: not yet, as the days below
    QDate checkedOn{};   ///< last
    QDate retiredOn{};
    qint64 scans = 0;    ///< how often its link was opened
    QDate scannedOn{};   ///< last
    qint64 revision = 0; ///< of place and days
    /// The organization has another full name than when it was printed, as far as that is known.
    bool isRenamed = false;

    friend bool operator==(const Stand &, const Stand &) = default;
};

} // namespace ratingdesk
