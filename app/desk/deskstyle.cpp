// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/deskstyle.h"

#include <QStyleOptionToolButton>

using namespace Qt::StringLiterals;

namespace ratingdesk {

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

} // namespace ratingdesk
