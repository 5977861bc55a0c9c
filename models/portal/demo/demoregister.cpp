// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/demo/demoregister.h"

#include "models/domain/period.h"
#include "models/portal/demo/demohierarchy.h"
#include "models/portal/demo/demonames.h"
#include "models/portal/demo/demorandom.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk::demo {

namespace {

constexpr qint64 firstOrganizationId = 10'001;

/// Everything that happens to the organizations of the portal: when they enter the register, where
/// they move, when they leave it.
class History
{
public:
    History(const std::vector<Node> &nodes, const DemoOptions &options)
        : m_nodes(nodes),
          m_firstDay(firstDayOf(options)),
          m_lastDay(options.lastDay),
          m_days(m_firstDay.daysTo(m_lastDay)),
          m_parents(nodes.size()),
          m_created(nodes.size()),
          m_archived(nodes.size()),
          m_moves(nodes.size()),
          m_childCounts(nodes.size())
    {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            m_parents[i] = nodes[i].parent;
            if (nodes[i].parent >= 0)
                ++m_childCounts[static_cast<std::size_t>(nodes[i].parent)];
        }
        create(options.seed);
        if (options.months >= 3)
            reorganize(options);
        archive(options.seed);
    }

    struct Move
    {
        int from;
        QDate on;
    };

    int parentOf(std::size_t node) const { return m_parents[node]; }
    QDate createdOn(std::size_t node) const { return m_created[node]; }
    /// Invalid for one that is active today.
    QDate archivedOn(std::size_t node) const { return m_archived[node]; }
    const std::optional<Move> &moveOf(std::size_t node) const { return m_moves[node]; }

private:
    void create(quint64 seed)
    {
        Random random(seed, Random::Stream::Dates);
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            // Most were there before the first questionnaire, one in fourteen came later.
            const int before = random.between(20, 400);
            const int later = random.between(0, static_cast<int>(m_days));
            const bool isLate = random.chance(70) && m_childCounts[i] == 0;
            m_created[i] = isLate ? m_firstDay.addDays(later) : m_firstDay.addDays(-before);
            if (m_nodes[i].parent >= 0) {
                const QDate parents = m_created[static_cast<std::size_t>(m_nodes[i].parent)];
                m_created[i] = std::max(m_created[i], parents);
            }
        }
    }

    /// In the middle of the history housing services pass from districts to the region, post nodes
    /// are joined to their neighbours, and departments go from one hospital to another.
    void reorganize(const DemoOptions &options)
    {
        Random random(options.seed, Random::Stream::Reorganizations);
        const int usual = options.organizations / 4000 + 1;
        for (int i = 0; i < usual; ++i) {
            moveOne(random, FormId::Housing, FormId::RegionHousing, 50);
            joinPostNodes(random, 60);
        }
        for (int i = 0; i < usual * 2; ++i) {
            moveOne(random, FormId::RuralClinic, FormId::DistrictHospital, 40);
            moveOne(random, FormId::Ward, FormId::DistrictHospital, 45);
        }
    }

    QDate dayAt(int percent) const
    {
        const QDate day = m_firstDay.addDays(m_days * percent / 100);
        return {day.year(), day.month(), 1};
    }

    std::vector<std::size_t> establishedOf(FormId form) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].form == form && m_created[i] < m_firstDay && !m_moves[i] &&
                !m_archived[i].isValid())
                found.push_back(i);
        }
        return found;
    }

    /// One of them in the same region as the node, but not its parent; -1 where there is none.
    int otherInRegion(Random &random, std::size_t node, FormId form) const
    {
        std::vector<std::size_t> candidates = establishedOf(form);
        std::erase_if(candidates, [&](std::size_t other) {
            return m_nodes[other].region != m_nodes[node].region || other == node ||
                   static_cast<int>(other) == m_parents[node];
        });
        if (candidates.empty())
            return -1;
        return static_cast<int>(candidates[random.below(candidates.size())]);
    }

    void move(std::size_t node, int to, QDate on)
    {
        m_moves[node] = Move{m_parents[node], on};
        --m_childCounts[static_cast<std::size_t>(m_parents[node])];
        ++m_childCounts[static_cast<std::size_t>(to)];
        m_parents[node] = to;
    }

    void moveOne(Random &random, FormId form, FormId newParents, int percent)
    {
        const std::vector<std::size_t> candidates = establishedOf(form);
        if (candidates.empty())
            return;
        const std::size_t node = candidates[random.below(candidates.size())];
        const int to = otherInRegion(random, node, newParents);
        if (to >= 0)
            move(node, to, dayAt(percent));
    }

    void joinPostNodes(Random &random, int percent)
    {
        const std::vector<std::size_t> candidates = establishedOf(FormId::PostPlace);
        if (candidates.empty())
            return;
        const std::size_t closed = candidates[random.below(candidates.size())];
        const int to = otherInRegion(random, closed, FormId::PostPlace);
        if (to < 0)
            return;
        const QDate on = dayAt(percent);
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_parents[i] != static_cast<int>(closed))
                continue;
            if (m_created[i] < on)
                move(i, to, on);
            else
                m_parents[i] = to; // it came after the change
        }
        m_archived[closed] = on.addDays(-1);
    }

    void archive(quint64 seed)
    {
        Random random(seed, Random::Stream::Reorganizations);
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const bool leaves = random.chance(20);
            const qint64 day =
                random.between(static_cast<int>(m_days / 3), static_cast<int>(m_days));
            const bool isLeaf =
                m_childCounts[i] == 0 && form(m_nodes[i].form).kind != OrganizationKind::Body;
            const bool isSettled =
                !m_moves[i] && !m_archived[i].isValid() && m_created[i] < m_firstDay;
            if (leaves && isLeaf && isSettled && m_days > 60)
                m_archived[i] = m_firstDay.addDays(day);
        }
    }

    const std::vector<Node> &m_nodes;
    QDate m_firstDay;
    QDate m_lastDay;
    qint64 m_days;
    std::vector<int> m_parents;
    std::vector<QDate> m_created;
    std::vector<QDate> m_archived;
    std::vector<std::optional<Move>> m_moves;
    std::vector<int> m_childCounts;
};

