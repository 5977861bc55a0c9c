// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/navigation.h"

#include "models/words/tooltiptext.h"
#include "views/common/colors.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ratingdesk {

namespace {

constexpr int pageIconSize = 22;
constexpr int rowHeight = 40;
constexpr int rowEdge = 4; ///< around the mark of a row
constexpr int foldedWidth = 48;
constexpr int smallestUnfoldedWidth = 176;
/// Below the window's own icon, and in the middle when folded: folding moves no icon.
constexpr int iconLeft = (foldedWidth - pageIconSize) / 2;
constexpr int titleLeft = iconLeft + pageIconSize + 9;

/// Where the title is kept while the row shows the icon alone.
constexpr int titleRole = Qt::UserRole;

/// An icon at a fixed place, the title beside it, and one mark behind both.
class RowPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect row = option.rect;
        const QRect mark = row.adjusted(rowEdge, rowEdge / 2, -rowEdge, -rowEdge / 2);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isBelowPointer = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen || isBelowPointer) {
            const QColor strong = option.palette.color(QPalette::Highlight);
            const QColor ground = option.palette.color(QPalette::Window);
            painter->setPen(Qt::NoPen);
            painter->setBrush(isChosen ? strong : mixed(ground, strong, 0.5F));
            painter->drawRoundedRect(mark, rowEdge, rowEdge);
        }
        const QRect icon(row.left() + iconLeft, row.center().y() + 1 - pageIconSize / 2,
                         pageIconSize, pageIconSize);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
        painter->setPen(option.palette.color(QPalette::WindowText));
        painter->drawText(row.adjusted(titleLeft, 0, -rowEdge, 0),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            focus.rect = mark;
            focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
            focus.backgroundColor = option.palette.color(QPalette::Window);
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter,
                                                  option.widget);
        }
    }
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(pageIconSize, pageIconSize));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setItemDelegate(new RowPainter(this));
    // The column belongs to the window, not to what it holds.
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    viewport()->setAttribute(Qt::WA_Hover);
    applyColors();
    applyFolding();
}

void Navigation::setEntries(const std::vector<Entry> &entries)
{
    const QSignalBlocker quiet(this);
    const int row = currentRow();
    clear();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto *item = new QListWidgetItem(QIcon::fromTheme(entries[i].iconName), {}, this);
        item->setData(titleRole, entries[i].title);
        item->setData(Qt::AccessibleTextRole, entries[i].title);
        item->setToolTip(toolTipText(tr("%1 (Ctrl+%2)").arg(entries[i].title).arg(i + 1)));
        item->setSizeHint({0, rowHeight});
    }
    applyFolding();
    setCurrentRow(std::min(row, count() - 1));
}

void Navigation::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    applyFolding();
}

void Navigation::applyFolding()
{
    for (int i = 0; i < count(); ++i)
        item(i)->setText(m_folded ? QString() : item(i)->data(titleRole).toString());
    setFixedWidth(m_folded ? foldedWidth : unfoldedWidth());
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

/// A quiet mark for the page in front: the strong one belongs to what is selected in the page.
void Navigation::applyColors()
{
    const QPalette window = QApplication::palette();
    const QColor mark =
        mixed(window.color(QPalette::Window), window.color(QPalette::Highlight), 0.18F);
    // Setting the palette comes back here.
    if (palette().color(QPalette::Highlight) == mark)
        return;
    QPalette colors;
    colors.setColor(QPalette::Highlight, mark);
    colors.setColor(QPalette::HighlightedText, window.color(QPalette::WindowText));
    setPalette(colors);
}

/// Words of another language may need more room.
int Navigation::unfoldedWidth() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest =
            std::max(widest, fontMetrics().horizontalAdvance(item(i)->data(titleRole).toString()));
    return std::max(smallestUnfoldedWidth, titleLeft + widest + 3 * rowEdge);
}

} // namespace ratingdesk
