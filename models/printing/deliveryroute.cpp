// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/printing/deliveryroute.h"

#include "models/poster/filenames.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Beyond them a register is faulty.
constexpr std::size_t mostLevels = 100;
/// Paths are short everywhere: of deeper hierarchies the levels in between get no folder.
constexpr std::ptrdiff_t mostFolders = 5;
constexpr int longestFolderName = 40;
constexpr qsizetype districtDigits = 4;

/// Where one organization is delivered to.
struct Stop
{
    Region region = Region::Unknown;
    QString district;
    OrganizationId body;

    friend bool operator==(const Stop &, const Stop &) = default;
};

} // namespace

DeliveryRoute::DeliveryRoute(Find find, Language language)
    : m_find(std::move(find)), m_language(language)
{
}

const OrganizationNode *DeliveryRoute::parentOf(const OrganizationNode &node) const
{
    return node.parent ? m_find(*node.parent) : nullptr;
}

std::vector<const OrganizationNode *> DeliveryRoute::pathTo(OrganizationId organization) const
{
    std::vector<const OrganizationNode *> path;
    for (const OrganizationNode *node = m_find(organization); node && path.size() < mostLevels;
         node = parentOf(*node))
        path.push_back(node);
    std::reverse(path.begin(), path.end());
    return path;
}

OrganizationId DeliveryRoute::bodyOf(OrganizationId organization) const
{
    const auto path = pathTo(organization);
    const auto body = std::find_if(path.rbegin(), path.rend(), [](const OrganizationNode *node) {
        return node->kind == OrganizationKind::Body;
    });
    if (body != path.rend())
        return (*body)->id;
    return path.empty() ? organization : path.front()->id;
}

namespace {

/// What is nearest at hand of the СОАТО above an organization.
Stop stopOf(OrganizationId body, const std::vector<const OrganizationNode *> &path,
            const std::function<QString(OrganizationId)> &soatoOf)
{
    Stop stop;
    stop.body = body;
    for (auto node = path.rbegin(); node != path.rend(); ++node) {
        const QString soato = soatoOf((*node)->id);
        if (stop.region == Region::Unknown)
            stop.region = (*node)->region;
        if (regionOfSoato(soato) != Region::Unknown && soato.size() > districtDigits) {
            stop.region = regionOfSoato(soato);
            stop.district = soato.first(districtDigits);
            break;
        }
    }
    return stop;
}

} // namespace

std::vector<OrganizationId> DeliveryRoute::sorted(const PosterOrder &order) const
{
    QCollator collator(localeOf(m_language));
    collator.setNumericMode(true); // school no. 2 before no. 10
    struct Entry
    {
        OrganizationId id;
        bool isKnown;
        Stop stop;
        QCollatorSortKey bodyName;
        bool isBelowBody;
        QCollatorSortKey name;
    };
    const auto soatoOf = [&order](OrganizationId id) {
        const Organization *known = order.find(id);
        return known ? known->soato : QString();
    };
    std::vector<Entry> entries;
    for (const OrganizationId id : order.organizations()) {
        const Organization *known = order.find(id);
        const OrganizationId body = bodyOf(id);
        const OrganizationNode *bodyNode = m_find(body);
        entries.push_back({id, known != nullptr, stopOf(body, pathTo(id), soatoOf),
                           collator.sortKey(bodyNode ? bodyNode->name(m_language) : QString()),
                           body != id,
                           collator.sortKey(known ? known->displayName(m_language) : QString())});
    }
    const auto isBefore = [](const Entry &a, const Entry &b) {
        if (a.isKnown != b.isKnown)
            return a.isKnown;
        // Those of no region last.
        const bool isPlaced = a.stop.region != Region::Unknown;
        if (isPlaced != (b.stop.region != Region::Unknown))
            return isPlaced;
        if (a.stop.region != b.stop.region)
            return a.stop.region < b.stop.region;
        if (a.stop.district != b.stop.district)
            return a.stop.district < b.stop.district;
        if (const int names = a.bodyName.compare(b.bodyName); names != 0)
            return names < 0;
        if (a.stop.body != b.stop.body)
            return a.stop.body < b.stop.body;
        if (a.isBelowBody != b.isBelowBody)
            return b.isBelowBody;
        if (const int names = a.name.compare(b.name); names != 0)
            return names < 0;
        return a.id < b.id;
    };
    std::stable_sort(entries.begin(), entries.end(), isBefore);
    std::vector<OrganizationId> ids;
    for (const Entry &entry : entries)
        ids.push_back(entry.id);
    return ids;
}

