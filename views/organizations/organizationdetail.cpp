// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationdetail.h"

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

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace ratingdesk {

OrganizationDetail::OrganizationDetail(Workspace &workspace, FieldWords &words,
                                       OrganizationActions &actions, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_words(words),
      m_actions(actions),
      m_editor(workspace.source(), workspace.editing(),
               std::bind_front(&OrganizationDetail::wordingOf, this)),
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
    connect(m_form, &OrganizationForm::editedByUser, this,
            [this] { m_editor.edit(m_form->edited()); });
    connect(m_header, &OrganizationHeader::organizationRequested, this,
            &OrganizationDetail::organizationRequested);
    connect(m_saveBar, &SaveBar::saveRequested, this,
            [this] { save(OrganizationEditor::Next::Show); });
    connect(m_saveBar, &SaveBar::saveAndAddRequested, this,
            [this] { save(OrganizationEditor::Next::AddAnother); });
    connect(m_saveBar, &SaveBar::discardRequested, &m_editor, &OrganizationEditor::discard);
    // Wherever the focus is: they are heeded only while this is in sight.
    connect(m_saveKeys, &QShortcut::activated, m_saveBar, &SaveBar::triggerSave);
    connect(m_saveAndAddKeys, &QShortcut::activated, m_saveBar, &SaveBar::triggerSaveAndAdd);
    connect(m_conflict, &ConflictPanel::chosen, &m_editor, &OrganizationEditor::choose);
    connect(m_conflict, &ConflictPanel::accepted, this, [this] {
        if (const auto field = m_editor.acceptChoices())
            m_form->focusField(*field);
    });
    connect(m_conflict, &ConflictPanel::postponed, &m_editor, &OrganizationEditor::postponeChoices);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->hide();
        if (m_told == Told::NewDraft)
            showNew(shown());
        else
            m_editor.fetch();
    });
    const OrganizationStore &store = workspace.organizations();
    connect(&store, &OrganizationStore::nodeChanged, this, &OrganizationDetail::noteChanged);
    connect(&store, &OrganizationStore::moved, this, &OrganizationDetail::noteChanged);
    connect(&store, &OrganizationStore::updated, this, &OrganizationDetail::showHeader);
    listenToEditor();
    retranslate();
}

void OrganizationDetail::listenToEditor()
{
    connect(&m_editor, &OrganizationEditor::changed, this, &OrganizationDetail::showState);
    connect(&m_editor, &OrganizationEditor::saved, this, [this](OrganizationId organization) {
        m_history->refresh();
        Q_EMIT saved(organization);
    });
    // In the same form, with the focus where it is; the tree follows once the register announces
    // it.
    connect(&m_editor, &OrganizationEditor::created, this, [this](OrganizationId organization) {
        if (!window()->focusWidget())
            m_form->focusFirstField();
        Q_EMIT created(organization);
    });
    connect(&m_editor, &OrganizationEditor::anotherBegun, m_form,
            &OrganizationForm::focusFirstField);
    connect(&m_editor, &OrganizationEditor::newDiscarded, this, &OrganizationDetail::newDiscarded);
    connect(&m_editor, &OrganizationEditor::failedElsewhere, this,
            [this](const Organization &edited, const PortalError &error) {
                Q_EMIT m_workspace.errorShown(
                    tr("“%1” was not saved: %2", "name and why")
                        .arg(edited.displayName(m_workspace.language()), portalErrorText(error)),
                    error.detail);
            });
}

ChangeQueue::Wording OrganizationDetail::wordingOf(const Organization &edited) const
{
    const QString name = edited.displayName(m_workspace.language());
    if (!edited.id.isValid())
        return {.title = tr("Register “%1”").arg(name),
                .done = tr("“%1” was registered").arg(name)};
    return {.title = tr("Edit “%1”").arg(name), .done = tr("“%1” was changed").arg(name)};
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
    m_editor.show(organization);
}

void OrganizationDetail::showNew(std::optional<OrganizationId> parent)
{
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
    m_editor.showNew(blank);
    m_form->focusFirstField();
}

void OrganizationDetail::save(OrganizationEditor::Next next)
{
    if (const auto field = m_editor.save(next))
        m_form->focusField(*field);
}

OrganizationId OrganizationDetail::shown() const
{
    const auto subject = m_editor.subject();
    return subject ? subject->organization : OrganizationId();
}

void OrganizationDetail::refresh()
{
    if (!shown().isValid())
        return;
    m_editor.fetch();
    m_ratings->refresh();
    m_history->refresh();
}

