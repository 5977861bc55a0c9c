// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationdetail.h"

#include "models/items/organizationedit.h"
#include "models/items/portalerrortext.h"
#include "models/portal/whenfinished.h"
#include "views/common/busyindicator.h"
#include "views/common/messagebar.h"
#include "views/common/workspace.h"
#include "views/organizations/conflictpanel.h"
#include "views/organizations/organizationactions.h"
#include "views/organizations/organizationdrafts.h"
#include "views/organizations/organizationeditor.h"
#include "views/organizations/organizationform.h"
#include "views/organizations/organizationheader.h"
#include "views/organizations/organizationhistory.h"
#include "views/organizations/organizationratings.h"
#include "views/organizations/savebar.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

enum Tab {
    GeneralTab,
    RatingsTab,
    HistoryTab,
};

} // namespace

OrganizationDetail::OrganizationDetail(Workspace &workspace, OrganizationEditor &editor,
                                       OrganizationDrafts &drafts, FieldWords &words,
                                       OrganizationActions &actions, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_editor(editor),
      m_drafts(drafts),
      m_words(words),
      m_actions(actions),
      m_header(new OrganizationHeader(workspace, actions, this)),
      m_message(new MessageBar(this)),
      m_conflict(new ConflictPanel(words, this)),
      m_busy(new BusyIndicator(this)),
      m_tabs(new QTabWidget(this)),
      m_form(new OrganizationForm(words, this)),
      m_ratings(new OrganizationRatings(workspace, this)),
      m_history(new OrganizationHistory(workspace, this)),
      m_saveBar(new SaveBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_busy);
    m_tabs->addTab(makeGeneralTab(), {});
    m_tabs->addTab(m_ratings, {});
    m_tabs->addTab(m_history, {});
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_tabs, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, &OrganizationDetail::showTab);
    connect(m_form, &OrganizationForm::editedByUser, this, &OrganizationDetail::noteEdit);
    connect(m_header, &OrganizationHeader::organizationRequested, this,
            &OrganizationDetail::organizationRequested);
    connect(m_saveBar, &SaveBar::saveRequested, this, &OrganizationDetail::save);
    connect(m_saveBar, &SaveBar::discardRequested, this, &OrganizationDetail::discard);
    auto *saveKeys = new QShortcut(QKeySequence::Save, this);
    saveKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKeys, &QShortcut::activated, m_saveBar, &SaveBar::triggerSave);
    connect(m_conflict, &ConflictPanel::accepted, this, &OrganizationDetail::acceptConflict);
    connect(m_conflict, &ConflictPanel::postponed, this, &OrganizationDetail::closeConflict);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->hide();
        if (m_offer == Offer::TryAgain)
            fetch();
        else if (m_offer == Offer::NewDraft)
            showNew(m_shown);
    });
    const OrganizationStore &store = workspace.organizations();
    connect(&store, &OrganizationStore::nodeChanged, this, &OrganizationDetail::noteChanged);
    connect(&store, &OrganizationStore::moved, this, &OrganizationDetail::noteChanged);
    connect(&store, &OrganizationStore::updated, this, &OrganizationDetail::showHeader);
    retranslate();
}

QWidget *OrganizationDetail::makeGeneralTab()
{
    auto *tab = new QWidget(this);
    m_formArea = new QScrollArea(tab);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(m_formArea);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(8);
    contentLayout->addWidget(m_conflict);
    contentLayout->addWidget(m_form, 1);
    m_formArea->setWidget(content);

    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_formArea, 1);
    layout->addWidget(m_saveBar);
    return tab;
}

void OrganizationDetail::showOrganization(OrganizationId organization)
{
    if (!m_isNew && organization == m_shown)
        return;
    m_isNew = false;
    m_parent.reset();
    m_shown = organization;
    m_message->hide();
    closeConflict();
    m_tabs->setTabEnabled(RatingsTab, true);
    m_tabs->setTabEnabled(HistoryTab, true);
    // The tree knows the name already; the form follows.
    showHeader();
    fetch();
    showTab();
}

void OrganizationDetail::showNew(std::optional<OrganizationId> parent)
{
    m_isNew = true;
    m_parent = parent;
    m_shown = {};
    ++m_fetch;
    m_isLoading = false;
    m_busy->stop();
    m_message->hide();
    closeConflict();
    m_tabs->setCurrentIndex(GeneralTab);
    m_tabs->setTabEnabled(RatingsTab, false);
    m_tabs->setTabEnabled(HistoryTab, false);

    Organization blank;
    blank.parent = parent;
    const OrganizationNode *above = parent ? m_workspace.organizations().node(*parent) : nullptr;
    if (!above)
        blank.kind = OrganizationKind::Body;
    else if (above->kind != OrganizationKind::Body)
        blank.kind = OrganizationKind::Subdivision;
    if (above) {
        blank.sphere = above->sphere;
        blank.category = above->category;
        blank.registerKind = above->registerKind;
    }
    const Organization *draft = m_drafts.findNew(parent);
    m_form->setEnabled(true);
    m_form->setReadOnly(false);
    m_form->setOrganization(blank, draft ? *draft : blank);
    showHeader();
    showSaveBar();
    m_form->focusFirstField();
}

