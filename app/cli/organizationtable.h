// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/tablewriter.h"
#include "models/domain/language.h"
#include "models/domain/organization.h"

#include <QHash>

namespace ratingdesk {

/// Organizations as rows: id, parent_id, kind, state, name, short_name, unp, region, path.
class OrganizationTable
{
public:
    /// `parents` of all organizations, for the paths.
    OrganizationTable(QHash<OrganizationId, std::optional<OrganizationId>> parents,
                      Language language);

    static QStringList columns();
    Row row(const Organization &organization) const;

private:
    QString pathOf(OrganizationId organization) const;

    QHash<OrganizationId, std::optional<OrganizationId>> m_parents;
    Language m_language;
};

} // namespace ratingdesk
