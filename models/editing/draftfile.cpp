// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/draftfile.h"

#include "models/domain/validators.h"
#include "models/portal/organizationfields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

const QString versionKey = u"version"_s;
const QString editsKey = u"edits"_s;
const QString madeKey = u"new"_s;
const QString baseKey = u"base"_s;
const QString editedKey = u"edited"_s;
const QString idKey = u"id"_s;
const QString revisionKey = u"revision"_s;

constexpr int version = 1;

QJsonObject toJson(const Organization &organization)
{
    QJsonObject object = fieldValues(organization);
    object.insert(idKey, organization.id.value());
    object.insert(revisionKey, organization.revision);
    return object;
}

/// The value that has this key; the first one where none has.
template <class Value>
Value valueOfKey(const QJsonValue &key, std::initializer_list<Value> values)
{
    for (const Value value : values) {
        if (keyOf(value) == key.toString())
            return value;
    }
    return *values.begin();
}

template <class Id>
std::optional<Id> idIn(const QJsonValue &value)
{
    const Id id(value.toInteger());
    return id.isValid() ? std::optional(id) : std::nullopt;
}

Organization organizationIn(const QJsonObject &object)
{
    using Field = OrganizationField;
    const auto value = [&object](Field field) { return object.value(fieldKey(field)); };
    const auto text = [&value](Field field) { return value(field).toString().left(maxKeptText); };
    Organization organization;
    organization.id = OrganizationId(object.value(idKey).toInteger());
    organization.revision = object.value(revisionKey).toInteger();
    organization.parent = idIn<OrganizationId>(value(Field::Parent));
    organization.kind =
        valueOfKey(value(Field::Kind), {OrganizationKind::Organization, OrganizationKind::Body,
                                        OrganizationKind::Subdivision});
    organization.state =
        valueOfKey(value(Field::State), {OrganizationState::Active, OrganizationState::Archived,
                                         OrganizationState::Merged});
    organization.registerKind =
        valueOfKey(value(Field::Register), {Register::General, Register::Local});
    organization.nameRu = text(Field::NameRu);
    organization.nameBe = text(Field::NameBe);
    organization.shortNameRu = text(Field::ShortNameRu);
    organization.shortNameBe = text(Field::ShortNameBe);
    organization.unp = text(Field::Unp);
    organization.soato = text(Field::Soato);
    organization.address = text(Field::Address);
    organization.phone = text(Field::Phone);
    organization.email = text(Field::Email);
    organization.website = text(Field::Website);
    organization.sphere = idIn<SphereId>(value(Field::Sphere));
    organization.category = idIn<CategoryId>(value(Field::Category));
    return organization;
}

} // namespace

QString writeDrafts(const QString &file, const KeptDrafts &drafts)
{
    QJsonArray edits;
    for (const auto &[base, edited] :
         drafts.edits.first(std::min(drafts.edits.size(), maxKeptDrafts)))
        edits.append(QJsonObject{{baseKey, toJson(base)}, {editedKey, toJson(edited)}});
    QJsonArray made;
    for (const Organization &organization :
         drafts.made.first(std::min(drafts.made.size(), maxKeptDrafts)))
        made.append(toJson(organization));

    QSaveFile target(file);
    if (!target.open(QFile::WriteOnly))
        return target.errorString();
    if (!target.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return target.errorString();
    target.write(
        QJsonDocument(QJsonObject{{versionKey, version}, {editsKey, edits}, {madeKey, made}})
            .toJson(QJsonDocument::Compact));
    return target.commit() ? QString() : target.errorString();
}

KeptDrafts readDrafts(const QString &file)
{
    QFile source(file);
    if (!source.open(QFile::ReadOnly))
        return {};
    const QByteArray content = source.read(maxDraftFileSize + 1);
    if (content.size() > maxDraftFileSize)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    if (object.value(versionKey).toInt() != version)
        return {};
    KeptDrafts drafts;
    for (const QJsonValue &edit : object.value(editsKey).toArray()) {
        const Organization base = organizationIn(edit[baseKey].toObject());
        Organization edited = organizationIn(edit[editedKey].toObject());
        edited.id = base.id;
        if (base.id.isValid() && drafts.edits.size() < maxKeptDrafts)
            drafts.edits.append({base, edited});
    }
    for (const QJsonValue &organization : object.value(madeKey).toArray()) {
        if (organization.isObject() && drafts.made.size() < maxKeptDrafts)
            drafts.made.append(organizationIn(organization.toObject()));
    }
    return drafts;
}

} // namespace ratingdesk
