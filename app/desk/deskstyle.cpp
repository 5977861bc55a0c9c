// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/deskstyle.h"

#include <QPainter>
#include <QStyleOptionToolButton>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr double disabledOpacity = 0.35;

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(u"Fusion"_s) {}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize asked = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_PushButton ? asked + QSize(16, 2) : asked;
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && button &&
        !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
        QStyleOptionToolButton plain = *button;
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QPixmap DeskStyle::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap,
                                       const QStyleOption *option) const
{
    if (mode != QIcon::Disabled)
        return QProxyStyle::generatedIconPixmap(mode, pixmap, option);
    // Fusion greys an icon out towards light grounds only.
    QPixmap faded(pixmap.size());
    faded.setDevicePixelRatio(pixmap.devicePixelRatio());
    faded.fill(Qt::transparent);
    QPainter painter(&faded);
    painter.setOpacity(disabledOpacity);
    painter.drawPixmap(0, 0, pixmap);
    return faded;
}

} // namespace ratingdesk
