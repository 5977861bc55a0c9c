// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/ratingschart.h"

#include "models/domain/numbertext.h"
#include "models/words/rankingwords.h"
#include "views/common/colors.h"
#include "views/common/hovertip.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace ratingdesk {

RatingsChart::RatingsChart(QWidget *parent) : QChartView(parent), m_tip(new HoverTip(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    // The card behind shows through.
    setBackgroundBrush(Qt::NoBrush);
    setAttribute(Qt::WA_TranslucentBackground);
    viewport()->setAutoFillBackground(false);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setLocalizeNumbers(true);
    setFocusPolicy(Qt::NoFocus);
}

void RatingsChart::setMonths(const std::vector<MonthRatings> &months, Month lastWhole)
{
    m_months = months;
    m_lastWhole = lastWhole;
    rebuild();
}

void RatingsChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

void RatingsChart::rebuild()
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes())
        delete axis;
    m_whole = nullptr;
    if (m_months.empty())
        return;

    // The axes take over in the chart what is made here.
    auto *columns = new QStackedBarSeries;
    m_whole = new QBarSet({}, columns);
    m_running = new QBarSet({}, columns);
    qint64 most = 1;
    for (const MonthRatings &month : m_months) {
        const bool isRunning = month.month > m_lastWhole;
        const auto count = static_cast<double>(month.questionnaires);
        *m_whole << (isRunning ? 0 : count);
        *m_running << (isRunning ? count : 0);
        most = std::max(most, month.questionnaires);
    }
    columns->append({m_whole, m_running});
    columns->setBarWidth(0.72);
    connect(columns, &QAbstractBarSeries::hovered, this, &RatingsChart::tell);
    chart()->addSeries(columns);

    m_years = new QCategoryAxis(this);
    m_years->setRange(-0.5, static_cast<double>(m_months.size()) - 0.5);
    m_years->setStartValue(-0.5);
    m_years->setLabelsPosition(QCategoryAxis::AxisLabelsPositionCenter);
    m_years->setGridLineVisible(false);
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const bool endsYear = i + 1 == m_months.size() || m_months[i].month.month() == 12;
        if (endsYear)
            m_years->append(QString::number(m_months[i].month.year()),
                            static_cast<double>(i) + 0.5);
    }
    chart()->addAxis(m_years, Qt::AlignBottom);
    columns->attachAxis(m_years);

    m_counts = new QValueAxis(this);
    chart()->setLocale(QLocale());
    m_counts->setRange(0, static_cast<double>(most));
    m_counts->setTickCount(3);
    m_counts->setLabelFormat(QStringLiteral("%.0f"));
    m_counts->applyNiceNumbers();
    m_counts->setLineVisible(false);
    chart()->addAxis(m_counts, Qt::AlignLeft);
    columns->attachAxis(m_counts);
    applyColors();
}

void RatingsChart::applyColors()
{
    if (!m_whole)
        return;
    const QColor ground = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor muted = palette().color(QPalette::PlaceholderText);
    m_whole->setColor(mixed(ground, accent, 0.75F));
    m_running->setColor(mixed(ground, accent, 0.35F));
    for (QBarSet *set : {m_whole, m_running})
        set->setBorderColor(Qt::transparent);

    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    for (QAbstractAxis *axis : chart()->axes()) {
        axis->setLabelsColor(muted);
        axis->setLabelsFont(small);
        axis->setLinePenColor(mixed(ground, muted, 0.5F));
        axis->setGridLineColor(mixed(ground, muted, 0.25F));
    }
}

void RatingsChart::tell(bool isInside, int column)
{
    if (!isInside || column < 0 || static_cast<std::size_t>(column) >= m_months.size()) {
        m_tip->hide();
        return;
    }
    const MonthRatings &month = m_months[static_cast<std::size_t>(column)];
    const QString count = numberText(month.questionnaires);
    const QString name = periodName({month.month, month.month});
    m_tip->show(QCursor::pos(),
                month.month > m_lastWhole
                    //: %1 is the month that still runs, %2 a number of questionnaires
                    ? tr("%1, so far: %2").arg(name, count)
                    //: %1 is a month, %2 a number of questionnaires
                    : tr("%1: %2").arg(name, count));
}

} // namespace ratingdesk
