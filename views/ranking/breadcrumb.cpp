// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/breadcrumb.h"

#include "models/words/tooltiptext.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr double headingScale = 1.6; ///< as the headings of other pages

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent), m_way(new QLabel(this)), m_heading(new QLabel(this))
{
    // Names are escaped where this is filled; only the links are markup.
    m_way->setTextFormat(Qt::RichText);
    m_way->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_way->setWordWrap(true);
    m_way->setObjectName(u"way"_s);
    connect(m_way, &QLabel::linkActivated, this, [this](const QString &link) {
        Q_EMIT stepRequested(m_steps.at(link.toULongLong()).organization);
    });
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * headingScale);
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_heading->setObjectName(u"heading"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_way);
    layout->addWidget(m_heading);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Breadcrumb::setSteps(std::vector<Step> steps)
{
    m_steps = std::move(steps);
    showWay();
    showHeading();
}

void Breadcrumb::showWay()
{
    QStringList links;
    for (std::size_t i = 0; i + 1 < m_steps.size(); ++i)
        links << u"<a href=\"%1\" style=\"text-decoration:none; color:%2\">%3</a>"_s.arg(
            QString::number(i), palette().color(QPalette::Link).name(),
            m_steps[i].text.toHtmlEscaped());
    m_way->setText(links.join(u" › "_s));
    m_way->setVisible(!links.isEmpty());
    m_way->setAccessibleName(tr("Path"));
}

void Breadcrumb::showHeading()
{
    if (m_steps.empty())
        return;
    const QString &text = m_steps.back().text;
    const QString shown =
        m_heading->fontMetrics().elidedText(text, Qt::ElideRight, m_heading->width());
    m_heading->setText(shown);
    m_heading->setToolTip(shown == text ? QString() : toolTipText(text));
    m_heading->setAccessibleName(text);
}

void Breadcrumb::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    showHeading();
}

void Breadcrumb::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showWay(); // markup keeps the color it was made with
    QWidget::changeEvent(event);
}

} // namespace ratingdesk
