// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>

class QWidget;

namespace ratingdesk {

/// The tool tip of what lies under the pointer in a drawn widget, which the widget itself shows and
/// hides. It also goes with the widget, and as soon as one goes on by keyboard.
class HoverTip : public QObject
{
    Q_OBJECT

public:
    explicit HoverTip(QWidget *widget);

    /// `position` is the screen's; the text may come from outside.
    void show(const QPoint &position, const QString &text);
    void hide();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void leftByKeyboard();

private:
    QWidget &m_widget;
    bool m_isShown = false;
};

} // namespace ratingdesk
