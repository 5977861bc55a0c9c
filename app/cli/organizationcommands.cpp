// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/organizationtable.h"
#include "models/domain/validators.h"
#include "models/exchange/organizationexport.h"
#include "models/portal/organizationfields.h"
#include "models/stores/organizationsearch.h"
#include "models/words/portalerrortext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

QHash<OrganizationId, std::optional<OrganizationId>>
parentsOf(const std::vector<Organization> &organizations)
{
    QHash<OrganizationId, std::optional<OrganizationId>> parents;
    parents.reserve(static_cast<qsizetype>(organizations.size()));
    for (const Organization &organization : organizations)
        parents.insert(organization.id, organization.parent);
    return parents;
}

class OrganizationsListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OrganizationsListCommand)

public:
    QStringList words() const override { return {u"organizations"_s, u"list"_s}; }
    QString summary() const override
    {
        return tr("Lists organizations: all, or those that the options let through.");
    }
    QStringList examples() const override
    {
        return {u"--portal demo organizations list --under 10001 --kind subdivision"_s,
                u"--portal demo organizations list --search \"поликлиника минск\""_s,
                u"--portal demo organizations list --region brest --state active --format json"_s};
    }
    QString explanation() const override
    {
        return tr("Columns: id, parent_id, kind, state, name, short_name, unp, region, path (the "
                  "ids from the top down).");
    }

    void describe(Options &options) override
    {
        options.add("--under", "ID", m_under, tr("This organization and everything below it."));
        options.add("--search", "TEXT", m_search,
                    tr("Those that have all these words in their names, УНП or address, or one of "
                       "them as their id."));
        options.choice("--kind", m_kind,
                       std::vector<std::pair<QString, OrganizationKind>>{
                           {keyOf(OrganizationKind::Body), OrganizationKind::Body},
                           {keyOf(OrganizationKind::Organization), OrganizationKind::Organization},
                           {keyOf(OrganizationKind::Subdivision), OrganizationKind::Subdivision},
                       },
                       tr("Only these."));
        std::vector<std::pair<QString, Region>> regions;
        for (const Region region : allRegions)
            regions.emplace_back(regionKey(region), region);
        options.choice("--region", m_region, regions, tr("Only those of this region."));
        options.choice("--state", m_state,
                       std::vector<std::pair<QString, OrganizationState>>{
                           {keyOf(OrganizationState::Active), OrganizationState::Active},
                           {keyOf(OrganizationState::Archived), OrganizationState::Archived},
                           {keyOf(OrganizationState::Merged), OrganizationState::Merged},
                       },
                       tr("Only those in this state."));
    }

    ExitStatus run(Console &console) override
    {
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto organizations =
            console.await(tr("Loading the register"), (*portal)->organizations({}));
        if (!organizations)
            return console.fail(organizations.error());

        const auto parents = parentsOf(*organizations);
        if (m_under && !parents.contains(*m_under))
            return console.fail(organizationMissingText(*m_under));
        std::optional<QSet<OrganizationId>> found;
        // No words let everything through, as in the window's search field.
        if (m_search && !m_search->trimmed().isEmpty()) {
            const auto skeleton =
                console.await(tr("Loading the register"), (*portal)->skeleton(true));
            if (!skeleton)
                return console.fail(skeleton.error());
            found = search(**skeleton);
        }

        const OrganizationTable table(parents, console.language());
        std::vector<Row> rows;
        for (const Organization &organization : *organizations) {
            const bool isListed = (!m_kind || organization.kind == *m_kind) &&
                                  (!m_region || organization.region() == *m_region) &&
                                  (!m_state || organization.state == *m_state) &&
                                  (!found || found->contains(organization.id)) &&
                                  (!m_under || isWithin(organization.id, *m_under, parents));
            if (isListed)
                rows.push_back(table.row(organization));
        }
        console.writeTable(OrganizationTable::columns(), std::move(rows));
        return ExitStatus::Done;
    }

private:
    QSet<OrganizationId> search(const OrganizationSkeleton &skeleton) const
    {
        std::vector<OrganizationId> ids;
        for (const OrganizationNode &node : skeleton.nodes)
            ids.push_back(node.id);
        OrganizationSearch index(std::move(ids), skeleton.searchText, skeleton.searchEnds);
        const auto found = index.find(*m_search);
        return {found.begin(), found.end()};
    }

    static bool isWithin(OrganizationId organization, OrganizationId ancestor,
                         const QHash<OrganizationId, std::optional<OrganizationId>> &parents)
    {
        std::optional<OrganizationId> next = organization;
        for (qsizetype steps = 0; next && steps <= parents.size(); ++steps) {
            if (*next == ancestor)
                return true;
            next = parents.value(*next);
        }
        return false;
    }

    std::optional<OrganizationId> m_under;
    std::optional<QString> m_search;
    std::optional<OrganizationKind> m_kind;
    std::optional<Region> m_region;
    std::optional<OrganizationState> m_state;
};

class OrganizationsShowCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(OrganizationsShowCommand)

public:
    QStringList words() const override { return {u"organizations"_s, u"show"_s}; }
    QString summary() const override
    {
        return tr("Shows everything that the register knows about an organization.");
    }
    QStringList examples() const override
    {
        return {u"--portal demo organizations show 10002"_s,
                u"--portal demo organizations show 10002 --format json"_s};
    }

    void describe(Options &options) override
    {
        options.add("id", "ID", m_id, tr("The organization.")).required();
    }

    ExitStatus run(Console &console) override
    {
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto found =
            console.await(tr("Looking it up"), (*portal)->organizations(std::vector{m_id}));
        if (!found)
            return console.fail(found.error());
        if (found->empty())
            return console.fail(organizationMissingText(m_id));

        const Organization &organization = found->front();
        const QStringList values = organizationValues(organization);
        const QStringList columns = organizationExportColumns();
        std::vector<Row> rows;
        for (qsizetype i = 0; i < columns.size(); ++i)
            rows.push_back({columns[i], Cell::optional(values[i])});
        rows.push_back({u"region"_s, Cell::optional(regionKey(organization.region()))});
        rows.push_back({u"revision"_s, organization.revision});
        console.writeTable({u"field"_s, u"value"_s}, std::move(rows));
        return ExitStatus::Done;
    }

private:
    OrganizationId m_id;
};

} // namespace

void addOrganizationCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<OrganizationsListCommand>());
    commands.push_back(std::make_unique<OrganizationsShowCommand>());
}

} // namespace ratingdesk
