// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/overviewcard.h"

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
    setAccessibleName(title);
    m_title->setTextFormat(linked ? Qt::RichText : Qt::PlainText);
    m_title->setTextInteractionFlags(linked ? Qt::LinksAccessibleByMouse |
                                                  Qt::LinksAccessibleByKeyboard
                                            : Qt::NoTextInteraction);
    m_title->setFocusPolicy(linked ? Qt::StrongFocus : Qt::NoFocus);
    m_title->setText(
        linked ? u"<a href=\"#\" style=\"text-decoration:none\">%1</a>"_s.arg(title.toHtmlEscaped())
               : title);
}

void OverviewCard::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

} // namespace ratingdesk