/// A number that passes the check and belongs to nobody: the ranges given out begin with the digit
/// of a tax region, none with 9.
QString makeUnp(Random &random)
{
    constexpr std::array weights{29, 23, 19, 17, 13, 7, 5, 3};
    while (true) {
        QString unp = u"9"_s;
        int sum = weights[0] * 9;
        for (std::size_t i = 1; i < weights.size(); ++i) {
            const int digit = random.between(0, 9);
            unp += QChar(u'0' + digit);
            sum += weights[i] * digit;
        }
        if (sum % 11 != 10)
            return unp + QChar(u'0' + sum % 11);
    }
}

QString makeAddress(Random &random, const Node &node, Region region)
{
    static const std::array streets{
        u"ул. Советская"_s,    u"ул. Ленина"_s,         u"ул. Октябрьская"_s,
        u"ул. Первомайская"_s, u"ул. Пионерская"_s,     u"ул. Школьная"_s,
        u"ул. Садовая"_s,      u"ул. Молодежная"_s,     u"ул. Янки Купалы"_s,
        u"ул. Якуба Коласа"_s, u"ул. Гагарина"_s,       u"ул. Мира"_s,
        u"ул. Строителей"_s,   u"ул. Набережная"_s,     u"ул. Парковая"_s,
        u"ул. Кирова"_s,       u"пр-т Независимости"_s, u"ул. Победы"_s,
        u"пер. Тихий"_s,       u"ул. Юбилейная"_s,      u"ул. Мицкевича"_s,
        u"ул. Богдановича"_s,  u"ул. Заводская"_s,      u"ул. Комсомольская"_s,
    };
    const int index =
        static_cast<int>(region == Region::Unknown ? Region::MinskCity : region) * 1000 +
        random.between(0, 999);
    QString town = u"г. Минск"_s;
    if (region != Region::Unknown && region != Region::MinskCity) {
        town = node.place >= 0 ? places()[static_cast<std::size_t>(node.place)].town.ru
                               : regions()[static_cast<std::size_t>(node.region)].townRu;
        if (node.village >= 0) {
            town = u"аг. %1, %2 район"_s.arg(
                villages()[static_cast<std::size_t>(node.village)].name.ru,
                places()[static_cast<std::size_t>(node.place)].words.ru.find(u"adj"_s)->second);
        }
    }
    QString house = QString::number(random.between(1, 140));
    if (random.chance(120))
        house += u"А"_s;
    else if (random.chance(100))
        house += u"/"_s + QString::number(random.between(1, 4));
    return u"22%1, %2, %3, %4"_s.arg(index, 4, 10, QLatin1Char('0'))
        .arg(town, streets[random.below(streets.size())], house);
}

