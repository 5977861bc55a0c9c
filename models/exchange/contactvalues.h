// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/validators.h"

#include <QStringList>

namespace ratingdesk {

/// What can be kept of a value that a field does not take as it stands, and what cannot.
struct MendedValue
{
    QString value;       ///< of the form that the field has; empty where nothing can be kept
    QStringList leftOut; ///< pieces of the text

    friend bool operator==(const MendedValue &, const MendedValue &) = default;
};

/// Telephones in the international form, mail addresses without what stands around them, web
/// addresses with the scheme that nobody writes. Only where it is sure what is meant; of other
/// fields nothing is kept.
MendedValue mended(OrganizationField field, const QString &text);

/// Fields that an organization can be without: what is wrong with them costs no row.
bool isOptionalText(OrganizationField field);

/// What stands in lists for "there is none": a dash, “нет”, “няма”.
bool meansNothing(const QString &text);

} // namespace ratingdesk
