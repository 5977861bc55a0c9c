// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/validators.h"
#include "models/portal/registervalues.h"

namespace ratingdesk {

/// Puts a value written as text into a field: kinds, states and registers by their keys, spheres
/// and categories by number or name, an УНП in its canonical form. False when the text is no value
/// of that field; whether the organization as a whole may be saved is problemsOf()'s matter. An
/// empty text clears a field that may be empty, and leaves the others.
bool setField(Organization &organization, OrganizationField field, const QString &text,
              const ReferenceData &reference);

/// The keys that a field with a choice takes; empty for the others.
QStringList possibleValues(OrganizationField field);

/// False when the organization's category belongs to another sphere than its own.
bool categoryFitsSphere(const Organization &organization, const ReferenceData &reference);

} // namespace ratingdesk
