// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationactions.h"

#include "models/domain/profilelink.h"
#include "models/portal/policy.h"
#include "models/words/portalerrortext.h"
#include "views/common/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>
#include <QSet>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

OrganizationActions::OrganizationActions(Workspace &workspace, QWidget *scope)
    : QObject(scope),
      m_workspace(workspace),
      m_scope(scope),
      m_createBelow(add(u"list-add"_s)),
      m_createAtTop(add(u"list-add"_s)),
      m_move(add(u"transform-move"_s)),
      m_merge(add(u"merge"_s)),
      m_separate(add(u"split"_s)),
      m_archive(add(u"archive-insert"_s)),
      m_bringBack(add(u"archive-remove"_s)),
      m_posters(add(u"view-barcode-qr"_s)),
      m_subtreePosters(add(u"view-barcode-qr"_s)),
      m_foundPosters(add(u"view-barcode-qr"_s)),
      m_ranking(add(u"office-chart-line"_s)),
      m_copyLink(add(u"edit-copy"_s))
{
    m_createBelow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_move->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_posters->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));

    connect(m_createBelow, &QAction::triggered, this, [this] {
        Q_EMIT createRequested(m_selection.empty() ? std::nullopt
                                                   : std::optional(m_selection.front()));
    });
    connect(m_createAtTop, &QAction::triggered, this,
            [this] { Q_EMIT createRequested(std::nullopt); });
    connect(m_move, &QAction::triggered, this, [this] { Q_EMIT moveRequested(m_selection); });
    connect(m_merge, &QAction::triggered, this, [this] { Q_EMIT mergeRequested(m_selection); });
    connect(m_separate, &QAction::triggered, this,
            [this] { Q_EMIT separationRequested(m_selection.front()); });
    connect(m_archive, &QAction::triggered, this,
            [this] { requestState(OrganizationState::Archived); });
    connect(m_bringBack, &QAction::triggered, this,
            [this] { requestState(OrganizationState::Active); });
    connect(m_posters, &QAction::triggered, this, [this] { requestPosters(false); });
    connect(m_subtreePosters, &QAction::triggered, this, [this] { requestPosters(true); });
    connect(m_foundPosters, &QAction::triggered, this,
            [this] { Q_EMIT m_workspace.postersRequested(m_found); });
    connect(m_ranking, &QAction::triggered, this, &OrganizationActions::requestRanking);
    connect(m_copyLink, &QAction::triggered, this, &OrganizationActions::copyProfileLinks);
    connect(&workspace.organizations(), &OrganizationStore::updated, this,
            &OrganizationActions::update);
    retranslate();
}

QAction *OrganizationActions::add(const QString &iconName)
{
    auto *action = new QAction(QIcon::fromTheme(iconName), QString(), this);
    m_scope->addAction(action);
    return action;
}

bool OrganizationActions::mayEdit(OrganizationId organization) const
{
    UpdateOrganization change;
    change.organization.id = organization;
    return mayDo(change);
}

bool OrganizationActions::mayCreateBelow(std::optional<OrganizationId> parent) const
{
    CreateOrganization change;
    change.organization.parent = parent;
    return mayDo(change);
}

bool OrganizationActions::mayMove(const std::vector<OrganizationId> &organizations) const
{
    // Where to is not asked yet; archiving takes them from their place as well.
    return std::all_of(organizations.begin(), organizations.end(), [this](OrganizationId each) {
        return mayDo(SetOrganizationState{.organization = each});
    });
}

bool OrganizationActions::mayDo(const Change &change) const
{
    const OrganizationStore &store = m_workspace.organizations();
    const IsWithin isWithin = [&store](OrganizationId organization, OrganizationId ancestor) {
        std::optional<OrganizationId> at = organization;
        while (at && at != ancestor) {
            const OrganizationNode *node = store.node(*at);
            at = node ? node->parent : std::nullopt;
        }
        return at.has_value();
    };
    return !missingRight(m_workspace.actor(), change, isWithin);
}

