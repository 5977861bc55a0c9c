// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QShortcut;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;

namespace ratingdesk {

class EmptyState;
class PosterSelectionModel;
class Workspace;

/// What posters are made of: the chosen organizations, and a search of the register that adds more,
/// one by one, with everything below them, or all that were found.
class PosterChooser : public QWidget
{
    Q_OBJECT

public:
    PosterChooser(Workspace &workspace, PosterSelectionModel &selection, QWidget *parent = nullptr);

    /// Shows the organization of that row as the current one.
    void setCurrentRow(int row);
    /// Adds it where it is not in the list yet, and makes it the current one.
    void choose(OrganizationId organization);
    /// A list of ids, as it is copied from a table or a letter: whatever is no digit parts them.
    /// Adds those that the register knows and says which it does not.
    void pasteIds(const QString &text);

Q_SIGNALS:
    /// The row in the selection that was chosen in the list.
    void currentRowChanged(int row);
    /// The list was changed by the person, and was this before.
    void edited(const std::vector<ratingdesk::OrganizationId> &before, const QString &what);
    void said(const QString &sentence);
    /// The list is to be put in the order in which one delivers.
    void routeRequested();
    /// Only those of which no stand is in use are to stay.
    void standlessRequested();
    void organizationRequested(ratingdesk::OrganizationId organization);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void search();
    void updateCount();
    void updateButtons();
    void addMatches(bool withSubtree);
    void addFound();
    void addAll();
    void removeSelected();
    void showListMenu(const QPoint &at);
    /// Does it, and tells what the list was before.
    template <class Change>
    void edit(const QString &what, const Change &change);
    std::vector<OrganizationId> selectedOrganizations() const;
    /// Those of them that are active: posters of others lead nowhere.
    std::vector<OrganizationId> active(const std::vector<OrganizationId> &organizations) const;
    std::vector<OrganizationId> chosenMatches() const;

    Workspace &m_workspace;
    PosterSelectionModel &m_selection;
    PosterSelectionModel *m_matches;
    QSortFilterProxyModel *m_filtered;
    std::vector<OrganizationId> m_found; ///< all, of which m_matches shows the first ones

    QLabel *m_heading;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_selectionPane;
    QLineEdit *m_filter;
    QListView *m_list;
    QPushButton *m_remove;
    QShortcut *m_findKeys;
    QShortcut *m_removeKey;
    QPushButton *m_clear;
    QToolButton *m_standless;
    QToolButton *m_route;
    QWidget *m_matchesPane;
    QLabel *m_matchCount;
    QListView *m_matchList;
    QPushButton *m_addChosen;
    QPushButton *m_addBelow;
    QPushButton *m_addFound;
};

} // namespace ratingdesk
