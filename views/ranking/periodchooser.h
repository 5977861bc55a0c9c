// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/period.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ratingdesk {

/// Chooses the length of the periods, the period, and the one it is compared with.
class PeriodChooser : public QWidget
{
    Q_OBJECT

public:
    enum class Comparison {
        PeriodBefore,
        YearBefore,
        None,
    };

    explicit PeriodChooser(QWidget *parent = nullptr);

    /// The months that can be chosen; the last period is chosen the first time.
    void setMonths(const Period &months);

    PeriodUnit unit() const { return m_unit; }
    std::optional<Period> period() const { return m_period; }
    std::optional<Period> compared() const;
    Comparison comparison() const { return m_comparison; }

    void setUnit(PeriodUnit unit);
    void setPeriod(const Period &period);
    void setComparison(Comparison comparison);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    static Period periodsBack(Period period, int count);
    void fill();

    QComboBox *m_unitBox;
    QComboBox *m_periodBox;
    QLabel *m_comparedLabel;
    QComboBox *m_comparedBox;
    std::optional<Period> m_months;
    PeriodUnit m_unit = PeriodUnit::Quarter;
    std::optional<Period> m_period;
    Comparison m_comparison = Comparison::PeriodBefore;
};

} // namespace ratingdesk