void OrganizationDetail::noteChanged(OrganizationId organization)
{
    if (organization != shown())
        return;
    showHeader();
    const OrganizationNode *node = m_workspace.organizations().node(organization);
    if (node && m_editor.noteRevision(organization, node->revision))
        m_history->refresh();
}

void OrganizationDetail::showState()
{
    const auto subject = m_editor.subject();
    const bool isAnother = subject != std::exchange(m_subject, subject);
    if (isAnother) {
        m_told = Told::Nothing;
        m_message->hide();
        showTabsOf(isNew());
    }
    showBusy();
    showForm();
    showConflict();
    showMessage();
    showHeader();
    showSaveBar();
    if (isAnother)
        showTab();
}

/// A new one has neither ratings nor a history.
void OrganizationDetail::showTabsOf(bool isNew)
{
    if (isNew)
        m_tabs->setCurrentIndex(GeneralTab);
    m_tabs->setTabEnabled(RatingsTab, !isNew);
    m_tabs->setTabEnabled(HistoryTab, !isNew);
}

void OrganizationDetail::showBusy()
{
    if (!m_editor.isFetching())
        m_busy->stop();
    else if (!m_busy->isRunning())
        m_busy->start(tr("Loading the organization…"));
}

/// What is another one's must not stand under this one's name, not even when nothing comes.
void OrganizationDetail::showForm()
{
    const Organization &base = m_editor.base();
    const Organization &edited = m_editor.edited();
    if (m_form->base() != base || m_form->edited() != edited)
        m_form->setOrganization(base, edited);
    m_form->setReadOnly(shown().isValid() && !m_actions.mayEdit(shown()));
    // What is typed during a conflict would not be among the choices.
    m_form->setEnabled(m_editor.isKnown() && !m_editor.is<OrganizationEditor::Conflict>());
}

void OrganizationDetail::showConflict()
{
    const auto *conflict = std::get_if<OrganizationEditor::Conflict>(&m_editor.state());
    if (!conflict) {
        m_conflict->hide();
        return;
    }
    const bool wasOpen = !m_conflict->isHidden();
    m_conflict->showConflict(conflict->choices);
    if (!wasOpen) {
        m_tabs->setCurrentIndex(GeneralTab);
        m_formArea->verticalScrollBar()->setValue(0);
    }
}

/// Told once: what somebody closed does not come again by itself.
void OrganizationDetail::showMessage()
{
    const EditFailure *failure = m_editor.failure();
    const bool isKnown = m_editor.isKnown() && !isNew();
    const bool hasNewDraft = isKnown && m_workspace.editing().drafts().findNew(shown());
    const Told told = failure ? Told::WhyNot : hasNewDraft ? Told::NewDraft : Told::Nothing;
    const int number = failure ? failure->number : 0;
    if (told == m_told && number == m_toldFailure)
        return;
    m_told = told;
    m_toldFailure = number;
    if (failure) {
        m_message->showError(failure->error);
        if (failure->of == EditFailure::Of::Loading)
            m_message->setActionText(tr("Try again"));
    } else if (hasNewDraft) {
        m_message->showMessage(MessageBar::Kind::Information,
                               tr("A new organization below this one is not saved yet."));
        m_message->setActionText(tr("Go on with it"));
    } else {
        m_message->hide();
    }
}

void OrganizationDetail::showHeader()
{
    const auto subject = m_editor.subject();
    if (!subject)
        return;
    if (subject->isNew()) {
        m_header->showNew(subject->parent);
        return;
    }
    // The tree knows the name already; the form follows.
    const bool isKnown = m_editor.isKnown() && !m_editor.isFetching();
    m_header->showOrganization(subject->organization,
                               isKnown ? m_editor.base().fullName(m_workspace.language())
                                       : QString());
}

void OrganizationDetail::showSaveBar()
{
    const OrganizationId organization = shown();
    m_saveBar->setState({.changedFields = static_cast<int>(
                             changedFields(m_editor.base(), m_editor.edited()).size()),
                         .problems = static_cast<int>(m_form->problems().size()),
                         .isNew = isNew(),
                         .isThere = m_editor.isKnown(),
                         .isSaving = m_editor.is<OrganizationEditor::Saving>(),
                         .isInConflict = m_editor.is<OrganizationEditor::Conflict>(),
                         .mayEdit = !organization.isValid() || m_actions.mayEdit(organization)});
}

void OrganizationDetail::showTab()
{
    const OrganizationId organization = shown();
    if (!organization.isValid())
        return;
    if (m_tabs->currentIndex() == RatingsTab)
        m_ratings->showOrganization(organization);
    else if (m_tabs->currentIndex() == HistoryTab)
        m_history->showOrganization(organization);
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
