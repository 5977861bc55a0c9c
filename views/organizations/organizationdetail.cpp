// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationdetail.h"

#include "models/items/domainwords.h"
#include "models/items/organizationedit.h"
#include "models/items/portalerrortext.h"
#include "models/portal/whenfinished.h"
#include "views/common/busyindicator.h"
#include "views/common/messagebar.h"
#include "views/common/workspace.h"
#include "views/organizations/conflictpanel.h"
#include "views/organizations/flowlayout.h"
#include "views/organizations/organizationactions.h"
#include "views/organizations/organizationdrafts.h"
#include "views/organizations/organizationeditor.h"
#include "views/organizations/organizationform.h"
#include "views/organizations/organizationhistory.h"
#include "views/organizations/organizationratings.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>
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
      m_path(new QLabel(this)),
      m_name(new QLabel(this)),
      m_line(new QLabel(this)),
      m_message(new MessageBar(this)),
      m_conflict(new ConflictPanel(words, this)),
      m_busy(new BusyIndicator(this)),
      m_tabs(new QTabWidget(this)),
      m_form(new OrganizationForm(words, this)),
      m_ratings(new OrganizationRatings(workspace, this)),
      m_history(new OrganizationHistory(workspace, this)),
      m_saveLine(new QLabel(this)),
      m_discard(new QPushButton(this)),
      m_save(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHeader(actions));
    layout->addWidget(m_message);
    layout->addWidget(m_busy);
    m_tabs->addTab(makeGeneralTab(), {});
    m_tabs->addTab(m_ratings, {});
    m_tabs->addTab(m_history, {});
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_tabs, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, &OrganizationDetail::showTab);
    connect(m_form, &OrganizationForm::editedByUser, this, &OrganizationDetail::noteEdit);
    connect(m_save, &QPushButton::clicked, this, &OrganizationDetail::save);
    connect(m_discard, &QPushButton::clicked, this, &OrganizationDetail::discard);
    auto *saveKeys = new QShortcut(QKeySequence::Save, this);
    saveKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKeys, &QShortcut::activated, m_save, &QPushButton::click);
    connect(m_conflict, &ConflictPanel::accepted, this, &OrganizationDetail::acceptConflict);
    connect(m_conflict, &ConflictPanel::postponed, m_conflict, &QWidget::hide);
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

QWidget *OrganizationDetail::makeHeader(OrganizationActions &actions)
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(16, 0, 0, 0);
    layout->setSpacing(4);
    // Names are escaped where this is filled; only the links are markup.
    m_path->setTextFormat(Qt::RichText);
    m_path->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_path->setWordWrap(true);
    connect(m_path, &QLabel::linkActivated, this, [this](const QString &link) {
        Q_EMIT organizationRequested(OrganizationId(link.toLongLong()));
    });
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setObjectName(u"organizationName"_s);
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_name->setFont(font);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setForegroundRole(QPalette::PlaceholderText);

    // They wrap where there is little room: a tool bar would hide the last ones behind an arrow.
    auto *tools = new FlowLayout(4, 4);
    m_tools = new QWidget(header);
    m_tools->setLayout(tools);
    for (QAction *action : {actions.createBelow(), actions.move(), actions.archive(),
                            actions.bringBack(), actions.posters(), actions.ranking()}) {
        auto *button = new QToolButton(m_tools);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(16, 16));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        const auto follow = [button, action] { button->setVisible(action->isVisible()); };
        connect(action, &QAction::visibleChanged, button, follow);
        tools->addWidget(button);
        follow();
    }

    layout->addWidget(m_path);
    layout->addWidget(m_name);
    layout->addWidget(m_line);
    layout->addWidget(m_tools);
    return header;
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

    m_save->setObjectName(u"saveOrganization"_s);
    m_discard->setObjectName(u"discardOrganization"_s);
    m_saveLine->setObjectName(u"saveLine"_s);
    m_saveLine->setTextFormat(Qt::PlainText);
    m_saveLine->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 0, 0);
    bar->setSpacing(8);
    bar->addWidget(m_saveLine, 1);
    bar->addWidget(m_discard);
    bar->addWidget(m_save);

    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_formArea, 1);
    layout->addLayout(bar);
    return tab;
}

QString OrganizationDetail::nameOf(OrganizationId organization) const
{
    return m_workspace.organizations().name(organization, m_workspace.language());
}

