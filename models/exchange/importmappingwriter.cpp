// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importmappingwriter.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject written(const FieldRule &rule)
{
    QJsonObject object;
    put(object, u"column"_s, rule.column);
    put(object, u"constant"_s, rule.constant);
    put(object, u"date"_s, rule.date);
    if (!rule.empty.isEmpty())
        object.insert(u"empty"_s, QJsonArray::fromStringList(rule.empty));
    if (rule.add != 0)
        object.insert(u"add"_s, rule.add);
    QJsonObject values;
    for (auto value = rule.values.begin(); value != rule.values.end(); ++value)
        values.insert(value.key(), value.value());
    if (!values.isEmpty())
        object.insert(u"values"_s, values);
    return object;
}

} // namespace

QByteArray writtenMapping(const ImportMapping &mapping)
{
    QJsonObject object{{u"imports"_s, mapping.subject == ImportSubject::Organizations
                                          ? u"organizations"_s
                                          : u"questionnaires"_s}};
    put(object, u"source"_s, mapping.source);
    put(object, u"encoding"_s, mapping.file.encoding);
    if (mapping.file.delimiter)
        object.insert(u"delimiter"_s, QString(QLatin1Char(*mapping.file.delimiter)));
    put(object, u"sheet"_s, mapping.file.sheet);
    if (mapping.file.headingRow)
        object.insert(u"heading_row"_s, *mapping.file.headingRow);
    QJsonArray text;
    if (mapping.decodeEntities)
        text.append(u"entities"_s);
    if (mapping.collapseSpaces)
        text.append(u"spaces"_s);
    if (!text.isEmpty())
        object.insert(u"text"_s, text);
    if (mapping.joinSurplus)
        object.insert(u"join_surplus_fields"_s, true);
    QJsonObject fields;
    for (auto field = mapping.fields.begin(); field != mapping.fields.end(); ++field)
        fields.insert(field.key(), written(field.value()));
    object.insert(u"fields"_s, fields);
    QJsonArray skip;
    for (const SkipRule &rule : mapping.skip)
        skip.append(QJsonObject{{u"column"_s, rule.column},
                                {u"values"_s, QJsonArray::fromStringList(rule.values)},
                                {u"because"_s, rule.because}});
    if (!skip.isEmpty())
        object.insert(u"skip"_s, skip);
    return QJsonDocument(object).toJson();
}

Result<void> saveMapping(const QString &path, const ImportMapping &mapping)
{
    using Problem = PortalError::Problem;
    const bool isMapping = readMapping(path, ImportSubject::Organizations).has_value() ||
                           readMapping(path, ImportSubject::Questionnaires).has_value();
    if (QFileInfo(path).size() > 0 && !isMapping)
        return Failure(PortalError{
            .kind = PortalError::Kind::Conflict, .problem = Problem::FileExists, .subject = path});
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.write(writtenMapping(mapping)) >= 0 && file.commit();
    if (!isWritten)
        return Failure(PortalError{.kind = PortalError::Kind::Internal,
                                   .problem = Problem::WriteFailed,
                                   .subject = path,
                                   .detail = file.errorString()});
    return {};
}

} // namespace ratingdesk
