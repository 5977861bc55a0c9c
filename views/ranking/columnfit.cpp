// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/columnfit.h"

#include "views/common/columnkeeper.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int nameRoom = 220;

using Column = RankingModel::Column;

bool isName(int column) { return column == Column::NameColumn; }

bool isCriterion(int column)
{
    return column >= Column::SimplicityColumn && column <= Column::CourtesyColumn;
}

/// What the settings call them; never to be changed.
QStringList columnIds()
{
    return {u"position"_s, u"movement"_s,     u"name"_s,        u"questionnaires"_s,
            u"score"_s,    u"simplicity"_s,   u"information"_s, u"timeliness"_s,
            u"courtesy"_s, u"satisfaction"_s, u"trend"_s};
}

} // namespace

ColumnFit::ColumnFit(QTreeView &table) : QObject(&table), m_table(table), m_header(*table.header())
{
    const int digit = table.fontMetrics().horizontalAdvance(u'0');
    m_header.setStretchLastSection(false);
    m_header.setMinimumSectionSize(5 * digit);
    m_header.setSectionResizeMode(Column::NameColumn, QHeaderView::Stretch);
    QStringList hideable = columnIds();
    hideable.removeAt(Column::NameColumn);
    m_keeper = new ColumnKeeper(m_header, {.ids = columnIds(),
                                           .fit = [this] { fit(); },
                                           .least = [this](int column) { return leastOf(column); },
                                           .hideable = hideable});
    m_keeper->fit();
    connect(table.model(), &QAbstractItemModel::headerDataChanged, m_keeper, &ColumnKeeper::fit);
    // Scores are longer where neighbours are close.
    connect(table.model(), &QAbstractItemModel::modelReset, m_keeper, &ColumnKeeper::fit);
    connect(table.model(), &QAbstractItemModel::layoutChanged, m_keeper, &ColumnKeeper::fit);
    connect(&m_header, &QHeaderView::sortIndicatorChanged, m_keeper, &ColumnKeeper::fit);
    table.viewport()->installEventFilter(this);
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_keeper->fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::fit()
{
    const int room = m_table.viewport()->width() - nameRoom;
    std::array<int, Column::ColumnCount> spares = {}; // what the columns can give away
    int narrowest = 0;
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const auto i = static_cast<std::size_t>(column);
        if (isName(column) || m_keeper->isHiddenByChoice(column))
            continue;
        spares[i] = std::max(0, wantedOf(column) - floorOf(column));
        narrowest += wantedOf(column) - spares[i];
    }
    const bool hidesCriteria = narrowest > room;
    int wanted = 0;
    int spare = 0;
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const auto i = static_cast<std::size_t>(column);
        const bool hides =
            m_keeper->isHiddenByChoice(column) || (isCriterion(column) && hidesCriteria);
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

int ColumnFit::leastOf(int column) const
{
    const QFontMetrics metrics = m_header.fontMetrics();
    const bool isShort =
        column == Column::PositionColumn || column == Column::ScoreColumn || isCriterion(column);
    return (isShort ? 6 : 9) * metrics.horizontalAdvance(u'0');
}

int ColumnFit::floorOf(int column) const
{
    const QFontMetrics metrics = m_header.fontMetrics();
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
    return std::max({leastOf(column), ofHeading, ofCells});
}

int ColumnFit::wantedOf(int column) const
{
    const int chosen = m_keeper->chosenWidth(column);
    return chosen > 0 ? chosen : floorOf(column);
}

} // namespace ratingdesk
