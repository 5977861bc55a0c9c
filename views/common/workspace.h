// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"
#include "models/editing/editsession.h"
#include "models/portal/portalsource.h"
#include "models/ranking/rankingmethod.h"
#include "models/stores/organizationstore.h"
#include "models/stores/rankingbasisstore.h"

#include <QObject>
#include <QStringList>

namespace ratingdesk {

class TaskMonitor;

/// What one connected portal offers to the pages: its data, the register in memory, the running
/// tasks, and the ways from page to page. Made anew for every connection, and the pages with it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// What stands beside a message in the status line.
    enum class Offer {
        None,
        Undo,       ///< of what has just been done on the page in front
        UndoChange, ///< of the change that the portal has just confirmed, whatever is in front
    };

    Workspace(PortalSource &source, PortalSession session, QObject *parent = nullptr);

    PortalSource &source() { return m_source; }
    const PortalInfo &info() const { return m_session.portal; }
    const Actor &actor() const { return m_session.actor; }
    OrganizationStore &organizations() { return m_organizations; }
    EditSession &editing() { return m_editing; }
    RankingBasisStore &rankings() { return m_rankings; }
    TaskMonitor &tasks() { return *m_tasks; }

    Language language() const { return m_language; }
    void setLanguage(Language language);

    /// The hosts that the connection allows on printed codes.
    QStringList linkHosts() const { return m_linkHosts; }
    void setLinkHosts(const QStringList &hosts) { m_linkHosts = hosts; }

    /// Where files are written unless somebody chooses otherwise: the folder that was chosen last,
    /// and where that is gone, or a person has no folder for documents, the home folder.
    QString filesFolder() const;
    /// An empty one or one that is gone leaves it as it is.
    void setFilesFolder(const QString &folder);

Q_SIGNALS:
    void languageChanged(ratingdesk::Language language);

    // Ways from page to page; the window listens and opens the page.
    void organizationRequested(ratingdesk::OrganizationId organization);
    void rankingRequested(std::optional<ratingdesk::OrganizationId> scope,
                          std::optional<ratingdesk::OrganizationId> select);
    /// The whole country in a month against the one before.
    void monthRankingRequested(ratingdesk::OrganizationId select, ratingdesk::Month month,
                               const ratingdesk::RankingMethod &method);
    /// Of nobody: of those that are chosen there already.
    void postersRequested(const std::vector<ratingdesk::OrganizationId> &organizations);
    /// Drafts of an earlier run are drafts again.
    void draftsTakenUp();

    // For the status line.
    void messageShown(const QString &text,
                      ratingdesk::Workspace::Offer offer = ratingdesk::Workspace::Offer::None);
    void errorShown(const QString &text, const QString &detail);

private:
    void tellChanges();

    PortalSource &m_source;
    PortalSession m_session;
    OrganizationStore m_organizations;
    EditSession m_editing;
    RankingBasisStore m_rankings;
    TaskMonitor *m_tasks;
    Language m_language = Language::English;
    QStringList m_linkHosts;
    QString m_filesFolder;
};

} // namespace ratingdesk
