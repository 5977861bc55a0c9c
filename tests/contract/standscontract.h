// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/contract/contractfixture.h"

namespace ratingdesk {

class StandsContract : public ContractFixture
{
    Q_OBJECT

public:
    using ContractFixture::ContractFixture;

private Q_SLOTS:
    void standsComeAndChange();
    void codesAreGivenOnce();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void allOrNone();
    void twiceAskedIsOnceDone();
    void staleChangesAreRefused();
    void theJournalTellsOfChanges();
    void everybodyIsToldOfChanges();
    void anotherNameThanOnThePrintIsKnown();
    void printStaffKeepTheirs();
    void supervisorsOnlyLook();

private:
    std::vector<Stand> added(const std::vector<qint64> &organizations);
    Result<std::vector<Stand>> changed(Stand stand, const std::function<void(Stand &)> &change);
};

} // namespace ratingdesk