void OrganizationDetail::refresh()
{
    if (m_isNew || !m_shown.isValid())
        return;
    fetch();
    m_ratings->refresh();
    m_history->refresh();
}

void OrganizationDetail::fetch()
{
    m_isLoading = true;
    m_busy->start(tr("Loading the organization…"));
    const int number = ++m_fetch;
    if (m_form->base().id != m_shown)
        m_form->setEnabled(false);
    showSaveBar();
    whenFinished(m_workspace.source().organizations(std::vector<OrganizationId>{m_shown}), this,
                 [this, number](const Result<std::vector<Organization>> &found) {
                     if (number != m_fetch)
                         return;
                     m_isLoading = false;
                     m_busy->stop();
                     if (!found) {
                         showError(found.error());
                         m_offer = Offer::TryAgain;
                         m_message->setActionText(tr("Try again"));
                     } else if (!found->empty()) {
                         take(found->front());
                     }
                     // One that is not there any more leaves the tree, and the selection with it.
                 });
}

void OrganizationDetail::take(const Organization &organization)
{
    m_form->setEnabled(true);
    m_form->setReadOnly(!m_actions.mayEdit());
    showDraftOf(organization);
    showHeader();
    showSaveBar();
    offerDraftBelow();
}

/// Brings a draft together with what stands in the portal now.
void OrganizationDetail::showDraftOf(const Organization &organization)
{
    const OrganizationDrafts::Draft *draft = m_drafts.find(organization.id);
    if (!draft) {
        m_form->setOrganization(organization, organization);
        return;
    }
    if (draft->base.revision == organization.revision) {
        m_form->setOrganization(draft->base, draft->edited);
        return;
    }
    const MergedEdit edit = mergeEdits(draft->base, draft->edited, organization);
    if (!edit.conflicts.empty()) {
        m_form->setOrganization(draft->base, draft->edited);
        openConflict(organization);
        return;
    }
    m_drafts.put(organization, edit.merged);
    m_form->setOrganization(organization, edit.merged);
}

void OrganizationDetail::offerDraftBelow()
{
    if (!m_drafts.findNew(m_shown) || m_isNew)
        return;
    m_offer = Offer::NewDraft;
    m_message->showMessage(MessageBar::Kind::Information,
                           tr("A new organization below this one is not saved yet."));
    m_message->setActionText(tr("Go on with it"));
}

void OrganizationDetail::noteEdit()
{
    if (!m_isNew)
        m_drafts.put(m_form->base(), m_form->edited());
    else if (m_form->isChanged())
        m_drafts.putNew(m_form->edited());
    else
        m_drafts.discardNew(m_parent);
    showSaveBar();
}

void OrganizationDetail::save()
{
    const auto problems = m_form->problems();
    if (!problems.empty()) {
        m_form->focusField(problems.front().field);
        return;
    }
    if (m_isNew)
        saveNew();
    else
        send(m_form->base(), m_form->edited());
}

void OrganizationDetail::saveNew()
{
    m_isSaving = true;
    showSaveBar();
    const auto parent = m_parent;
    const Organization organization = m_form->edited();
    const QString name = organization.displayName(m_workspace.language());
    m_editor.perform(
        {.changes = {CreateOrganization{organization}}, .reason = {}},
        {.title = tr("Register “%1”").arg(name), .done = tr("“%1” was registered").arg(name)}, this,
        [this, parent](const Result<ChangeReceipt> &receipt) {
            m_isSaving = false;
            if (!receipt) {
                showError(receipt.error());
                showSaveBar();
                return;
            }
            m_drafts.discardNew(parent);
            if (!receipt->organizations.empty())
                Q_EMIT created(receipt->organizations.front().id);
        });
}

void OrganizationDetail::send(const Organization &base, const Organization &edited)
{
    m_isSaving = true;
    showSaveBar();
    Organization sent = edited;
    sent.revision = base.revision;
    const OrganizationId id = base.id;
    const QString name = edited.displayName(m_workspace.language());
    m_editor.perform({.changes = {UpdateOrganization{sent}}, .reason = {}},
                     {.title = tr("Edit “%1”").arg(name), .done = tr("“%1” was changed").arg(name)},
                     this, [this, id](const Result<ChangeReceipt> &receipt) {
                         m_isSaving = false;
                         if (receipt) {
                             m_drafts.discard(id);
                             if (!receipt->organizations.empty())
                                 takeSaved(receipt->organizations.front());
                         } else if (receipt.error().current && id == m_shown) {
                             openConflict(*receipt.error().current);
                         } else {
                             showError(receipt.error());
                         }
                         showSaveBar();
                     });
}

