// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/journalreason.h"

namespace ratingdesk {

namespace {

constexpr QChar undoSign = u'↶';

} // namespace

QString storedReason(const JournalReason &reason)
{
    if (!reason.isUndo)
        return reason.text;
    return reason.text.isEmpty() ? QString(undoSign) : QString(undoSign) + u' ' + reason.text;
}

JournalReason readReason(const QString &stored)
{
    if (!stored.startsWith(undoSign))
        return {.isUndo = false, .text = stored};
    return {.isUndo = true, .text = stored.mid(1).trimmed()};
}

} // namespace ratingdesk
