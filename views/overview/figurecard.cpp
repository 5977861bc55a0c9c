// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/figurecard.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ratingdesk {

FigureCard::FigureCard(QWidget *parent)
    : OverviewCard(parent),
      m_figure(new QLabel(this)),
      m_latest(new QLabel(this)),
      m_before(new QLabel(this))
{
    QFont large = m_figure->font();
    large.setPointSizeF(large.pointSizeF() * 2.0);
    m_figure->setFont(large);
    m_before->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_figure, m_latest, m_before})
        label->setTextFormat(Qt::PlainText);
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);

    // The figure stands right under the title; what it counts comes after it.
    content()->insertWidget(1, m_figure);
    content()->addStretch();
    content()->addSpacing(4);
    content()->addWidget(m_latest);
    content()->addWidget(m_before);
}

void FigureCard::setFigure(const QString &figure) { m_figure->setText(figure); }

void FigureCard::setChange(const QString &latest, const QString &before)
{
    m_latest->setText(latest);
    m_before->setText(before);
}

} // namespace ratingdesk
