// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/contract/contractfixture.h"

namespace ratingdesk {

/// The part of the contract about change sets as a whole: all or nothing, their inverse, and the
/// traces they leave: announcements and the journal.
class ChangeSetContract : public ContractFixture
{
    Q_OBJECT

public:
    using ContractFixture::ContractFixture;

private Q_SLOTS:
    void changeSetIsAllOrNothing();
    void dryRunKeepsNothing();
    void revisionsOfOneSetNameTheStateBeforeIt();
    void inverseRestores();
    void mergeIsTakenBackLater();
    void mergeNeedsASuccessorThatGoesOn();
    void changesAreAnnounced();
    void requestIsCarriedOutOnce();
    void requestOfAnotherContentIsRefused();
    void requestThatDidNothingMayComeAgain();
    void requestThatWasGivenUpIsRefused();
    void refusedSetTellsOfEachChange();
    void largeSetIsLikeAnyOther();
};

} // namespace ratingdesk
