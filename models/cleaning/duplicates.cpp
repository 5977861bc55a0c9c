// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cleaning/duplicates.h"

#include "models/cleaning/comparablename.h"
#include "models/domain/validators.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace ratingdesk {

namespace {

/// An organization as it is compared.
struct Comparable
{
    const Organization *organization;
    ComparableName nameRu;
    ComparableName nameBe;
    QByteArray address;
    QString unp;

    explicit Comparable(const Organization &compared)
        : organization(&compared),
          nameRu(comparableName(compared.nameRu)),
          nameBe(comparableName(compared.nameBe)),
          address(comparableAddress(compared.address)),
          unp(isValidUnp(compared.unp) ? compared.unp : QString())
    {
    }

    const ComparableName &name() const { return nameRu.isEmpty() ? nameBe : nameRu; }
};

bool areOfDifferentPlaces(const Comparable &one, const Comparable &other)
{
    // Region and district.
    constexpr qsizetype digits = 4;
    const QString &left = one.organization->soato;
    const QString &right = other.organization->soato;
    return (!left.isEmpty() && !right.isEmpty() &&
            QStringView(left).left(digits) != QStringView(right).left(digits)) ||
           (!one.address.isEmpty() && !other.address.isEmpty() && one.address != other.address);
}

std::optional<LikelyDuplicate> compared(const Comparable &one, const Comparable &other)
{
    const Organization &left = *one.organization;
    const Organization &right = *other.organization;
    if (left.state != OrganizationState::Active || right.state != OrganizationState::Active ||
        left.id == right.id || (!one.unp.isEmpty() && !other.unp.isEmpty() && one.unp != other.unp))
        return {};
    LikelyDuplicate pair{.first = std::min(left.id, right.id),
                         .second = std::max(left.id, right.id),
                         .likeness = std::max(likeness(one.nameRu, other.nameRu),
                                              likeness(one.nameBe, other.nameBe)),
                         .sameUnp = !one.unp.isEmpty() && one.unp == other.unp,
                         .sameAddress = !one.address.isEmpty() && one.address == other.address,
                         .sameParent = left.parent == right.parent};
    const bool areParts =
        left.kind == OrganizationKind::Subdivision || right.kind == OrganizationKind::Subdivision;
    const bool isAbove = left.parent == right.id || right.parent == left.id;
    // A part is often called after the whole.
    constexpr int same = 100;
    const bool isNear = pair.likeness >= (isAbove ? same : nearlyEqual);
    if (isNear && pair.sameAddress)
        return pair;
    if (isNear && pair.sameParent && !areOfDifferentPlaces(one, other))
        return pair;
    // The same legal person at another address: moved and registered anew.
    if (isNear && pair.sameUnp && !areParts)
        return pair;
    if (pair.sameUnp && pair.sameAddress && !areParts && !isAbove)
        return pair;
    return {};
}

/// Finds who is worth a comparison without comparing all with all.
class Candidates
{
public:
    explicit Candidates(const std::vector<Comparable> &all) : m_all(all) {}

    using Block = std::vector<quint32>;

    /// All of a block whose names may be near-equal.
    void addNear(const Block &block)
    {
        QHash<QByteArray, Block> byNumbers;
        for (const quint32 index : block) {
            byNumbers[m_all[index].nameRu.numbers + '|'].push_back(index);
            if (!m_all[index].nameBe.isEmpty())
                byNumbers[m_all[index].nameBe.numbers + '/'].push_back(index);
        }
        for (const Block &group : std::as_const(byNumbers)) {
            if (group.size() <= smallGroup)
                addAll(group);
            else
                addByWords(group);
        }
    }

    void addAll(const Block &block)
    {
        for (std::size_t i = 0; i < block.size(); ++i) {
            for (std::size_t j = i + 1; j < block.size(); ++j)
                add(block[i], block[j]);
        }
    }

