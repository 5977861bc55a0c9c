// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/contract/contractfixture.h"

namespace ratingdesk {

/// The part of the contract about the register: what is read of it, changes, the journal.
class RegisterContract : public ContractFixture
{
    Q_OBJECT

public:
    using ContractFixture::ContractFixture;

private Q_SLOTS:
    void openTellsWhatOneIsConnectedTo();
    void skeletonHoldsEveryOrganization();
    void referenceDataIsWhatWasPutIn();
    void organizationsAreFoundInTheAskedOrder();

    void createGivesAnId();
    void createTakesTheGivenId();
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
    void changeSetIsAllOrNothing();
    void dryRunKeepsNothing();
    void revisionsOfOneSetNameTheStateBeforeIt();
    void inverseRestores();
    void changesAreAnnounced();
    void journalTellsEveryChange();
    void journalGoesOnFromWhatWasBroughtIn();
    void figuresAreCountedByMonth();
};

} // namespace ratingdesk
