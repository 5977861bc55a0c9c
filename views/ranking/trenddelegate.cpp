// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/trenddelegate.h"

#include "models/items/rankingmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ratingdesk {

namespace {

constexpr int trendWidth = 96;
constexpr double edge = 5;
/// A change of less than this is drawn as what it is: hardly any.
constexpr double smallestSpan = 0.2;

} // namespace

void TrendDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const auto scores = index.data(RankingModel::TrendRole).value<QList<double>>();
    double lowest = std::numeric_limits<double>::max();
    double highest = std::numeric_limits<double>::lowest();
    for (const double score : scores) {
        if (!std::isnan(score)) {
            lowest = std::min(lowest, score);
            highest = std::max(highest, score);
        }
    }
    if (lowest > highest)
        return;
    const double middle = (lowest + highest) / 2;
    const double span = std::max(highest - lowest, smallestSpan);
    const QRectF place = QRectF(option.rect).adjusted(edge, edge, -edge, -edge);
    const auto at = [&](qsizetype i) {
        const double x = scores.size() > 1 ? double(i) / double(scores.size() - 1) : 1;
        return QPointF(place.left() + x * place.width(),
                       place.center().y() - (scores[i] - middle) / span * place.height());
    };

    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor color =
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5));
    QPointF last;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        if (std::isnan(scores[i]))
            continue;
        const QPointF here = at(i);
        if (i > 0 && !std::isnan(scores[i - 1]))
            painter->drawLine(at(i - 1), here);
        last = here;
    }
    painter->setBrush(color);
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(last, 2.5, 2.5);
    painter->restore();
}

QSize TrendDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {trendWidth, QStyledItemDelegate::sizeHint(option, index).height()};
}

} // namespace ratingdesk
