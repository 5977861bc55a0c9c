// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/posterchooser.h"

#include "models/items/posters/posterselectionmodel.h"
#include "models/stores/organizationstore.h"
#include "models/words/tooltiptext.h"
#include "views/common/emptystate.h"
#include "views/common/workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr std::size_t maxMatchesShown = 500;
/// From this many on a list needs a search of its own.
constexpr int manyOrganizations = 12;

/// Rows as wide as the list: a longer name is shortened, and stands whole in the tool tip.
class RowOfListWidth : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

QListView *makeList()
{
    auto *list = new QListView;
    list->setItemDelegate(new RowOfListWidth(list));
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

} // namespace

PosterChooser::PosterChooser(Workspace &workspace, PosterSelectionModel &selection, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_selection(selection),
      m_matches(new PosterSelectionModel(workspace.organizations(), this)),
      m_filtered(new QSortFilterProxyModel(this)),
      m_heading(new QLabel),
      m_search(new QLineEdit),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(u"view-list-tree"_s)),
      m_selectionPane(new QWidget),
      m_filter(new QLineEdit),
      m_list(makeList()),
      m_remove(new QPushButton),
      m_clear(new QPushButton),
      m_standless(new QToolButton),
      m_route(new QToolButton),
      m_matchesPane(new QWidget),
      m_matchCount(new QLabel),
      m_matchList(makeList()),
      m_addChosen(new QPushButton),
      m_addBelow(new QPushButton),
      m_addFound(new QPushButton)
{
    m_filtered->setSourceModel(&m_selection);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filtered);
    m_matchList->setModel(m_matches);
    m_matchCount->setWordWrap(true);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(QIcon::fromTheme(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_standless->setIcon(QIcon::fromTheme(u"view-filter"_s));
    m_standless->setAutoRaise(true);
    m_route->setIcon(QIcon::fromTheme(u"view-sort-ascending"_s));
    m_route->setAutoRaise(true);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);

    auto *selectionLayout = new QVBoxLayout(m_selectionPane);
    selectionLayout->setContentsMargins({});
    selectionLayout->addWidget(m_filter);
    selectionLayout->addWidget(m_list, 1);
    auto *selectionButtons = new QHBoxLayout;
    selectionButtons->addWidget(m_remove);
    selectionButtons->addWidget(m_clear);
    selectionButtons->addStretch();
    selectionButtons->addWidget(m_standless);
    selectionButtons->addWidget(m_route);
    selectionLayout->addLayout(selectionButtons);

    auto *matchesLayout = new QVBoxLayout(m_matchesPane);
    matchesLayout->setContentsMargins({});
    matchesLayout->addWidget(m_matchCount);
    matchesLayout->addWidget(m_matchList, 1);
    for (QPushButton *button : {m_addChosen, m_addBelow, m_addFound})
        matchesLayout->addWidget(button);

    for (QWidget *pane : {static_cast<QWidget *>(m_empty), m_selectionPane, m_matchesPane})
        m_stack->addWidget(pane);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);

    // Also while the navigation has the focus: it is heeded only while the page is in sight.
    m_findKeys = new QShortcut(QKeySequence::Find, this);
    connect(m_findKeys, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, &PosterChooser::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { addMatches(false); });
    connect(m_filter, &QLineEdit::textChanged, m_filtered,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_empty, &EmptyState::actionTriggered, this, &PosterChooser::addAll);
    connect(m_addChosen, &QPushButton::clicked, this, [this] { addMatches(false); });
    connect(m_addBelow, &QPushButton::clicked, this, [this] { addMatches(true); });
    connect(m_addFound, &QPushButton::clicked, this, &PosterChooser::addFound);
    connect(m_matchList, &QListView::activated, this, [this] { addMatches(false); });
    connect(m_remove, &QPushButton::clicked, this, &PosterChooser::removeSelected);
    m_removeKey = new QShortcut(QKeySequence::Delete, m_list);
    m_removeKey->setContext(Qt::WidgetShortcut);
    connect(m_removeKey, &QShortcut::activated, this, &PosterChooser::removeSelected);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        edit(tr("All organizations were removed from the list"),
             [this] { m_selection.setOrganizations({}); });
    });
    connect(m_standless, &QToolButton::clicked, this, &PosterChooser::standlessRequested);
    connect(m_route, &QToolButton::clicked, this, &PosterChooser::routeRequested);
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &PosterChooser::showListMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    Q_EMIT currentRowChanged(m_filtered->mapToSource(index).row());
            });
    for (QListView *list : {m_list, m_matchList})
        connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &PosterChooser::updateButtons);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_selection, signal, this, &PosterChooser::updateCount);
    connect(&m_selection, &QAbstractItemModel::modelReset, this, &PosterChooser::updateCount);
    connect(&workspace, &Workspace::languageChanged, this, &PosterChooser::retranslate);
    retranslate();
}

void PosterChooser::setCurrentRow(int row)
{
    const QModelIndex index = m_filtered->mapFromSource(m_selection.index(row));
    if (index.isValid() && index.row() != m_list->currentIndex().row())
        m_list->setCurrentIndex(index);
}

