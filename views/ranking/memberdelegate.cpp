// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/memberdelegate.h"

#include "models/items/rankingmodel.h"

#include <QPainter>
#include <QWidget>

namespace ratingdesk {

namespace {

constexpr int pinSize = 16;

/// The theme's icon in one colour, that of the text beside it: on a selected row its own would
/// hardly be seen.
QIcon pinIn(const QColor &color, qreal devicePixelRatio)
{
    QPixmap pixmap =
        QIcon::fromTheme(QStringLiteral("pin")).pixmap(QSize(pinSize, pinSize), devicePixelRatio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QIcon icon;
    icon.addPixmap(pixmap, QIcon::Normal);
    icon.addPixmap(pixmap, QIcon::Selected); // else the style tints it
    return icon;
}

} // namespace

void MemberDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(RankingModel::PinnedRole).toBool())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationPosition = QStyleOptionViewItem::Right;
    option->decorationSize = QSize(pinSize, pinSize);
    const bool isSelected = option->state & QStyle::State_Selected;
    option->icon =
        pinIn(option->palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text),
              option->widget ? option->widget->devicePixelRatioF() : 1.0);
}

} // namespace ratingdesk
