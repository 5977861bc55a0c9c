// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/domain/validators.h"

namespace ratingdesk {

/// What happened, what it means for the data and what to do, in the program's language.
QString portalErrorText(const PortalError &error);
/// What can be folded out: of several changes that were to be made together, what is wrong with
/// each; else the engine's own words.
QString portalErrorDetail(const PortalError &error);
/// Where something was only to be read: nothing could have changed.
QString organizationMissingText(OrganizationId organization);

/// "The check digit of the УНП does not add up." and the like.
QString fieldProblemText(const FieldProblem &problem);
/// The same with the field's name: for where the words do not stand beside the field.
QString fieldProblemSentence(const FieldProblem &problem);

/// The name of a field as forms, history and reports show it.
QString fieldTitle(OrganizationField field);

} // namespace ratingdesk
