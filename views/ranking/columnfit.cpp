// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>

namespace ratingdesk {

namespace {

constexpr int nameRoom = 220;

using Column = RankingModel::Column;

bool isName(int column) { return column == Column::NameColumn; }

bool isCriterion(int column)
{
    return column >= Column::SimplicityColumn && column <= Column::CourtesyColumn;
}

} // namespace

ColumnFit::ColumnFit(QTreeView &table) : QObject(&table), m_table(table), m_header(*table.header())
{
    const int digit = table.fontMetrics().horizontalAdvance(u'0');
    m_header.setStretchLastSection(false);
    m_header.setMinimumSectionSize(5 * digit);
    m_header.setSectionResizeMode(Column::NameColumn, QHeaderView::Stretch);
    unfit();
    connect(table.model(), &QAbstractItemModel::headerDataChanged, this, &ColumnFit::fit);
    // Scores are longer where neighbours are close.
    connect(table.model(), &QAbstractItemModel::modelReset, this, &ColumnFit::fit);
    connect(table.model(), &QAbstractItemModel::layoutChanged, this, &ColumnFit::fit);
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isFitting && !isName(column) && width > 0)
            m_chosen[static_cast<std::size_t>(column)] = width;
    });
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, [this] {
        if (!m_isFitting) // else the header is being restored
            fit();
    });
    table.viewport()->installEventFilter(this);
}

QByteArray ColumnFit::saveState()
{
    unfit();
    const QByteArray state = m_header.saveState();
    fit();
    return state;
}

void ColumnFit::restoreState(const QByteArray &state)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        if (!m_header.restoreState(state))
            return;
        for (int column = 0; column < Column::ColumnCount; ++column) {
            m_header.setSectionHidden(column, false);
            const int width = m_header.sectionSize(column);
            m_chosen[static_cast<std::size_t>(column)] =
                isName(column) || width == floorOf(column) ? 0 : width;
        }
    }
    fit();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::setHidden(int column, bool isHidden)
{
    m_hidden[static_cast<std::size_t>(column)] = isHidden && !isName(column);
    fit();
}

void ColumnFit::fit()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const int room = m_table.viewport()->width() - nameRoom;
    std::array<int, Column::ColumnCount> spares = {}; // what the columns can give away
    int narrowest = 0;
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const auto i = static_cast<std::size_t>(column);
        if (isName(column) || isHidden(column))
            continue;
        spares[i] = std::max(0, wantedOf(column) - floorOf(column));
        narrowest += wantedOf(column) - spares[i];
    }
    const bool hidesCriteria = narrowest > room;
    int wanted = 0;
    int spare = 0;
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const auto i = static_cast<std::size_t>(column);
        const bool hides = isHidden(column) || (isCriterion(column) && hidesCriteria);
        m_header.setSectionHidden(column, hides);
        if (hides)
            continue;
        wanted += isName(column) ? 0 : wantedOf(column);
        spare += spares[i];
    }
    const int missing = std::clamp(wanted - room, 0, spare);
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const auto i = static_cast<std::size_t>(column);
        if (isName(column) || m_header.isSectionHidden(column))
            continue;
        const int given = missing > 0 ? spares[i] * missing / spare : 0;
        m_header.resizeSection(column, wantedOf(column) - given);
    }
}

int ColumnFit::floorOf(int column) const
{
    const QFontMetrics metrics = m_header.fontMetrics();
    const bool isShort =
        column == Column::PositionColumn || column == Column::ScoreColumn || isCriterion(column);
    const int ofNumbers = (isShort ? 6 : 9) * metrics.horizontalAdvance(u'0');
    const int margin = m_header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &m_header);
    const QString heading = m_table.model()->headerData(column, Qt::Horizontal).toString();
    // The style's own hint has room for the arrow; in the other columns that would be wasted.
    const int ofHeading = column == m_header.sortIndicatorSection()
                              ? m_header.sectionSizeHint(column)
                              : metrics.horizontalAdvance(heading) + 2 * margin;
    const QString widest = m_table.model()
                               ->headerData(column, Qt::Horizontal, RankingModel::WidestTextRole)
                               .toString();
    const int cellMargin =
        m_table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_table) + 1;
    const int ofCells =
        widest.isEmpty() ? 0 : m_table.fontMetrics().horizontalAdvance(widest) + 2 * cellMargin + 2;
    return std::max({ofNumbers, ofHeading, ofCells});
}

int ColumnFit::wantedOf(int column) const
{
    const int chosen = m_chosen[static_cast<std::size_t>(column)];
    return chosen > 0 ? chosen : floorOf(column);
}

void ColumnFit::unfit()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int column = 0; column < Column::ColumnCount; ++column) {
        m_header.setSectionHidden(column, false);
        if (!isName(column))
            m_header.resizeSection(column, wantedOf(column));
    }
}

} // namespace ratingdesk
