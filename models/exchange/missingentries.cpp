// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/missingentries.h"

#include "models/domain/hiddensigns.h"
#include "models/exchange/contactvalues.h"
#include "models/exchange/fieldsetter.h"
#include "models/exchange/spreadsheetvalues.h"

#include <tuple>

namespace ratingdesk {

namespace {

QString nameIn(OrganizationField field, const BoundMapping &mapping, const TableRow &row)
{
    const QString text = typedText(mapping.value(fieldKey(field), row).value_or(QString()));
    bool isNumber = false;
    text.toLongLong(&isNumber);
    return isNumber || isErrorValue(text) || meansNothing(text) ? QString() : text;
}

} // namespace

std::vector<ListEntry> missingEntries(ReferenceList list, const TableReader &table,
                                      const BoundMapping &mapping, const ReferenceData &present)
{
    std::vector<ListEntry> missing;
    ReferenceData known = present; // and what was found missing, so that it is found once
    const auto lookAt = [&](const TableRow &row) {
        Organization organization;
        const QString sphere = nameIn(OrganizationField::Sphere, mapping, row);
        if (list == ReferenceList::Spheres) {
            if (sphere.isEmpty() ||
                setField(organization, OrganizationField::Sphere, sphere, known))
                return;
            missing.push_back({.list = list, .nameRu = sphere});
            known.spheres.push_back({SphereId(-static_cast<qint64>(missing.size())), sphere, {}});
            return;
        }
        const QString category = nameIn(OrganizationField::Category, mapping, row);
        setField(organization, OrganizationField::Sphere,
                 mapping.value(fieldKey(OrganizationField::Sphere), row).value_or(QString()),
                 known);
        if (category.isEmpty() || !organization.sphere ||
            (setField(organization, OrganizationField::Category, category, known) &&
             categoryFitsSphere(organization, known)))
            return;
        missing.push_back({.list = list, .sphere = organization.sphere, .nameRu = category});
        known.categories.push_back(
            {CategoryId(-static_cast<qint64>(missing.size())), *organization.sphere, category, {}});
    };
    // What is wrong with the table is told when it is imported.
    std::ignore = table.forEachRow([&](const TableRow &row) {
        const auto fitted = mapping.fitted(row);
        if (fitted && !mapping.skippedBy(*fitted))
            lookAt(*fitted);
        return true;
    });
    return missing;
}

} // namespace ratingdesk
