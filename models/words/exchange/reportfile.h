// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importreport.h"
#include "models/exchange/outputfile.h"

namespace ratingdesk {

/// Of the file with a verdict for every row, as the command writes it too.
QStringList importReportColumns();
/// What stands in such a file of one row.
QStringList importReportFields(const ImportedRow &row);

/// Writes the whole report in CSV. `inUse` is what was read.
tl::expected<void, OutputFile::Error>
writeImportReport(const QString &path, const ImportReport &report, const QStringList &inUse);
/// Why a file was not written.
QString outputErrorText(const QString &path, const OutputFile::Error &error);

} // namespace ratingdesk
