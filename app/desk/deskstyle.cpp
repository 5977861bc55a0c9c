// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/deskstyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr double disabledOpacity = 0.35;
constexpr int cellMargin = 5;
constexpr int headerMargin = 6;

/// The shape of the icon in one colour, as words of that colour beside it.
QPixmap inColor(const QPixmap &icon, const QColor &color)
{
    QPixmap shape = icon;
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(shape.rect(), color);
    return shape;
}

bool isWholeNumber(double scale) { return qFuzzyCompare(scale, std::round(scale)); }

bool isDark(const QPalette &palette) { return palette.color(QPalette::Window).lightness() < 128; }

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(u"Fusion"_s) {}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    // Beside the text of a cell; lists without a frame stay in line with the text around them.
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (metric == PM_FocusFrameHMargin && view && view->frameShape() != QFrame::NoFrame)
        return cellMargin;
    return metric == PM_HeaderMargin ? headerMargin
                                     : QProxyStyle::pixelMetric(metric, option, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize asked = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return asked + QSize(16, 2);
    case CT_ItemViewItem:
        return asked + QSize(0, 3);
    case CT_HeaderSection: // the wider margin is meant for its sides
        return asked - QSize(0, 4);
    default:
        return asked;
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    const bool isMark = element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox;
    if (isMark && isDark(option->palette)) {
        drawMark(element, *option, painter, widget);
        return;
    }
    if (element == PE_Frame && !isWholeNumber(painter->device()->devicePixelRatioF())) {
        drawFrame(*option, painter);
        return;
    }
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != PE_IndicatorHeaderArrow || !header) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    // Its place is counted from the top, for headings with narrower margins.
    QStyleOptionHeader lower = *header;
    lower.rect.translate(0, headerMargin - 1);
    QProxyStyle::drawPrimitive(element, &lower, painter, widget);
}

/// Fusion's lines fall between the pixels of a screen that is scaled by one and a half, and some
/// edges are lost.
void DeskStyle::drawFrame(const QStyleOption &option, QPainter *painter)
{
    const double line = 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(option.palette.color(QPalette::Window).darker(140).lighter(108), line));
    painter->drawRect(QRectF(option.rect).adjusted(line / 2, line / 2, -line / 2, -line / 2));
    painter->restore();
}

/// Fusion outlines what can be checked darker than the ground, which nobody sees on a dark one.
void DeskStyle::drawMark(PrimitiveElement element, const QStyleOption &option, QPainter *painter,
                         const QWidget *widget) const
{
    QStyleOptionButton outlined;
    static_cast<QStyleOption &>(outlined) = option;
    const auto group = option.state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled;
    outlined.palette.setColor(QPalette::Window, option.palette.color(group, QPalette::WindowText));
    QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const bool isChosen = element == CE_MenuItem && item && !item->icon.isNull() &&
                          item->state.testFlag(State_Selected) &&
                          item->state.testFlag(State_Enabled);
    if (!isChosen) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const int size = pixelMetric(PM_SmallIconSize, option, widget);
    QStyleOptionMenuItem chosen = *item;
    chosen.icon =
        QIcon(inColor(item->icon.pixmap(QSize(size, size), painter->device()->devicePixelRatio()),
                      item->palette.color(QPalette::HighlightedText)));
    QProxyStyle::drawControl(element, &chosen, painter, widget);
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
    // On a selected row an icon of the theme would be as light as its ground, or of another colour.
    if (mode == QIcon::Selected)
        return inColor(pixmap, option->palette.color(QPalette::HighlightedText));
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
