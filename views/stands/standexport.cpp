// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stands/standexport.h"

#include "models/domain/profilelink.h"
#include "models/items/posters/standmodel.h"
#include "models/words/domainwords.h"

#include <QCoreApplication>

namespace ratingdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ratingdesk::StandExport)
};

} // namespace

PeopleTable standsForPeople(const StandModel &model, const std::vector<Stand> &stands,
                            const QStringList &lines)
{
    PeopleTable table{.lines = lines, .headings = {}, .rows = {}};
    for (int column = 0; column < StandModel::ColumnCount; ++column)
        table.headings << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    table.headings << Words::tr("Opened last") << Words::tr("Organization's id")
                   << Words::tr("Link");
    for (const Stand &stand : stands) {
        const QModelIndex at = model.indexOf(stand.id);
        QStringList row;
        for (int column = 0; column < StandModel::ColumnCount; ++column) {
            row << (column == StandModel::ScansColumn
                        ? peopleNumber(QString::number(stand.scans))
                        : at.siblingAtColumn(column).data().toString());
        }
        row << dayText(stand.scannedOn) << QString::number(stand.organization.value())
            << profileLink(stand.organization, LinkForm::Full, stand.code);
        table.rows.push_back(row);
    }
    return table;
}

} // namespace ratingdesk
