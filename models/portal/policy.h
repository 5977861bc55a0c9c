// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/accountvalues.h"
#include "models/portal/changeset.h"

#include <functional>

namespace ratingdesk {

// Who may do what, decided here and nowhere else: behind the door for every verb, and by screens to
// grey out what would be refused.

/// What can be asked of a portal.
enum class Operation : quint8 {
    ReadRegister, ///< organizations, where they stand and stood, the lists
    ReadRatings,  ///< tallies and figures: the whole country's, as everybody sees them
    ReadComments,
    ReadJournal,
    ReadWhoReadComments, ///< the lines of the journal that tell of it
    ChangeOrganizations,
    ChangeLists, ///< spheres, categories, criteria
    AddQuestionnaires,
    CheckPortal,  ///< its integrity: for who sees all of it
    CopyPortal,   ///< or bring it back from a copy: everything at once
    ReadStands,   ///< what was printed with a code of its own, and where it hangs
    KeepStands,   ///< register them and say where they hang
    KeepAccounts, ///< see them, make them, and say what they may do
};

/// Why something may not be done.
enum class MissingRight : quint8 {
    Account, ///< nobody whom the portal knows
    Role,    ///< the role does not allow it anywhere
    Place,   ///< it is allowed, but not there
    Own,     ///< nobody says what they may do themselves
};

/// Whether the organization is `ancestor` itself or stands below it.
using IsWithin = std::function<bool(OrganizationId organization, OrganizationId ancestor)>;

/// What is missing to do it anywhere at all; nothing where it is allowed.
std::optional<MissingRight> missingRight(const Actor &actor, Operation operation);
/// The same at that organization and below it; without one, at the top, for the whole register.
std::optional<MissingRight> missingRight(const Actor &actor, Operation operation,
                                         std::optional<OrganizationId> where,
                                         const IsWithin &isWithin);
/// The root of an account's subtree stays where it is: its place is the business of those above.
std::optional<MissingRight> missingRight(const Actor &actor, const Change &change,
                                         const IsWithin &isWithin);

/// What is missing to see that account among those that one keeps. Their own everybody sees.
std::optional<MissingRight> missingRightToSee(const Actor &actor, const Account &account,
                                              const IsWithin &isWithin);
/// What is missing to make that account, or to say what it may do: both as it is and as it is to
/// be. An administrator keeps those of a subtree who are no operators, nobody their own.
std::optional<MissingRight> missingRightToKeep(const Actor &actor, const Account &account,
                                               const IsWithin &isWithin);
/// The same to give it a password, be it their own.
std::optional<MissingRight> missingRightToSetPassword(const Actor &actor, const Account &account,
                                                      const IsWithin &isWithin);

/// In which a verb ends that was not allowed; nothing where nothing is missing.
Result<void> allowedUnless(std::optional<MissingRight> missing, const Actor &actor);

} // namespace ratingdesk
