// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tablereader.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace ratingdesk {

enum class ImportSubject {
    Organizations,
    Questionnaires,
};

/// How one field gets its value: from a column or a constant, then cleaned, emptied, translated and
/// shifted, in this order.
struct FieldRule
{
    QString column;
    QString constant;               ///< instead of a column
    QStringList empty;              ///< values that stand for nothing: "0", "-"
    QHash<QString, QString> values; ///< values to be replaced
    qint64 add = 0;                 ///< added to a number, so that ids of two sources do not meet
    QString date;                   ///< the form of a date, as Qt writes it: dd.MM.yyyy
};

/// Rows that are left out on purpose, and why. They are counted, not reported.
struct SkipRule
{
    QString column;
    QStringList values;
    QString because;
};

/// How a file of another system becomes organizations or questionnaires. Written as JSON; see
/// resources/help/import.md.
struct ImportMapping
{
    ImportSubject subject = ImportSubject::Organizations;
    QString source; ///< questionnaires: names the other system in their source ids
    TableOptions file;
    bool decodeEntities = false;
    bool collapseSpaces = false;
    /// Delimiters that nobody quoted in the last column belong to its text.
    bool joinSurplus = false;
    QMap<QString, FieldRule> fields; ///< by field; see importFields()
    std::vector<SkipRule> skip;

    /// Those that the file must have.
    QStringList columns() const;
};

struct MappingError
{
    enum class Problem {
        CannotOpen,               ///< subject: path; detail: the system's words
        NotJson,                  ///< detail: the parser's words
        NotAnObject,              ///< it is JSON, but a list or a single value
        WrongSubject,             ///< it is for the other command
        UnknownKey,               ///< subject: the key
        WrongType,                ///< subject: the key
        UnknownField,             ///< subject: the field; detail: those there are
        NeitherColumnNorConstant, ///< subject: the field
        FieldMissing,             ///< subject: the field
        ColumnMissing,            ///< subject: the column; detail: those of the file
        ColumnAmbiguous,          ///< subject: the column stands twice in the heading
        NoKnownColumn,            ///< without a mapping: detail: those of the file
    };

    Problem problem;
    QString subject{};
    QString detail{};
};

template <class T>
using MappingResult = tl::expected<T, MappingError>;

/// The fields that a mapping may fill.
QStringList importFields(ImportSubject subject);

MappingResult<ImportMapping> parseMapping(const QByteArray &json, ImportSubject subject);
MappingResult<ImportMapping> readMapping(const QString &path, ImportSubject subject);
/// What a file without a mapping is taken for: columns are named as the fields of organizations, or
/// as such columns are usually called.
MappingResult<ImportMapping> mappingOfHeading(const QStringList &columns);

/// A mapping tied to the heading of one file.
class BoundMapping
{
public:
    static MappingResult<BoundMapping> bind(const ImportMapping &mapping,
                                            const QStringList &columns);

    const ImportMapping &mapping() const { return m_mapping; }
    qsizetype columnCount() const { return m_columnCount; }
    /// The row with as many fields as the heading: missing ones are empty, empty ones too many are
    /// nothing, others are joined if the mapping says so. Nothing when there are too many of them.
    std::optional<TableRow> fitted(const TableRow &row) const;
    /// Whether fields of the row are put together to make it fit.
    bool joins(const TableRow &row) const;
    bool has(const QString &field) const { return m_fields.contains(field); }
    /// The rule by which the row is left out, by its place in the mapping.
    std::optional<std::size_t> skippedBy(const TableRow &row) const;
    /// The field's value in this row, empty for a field without a rule. Nothing when a number was
    /// to be shifted and there is none; then raw() tells what stands there.
    std::optional<QString> value(const QString &field, const TableRow &row) const;
    QString raw(const QString &field, const TableRow &row) const;

private:
    struct BoundField
    {
        FieldRule rule;
        qsizetype column = -1;
    };

    ImportMapping m_mapping;
    qsizetype m_columnCount = 0;
    QHash<QString, BoundField> m_fields;
    std::vector<qsizetype> m_skipColumns;
};

} // namespace ratingdesk
