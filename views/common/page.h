// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QUndoStack;

namespace ratingdesk {

/// One screen of the window. Retranslates itself on QEvent::LanguageChange.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// A short untranslated word under which its state is remembered and the command line of the
    /// window names it: "organizations".
    virtual QString key() const = 0;
    /// What the navigation shows.
    virtual QString title() const = 0;
    /// Name of its icon in the Breeze theme.
    virtual QString iconName() const = 0;

    /// F5: fetch what is shown anew.
    virtual void refresh() = 0;
    /// Whether everything that the page shows has arrived.
    virtual bool isReady() const { return true; }
    /// What undo and redo act on while the page is in front; nullptr: nothing can be undone here.
    virtual QUndoStack *undoStack() { return nullptr; }

    /// Columns, splitters, chosen options: whatever a person would miss on the next start.
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &state) { Q_UNUSED(state) }
};

} // namespace ratingdesk
