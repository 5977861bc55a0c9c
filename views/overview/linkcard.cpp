// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/linkcard.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ratingdesk {

LinkCard::LinkCard(QWidget *parent)
    : OverviewCard(parent), m_list(new LinkList(this)), m_empty(new QLabel(this))
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_list->hide();
    content()->addSpacing(4);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_empty, 1);
}

void LinkCard::setTitle(const QString &title, bool linked)
{
    OverviewCard::setTitle(title, linked);
    m_list->setAccessibleName(title);
}

void LinkCard::setRows(const std::vector<LinkRow> &rows)
{
    m_list->setRows(rows);
    m_list->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
}

void LinkCard::setEmptyText(const QString &text) { m_empty->setText(text); }

} // namespace ratingdesk
