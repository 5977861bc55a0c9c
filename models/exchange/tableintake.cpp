// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tableintake.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

tl::expected<void, TableError> takeIn(const TableReader &table, const BoundMapping &mapping,
                                      ImportReport &report,
                                      const std::function<bool(const TableRow &row)> &take)
{
    report.skipped.assign(mapping.mapping().skip.size(), 0);
    return table.forEachRow([&](const TableRow &asRead) {
        ++report.read;
        if (asRead.strayQuotes > 0 && report.strayQuotes == 0)
            report.firstStrayQuote = asRead.number;
        report.strayQuotes += asRead.strayQuotes;
        const auto fitted = mapping.fitted(asRead);
        const TableRow &row = fitted ? *fitted : asRead;
        report.joined += fitted && mapping.joins(asRead) ? 1 : 0;
        if (const auto rule = mapping.skippedBy(row)) {
            ++report.skipped[*rule];
            return true;
        }
        if (!asRead.isChosen) {
            report.rows.add(row.number, mapping.raw(u"id"_s, row));
            report.rows.setVerdict(report.rows.size() - 1, ImportVerdict::NotChosen);
            return true;
        }
        if (row.fields.size() == mapping.columnCount())
            return take(row);
        report.rows.add(row.number, {});
        report.rows.setVerdict(report.rows.size() - 1, ImportVerdict::Rejected,
                               {.reason = ImportNote::Reason::WrongFieldCount,
                                .subject = QString::number(row.fields.size()),
                                .detail = QString::number(mapping.columnCount())});
        return true;
    });
}

} // namespace ratingdesk
