// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/iconlabel.h"

#include <QPainter>

namespace ratingdesk {

IconLabel::IconLabel(const QString &iconName, int size, QWidget *parent)
    : QWidget(parent), m_icon(QIcon::fromTheme(iconName)), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIconName(const QString &iconName)
{
    m_icon = QIcon::fromTheme(iconName);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace ratingdesk
