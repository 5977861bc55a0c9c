// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/contract/contractfixture.h"

namespace ratingdesk {

/// The part of the contract about the register: what is read of it, and each kind of change.
class RegisterContract : public ContractFixture
{
    Q_OBJECT

public:
    using ContractFixture::ContractFixture;

private Q_SLOTS:
    void openTellsWhatOneIsConnectedTo();
    void skeletonHoldsEveryOrganization();
    void referenceDataIsWhatWasPutIn();
    void listsGrowByOneEntry();
    void listsRefuseWhatIsNotValid_data();
    void listsRefuseWhatIsNotValid();
    void organizationsAreFoundInTheAskedOrder();
    void pagesHoldTheRegisterOnce();
    void pagesBearChangesBetweenThem();

    void createGivesAnId();
    void createTakesTheGivenId();
    void idsAreBounded();
    void createRefusesWhatIsNotValid_data();
    void createRefusesWhatIsNotValid();
    void updateChangesTheFields();
    void updateWithAnOldRevisionTellsWhatStandsThere();
    void updateThatChangesNothingLeavesNoTrace();
    void moveTakesDescendantsAlong();
    void moveRefusesCycles();
    void moveRefusesDaysItCannotTell();
    void archiveAndRestore();
    void withdrawOnlyWhatNothingHangsOn();
    void whatComesBackWasThereAllTheTime();
    void hierarchiesKnowThePast();
};

} // namespace ratingdesk
