// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tablereader.h"

#include "models/exchange/csvreader.h"

namespace ratingdesk {

tl::expected<std::shared_ptr<const TableReader>, TableError> openTable(const QString &path,
                                                                       const TableOptions &options)
{
    auto csv = CsvReader::open(path, options);
    if (!csv)
        return tl::unexpected(csv.error());
    return std::make_shared<const CsvReader>(std::move(*csv));
}

} // namespace ratingdesk
