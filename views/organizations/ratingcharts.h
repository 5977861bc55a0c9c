// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stores/ratingfigures.h"

#include <QLocale>
#include <QWidget>

#include <optional>

namespace ratingdesk {

class HoverTip;

/// Bars that tell their numbers under the pointer, and one after the other to the arrow keys while
/// they have the focus.
class TellingBars : public QWidget
{
    Q_OBJECT

public:
    explicit TellingBars(QWidget *parent = nullptr);

protected:
    virtual int barCount() const = 0;
    /// With everything that belongs to it: where its tip is asked for.
    virtual QRect barAt(int bar) const = 0;
    virtual QString tipOf(int bar) const = 0;
    /// The bar that the keyboard has come to.
    std::optional<int> currentBar() const;
    /// Call it when there are other bars.
    void forgetCurrent();
    void paintFocus(QPainter &painter) const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void goTo(int bar);

    HoverTip *m_tip;
    int m_current = 0;
};

/// Rows of a label, a bar and a value: enough for four criteria or five scores.
class BarRows : public TellingBars
{
    Q_OBJECT

public:
    struct Row
    {
        QString label;
        QString toolTip;
        double share = 0; ///< of the full length, 0–1
        QString value;
    };

    using TellingBars::TellingBars;

    void setRows(const std::vector<Row> &rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int barCount() const override { return static_cast<int>(m_rows.size()); }
    QRect barAt(int bar) const override;
    QString tipOf(int bar) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    std::vector<Row> m_rows;
};

/// Questionnaires per month as columns, the last two years of them; a column's tool tip has its
/// numbers.
class MonthColumns : public TellingBars
{
    Q_OBJECT

public:
    explicit MonthColumns(QWidget *parent = nullptr);

    void setMonths(const std::vector<MonthFigure> &months, const QLocale &locale);
    QSize sizeHint() const override { return {320, 96}; }
    QSize minimumSizeHint() const override { return {200, 96}; }

protected:
    int barCount() const override { return static_cast<int>(m_months.size()); }
    QRect barAt(int bar) const override;
    QString tipOf(int bar) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF columnAt(std::size_t index) const;

    std::vector<MonthFigure> m_months;
    QLocale m_locale;
    qint64 m_most = 1;
};

} // namespace ratingdesk
