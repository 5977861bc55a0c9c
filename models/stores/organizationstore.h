// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/registervalues.h"

#include <QObject>

#include <memory>

namespace ratingdesk {

class PortalSource;

/// The whole register in memory: loaded once, kept up to date by the source's change events, shared
/// by every screen. Answers at once; announces every change before and after it, so that item
/// models only translate.
class OrganizationStore : public QObject
{
    Q_OBJECT

public:
    explicit OrganizationStore(PortalSource *source, QObject *parent = nullptr);
    ~OrganizationStore() override;

    /// Loads the register anew; loaded() or loadFailed() follows. What is in memory stays until
    /// then; where little has changed only that is announced, else a reset.
    void load();
    bool isLoaded() const;

    std::size_t size() const;
    /// Nothing for an unknown id. Valid until the next change is announced.
    const OrganizationNode *node(OrganizationId organization) const;
    /// The display name in that language; empty for an unknown id.
    QString name(OrganizationId organization, Language language) const;
    /// Ordered by id. No organization: the roots; with them stands what has a parent that is not
    /// there. Valid until the next change is announced.
    const std::vector<OrganizationId> &childrenOf(std::optional<OrganizationId> organization) const;
    /// All of them, ordered by id. Valid until the next change is announced.
    const std::vector<OrganizationNode> &nodes() const;
    /// Itself and everything below, parents before children.
    std::vector<OrganizationId> subtreeOf(OrganizationId organization) const;
    int descendantCount(OrganizationId organization) const;
    /// Whether it is `ancestor` itself or somewhere below it.
    bool isWithin(OrganizationId organization, OrganizationId ancestor) const;
    /// From the root down to the organization itself.
    std::vector<OrganizationId> pathTo(OrganizationId organization) const;

    /// Every organization that holds all words of the text: in its names (ё/е and і/и alike), УНП,
    /// address, or as its id. Ordered by id; empty for a blank text.
    std::vector<OrganizationId> search(const QString &text) const;

Q_SIGNALS:
    void loaded();
    /// Loading, or fetching what a change event named, failed: what is in memory may be old. The
    /// store loads anew by itself when the source answers again.
    void loadFailed(const ratingdesk::PortalError &error);
    void aboutToReset();
    void wasReset();
    void aboutToInsert(const ratingdesk::OrganizationNode &node);
    void inserted(ratingdesk::OrganizationId organization);
    void aboutToRemove(ratingdesk::OrganizationId organization);
    void removed(ratingdesk::OrganizationId organization);
    /// From its parent to another one; the node still stands at the old place.
    void aboutToMove(ratingdesk::OrganizationId organization,
                     std::optional<ratingdesk::OrganizationId> to);
    void moved(ratingdesk::OrganizationId organization);
    void nodeChanged(ratingdesk::OrganizationId organization);
    void descendantCountChanged(ratingdesk::OrganizationId organization);
    /// A batch of the announcements above is over.
    void updated();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ratingdesk
