// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationtreepanel.h"

#include "models/domain/numbertext.h"
#include "models/words/portalerrortext.h"
#include "views/common/busyindicator.h"
#include "views/common/columnkeeper.h"
#include "views/common/emptystate.h"
#include "views/common/workspace.h"
#include "views/organizations/organizationactions.h"
#include "views/organizations/organizationfilterbar.h"
#include "views/organizations/organizationtreedelegate.h"
#include "views/organizations/organizationtreeview.h"

#include <QAction>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ratingdesk {

OrganizationTreePanel::OrganizationTreePanel(Workspace &workspace, const FieldWords &words,
                                             OrganizationActions &actions, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_actions(actions),
      m_model(new OrganizationTreeModel(workspace.organizations(), this)),
      m_proxy(new OrganizationTreeProxy(m_model, this)),
      m_layout(new QVBoxLayout(this)),
      m_filterBar(new OrganizationFilterBar(words, this)),
      m_view(new OrganizationTreeView(this)),
      m_empty(new EmptyState(u"view-list-tree"_s, this)),
      m_busy(new BusyIndicator(this)),
      m_stack(new QStackedWidget(this)),
      m_line(new QLabel(this)),
      m_foundPosters(new QToolButton(this))
{
    m_model->setPortal(workspace.info().identity);
    m_view->setObjectName(u"organizationTree"_s);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setObjectName(u"treeLine"_s);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_busy);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_filterBar);
    m_layout->addWidget(m_stack, 1);
    m_layout->addWidget(m_line);
    m_layout->addWidget(m_foundPosters, 0, Qt::AlignLeft);
    m_foundPosters->setObjectName(u"foundPosters"_s);
    m_foundPosters->setDefaultAction(actions.foundPosters());
    m_foundPosters->setAutoRaise(true);
    m_foundPosters->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    const OrganizationDrafts &drafts = workspace.editing().drafts();
    m_view->setItemDelegate(new OrganizationTreeDelegate(drafts, m_view));
    connect(&drafts, &OrganizationDrafts::changed, m_view->viewport(),
            [this] { m_view->viewport()->update(); });
    connectTree();

    connect(m_filterBar, &OrganizationFilterBar::filterChanged, this,
            &OrganizationTreePanel::applyFilter);
    connect(m_filterBar, &OrganizationFilterBar::accepted, this, [this] {
        if (!selection().empty())
            Q_EMIT opened();
    });
    connect(m_filterBar, &OrganizationFilterBar::left, m_view,
            [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (!m_loadProblem.isEmpty())
            m_workspace.organizations().load();
        else if (!m_proxy->filter().isEmpty())
            m_filterBar->clear();
        else
            Q_EMIT m_actions.createRequested(std::nullopt);
    });

    OrganizationStore &store = workspace.organizations();
    connect(&store, &OrganizationStore::loaded, this, [this] {
        m_loadProblem.clear();
        showState();
    });
    connect(&store, &OrganizationStore::loadFailed, this, [this](const PortalError &error) {
        m_loadProblem = portalErrorText(error);
        showState();
    });
    connect(&store, &OrganizationStore::aboutToMove, this, [this](OrganizationId organization) {
        if (m_moved.empty())
            m_selectedBeforeMoves = selection();
        m_moved.push_back(organization);
    });
    // The proxy heard of it before and shows the new places, also those that a filter hid.
    connect(&store, &OrganizationStore::updated, this, [this] {
        followMoves();
        selectSuccessor();
        if (m_toReveal.isValid())
            reveal(std::exchange(m_toReveal, {}));
        showState();
    });
    m_proxy->setLanguage(workspace.language());
    retranslate();
}

