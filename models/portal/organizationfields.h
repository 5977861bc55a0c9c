// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"

#include <QJsonObject>

namespace ratingdesk {

/// `body`, `organization`, `subdivision`: as the journal, files and the command line write it.
QString keyOf(OrganizationKind kind);
/// `active`, `archived`, `merged`.
QString keyOf(OrganizationState state);
/// `general`, `local`.
QString keyOf(Register registerKind);

/// The fields of an organization by fieldKey(): texts as they are, kinds by keyOf(), ids as
/// numbers; and `merged_into`, which nobody types. What is empty is left out.
QJsonObject fieldValues(const Organization &organization);

/// The fields in which two versions of an organization differ, each with both values; null where a
/// version has none. Revision and id are not fields.
struct FieldDifference
{
    QJsonObject before;
    QJsonObject after;

    bool isEmpty() const { return before.isEmpty(); }
};

FieldDifference differenceOf(const Organization &before, const Organization &after);

} // namespace ratingdesk
