// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/bytesource.h"
#include "models/exchange/tablereader.h"

#include <vector>

namespace ratingdesk {

using TakeRow = std::function<bool(const TableRow &row)>;

/// The sheets of a spreadsheet file, whatever its form. Cells are texts: whole numbers without
/// decimals, days as 2023-05-31, errors as they are shown. Of cells merged downwards each has the
/// value; blank rows are handed on too.
class Workbook
{
public:
    struct Sheet
    {
        QString name;
        bool isHidden = false;
    };

    virtual ~Workbook() = default;

    const std::vector<Sheet> &sheets() const { return m_sheets; }
    virtual tl::expected<void, TableError> forEachRow(std::size_t sheet,
                                                      const TakeRow &take) const = 0;

protected:
    std::vector<Sheet> m_sheets;
};

using WorkbookResult = tl::expected<std::shared_ptr<const Workbook>, TableError>;

/// An Office Open XML file, as Excel writes it.
WorkbookResult openXlsx(const ByteSource &source);
/// An OpenDocument file, as LibreOffice writes it.
WorkbookResult openOds(const ByteSource &source);

/// A number as a person reads it in a cell: `4032`, `0.1`.
QString numberText(double number);

/// One sheet of a workbook as a table: the one that is asked for by its name or number, else the
/// first one in which the heading is found, else the first one that is not empty.
tl::expected<std::shared_ptr<const TableReader>, TableError>
openSheet(const std::shared_ptr<const Workbook> &workbook, TableForm form,
          const TableOptions &options);

} // namespace ratingdesk
