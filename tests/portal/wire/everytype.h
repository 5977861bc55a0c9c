// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/portal/wire/randomvalues.h"

namespace ratingdesk::test {

/// Calls the function for everything that has JSON, with the name of its schema in the contract.
template <class Function>
void forEveryType(const Function &function)
{
    function.template operator()<Organization>("Organization");
    function.template operator()<ReferenceData>("ReferenceData");
    function.template operator()<ListEntry>("ListEntry");
    function.template operator()<wire::ListEntryRequest>("ListEntryRequest");
    function.template operator()<wire::ChangeSetRequest>("ChangeSetRequest");
    function.template operator()<ChangeReceipt>("ChangeReceipt");
    function.template operator()<wire::OrganizationLookup>("OrganizationLookup");
    function.template operator()<wire::OrganizationPage>("OrganizationPage");
    function.template operator()<TallyQuery>("TallyQuery");
    function.template operator()<PortalFigures>("PortalFigures");
    function.template operator()<wire::QuestionnairesRequest>("QuestionnairesRequest");
    function.template operator()<QuestionnaireReceipt>("QuestionnaireReceipt");
    function.template operator()<wire::CommentPage>("CommentPage");
    function.template operator()<wire::JournalPage>("JournalPage");
    function.template operator()<JournalHead>("JournalHead");
    function.template operator()<wire::SettledRequest>("SettledRequest");
    function.template operator()<Account>("Account");
    function.template operator()<Stand>("Stand");
    function.template operator()<wire::StandList>("StandList");
    function.template operator()<wire::AccountList>("AccountList");
    function.template operator()<wire::AccountRequest>("AccountRequest");
    function.template operator()<wire::PasswordRequest>("PasswordRequest");
    function.template operator()<wire::JobStatus>("JobStatus");
    function.template operator()<wire::CheckRequest>("CheckRequest");
    function.template operator()<wire::CheckAnswer>("CheckAnswer");
    function.template operator()<PortalSession>("PortalSession");
    function.template operator()<PortalChange>("PortalChange");
    function.template operator()<wire::TokenAnswer>("TokenAnswer");
    function.template operator()<wire::TokenRefusal>("TokenRefusal");
}

} // namespace ratingdesk::test
