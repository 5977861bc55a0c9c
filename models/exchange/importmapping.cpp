// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importmapping.h"

#include "models/domain/validators.h"
#include "models/exchange/columnnames.h"
#include "models/exchange/formulas.h"
#include "models/exchange/htmlentities.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Problem = MappingError::Problem;

constexpr qint64 largestMapping = 1 << 20;

/// Takes a JSON object apart and remembers the first thing that is wrong with it.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject &object, std::optional<MappingError> &error)
        : m_object(object), m_error(error)
    {
    }
    /// What nobody asked for is a slip of the pen.
    ~ObjectReader()
    {
        for (const QString &key : m_object.keys())
            fail(Problem::UnknownKey, key);
    }
    Q_DISABLE_COPY_MOVE(ObjectReader)

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        // Numbers may stand for texts: {"constant": 408}.
        if (value.isDouble())
            return QString::number(value.toInteger());
        if (!value.isUndefined() && !value.isString())
            fail(Problem::WrongType, key);
        return value.toString();
    }

    QStringList texts(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isArray())
            fail(Problem::WrongType, key);
        QStringList texts;
        for (const QJsonValue &each : value.toArray()) {
            if (!each.isString())
                fail(Problem::WrongType, key);
            texts += each.toString();
        }
        return texts;
    }

    qint64 number(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isDouble())
            fail(Problem::WrongType, key);
        return value.toInteger();
    }

    bool boolean(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isBool())
            fail(Problem::WrongType, key);
        return value.toBool();
    }

    QJsonObject object(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isObject())
            fail(Problem::WrongType, key);
        return value.toObject();
    }

    QJsonArray array(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isArray())
            fail(Problem::WrongType, key);
        return value.toArray();
    }

    void fail(Problem problem, const QString &subject, const QString &detail = {})
    {
        if (!m_error)
            m_error = MappingError{problem, subject, detail};
    }

private:
    QJsonObject m_object;
    std::optional<MappingError> &m_error;
};

FieldRule readField(const QString &field, const QJsonObject &object,
                    std::optional<MappingError> &error)
{
    ObjectReader reader(object, error);
    FieldRule rule;
    rule.column = reader.text(u"column"_s);
    rule.constant = reader.text(u"constant"_s);
    rule.empty = reader.texts(u"empty"_s);
    rule.add = reader.number(u"add"_s);
    rule.date = reader.text(u"date"_s);
    const QJsonObject values = reader.object(u"values"_s);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!value->isString())
            reader.fail(Problem::WrongType, u"values"_s);
        rule.values.insert(value.key(), value->toString());
    }
    if (rule.column.isEmpty() == rule.constant.isEmpty())
        reader.fail(Problem::NeitherColumnNorConstant, field);
    return rule;
}

SkipRule readSkip(const QJsonObject &object, std::optional<MappingError> &error)
{
    ObjectReader reader(object, error);
    return {.column = reader.text(u"column"_s),
            .values = reader.texts(u"values"_s),
            .because = reader.text(u"because"_s)};
}

void readText(const QStringList &steps, ImportMapping &mapping, ObjectReader &reader)
{
    for (const QString &step : steps) {
        if (step == "entities"_L1)
            mapping.decodeEntities = true;
        else if (step == "spaces"_L1)
            mapping.collapseSpaces = true;
        else
            reader.fail(Problem::UnknownKey, step);
    }
}

QString subjectKey(ImportSubject subject)
{
    return subject == ImportSubject::Organizations ? u"organizations"_s : u"questionnaires"_s;
}

MappingResult<void> requireFields(const ImportMapping &mapping)
{
    if (mapping.subject == ImportSubject::Organizations)
        return {};
    QStringList required{u"source_id"_s, u"organization"_s, u"given_at"_s};
    if (!mapping.fields.contains(u"scores"_s))
        required << u"simplicity"_s << u"information"_s << u"timeliness"_s << u"courtesy"_s;
    for (const QString &field : required) {
        if (!mapping.fields.contains(field))
            return tl::unexpected(MappingError{Problem::FieldMissing, field});
    }
    if (mapping.source.isEmpty())
        return tl::unexpected(MappingError{Problem::FieldMissing, u"source"_s});
    return {};
}

} // namespace

