// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/periodchooser.h"

#include "models/items/rankingwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace ratingdesk {

namespace {

constexpr std::array units{PeriodUnit::Month, PeriodUnit::Quarter, PeriodUnit::HalfYear,
                           PeriodUnit::Year};
constexpr int monthsOfYear = 12;

} // namespace

PeriodChooser::PeriodChooser(QWidget *parent)
    : QWidget(parent),
      m_unitBox(new QComboBox(this)),
      m_periodBox(new QComboBox(this)),
      m_comparedLabel(new QLabel(this)),
      m_comparedBox(new QComboBox(this))
{
    for (QComboBox *box : {m_unitBox, m_periodBox, m_comparedBox})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_periodBox->setMaxVisibleItems(16);
    m_unitBox->setObjectName(QStringLiteral("unit"));
    m_periodBox->setObjectName(QStringLiteral("period"));
    m_comparedBox->setObjectName(QStringLiteral("compared"));
    m_comparedLabel->setBuddy(m_comparedBox);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_unitBox);
    layout->addWidget(m_periodBox);
    layout->addWidget(m_comparedLabel);
    layout->addWidget(m_comparedBox);
    fill();

    connect(m_unitBox, &QComboBox::activated, this, [this](int index) {
        setUnit(units[static_cast<std::size_t>(index)]);
        Q_EMIT changed();
    });
    connect(m_periodBox, &QComboBox::activated, this, [this](int index) {
        const Period newest = periodAround(m_months->last, m_unit);
        m_period = periodsBack(newest, index);
        fill();
        Q_EMIT changed();
    });
    connect(m_comparedBox, &QComboBox::activated, this, [this](int index) {
        setComparison(static_cast<Comparison>(index));
        Q_EMIT changed();
    });
}

Period PeriodChooser::periodsBack(Period period, int count)
{
    for (; count > 0; --count)
        period = period.previous();
    return period;
}

void PeriodChooser::setMonths(const Period &months)
{
    m_months = months;
    if (!m_period || m_period->first > months.last || m_period->last < months.first)
        m_period = periodAround(months.last, m_unit);
    fill();
}

std::optional<Period> PeriodChooser::compared() const
{
    if (!m_period || m_comparison == Comparison::None)
        return {};
    if (m_comparison == Comparison::PeriodBefore)
        return m_period->previous();
    return Period{m_period->first + -monthsOfYear, m_period->last + -monthsOfYear};
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

void PeriodChooser::retranslate() { fill(); }

void PeriodChooser::fill()
{
    const QSignalBlocker unitBlocker(m_unitBox);
    const QSignalBlocker periodBlocker(m_periodBox);
    const QSignalBlocker comparedBlocker(m_comparedBox);
    m_comparedLabel->setText(tr("against"));
    m_unitBox->setAccessibleName(tr("Length of the periods"));
    m_periodBox->setAccessibleName(tr("Period"));
    m_comparedBox->setAccessibleName(tr("Period it is compared with"));
    setEnabled(m_months.has_value());

    m_unitBox->clear();
    for (const PeriodUnit unit : units)
        m_unitBox->addItem(periodUnitText(unit));
    m_unitBox->setCurrentIndex(static_cast<int>(m_unit));

    m_periodBox->clear();
    m_comparedBox->clear();
    if (!m_months || !m_period)
        return;
    for (Period period = periodAround(m_months->last, m_unit); period.last >= m_months->first;
         period = period.previous()) {
        m_periodBox->addItem(periodName(period));
        if (period == *m_period)
            m_periodBox->setCurrentIndex(m_periodBox->count() - 1);
    }
    const Period yearBefore{m_period->first + -monthsOfYear, m_period->last + -monthsOfYear};
    m_comparedBox->addItem(periodName(m_period->previous()));
    //: %1 is a period one year earlier
    m_comparedBox->addItem(tr("%1 (a year before)").arg(periodName(yearBefore)));
    m_comparedBox->addItem(tr("nothing"));
    m_comparedBox->setCurrentIndex(static_cast<int>(m_comparison));
}

} // namespace ratingdesk
