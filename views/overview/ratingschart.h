// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/ratingvalues.h"

#include <QChartView>

QT_BEGIN_NAMESPACE
class QBarSet;
class QCategoryAxis;
class QValueAxis;
QT_END_NAMESPACE

namespace ratingdesk {

class HoverTip;

/// Questionnaires per month as quiet columns; the month that still runs is paler. The years stand
/// beneath, the rest is told under the pointer.
class RatingsChart : public QChartView
{
    Q_OBJECT

public:
    explicit RatingsChart(QWidget *parent = nullptr);

    /// Neighbouring months; those after `lastWhole` still run.
    void setMonths(const std::vector<MonthRatings> &months, Month lastWhole);

    QSize sizeHint() const override { return {400, 160}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void applyColors();
    void tell(bool isInside, int column);

    HoverTip *m_tip;
    std::vector<MonthRatings> m_months;
    Month m_lastWhole;
    QBarSet *m_whole = nullptr;
    QBarSet *m_running = nullptr;
    QCategoryAxis *m_years = nullptr;
    QValueAxis *m_counts = nullptr;
};

} // namespace ratingdesk