QStringList ImportMapping::columns() const
{
    QStringList columns;
    for (const FieldRule &rule : fields) {
        if (!rule.column.isEmpty())
            columns += rule.column.simplified();
    }
    for (const SkipRule &rule : skip)
        columns += rule.column.simplified();
    return columns;
}

QStringList importFields(ImportSubject subject)
{
    if (subject == ImportSubject::Questionnaires)
        return {u"source_id"_s,   u"organization"_s, u"given_at"_s, u"scores"_s,  u"simplicity"_s,
                u"information"_s, u"timeliness"_s,   u"courtesy"_s, u"channel"_s, u"comment"_s};
    using Field = OrganizationField;
    QStringList fields{u"id"_s};
    for (const Field field :
         {Field::Parent, Field::Kind, Field::State, Field::Register, Field::NameRu, Field::NameBe,
          Field::ShortNameRu, Field::ShortNameBe, Field::Unp, Field::Soato, Field::Address,
          Field::Phone, Field::Email, Field::Website, Field::Sphere, Field::Category})
        fields += fieldKey(field);
    return fields;
}

MappingResult<ImportMapping> parseMapping(const QByteArray &json, ImportSubject subject)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (document.isArray())
        return tl::unexpected(MappingError{Problem::NotAnObject});
    if (!document.isObject())
        return tl::unexpected(MappingError{Problem::NotJson, {}, parseError.errorString()});

    std::optional<MappingError> error;
    ImportMapping mapping;
    mapping.subject = subject;
    {
        ObjectReader reader(document.object(), error);
        if (reader.text(u"imports"_s) != subjectKey(subject))
            reader.fail(Problem::WrongSubject, subjectKey(subject));
        reader.text(u"note"_s); // for people
        mapping.source = reader.text(u"source"_s);
        mapping.file.encoding = reader.text(u"encoding"_s);
        const QString delimiter = reader.text(u"delimiter"_s);
        if (delimiter.size() > 1 || (!delimiter.isEmpty() && delimiter[0].unicode() > 127))
            reader.fail(Problem::WrongType, u"delimiter"_s);
        else if (!delimiter.isEmpty())
            mapping.file.delimiter = delimiter[0].toLatin1();
        mapping.file.sheet = reader.text(u"sheet"_s);
        if (const qint64 headingRow = reader.number(u"heading_row"_s); headingRow > 0)
            mapping.file.headingRow = static_cast<int>(std::min<qint64>(headingRow, INT_MAX));
        readText(reader.texts(u"text"_s), mapping, reader);
        mapping.joinSurplus = reader.boolean(u"join_surplus_fields"_s);

        const QJsonObject fields = reader.object(u"fields"_s);
        const QStringList known = importFields(subject);
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (!known.contains(field.key()))
                reader.fail(Problem::UnknownField, field.key(), known.join(u", "_s));
            mapping.fields.insert(field.key(), readField(field.key(), field->toObject(), error));
        }
        for (const QJsonValue &rule : reader.array(u"skip"_s))
            mapping.skip.push_back(readSkip(rule.toObject(), error));
    }
    if (error)
        return tl::unexpected(*error);
    if (auto complete = requireFields(mapping); !complete)
        return tl::unexpected(complete.error());
    return mapping;
}

MappingResult<ImportMapping> readMapping(const QString &path, ImportSubject subject)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(MappingError{Problem::CannotOpen, path, file.errorString()});
    return parseMapping(file.read(largestMapping), subject);
}

MappingResult<ImportMapping> mappingOfHeading(const QStringList &columns)
{
    ImportMapping mapping;
    // Of several columns that may be meant the one that is called exactly so is.
    for (const QString &field : importFields(ImportSubject::Organizations)) {
        if (columns.contains(field))
            mapping.fields[field].column = field;
    }
    for (const QString &column : columns) {
        const auto field = fieldOfColumnName(column);
        if (field && !mapping.fields.contains(*field))
            mapping.fields[*field].column = column;
    }
    if (mapping.fields.isEmpty())
        return tl::unexpected(MappingError{Problem::NoKnownColumn, {}, columns.join(u", "_s)});
    return mapping;
}

