// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace ratingdesk {

/// Fusion with a little more air: buttons that do not squeeze their words, and no arrow on buttons
/// whose only purpose is their menu.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
};

} // namespace ratingdesk
