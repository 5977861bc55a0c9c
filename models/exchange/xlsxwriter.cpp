// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/xlsxwriter.h"

#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
                    bool isNumber)
{
    if (text.isEmpty())
        return LXW_NO_ERROR;
    bool isPlain = false;
    const double number = isNumber ? text.toDouble(&isPlain) : 0;
    return isPlain ? worksheet_write_number(sheet, row, column, number, nullptr)
                   : worksheet_write_string(sheet, row, column, text.toUtf8().constData(), nullptr);
}

} // namespace

QString writeXlsx(const QString &path, const QString &sheet, const QList<SheetColumn> &columns,
                  const std::function<bool(QStringList &row)> &next)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook)
        return QString::fromUtf8(lxw_strerror(LXW_ERROR_CREATING_XLSX_FILE));
    lxw_worksheet *worksheet = workbook_add_worksheet(workbook, sheet.toUtf8().constData());
    lxw_format *bold = workbook_add_format(workbook);
    format_set_bold(bold);

    lxw_error error = worksheet ? LXW_NO_ERROR : LXW_ERROR_PARAMETER_VALIDATION;
    const auto columnCount = static_cast<lxw_col_t>(columns.size());
    for (lxw_col_t i = 0; i < columnCount && error == LXW_NO_ERROR; ++i) {
        const SheetColumn &column = columns[i];
        worksheet_set_column(worksheet, i, i, column.width, nullptr);
        error = worksheet_write_string(worksheet, 0, i, column.title.toUtf8().constData(), bold);
    }
    if (error == LXW_NO_ERROR)
        worksheet_freeze_panes(worksheet, 1, 0);
    lxw_row_t row = 0;
    QStringList fields;
    while (error == LXW_NO_ERROR && next(fields)) {
        ++row;
        for (lxw_col_t i = 0; i < columnCount && error == LXW_NO_ERROR; ++i)
            error = writeCell(worksheet, row, i, fields.value(i), columns[i].isNumber);
    }
    if (error == LXW_NO_ERROR)
        error = worksheet_autofilter(worksheet, 0, 0, row, static_cast<lxw_col_t>(columnCount - 1));
    const lxw_error closed = workbook_close(workbook); // frees it, whatever happened
    error = error == LXW_NO_ERROR ? closed : error;
    return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
}

} // namespace ratingdesk
