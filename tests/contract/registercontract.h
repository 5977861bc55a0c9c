// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/contract/portalundertest.h"
#include "tests/support/await.h"

#include <QObject>

namespace ratingdesk {

/// What every portal promises, whatever stands behind the door. Each test has the small portal of
/// samplePortal() before it.
class ContractTest : public QObject
{
    Q_OBJECT

public:
    explicit ContractTest(PortalFactory factory) : m_factory(std::move(factory)) {}

private Q_SLOTS:
    void init();
    void cleanup();

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
    void changeSetIsAllOrNothing();
    void dryRunKeepsNothing();
    void revisionsOfOneSetNameTheStateBeforeIt();
    void inverseRestores();
    void changesAreAnnounced();
    void journalTellsEveryChange();
    void figuresAreCountedByMonth();

private:
    template <class T>
    Result<T> ask(Future<T> future)
    {
        return await(std::move(future));
    }
    PortalSource &portal() { return m_portal->source(); }
    Result<ChangeReceipt> apply(std::vector<Change> changes, ApplyMode mode = ApplyMode::Commit);
    Organization organization(qint64 id);
    std::vector<Organization> everything();

    PortalFactory m_factory;
    std::unique_ptr<PortalUnderTest> m_portal;
};

} // namespace ratingdesk