PosterGroup DeliveryRoute::groupOf(OrganizationId body, Region region, std::size_t first) const
{
    PosterGroup group;
    group.first = first;
    group.region = region;
    for (const OrganizationNode *node : pathTo(body))
        group.bodies << node->name(m_language);
    group.file = safeFileName(
        u"%1 %2"_s.arg(QString::number(body.value()), group.bodies.value(group.bodies.size() - 1)));
    return group;
}

void DeliveryRoute::arrange(PosterJob &job, const PosterOrder &order,
                            const std::function<SeparatorSheet(const PosterGroup &)> &sheet) const
{
    if (job.format == PosterFormat::PdfPerGroup)
        gatherByBody(job);
    else if (order.sheets)
        makePiles(job);
    for (PosterGroup &group : job.groups) {
        if (order.sheets)
            group.sheet = sheet(group);
    }
    if (order.folders && job.format != PosterFormat::OnePdf)
        mirrorHierarchy(job);
}

void DeliveryRoute::makePiles(PosterJob &job) const
{
    job.groups.clear();
    QHash<OrganizationId, QString> soato;
    for (const Organization &organization : job.organizations)
        soato.insert(organization.id, organization.soato);
    std::optional<Stop> before;
    for (std::size_t row = 0; row < job.organizations.size(); ++row) {
        const OrganizationId id = job.organizations[row].id;
        const Stop stop = stopOf(bodyOf(id), pathTo(id),
                                 [&soato](OrganizationId known) { return soato.value(known); });
        if (before != stop)
            job.groups.push_back(groupOf(stop.body, stop.region, row));
        before = stop;
        ++job.groups.back().count;
    }
}

void DeliveryRoute::gatherByBody(PosterJob &job) const
{
    std::vector<OrganizationId> bodies;
    QHash<OrganizationId, std::vector<Organization>> gathered;
    for (Organization &organization : job.organizations) {
        const OrganizationId body = bodyOf(organization.id);
        if (!gathered.contains(body))
            bodies.push_back(body);
        gathered[body].push_back(std::move(organization));
    }
    job.organizations.clear();
    job.groups.clear();
    for (const OrganizationId body : bodies) {
        std::vector<Organization> &organizations = gathered[body];
        const OrganizationNode *node = m_find(body);
        job.groups.push_back(
            groupOf(body, node ? node->region : Region::Unknown, job.organizations.size()));
        job.groups.back().count = static_cast<int>(organizations.size());
        std::move(organizations.begin(), organizations.end(),
                  std::back_inserter(job.organizations));
    }
}

QString DeliveryRoute::folderAbove(OrganizationId organization) const
{
    std::vector<const OrganizationNode *> path = pathTo(organization);
    if (!path.empty())
        path.pop_back();
    if (std::ssize(path) > mostFolders) // the last one tells apart whatever lies below it
        path.erase(path.begin() + mostFolders - 1, path.end() - 1);
    QString folder;
    for (const OrganizationNode *node : path)
        folder +=
            safeFileName(u"%1 %2"_s.arg(QString::number(node->id.value()), node->name(m_language)),
                         longestFolderName) +
            u'/';
    return folder;
}

void DeliveryRoute::mirrorHierarchy(PosterJob &job) const
{
    job.folders.clear();
    for (const Organization &organization : job.organizations)
        job.folders.push_back(folderAbove(organization.id));
    for (PosterGroup &group : job.groups)
        group.file = folderAbove(bodyOf(job.organizations[group.first].id)) + group.file;
}

} // namespace ratingdesk
