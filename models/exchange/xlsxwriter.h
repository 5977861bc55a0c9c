// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace ratingdesk {

/// A column of a sheet that is written.
struct SheetColumn
{
    QString title;
    bool isNumber = false;
    int width = 12; ///< in characters
};

/// Writes one sheet into a new XLSX file, row by row and without holding it: the heading stays in
/// sight and filters. Texts are texts, whatever they begin with. `next` fills a row, or says that
/// there are no more. An empty text when all went well, else what went wrong in the library's
/// words.
QString writeXlsx(const QString &path, const QString &sheet, const QList<SheetColumn> &columns,
                  const std::function<bool(QStringList &row)> &next);

} // namespace ratingdesk
