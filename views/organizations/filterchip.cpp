// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/filterchip.h"

#include "models/words/tooltiptext.h"

#include <QMenu>
#include <QStyleOptionToolButton>

namespace ratingdesk {

FilterChip::FilterChip(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &FilterChip::buildMenu);
}

void FilterChip::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    // The text says that there is a menu; the style's own arrow would stand on it.
    option->features.setFlag(QStyleOptionToolButton::HasMenu, false);
}

void FilterChip::setValues(const QString &title,
                           const std::vector<std::pair<qint64, QString>> &values)
{
    m_title = title;
    m_values = values;
    QSet<qint64> present;
    for (const auto &[value, name] : values)
        present.insert(value);
    const QSet<qint64> kept = QSet<qint64>(m_chosen).intersect(present);
    const bool isLess = kept.size() < m_chosen.size();
    m_chosen = kept;
    showState();
    if (isLess)
        Q_EMIT chosenChanged();
}

void FilterChip::choose(const QSet<qint64> &values)
{
    if (values == m_chosen)
        return;
    m_chosen = values;
    showState();
    Q_EMIT chosenChanged();
}

void FilterChip::buildMenu()
{
    menu()->clear();
    QAction *all = menu()->addAction(tr("All"));
    all->setEnabled(!m_chosen.isEmpty());
    connect(all, &QAction::triggered, this, [this] { choose({}); });
    menu()->addSeparator();
    for (const auto &[value, name] : m_values) {
        QAction *action = menu()->addAction(QString(name).replace(u'&', QLatin1StringView("&&")));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(value));
        connect(action, &QAction::toggled, this, [this, value = value](bool isChecked) {
            QSet<qint64> values = m_chosen;
            if (isChecked)
                values.insert(value);
            else
                values.remove(value);
            choose(values);
        });
    }
}

void FilterChip::showState()
{
    QStringList names;
    for (const auto &[value, name] : m_values) {
        if (m_chosen.contains(value))
            names << name;
    }
    const QString shown = names.size() == 1 ? names.first()
                          : names.isEmpty()
                              ? m_title
                              : tr("%1: %2", "property and how many values are chosen")
                                    .arg(m_title)
                                    .arg(names.size());
    QString text = fontMetrics().elidedText(shown, Qt::ElideRight, 160);
    setText(
        tr("%1 ▾", "a button that opens a menu").arg(text.replace(u'&', QLatin1StringView("&&"))));
    QFont font = this->font();
    font.setBold(!names.isEmpty());
    setFont(font);
    setToolTip(names.isEmpty() ? tr("Show all, whatever their property “%1”").arg(m_title)
                               : toolTipText(names.join(u'\n')));
    setAccessibleName(
        names.isEmpty()
            ? tr("Filter: %1").arg(m_title)
            : tr("Filter: %1, only %2").arg(m_title, names.join(QLatin1StringView(", "))));
}

} // namespace ratingdesk
