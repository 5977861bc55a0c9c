// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/workline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int shownAfter = 300; // milliseconds

} // namespace

WorkLine::WorkLine(QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(160);
    m_bar->setMaximumHeight(16);
    m_bar->setTextVisible(false);
    m_cancel->setAutoDefault(false);
    m_cancel->setObjectName(u"cancelWork"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(shownAfter);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_bar),
                              static_cast<QWidget *>(m_cancel)})
            part->show();
    });
    connect(m_cancel, &QPushButton::clicked, this, &WorkLine::cancelled);
    // Its height from the beginning.
    setMinimumHeight(m_cancel->sizeHint().height());
    stop();
}

void WorkLine::start(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(text));
    setProgress(0, 0);
    if (m_bar->isHidden())
        m_delay.start();
}

void WorkLine::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void WorkLine::stop()
{
    m_delay.stop();
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_bar),
                          static_cast<QWidget *>(m_cancel)})
        part->hide();
}

} // namespace ratingdesk
