// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cleaning/duplicates.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

Organization organization(qint64 id, std::optional<qint64> parent, const QString &name)
{
    Organization made;
    made.id = OrganizationId(id);
    if (parent)
        made.parent = OrganizationId(*parent);
    made.nameRu = name;
    return made;
}

/// A register as it may be, small enough to compare all with all.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_engine(seed) {}

    int below(int bound) { return int(m_engine() % quint32(bound)); }

    std::vector<Organization> organizations(int count)
    {
        static const QStringList names{u"Средняя школа"_s, u"Поликлиника"_s, u"Отделение связи"_s,
                                       u"ООО «Ромашка»"_s, u"Аптека"_s,      u"Ромашка"_s};
        static const QStringList unps{u"100308563"_s, u"100071593"_s, QString(), QString()};
        std::vector<Organization> made;
        for (int id = 1; id <= count; ++id) {
            Organization each = organization(
                id, id == 1 || below(3) == 0 ? std::nullopt : std::optional(qint64(1 + below(4))),
                names[below(int(names.size()))]);
            if (below(2) == 0)
                each.nameRu += u" № %1"_s.arg(1 + below(4));
            if (below(3) == 0)
                each.nameRu = each.nameRu.toUpper();
            if (below(5) == 0)
                std::swap(each.nameRu, each.nameBe);
            each.unp = unps[below(int(unps.size()))];
            if (below(2) == 0)
                each.address = u"г. Минск, ул. Ленина, %1"_s.arg(1 + below(5));
            each.kind = static_cast<OrganizationKind>(below(3));
            if (below(9) == 0)
                each.state = OrganizationState::Archived;
            made.push_back(each);
        }
        return made;
    }

    std::mt19937 &engine() { return m_engine; }

private:
    std::mt19937 m_engine;
};

using Pairs = std::vector<std::pair<qint64, qint64>>;

Pairs pairsOf(const std::vector<LikelyDuplicate> &duplicates)
{
    Pairs pairs;
    for (const LikelyDuplicate &duplicate : duplicates)
        pairs.emplace_back(duplicate.first.value(), duplicate.second.value());
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace

/// Likely duplicates and what speaks for them.
class DuplicatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidenceIsWeighed()
    {
        Organization one = organization(1, 9, u"УЗ «Городская больница»"_s);
        Organization other = organization(2, 8, u"Городская больница"_s);
        QVERIFY(!likelyDuplicate(one, other));
        one.address = u"г. Брест, ул. Ленина, 5"_s;
        other.address = u"Брест, Ленина 5"_s;
        const auto found = likelyDuplicate(one, other);
        QVERIFY(found);
        QCOMPARE(*found,
                 (LikelyDuplicate{OrganizationId(1), OrganizationId(2), 100, false, true, false}));
        one.unp = u"100308563"_s;
        QVERIFY(likelyDuplicate(one, other));
        other.unp = u"100071593"_s;
        QVERIFY2(!likelyDuplicate(one, other), "two legal persons");
        other.unp = one.unp;
        QVERIFY(likelyDuplicate(one, other)->weight() > found->weight());
        other.nameRu = u"Что-то другое"_s;
        QVERIFY2(likelyDuplicate(one, other), "renamed");
        other.parent = one.id;
        QVERIFY2(!likelyDuplicate(one, other), "a branch");
        other.parent.reset();
        other.state = OrganizationState::Archived;
        QVERIFY(!likelyDuplicate(one, other));
    }

    void neighboursWithOneNameAreToldApartByTheirPlace()
    {
        Organization one = organization(1, 9, u"Аптека"_s);
        Organization other = organization(2, 9, u"Аптека"_s);
        QVERIFY(likelyDuplicate(one, other));
        one.address = u"г. Брест, ул. Ленина, 5"_s;
        QVERIFY(likelyDuplicate(one, other));
        other.address = u"г. Брест, ул. Ленина, 7"_s;
        QVERIFY(!likelyDuplicate(one, other));
    }

    void allThatComparingAllWithAllFinds_data() { seeds(30); }
    void allThatComparingAllWithAllFinds()
    {
        QFETCH(quint32, seed);
        Chance chance(seed);
        // Above the size from which on not all of a block are compared, too.
        auto organizations = chance.organizations(seed % 3 == 0 ? 150 : 50);
        Pairs expected;
        for (std::size_t i = 0; i < organizations.size(); ++i) {
            for (std::size_t j = i + 1; j < organizations.size(); ++j) {
                if (likelyDuplicate(organizations[i], organizations[j]))
                    expected.emplace_back(organizations[i].id.value(), organizations[j].id.value());
            }
        }
        QVERIFY(!expected.empty());
        const auto found = likelyDuplicates(organizations);
        QCOMPARE(pairsOf(found), expected);
        QVERIFY(std::is_sorted(found.begin(), found.end(), [](const auto &left, const auto &right) {
            return left.weight() > right.weight();
        }));

        // Whatever their order.
        std::shuffle(organizations.begin(), organizations.end(), chance.engine());
        QCOMPARE(likelyDuplicates(organizations), found);
    }

    void whatIsRegisteredTwiceIsFound_data() { seeds(30); }
    void whatIsRegisteredTwiceIsFound()
    {
        QFETCH(quint32, seed);
        Chance chance(seed);
        auto organizations = chance.organizations(500);
        Organization twin = organizations[std::size_t(chance.below(500))];
        const OrganizationId first = twin.id;
        twin.id = OrganizationId(1000);
        QString &name = twin.nameRu.isEmpty() ? twin.nameBe : twin.nameRu;
        name = u"ООО \"%1\""_s.arg(name.toLower().remove(u'«').remove(u'»'));
        twin.state = OrganizationState::Active;
        for (Organization &each : organizations) {
            if (each.id == first)
                each.state = OrganizationState::Active;
        }
        organizations.push_back(twin);
        const Pairs found = pairsOf(likelyDuplicates(organizations));
        QVERIFY(std::find(found.begin(), found.end(), std::pair(first.value(), qint64(1000))) !=
                found.end());
    }

private:
    static void seeds(quint32 count)
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= count; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
