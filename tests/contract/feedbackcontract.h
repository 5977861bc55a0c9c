// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/contract/contractfixture.h"
#include "tests/support/stoppedclock.h"

namespace ratingdesk {

class FeedbackContract : public ContractFixture
{
    Q_OBJECT

public:
    using ContractFixture::ContractFixture;

private Q_SLOTS:
    void commentsComeInPages();
    void whoReadsCommentsIsWrittenDown();
    void commentsAreKeptAsTheyWereWritten_data();
    void commentsAreKeptAsTheyWereWritten();

private:
    void viewsAreCountedByDays(const CommentQuery &query, StoppedClock &clock);
};

} // namespace ratingdesk
