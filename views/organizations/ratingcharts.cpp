// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/ratingcharts.h"

#include "models/items/rankingwords.h"
#include "models/items/tooltiptext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr std::size_t mostMonths = 24;

} // namespace

void BarRows::setRows(const std::vector<Row> &rows)
{
    m_rows = rows;
    QStringList spoken;
    for (const Row &row : rows)
        spoken << u"%1: %2"_s.arg(row.label, row.value);
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

int BarRows::rowHeight() const { return fontMetrics().height() + 8; }

QSize BarRows::sizeHint() const { return {280, static_cast<int>(m_rows.size()) * rowHeight()}; }

QSize BarRows::minimumSizeHint() const
{
    return {180, static_cast<int>(m_rows.size()) * rowHeight()};
}

void BarRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int labelWidth = 0;
    int valueWidth = 0;
    for (const Row &row : m_rows) {
        labelWidth = std::max(labelWidth, fontMetrics().horizontalAdvance(row.label));
        valueWidth = std::max(valueWidth, fontMetrics().horizontalAdvance(row.value));
    }
    labelWidth = std::min(labelWidth, width() / 2);
    const int barLeft = labelWidth + 8;
    const int barWidth = std::max(0, width() - barLeft - valueWidth - 8);
    QColor ground = palette().color(QPalette::Text);
    ground.setAlphaF(0.08F);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const int top = static_cast<int>(i) * rowHeight();
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, top, labelWidth, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(row.label, Qt::ElideRight, labelWidth));
        painter.drawText(QRect(width() - valueWidth, top, valueWidth, rowHeight()),
                         Qt::AlignVCenter | Qt::AlignRight, row.value);
        const QRect bar(barLeft, top + rowHeight() / 2 - 4, barWidth, 8);
        painter.fillRect(bar, ground);
        QRect filled = bar;
        filled.setWidth(qRound(barWidth * std::clamp(row.share, 0.0, 1.0)));
        painter.fillRect(filled, palette().color(QPalette::Highlight));
    }
}

bool BarRows::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const auto row = static_cast<std::size_t>(std::max(0, help->pos().y() / rowHeight()));
        QToolTip::showText(help->globalPos(),
                           row < m_rows.size() ? toolTipText(m_rows[row].toolTip) : QString(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

MonthColumns::MonthColumns(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthColumns::setMonths(const std::vector<MonthFigure> &months, const QLocale &locale)
{
    const std::size_t left = months.size() - std::min(months.size(), mostMonths);
    m_months.assign(months.begin() + static_cast<std::ptrdiff_t>(left), months.end());
    m_locale = locale;
    m_most = 1;
    for (const MonthFigure &month : m_months)
        m_most = std::max(m_most, month.questionnaires);
    update();
}

QRectF MonthColumns::columnAt(std::size_t index) const
{
    const double labels = fontMetrics().height() + 4;
    const double step = width() / static_cast<double>(std::max<std::size_t>(12, m_months.size()));
    const double height = (this->height() - labels) *
                          static_cast<double>(m_months[index].questionnaires) /
                          static_cast<double>(m_most);
    return {static_cast<double>(index) * step, this->height() - labels - height,
            std::max(1.0, step - 2), height};
}

void MonthColumns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (std::size_t i = 0; i < m_months.size(); ++i)
        painter.fillRect(columnAt(i), palette().color(QPalette::Highlight));

    QColor quiet = palette().color(QPalette::PlaceholderText);
    painter.setPen(quiet);
    const int base = height() - fontMetrics().height() - 4;
    painter.drawLine(0, base, width(), base);
    // A name below the first column, and where a year begins.
    double free = 0;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const Month month = m_months[i].month;
        if (i > 0 && month.month() != 1)
            continue;
        const double left = columnAt(i).left();
        const QString text =
            month.month() == 1
                ? QString::number(month.year())
                : u"%1.%2"_s.arg(month.month(), 2, 10, QChar(u'0')).arg(month.year());
        const int textWidth = fontMetrics().horizontalAdvance(text);
        if (left >= free && left + textWidth <= width()) {
            painter.drawText(QPointF(left, height() - fontMetrics().descent()), text);
            free = left + textWidth + 8;
        }
    }
}

bool MonthColumns::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QString text;
        for (std::size_t i = 0; i < m_months.size(); ++i) {
            const QRectF column = columnAt(i);
            if (help->pos().x() < column.left() || help->pos().x() > column.right() + 2)
                continue;
            const MonthFigure &month = m_months[i];
            const QString name = m_locale.toString(month.month.firstDay(), u"LLLL yyyy"_s);
            text = month.score.isNull() ? tr("%1: no questionnaires").arg(name)
                                        : tr("%1: %Ln questionnaire(s), score %2", nullptr,
                                             static_cast<int>(month.questionnaires))
                                              .arg(name, fractionText(month.score, 2, m_locale));
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ratingdesk
