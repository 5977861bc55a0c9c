// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/periodchooser.h"

#include "models/words/rankingwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace ratingdesk {

namespace {

constexpr std::array units{PeriodUnit::Month, PeriodUnit::Quarter, PeriodUnit::HalfYear,
                           PeriodUnit::Year};
constexpr int monthsOfYear = 12;

/// What an entry of the comparison box stands for.
struct ComparedEntry
{
    PeriodChooser::Comparison comparison = PeriodChooser::Comparison::None;
    Period period; ///< of a chosen one

    friend bool operator==(const ComparedEntry &, const ComparedEntry &) = default;
};

Period yearBefore(const Period &period)
{
    return {period.first + -monthsOfYear, period.last + -monthsOfYear};
}

} // namespace

} // namespace ratingdesk

Q_DECLARE_METATYPE(ratingdesk::ComparedEntry)

namespace ratingdesk {

PeriodChooser::PeriodChooser(QWidget *parent)
    : QWidget(parent),
      m_unitLabel(new QLabel(this)),
      m_unitBox(new QComboBox(this)),
      m_periodLabel(new QLabel(this)),
      m_periodBox(new QComboBox(this)),
      m_comparedLabel(new QLabel(this)),
      m_comparedBox(new QComboBox(this))
{
    for (QComboBox *box : {m_unitBox, m_periodBox, m_comparedBox})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_periodBox->setMaxVisibleItems(16);
    m_comparedBox->setMaxVisibleItems(16);
    m_unitBox->setObjectName(QStringLiteral("unit"));
    m_periodBox->setObjectName(QStringLiteral("period"));
    m_comparedBox->setObjectName(QStringLiteral("compared"));
    // Labels are what a screen reader names the boxes by.
    m_unitLabel->setBuddy(m_unitBox);
    m_periodLabel->setBuddy(m_periodBox);
    m_comparedLabel->setBuddy(m_comparedBox);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_unitLabel);
    layout->addWidget(m_unitBox);
    layout->addWidget(m_periodLabel);
    layout->addWidget(m_periodBox);
    layout->addWidget(m_comparedLabel);
    layout->addWidget(m_comparedBox);
    fill();

    connect(m_unitBox, &QComboBox::activated, this, [this](int index) {
        setUnit(units[static_cast<std::size_t>(index)]);
        Q_EMIT changed();
    });
    connect(m_periodBox, &QComboBox::activated, this, [this](int index) {
        m_period = choices().at(static_cast<std::size_t>(index));
        fill();
        Q_EMIT changed();
    });
    connect(m_comparedBox, &QComboBox::activated, this, [this](int index) {
        const auto entry = m_comparedBox->itemData(index).value<ComparedEntry>();
        m_comparison = entry.comparison;
        if (entry.comparison == Comparison::Chosen)
            m_chosenCompared = entry.period;
        fill();
        Q_EMIT changed();
    });
}

/// The newest first.
std::vector<Period> PeriodChooser::choices() const
{
    std::vector<Period> periods;
    if (!m_months)
        return periods;
    for (Period period = periodAround(m_months->last, m_unit); period.last >= m_months->first;
         period = period.previous())
        periods.push_back(period);
    return periods;
}

/// The last one that is over; the running one where there is no other.
Period PeriodChooser::usualPeriod() const
{
    const Period newest = periodAround(m_months->last, m_unit);
    const bool hasOther = newest.previous().last >= m_months->first;
    return isUnfinished(newest, m_today) && hasOther ? newest.previous() : newest;
}

void PeriodChooser::setMonths(const Period &months, QDate today)
{
    m_months = months;
    m_today = today;
    if (!m_period || m_period->first > months.last || m_period->last < months.first)
        m_period = usualPeriod();
    fill();
}

PeriodChooser::Comparison PeriodChooser::effectiveComparison() const
{
    if (m_comparison == Comparison::YearBefore && yearBefore(*m_period) == m_period->previous())
        return Comparison::PeriodBefore;
    if (m_comparison == Comparison::Chosen &&
        (!m_chosenCompared || *m_chosenCompared == *m_period ||
         *m_chosenCompared != periodAround(m_chosenCompared->first, m_unit)))
        return Comparison::PeriodBefore;
    return m_comparison;
}

std::optional<Period> PeriodChooser::compared() const
{
    if (!m_period)
        return {};
    switch (effectiveComparison()) {
    case Comparison::PeriodBefore:
        return m_period->previous();
    case Comparison::YearBefore:
        return yearBefore(*m_period);
    case Comparison::Chosen:
        return m_chosenCompared;
    case Comparison::None:
        break;
    }
    return {};
}

void PeriodChooser::setUnit(PeriodUnit unit)
{
    m_unit = unit;
    if (m_period && m_months)
        m_period = periodAround(std::min(m_period->last, m_months->last), unit);
    fill();
}

void PeriodChooser::setPeriod(const Period &period)
{
    m_period = period;
    fill();
}

void PeriodChooser::setComparison(Comparison comparison)
{
    m_comparison = comparison;
    fill();
}

void PeriodChooser::setCompared(const Period &period)
{
    m_chosenCompared = period;
    setComparison(Comparison::Chosen);
}

void PeriodChooser::retranslate() { fill(); }

void PeriodChooser::fill()
{
    const QSignalBlocker unitBlocker(m_unitBox);
    const QSignalBlocker periodBlocker(m_periodBox);
    const QSignalBlocker comparedBlocker(m_comparedBox);
    m_comparedLabel->setText(tr("in comparison with"));
    m_unitLabel->setText(tr("Step"));
    m_periodLabel->setText(tr("Period"));
    m_unitBox->setAccessibleName(tr("Length of the periods"));
    m_periodBox->setAccessibleName(tr("Period"));
    m_comparedBox->setAccessibleName(tr("Period it is compared with"));
    setEnabled(m_months.has_value());

    m_unitBox->clear();
    for (const PeriodUnit unit : units)
        m_unitBox->addItem(periodUnitText(unit));
    m_unitBox->setCurrentIndex(static_cast<int>(m_unit));

    m_periodBox->clear();
    if (m_months && m_period) {
        for (const Period &period : choices()) {
            m_periodBox->addItem(periodName(period, m_today));
            if (period == *m_period)
                m_periodBox->setCurrentIndex(m_periodBox->count() - 1);
        }
    }
    fillCompared();
}

/// The usual ones first, then every other period.
void PeriodChooser::fillCompared()
{
    m_comparedBox->clear();
    if (!m_months || !m_period)
        return;
    const auto add = [this](const QString &text, const ComparedEntry &entry) {
        m_comparedBox->addItem(text, QVariant::fromValue(entry));
        const bool isCurrent =
            entry.comparison == effectiveComparison() &&
            (entry.comparison != Comparison::Chosen || entry.period == m_chosenCompared);
        if (isCurrent)
            m_comparedBox->setCurrentIndex(m_comparedBox->count() - 1);
    };
    const Period before = m_period->previous();
    const Period aYearBefore = yearBefore(*m_period);
    add(periodName(before, m_today), {Comparison::PeriodBefore, before});
    if (aYearBefore != before) {
        //: %1 is a period one year earlier
        add(tr("%1 (a year before)").arg(periodName(aYearBefore, m_today)),
            {Comparison::YearBefore, aYearBefore});
    }
    add(tr("nothing"), {Comparison::None, {}});
    m_comparedBox->insertSeparator(m_comparedBox->count());
    for (const Period &period : choices()) {
        if (period != *m_period && period != before && period != aYearBefore)
            add(periodName(period, m_today), {Comparison::Chosen, period});
    }
}

} // namespace ratingdesk
