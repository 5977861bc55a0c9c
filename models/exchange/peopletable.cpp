// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/peopletable.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/formulas.h"

#include <QLocale>
#include <QSaveFile>

namespace ratingdesk {

QString peopleNumber(QString digits) { return digits.replace(u'.', QLocale().decimalPoint()); }

QByteArray peopleCsv(const PeopleTable &table)
{
    const char delimiter = QLocale().decimalPoint() == u"," ? ';' : ',';
    QByteArray csv = "\xEF\xBB\xBF";
    const auto add = [&csv, delimiter](QStringList fields) {
        for (QString &field : fields)
            field = withoutFormula(field);
        csv += csvLine(fields, delimiter) + "\r\n";
    };
    for (const QString &line : table.lines)
        add({line});
    if (!table.lines.isEmpty())
        add({});
    add(table.headings);
    for (const QStringList &row : table.rows)
        add(row);
    return csv;
}

Result<void> savePeopleTable(const QString &path, const PeopleTable &table)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(peopleCsv(table));
        if (file.commit())
            return {};
    }
    return Failure(PortalError{.kind = PortalError::Kind::Internal,
                               .problem = PortalError::Problem::WriteFailed,
                               .subject = path,
                               .detail = file.errorString()});
}

} // namespace ratingdesk
