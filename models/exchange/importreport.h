// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/validators.h"

#include <QStringList>

#include <array>
#include <vector>

namespace ratingdesk {

/// What becomes of one row of a file.
enum class ImportVerdict : quint8 {
    New,
    Changed,
    Moved, ///< perhaps changed as well
    Unchanged,
    Duplicate, ///< says what another row, or the portal, says under the same or another id
    Rejected,
};

inline constexpr std::array allImportVerdicts{
    ImportVerdict::New,       ImportVerdict::Changed,   ImportVerdict::Moved,
    ImportVerdict::Unchanged, ImportVerdict::Duplicate, ImportVerdict::Rejected,
};

/// `new`, `changed` … as in reports.
QString keyOf(ImportVerdict verdict);

/// Why a row got its verdict. The words are made by importNoteText() in rd_items.
struct ImportNote
{
    enum class Reason {
        None,
        FieldsChanged,       ///< fields
        MovedFrom,           ///< subject: the parent until now, or empty; fields that changed too
        WrongFieldCount,     ///< subject: fields found; detail: fields expected
        BadValue,            ///< fields: its field; subject: the value
        BadField,            ///< problem
        IdRepeated,          ///< subject: the row that counts
        NameRepeated,        ///< subject: the id that has the name already; imported all the same
        SameNameThere,       ///< subject: the id; a row without an id, not imported
        ParentMissing,       ///< subject: the parent's id
        ParentRejected,      ///< subject: the parent's id
        Cycle,               ///< rows: those that stand below each other
        StateNotSettable,    ///< subject: the state
        OrganizationMissing, ///< subject: its id
        SourceIdRepeated,    ///< subject: the row that counts
        AlreadyThere,        ///< was brought in before
    };

    Reason reason = Reason::None;
    QString subject{};
    QString detail{};
    QStringList fields{};
    std::vector<int> rows{};
    std::optional<FieldProblem> problem{};

    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

struct ImportedRow
{
    int row = 0; ///< as a spreadsheet numbers it
    ImportVerdict verdict = ImportVerdict::New;
    QString id; ///< of the organization; of the questionnaire in its system
    ImportNote note{};

    friend bool operator==(const ImportedRow &, const ImportedRow &) = default;
};

/// Every row of the file but those that the mapping leaves out, in the order of the file.
struct ImportReport
{
    std::vector<ImportedRow> rows;
    std::vector<qint64> skipped; ///< by rule of the mapping
    qint64 joined = 0;           ///< rows whose surplus fields the mapping put together

    qint64 count(ImportVerdict verdict) const;
    /// Something in the file needs a person's eye.
    bool hasProblems() const
    {
        return count(ImportVerdict::Rejected) > 0 || count(ImportVerdict::Duplicate) > 0;
    }
};

} // namespace ratingdesk
