// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/criteria.h"
#include "models/domain/organization.h"
#include "models/domain/portalerror.h"
#include "models/domain/questionnaire.h"
#include "models/domain/tally.h"
#include "models/portal/actor.h"
#include "models/portal/changeset.h"
#include "models/portal/journalvalues.h"
#include "models/portal/registervalues.h"

namespace ratingdesk::wire {

// What enumerators are called on the wire. These names are promised: an enumerator may be renamed,
// its name here not. Empty for what is no enumerator.

QString nameOf(OrganizationKind kind);
QString nameOf(OrganizationState state);
QString nameOf(Register registerKind);
QString nameOf(BaseCriterion criterion);
QString nameOf(Channel channel);
QString nameOf(TallyColumn column);
QString nameOf(Role role);
QString nameOf(ApplyMode mode);
QString nameOf(JournalAction action);
QString nameOf(CheckFinding::Kind kind);
QString nameOf(ReferenceList list);
QString nameOf(ChangeVerdict::Outcome outcome);
QString nameOf(PortalError::Kind kind);
QString nameOf(PortalError::Problem problem);

template <class Enumeration>
std::optional<Enumeration> enumeratorOf(QStringView name)
{
    for (int number = 0;; ++number) {
        const auto value = static_cast<Enumeration>(number);
        const QString candidate = nameOf(value);
        if (candidate.isEmpty())
            return {};
        if (candidate == name)
            return value;
    }
}

} // namespace ratingdesk::wire
