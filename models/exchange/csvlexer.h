// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/tablereader.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace ratingdesk {

/// Takes CSV in UTF-8 apart, piece by piece, and loses no row of it: RFC 4180, and where a
/// quotation mark begins a field but does not end it as it should, the field is text as it stands
/// and ends at the next delimiter. Rows end with LF, CR or both.
class CsvLexer
{
public:
    /// `columns`: of the heading, to tell a cell of several lines from rows that a stray quotation
    /// mark would swallow; 0: not known yet.
    CsvLexer(char delimiter, qsizetype columns, std::function<bool(const TableRow &row)> take);

    /// False when nothing more is wanted, or something is wrong: see error().
    bool feed(QByteArrayView utf8);
    /// What is left is the last row.
    void finish();
    const std::optional<TableError> &error() const { return m_error; }

private:
    enum class Step {
        Field, ///< there is more in this row
        Row,   ///< it is complete
        More,  ///< it cannot be told before more is read
        Fault,
    };

    void readRows();
    Step readRow();
    Step readField(qsizetype &at);
    std::optional<Step> readQuoted(qsizetype &at);
    Step readPlain(qsizetype &at);
    Step stepAt(qsizetype &at) const;
    bool swallowsRows(qsizetype from, qsizetype to) const;
    qsizetype afterBlanks(qsizetype at) const;
    Step addField(QByteArrayView text);
    Step fail(TableError::Problem problem);

    const char m_delimiter;
    const qsizetype m_columns;
    const std::function<bool(const TableRow &row)> m_take;
    QByteArray m_text;      ///< not taken apart yet
    qsizetype m_begin = 0;  ///< of the next row
    bool m_isLast = false;  ///< nothing comes after m_text
    bool m_isPlain = false; ///< quotation marks of this row are text
    bool m_stopped = false;
    bool m_hasLineEnd = false; ///< in a quoted field of this row
    TableRow m_row;
    std::optional<TableError> m_error;
};

} // namespace ratingdesk
