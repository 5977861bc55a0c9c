// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rankingrequest.h"

#include "app/cli/options.h"
#include "models/items/portalerrortext.h"
#include "models/items/rankingwords.h"
#include "models/ranking/rankingquestion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Members = MemberSelection::Members;

/// From this number of periods on, one row a month is less to fetch than one a period.
constexpr std::size_t manyPeriods = 4;

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
    // All is asked for at once: while the portal reads on, what has come is computed here. Names
    // come last, they are needed last.
    const auto tallies = m_portal->tallies(tallyQuery(periods));
    const auto hierarchies = m_portal->hierarchies(hierarchyDays(console, periods));
    const auto skeleton = m_portal->skeleton(false);

    const auto table = console.await(tr("Counting ratings"), tallies);
    if (!table)
        return tl::unexpected(console.fail(table.error()));
    const std::vector<PeriodTotals> totals = totalsOf(*table, periods);
    const auto days = console.await(tr("Loading the hierarchy"), hierarchies);
    if (!days)
        return tl::unexpected(console.fail(days.error()));
    const std::vector<RankingTree> trees(days->begin(), days->end());

    if (needsTraits()) {
        if (const auto taken = takeRegister(console, skeleton); !taken)
            return tl::unexpected(taken.error());
    }
    std::vector<Ranking> rankings;
    rankings.reserve(periods.size());
    for (std::size_t i = 0; i < periods.size(); ++i) {
        rankings.push_back(
            rank(totals[i], trees[trees.size() == 1 ? 0 : i], m_traits, m_selection, m_method));
    }
    if (!needsTraits()) {
        if (const auto taken = takeRegister(console, skeleton); !taken)
            return tl::unexpected(taken.error());
    }
    return rankings;
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

TallyQuery RankingRequest::tallyQuery(const std::vector<Period> &periods) const
{
    TallyQuery query;
    query.columns = rankingColumns(m_method, false);
    if (periods.size() < manyPeriods) {
        for (const Period &period : periods)
            query.periods.push_back(countedMonths(period, m_method.mode));
    }
    return query;
}

std::vector<PeriodTotals> RankingRequest::totalsOf(const TallyTable &table,
                                                   const std::vector<Period> &periods) const
{
    std::vector<PeriodTotals> totals;
    totals.reserve(periods.size());
    const bool isByMonth = periods.size() >= manyPeriods;
    const TallyHistory history = isByMonth ? TallyHistory(table) : TallyHistory();
    for (std::size_t i = 0; i < periods.size(); ++i) {
        totals.push_back(isByMonth ? history.totalsOf(countedMonths(periods[i], m_method.mode))
                                   : totalsOfSlot(table, static_cast<int>(i)));
    }
    return totals;
}

std::vector<QDate> RankingRequest::hierarchyDays(const Console &console,
                                                 const std::vector<Period> &periods) const
{
    const QDate today = console.portalInfo().today();
    if (m_method.hierarchy == RankingMethod::HierarchyOf::Today)
        return {today};
    std::vector<QDate> days;
    for (const Period &period : periods)
        days.push_back(hierarchyDay(period, m_method.hierarchy, today));
    return days;
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
    if (needsTraits()) {
        m_traits.reserve(m_nodes.size());
        for (const OrganizationNode &node : m_nodes)
            m_traits.push_back({node.id, node.kind, node.region, node.sphere, node.category});
    }
    return {};
}

QString RankingRequest::name(OrganizationId organization) const
{
    const auto found = std::lower_bound(
        m_nodes.begin(), m_nodes.end(), organization,
        [](const OrganizationNode &node, OrganizationId id) { return node.id < id; });
    if (found == m_nodes.end() || found->id != organization)
        return {};
    return m_language == Language::Belarusian && !found->nameBe.isEmpty() ? found->nameBe
                                                                          : found->nameRu;
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