MappingResult<BoundMapping> BoundMapping::bind(const ImportMapping &mapping,
                                               const QStringList &columns)
{
    const auto indexOf = [&columns](const QString &name) -> MappingResult<qsizetype> {
        const QString column = name.simplified(); // as those of the heading are
        if (columns.count(column) > 1)
            return tl::unexpected(MappingError{Problem::ColumnAmbiguous, column});
        const qsizetype index = columns.indexOf(column);
        if (index < 0)
            return tl::unexpected(
                MappingError{Problem::ColumnMissing, column, columns.join(u", "_s)});
        return index;
    };

    BoundMapping bound;
    bound.m_mapping = mapping;
    bound.m_columnCount = columns.size();
    for (auto field = mapping.fields.begin(); field != mapping.fields.end(); ++field) {
        BoundField boundField{.rule = field.value()};
        if (!boundField.rule.column.isEmpty()) {
            const auto index = indexOf(boundField.rule.column);
            if (!index)
                return tl::unexpected(index.error());
            boundField.column = *index;
        }
        bound.m_fields.insert(field.key(), boundField);
    }
    for (const SkipRule &rule : mapping.skip) {
        const auto index = indexOf(rule.column);
        if (!index)
            return tl::unexpected(index.error());
        bound.m_skipColumns.push_back(*index);
    }
    return bound;
}

bool BoundMapping::joins(const TableRow &row) const
{
    return m_mapping.joinSurplus && row.fields.size() > m_columnCount &&
           !std::all_of(row.fields.begin() + m_columnCount, row.fields.end(),
                        [](const QString &field) { return field.isEmpty(); });
}

std::optional<TableRow> BoundMapping::fitted(const TableRow &row) const
{
    if (row.fields.size() == m_columnCount)
        return row;
    if (row.fields.size() < m_columnCount) {
        // Programs leave out the delimiters of empty fields at the end.
        TableRow filled = row;
        filled.fields.resize(m_columnCount);
        return filled;
    }
    if (!joins(row)) {
        const TableRow cut{.number = row.number, .fields = row.fields.mid(0, m_columnCount)};
        return row.fields.mid(m_columnCount).join(QString()).isEmpty() ? std::optional(cut)
                                                                       : std::nullopt;
    }
    // In the text of a name a comma is followed by a space, which the reader took away.
    TableRow joined{.number = row.number, .fields = row.fields.mid(0, m_columnCount - 1)};
    joined.fields += row.fields.mid(m_columnCount - 1).join(u", "_s);
    return joined;
}

std::optional<std::size_t> BoundMapping::skippedBy(const TableRow &row) const
{
    for (std::size_t i = 0; i < m_skipColumns.size(); ++i) {
        if (m_mapping.skip[i].values.contains(row.fields.value(m_skipColumns[i])))
            return i;
    }
    return {};
}

QString BoundMapping::raw(const QString &field, const TableRow &row) const
{
    const auto found = m_fields.constFind(field);
    if (found == m_fields.constEnd())
        return {};
    return found->column < 0 ? found->rule.constant : row.fields.value(found->column);
}

std::optional<QString> BoundMapping::value(const QString &field, const TableRow &row) const
{
    const auto found = m_fields.constFind(field);
    if (found == m_fields.constEnd())
        return QString();
    const FieldRule &rule = found->rule;
    QString value = raw(field, row);
    if (m_mapping.subject == ImportSubject::Organizations)
        value = unguarded(value); // as it was exported
    if (m_mapping.decodeEntities)
        value = withoutEntities(value);
    if (m_mapping.collapseSpaces)
        value = value.simplified();
    if (rule.empty.contains(value))
        return QString();
    value = rule.values.value(value, value);
    if (rule.add != 0 && !value.isEmpty()) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        qint64 sum = 0;
        if (!isNumber || qAddOverflow(number, rule.add, &sum))
            return {};
        return QString::number(sum);
    }
    return value;
}

} // namespace ratingdesk
