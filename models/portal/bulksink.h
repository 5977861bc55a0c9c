// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/parentspan.h"
#include "models/domain/portalerror.h"
#include "models/domain/questionnaire.h"
#include "models/portal/journalvalues.h"
#include "models/portal/portalsession.h"
#include "models/portal/registervalues.h"

#include <span>

namespace ratingdesk {

/// A citizen's account: nothing but that it exists. RatingDesk holds no identity of raters.
struct User
{
    UserId id;
    QDate registeredOn;
};

/// Takes the rows of a whole new portal, in this order: header, reference data, organizations
/// (parents before children), parent spans, journal, users, questionnaires (by organization).
/// Everything is one transaction: after an error nothing of it is there.
class BulkSink
{
public:
    virtual ~BulkSink() = default;

    virtual Result<void> header(const PortalInfo &info) = 0;
    virtual Result<void> referenceData(const ReferenceData &data) = 0;
    /// `createdOn[i]` is the day from which organizations[i] is in the register.
    virtual Result<void> organizations(std::span<const Organization> organizations,
                                       std::span<const QDate> createdOn) = 0;
    virtual Result<void> parentSpans(std::span<const ParentSpan> spans) = 0;
    /// What was done before, oldest first, with its times and actors; ids are given by the sink. A
    /// portal without any begins its journal with its making.
    virtual Result<void> journalEntries(std::span<const JournalEntry> entries) = 0;
    virtual Result<void> users(std::span<const User> users) = 0;
    virtual Result<void> questionnaires(std::span<const Questionnaire> questionnaires) = 0;
};

} // namespace ratingdesk
