// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/navigation.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QUndoGroup;

namespace ratingdesk {

class DraftOffer;
class MessageBar;
class TopBar;

/// What stands in the window: the navigation on the left, folded to icons where room is scarce, and
/// above the page in front the bar with the actions, and what failed.
class DeskFrame : public QWidget
{
    Q_OBJECT

public:
    explicit DeskFrame(QUndoGroup &undoGroup, QWidget *parent = nullptr);

    Navigation *navigation() const { return m_navigation; }
    TopBar *topBar() const { return m_topBar; }
    MessageBar *error() const { return m_error; }
    DraftOffer *draftOffer() const { return m_draftOffer; }
    QStackedWidget *stack() const { return m_stack; }

    /// Without any there is no navigation.
    void setEntries(const std::vector<Navigation::Entry> &entries);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();

    Navigation *m_navigation;
    TopBar *m_topBar;
    MessageBar *m_error;
    DraftOffer *m_draftOffer;
    QStackedWidget *m_stack;
    QLabel *m_brandName;
    QWidget *m_left;
};

} // namespace ratingdesk
