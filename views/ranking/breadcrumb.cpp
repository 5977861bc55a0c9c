// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/breadcrumb.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>

namespace ratingdesk {

namespace {

constexpr double headingScale = 1.6; ///< as the headings of other pages
constexpr int shortestStep = 60;

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setAccessibleName(tr("Path"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void Breadcrumb::setSteps(std::vector<Step> steps)
{
    m_steps = std::move(steps);
    build();
}

void Breadcrumb::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (width() != m_builtWidth)
        build();
}

void Breadcrumb::build()
{
    m_builtWidth = width();
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (m_steps.empty())
        return;

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * headingScale);
    large.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(large);

    // The last step is the heading; the ones before share what it leaves.
    const Step &last = m_steps.back();
    const int ways = static_cast<int>(m_steps.size()) - 1;
    const int headingWidth =
        std::min(metrics.horizontalAdvance(last.text), std::max(width() * 3 / 5, shortestStep));
    const int stepWidth =
        ways > 0 ? std::max(shortestStep, (width() - headingWidth) / ways - 40) : 0;
    for (int i = 0; i < ways; ++i) {
        const Step &step = m_steps[static_cast<std::size_t>(i)];
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setText(fontMetrics().elidedText(step.text, Qt::ElideRight, stepWidth));
        button->setToolTip(step.text);
        button->setAccessibleName(tr("Back to %1").arg(step.text));
        connect(button, &QToolButton::clicked, this,
                [this, organization = step.organization] { Q_EMIT stepRequested(organization); });
        m_layout->addWidget(button);
        auto *arrow = new QLabel(QStringLiteral("›"), this);
        arrow->setForegroundRole(QPalette::PlaceholderText);
        m_layout->addWidget(arrow);
        if (hadFocus && i == ways - 1)
            button->setFocus();
    }
    auto *heading = new QLabel(this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(large);
    heading->setText(metrics.elidedText(last.text, Qt::ElideRight, headingWidth + 2));
    heading->setToolTip(last.text);
    heading->setAccessibleName(last.text);
    m_layout->addWidget(heading);
    m_layout->addStretch();
    setMinimumHeight(metrics.height() + 8);
}

} // namespace ratingdesk