void OrganizationTreePanel::connectTree()
{
    // These hear of it before the selection does.
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_isRemoving = true; });
    m_view->setModel(m_proxy);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, [this] { m_isRemoving = false; });
    m_view->sortByColumn(OrganizationTreeModel::NameColumn, Qt::AscendingOrder);
    QHeaderView *header = m_view->header();
    header->setSectionResizeMode(OrganizationTreeModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(OrganizationTreeModel::DescendantsColumn, QHeaderView::Fixed);
    m_columns = new ColumnKeeper(
        *header, {.ids = {u"name"_s, u"descendants"_s}, .fit = [this] { fitColumns(); }});
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { fitColumns(); });

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        noteSelection();
        if (!m_isRestoring)
            Q_EMIT selectionChanged();
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (!m_proxy->hasChildren(index))
            Q_EMIT opened();
    });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_open.insert(m_proxy->organizationAt(index)); });
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_open.remove(m_proxy->organizationAt(index)); });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &OrganizationTreePanel::showMenu);
    connect(m_view, &OrganizationTreeView::dragMovedOver, this,
            &OrganizationTreePanel::showDropPlace);
    connect(m_view, &OrganizationTreeView::dragEnded, m_view, [this] { m_view->showDropHint({}); });
    connect(m_model, &OrganizationTreeModel::moveRequested, this,
            &OrganizationTreePanel::moveRequested);
    connect(m_proxy, &OrganizationTreeProxy::filtered, this, &OrganizationTreePanel::showState);
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        // Before the first loading it is what was selected when the program was left.
        if (const auto selected = selection(); !selected.empty())
            m_selectedBeforeReset = selected;
    });
    connect(m_proxy, &QAbstractItemModel::modelReset, this,
            &OrganizationTreePanel::restoreAfterReset);
}

std::vector<OrganizationId> OrganizationTreePanel::selection() const
{
    std::vector<OrganizationId> organizations;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        organizations.push_back(m_proxy->organizationAt(row));
    return organizations;
}

void OrganizationTreePanel::select(OrganizationId organization)
{
    QModelIndex index = m_proxy->indexOf(organization);
    if (!index.isValid() && !m_proxy->filter().isEmpty()) {
        m_filterBar->clear();
        index = m_proxy->indexOf(organization);
    }
    if (!index.isValid())
        return;
    selectOnly(index);
}

/// The view's own setCurrentIndex() would heed the keys that are held down, Ctrl of Ctrl+S too, and
/// leave selected what was.
void OrganizationTreePanel::selectOnly(const QModelIndex &index)
{
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void OrganizationTreePanel::focusSearch() { m_filterBar->focusSearch(); }

void OrganizationTreePanel::setPanelBelow(QWidget *panel)
{
    m_layout->insertWidget(m_layout->indexOf(m_line), panel);
}

void OrganizationTreePanel::showState()
{
    const OrganizationStore &store = m_workspace.organizations();
    const bool isFiltered = !m_proxy->filter().isEmpty();
    m_busy->stop();
    m_line->clear();
    if (!store.isLoaded()) {
        if (m_loadProblem.isEmpty()) {
            m_busy->start(tr("Loading the register…"));
            m_stack->setCurrentWidget(m_busy);
        } else {
            m_empty->setIconName(u"network-disconnect"_s);
            m_empty->setText(m_loadProblem);
            m_empty->setActionText(tr("Try again"));
            m_stack->setCurrentWidget(m_empty);
        }
    } else if (m_proxy->rowCount() == 0) {
        m_empty->setIconName(isFiltered ? u"edit-find"_s : u"view-list-tree"_s);
        m_empty->setText(isFiltered ? tr("No organization matches.")
                                    : tr("The register is empty. Its organizations will stand here "
                                         "as a tree."));
        m_empty->setActionText(isFiltered                     ? tr("Show all")
                               : m_actions.mayCreateBelow({}) ? tr("New organization")
                                                              : QString());
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_view);
        if (isFiltered) {
            const auto count = static_cast<int>(m_proxy->matches().size());
            m_line->setText(
                tr("%1 of %2 found", "numbers of organizations")
                    .arg(numberText(count), numberText(static_cast<qint64>(store.size()))));
        }
        if (!m_loadProblem.isEmpty())
            m_line->setText(m_loadProblem);
    }
    m_line->setVisible(!m_line->text().isEmpty());
    m_actions.setFound(store.isLoaded() ? m_proxy->matches() : std::vector<OrganizationId>());
    m_foundPosters->setVisible(m_actions.foundPosters()->isVisible());
}

