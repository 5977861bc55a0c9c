// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/iconlabel.h"

#include <QPainter>

namespace ratingdesk {

namespace {

/// The size in which the theme has all of its icons; a few of them it has in larger ones too.
constexpr int themeSize = 22;

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
    // Enlarged from the same drawing, whatever sizes the theme has: they are all equally large.
    const QSize drawn = m_icon.actualSize(QSize(themeSize, themeSize));
    if (drawn.isEmpty())
        return;
    const double enlargement = double(m_size) / drawn.width();
    painter.drawPixmap(rect(), m_icon.pixmap(drawn, enlargement * devicePixelRatioF()));
}

} // namespace ratingdesk