void PosterChooser::choose(OrganizationId organization)
{
    if (!m_selection.contains(organization)) {
        if (active({organization}).empty()) {
            Q_EMIT said(tr("“%1” is not active any more: a poster of it would lead nowhere.")
                            .arg(m_selection.nameOf(organization)));
            return;
        }
        edit(tr("%Ln organization(s) were added", nullptr, 1),
             [&] { m_selection.add({organization}); });
    }
    // What hides it gives way.
    m_search->clear();
    m_filter->clear();
    setCurrentRow(m_selection.rowOf(organization));
}

void PosterChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool PosterChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        // One number may be searched for; several are a list, whatever parts them.
        static const QRegularExpression list(uR"(^[\s,;]*\d+([\s,;]+\d+)+[\s,;]*$)"_s);
        const QString text = QGuiApplication::clipboard()->text();
        if (watched == m_list || list.match(text).hasMatch()) {
            pasteIds(text);
            return true;
        }
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down && m_stack->currentWidget() == m_matchesPane) {
            m_matchList->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

template <class Change>
void PosterChooser::edit(const QString &what, const Change &change)
{
    const std::vector<OrganizationId> before = m_selection.organizations();
    change();
    if (m_selection.organizations() != before)
        Q_EMIT edited(before, what);
}

void PosterChooser::removeSelected()
{
    QModelIndexList rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows << m_filtered->mapToSource(index);
    edit(tr("%Ln organization(s) were removed from the list", nullptr,
            static_cast<int>(rows.size())),
         [&] { m_selection.remove(rows); });
}

std::vector<OrganizationId> PosterChooser::selectedOrganizations() const
{
    std::vector<OrganizationId> selected;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        selected.push_back(
            OrganizationId(index.data(PosterSelectionModel::OrganizationRole).toLongLong()));
    return selected;
}

void PosterChooser::showListMenu(const QPoint &at)
{
    const std::vector<OrganizationId> selected = selectedOrganizations();
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *open = menu->addAction(tr("Open in the register"), this, [this, selected] {
        Q_EMIT organizationRequested(selected.front());
    });
    open->setEnabled(selected.size() == 1);
    QAction *copy = menu->addAction(tr("Copy the ids"), this, [selected] {
        QStringList ids;
        for (const OrganizationId id : selected)
            ids << QString::number(id.value());
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    });
    copy->setEnabled(!selected.empty());
    menu->addAction(tr("Paste ids"), QKeySequence::Paste, this,
                    [this] { pasteIds(QGuiApplication::clipboard()->text()); });
    menu->addSeparator();
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, m_list, &QListView::selectAll);
    QAction *remove =
        menu->addAction(tr("Remove"), QKeySequence::Delete, this, &PosterChooser::removeSelected);
    remove->setEnabled(!selected.empty());
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void PosterChooser::pasteIds(const QString &text)
{
    std::vector<OrganizationId> known;
    QStringList unknown;
    int notActive = 0;
    static const QRegularExpression number(u"\\d+"_s);
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const QString id = matches.next().captured();
        const OrganizationNode *node =
            m_workspace.organizations().node(OrganizationId(id.toLongLong()));
        if (!node)
            unknown << id;
        else if (node->state != OrganizationState::Active)
            ++notActive;
        else
            known.push_back(node->id);
    }
    const int before = m_selection.rowCount();
    edit(tr("%Ln organization(s) were added by their ids", nullptr, static_cast<int>(known.size())),
         [&] { m_selection.add(known); });
    if (m_selection.rowCount() > before)
        setCurrentRow(before);
    QStringList sentences;
    if (!unknown.isEmpty()) {
        constexpr qsizetype maximumNamed = 5;
        const bool isMore = unknown.size() > maximumNamed;
        sentences << tr("%Ln id(s) are not in the register: %1", nullptr,
                        static_cast<int>(unknown.size()))
                         .arg(unknown.first(std::min(unknown.size(), maximumNamed)).join(u", "_s) +
                              (isMore ? u"…"_s : QString()));
    }
    if (notActive > 0)
        sentences << tr("%Ln organization(s) that are not active any more were left out.", nullptr,
                        notActive);
    if (!sentences.isEmpty())
        Q_EMIT said(sentences.join(u'\n'));
}

void PosterChooser::retranslate()
{
    m_selection.setLanguage(m_workspace.language());
    m_matches->setLanguage(m_workspace.language());
    m_findKeys->setWhatsThis(tr("Find an organization to add"));
    m_removeKey->setWhatsThis(tr("Take the selected ones out of the list"));
    m_search->setPlaceholderText(tr("Add: name, УНП, address or id…"));
    m_search->setAccessibleName(tr("Search the register for organizations to add"));
    m_filter->setPlaceholderText(tr("Find among the chosen…"));
    m_filter->setAccessibleName(tr("Find among the chosen organizations"));
    m_list->setAccessibleName(tr("Chosen organizations"));
    m_matchList->setAccessibleName(tr("Found organizations"));
    m_empty->setText(tr("Here stand the organizations that get a poster. Search above, choose some "
                        "in the register, or take them all."));
    m_empty->setActionText(tr("Take all active organizations"));
    m_remove->setText(tr("Remove"));
    m_clear->setText(tr("Remove all"));
    m_standless->setAccessibleName(tr("Only those without a stand"));
    m_standless->setToolTip(
        toolTipText(tr("Take those out of the list of which a stand hangs or waits to be hung")));
    m_route->setAccessibleName(tr("Order of delivery"));
    m_route->setToolTip(toolTipText(
        tr("Put the list in the order in which one delivers: by region, district, body and name")));
    m_addChosen->setText(tr("Add"));
    m_addBelow->setText(tr("Add with everything below"));
    updateCount();
    search();
}

