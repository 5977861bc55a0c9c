// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/navigation.h"

#include "views/common/colors.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace ratingdesk {

namespace {

constexpr int pageIconSize = 22;
constexpr int rowHeight = 38;
constexpr int foldedWidth = 48;
constexpr int smallestUnfoldedWidth = 176;

/// Where the title is kept while the row shows the icon alone.
constexpr int titleRole = Qt::UserRole;

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(pageIconSize, pageIconSize));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setSpacing(2);
    // The column belongs to the window, not to what it holds.
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
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
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(entries[i].title).arg(i + 1));
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
    return std::max(smallestUnfoldedWidth, widest + pageIconSize + 48);
}

} // namespace ratingdesk
