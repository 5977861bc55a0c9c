// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/emptystate.h"

#include "views/common/iconlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ratingdesk {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(iconName, 48, this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setMinimumWidth(200);
    m_text->setMaximumWidth(440);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto *textRow = new QHBoxLayout;
    textRow->addStretch();
    textRow->addWidget(m_text, 1);
    textRow->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addLayout(textRow);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void EmptyState::setIconName(const QString &iconName) { m_icon->setIconName(iconName); }

void EmptyState::setText(const QString &text) { m_text->setText(text); }

void EmptyState::setActionText(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace ratingdesk
