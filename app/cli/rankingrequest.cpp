// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rankingrequest.h"

#include "app/cli/options.h"
#include "models/stores/rankingbasisstore.h"
#include "models/words/portalerrortext.h"
#include "models/words/rankingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Members = MemberSelection::Members;

/// The entry of a reference list with this id or name.
template <class Entry>
const Entry *findEntry(const std::vector<Entry> &entries, const QString &text)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&text](const Entry &entry) {
        return QString::number(entry.id.value()) == text ||
               entry.nameRu.compare(text, Qt::CaseInsensitive) == 0 ||
               entry.nameBe.compare(text, Qt::CaseInsensitive) == 0;
    });
    return found == entries.end() ? nullptr : &*found;
}

template <class Entry>
QString nameOf(const Entry &entry, Language language)
{
    return language == Language::Belarusian && !entry.nameBe.isEmpty() ? entry.nameBe
                                                                       : entry.nameRu;
}

} // namespace

void RankingRequest::describe(Options &options)
{
    options.add("--scope", "ID|country", m_scope,
                tr("The organization whose subordinates are ranked; the country if not given."));
    options.addKeyed(
        "--group", "region|sphere|category=VALUE", m_groups,
        tr("Only members of the group: region=brest … region=mogilev, or the id or name of "
           "a sphere or category. May be given once for each of the three."));
    options.choice("--members", m_members,
                   std::vector<std::pair<QString, Members>>{
                       {u"all"_s, Members::All},
                       {u"bodies"_s, Members::Bodies},
                       {u"organizations"_s, Members::Organizations},
                       {u"subdivisions"_s, Members::Subdivisions},
                       {u"children"_s, Members::Children},
                   },
                   m_ofCountry == Members::All
                       ? tr("Who of them; if not given, all in the country, or the direct "
                            "subordinates (children) of the scope.")
                       : tr("Who of them; the direct subordinates (children) if not given."));
    options.choice("--mode", m_method.mode,
                   std::vector<std::pair<QString, RankingMethod::Mode>>{
                       {u"to-date"_s, RankingMethod::Mode::ToDate},
                       {u"within"_s, RankingMethod::Mode::Within},
                   },
                   tr("Everything up to the period's end (to-date, if not given) or only what was "
                      "given in it."));
    options.choice("--criteria", m_method.criteria,
                   std::vector<std::pair<QString, RankingMethod::Criteria>>{
                       {u"base"_s, RankingMethod::Criteria::Base},
                       {u"all"_s, RankingMethod::Criteria::All},
                   },
                   tr("The four base criteria (base, if not given) or all of the questionnaire."));
    options.choice("--aggregation", m_method.aggregation,
                   std::vector<std::pair<QString, RankingMethod::Aggregation>>{
                       {u"own"_s, RankingMethod::Aggregation::Own},
                       {u"pooled"_s, RankingMethod::Aggregation::Pooled},
                       {u"children"_s, RankingMethod::Aggregation::MeanOfChildren},
                   },
                   tr("An organization's score: its own questionnaires, those of its whole subtree "
                      "(pooled, if not given), or the mean of its direct subordinates."));
    options.add("--minimum", "N", m_method.minimumQuestionnaires,
                tr("Questionnaires needed for a position; 1 if not given."), 1, 1'000'000'000);
    options.choice("--satisfaction", m_method.satisfaction,
                   std::vector<std::pair<QString, RankingMethod::Satisfaction>>{
                       {u"share4"_s, RankingMethod::Satisfaction::ShareOfFour},
                       {u"mean5"_s, RankingMethod::Satisfaction::MeanOfFive},
                   },
                   tr("The share of questionnaires with a score of 4 or more (share4, if not "
                      "given), or the score divided by 5."));
    options.choice("--hierarchy", m_method.hierarchy,
                   std::vector<std::pair<QString, RankingMethod::HierarchyOf>>{
                       {u"period-end"_s, RankingMethod::HierarchyOf::PeriodEnd},
                       {u"today"_s, RankingMethod::HierarchyOf::Today},
                   },
                   tr("Who stood below whom: on the period's last day (period-end, if not given) "
                      "or today."));
}

QString RankingRequest::explanation()
{
    return tr("Equal scores share a position and the next one skips: 1, 2, 2, 4. The method is "
              "said in one line on standard error.");
}

Console::OrExit<void> RankingRequest::prepare(Console &console)
{
    if (!m_scope.isEmpty() && m_scope != "country"_L1) {
        bool isNumber = false;
        const OrganizationId scope(m_scope.toLongLong(&isNumber));
        if (!isNumber || !scope.isValid()) {
            return tl::unexpected(
                console.fail(tr("“%1” does not fit --scope: the id of an organization or the word "
                                "“country” is expected.")
                                 .arg(m_scope),
                             ExitStatus::WrongUsage));
        }
        m_selection.scope = scope;
    }
    m_selection.members = m_members.value_or(m_selection.scope ? Members::Children : m_ofCountry);
    m_language = console.language();

    const auto portal = console.portal();
    if (!portal)
        return tl::unexpected(portal.error());
    m_portal = *portal;
    return m_groups.isEmpty() ? Console::OrExit<void>() : resolveGroups(console);
}

Console::OrExit<void> RankingRequest::resolveGroups(Console &console)
{
    const auto reference =
        console.await(tr("Loading spheres and categories"), m_portal->referenceData());
    if (!reference)
        return tl::unexpected(console.fail(reference.error()));
    for (const QString &group : std::as_const(m_groups)) {
        const QString kind = group.section(u'=', 0, 0);
        const QString value = group.section(u'=', 1);
        bool isKnown = false;
        if (kind == "region"_L1) {
            m_selection.region = regionOfKey(value);
            isKnown = m_selection.region.has_value();
        } else if (kind == "sphere"_L1) {
            if (const Sphere *sphere = findEntry(reference->spheres, value)) {
                m_selection.sphere = sphere->id;
                m_sphereName = nameOf(*sphere, m_language);
                isKnown = true;
            }
        } else if (kind == "category"_L1) {
            if (const Category *category = findEntry(reference->categories, value)) {
                m_selection.category = category->id;
                m_categoryName = nameOf(*category, m_language);
                isKnown = true;
            }
        }
        if (!isKnown) {
            return tl::unexpected(console.fail(
                tr("There is no group “%1”. Write region=, sphere= or category= and a region such "
                   "as brest, or the id or name of a sphere or category of this portal.")
                    .arg(group),
                ExitStatus::WrongUsage));
        }
    }
    return {};
}

Console::OrExit<std::vector<Ranking>> RankingRequest::rankings(Console &console,
                                                               const std::vector<Period> &periods)
{
    if (const auto told = tellOfFuture(console, periods); !told)
        return tl::unexpected(told.error());
    const auto extent = RankingExtent::ofPeriods(periods, m_method, console.portalInfo().today());
    const auto trees = fetchTrees(*m_portal, extent.days);
    // Of a country only those are counted who can matter.
    std::optional<std::vector<OrganizationId>> counted;
    if (m_selection.scope) {
        const auto known = console.await(tr("Reading the hierarchy"), trees);
        if (!known)
            return tl::unexpected(console.fail(known.error()));
        counted = (*known)->standingBelow(*m_selection.scope, extent.days);
    }
    // The rest is asked for at once: while the portal reads on, what has come is computed here.
    // Names come last, they are needed last.
    const auto asked =
        fetchRankingBasis(*m_portal, console.portalInfo(), extent, trees, std::move(counted));
    const auto skeleton = m_portal->skeleton(false);
    const auto fetched = console.await(tr("Counting ratings"), asked);
    if (!fetched)
        return tl::unexpected(console.fail(fetched.error()));
    RankingBasis basis = **fetched;
    if (needsTraits()) {
        if (const auto taken = takeRegister(console, skeleton); !taken)
            return tl::unexpected(taken.error());
        basis.traits = traitsOf(m_nodes);
    }
    auto rankings =
        rankPeriods(basis, periods, m_selection, m_method, [&console](int done, int total) {
            return console.showProgress(tr("Ranking"), done, total);
        });
    if (!rankings)
        return tl::unexpected(
            console.fail(PortalError{PortalError::Kind::Cancelled, {}, {}, {}, {}}));
    if (!needsTraits()) {
        if (const auto taken = takeRegister(console, skeleton); !taken)
            return tl::unexpected(taken.error());
    }
    return std::move(*rankings);
}

Console::OrExit<void> RankingRequest::tellOfFuture(Console &console,
                                                   const std::vector<Period> &periods) const
{
    const Month today = monthOf(console.portalInfo().today());
    const auto future = std::find_if(periods.begin(), periods.end(), [today](const Period &period) {
        return period.first > today;
    });
    if (future == periods.end())
        return {};
    const auto figures = console.await(tr("Looking for ratings"), m_portal->figures());
    if (!figures)
        return tl::unexpected(console.fail(figures.error()));
    if (figures->lastMonth)
        console.message(
            tr("%1 lies in the future; the last questionnaires are of %2.")
                .arg(periodText(*future), periodText({*figures->lastMonth, *figures->lastMonth})));
    else
        console.message(tr("%1 lies in the future, and there are no questionnaires yet.")
                            .arg(periodText(*future)));
    return {};
}

bool RankingRequest::needsTraits() const
{
    const bool isOfAnyKind =
        m_selection.members == Members::All || m_selection.members == Members::Children;
    return !isOfAnyKind || !m_groups.isEmpty();
}

Console::OrExit<void>
RankingRequest::takeRegister(Console &console,
                             const Future<std::shared_ptr<OrganizationSkeleton>> &skeleton)
{
    const auto taken = console.await(tr("Loading the register"), skeleton);
    if (!taken)
        return tl::unexpected(console.fail(taken.error()));
    m_nodes = std::move((*taken)->nodes);
    if (m_selection.scope && name(*m_selection.scope).isEmpty())
        return tl::unexpected(console.fail(organizationMissingText(*m_selection.scope)));
    return {};
}

QString RankingRequest::name(OrganizationId organization) const
{
    const auto found = std::lower_bound(
        m_nodes.begin(), m_nodes.end(), organization,
        [](const OrganizationNode &node, OrganizationId id) { return node.id < id; });
    if (found == m_nodes.end() || found->id != organization)
        return {};
    return found->name(m_language);
}

QString RankingRequest::selectionLine() const
{
    return selectionText(m_selection,
                         {.scope = m_selection.scope ? name(*m_selection.scope) : QString(),
                          .sphere = m_sphereName,
                          .category = m_categoryName});
}

QString RankingRequest::methodLine() const { return rankingMethodText(m_method); }

QString RankingRequest::statement(const Console &console, const QString &periods) const
{
    QStringList lines{selectionLine(), periods, methodLine()};
    if (console.portalInfo().isDemo)
        lines << demoPortalNote();
    return lines.join(u" · ");
}

} // namespace ratingdesk