    std::vector<LikelyDuplicate> found() const
    {
        std::vector<LikelyDuplicate> found;
        for (const quint64 pair : m_pairs) {
            if (const auto likely = compared(m_all[pair >> 32], m_all[pair & 0xffffffff]))
                found.push_back(*likely);
        }
        std::sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
            return left.weight() != right.weight()
                       ? left.weight() > right.weight()
                       : std::pair(left.first, left.second) < std::pair(right.first, right.second);
        });
        return found;
    }

private:
    static constexpr std::size_t smallGroup = 60;

    /// Near-equal names share a word, and of their words at least one is not in every name; or they
    /// are the same in other dress.
    void addByWords(const Block &group)
    {
        QHash<QByteArray, Block> byWord;
        QHash<QByteArray, Block> byText;
        for (const quint32 index : group) {
            for (const ComparableName *name : {&m_all[index].nameRu, &m_all[index].nameBe}) {
                if (name->isEmpty())
                    continue;
                byText[name->sortedText].push_back(index);
                if (!name->properText.isEmpty())
                    byText[name->properText].push_back(index);
                const QSet<QByteArray> words(name->sortedWords.begin(), name->sortedWords.end());
                for (const QByteArray &word : words)
                    byWord[word].push_back(index);
            }
        }
        for (const Block &same : std::as_const(byText))
            addSame(same);
        for (const Block &sharing : std::as_const(byWord)) {
            if (sharing.size() <= smallGroup)
                addAll(sharing);
        }
    }

    /// Of very many with one name only those at one address are worth it, and of very many at one
    /// address their neighbours.
    void addSame(const Block &block)
    {
        constexpr std::size_t many = 300;
        if (block.size() <= many) {
            addAll(block);
            return;
        }
        QHash<QByteArray, Block> byAddress;
        for (const quint32 index : block)
            byAddress[m_all[index].address].push_back(index);
        for (const Block &group : std::as_const(byAddress)) {
            if (group.size() <= many) {
                addAll(group);
                continue;
            }
            for (std::size_t i = 1; i < group.size(); ++i)
                add(group[i - 1], group[i]);
        }
    }

    void add(quint32 one, quint32 other)
    {
        if (one != other)
            m_pairs.insert(quint64(std::min(one, other)) << 32 | std::max(one, other));
    }

    const std::vector<Comparable> &m_all;
    QSet<quint64> m_pairs;
};

} // namespace

int LikelyDuplicate::weight() const
{
    return likeness + (sameUnp ? 40 : 0) + (sameAddress ? 30 : 0) + (sameParent ? 15 : 0);
}

std::optional<LikelyDuplicate> likelyDuplicate(const Organization &one, const Organization &other)
{
    return compared(Comparable(one), Comparable(other));
}

std::vector<LikelyDuplicate> likelyDuplicates(const std::vector<Organization> &organizations)
{
    std::vector<Comparable> all;
    all.reserve(organizations.size());
    for (const Organization &organization : organizations) {
        if (organization.state == OrganizationState::Active)
            all.emplace_back(organization);
    }
    QHash<qint64, Candidates::Block> byParent;
    QHash<QString, Candidates::Block> byUnp;
    QHash<QByteArray, Candidates::Block> byAddress;
    QHash<QByteArray, Candidates::Block> byUnpAndAddress;
    for (quint32 i = 0; i < all.size(); ++i) {
        const Comparable &each = all[i];
        byParent[each.organization->parent.value_or(OrganizationId()).value()].push_back(i);
        if (!each.address.isEmpty())
            byAddress[each.address].push_back(i);
        if (each.unp.isEmpty() || each.organization->kind == OrganizationKind::Subdivision)
            continue;
        byUnp[each.unp].push_back(i);
        if (!each.address.isEmpty())
            byUnpAndAddress[each.unp.toUtf8() + each.address].push_back(i);
    }
    Candidates candidates(all);
    for (const auto &block : std::as_const(byParent))
        candidates.addNear(block);
    for (const auto &block : std::as_const(byUnp))
        candidates.addNear(block);
    for (const auto &block : std::as_const(byAddress))
        candidates.addNear(block);
    for (const auto &block : std::as_const(byUnpAndAddress))
        candidates.addAll(block);
    return candidates.found();
}

} // namespace ratingdesk
