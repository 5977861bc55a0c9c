// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/ratingfigures.h"

#include <QLocale>
#include <QWidget>

namespace ratingdesk {

/// Rows of a label, a bar and a value: enough for four criteria or five scores.
class BarRows : public QWidget
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

    using QWidget::QWidget;

    void setRows(const std::vector<Row> &rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowHeight() const;

    std::vector<Row> m_rows;
};

/// Questionnaires per month as columns, the last two years of them; a column's tool tip has its
/// numbers.
class MonthColumns : public QWidget
{
    Q_OBJECT

public:
    explicit MonthColumns(QWidget *parent = nullptr);

    void setMonths(const std::vector<MonthFigure> &months, const QLocale &locale);
    QSize sizeHint() const override { return {320, 96}; }
    QSize minimumSizeHint() const override { return {200, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF columnAt(std::size_t index) const;

    std::vector<MonthFigure> m_months;
    QLocale m_locale;
    qint64 m_most = 1;
};

} // namespace ratingdesk
