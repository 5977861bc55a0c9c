// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/period.h"

#include <QWidget>

#include <optional>
#include <vector>

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
        YearBefore, ///< where that is not the period before
        None,
        Chosen, ///< a certain period
    };

    explicit PeriodChooser(QWidget *parent = nullptr);

    /// The months that can be chosen; the last period that is over is chosen the first time.
    void setMonths(const Period &months, QDate today);

    PeriodUnit unit() const { return m_unit; }
    std::optional<Period> period() const { return m_period; }
    std::optional<Period> compared() const;
    Comparison comparison() const { return m_comparison; }
    /// The certain period that was chosen last.
    std::optional<Period> chosenCompared() const { return m_chosenCompared; }

    void setUnit(PeriodUnit unit);
    void setPeriod(const Period &period);
    void setComparison(Comparison comparison);
    /// The period before where it is the shown one itself, or of another length.
    void setCompared(const Period &period);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    std::vector<Period> choices() const;
    Period usualPeriod() const;
    Comparison effectiveComparison() const;
    void fill();
    void fillCompared();

    QLabel *m_unitLabel;
    QComboBox *m_unitBox;
    QLabel *m_periodLabel;
    QComboBox *m_periodBox;
    QLabel *m_comparedLabel;
    QComboBox *m_comparedBox;
    std::optional<Period> m_months;
    PeriodUnit m_unit = PeriodUnit::Quarter;
    std::optional<Period> m_period;
    QDate m_today;
    std::optional<Period> m_chosenCompared;
    Comparison m_comparison = Comparison::PeriodBefore;
};

} // namespace ratingdesk
