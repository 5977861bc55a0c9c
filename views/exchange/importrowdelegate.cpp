// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/importrowdelegate.h"

#include "models/items/exchange/importrowsmodel.h"
#include "views/common/colors.h"

namespace ratingdesk {

namespace {

constexpr QColor blame(0xd0, 0x30, 0x20);
constexpr float share = 0.2F;

} // namespace

void ImportRowDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isFaulty = index.data(ImportRowsModel::IsFaultyRole).toBool();
    const auto verdict =
        static_cast<ImportVerdict>(index.data(ImportRowsModel::VerdictRole).toInt());
    if (isFaulty)
        option->backgroundBrush = mixed(option->palette.color(QPalette::Base), blame, share);
    if (index.data(ImportRowsModel::IsMendedRole).toBool() ||
        (index.column() == ImportRowsModel::VerdictColumn && verdict == ImportVerdict::Rejected))
        option->font.setBold(true);
    if (verdict == ImportVerdict::NotChosen)
        option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
}

} // namespace ratingdesk
