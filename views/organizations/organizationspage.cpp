// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationspage.h"

#include "models/portal/policy.h"
#include "models/portal/whenfinished.h"
#include "models/words/portalerrortext.h"
#include "views/common/columnkeeper.h"
#include "views/common/emptystate.h"
#include "views/common/pageheading.h"
#include "views/common/splitterstate.h"
#include "views/common/workspace.h"
#include "views/organizations/branchpanel.h"
#include "views/organizations/duplicatesdialog.h"
#include "views/organizations/mergedialog.h"
#include "views/organizations/movepanel.h"
#include "views/organizations/organizationactions.h"
#include "views/organizations/organizationdetail.h"
#include "views/organizations/organizationtreepanel.h"
#include "views/organizations/organizationtreeview.h"
#include "views/organizations/registerexchange.h"
#include "views/organizations/selectionsummary.h"
#include "views/organizations/unsavededits.h"

#include <QDialog>
#include <QEvent>
#include <QJsonDocument>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace ratingdesk {

OrganizationsPage::OrganizationsPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_words(std::bind_front(&OrganizationStore::name, &workspace.organizations())),
      m_drafts(&workspace.editing().drafts()),
      m_unsaved(new UnsavedEdits(workspace, this)),
      m_actions(new OrganizationActions(workspace, this)),
      m_heading(new PageHeading(this)),
      m_splitter(new QSplitter(this)),
      m_find(new QShortcut(QKeySequence::Find, this)),
      m_tree(new OrganizationTreePanel(workspace, m_words, *m_actions, this)),
      m_exchange(new RegisterExchange(
          workspace, [this] { return m_tree->proxy().matches(); },
          [this] { return m_tree->selection(); }, this)),
      m_move(new MovePanel(workspace, MovePanel::Target::Given, this)),
      m_branch(new BranchPanel(workspace, *m_actions, this)),
      m_right(new QStackedWidget(this)),
      m_nothing(new EmptyState(u"view-list-tree"_s, this)),
      m_summary(new SelectionSummary(workspace, *m_actions, this)),
      m_detail(new OrganizationDetail(workspace, m_words, *m_actions, this)),
      m_duplicates(new QToolButton(this))
{
    m_words.setLanguage(workspace.language());
    m_duplicates->setObjectName(u"findDuplicates"_s);
    m_duplicates->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_duplicates->setIcon(QIcon::fromTheme(u"tab-duplicate"_s));
    m_duplicates->setVisible(!missingRight(workspace.actor(), Operation::ChangeOrganizations));
    m_heading->addControl(m_duplicates);
    m_heading->addControl(m_exchange->importButton());
    m_heading->addControl(m_exchange->exportButton());
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_summary);
    m_right->addWidget(m_detail);
    m_tree->setPanelBelow(m_move);
    m_tree->setPanelBelow(m_branch);
    m_move->hide();
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({420, 580});
    m_tree->setMinimumWidth(260);
    m_right->setMinimumWidth(360);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_heading);
    layout->addWidget(m_splitter, 1);

    connectParts();
    showSelection();
    showHeading();
    fetchReferenceData();
}

OrganizationsPage::~OrganizationsPage() = default;

