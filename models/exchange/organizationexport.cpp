// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/organizationexport.h"

#include "models/exchange/formulas.h"
#include "models/exchange/importmapping.h"
#include "models/portal/organizationfields.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

QStringList organizationExportColumns() { return importFields(ImportSubject::Organizations); }

QStringList organizationExportFields(const Organization &organization)
{
    const QJsonObject values = fieldValues(organization);
    QStringList fields;
    for (const QString &column : organizationExportColumns()) {
        const QJsonValue value = values.value(column);
        if (column == "id"_L1)
            fields += QString::number(organization.id.value());
        else
            fields += value.isDouble() ? QString::number(value.toInteger())
                                       : withoutFormula(value.toString());
    }
    return fields;
}

} // namespace ratingdesk
