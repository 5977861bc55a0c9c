// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/heldtable.h"
#include "models/exchange/organizationimport.h"
#include "models/exchange/rowchoices.h"

#include <QSet>

namespace ratingdesk {

/// Which rows of a plan a person wants to see, and in which order.
struct ImportRowOrder
{
    enum class By : quint8 {
        Row,
        Verdict,
        Cell, ///< column
    };

    QSet<ImportVerdict> verdicts{}; ///< none: all
    QString search{};
    By by = By::Row;
    qsizetype column = 0; ///< of the file
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const ImportRowOrder &, const ImportRowOrder &) = default;
};

inline size_t qHash(ImportVerdict verdict, size_t seed = 0)
{
    return ::qHash(static_cast<int>(verdict), seed);
}

/// Places in the report. A hundred thousand rows take some tenths of a second: not for the window's
/// thread.
std::vector<quint32> orderedRows(const ImportRowOrder &order, const HeldTable &table,
                                 const ImportedRows &rows, const RowChoices &choices);

} // namespace ratingdesk
