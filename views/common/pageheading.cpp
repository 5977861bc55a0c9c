// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/pageheading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ratingdesk {

PageHeading::PageHeading(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_line(new QLabel(this)),
      m_controls(new QHBoxLayout)
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);

    m_line->setTextFormat(Qt::PlainText);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setWordWrap(true);
    m_line->hide();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_line);
    m_controls->setSpacing(8);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(texts, 1);
    layout->addLayout(m_controls);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeading::setTitle(const QString &title) { m_title->setText(title); }

void PageHeading::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

void PageHeading::addControl(QWidget *control) { m_controls->addWidget(control, 0, Qt::AlignTop); }

} // namespace ratingdesk
