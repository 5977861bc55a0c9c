// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/organizationrows.h"

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

QString organizationColumns()
{
    return u"id, parent, kind, state, register, sphere, category, merged_into, revision, unp,"
           " soato, name_ru, name_be, short_name_ru, short_name_be, address, phone, email,"
           " website"_s;
}

Organization readOrganization(const Statement &row)
{
    Organization organization;
    organization.id = row.id<OrganizationId>(0);
    organization.parent = row.optionalId<OrganizationId>(1);
    organization.kind = static_cast<OrganizationKind>(row.integer(2));
    organization.state = static_cast<OrganizationState>(row.integer(3));
    organization.registerKind = static_cast<Register>(row.integer(4));
    organization.sphere = row.optionalId<SphereId>(5);
    organization.category = row.optionalId<CategoryId>(6);
    organization.mergedInto = row.optionalId<OrganizationId>(7);
    organization.revision = row.integer(8);
    organization.unp = row.text(9);
    organization.soato = row.text(10);
    organization.nameRu = row.text(11);
    organization.nameBe = row.text(12);
    organization.shortNameRu = row.text(13);
    organization.shortNameBe = row.text(14);
    organization.address = row.text(15);
    organization.phone = row.text(16);
    organization.email = row.text(17);
    organization.website = row.text(18);
    return organization;
}

OrganizationInserter::OrganizationInserter(Connection &connection)
    : m_rows(connection, "organization"_L1,
             {{"id"_L1, "bigint"_L1},          {"parent"_L1, "bigint"_L1},
              {"path"_L1, "text"_L1},          {"kind"_L1, "smallint"_L1},
              {"state"_L1, "smallint"_L1},     {"register"_L1, "smallint"_L1},
              {"sphere"_L1, "bigint"_L1},      {"category"_L1, "bigint"_L1},
              {"merged_into"_L1, "bigint"_L1}, {"revision"_L1, "bigint"_L1},
              {"created_on"_L1, "date"_L1},    {"unp"_L1, "text"_L1},
              {"soato"_L1, "text"_L1},         {"name_ru"_L1, "text"_L1},
              {"name_be"_L1, "text"_L1},       {"short_name_ru"_L1, "text"_L1},
              {"short_name_be"_L1, "text"_L1}, {"address"_L1, "text"_L1},
              {"phone"_L1, "text"_L1},         {"email"_L1, "text"_L1},
              {"website"_L1, "text"_L1}})
{
}

void OrganizationInserter::insert(const Organization &organization, const QString &path,
                                  QDate createdOn)
{
    m_rows << organization.id << organization.parent << path << static_cast<int>(organization.kind)
           << static_cast<int>(organization.state) << static_cast<int>(organization.registerKind)
           << organization.sphere << organization.category << organization.mergedInto
           << organization.revision << createdOn << organization.unp << organization.soato
           << organization.nameRu << organization.nameBe << organization.shortNameRu
           << organization.shortNameBe << organization.address << organization.phone
           << organization.email << organization.website;
}

QString spansSql(const Dialect &dialect, const QString &condition)
{
    return u"SELECT organization, parent, %1, %2 FROM organization_parent WHERE %3"
           " ORDER BY organization, valid_from"_s.arg(dialect.dayText(u"valid_from"_s),
                                                      dialect.dayText(u"valid_to"_s), condition);
}

ParentSpan readSpan(const Statement &row)
{
    return {row.id<OrganizationId>(0), row.optionalId<OrganizationId>(1), row.day(2),
            row.optionalDay(3)};
}

SpanInserter::SpanInserter(Connection &connection)
    : m_rows(connection, "organization_parent"_L1,
             {{"organization"_L1, "bigint"_L1},
              {"parent"_L1, "bigint"_L1},
              {"valid_from"_L1, "date"_L1},
              {"valid_to"_L1, "date"_L1}})
{
}

void SpanInserter::insert(const ParentSpan &span)
{
    m_rows << span.organization << span.parent << span.from << span.until;
}

} // namespace ratingdesk::sql