void OrganizationActions::setSelection(const std::vector<OrganizationId> &organizations)
{
    m_selection = organizations;
    update();
}

void OrganizationActions::setFound(const std::vector<OrganizationId> &organizations)
{
    m_found = organizations;
    showFound();
}

void OrganizationActions::showFound()
{
    m_foundPosters->setVisible(!m_found.empty());
    m_foundPosters->setText(
        tr("Make posters of the %Ln found…", nullptr, static_cast<int>(m_found.size())));
    m_foundPosters->setToolTip(tr("Make posters for all that the search and the filters ask for"));
}

void OrganizationActions::update()
{
    const OrganizationStore &store = m_workspace.organizations();
    const auto isIn = [&store](OrganizationState state) {
        return [&store, state](OrganizationId organization) {
            const OrganizationNode *node = store.node(organization);
            return node && node->state == state;
        };
    };
    const bool hasAny = !m_selection.empty();
    const bool isOne = m_selection.size() == 1;
    const bool anyActive =
        std::any_of(m_selection.begin(), m_selection.end(), isIn(OrganizationState::Active));
    const bool anyArchived =
        std::any_of(m_selection.begin(), m_selection.end(), isIn(OrganizationState::Archived));
    const bool anyMerged =
        std::any_of(m_selection.begin(), m_selection.end(), isIn(OrganizationState::Merged));
    const bool mayMoveAll = mayMove(m_selection);
    m_createBelow->setEnabled(isOne && anyActive && mayCreateBelow(m_selection.front()));
    m_createAtTop->setEnabled(mayCreateBelow({}));
    m_move->setEnabled(hasAny && mayMoveAll);
    m_merge->setEnabled(hasAny && !anyMerged && mayMoveAll);
    m_merge->setVisible(!anyMerged);
    m_separate->setEnabled(isOne && anyMerged && mayMoveAll);
    m_separate->setVisible(anyMerged);
    m_archive->setEnabled(anyActive && mayMoveAll);
    m_archive->setVisible(anyActive || (!anyArchived && !anyMerged));
    m_bringBack->setEnabled(anyArchived && mayMoveAll);
    m_bringBack->setVisible(anyArchived);
    m_posters->setEnabled(hasAny);
    m_subtreePosters->setEnabled(
        std::any_of(m_selection.begin(), m_selection.end(), [&store](OrganizationId organization) {
            return store.descendantCount(organization) > 0;
        }));
    m_ranking->setEnabled(isOne);
    m_copyLink->setEnabled(hasAny);
}

/// Asks first where something below would be left behind.
void OrganizationActions::requestState(OrganizationState state)
{
    if (affectedBy(state, m_selection, true).size() > affectedBy(state, m_selection, false).size())
        Q_EMIT branchAsked(state, m_selection);
    else
        setState(state, m_selection, false);
}

std::vector<OrganizationId> OrganizationActions::affectedBy(
    OrganizationState state, const std::vector<OrganizationId> &organizations, bool withBelow) const
{
    const OrganizationStore &store = m_workspace.organizations();
    std::vector<OrganizationId> affected;
    QSet<OrganizationId> seen;
    for (const OrganizationId organization : organizations) {
        for (const OrganizationId each : withBelow ? store.subtreeOf(organization)
                                                   : std::vector<OrganizationId>{organization}) {
            const OrganizationNode *node = store.node(each);
            if (!node || seen.contains(each) || node->state == state ||
                node->state == OrganizationState::Merged)
                continue;
            seen.insert(each);
            affected.push_back(each);
        }
    }
    return affected;
}

