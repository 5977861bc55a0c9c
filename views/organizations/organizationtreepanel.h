// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/organizationtreeproxy.h"
#include "models/words/fieldwords.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace ratingdesk {

class BusyIndicator;
class ColumnKeeper;
class EmptyState;
class OrganizationActions;
class OrganizationFilterBar;
class OrganizationTreeView;
class Workspace;

/// The left half of the page: search field, filter chips and the tree, and what stands there when
/// the tree is empty, loading or could not be loaded.
class OrganizationTreePanel : public QWidget
{
    Q_OBJECT

public:
    OrganizationTreePanel(Workspace &workspace, const FieldWords &words,
                          OrganizationActions &actions, QWidget *parent = nullptr);

    /// In the order of the tree.
    std::vector<OrganizationId> selection() const;
    /// Opens its branch and selects it; takes the filter away where that hides it.
    void select(OrganizationId organization);
    /// Keeps it in sight, once the register has put it where its new name belongs.
    void revealOnceKnown(OrganizationId organization);
    /// Goes on with these: selected, in sight, and under the keyboard.
    void focusOn(const std::vector<OrganizationId> &organizations);
    void focusSearch();
    OrganizationTreeProxy &proxy() { return *m_proxy; }
    OrganizationTreeView *view() { return m_view; }
    /// Room beneath the tree for a panel that belongs to what was done in it.
    void setPanelBelow(QWidget *panel);
    /// The reference data or the language of the words are others now.
    void refreshWords();

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void selectionChanged();
    /// Enter or a double click on an organization: its details are wanted.
    void opened();
    void moveRequested(const std::vector<ratingdesk::OrganizationId> &organizations,
                       std::optional<ratingdesk::OrganizationId> to);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectTree();
    void applyFilter();
    void showFiltered(const std::vector<OrganizationId> &toKeep);
    void noteSelection();
    std::vector<OrganizationId> successorsOf(const QModelIndex &index) const;
    void selectSuccessor();
    void reveal(OrganizationId organization);
    void openMatches();
    void selectOnly(const QModelIndex &index);
    void restoreBranches();
    void restoreAfterReset();
    void restoreSelection(const std::vector<OrganizationId> &organizations);
    void followMoves();
    void showState();
    void fitColumns();
    void showDropPlace(const QModelIndex &index, bool isPossible);
    void showMenu(const QPoint &place);
    void retranslate();

    Workspace &m_workspace;
    OrganizationActions &m_actions;
    OrganizationTreeModel *m_model;
    OrganizationTreeProxy *m_proxy;

    QVBoxLayout *m_layout;
    OrganizationFilterBar *m_filterBar;
    OrganizationTreeView *m_view;
    ColumnKeeper *m_columns = nullptr;
    EmptyState *m_empty;
    BusyIndicator *m_busy;
    QStackedWidget *m_stack;
    QLabel *m_line;
    QToolButton *m_foundPosters;

    QString m_loadProblem;
    QSet<OrganizationId> m_open;
    QSet<OrganizationId> m_openBeforeSearch;
    std::vector<OrganizationId> m_selectedBeforeSearch;
    std::vector<OrganizationId> m_selectedBeforeReset;
    std::vector<OrganizationId> m_selectedBeforeMoves;
    std::vector<OrganizationId> m_moved; ///< since the last update
    OrganizationId m_lastSelected;
    /// Who is selected where that one leaves the tree, the nearest first.
    std::vector<OrganizationId> m_successors;
    OrganizationId m_toReveal;
    bool m_isRestoring = false;
    bool m_isRemoving = false;
};

} // namespace ratingdesk
