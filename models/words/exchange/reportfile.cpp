// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/exchange/reportfile.h"

#include "models/exchange/csvreader.h"
#include "models/words/exchange/importtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class ReportFile
{
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

} // namespace

QStringList importReportColumns() { return {u"row"_s, u"verdict"_s, u"id"_s, u"message"_s}; }

QStringList importReportFields(const ImportedRow &row)
{
    return {QString::number(row.row), keyOf(row.verdict), row.id, importRowText(row)};
}

tl::expected<void, OutputFile::Error>
writeImportReport(const QString &path, const ImportReport &report, const QStringList &inUse)
{
    auto file = OutputFile::open(path, importReportColumns(), inUse);
    if (!file)
        return tl::unexpected(file.error());
    for (const ImportedRow &row : report.rows)
        file->write(csvLine(importReportFields(row)) + '\n');
    return file->commit();
}

QString outputErrorText(const QString &path, const OutputFile::Error &error)
{
    switch (error.refusal) {
    case OutputRefusal::InUse:
        return ReportFile::tr("“%1” is the file that is read. Choose another name for what is "
                              "written.")
            .arg(path);
    case OutputRefusal::NotOurs:
        return ReportFile::tr("“%1” is there already, and this program wrote no such table. It was "
                              "left as it is. Choose another name.")
            .arg(path);
    case OutputRefusal::Busy:
        return ReportFile::tr("Another program is writing “%1”. Nothing was done.").arg(path);
    case OutputRefusal::Unwritable:
        return ReportFile::tr("“%1” could not be written: %2.").arg(path, error.words);
    }
    Q_UNREACHABLE();
}

} // namespace ratingdesk
