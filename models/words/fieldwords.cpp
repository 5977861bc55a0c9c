// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/fieldwords.h"

#include "models/domain/hiddensigns.h"
#include "models/portal/organizationfields.h"
#include "models/words/domainwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

/// The word for the value that has this key; the key itself where no value has it.
template <class Value, class Word>
QString wordFor(const QString &key, std::initializer_list<Value> values, Word word)
{
    for (const Value value : values) {
        if (keyOf(value) == key)
            return word(value);
    }
    return key;
}

} // namespace

QString FieldWords::text(OrganizationField field, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined() || value == QJsonValue(QString()))
        return field == OrganizationField::Parent ? Words::tr("the top of the hierarchy")
                                                  : Words::tr("empty");
    switch (field) {
    case OrganizationField::Kind:
        return wordFor(
            value.toString(),
            {OrganizationKind::Body, OrganizationKind::Organization, OrganizationKind::Subdivision},
            kindText);
    case OrganizationField::State:
        return wordFor(
            value.toString(),
            {OrganizationState::Active, OrganizationState::Archived, OrganizationState::Merged},
            stateText);
    case OrganizationField::Register:
        return wordFor(value.toString(), {Register::General, Register::Local}, registerText);
    case OrganizationField::Sphere:
        return sphereName(SphereId(value.toInteger()));
    case OrganizationField::Category:
        return categoryName(CategoryId(value.toInteger()));
    case OrganizationField::Parent: {
        const OrganizationId parent(value.toInteger());
        const QString name = m_nameOfOrganization(parent, m_language);
        return name.isEmpty() ? Words::tr("organization %1").arg(parent.value()) : name;
    }
    default:
        return withoutHiddenSigns(value.toString());
    }
}

QString FieldWords::text(OrganizationField field, const Organization &organization) const
{
    return text(field, fieldValues(organization).value(fieldKey(field)));
}

QString FieldWords::nameOf(const QString &nameRu, const QString &nameBe) const
{
    return (m_language == Language::Belarusian && !nameBe.isEmpty()) || nameRu.isEmpty() ? nameBe
                                                                                         : nameRu;
}

QString FieldWords::sphereName(SphereId sphere) const
{
    const auto &spheres = m_referenceData.spheres;
    const auto found = std::find_if(spheres.begin(), spheres.end(),
                                    [sphere](const Sphere &known) { return known.id == sphere; });
    return found == spheres.end() ? Words::tr("sphere %1").arg(sphere.value())
                                  : nameOf(found->nameRu, found->nameBe);
}

QString FieldWords::categoryName(CategoryId category) const
{
    const auto &categories = m_referenceData.categories;
    const auto found =
        std::find_if(categories.begin(), categories.end(),
                     [category](const Category &known) { return known.id == category; });
    return found == categories.end() ? Words::tr("category %1").arg(category.value())
                                     : nameOf(found->nameRu, found->nameBe);
}

} // namespace ratingdesk
