// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/ratingcharts.h"

#include "models/words/rankingwords.h"
#include "views/common/hovertip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr std::size_t maxMonths = 24;

} // namespace

TellingBars::TellingBars(QWidget *parent) : QWidget(parent), m_tip(new HoverTip(this))
{
    setFocusPolicy(Qt::TabFocus);
}

std::optional<int> TellingBars::currentBar() const
{
    return hasFocus() && m_current < barCount() ? std::optional(m_current) : std::nullopt;
}

void TellingBars::forgetCurrent()
{
    m_current = 0;
    m_tip->hide();
}

void TellingBars::paintFocus(QPainter &painter) const
{
    if (!currentBar())
        return;
    painter.setPen(palette().color(QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(barAt(*currentBar()).intersected(rect()).adjusted(0, 0, -1, -1));
}

bool TellingBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    for (int bar = 0; bar < barCount(); ++bar) {
        if (barAt(bar).contains(help->pos())) {
            m_tip->show(help->globalPos(), tipOf(bar));
            return true;
        }
    }
    m_tip->hide();
    return true;
}

void TellingBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        goTo(m_current + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        goTo(m_current - 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(barCount() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TellingBars::goTo(int bar)
{
    if (barCount() == 0)
        return;
    m_current = std::clamp(bar, 0, barCount() - 1);
    const QRect area = barAt(m_current);
    m_tip->show(mapToGlobal(QPoint(area.center().x(), area.bottom())), tipOf(m_current));
    update();
}

void TellingBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool isByKeyboard =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    // Not at once: a change of the focus takes away all tips.
    if (isByKeyboard)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (hasFocus())
                    goTo(m_current);
            },
            Qt::QueuedConnection);
}

void TellingBars::focusOutEvent(QFocusEvent *event)
{
    m_tip->hide();
    QWidget::focusOutEvent(event);
}

void TellingBars::leaveEvent(QEvent *event)
{
    m_tip->hide();
    QWidget::leaveEvent(event);
}

void BarRows::setRows(const std::vector<Row> &rows)
{
    m_rows = rows;
    forgetCurrent();
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
    paintFocus(painter);
}

QRect BarRows::barAt(int bar) const { return {0, bar * rowHeight(), width(), rowHeight()}; }

QString BarRows::tipOf(int bar) const
{
    const Row &row = m_rows[static_cast<std::size_t>(bar)];
    return u"%1: %2"_s.arg(row.toolTip, row.value);
}

MonthColumns::MonthColumns(QWidget *parent) : TellingBars(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthColumns::setMonths(const std::vector<MonthFigure> &months, const QLocale &locale)
{
    const std::size_t left = months.size() - std::min(months.size(), maxMonths);
    m_months.assign(months.begin() + static_cast<std::ptrdiff_t>(left), months.end());
    m_locale = locale;
    m_most = 1;
    for (const MonthFigure &month : m_months)
        m_most = std::max(m_most, month.questionnaires);
    forgetCurrent();
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
    paintFocus(painter);
}

QRect MonthColumns::barAt(int bar) const
{
    const QRectF column = columnAt(static_cast<std::size_t>(bar));
    return QRectF(column.left(), 0, column.width() + 2, height()).toRect();
}

QString MonthColumns::tipOf(int bar) const
{
    const MonthFigure &month = m_months[static_cast<std::size_t>(bar)];
    const QString name = periodName({month.month, month.month});
    return month.score.isNull() ? tr("%1: no questionnaires").arg(name)
                                : tr("%1: %Ln questionnaire(s), score %2", nullptr,
                                     static_cast<int>(month.questionnaires))
                                      .arg(name, fractionText(month.score, 2, m_locale));
}

} // namespace ratingdesk
