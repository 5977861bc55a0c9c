// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/organizationexport.h"

#include "models/domain/validators.h"
#include "models/exchange/formulas.h"
#include "models/exchange/importmapping.h"
#include "models/portal/organizationfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// The number where the lists do not have the entry.
template <class Id, class Entry>
QString nameOf(std::optional<Id> id, const std::vector<Entry> &list, const QString &number)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&id](const Entry &entry) { return entry.id == id; });
    if (found == list.end())
        return number;
    return found->nameRu.isEmpty() ? found->nameBe : found->nameRu;
}

} // namespace

QStringList organizationExportColumns() { return importFields(ImportSubject::Organizations); }

QStringList organizationValues(const Organization &organization)
{
    const QJsonObject values = fieldValues(organization);
    QStringList texts;
    for (const QString &column : organizationExportColumns()) {
        const QJsonValue value = values.value(column);
        if (column == "id"_L1)
            texts += QString::number(organization.id.value());
        else
            texts += value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    }
    return texts;
}

QStringList organizationExportFields(const Organization &organization,
                                     const ReferenceData &reference)
{
    const QStringList columns = organizationExportColumns();
    QStringList fields = organizationValues(organization);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i] == fieldKey(OrganizationField::Sphere))
            fields[i] = nameOf(organization.sphere, reference.spheres, fields[i]);
        else if (columns[i] == fieldKey(OrganizationField::Category))
            fields[i] = nameOf(organization.category, reference.categories, fields[i]);
        fields[i] = withoutFormula(fields[i]);
    }
    return fields;
}

} // namespace ratingdesk
