// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/organization.h"
#include "models/portal/changeset.h"

#include <QObject>

#include <optional>
#include <vector>

class QAction;
class QWidget;

namespace ratingdesk {

class Workspace;

/// What can be done with the selected organizations: the same actions for tool bar, context menu
/// and keyboard, enabled where they make sense and where one's role allows them.
class OrganizationActions : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts work while `scope` is in sight, wherever in its window the focus is.
    OrganizationActions(Workspace &workspace, QWidget *scope);

    void setSelection(const std::vector<OrganizationId> &organizations);
    const std::vector<OrganizationId> &selection() const { return m_selection; }
    /// What a filter or a search asks for; nothing without one.
    void setFound(const std::vector<OrganizationId> &organizations);
    // What the policy allows; the portal decides by the same.
    bool mayEdit(OrganizationId organization) const;
    bool mayCreateBelow(std::optional<OrganizationId> parent) const;
    /// Or archive, or bring back.
    bool mayMove(const std::vector<OrganizationId> &organizations) const;
    /// Those of them that get another state by this, and those below them if asked for; parents
    /// before children.
    std::vector<OrganizationId> affectedBy(OrganizationState state,
                                           const std::vector<OrganizationId> &organizations,
                                           bool withBelow) const;
    /// Archives or brings back, as one change.
    void setState(OrganizationState state, const std::vector<OrganizationId> &organizations,
                  bool withBelow);
    void retranslate();

    QAction *createBelow() const { return m_createBelow; }
    QAction *createAtTop() const { return m_createAtTop; }
    QAction *move() const { return m_move; }
    QAction *merge() const { return m_merge; }
    /// In sight only where what is selected was merged.
    QAction *separate() const { return m_separate; }
    QAction *archive() const { return m_archive; }
    QAction *bringBack() const { return m_bringBack; }
    QAction *posters() const { return m_posters; }
    QAction *subtreePosters() const { return m_subtreePosters; }
    /// In sight only while something is found.
    QAction *foundPosters() const { return m_foundPosters; }
    QAction *ranking() const { return m_ranking; }
    QAction *copyLink() const { return m_copyLink; }

Q_SIGNALS:
    void createRequested(std::optional<ratingdesk::OrganizationId> parent);
    void moveRequested(const std::vector<ratingdesk::OrganizationId> &organizations);
    void mergeRequested(const std::vector<ratingdesk::OrganizationId> &organizations);
    void separationRequested(ratingdesk::OrganizationId organization);
    /// Whether those below are to get that state too has to be asked.
    void branchAsked(ratingdesk::OrganizationState state,
                     const std::vector<ratingdesk::OrganizationId> &organizations);

private:
    QAction *add(const QString &iconName);
    bool mayDo(const Change &change) const;
    void requestState(OrganizationState state);
    void showFound();
    void requestPosters(bool withDescendants);
    void requestRanking();
    void copyProfileLinks();
    void update();

    Workspace &m_workspace;
    QWidget *m_scope;
    std::vector<OrganizationId> m_selection;
    std::vector<OrganizationId> m_found;
    QAction *m_createBelow;
    QAction *m_createAtTop;
    QAction *m_move;
    QAction *m_merge;
    QAction *m_separate;
    QAction *m_archive;
    QAction *m_bringBack;
    QAction *m_posters;
    QAction *m_subtreePosters;
    QAction *m_foundPosters;
    QAction *m_ranking;
    QAction *m_copyLink;
};

} // namespace ratingdesk
