// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/validators.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <deque>
#include <vector>

namespace ratingdesk {

/// What becomes of one row of a file.
enum class ImportVerdict : quint8 {
    New,
    Changed,
    Moved, ///< perhaps changed as well
    Unchanged,
    Duplicate, ///< repeats an id, or without one a name at its place; not imported
    Rejected,
    NotChosen, ///< a person left it out
};

inline constexpr std::array allImportVerdicts{
    ImportVerdict::New,       ImportVerdict::Changed,   ImportVerdict::Moved,
    ImportVerdict::Unchanged, ImportVerdict::Duplicate, ImportVerdict::Rejected,
    ImportVerdict::NotChosen,
};

/// `new`, `changed` … as in reports.
QString keyOf(ImportVerdict verdict);

/// Why a row got its verdict. The words are made by importRowText() in
/// rd_exchangewords.
struct ImportNote
{
    enum class Reason : quint8 {
        None,
        FieldsChanged,     ///< fields
        MovedFrom,         ///< subject: the parent until now, or empty; fields that changed too
        WrongFieldCount,   ///< subject: fields found; detail: fields expected
        BadValue,          ///< fields: its field; subject: the value; detail: possible values
        BadField,          ///< problem
        Misformed,         ///< fields; subject: the value; detail: the form, or empty for the usual
        NoSuchMoment,      ///< fields; subject: the value
        InTheFuture,       ///< fields; subject: the value
        TooEarly,          ///< fields; subject: the value
        IdRepeated,        ///< subject: the row that counts
        NameRepeated,      ///< subject: the id that has the name already; imported all the same
        NameRepeatedInRow, ///< subject: the row without an id that has it; imported all the same
        SameNameThere,     ///< subject: the id; a row without an id, not imported
        SameNameInRow,     ///< subject: the row; neither of them has an id, not imported
        ParentMissing,     ///< subject: the parent's id
        ParentRejected,    ///< subject: the parent's id
        ParentUnknown,     ///< subject: how the file calls the parent
        ParentAmbiguous,   ///< subject: the same; several are called so
        ParentRowRejected, ///< subject: the row of the parent, which has no id
        Cycle,             ///< rows: the first of those that stand below each other
        StateNotSettable,  ///< subject: the state
        OrganizationMissing, ///< subject: its id
        SourceIdRepeated,    ///< subject: the row that counts
        AlreadyThere,        ///< was brought in before
        SaysOtherwise,       ///< was brought in before with another content, which stays
        ErrorValue,          ///< fields; subject: the error of a spreadsheet
        ShortenedNumber,     ///< fields; subject: a number that a spreadsheet shortened
        // What is said of a row beside its verdict:
        ValueMended,  ///< fields; subject: the value; detail: what is kept in its place
        ValueLeftOut, ///< fields; subject: the value; problem, where it has one
        PieceLeftOut, ///< fields; subject: pieces of the value, of which the rest is kept
        Refused,      ///< subject: why the portal does not take it, in words
    };

    Reason reason = Reason::None;
    QString subject{};
    QString detail{};
    QStringList fields{};
    std::vector<int> rows{};
    std::optional<FieldProblem> problem{};
    std::vector<ImportNote> further{}; ///< what else is wrong with the row

    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

struct ImportedRow
{
    int row = 0; ///< as a spreadsheet numbers it
    ImportVerdict verdict = ImportVerdict::New;
    QString id; ///< of the organization; of the questionnaire in its system
    ImportNote note{};
    std::vector<ImportNote> remarks{}; ///< what else is to be said, whatever the verdict

    friend bool operator==(const ImportedRow &, const ImportedRow &) = default;
};

/// The rows of a report. There may be a million: each takes some thirty bytes as long as it has no
/// note of its own, and is made whole only when it is looked at.
class ImportedRows
{
public:
    std::size_t size() const { return m_rows.size(); }
    ImportedRow operator[](std::size_t index) const;
    int rowNumber(std::size_t index) const { return m_rows[index].row; }
    ImportVerdict verdict(std::size_t index) const { return m_rows[index].verdict; }
    qint64 count(ImportVerdict verdict) const
    {
        return m_counts[static_cast<std::size_t>(verdict)];
    }

    /// A new row at the end, with the verdict New. Of ids, as of all texts from a file, only the
    /// beginning is kept: enough to recognise them by.
    void add(int row, const QString &id);
    void setVerdict(std::size_t index, ImportVerdict verdict, const ImportNote &note = {});
    /// What is to be said of the last row whatever its verdict will be.
    void setRemarks(const std::vector<ImportNote> &remarks);
    bool hasNote(std::size_t index) const { return m_rows[index].note != 0; }
    bool hasRemarks(std::size_t index) const { return m_rows[index].remarks != 0; }

    class Iterator
    {
    public:
        Iterator(const ImportedRows &rows, std::size_t index) : m_rows(rows), m_index(index) {}
        ImportedRow operator*() const { return m_rows[m_index]; }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        bool operator!=(const Iterator &other) const { return m_index != other.m_index; }

    private:
        const ImportedRows &m_rows;
        std::size_t m_index;
    };
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

private:
    struct Stored
    {
        int row;
        quint32 note;    ///< by its place in m_noteEnds; 0: none
        quint32 remarks; ///< the same; they are what is further in a note
        qint64 idEnd;
        ImportVerdict verdict;
    };

    quint32 stored(const ImportNote &note);
    QByteArrayView noteAt(quint32 place) const;

    std::deque<Stored> m_rows;
    std::array<qint64, allImportVerdicts.size()> m_counts{};
    QByteArray m_ids; ///< in UTF-8, one after the other
    /// Written out, one after the other; many rows share one.
    QByteArray m_notes;
    std::vector<qint64> m_noteEnds{0};
    QHash<QByteArray, quint32> m_sharedNotes;
};

/// Every row of the file but those that the mapping leaves out, in the order of the file.
struct ImportReport
{
    ImportedRows rows;
    std::vector<qint64> skipped; ///< by rule of the mapping
    qint64 joined = 0;           ///< rows whose surplus fields the mapping put together
    qint64 read = 0;             ///< rows of the table: those with a verdict and those left out
    qint64 mended = 0;           ///< values that are kept in another form
    qint64 leftOut = 0;          ///< values that are not kept, wholly or in part
    qint64 unlisted = 0;         ///< of those: what the spheres and categories do not have
    qint64 sameNames = 0;        ///< new organizations called as one at the same place
    qint64 strayQuotes = 0;      ///< quotation marks that begin a field and end none
    int firstStrayQuote = 0;     ///< the row of the first one

    qint64 count(ImportVerdict verdict) const { return rows.count(verdict); }
    /// Something in the file needs a person's eye.
    bool hasProblems() const
    {
        return count(ImportVerdict::Rejected) > 0 || count(ImportVerdict::Duplicate) > 0 ||
               leftOut > 0 || sameNames > 0;
    }
};

} // namespace ratingdesk
