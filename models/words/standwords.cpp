// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/standwords.h"

#include <QCoreApplication>

namespace ratingdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ratingdesk::StandWords)
};

} // namespace

QString standStateText(StandState state)
{
    switch (state) {
    case StandState::Printed:
        return Words::tr("Printed", "a stand, and hung nowhere yet");
    case StandState::Placed:
        return Words::tr("Placed", "a stand");
    case StandState::Retired:
        return Words::tr("Retired", "a stand");
    }
    Q_UNREACHABLE();
}

QString standFaultText(StandFault fault)
{
    switch (fault) {
    case StandFault::Renamed:
        return Words::tr("The organization has another name now");
    case StandFault::Archived:
        return Words::tr("The organization was archived");
    case StandFault::Merged:
        return Words::tr("The organization was merged into another one");
    }
    Q_UNREACHABLE();
}

} // namespace ratingdesk
