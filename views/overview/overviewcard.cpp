// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/overviewcard.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

OverviewCard::OverviewCard(QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_line(new QLabel(this)),
      m_content(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    connect(m_title, &QLabel::linkActivated, this, &OverviewCard::linkActivated);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setWordWrap(true);
    m_line->hide();

    m_content->setContentsMargins(16, 12, 16, 12);
    m_content->setSpacing(4);
    m_content->addWidget(m_title);
    m_content->addWidget(m_line);
}

void OverviewCard::setTitle(const QString &title, bool linked)
{
    m_titleText = title;
    m_isLinked = linked;
    setAccessibleName(title);
    m_title->setTextFormat(linked ? Qt::RichText : Qt::PlainText);
    m_title->setTextInteractionFlags(linked ? Qt::LinksAccessibleByMouse |
                                                  Qt::LinksAccessibleByKeyboard
                                            : Qt::NoTextInteraction);
    m_title->setFocusPolicy(linked ? Qt::StrongFocus : Qt::NoFocus);
    showTitle();
}

/// Markup keeps the color it was made with, so it names the one that holds now.
void OverviewCard::showTitle()
{
    m_title->setText(m_isLinked
                         ? u"<a href=\"#\" style=\"text-decoration:none; color:%1\">%2</a>"_s.arg(
                               palette().color(QPalette::Link).name(), m_titleText.toHtmlEscaped())
                         : m_titleText);
}

void OverviewCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showTitle();
    QFrame::changeEvent(event);
}

void OverviewCard::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

} // namespace ratingdesk