void OrganizationTreePanel::showDropPlace(const QModelIndex &index, bool isPossible)
{
    const QString name = index.isValid() ? index.siblingAtColumn(0).data().toString() : QString();
    m_view->showDropHint(!isPossible       ? tr("It cannot stand here.")
                         : index.isValid() ? tr("Drop it to put it below “%1”").arg(name)
                                           : tr("Drop it to put it at the top of the hierarchy"));
}

void OrganizationTreePanel::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions.createBelow());
    menu->addAction(m_actions.createAtTop());
    menu->addAction(m_actions.move());
    if (m_actions.merge()->isVisible())
        menu->addAction(m_actions.merge());
    if (m_actions.separate()->isVisible())
        menu->addAction(m_actions.separate());
    if (m_actions.archive()->isVisible())
        menu->addAction(m_actions.archive());
    if (m_actions.bringBack()->isVisible())
        menu->addAction(m_actions.bringBack());
    menu->addSeparator();
    menu->addAction(m_actions.posters());
    menu->addAction(m_actions.subtreePosters());
    if (m_actions.foundPosters()->isVisible())
        menu->addAction(m_actions.foundPosters());
    menu->addAction(m_actions.ranking());
    menu->addAction(m_actions.copyLink());
    const QModelIndex index = m_view->indexAt(place).siblingAtColumn(0);
    if (index.isValid() && m_proxy->hasChildren(index)) {
        menu->addSeparator();
        const QPersistentModelIndex branch(index);
        menu->addAction(tr("Open this level"), this, [this, branch] { m_view->expand(branch); });
        menu->addAction(tr("Close this branch"), this,
                        [this, branch] { m_view->collapse(branch); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void OrganizationTreePanel::refreshWords()
{
    m_proxy->setLanguage(m_workspace.language());
    m_filterBar->refreshWords();
    retranslate();
}

void OrganizationTreePanel::retranslate()
{
    m_view->setAccessibleName(tr("Organizations"));
    m_columns->fit();
    showState();
}

/// The numbers have room, and so has their title in the language of the moment.
void OrganizationTreePanel::fitColumns()
{
    constexpr int column = OrganizationTreeModel::DescendantsColumn;
    QHeaderView *header = m_view->header();
    const int numbers = fontMetrics().horizontalAdvance(u"000 000"_s) + 16;
    // The header would always keep room for the sign of sorting; the names need it more.
    const QString title = m_proxy->headerData(column, Qt::Horizontal).toString();
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header) + 4;
    const int heading = header->sortIndicatorSection() == column
                            ? header->sectionSizeHint(column)
                            : header->fontMetrics().horizontalAdvance(title) + 2 * margin;
    header->resizeSection(column, std::max(numbers, heading));
}

void OrganizationTreePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Letters typed in the tree go on in the search field.
void OrganizationTreePanel::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (m_view->hasFocus() && !text.isEmpty() && text.front().isPrint() &&
        !event->modifiers().testFlag(Qt::ControlModifier)) {
        m_filterBar->search(text);
        return;
    }
    QWidget::keyPressEvent(event);
}

QJsonObject OrganizationTreePanel::saveState() const
{
    const auto selected = selection();
    return {{u"columns"_s, m_columns->state()},
            {u"organization"_s, selected.empty() ? qint64(0) : selected.front().value()}};
}

void OrganizationTreePanel::restoreState(const QJsonObject &state)
{
    m_columns->restore(state.value(u"columns"_s).toObject());
    const OrganizationId organization(state.value(u"organization"_s).toInteger());
    if (m_workspace.organizations().isLoaded())
        select(organization);
    else
        m_selectedBeforeReset = {organization};
}

} // namespace ratingdesk
