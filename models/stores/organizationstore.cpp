// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/organizationstore.h"

#include "models/portal/answers.h"
#include "models/portal/inbackground.h"
#include "models/portal/organizationnode.h"
#include "models/portal/portalsource.h"
#include "models/portal/whenfinished.h"
#include "models/stores/organizationforest.h"
#include "models/stores/organizationsearch.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ratingdesk {

namespace {

/// Beyond these a reset is cheaper than single announcements, for the store and for every view.
constexpr std::size_t maximumAnnouncedChanges = 1000;
constexpr std::size_t maximumAnnouncedRemovals = 100;

/// The register as the store keeps it.
struct LoadedRegister
{
    OrganizationForest forest;
    OrganizationSearch finder;
    qint64 dataRevision = 0;
};

std::shared_ptr<LoadedRegister> registerOf(const std::shared_ptr<OrganizationSkeleton> &skeleton)
{
    std::vector<OrganizationId> ids;
    ids.reserve(skeleton->nodes.size());
    for (const OrganizationNode &node : skeleton->nodes)
        ids.push_back(node.id);
    auto loaded = std::make_shared<LoadedRegister>();
    loaded->forest = OrganizationForest(std::move(skeleton->nodes));
    loaded->finder = OrganizationSearch(std::move(ids), std::move(skeleton->searchText),
                                        std::move(skeleton->searchEnds));
    loaded->dataRevision = skeleton->dataRevision;
    return loaded;
}

/// What has to happen to the forest, in an order in which every step is possible.
struct Difference
{
    std::vector<OrganizationNode> present; ///< new or changed; parents before their children
    std::vector<OrganizationId> gone;      ///< children before their parents
};

/// Orders the nodes so that each comes after its parent; false when they hold a ring.
bool putParentsFirst(std::vector<OrganizationNode> &nodes)
{
    QHash<OrganizationId, std::size_t> places;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        places.insert(nodes[i].id, i);

    std::vector<int> depths(nodes.size(), -1);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        std::vector<std::size_t> chain;
        auto next = std::optional(i);
        while (next && depths[*next] < 0) {
            chain.push_back(*next);
            if (chain.size() > nodes.size())
                return false;
            const auto &parent = nodes[*next].parent;
            const auto found = parent ? places.constFind(*parent) : places.cend();
            next = found == places.cend() ? std::nullopt : std::optional(*found);
        }
        int depth = next ? depths[*next] + 1 : 0;
        for (auto place = chain.rbegin(); place != chain.rend(); ++place)
            depths[*place] = depth++;
    }

    std::vector<std::size_t> order(nodes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&depths](std::size_t left, std::size_t right) {
        return depths[left] < depths[right];
    });
    std::vector<OrganizationNode> ordered;
    ordered.reserve(nodes.size());
    for (const std::size_t place : order)
        ordered.push_back(std::move(nodes[place]));
    nodes = std::move(ordered);
    return true;
}

/// What differs between two registers that are both ordered by id.
Difference differenceBetween(const std::vector<OrganizationNode> &before,
                             const std::vector<OrganizationNode> &after)
{
    Difference difference;
    auto old = before.begin();
    for (const OrganizationNode &node : after) {
        for (; old != before.end() && old->id < node.id; ++old)
            difference.gone.push_back(old->id);
        if (old != before.end() && old->id == node.id) {
            if (*old != node)
                difference.present.push_back(node);
            ++old;
        } else {
            difference.present.push_back(node);
        }
    }
    for (; old != before.end(); ++old)
        difference.gone.push_back(old->id);
    return difference;
}

} // namespace

class OrganizationStore::Private
{
public:
    Private(PortalSource *portal, OrganizationStore *store) : source(portal), q(store) {}

    void load();
    void noteChange(const PortalChange &change);
    void noteReachable(bool isReachable);

    PortalSource *source;
    OrganizationStore *q;
    OrganizationForest forest;
    OrganizationSearch finder;
    bool isLoaded = false;

private:
    void adopt(LoadedRegister &loaded);
    void reset(OrganizationForest newForest);
    void fetchPending();
    void take(const std::vector<OrganizationId> &asked,
              const std::vector<Organization> &organizations);
    bool announce(Difference difference);
    bool canAnnounce(const Difference &difference) const;
    bool announcePresent(const OrganizationNode &node);
    bool announceGone(std::vector<OrganizationId> gone);
    void announceCounts(std::optional<OrganizationId> from);

