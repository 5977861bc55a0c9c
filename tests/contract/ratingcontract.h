// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/contract/contractfixture.h"

namespace ratingdesk {

/// The part of the contract about ratings: questionnaires, tallies, figures, comments.
class RatingContract : public ContractFixture
{
    Q_OBJECT

public:
    using ContractFixture::ContractFixture;

private Q_SLOTS:
    void talliesCountEveryMonth();
    void talliesSumPeriods_data();
    void talliesSumPeriods();
    void talliesOfSomeOrganizations();
    void talliesHoldOnlyAskedColumns();

    void questionnairesAreAdded();
    void questionnairesAreAddedOnce();
    void questionnairesAreRefused_data();
    void questionnairesAreRefused();
    void questionnairesInADryRunAreNotKept();
    void whoWasRatedWasThere();
    void theDayOfARatingIsThatOfMinsk();
    void ratingsAreAnnounced();
    void cancelledWorkKeepsNothing();

    void figuresCountByMonth();
    void figuresAreCountedByMonth();
};

} // namespace ratingdesk
