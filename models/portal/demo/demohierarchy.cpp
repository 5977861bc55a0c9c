// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/demo/demohierarchy.h"

#include "models/portal/demo/demorandom.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace ratingdesk::demo {

namespace {

constexpr qint64 boundless = std::numeric_limits<int>::max();

/// Splits the total by weights, no part above its limit. The limits must leave room for it.
std::vector<qint64> share(qint64 total, const std::vector<qint64> &weights,
                          const std::vector<qint64> &limits)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<qint64> parts(weights.size());
    qint64 before = 0;
    qint64 left = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const qint64 after = before + weights[i];
        const qint64 fair = total * after / sum - total * before / sum;
        parts[i] = std::min(fair, limits[i]);
        left -= parts[i];
        before = after;
    }
    for (std::size_t i = 0; i < parts.size() && left > 0; ++i) {
        const qint64 more = std::min(left, limits[i] - parts[i]);
        parts[i] += more;
        left -= more;
    }
    return parts;
}

qint64 squareRoot(qint64 value)
{
    qint64 root = 0;
    while ((root + 1) * (root + 1) <= value)
        ++root;
    return root;
}

class Grower
{
public:
    Grower(int size, quint64 seed) : m_random(seed, Random::Stream::Hierarchy)
    {
        m_nodes.reserve(static_cast<std::size_t>(size));
        grow(-1, size);
    }

    std::vector<Node> take() { return std::move(m_nodes); }

private:
    /// Where a node stands, as far as the rules care: 0 the whole country, else a bit of Where.
    static quint8 areaOf(int region, int place)
    {
        if (place >= 0)
            return static_cast<quint8>(
                1U << static_cast<unsigned>(places()[static_cast<std::size_t>(place)].kind));
        if (region >= 0)
            return regions()[static_cast<std::size_t>(region)].region == Region::MinskCity
                       ? InCapital
                       : InRegion;
        return 0;
    }

    static std::vector<int> placesOf(int region)
    {
        std::vector<int> found;
        for (std::size_t i = 0; i < places().size(); ++i) {
            if (places()[i].region == regions()[static_cast<std::size_t>(region)].region)
                found.push_back(static_cast<int>(i));
        }
        return found;
    }

    static bool applies(const Rule &rule, quint8 area)
    {
        if (rule.where == Anywhere)
            return true;
        return (rule.where & area) != 0;
    }

    /// How many children the rule can make at most.
    static qint64 maxChildren(const Rule &rule, int region)
    {
        qint64 maximum = rule.maximum > 0 ? rule.maximum : boundless;
        switch (rule.each) {
        case Each::Once:
            return 1;
        case Each::Number:
            return maximum;
        case Each::Village:
            return std::min(maximum, static_cast<qint64>(villages().size()));
        case Each::Variant:
            return std::min(maximum, static_cast<qint64>(variantsOf(rule.child).size()));
        case Each::Region:
            return std::min(maximum, static_cast<qint64>(regions().size()));
        case Each::Place:
            return std::min(maximum, static_cast<qint64>(placesOf(region).size()));
        }
        Q_UNREACHABLE();
    }

    /// How many descendants such a node can have.
    qint64 capacity(FormId form, int region, int place)
    {
        const auto key = std::tuple(form, region, areaOf(region, place));
        if (const auto known = m_capacities.find(key); known != m_capacities.end())
            return known->second;
        qint64 sum = 0;
        for (const Rule &rule : rulesOf(form)) {
            if (applies(rule, areaOf(region, place)))
                sum = std::min(boundless, sum + ruleCapacity(rule, region, place));
        }
        m_capacities[key] = sum;
        return sum;
    }

    /// How many organizations the rule can make, the children's descendants among them.
    qint64 ruleCapacity(const Rule &rule, int region, int place)
    {
        const qint64 maximum = maxChildren(rule, region);
        if (maximum >= boundless)
            return boundless;
        qint64 sum = 0;
        for (qint64 i = 0; i < maximum; ++i) {
            const auto [childRegion, childPlace] = areaOfChild(rule, region, place, i);
            sum = std::min(boundless, sum + 1 + capacity(rule.child, childRegion, childPlace));
        }
        return sum;
    }

    static std::pair<int, int> areaOfChild(const Rule &rule, int region, int place, qint64 index)
    {
        if (rule.each == Each::Region)
            return {static_cast<int>(index), -1};
        if (rule.each == Each::Place)
            return {region, placesOf(region)[static_cast<std::size_t>(index)]};
        return {region, place};
    }