    bool m_isLoading = false;
    bool m_mustLoadAgain = false;
    bool m_hasFailed = false;
    Latest m_fetching; ///< of what changed; a load makes it needless
    QSet<OrganizationId> m_pending;
    qint64 m_pendingRevision = 0;
};

void OrganizationStore::Private::load()
{
    if (m_isLoading) {
        m_mustLoadAgain = true;
        return;
    }
    m_isLoading = true;
    m_mustLoadAgain = false;
    m_fetching.forget();
    whenFinished(converted(source->skeleton(true), registerOf), q,
                 [this](const Result<std::shared_ptr<LoadedRegister>> &loaded) {
                     m_isLoading = false;
                     if (!loaded) {
                         m_hasFailed = true;
                         Q_EMIT q->loadFailed(loaded.error());
                         return;
                     }
                     m_hasFailed = false;
                     if (m_pendingRevision <= (*loaded)->dataRevision)
                         m_pending.clear();
                     adopt(**loaded);
                     if (m_mustLoadAgain)
                         load();
                     else
                         fetchPending();
                 });
}

void OrganizationStore::Private::adopt(LoadedRegister &loaded)
{
    finder = std::move(loaded.finder);
    if (!isLoaded || !announce(differenceBetween(forest.nodes(), loaded.forest.nodes())))
        reset(std::move(loaded.forest));
    isLoaded = true;
    Q_EMIT q->loaded();
}

void OrganizationStore::Private::reset(OrganizationForest newForest)
{
    Q_EMIT q->aboutToReset();
    forest = std::move(newForest);
    Q_EMIT q->wasReset();
}

void OrganizationStore::Private::noteChange(const PortalChange &change)
{
    if (!change.registerChanged || (!isLoaded && !m_isLoading))
        return;
    if (change.organizations.empty() || change.organizations.size() > maximumAnnouncedChanges) {
        load();
        return;
    }
    for (const OrganizationId organization : change.organizations)
        m_pending.insert(organization);
    m_pendingRevision = std::max(m_pendingRevision, change.dataRevision);
    fetchPending();
}

void OrganizationStore::Private::noteReachable(bool isReachable)
{
    // What colleagues did in between the portal tells itself; only what failed is asked again.
    if (isReachable && std::exchange(m_hasFailed, false))
        load();
}

void OrganizationStore::Private::fetchPending()
{
    if (m_pending.isEmpty() || m_isLoading || m_fetching.isWaiting())
        return;
    std::vector<OrganizationId> ids(m_pending.cbegin(), m_pending.cend());
    std::sort(ids.begin(), ids.end());
    m_pending.clear();
    m_fetching.ask(source->organizations(ids), q,
                   [this, ids](const Result<std::vector<Organization>> &organizations) {
                       if (organizations) {
                           take(ids, *organizations);
                           fetchPending();
                       } else {
                           m_pending.unite(QSet<OrganizationId>(ids.begin(), ids.end()));
                           m_hasFailed = true;
                           Q_EMIT q->loadFailed(organizations.error());
                       }
                   });
}

void OrganizationStore::Private::take(const std::vector<OrganizationId> &asked,
                                      const std::vector<Organization> &organizations)
{
    Difference difference;
    QSet<OrganizationId> answered;
    for (const Organization &organization : organizations) {
        answered.insert(organization.id);
        const OrganizationNode node = nodeOf(organization);
        const OrganizationNode *present = forest.find(node.id);
        if (!present || *present != node) {
            difference.present.push_back(node);
            finder.put(node.id, searchTextOf(organization));
        }
    }
    for (const OrganizationId organization : asked) {
        if (!answered.contains(organization) && forest.find(organization)) {
            difference.gone.push_back(organization);
            finder.remove(organization);
        }
    }
    if (!announce(std::move(difference)))
        load();
}

bool OrganizationStore::Private::canAnnounce(const Difference &difference) const
{
    const auto isInTheMiddle = [this](const OrganizationNode &node) {
        return node.id < forest.nodes().back().id && !forest.find(node.id);
    };
    return !forest.nodes().empty() && difference.present.size() <= maximumAnnouncedChanges &&
           difference.gone.size() <= maximumAnnouncedRemovals &&
           static_cast<std::size_t>(std::count_if(difference.present.begin(),
                                                  difference.present.end(), isInTheMiddle)) <=
               maximumAnnouncedRemovals;
}

