// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is selected and open in the tree, through searches, reloads and the changes of others.

#include "views/common/workspace.h"
#include "views/organizations/organizationfilterbar.h"
#include "views/organizations/organizationtreepanel.h"
#include "views/organizations/organizationtreeview.h"

#include <algorithm>
#include <utility>

namespace ratingdesk {

namespace {

/// With more matches only the way to the first one is opened.
constexpr std::size_t maxOpenedMatches = 300;

} // namespace

void OrganizationTreePanel::applyFilter()
{
    const OrganizationFilter filter = m_filterBar->filter();
    if (filter == m_proxy->filter())
        return;
    if (m_proxy->filter().isEmpty()) {
        m_openBeforeSearch = m_open;
        m_selectedBeforeSearch = selection();
    }
    // A search goes to what is found first; other filters leave what they still ask for.
    const auto toKeep =
        filter.text == m_proxy->filter().text ? selection() : std::vector<OrganizationId>();
    m_proxy->setFilter(filter);
    showFiltered(toKeep);
}

void OrganizationTreePanel::showFiltered(const std::vector<OrganizationId> &toKeep)
{
    if (m_proxy->filter().isEmpty()) {
        restoreBranches();
        return;
    }
    openMatches();
    const auto &matches = m_proxy->matches();
    const bool allMatch = std::all_of(toKeep.begin(), toKeep.end(), [&](OrganizationId kept) {
        return std::binary_search(matches.begin(), matches.end(), kept);
    });
    if (!toKeep.empty() && allMatch) {
        restoreSelection(toKeep);
        m_view->scrollTo(m_view->currentIndex());
        return;
    }
    const QModelIndex first = m_proxy->firstMatch();
    if (first.isValid()) {
        selectOnly(first);
    } else {
        // What was selected went with the rows, which the view does not tell.
        Q_EMIT selectionChanged();
    }
}

void OrganizationTreePanel::openMatches()
{
    const OrganizationStore &store = m_workspace.organizations();
    const auto &matches = m_proxy->matches();
    if (matches.size() > maxOpenedMatches)
        return; // selecting the first one opens its branch
    QSet<OrganizationId> above;
    for (const OrganizationId match : matches) {
        const auto path = store.pathTo(match);
        if (!path.empty())
            above.unite(QSet<OrganizationId>(path.begin(), path.end() - 1));
    }
    for (const OrganizationId organization : std::as_const(above))
        m_view->expand(m_proxy->indexOf(organization));
}

/// As they were before the search, and open to what is selected now; where nothing was found, to
/// what was selected before.
void OrganizationTreePanel::restoreBranches()
{
    if (selection().empty())
        restoreSelection(m_selectedBeforeSearch);
    const auto selected = selection();
    m_view->collapseAll();
    m_open.clear();
    for (const OrganizationId organization : std::as_const(m_openBeforeSearch))
        m_view->expand(m_proxy->indexOf(organization));
    if (!selected.empty())
        m_view->scrollTo(m_proxy->indexOf(selected.front()));
}

void OrganizationTreePanel::restoreAfterReset()
{
    m_isRestoring = true;
    const QSet<OrganizationId> open = std::exchange(m_open, {});
    for (const OrganizationId organization : open) {
        const QModelIndex index = m_proxy->indexOf(organization);
        if (index.isValid())
            m_view->expand(index);
    }
    restoreSelection(std::exchange(m_selectedBeforeReset, {}));
    selectSuccessor();
    m_isRestoring = false;
    showState();
    Q_EMIT selectionChanged();
}

void OrganizationTreePanel::restoreSelection(const std::vector<OrganizationId> &organizations)
{
    QItemSelection selected;
    for (const OrganizationId organization : organizations) {
        const QModelIndex index = m_proxy->indexOf(organization);
        if (!index.isValid())
            continue;
        if (selected.isEmpty())
            m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        selected.select(index, index);
    }
    m_view->selectionModel()->select(selected, QItemSelectionModel::ClearAndSelect |
                                                   QItemSelectionModel::Rows);
}

void OrganizationTreePanel::noteSelection()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        m_lastSelected = m_proxy->organizationAt(rows.front());
        m_successors = successorsOf(rows.front());
    } else if (!m_isRemoving && m_proxy->indexOf(m_lastSelected).isValid()) {
        m_lastSelected = {}; // taken back by whoever sits there: nothing takes its place
    }
}

/// Its neighbours from the next one on, those before it, and what it stands below.
std::vector<OrganizationId> OrganizationTreePanel::successorsOf(const QModelIndex &index) const
{
    std::vector<OrganizationId> successors;
    const auto add = [&](const QModelIndex &each) {
        successors.push_back(m_proxy->organizationAt(each));
    };
    const int count = m_proxy->rowCount(index.parent());
    for (int row = index.row() + 1; row < count; ++row)
        add(index.siblingAtRow(row));
    for (int row = index.row() - 1; row >= 0; --row)
        add(index.siblingAtRow(row));
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        add(above);
    return successors;
}

/// Where what was selected is not in the tree any more: archived under a filter, or withdrawn.
void OrganizationTreePanel::selectSuccessor()
{
    if (!selection().empty() || !m_lastSelected.isValid() ||
        m_proxy->indexOf(m_lastSelected).isValid())
        return;
    m_lastSelected = {};
    for (const OrganizationId successor : std::exchange(m_successors, {})) {
        const QModelIndex index = m_proxy->indexOf(successor);
        if (index.isValid()) {
            selectOnly(index);
            return;
        }
    }
    Q_EMIT selectionChanged();
}

void OrganizationTreePanel::revealOnceKnown(OrganizationId organization)
{
    m_toReveal = organization;
    reveal(organization); // it may be known by now
}

void OrganizationTreePanel::reveal(OrganizationId organization)
{
    const QModelIndex index = m_proxy->indexOf(organization);
    if (m_view->selectionModel()->isSelected(index))
        m_view->scrollTo(index);
}

/// What is selected stays selected at its new place, and its branch opens to show it.
void OrganizationTreePanel::followMoves()
{
    const auto moved = std::exchange(m_moved, {});
    const auto selected = std::exchange(m_selectedBeforeMoves, {});
    const auto followed =
        std::find_first_of(moved.begin(), moved.end(), selected.begin(), selected.end());
    if (followed == moved.end())
        return;
    m_isRestoring = true;
    restoreSelection(selected);
    m_isRestoring = false;
    m_view->scrollTo(m_proxy->indexOf(*followed));
    // A filter may ask for less at the new place, and the view does not tell of rows that go.
    Q_EMIT selectionChanged();
}

void OrganizationTreePanel::focusOn(const std::vector<OrganizationId> &organizations)
{
    restoreSelection(organizations);
    m_view->scrollTo(m_view->currentIndex());
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace ratingdesk
