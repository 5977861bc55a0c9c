// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/columnkeeper.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

// No screen is wider; a greater number in the settings is damage.
constexpr int widest = 4000; // logical pixels

const QString columnsKey = u"columns"_s;
const QString widthKey = u"width"_s;
const QString hiddenKey = u"hidden"_s;
const QString sortedByKey = u"sortedBy"_s;
const QString descendingKey = u"descending"_s;

} // namespace

ColumnKeeper::ColumnKeeper(QHeaderView &header, Rules rules)
    : QObject(&header),
      m_header(header),
      m_rules(std::move(rules)),
      m_choices(static_cast<std::size_t>(m_rules.ids.size())),
      m_firstSorted(header.sortIndicatorSection()),
      m_firstOrder(header.sortIndicatorOrder())
{
    connect(&header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        const bool isOwn = m_header.sectionResizeMode(section) == QHeaderView::Interactive;
        if (m_isFitting || width == 0 || !isOwn || section >= std::ssize(m_choices))
            return;
        const int kept = std::clamp(width, std::min(m_rules.least(section), widest), widest);
        m_choices[static_cast<std::size_t>(section)].width = kept;
        if (kept != width) {
            const QScopedValueRollback fitting(m_isFitting, true);
            m_header.resizeSection(section, kept);
        }
    });
    // A heading that does not fit keeps its beginning, also one at the right edge.
    header.setTextElideMode(Qt::ElideRight);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, &ColumnKeeper::showMenu);
}

int ColumnKeeper::chosenWidth(int section) const
{
    return m_choices[static_cast<std::size_t>(section)].width;
}

bool ColumnKeeper::isHiddenByChoice(int section) const
{
    return m_choices[static_cast<std::size_t>(section)].isHidden;
}

void ColumnKeeper::setHiddenByChoice(int section, bool hidden)
{
    m_choices[static_cast<std::size_t>(section)].isHidden = hidden;
    fit();
}

void ColumnKeeper::fit()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    m_rules.fit();
}

void ColumnKeeper::reset()
{
    std::fill(m_choices.begin(), m_choices.end(), Choice());
    if (m_header.isSortIndicatorShown())
        m_header.setSortIndicator(m_firstSorted, m_firstOrder);
    fit();
}

QJsonObject ColumnKeeper::state() const
{
    QJsonObject columns;
    for (qsizetype i = 0; i < m_rules.ids.size(); ++i) {
        const Choice &choice = m_choices[static_cast<std::size_t>(i)];
        QJsonObject column;
        if (choice.width > 0)
            column.insert(widthKey, choice.width);
        if (choice.isHidden)
            column.insert(hiddenKey, true);
        if (!column.isEmpty())
            columns.insert(m_rules.ids[i], column);
    }
    QJsonObject state{{columnsKey, columns}};
    const int sorted = m_header.sortIndicatorSection();
    if (m_header.isSortIndicatorShown() && sorted >= 0 && sorted < m_rules.ids.size()) {
        state.insert(sortedByKey, m_rules.ids[sorted]);
        state.insert(descendingKey, m_header.sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return state;
}

void ColumnKeeper::restore(const QJsonObject &state)
{
    std::fill(m_choices.begin(), m_choices.end(), Choice());
    const QJsonObject columns = state.value(columnsKey).toObject();
    for (auto each = columns.begin(); each != columns.end(); ++each) {
        const int section = sectionOf(each.key());
        if (section < 0)
            continue;
        const QJsonObject column = each.value().toObject();
        Choice &choice = m_choices[static_cast<std::size_t>(section)];
        if (const int width = column.value(widthKey).toInt(); width > 0)
            choice.width = std::clamp(width, std::min(m_rules.least(section), widest), widest);
        choice.isHidden = m_rules.hideable.contains(each.key()) && column.value(hiddenKey).toBool();
    }
    if (std::all_of(m_choices.begin(), m_choices.end(), [](const Choice &c) { return c.isHidden; }))
        std::fill(m_choices.begin(), m_choices.end(), Choice());
    const int sorted = sectionOf(state.value(sortedByKey).toString());
    if (sorted >= 0 && m_header.isSortIndicatorShown()) {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_header.setSortIndicator(sorted, state.value(descendingKey).toBool() ? Qt::DescendingOrder
                                                                              : Qt::AscendingOrder);
    }
    fit();
}

int ColumnKeeper::sectionOf(const QString &id) const
{
    return static_cast<int>(m_rules.ids.indexOf(id));
}

void ColumnKeeper::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(&m_header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChoices(*menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &ColumnKeeper::reset);
    menu->popup(m_header.mapToGlobal(place));
}

void ColumnKeeper::addChoices(QMenu &menu)
{
    for (const QString &id : m_rules.hideable) {
        const int section = sectionOf(id);
        QAction *shown = menu.addAction(
            m_header.model()->headerData(section, m_header.orientation()).toString());
        shown->setCheckable(true);
        shown->setChecked(!isHiddenByChoice(section));
        connect(shown, &QAction::toggled, this,
                [this, section](bool isShown) { setHiddenByChoice(section, !isShown); });
    }
}

} // namespace ratingdesk