/// False when it could not be done step by step; then everything has to be taken anew.
bool OrganizationStore::Private::announce(Difference difference)
{
    if (difference.present.empty() && difference.gone.empty())
        return true;
    if (!canAnnounce(difference) || !putParentsFirst(difference.present))
        return false;
    const bool done = std::all_of(difference.present.begin(), difference.present.end(),
                                  [this](const auto &node) { return announcePresent(node); }) &&
                      announceGone(std::move(difference.gone));
    Q_EMIT q->updated();
    return done;
}

bool OrganizationStore::Private::announcePresent(const OrganizationNode &node)
{
    if (node.parent && !forest.find(*node.parent))
        return false;
    const OrganizationNode *present = forest.find(node.id);
    if (!present) {
        Q_EMIT q->aboutToInsert(node);
        forest.insert(node);
        Q_EMIT q->inserted(node.id);
        announceCounts(node.parent);
        return true;
    }
    const auto from = present->parent;
    if (from != node.parent) {
        if (forest.isWithin(node.parent, node.id))
            return false;
        Q_EMIT q->aboutToMove(node.id, node.parent);
        forest.move(node.id, node.parent);
        Q_EMIT q->moved(node.id);
        announceCounts(from);
        announceCounts(node.parent);
    }
    if (*forest.find(node.id) != node) {
        forest.replace(node);
        Q_EMIT q->nodeChanged(node.id);
    }
    return true;
}

bool OrganizationStore::Private::announceGone(std::vector<OrganizationId> gone)
{
    // The deepest first.
    std::stable_sort(gone.begin(), gone.end(), [this](OrganizationId left, OrganizationId right) {
        return forest.pathTo(left).size() > forest.pathTo(right).size();
    });
    for (const OrganizationId organization : gone) {
        if (!forest.childrenOf(organization).empty())
            return false;
        const auto parent = forest.find(organization)->parent;
        Q_EMIT q->aboutToRemove(organization);
        forest.remove(organization);
        Q_EMIT q->removed(organization);
        announceCounts(parent);
    }
    return true;
}

void OrganizationStore::Private::announceCounts(std::optional<OrganizationId> from)
{
    if (!from)
        return;
    for (const OrganizationId organization : forest.pathTo(*from))
        Q_EMIT q->descendantCountChanged(organization);
}

OrganizationStore::OrganizationStore(PortalSource *source, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(source, this))
{
    connect(source, &PortalSource::changed, this,
            [this](const PortalChange &change) { d->noteChange(change); });
    connect(source, &PortalSource::reachableChanged, this,
            [this](bool reachable) { d->noteReachable(reachable); });
}

OrganizationStore::~OrganizationStore() = default;

void OrganizationStore::load() { d->load(); }

bool OrganizationStore::isLoaded() const { return d->isLoaded; }

std::size_t OrganizationStore::size() const { return d->forest.nodes().size(); }

const std::vector<OrganizationNode> &OrganizationStore::nodes() const { return d->forest.nodes(); }

const OrganizationNode *OrganizationStore::node(OrganizationId organization) const
{
    return d->forest.find(organization);
}

QString OrganizationStore::name(OrganizationId organization, Language language) const
{
    const OrganizationNode *node = d->forest.find(organization);
    return node ? node->name(language) : QString();
}

const std::vector<OrganizationId> &
OrganizationStore::childrenOf(std::optional<OrganizationId> organization) const
{
    return d->forest.childrenOf(organization);
}

std::vector<OrganizationId> OrganizationStore::subtreeOf(OrganizationId organization) const
{
    return d->forest.subtreeOf(organization);
}

int OrganizationStore::descendantCount(OrganizationId organization) const
{
    return d->forest.descendantCount(organization);
}

bool OrganizationStore::isWithin(OrganizationId organization, OrganizationId ancestor) const
{
    return d->forest.isWithin(organization, ancestor);
}

std::vector<OrganizationId> OrganizationStore::pathTo(OrganizationId organization) const
{
    return d->forest.pathTo(organization);
}

std::vector<OrganizationId> OrganizationStore::search(const QString &text) const
{
    return d->finder.find(text);
}

} // namespace ratingdesk