void OrganizationDetail::takeSaved(const Organization &saved)
{
    if (saved.id != m_shown)
        return;
    m_message->hide();
    closeConflict();
    m_form->setOrganization(saved, saved);
    m_history->refresh();
}

void OrganizationDetail::showError(const PortalError &error)
{
    m_offer = Offer::None;
    m_message->showMessage(MessageBar::Kind::Error, portalErrorText(error), error.detail);
}

void OrganizationDetail::discard()
{
    if (m_isNew) {
        m_drafts.discardNew(m_parent);
        Q_EMIT newDiscarded();
        return;
    }
    m_drafts.discard(m_shown);
    closeConflict();
    m_form->setOrganization(m_form->base(), m_form->base());
    showSaveBar();
    fetch();
}

/// What only one of the two changed is brought together; for the rest one has to choose.
void OrganizationDetail::openConflict(const Organization &theirs)
{
    const Organization base = m_form->base();
    const Organization mine = m_form->edited();
    const MergedEdit edit = mergeEdits(base, mine, theirs);
    if (!edit.conflicts.empty()) {
        m_tabs->setCurrentIndex(GeneralTab);
        m_conflict->showConflict(edit, mine, theirs);
        m_form->setEnabled(false); // what is typed now would not be among the choices
        m_formArea->verticalScrollBar()->setValue(0);
        return;
    }
    m_drafts.put(theirs, edit.merged);
    m_form->setOrganization(theirs, edit.merged);
    if (!m_form->isChanged())
        return;
    send(theirs, edit.merged);
}

void OrganizationDetail::closeConflict()
{
    if (m_conflict->isHidden())
        return;
    m_conflict->hide();
    m_form->setEnabled(true);
    showSaveBar();
}

void OrganizationDetail::acceptConflict()
{
    const Organization chosen = m_conflict->chosen();
    const Organization theirs = m_conflict->theirs();
    closeConflict();
    m_drafts.put(theirs, chosen);
    m_form->setOrganization(theirs, chosen);
    if (m_form->isChanged())
        send(theirs, chosen);
    showSaveBar();
}

void OrganizationDetail::noteChanged(OrganizationId organization)
{
    if (organization != m_shown || m_isNew)
        return;
    showHeader();
    const OrganizationNode *node = m_workspace.organizations().node(organization);
    if (!m_isSaving && node && node->revision != m_form->base().revision) {
        fetch();
        m_history->refresh();
    }
}

void OrganizationDetail::showHeader()
{
    if (m_isNew) {
        m_header->showNew(m_parent);
        return;
    }
    const bool isKnown = m_form->base().id == m_shown && !m_isLoading;
    m_header->showOrganization(m_shown, isKnown ? m_form->base().fullName(m_workspace.language())
                                                : QString());
}

void OrganizationDetail::showSaveBar()
{
    m_saveBar->setState(
        {.changedFields = static_cast<int>(changedFields(m_form->base(), m_form->edited()).size()),
         .problems = static_cast<int>(m_form->problems().size()),
         .isNew = m_isNew,
         .isThere = m_isNew || m_form->base().id == m_shown,
         .isSaving = m_isSaving,
         .isInConflict = !m_conflict->isHidden(),
         .mayEdit = m_actions.mayEdit()});
}

void OrganizationDetail::showTab()
{
    if (m_isNew || !m_shown.isValid())
        return;
    if (m_tabs->currentIndex() == RatingsTab)
        m_ratings->showOrganization(m_shown);
    else if (m_tabs->currentIndex() == HistoryTab)
        m_history->showOrganization(m_shown);
}

void OrganizationDetail::focusForm()
{
    m_tabs->setCurrentIndex(GeneralTab);
    m_form->focusFirstField();
}

void OrganizationDetail::refreshWords()
{
    m_form->refreshWords();
    m_ratings->refreshWords();
    m_history->setWords(m_words);
    showHeader();
}

int OrganizationDetail::currentTab() const { return m_tabs->currentIndex(); }

void OrganizationDetail::setCurrentTab(int tab)
{
    if (tab >= 0 && tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
}

void OrganizationDetail::retranslate()
{
    m_tabs->setTabText(GeneralTab, tr("General"));
    m_tabs->setTabText(RatingsTab, tr("Position and ratings"));
    m_tabs->setTabText(HistoryTab, tr("History"));
    m_tabs->setAccessibleName(tr("Details of the organization"));
    showHeader();
}

void OrganizationDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ratingdesk
