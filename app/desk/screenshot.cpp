// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/screenshot.h"

#include "app/desk/mainwindow.h"

#include <QApplication>

#include <chrono>

using namespace std::chrono_literals;

namespace ratingdesk {

namespace {

constexpr auto interval = 200ms;
constexpr int looksWithoutChange = 3;
/// The demo portal may have to be invented first.
constexpr auto longest = 5min;

} // namespace

Screenshot::Screenshot(MainWindow &window, const QString &file) : m_window(window), m_file(file)
{
    m_looking.setInterval(interval);
    connect(&m_looking, &QTimer::timeout, this, &Screenshot::look);
}

void Screenshot::begin()
{
    QApplication::setCursorFlashTime(0); // a blinking cursor never stands still
    m_waiting.start();
    m_looking.start();
}

void Screenshot::look()
{
    const QImage picture = m_window.grab().toImage();
    m_unchanged = m_window.isSettled() && picture == m_last ? m_unchanged + 1 : 0;
    m_last = picture;
    const bool standsStill = m_unchanged >= looksWithoutChange;
    if (!standsStill && !m_waiting.hasExpired(std::chrono::milliseconds(longest).count()))
        return;
    m_looking.stop();
    Q_EMIT finished(picture.save(m_file) && standsStill);
}

} // namespace ratingdesk
