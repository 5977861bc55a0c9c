// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace ratingdesk {

/// Fusion with a little more air in buttons, rows and headings, marks that are seen on dark
/// grounds, no arrow on buttons whose only purpose is their menu, and icons that fade when there is
/// nothing to do with them.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap,
                                const QStyleOption *option) const override;

private:
    static void drawFrame(const QStyleOption &option, QPainter *painter);
    void drawMark(PrimitiveElement element, const QStyleOption &option, QPainter *painter,
                  const QWidget *widget) const;
};

} // namespace ratingdesk
