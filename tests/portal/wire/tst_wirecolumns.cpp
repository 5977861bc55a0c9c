// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/hierarchy.h"
#include "models/domain/tally.h"
#include "models/portal/wire/columns.h"
#include "models/portal/wire/columnvalues.h"
#include "models/portal/wire/queries.h"
#include "tests/portal/wire/randomvalues.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <limits>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace ratingdesk;
using test::RandomValues;

namespace {

using Organizations = std::vector<Organization>;
using Spans = std::vector<ParentSpan>;
using Hierarchies = std::vector<Hierarchy>;

template <class T>
bool same(const T &left, const T &right)
{
    return left == right;
}
bool same(const OrganizationSkeleton &left, const OrganizationSkeleton &right)
{
    return left.nodes == right.nodes && left.searchText == right.searchText &&
           left.searchEnds == right.searchEnds && left.dataRevision == right.dataRevision;
}
bool same(const Hierarchies &left, const Hierarchies &right)
{
    const auto isSame = [](const Hierarchy &one, const Hierarchy &other) {
        const auto &ids = one.organizations();
        return ids == other.organizations() && one.roots() == other.roots() &&
               std::all_of(ids.begin(), ids.end(), [&](OrganizationId id) {
                   return one.parentOf(id) == other.parentOf(id) &&
                          one.childrenOf(id) == other.childrenOf(id);
               });
    };
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), isSame);
}

template <class T>
T some(RandomValues &random);

