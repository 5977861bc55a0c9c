// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/emptystate.h"

#include "views/common/iconlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ratingdesk {

namespace {

constexpr int iconSize = 48;

} // namespace

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(iconName, iconSize, this)),
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
    layout->setContentsMargins(24, 8, 24, 8);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addLayout(textRow);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void EmptyState::setIconName(const QString &iconName) { m_icon->setIconName(iconName); }

void EmptyState::setText(const QString &text) { m_text->setText(text); }

/// Where there is little room the picture gives way to the words.
void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_icon->setVisible(height() >= roomForIcon());
}

int EmptyState::roomForIcon() const
{
    const int words = m_text->heightForWidth(std::min(m_text->maximumWidth(), width() - 48));
    return iconSize + words + m_action->sizeHint().height() + 4 * layout()->spacing() + 16;
}

QSize EmptyState::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    const int icon = m_icon->isHidden() ? 0 : iconSize + layout()->spacing();
    return {least.width(), least.height() - icon};
}

void EmptyState::setActionText(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace ratingdesk
