// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>
#include <QString>

#include <optional>

class QWidget;

namespace ratingdesk {

/// Where a window stood, as the settings keep it: in words, not as bytes of Qt.
struct WindowPlace
{
    QRect area; ///< in logical pixels, without the frame; when maximised, what it returns to
    bool isMaximized = false;

    static WindowPlace of(const QWidget &window);
    /// "left top width height", and "maximized" behind it.
    QString toText() const;
    static std::optional<WindowPlace> fromText(const QString &text);

    friend bool operator==(const WindowPlace &, const WindowPlace &) = default;
};

/// The place nearest to the wanted one that is on a screen with all of its window, frame included.
/// `screens` are the areas that windows may take, the main one first. A window that has no room on
/// its screen is maximised.
WindowPlace fitted(const WindowPlace &wanted, const QList<QRect> &screens);

/// Puts the window where it was, or where it has room on the screens that there are; it never
/// becomes smaller than `smallest` where the screen has that.
void placeWindow(QWidget &window, const std::optional<WindowPlace> &remembered, const QSize &usual,
                 const QSize &smallest);

} // namespace ratingdesk
