// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ratingdesk {

/// Lets the wheel scroll what one reads and never change a value on the way: combo boxes, spin
/// boxes, sliders and tabs that do not have the focus leave it to what is around them, and none of
/// them takes the focus by it. For the whole application, as long as it lives.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ratingdesk
