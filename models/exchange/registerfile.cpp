// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/registerfile.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/organizationexport.h"
#include "models/exchange/xlsxwriter.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

SheetColumn sheetColumn(const QString &title)
{
    constexpr int nameWidth = 60;
    constexpr int textWidth = 30;
    constexpr int keyWidth = 14;
    const bool isName = title.startsWith("name_"_L1) || title == "address"_L1;
    const bool isText = title.startsWith("short_"_L1) || title == "phone"_L1 ||
                        title == "email"_L1 || title == "website"_L1;
    return {.title = title,
            .isNumber = title == "id"_L1 || title == "parent"_L1,
            .width = isName   ? nameWidth
                     : isText ? textWidth
                              : keyWidth};
}

/// The library makes files, so one is made aside and its bytes are taken. What went wrong, in
/// words.
QString writeSpreadsheet(OutputFile &file, const QString &sheet,
                         const std::function<bool(QStringList &row)> &next)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"register.xlsx"_s);
    QList<SheetColumn> columns;
    for (const QString &title : organizationExportColumns())
        columns += sheetColumn(title);
    const QString words = writeXlsx(path, sheet, columns, next);
    if (!words.isEmpty())
        return words;
    QFile made(path);
    if (!made.open(QIODevice::ReadOnly))
        return made.errorString();
    constexpr qint64 pieceSize = 1 << 20;
    while (!made.atEnd())
        file.write(made.read(pieceSize));
    return {};
}

} // namespace

tl::expected<bool, QString> writeOrganizations(OutputFile &file, OutputForm form,
                                               const QString &sheet,
                                               const std::vector<Organization> &organizations,
                                               const ReferenceData &reference,
                                               const ImportStep &step)
{
    std::size_t written = 0;
    bool isStopped = false;
    const auto next = [&](QStringList &row) {
        isStopped = step && !step(static_cast<qint64>(written));
        if (isStopped || written == organizations.size())
            return false;
        row = organizationExportFields(organizations[written++], reference);
        return true;
    };
    if (form == OutputForm::Spreadsheet) {
        if (const QString words = writeSpreadsheet(file, sheet, next); !words.isEmpty())
            return tl::unexpected(words);
        return !isStopped;
    }
    for (QStringList row; next(row);)
        file.write(csvRow(row, form));
    return !isStopped;
}

} // namespace ratingdesk