void OrganizationsPage::connectParts()
{
    connect(m_tree, &OrganizationTreePanel::selectionChanged, this,
            &OrganizationsPage::showSelection);
    connect(m_tree, &OrganizationTreePanel::opened, m_detail, &OrganizationDetail::focusForm);
    connect(m_tree, &OrganizationTreePanel::moveRequested, this, &OrganizationsPage::askForMove);
    connect(m_move, &MovePanel::moved, this, [this](const std::vector<OrganizationId> &moved) {
        m_move->hide();
        m_tree->focusOn(moved);
    });
    connect(m_move, &MovePanel::cancelled, this, [this] {
        m_move->hide();
        m_tree->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_actions, &OrganizationActions::createRequested, this, &OrganizationsPage::showNew);
    connect(m_actions, &OrganizationActions::moveRequested, this, &OrganizationsPage::startMove);
    connect(m_actions, &OrganizationActions::mergeRequested, this,
            [this](const std::vector<OrganizationId> &organizations) {
                showDialog(new MergeDialog(m_workspace, organizations, this));
            });
    connect(m_actions, &OrganizationActions::separationRequested, this,
            [this](OrganizationId organization) {
                showDialog(new SeparationDialog(m_workspace, organization, this));
            });
    connect(m_actions, &OrganizationActions::branchAsked, m_branch, &BranchPanel::ask);
    connect(m_branch, &BranchPanel::answered, this, [this] {
        m_branch->hide();
        m_tree->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &OrganizationDetail::created, this, &OrganizationsPage::selectWhenThere);
    connect(m_detail, &OrganizationDetail::saved, m_tree, &OrganizationTreePanel::revealOnceKnown);
    connect(m_detail, &OrganizationDetail::newDiscarded, this, [this] {
        showSelection();
        m_tree->view()->setFocus(Qt::OtherFocusReason); // the form that had it is gone
    });
    connect(m_detail, &OrganizationDetail::organizationRequested, this, &OrganizationsPage::select);
    connect(m_duplicates, &QToolButton::clicked, this, &OrganizationsPage::showDuplicates);
    connect(m_exchange, &RegisterExchange::organizationsRequested, this,
            &OrganizationsPage::showAll);
    connect(m_nothing, &EmptyState::actionTriggered, m_actions->createAtTop(), &QAction::trigger);

    OrganizationStore &store = m_workspace.organizations();
    connect(&store, &OrganizationStore::updated, this, [this] {
        showHeading();
        selectWhenThere(m_awaited);
    });
    connect(&store, &OrganizationStore::loaded, this, [this] {
        showHeading();
        selectWhenThere(m_awaited);
    });
    connect(&m_workspace, &Workspace::organizationRequested, this,
            &OrganizationsPage::selectWhenThere);
    connect(&m_workspace, &Workspace::languageChanged, this, [this](Language language) {
        m_words.setLanguage(language);
        m_tree->refreshWords();
        m_detail->refreshWords();
        showHeading();
    });

    connect(m_unsaved, &UnsavedEdits::stopped, this, &OrganizationsPage::showDraft);
    connect(&m_workspace, &Workspace::draftsTakenUp, this, &OrganizationsPage::showDrafts);

    // Also while the navigation has the focus: it is heeded only while the page is in sight.
    connect(m_find, &QShortcut::activated, m_tree, &OrganizationTreePanel::focusSearch);
}

void OrganizationsPage::fetchReferenceData()
{
    whenFinished(m_workspace.source().referenceData(), this,
                 [this](const Result<ReferenceData> &reference) {
                     if (!reference) {
                         Q_EMIT m_workspace.errorShown(portalErrorText(reference.error()),
                                                       reference.error().detail);
                         return;
                     }
                     m_words.setReferenceData(*reference);
                     m_tree->refreshWords();
                     m_detail->refreshWords();
                 });
}

QString OrganizationsPage::key() const { return u"organizations"_s; }

QString OrganizationsPage::title() const { return tr("Organizations"); }

QString OrganizationsPage::iconName() const { return u"view-list-tree"_s; }

void OrganizationsPage::refresh()
{
    m_workspace.organizations().load();
    fetchReferenceData();
    m_detail->refresh();
}

bool OrganizationsPage::isReady() const
{
    return m_workspace.organizations().isLoaded() && !m_detail->isLoading();
}

QUndoStack *OrganizationsPage::undoStack() { return m_workspace.editing().changes().undoStack(); }

void OrganizationsPage::select(OrganizationId organization)
{
    const auto selected = m_tree->selection();
    m_tree->select(organization);
    // Selecting what is selected announces nothing, but a new one may be shown instead of it.
    if (selected == m_tree->selection())
        showSelection();
}

/// A new organization is known here before the register announces it.
void OrganizationsPage::selectWhenThere(OrganizationId organization)
{
    m_awaited = organization;
    if (!m_workspace.organizations().node(organization))
        return;
    m_awaited = {};
    select(organization);
}

bool OrganizationsPage::takesFiles(const QStringList &paths) const
{
    return RegisterExchange::takes(paths);
}

void OrganizationsPage::takeFiles(const QStringList &paths) { m_exchange->import(paths.value(0)); }

/// As many as one can look at.
void OrganizationsPage::showAll(const std::vector<OrganizationId> &organizations)
{
    constexpr std::size_t most = 500;
    if (organizations.empty())
        return;
    select(organizations.front()); // takes away a filter that hides it
    m_tree->focusOn({organizations.begin(),
                     organizations.begin() +
                         static_cast<std::ptrdiff_t>(std::min(most, organizations.size()))});
}

void OrganizationsPage::showSelection()
{
    const auto selection = m_tree->selection();
    m_actions->setSelection(selection);
    if (selection.size() > 1) {
        m_summary->setSelection(selection);
        m_right->setCurrentWidget(m_summary);
    } else if (selection.size() == 1) {
        m_detail->showOrganization(selection.front());
        m_right->setCurrentWidget(m_detail);
    } else if (!m_detail->isNew() || m_right->currentWidget() != m_detail ||
               !m_drafts->findNew({})) {
        m_right->setCurrentWidget(m_nothing);
    }
}

void OrganizationsPage::showNew(std::optional<OrganizationId> parent)
{
    m_detail->showNew(parent);
    m_right->setCurrentWidget(m_detail);
}

/// One of those that have come back from an earlier run.
void OrganizationsPage::showDrafts()
{
    const auto edits = m_drafts->all();
    const auto made = m_drafts->allNew();
    if (!edits.empty())
        showDraft(edits.front().base.id, {});
    else if (!made.empty())
        showDraft({}, made.front().parent);
}

void OrganizationsPage::showDraft(OrganizationId organization, std::optional<OrganizationId> parent)
{
    if (organization.isValid()) {
        select(organization);
        m_detail->refresh(); // it may have been in front before it became a draft, or a conflict
        return;
    }
    if (parent)
        select(*parent);
    showNew(parent);
}

/// The dialog: the same panel as after a drop, with a search for the place.
void OrganizationsPage::startMove(const std::vector<OrganizationId> &organizations)
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"moveDialog"_s);
    dialog->setWindowTitle(tr("Move"));
    auto *panel = new MovePanel(m_workspace, MovePanel::Target::ToChoose, dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(panel);
    connect(panel, &MovePanel::moved, dialog, &QDialog::accept);
    connect(panel, &MovePanel::moved, m_tree, &OrganizationTreePanel::focusOn);
    connect(panel, &MovePanel::cancelled, dialog, &QDialog::reject);
    dialog->resize(560, 480);
    panel->setMove(organizations, {});
    dialog->open();
}

void OrganizationsPage::showDialog(ChangeDialog *dialog)
{
    connect(dialog, &ChangeDialog::made, m_tree, &OrganizationTreePanel::focusOn);
    dialog->open();
}

/// Beside the window, for one looks at the pairs in the tree.
void OrganizationsPage::showDuplicates()
{
    if (auto *shown = findChild<DuplicatesDialog *>()) {
        shown->activateWindow();
        return;
    }
    auto *dialog = new DuplicatesDialog(m_workspace, m_dismissed, this);
    connect(dialog, &DuplicatesDialog::organizationsRequested, this, &OrganizationsPage::showAll);
    connect(dialog, &DuplicatesDialog::mergeRequested, m_actions,
            &OrganizationActions::mergeRequested);
    dialog->show();
}

void OrganizationsPage::askForMove(const std::vector<OrganizationId> &organizations,
                                   std::optional<OrganizationId> to)
{
    if (!m_actions->mayMove(organizations))
        return;
    m_move->show();
    m_move->setMove(organizations, to);
}

void OrganizationsPage::showHeading()
{
    const OrganizationStore &store = m_workspace.organizations();
    m_find->setWhatsThis(tr("Search the register"));
    m_heading->setTitle(title());
    m_heading->setLine(store.isLoaded() ? tr("%Ln organization(s) in the register", nullptr,
                                             static_cast<int>(store.size()))
                                        : QString());
    m_duplicates->setText(tr("Duplicates…"));
    m_duplicates->setToolTip(tr("Find organizations that may be registered twice"));
    m_nothing->setText(tr("Select an organization in the tree: its data, ratings and history stand "
                          "here."));
    m_nothing->setActionText(m_actions->mayCreateBelow({}) ? tr("New organization") : QString());
}

QByteArray OrganizationsPage::saveState() const
{
    const QJsonObject state{{u"splitter"_s, splitterState(*m_splitter)},
                            {u"tree"_s, m_tree->saveState()},
                            {u"history"_s, m_detail->historyColumns().state()},
                            {u"tab"_s, m_detail->currentTab()},
                            {u"exchange"_s, m_exchange->state()},
                            {u"dismissed"_s, m_dismissed.state()}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void OrganizationsPage::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.isEmpty())
        return;
    restoreSplitter(*m_splitter, object.value(u"splitter"_s));
    m_tree->restoreState(object.value(u"tree"_s).toObject());
    m_detail->historyColumns().restore(object.value(u"history"_s).toObject());
    m_detail->setCurrentTab(object.value(u"tab"_s).toInt());
    m_exchange->restore(object.value(u"exchange"_s).toObject());
    m_dismissed.restore(object.value(u"dismissed"_s).toObject());
}

QStringList OrganizationsPage::unsaved() const { return m_unsaved->names(); }

void OrganizationsPage::saveUnsaved(const std::function<void(bool)> &done)
{
    m_unsaved->save(done);
}

void OrganizationsPage::discardUnsaved() { m_drafts->clear(); }

QJsonObject OrganizationsPage::place() const
{
    const auto selection = m_tree->selection();
    return {{u"organization"_s, selection.size() == 1 ? selection.front().value() : qint64(0)}};
}

void OrganizationsPage::goToPlace(const QJsonObject &place)
{
    if (const OrganizationId organization(place.value(u"organization"_s).toInteger());
        organization.isValid())
        selectWhenThere(organization);
}

void OrganizationsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        m_exchange->retranslate();
        showHeading();
    }
    Page::changeEvent(event);
}

} // namespace ratingdesk
