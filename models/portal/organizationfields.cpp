// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/organizationfields.h"

#include "models/domain/validators.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

template <class Id>
QJsonValue numberOf(const std::optional<Id> &id)
{
    return id ? QJsonValue(id->value()) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QString keyOf(OrganizationKind kind)
{
    switch (kind) {
    case OrganizationKind::Body:
        return u"body"_s;
    case OrganizationKind::Organization:
        return u"organization"_s;
    case OrganizationKind::Subdivision:
        return u"subdivision"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(OrganizationState state)
{
    switch (state) {
    case OrganizationState::Active:
        return u"active"_s;
    case OrganizationState::Archived:
        return u"archived"_s;
    case OrganizationState::Merged:
        return u"merged"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(Register registerKind)
{
    switch (registerKind) {
    case Register::General:
        return u"general"_s;
    case Register::Local:
        return u"local"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject fieldValues(const Organization &organization)
{
    using Field = OrganizationField;
    QJsonObject values;
    const auto put = [&values](Field field, const QJsonValue &value) {
        if (!value.isUndefined() && value != QJsonValue(QString()))
            values.insert(fieldKey(field), value);
    };
    put(Field::NameRu, organization.nameRu);
    put(Field::NameBe, organization.nameBe);
    put(Field::ShortNameRu, organization.shortNameRu);
    put(Field::ShortNameBe, organization.shortNameBe);
    put(Field::Kind, keyOf(organization.kind));
    put(Field::State, keyOf(organization.state));
    put(Field::Register, keyOf(organization.registerKind));
    put(Field::Unp, organization.unp);
    put(Field::Soato, organization.soato);
    put(Field::Address, organization.address);
    put(Field::Phone, organization.phone);
    put(Field::Email, organization.email);
    put(Field::Website, organization.website);
    put(Field::Sphere, numberOf(organization.sphere));
    put(Field::Category, numberOf(organization.category));
    put(Field::Parent, numberOf(organization.parent));
    if (organization.mergedInto)
        values.insert(u"merged_into"_s, organization.mergedInto->value());
    return values;
}

FieldDifference differenceOf(const Organization &before, const Organization &after)
{
    const QJsonObject old = fieldValues(before);
    const QJsonObject present = fieldValues(after);
    FieldDifference difference;
    const auto compare = [&](const QString &key) {
        const QJsonValue left = old.contains(key) ? old.value(key) : QJsonValue();
        const QJsonValue right = present.contains(key) ? present.value(key) : QJsonValue();
        if (left != right) {
            difference.before.insert(key, left);
            difference.after.insert(key, right);
        }
    };
    for (const QString &key : old.keys())
        compare(key);
    for (const QString &key : present.keys())
        compare(key);
    return difference;
}

} // namespace ratingdesk
