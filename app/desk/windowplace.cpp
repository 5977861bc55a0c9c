// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Room for the title bar, which is not known before the window is shown.
constexpr int titleHeight = 36; // logical pixels

const QString maximizedWord = u"maximized"_s;

int commonArea(const QRect &one, const QRect &other)
{
    const QRect common = one.intersected(other);
    return common.isEmpty() ? 0 : common.width() * common.height();
}

QList<QRect> availableScreens()
{
    QList<QRect> areas;
    for (const QScreen *screen : QGuiApplication::screens())
        areas.append(screen->availableGeometry());
    return areas;
}

} // namespace

WindowPlace WindowPlace::of(const QWidget &window)
{
    return {window.isMaximized() ? window.normalGeometry() : window.geometry(),
            window.isMaximized()};
}

QString WindowPlace::toText() const
{
    QStringList words;
    for (const int number : {area.x(), area.y(), area.width(), area.height()})
        words << QString::number(number);
    if (isMaximized)
        words << maximizedWord;
    return words.join(u' ');
}

std::optional<WindowPlace> WindowPlace::fromText(const QString &text)
{
    // Desktops of several screens are not larger; a greater number is damage.
    constexpr int farthest = 100'000;
    const QStringList words = text.split(u' ');
    if (words.size() < 4 || words.size() > 5 || (words.size() == 5 && words[4] != maximizedWord))
        return {};
    std::array<int, 4> numbers = {};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers[i] = words[static_cast<qsizetype>(i)].toInt(&isNumber);
        if (!isNumber || numbers[i] < -farthest || numbers[i] > farthest)
            return {};
    }
    const QRect area(numbers[0], numbers[1], numbers[2], numbers[3]);
    if (area.isEmpty())
        return {};
    return WindowPlace{area, words.size() == 5};
}

WindowPlace fitted(const WindowPlace &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    const QRect screen = *std::max_element(
        screens.begin(), screens.end(), [&wanted](const QRect &one, const QRect &other) {
            return commonArea(one, wanted.area) < commonArea(other, wanted.area);
        });
    const QRect room = screen.adjusted(0, titleHeight, 0, 0);
    WindowPlace place = wanted;
    const QSize size = wanted.area.size().boundedTo(room.size());
    place.isMaximized = wanted.isMaximized || size != wanted.area.size();
    const int left = std::clamp(wanted.area.left(), room.left(), room.right() + 1 - size.width());
    const int top = std::clamp(wanted.area.top(), room.top(), room.bottom() + 1 - size.height());
    place.area = QRect(QPoint(left, top), size);
    return place;
}

void placeWindow(QWidget &window, const std::optional<WindowPlace> &remembered, const QSize &usual,
                 const QSize &smallest)
{
    const QList<QRect> screens = availableScreens();
    WindowPlace wanted;
    if (remembered) {
        wanted = *remembered;
    } else {
        wanted.area.setSize(usual);
        if (!screens.isEmpty())
            wanted.area.moveCenter(screens.front().center());
    }
    const WindowPlace place = fitted(wanted, screens);
    window.setMinimumSize(smallest.boundedTo(place.area.size()));
    if (remembered || place.area.size() != usual)
        window.setGeometry(place.area);
    else
        window.resize(usual); // the desktop knows the best place for a first window
    if (place.isMaximized)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace ratingdesk
