// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/busyindicator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace ratingdesk {

BusyIndicator::BusyIndicator(QWidget *parent) : QWidget(parent), m_text(new QLabel(this))
{
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedSize(96, 8);

    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(bar);
    layout->addWidget(m_text, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void BusyIndicator::start(const QString &text)
{
    m_text->setText(text);
    if (m_running)
        return;
    m_running = true;
    m_delay.start();
}

void BusyIndicator::stop()
{
    m_running = false;
    m_delay.stop();
    hide();
}

} // namespace ratingdesk