template <>
OrganizationSkeleton some(RandomValues &random)
{
    OrganizationSkeleton skeleton;
    skeleton.dataRevision = random.number();
    const bool withSearchText = random.chance();
    qint64 id = 0;
    for (int i = random.below(30); i > 0; --i) {
        const auto organization = random.value<Organization>();
        OrganizationNode node;
        node.id = OrganizationId(id += 1 + random.below(1'000'000'000));
        node.parent = organization.parent && organization.parent->isValid() ? organization.parent
                                                                            : std::nullopt;
        node.kind = organization.kind;
        node.state = organization.state;
        node.registerKind = organization.registerKind;
        node.region = static_cast<Region>(random.below(8));
        if (random.chance())
            node.sphere = SphereId(1 + random.below(100));
        if (random.chance())
            node.category = CategoryId(1 + random.below(100));
        node.revision = random.number();
        node.nameRu = organization.nameRu.isValidUtf16() ? organization.nameRu : u"имя"_s;
        node.nameBe = organization.nameBe.isValidUtf16() ? organization.nameBe : u"назва"_s;
        skeleton.nodes.push_back(node);
        if (withSearchText) {
            skeleton.searchText += QByteArray(random.below(20), 'x') + '\n';
            skeleton.searchEnds.push_back(quint32(skeleton.searchText.size()));
        }
    }
    return skeleton;
}

template <>
Organizations some(RandomValues &random)
{
    const auto reference = [&random](auto &id, auto made) {
        id.reset();
        if (random.chance())
            id = made;
    };
    Organizations organizations;
    qint64 id = 0;
    for (int i = random.below(30); i > 0; --i) {
        auto organization = random.value<Organization>();
        organization.id = OrganizationId(id += 1 + random.below(1'000'000'000));
        reference(organization.parent, OrganizationId(1 + random.below(100)));
        reference(organization.mergedInto, OrganizationId(1 + random.below(100)));
        reference(organization.sphere, SphereId(1 + random.below(100)));
        reference(organization.category, CategoryId(1 + random.below(100)));
        organization.revision = random.number();
        for (QString *text : {&organization.nameRu, &organization.nameBe, &organization.shortNameRu,
                              &organization.shortNameBe, &organization.unp, &organization.soato,
                              &organization.address, &organization.phone, &organization.email,
                              &organization.website}) {
            if (!text->isValidUtf16())
                *text = u"текст"_s;
        }
        organizations.push_back(organization);
    }
    return organizations;
}

template <>
Spans some(RandomValues &random)
{
    Spans spans;
    qint64 id = 0;
    for (int i = random.below(30); i > 0; --i) {
        ParentSpan span{.organization = OrganizationId(id += 1 + random.below(3)),
                        .parent = {},
                        .from = random.day(),
                        .until = {}};
        if (random.chance())
            span.parent = OrganizationId(1 + random.below(1000));
        if (random.chance())
            span.until = span.from.addDays(random.below(100));
        spans.push_back(span);
    }
    return spans;
}

template <>
Hierarchies some(RandomValues &random)
{
    Hierarchies hierarchies;
    for (int i = random.below(4); i > 0; --i) {
        std::vector<std::pair<OrganizationId, std::optional<OrganizationId>>> parents;
        for (int id = 1; id <= random.below(40); ++id) {
            parents.emplace_back(OrganizationId(id), std::nullopt);
            if (random.chance())
                parents.back().second = OrganizationId(1 + random.below(40));
        }
        hierarchies.emplace_back(std::move(parents));
    }
    return hierarchies;
}

template <>
TallyTable some(RandomValues &random)
{
    TallyTable table;
    qint64 id = 0;
    for (int i = 1 + random.below(30); i > 0; --i) {
        table.organizations.emplace_back(id += 1 + random.below(3));
        table.slotNumbers.push_back(random.below(30'000));
    }
    for (auto &column : table.columns) {
        if (random.chance())
            continue;
        for (std::size_t row = 0; row < table.rows(); ++row)
            column.push_back(random.number());
    }
    return table;
}

template <class T>
void comeBack()
{
    RandomValues random(17);
    for (int i = 0; i < 100; ++i) {
        const T value = some<T>(random);
        const auto read = wire::fromColumns<T>(wire::toColumns(value));
        QVERIFY(read);
        QVERIFY(same(*read, value));
    }
    const auto nothing = wire::fromColumns<T>(wire::toColumns(T{}));
    QVERIFY(nothing && same(*nothing, T{}));
}

/// Whatever is made of bytes that were spoiled: it is refused, or it is a value like any other.
template <class T>
void surviveSpoiling()
{
    RandomValues random(23);
    for (int i = 0; i < 40; ++i) {
        const QByteArray whole = wire::toColumns(some<T>(random));
        for (qsizetype length = 0; length < whole.size(); length += 1 + whole.size() / 200)
            QVERIFY(!wire::fromColumns<T>(whole.left(length)));
        QVERIFY(!wire::fromColumns<T>(whole + '\0'));
        int refused = 0;
        for (int spoiling = 0; spoiling < 400; ++spoiling) {
            QByteArray spoiled = whole;
            for (int bit = random.below(3); bit >= 0; --bit) {
                const int place = random.below(int(spoiled.size()));
                spoiled[place] = char(spoiled[place] ^ (1 << random.below(8)));
            }
            if (const auto read = wire::fromColumns<T>(spoiled)) {
                const auto again = wire::fromColumns<T>(wire::toColumns(*read));
                QVERIFY(again);
            } else {
                ++refused;
                QCOMPARE(read.error().kind, PortalError::Kind::Internal);
            }
        }
        QVERIFY(refused > 0);
    }
}

/// Until the end of the scope no more memory is had than that beyond what is used now.
auto withMemory([[maybe_unused]] rlim_t bytes)
{
    rlimit before{};
    getrlimit(RLIMIT_AS, &before);
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("no /proc/self/statm");
    const auto pages = rlim_t(file.readAll().split(' ').constFirst().toULongLong());
    rlimit limit = before;
    limit.rlim_cur = pages * 4096 + bytes;
    setrlimit(RLIMIT_AS, &limit);
#endif
    return qScopeGuard([before] { setrlimit(RLIMIT_AS, &before); });
}

QByteArray tableOf(const std::vector<qint64> &organizations, const std::vector<qint32> &slotNumbers,
                   const std::vector<qint64> &sums)
{
    QByteArray bytes;
    wire::ColumnWriter writer(bytes);
    writer.beginMap(3);
    writer.column("organization"_L1, organizations);
    writer.column("slot"_L1, slotNumbers);
    writer.column("baseSum"_L1, sums);
    writer.endMap();
    return bytes;
}

QByteArray hierarchyOf(const std::vector<qint64> &ids, const std::vector<qint64> &parents)
{
    QByteArray bytes;
    wire::ColumnWriter writer(bytes);
    writer.beginList(1);
    writer.beginMap(2);
    writer.column("id"_L1, ids);
    writer.column("parent"_L1, parents);
    writer.endMap();
    writer.endList();
    return bytes;
}

QByteArray spansOf(const std::vector<qint64> &organizations, const std::vector<qint32> &from,
                   const std::vector<qint32> &until)
{
    QByteArray bytes;
    wire::ColumnWriter writer(bytes);
    writer.beginMap(4);
    writer.column("organization"_L1, organizations);
    writer.column("parent"_L1, std::vector<qint64>(organizations.size()));
    writer.column("from"_L1, from);
    writer.column("until"_L1, until);
    writer.endMap();
    return bytes;
}

/// A skeleton of one node with this in place of one of its columns.
QByteArray spoiledSkeleton(QLatin1StringView name, const QByteArray &text,
                           const std::vector<quint32> &ends)
{
    QByteArray bytes;
    wire::ColumnWriter writer(bytes);
    writer.beginMap(16);
    writer.number("data_revision"_L1, 1);
    for (const auto column : {"id"_L1, "parent"_L1, "sphere"_L1, "category"_L1, "revision"_L1})
        writer.column(column, std::vector<qint64>{1});
    for (const auto column : {"kind"_L1, "state"_L1, "register"_L1, "region"_L1})
        writer.column(column, std::vector<quint8>{quint8(column == name ? 8 : 0)});
    for (const auto column : {"name_ru"_L1, "name_be"_L1, "search_text"_L1}) {
        writer.text(column, column == name ? text : "abc"_ba);
        const QByteArray endsName = QByteArray(column.data(), column.size()) + "_ends";
        writer.column(QLatin1StringView(endsName), column == name ? ends : std::vector<quint32>{3});
    }
    writer.endMap();
    return bytes;
}

} // namespace

class WireColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        comeBack<OrganizationSkeleton>();
        comeBack<Organizations>();
        comeBack<Spans>();
        comeBack<Hierarchies>();
        comeBack<TallyTable>();
    }

    void spoiledBytesAreSurvived()
    {
        surviveSpoiling<OrganizationSkeleton>();
        surviveSpoiling<Organizations>();
        surviveSpoiling<Spans>();
        surviveSpoiling<Hierarchies>();
        surviveSpoiling<TallyTable>();
    }

    void foreignLengthsGetNoMemory_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray name = QByteArray::fromHex("6269 64"); // "id"
        for (const char *length :
             {"5b7fffffffffffffff", "5bffffffffffffffff", "5a7fffffff", "5b0000000100000000"}) {
            QTest::addRow("column %s", length) << QByteArray::fromHex("a1") + name +
                                                      QByteArray::fromHex("d84f") +
                                                      QByteArray::fromHex(length) + "few";
            QTest::addRow("column of a hierarchy %s", length)
                << QByteArray::fromHex("81a1") + name + QByteArray::fromHex("d84f") +
                       QByteArray::fromHex(length) + "few";
            QTest::addRow("unknown column %s", length)
                << QByteArray::fromHex("a1") + "ax" + QByteArray::fromHex(length) + "few";
        }
        QTest::newRow("name") << QByteArray::fromHex("a17b7fffffffffffffff") + "few";
        QTest::newRow("map") << QByteArray::fromHex("bb7fffffffffffffff") + name;
        QTest::newRow("list") << QByteArray::fromHex("9b7fffffffffffffff");
        QTest::newRow("string without a length")
            << QByteArray::fromHex("a1") + name + QByteArray::fromHex("d84f5f40ff");
        QTest::newRow("nested lists")
            << QByteArray::fromHex("a16178") + QByteArray(1'000'000, '\x81');
        QTest::newRow("nested tags")
            << QByteArray::fromHex("a16178") + QByteArray(1'000'000, '\xc1');
        QTest::newRow("nothing") << QByteArray();
    }

    void foreignLengthsGetNoMemory()
    {
        QFETCH(QByteArray, bytes);
        const auto limit = withMemory(rlim_t(64) << 20);
        QVERIFY(!wire::fromColumns<OrganizationSkeleton>(bytes));
        QVERIFY(!wire::fromColumns<Spans>(bytes));
        QVERIFY(!wire::fromColumns<Hierarchies>(bytes));
        QVERIFY(!wire::fromColumns<TallyTable>(bytes));
    }

    void columnsHaveToFit()
    {
        const auto table = [](const std::vector<qint64> &organizations,
                              const std::vector<qint32> &slotNumbers,
                              const std::vector<qint64> &sums) {
            return bool(wire::fromColumns<TallyTable>(tableOf(organizations, slotNumbers, sums)));
        };
        QVERIFY(table({1, 1, 2}, {0, 1, 0}, {5, 6, 7}));
        QVERIFY(!table({1, 1, 2}, {0, 1}, {5, 6, 7}));
        QVERIFY(!table({1, 1, 2}, {0, 1, 0}, {5, 6}));
        QVERIFY(!table({1, 1, 2}, {1, 0, 0}, {5, 6, 7}));
        QVERIFY(!table({1, 1, 2}, {0, 0, 0}, {5, 6, 7}));
        QVERIFY(!table({2, 1}, {0, 0}, {5, 6}));
        QVERIFY(!table({0, 1}, {0, 0}, {5, 6}));
        QVERIFY(!table({1, 2}, {0, 0}, {5, -6}));
        QVERIFY(!table({1, 2}, {0, 0}, {std::numeric_limits<qint64>::max(), 1}));

        const auto hierarchy = [](const std::vector<qint64> &ids,
                                  const std::vector<qint64> &parents) {
            return bool(wire::fromColumns<Hierarchies>(hierarchyOf(ids, parents)));
        };
        QVERIFY(hierarchy({1, 2}, {0, 1}));
        QVERIFY(!hierarchy({1, 2}, {0}));
        QVERIFY(!hierarchy({1, 1}, {0, 0}));
        QVERIFY(!hierarchy({2, 1}, {0, 0}));
        QVERIFY(!hierarchy({0, 1}, {0, 0}));
        QVERIFY(!hierarchy({1, 2}, {0, -1}));

        constexpr qint32 never = std::numeric_limits<qint32>::min();
        constexpr qint32 tooLate = std::numeric_limits<qint32>::max();
        const auto spans = [](const std::vector<qint64> &organizations,
                              const std::vector<qint32> &from, const std::vector<qint32> &until) {
            return bool(wire::fromColumns<Spans>(spansOf(organizations, from, until)));
        };
        QVERIFY(spans({1, 1}, {0, 10}, {9, never}));
        QVERIFY(!spans({1, 1}, {10, 0}, {19, never}));
        QVERIFY(!spans({2, 1}, {0, 10}, {9, never}));
        QVERIFY(!spans({0, 1}, {0, 10}, {9, never}));
        QVERIFY(!spans({1, 2}, {never, 10}, {9, never}));
        QVERIFY(!spans({1, 2}, {0, 10}, {tooLate, never}));
        QVERIFY(!spans({1, 2}, {0}, {9, never}));
    }

    void textsHaveToFit()
    {
        const auto skeleton = [](QLatin1StringView name, const QByteArray &text,
                                 const std::vector<quint32> &ends) {
            return bool(wire::fromColumns<OrganizationSkeleton>(spoiledSkeleton(name, text, ends)));
        };
        QVERIFY(skeleton("nothing"_L1, {}, {}));
        for (const auto name : {"name_ru"_L1, "name_be"_L1, "search_text"_L1}) {
            QVERIFY(skeleton(name, "abcd", {4}));
            QVERIFY(!skeleton(name, "abcd", {3}));
            QVERIFY(!skeleton(name, "abcd", {5}));
            QVERIFY(!skeleton(name, "abcd", {2, 4}));
            QVERIFY(!skeleton(name, "abcd", {}));
            QVERIFY(!skeleton(name, QByteArray(100'001, 'a'), {100'001}));
        }
        QVERIFY(skeleton("search_text"_L1, {}, {})); // it was not asked for
        QVERIFY(!skeleton("name_ru"_L1, {}, {}));
        for (const auto name : {"kind"_L1, "state"_L1, "register"_L1, "region"_L1})
            QVERIFY(!skeleton(name, {}, {}));
    }

    void numbersFromOutsideAreWhole()
    {
        QByteArray bytes = spoiledSkeleton("nothing"_L1, {}, {});
        const qsizetype revision = bytes.indexOf("data_revision") + 13;
        for (const char *other : {"f6", "f5", "f97e00", "6131", "1bffffffffffffffff",
                                  "3bffffffffffffffff", "c101", "80"}) {
            QByteArray spoiled = bytes;
            spoiled.replace(revision, 1, QByteArray::fromHex(other));
            const auto read = wire::fromColumns<OrganizationSkeleton>(spoiled);
            QVERIFY2(!read, other);
        }
    }

    void columnsOfLaterServicesArePassedOver()
    {
        QByteArray bytes = hierarchyOf({1, 2}, {0, 1});
        QCOMPARE(bytes.at(1), '\xa2');
        bytes[1] = '\xa3';
        bytes.append(QByteArray::fromHex("636e6577") + QByteArray::fromHex("a16178d84f420102"));
        const auto read = wire::fromColumns<Hierarchies>(bytes);
        QVERIFY(read);
        QCOMPARE(read->front().organizations().size(), std::size_t(2));
    }

    void asManyDaysAsCanBeAskedFor()
    {
        QVERIFY(wire::fromColumns<Hierarchies>(wire::toColumns(Hierarchies(wire::mostDays))));
        QVERIFY(!wire::fromColumns<Hierarchies>(wire::toColumns(Hierarchies(wire::mostDays + 1))));
    }

    void aCountryIsReadAtOnce()
    {
        // No bound on time, which a busy machine would break; what it took is said.
        TallyTable table;
        constexpr int organizations = 20'000;
        constexpr int months = 50;
        for (int row = 0; row < organizations * months; ++row) {
            table.organizations.emplace_back(1 + row / months);
            table.slotNumbers.push_back(row % months);
        }
        for (auto &column : table.columns)
            column.assign(table.rows(), 7);
        QElapsedTimer timer;
        timer.start();
        const QByteArray bytes = wire::toColumns(table);
        const qint64 written = timer.restart();
        const auto read = wire::fromColumns<TallyTable>(bytes);
        qInfo("%zu rows of %zu columns: %lld MB, written in %lld ms, read in %lld ms", table.rows(),
              tallyColumnCount, static_cast<long long>(bytes.size() >> 20),
              static_cast<long long>(written), static_cast<long long>(timer.elapsed()));
        QVERIFY(read);
        QVERIFY(*read == table);
    }
};

QTEST_APPLESS_MAIN(WireColumnsTest)
#include "tst_wirecolumns.moc"
