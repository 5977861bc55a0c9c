// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/domain/validators.h"

namespace ratingdesk {

/// What happened, what it means for the data and what to do, in the program's language.
QString portalErrorText(const PortalError &error);

/// "The check digit of the УНП does not add up." and the like.
QString fieldProblemText(const FieldProblem &problem);

/// The name of a field as forms, history and reports show it.
QString fieldTitle(OrganizationField field);

} // namespace ratingdesk