/// The record of one organization but for its parent, which must be made before it.
Organization makeOrganization(const Node &node, OrganizationId id, const Organization *parent,
                              const Names &names, Random &random)
{
    const Form &made = form(node.form);
    Organization organization;
    organization.id = id;
    organization.kind = made.kind;

    // A few names are known in one of the languages only.
    const int gap = random.between(0, 99);
    const bool isLeaf = made.kind == OrganizationKind::Subdivision;
    if (gap != 0 || !isLeaf) {
        organization.nameRu = names.full.ru;
        organization.shortNameRu = names.brief.ru;
    }
    if (gap < 97 || !isLeaf) {
        organization.nameBe = names.full.be;
        organization.shortNameBe = names.brief.be;
    }

    const bool isLocal = made.kind != OrganizationKind::Body && random.chance(isLeaf ? 200 : 60);
    organization.registerKind = isLocal ? Register::Local : Register::General;

    const QString unp = makeUnp(random);
    if (isLeaf && parent)
        organization.unp = parent->unp;
    else if (!random.chance(15))
        organization.unp = unp;

    Region region = Region::Unknown;
    if (node.place >= 0) {
        const Place &place = places()[static_cast<std::size_t>(node.place)];
        organization.soato = place.soato;
        region = place.region;
    } else if (node.region >= 0) {
        const RegionEntry &entry = regions()[static_cast<std::size_t>(node.region)];
        organization.soato = entry.soato;
        region = entry.region;
    } else {
        organization.soato = u"5000000000"_s;
    }

    organization.address = makeAddress(random, node, region);
    // No area has the code 00 and no subscriber's number begins with 000; .example is reserved.
    organization.phone =
        u"+375 (00) 000-%1-%2"_s.arg(random.between(0, 99), 2, 10, QLatin1Char('0'))
            .arg(random.between(0, 99), 2, 10, QLatin1Char('0'));
    if (!isLeaf || random.chance(250)) {
        organization.website = u"https://org-%1.by.example"_s.arg(id.value());
        organization.email = u"info@org-%1.by.example"_s.arg(id.value());
    }
    const Category &category = categories()[static_cast<std::size_t>(made.category)];
    organization.category = category.id;
    organization.sphere = category.sphere;
    organization.revision = 1;
    return organization;
}

/// The nodes in the order of today's hierarchy, each parent right before what is below it.
std::vector<std::size_t> todaysOrder(std::size_t count, const History &history)
{
    std::vector<std::vector<std::size_t>> children(count);
    std::vector<std::size_t> waiting;
    for (std::size_t i = count; i-- > 0;) {
        if (history.parentOf(i) < 0)
            waiting.push_back(i);
        else
            children[static_cast<std::size_t>(history.parentOf(i))].push_back(i);
    }
    std::vector<std::size_t> order;
    order.reserve(count);
    while (!waiting.empty()) {
        const std::size_t node = waiting.back();
        waiting.pop_back();
        order.push_back(node);
        waiting.insert(waiting.end(), children[node].begin(), children[node].end());
    }
    return order;
}

} // namespace

QDate firstDayOf(const DemoOptions &options)
{
    return (monthOf(options.lastDay) + (1 - options.months)).firstDay();
}

DemoRegister makeRegister(const DemoOptions &options)
{
    const std::vector<Node> nodes = growHierarchy(options.organizations, options.seed);
    const History history(nodes, options);
    const std::vector<std::size_t> order = todaysOrder(nodes.size(), history);
    std::vector<int> positions(nodes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        positions[order[i]] = static_cast<int>(i);

    const auto idOf = [&](int node) -> std::optional<OrganizationId> {
        if (node < 0)
            return {};
        return OrganizationId(firstOrganizationId + positions[static_cast<std::size_t>(node)]);
    };

    DemoRegister made;
    std::vector<Names> names(nodes.size());
    Random random(options.seed, Random::Stream::Details);
    for (const std::size_t index : order) {
        const Node &node = nodes[index];
        const int parent = history.parentOf(index);
        const Organization *above = nullptr;
        if (parent >= 0)
            above = &made.organizations[static_cast<std::size_t>(
                positions[static_cast<std::size_t>(parent)])];
        const OrganizationId id = *idOf(static_cast<int>(index));
        const Bilingual up =
            parent < 0 ? Bilingual{} : names[static_cast<std::size_t>(parent)].brief;
        names[index] = namesOf(node, up);
        Organization organization = makeOrganization(node, id, above, names[index], random);
        organization.parent = idOf(parent);

        const QDate created = history.createdOn(index);
        const QDate archived = history.archivedOn(index);
        std::optional<QDate> until;
        if (archived.isValid()) {
            organization.state = OrganizationState::Archived;
            until = archived;
        }
        if (const auto &moved = history.moveOf(index)) {
            made.spans.push_back({id, idOf(moved->from), created, moved->on.addDays(-1)});
            made.spans.push_back({id, organization.parent, moved->on, until});
        } else {
            made.spans.push_back({id, organization.parent, created, until});
        }

        made.members.push_back(
            {node.form, parent < 0 ? -1 : positions[static_cast<std::size_t>(parent)],
             std::max(created, firstDayOf(options)), until.value_or(options.lastDay)});
        made.createdOn.push_back(created);
        made.organizations.push_back(std::move(organization));
    }
    return made;
}

} // namespace ratingdesk::demo