    void grow(int parent, qint64 size)
    {
        if (size == 0)
            return;
        const FormId parentForm = parent < 0 ? FormId::Count : node(parent).form;
        const int region = parent < 0 ? -1 : node(parent).region;
        const int place = parent < 0 ? -1 : node(parent).place;

        qint64 shares = 0;
        for (const Rule &rule : rulesOf(parentForm))
            shares += rule.share;
        std::vector<const Rule *> rules;
        std::vector<qint64> weights;
        std::vector<qint64> limits;
        for (const Rule &rule : rulesOf(parentForm)) {
            // A small portal has a few ministries with something below them, not all of them.
            const bool isTooSmall = parent < 0 && size * rule.share < shares;
            if (isTooSmall || !applies(rule, areaOf(region, place)))
                continue;
            rules.push_back(&rule);
            weights.push_back(rule.share);
            limits.push_back(ruleCapacity(rule, region, place));
        }
        const std::vector<qint64> parts = share(size, weights, limits);
        for (std::size_t i = 0; i < rules.size(); ++i)
            addChildren(*rules[i], parent, parts[i]);
    }

    /// Children by one rule, and below them what is left of `size`.
    void addChildren(const Rule &rule, int parent, qint64 size)
    {
        if (size == 0)
            return;
        const int region = parent < 0 ? -1 : node(parent).region;
        const int place = parent < 0 ? -1 : node(parent).place;
        const qint64 maximum = std::min(maxChildren(rule, region), size);
        qint64 count = 1;
        if (rule.each != Each::Once) {
            count = (size * 10 + rule.tenths / 2) / rule.tenths;
            // In a small portal a few half-filled branches still look like the country.
            if (rule.each == Each::Region || rule.each == Each::Place)
                count = std::max(count, squareRoot(size) / 2);
            count = std::clamp(count, qint64(1), maximum);
        }

        std::vector<qint64> weights;
        std::vector<qint64> limits;
        qint64 room = 0;
        for (qint64 i = 0; i < count || (room < size - count && i < maximum); ++i) {
            const auto [childRegion, childPlace] = areaOfChild(rule, region, place, i);
            weights.push_back(weightOf(childPlace, rule.each == Each::Place));
            limits.push_back(capacity(rule.child, childRegion, childPlace));
            room = std::min(boundless, room + limits.back());
            count = std::max(count, i + 1);
        }
        const std::vector<qint64> sizes = share(size - count, weights, limits);
        for (qint64 i = 0; i < count; ++i) {
            const int child = addChild(rule, parent, i);
            grow(child, sizes[static_cast<std::size_t>(i)]);
        }
    }

    int addChild(const Rule &rule, int parent, qint64 index)
    {
        const int region = parent < 0 ? -1 : node(parent).region;
        const int place = parent < 0 ? -1 : node(parent).place;
        const auto [childRegion, childPlace] = areaOfChild(rule, region, place, index);
        Node child{rule.child, parent, childRegion, childPlace};
        const bool placeLess = childPlace < 0;
        child.number = ++m_numbers[{rule.child, placeLess ? childRegion - 1000 : childPlace}];
        if (rule.each == Each::Village) {
            // Every place has other villages; 7 and the number of villages share no factor.
            const auto count = static_cast<int>(villages().size());
            child.village = (childPlace * 11 + static_cast<int>(index) * 7) % count;
        } else if (parent >= 0) {
            child.village = node(parent).village;
        }
        if (rule.each == Each::Variant)
            child.variant = static_cast<int>(index);
        m_nodes.push_back(child);
        return static_cast<int>(m_nodes.size()) - 1;
    }

    qint64 weightOf(int place, bool byPlace)
    {
        const int chance = m_random.between(70, 130);
        if (!byPlace)
            return chance;
        return places()[static_cast<std::size_t>(place)].kind == PlaceKind::City ? chance * 3
                                                                                 : chance;
    }

    const Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }

    Random m_random;
    std::vector<Node> m_nodes;
    std::map<std::tuple<FormId, int, quint8>, qint64> m_capacities;
    std::map<std::pair<FormId, int>, int> m_numbers;
};

} // namespace

std::vector<Node> growHierarchy(int size, quint64 seed) { return Grower(size, seed).take(); }

} // namespace ratingdesk::demo