void OrganizationActions::setState(OrganizationState state,
                                   const std::vector<OrganizationId> &organizations, bool withBelow)
{
    const OrganizationStore &store = m_workspace.organizations();
    const std::vector<OrganizationId> affected = affectedBy(state, organizations, withBelow);
    if (affected.empty())
        return;
    ChangeSet changes;
    for (const OrganizationId organization : affected)
        changes.changes.push_back(
            SetOrganizationState{organization, state, store.node(organization)->revision});
    // The first that changes: what was selected before it may have that state already.
    const QString name = store.name(affected.front(), m_workspace.language());
    const int more = static_cast<int>(affected.size()) - 1;
    const bool isArchiving = state == OrganizationState::Archived;
    ChangeQueue::Wording wording;
    if (isArchiving && more == 0)
        wording = {.title = tr("Archive “%1”").arg(name),
                   .done = tr("“%1” was archived").arg(name)};
    else if (isArchiving)
        wording = {.title = tr("Archive “%1” and %Ln more", nullptr, more).arg(name),
                   .done = tr("“%1” and %Ln more were archived", nullptr, more).arg(name)};
    else if (more == 0)
        wording = {.title = tr("Bring back “%1”").arg(name),
                   .done = tr("“%1” is active again").arg(name)};
    else
        wording = {.title = tr("Bring back “%1” and %Ln more", nullptr, more).arg(name),
                   .done = tr("“%1” and %Ln more are active again", nullptr, more).arg(name)};
    m_workspace.editing().changes().perform(
        changes, wording, this, [this](const Result<ChangeReceipt> &receipt) {
            if (!receipt)
                Q_EMIT m_workspace.errorShown(portalErrorText(receipt.error()),
                                              portalErrorDetail(receipt.error()));
        });
}

void OrganizationActions::requestPosters(bool withDescendants)
{
    if (!withDescendants) {
        Q_EMIT m_workspace.postersRequested(m_selection);
        return;
    }
    std::vector<OrganizationId> organizations;
    QSet<OrganizationId> taken;
    for (const OrganizationId organization : m_selection) {
        for (const OrganizationId below : m_workspace.organizations().subtreeOf(organization)) {
            if (!taken.contains(below)) {
                taken.insert(below);
                organizations.push_back(below);
            }
        }
    }
    Q_EMIT m_workspace.postersRequested(organizations);
}

/// Among those that stand below the same one.
void OrganizationActions::requestRanking()
{
    if (m_selection.empty())
        return;
    const OrganizationNode *node = m_workspace.organizations().node(m_selection.front());
    if (node)
        Q_EMIT m_workspace.rankingRequested(node->parent, node->id);
}

void OrganizationActions::copyProfileLinks()
{
    QStringList links;
    for (const OrganizationId organization : m_selection)
        links << profileLink(organization);
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
    Q_EMIT m_workspace.messageShown(tr("%Ln profile link(s) copied", nullptr, int(links.size())));
}

void OrganizationActions::retranslate()
{
    const auto name = [](QAction *action, const QString &text, const QString &toolTip) {
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? toolTip : u"%1 (%2)"_s.arg(toolTip, keys));
    };
    name(m_createBelow, tr("&New below…"), tr("Register a new organization below this one"));
    name(m_createAtTop, tr("New at the &top…"),
         tr("Register a new organization at the top of the hierarchy"));
    name(m_move, tr("&Move…"), tr("Put it below another organization"));
    name(m_merge, tr("Mer&ge…"), tr("Make several organizations one"));
    name(m_separate, tr("&Separate…"), tr("Take back that it was merged into another one"));
    name(m_archive, tr("&Archive"), tr("Take it out of ratings and rankings; its history stays"));
    name(m_bringBack, tr("&Bring back"), tr("Make it active again"));
    name(m_posters, tr("Make &posters…"), tr("Make posters for what is selected"));
    name(m_subtreePosters, tr("Make posters for all &below…"),
         tr("Make posters for what is selected and everything below"));
    name(m_ranking, tr("Show in &ranking"), tr("Show its place among its neighbours"));
    name(m_copyLink, tr("&Copy profile link"), tr("Copy the address of the profile page"));
    showFound();
    update();
}

} // namespace ratingdesk
