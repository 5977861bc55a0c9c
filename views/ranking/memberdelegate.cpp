// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/memberdelegate.h"

#include "models/items/rankingmodel.h"

namespace ratingdesk {

void MemberDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(RankingModel::PinnedRole).toBool())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationPosition = QStyleOptionViewItem::Right;
    option->icon = QIcon::fromTheme(QStringLiteral("pin"));
    option->decorationSize = QSize(16, 16);
}

} // namespace ratingdesk
