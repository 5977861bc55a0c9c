// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/iconlabel.h"

#include <QPainter>

namespace ratingdesk {

namespace {

QIcon iconOf(const QString &name)
{
    return name.startsWith(u':') ? QIcon(name) : QIcon::fromTheme(name);
}

} // namespace

IconLabel::IconLabel(const QString &iconName, int size, QWidget *parent)
    : QWidget(parent), m_icon(iconOf(iconName)), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIconName(const QString &iconName)
{
    m_icon = iconOf(iconName);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace ratingdesk