void PosterChooser::search()
{
    const QString text = m_search->text();
    const std::vector<OrganizationId> all = m_workspace.organizations().search(text);
    m_found = active(all);
    std::vector<OrganizationId> shown = m_found;
    shown.resize(std::min(shown.size(), maxMatchesShown));
    m_matches->setOrganizations(shown);
    if (!shown.empty())
        m_matchList->setCurrentIndex(m_matches->index(0));
    const int count = static_cast<int>(m_found.size());
    m_matchCount->setText(
        shown.size() < m_found.size()
            ? tr("%Ln found; the first %1 are listed.", nullptr, count).arg(maxMatchesShown)
            : tr("%Ln found", nullptr, count));
    if (all.size() > m_found.size())
        m_matchCount->setText(m_matchCount->text() + u'\n' +
                              tr("%Ln that are not active any more are not listed.", nullptr,
                                 static_cast<int>(all.size() - m_found.size())));
    m_addFound->setText(tr("Add all %Ln found", nullptr, count));
    m_stack->setCurrentWidget(!text.trimmed().isEmpty()     ? m_matchesPane
                              : m_selection.rowCount() == 0 ? static_cast<QWidget *>(m_empty)
                                                            : m_selectionPane);
    updateButtons();
}

void PosterChooser::updateCount()
{
    const int count = m_selection.rowCount();
    m_heading->setText(tr("%Ln organization(s)", nullptr, count));
    m_filter->setVisible(count >= manyOrganizations);
    if (count < manyOrganizations)
        m_filter->clear();
    if (m_stack->currentWidget() != m_matchesPane)
        m_stack->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_empty) : m_selectionPane);
    updateButtons();
}

void PosterChooser::updateButtons()
{
    m_remove->setEnabled(m_list->selectionModel()->hasSelection());
    m_route->setEnabled(m_selection.rowCount() > 1);
    const bool anyMatch = m_matchList->selectionModel()->hasSelection();
    m_addChosen->setEnabled(anyMatch);
    m_addBelow->setEnabled(anyMatch);
    m_addFound->setEnabled(m_found.size() > 1);
}

std::vector<OrganizationId>
PosterChooser::active(const std::vector<OrganizationId> &organizations) const
{
    std::vector<OrganizationId> result;
    for (const OrganizationId organization : organizations) {
        const OrganizationNode *node = m_workspace.organizations().node(organization);
        if (node && node->state == OrganizationState::Active)
            result.push_back(organization);
    }
    return result;
}

std::vector<OrganizationId> PosterChooser::chosenMatches() const
{
    std::vector<OrganizationId> chosen;
    for (const QModelIndex &index : m_matchList->selectionModel()->selectedIndexes())
        chosen.push_back(
            OrganizationId(index.data(PosterSelectionModel::OrganizationRole).toLongLong()));
    return chosen;
}

void PosterChooser::addMatches(bool withSubtree)
{
    std::vector<OrganizationId> added;
    int leftOut = 0;
    for (const OrganizationId organization : chosenMatches()) {
        if (withSubtree) {
            const auto all = m_workspace.organizations().subtreeOf(organization);
            const auto subtree = active(all);
            leftOut += static_cast<int>(all.size() - subtree.size());
            added.insert(added.end(), subtree.begin(), subtree.end());
        } else {
            added.push_back(organization);
        }
    }
    if (added.empty())
        return;
    const int first = m_selection.rowCount();
    int count = 0;
    edit(tr("%Ln organization(s) were added", nullptr, static_cast<int>(added.size())),
         [&] { count = m_selection.add(added); });
    m_search->clear();
    m_search->setFocus();
    if (count > 0)
        setCurrentRow(first);
    if (leftOut > 0)
        Q_EMIT said(tr("%Ln organization(s) that are not active any more were left out.", nullptr,
                       leftOut));
}

void PosterChooser::addFound()
{
    edit(tr("%Ln organization(s) were added", nullptr, static_cast<int>(m_found.size())),
         [this] { m_selection.add(m_found); });
    m_search->clear();
    m_search->setFocus();
}

void PosterChooser::addAll()
{
    std::vector<OrganizationId> all;
    for (const OrganizationNode &node : m_workspace.organizations().nodes())
        all.push_back(node.id);
    // The button goes: left to itself the focus would come to rest on the one that removes all.
    m_search->setFocus();
    edit(tr("All active organizations were added"), [&] { m_selection.add(active(all)); });
}

} // namespace ratingdesk