void OrganizationDetail::showOrganization(OrganizationId organization)
{
    if (!m_isNew && organization == m_shown)
        return;
    m_isNew = false;
    m_parent.reset();
    m_shown = organization;
    m_message->hide();
    m_conflict->hide();
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
    m_conflict->hide();
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
    m_editor.perform({.changes = {CreateOrganization{organization}}, .reason = {}},
                     tr("Register “%1”").arg(organization.displayName(m_workspace.language())),
                     this, [this, parent](const Result<ChangeReceipt> &receipt) {
                         m_isSaving = false;
                         if (!receipt) {
                             showError(receipt.error());
                             showSaveBar();
                             return;
                         }
                         m_drafts.discardNew(parent);
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
    m_editor.perform({.changes = {UpdateOrganization{sent}}, .reason = {}},
                     tr("Edit “%1”").arg(edited.displayName(m_workspace.language())), this,
                     [this, id](const Result<ChangeReceipt> &receipt) {
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
    m_conflict->hide();
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
    m_conflict->hide();
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
        m_formArea->verticalScrollBar()->setValue(0);
        return;
    }
    m_drafts.put(theirs, edit.merged);
    m_form->setOrganization(theirs, edit.merged);
    if (!m_form->isChanged())
        return;
    send(theirs, edit.merged);
}

void OrganizationDetail::acceptConflict()
{
    const Organization chosen = m_conflict->chosen();
    const Organization theirs = m_conflict->theirs();
    m_conflict->hide();
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
    const OrganizationStore &store = m_workspace.organizations();
    m_tools->setVisible(!m_isNew);
    QStringList path;
    for (const OrganizationId organization : store.pathTo(m_shown)) {
        if (organization != m_shown)
            path << u"<a href=\"%1\" style=\"text-decoration:none; color:%2\">%3</a>"_s.arg(
                QString::number(organization.value()), palette().color(QPalette::Link).name(),
                nameOf(organization).toHtmlEscaped());
    }
    m_path->setText(path.join(u" › "_s));
    m_path->setVisible(!path.isEmpty());
    m_path->setAccessibleName(tr("Where it stands"));

    if (m_isNew) {
        m_name->setText(tr("New organization"));
        m_line->setText(m_parent ? tr("below “%1”").arg(nameOf(*m_parent))
                                 : tr("at the top of the hierarchy"));
        return;
    }
    const OrganizationNode *node = store.node(m_shown);
    if (!node)
        return;
    m_name->setText(m_form->base().id == m_shown && !m_isLoading
                        ? m_form->base().fullName(m_workspace.language())
                        : nameOf(m_shown));
    const QString id = QString::number(m_shown.value());
    m_line->setText(node->state == OrganizationState::Active
                        ? tr("%1 · id %2", "kind and id").arg(kindText(node->kind), id)
                        : tr("%1 · id %2 · %3", "kind, id and state")
                              .arg(kindText(node->kind), id, stateText(node->state)));
}

void OrganizationDetail::showSaveBar()
{
    const int changed = static_cast<int>(changedFields(m_form->base(), m_form->edited()).size());
    const auto problems = static_cast<int>(m_form->problems().size());
    const bool isThere = m_isNew || m_form->base().id == m_shown;
    const bool hasEdit = isThere && (changed > 0 || m_isNew);
    m_save->setText(m_isNew ? tr("Register") : tr("Save"));
    m_save->setEnabled(isThere && changed > 0 && problems == 0 && !m_isSaving &&
                       m_actions.mayEdit());
    m_save->setDefault(m_save->isEnabled());
    m_discard->setEnabled(hasEdit && !m_isSaving);
    m_saveLine->setText(m_isSaving             ? tr("Saving…")
                        : !m_actions.mayEdit() ? tr("Your account may look, but not change.")
                        : changed > 0 && problems > 0
                            ? tr("%n field(s) must be corrected before saving.", nullptr, problems)
                        : changed > 0 ? tr("%n field(s) not saved yet.", nullptr, changed)
                                      : QString());
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
    m_discard->setText(tr("Discard"));
    showHeader();
    showSaveBar();
}

void OrganizationDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showHeader(); // markup keeps the color it was made with
    QWidget::changeEvent(event);
}

} // namespace ratingdesk
