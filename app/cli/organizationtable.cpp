// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/organizationtable.h"

#include "models/portal/organizationfields.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

OrganizationTable::OrganizationTable(QHash<OrganizationId, std::optional<OrganizationId>> parents,
                                     Language language)
    : m_parents(std::move(parents)), m_language(language)
{
}

QStringList OrganizationTable::columns()
{
    return {u"id"_s,         u"parent_id"_s, u"kind"_s,   u"state"_s, u"name"_s,
            u"short_name"_s, u"unp"_s,       u"region"_s, u"path"_s};
}

Row OrganizationTable::row(const Organization &organization) const
{
    const bool isBelarusian = m_language == Language::Belarusian;
    const QString &first = isBelarusian ? organization.shortNameBe : organization.shortNameRu;
    const QString &second = isBelarusian ? organization.shortNameRu : organization.shortNameBe;
    return {
        organization.id.value(),
        organization.parent ? Cell(organization.parent->value()) : Cell(),
        keyOf(organization.kind),
        keyOf(organization.state),
        organization.fullName(m_language),
        Cell::optional(first.isEmpty() ? second : first),
        Cell::optional(organization.unp),
        Cell::optional(regionKey(organization.region())),
        pathOf(organization.id),
    };
}

/// The ids from the root down: 300/306/321.
QString OrganizationTable::pathOf(OrganizationId organization) const
{
    QStringList ids;
    std::optional<OrganizationId> next = organization;
    // A damaged portal may have a cycle; `portal check` is there to say so.
    while (next && ids.size() <= m_parents.size()) {
        ids.prepend(QString::number(next->value()));
        next = m_parents.value(*next);
    }
    return ids.join(u'/');
}

} // namespace ratingdesk
