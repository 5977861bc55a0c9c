// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationdetail.h"

#include "models/editing/changequeue.h"
#include "models/editing/organizationdrafts.h"
#include "models/editing/organizationedit.h"
#include "models/portal/whenfinished.h"
#include "models/words/portalerrortext.h"
#include "views/common/busyindicator.h"
#include "views/common/messagebar.h"
#include "views/common/workspace.h"
#include "views/organizations/conflictpanel.h"
#include "views/organizations/organizationactions.h"
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

OrganizationDetail::OrganizationDetail(Workspace &workspace, FieldWords &words,
                                       OrganizationActions &actions, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_queue(workspace.editing().changes()),
      m_drafts(workspace.editing().drafts()),
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
      m_saveBar(new SaveBar(this)),
      m_saveKeys(new QShortcut(QKeySequence::Save, this)),
      m_saveAndAddKeys(new QShortcut(SaveBar::saveAndAddKeys(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 0, 0); // one edge for heading, tabs and all they hold
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
    connect(m_saveBar, &SaveBar::saveRequested, this, [this] { save(Next::Show); });
    connect(m_saveBar, &SaveBar::saveAndAddRequested, this, [this] { save(Next::AddAnother); });
    connect(m_saveBar, &SaveBar::discardRequested, this, &OrganizationDetail::discard);
    // Wherever the focus is: they are heeded only while this is in sight.
    connect(m_saveKeys, &QShortcut::activated, m_saveBar, &SaveBar::triggerSave);
    connect(m_saveAndAddKeys, &QShortcut::activated, m_saveBar, &SaveBar::triggerSaveAndAdd);
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
    showTabsOf(false);
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
    showTabsOf(true);

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

/// A new one has neither ratings nor a history.
void OrganizationDetail::showTabsOf(bool isNew)
{
    if (isNew)
        m_tabs->setCurrentIndex(GeneralTab);
    m_tabs->setTabEnabled(RatingsTab, !isNew);
    m_tabs->setTabEnabled(HistoryTab, !isNew);
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
    if (m_form->base().id != m_shown) {
        // What is another one's must not stand under this one's name, not even when nothing comes.
        m_form->setOrganization({}, {});
        m_form->setEnabled(false);
    }
    showSaveBar();
    whenFinished(m_workspace.source().organizations(std::vector<OrganizationId>{m_shown}), this,
                 [this, number](const Result<std::vector<Organization>> &found) {
                     if (number != m_fetch)
                         return;
                     m_isLoading = false;
                     m_busy->stop();
                     if (found && m_offer == Offer::TryAgain)
                         m_message->hide(); // it said that this could not be loaded
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
    // An answer that set out before a colleague's change comes too late.
    if (!m_conflict->isHidden() && organization.revision < m_conflict->theirs().revision)
        return;
    m_form->setReadOnly(!m_actions.mayEdit(organization.id));
    showDraftOf(organization);
    m_form->setEnabled(m_conflict->isHidden());
    showHeader();
    showSaveBar();
    offerDraftBelow();
    if (const auto failure = m_failures.constFind(organization.id); failure != m_failures.cend())
        showError(*failure);
}

/// Brings a draft together with what stands in the portal now.
void OrganizationDetail::showDraftOf(const Organization &organization)
{
    const OrganizationDrafts::Draft *draft = m_drafts.find(organization.id);
    const MergedEdit edit = draft ? mergeEdits(draft->base, draft->edited, organization)
                                  : MergedEdit{organization, {}, {}};
    if (!edit.conflicts.empty()) {
        m_form->setOrganization(draft->base, draft->edited);
        openConflict(organization);
        return;
    }
    closeConflict(); // where the two agree by now, there is nothing left to choose
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

void OrganizationDetail::noteChanged(OrganizationId organization)
{
    if (organization != m_shown || m_isNew)
        return;
    showHeader();
    const OrganizationNode *node = m_workspace.organizations().node(organization);
    if (!isSaving() && node && node->revision != m_form->base().revision) {
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
         .isSaving = isSaving(),
         .isInConflict = !m_conflict->isHidden(),
         .mayEdit = m_isNew || m_actions.mayEdit(m_shown)});
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

ColumnKeeper &OrganizationDetail::historyColumns() { return m_history->columns(); }

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
    m_saveKeys->setWhatsThis(tr("Save the changes"));
    m_saveAndAddKeys->setWhatsThis(tr("Save and add another"));
    showHeader();
}

void OrganizationDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ratingdesk
