// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/templatecatalogue.h"
#include "models/printing/deliveryroute.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<qint64>;

/// A register in memory.
class Country
{
public:
    void add(qint64 id, std::optional<qint64> parent, const QString &name,
             const QString &soato = {}, OrganizationKind kind = OrganizationKind::Organization)
    {
        Organization organization;
        organization.id = OrganizationId(id);
        organization.kind = kind;
        organization.nameRu = name;
        organization.soato = soato;
        OrganizationNode node;
        node.id = organization.id;
        node.kind = kind;
        node.region = organization.region();
        node.nameRu = name;
        if (parent) {
            organization.parent = OrganizationId(*parent);
            node.parent = organization.parent;
        }
        m_organizations.push_back(organization);
        m_nodes.insert(organization.id, node);
    }
    void addBody(qint64 id, std::optional<qint64> parent, const QString &name,
                 const QString &soato = {})
    {
        add(id, parent, name, soato, OrganizationKind::Body);
    }

    DeliveryRoute route() const
    {
        return {[this](OrganizationId id) {
                    const auto found = m_nodes.constFind(id);
                    return found == m_nodes.cend() ? nullptr : &*found;
                },
                Language::Russian};
    }

    PosterOrder order(const Ids &ids) const
    {
        PosterOrder order;
        order.design = TemplateCatalogue::load({}).find(u"a4-poster"_s)->design;
        std::vector<OrganizationId> organizations;
        for (const qint64 id : ids)
            organizations.push_back(OrganizationId(id));
        order.setOrganizations(organizations);
        order.takeLookedUp(organizations, m_organizations);
        return order;
    }

private:
    std::vector<Organization> m_organizations;
    QHash<OrganizationId, OrganizationNode> m_nodes;
};

Ids idsOf(const std::vector<OrganizationId> &organizations)
{
    Ids ids;
    for (const OrganizationId id : organizations)
        ids.push_back(id.value());
    return ids;
}

Ids idsOf(const PosterJob &job)
{
    Ids ids;
    for (const Organization &organization : job.organizations)
        ids.push_back(organization.id.value());
    return ids;
}

SeparatorSheet sheet(const PosterGroup &group)
{
    return {group.bodies.join(u'/'), group.bodies.last(), QString::number(group.count)};
}

} // namespace

class DeliveryRouteTest : public QObject
{
    Q_OBJECT

private:
    /// Two districts of one region, another region, and who stands nowhere.
    static Country someCountry()
    {
        Country country;
        country.addBody(1, {}, u"Министерство"_s);
        country.addBody(2, 1, u"Брестское управление"_s, u"1204000000"_s);
        country.addBody(3, 1, u"Гомельское управление"_s, u"3203000000"_s);
        country.add(4, 2, u"Школа № 10"_s, u"1208551000"_s);
        country.add(5, 2, u"Школа № 2"_s, u"1208551000"_s);
        country.add(6, 2, u"Ясли"_s); // where its body is
        country.add(7, 3, u"Аптека"_s, u"3203000000"_s);
        country.add(8, {}, u"Ничья"_s);
        country.add(9, 6, u"Группа"_s);
        return country;
    }

private Q_SLOTS:
    void goesByRegionDistrictBodyAndName()
    {
        const Country country = someCountry();
        const PosterOrder order = country.order({8, 7, 9, 4, 6, 5, 3, 2, 1});
        QCOMPARE(idsOf(country.route().sorted(order)), (Ids{2, 9, 6, 5, 4, 3, 7, 1, 8}));
    }

    /// Of whom nothing is known any more nobody is lost.
    void unknownOnesComeLast()
    {
        const Country country = someCountry();
        QCOMPARE(idsOf(country.route().sorted(country.order({999, 7, 4}))), (Ids{4, 7, 999}));
    }

    void aSheetLiesBeforeEachPile()
    {
        const Country country = someCountry();
        PosterOrder order = country.order({2, 9, 6, 5, 4, 3, 7});
        order.sheets = true;
        auto job = order.job();
        QVERIFY(job);
        country.route().arrange(*job, order, sheet);
        QCOMPARE(idsOf(*job), (Ids{2, 9, 6, 5, 4, 3, 7}));
        QCOMPARE(job->groups.size(), 3U);
        // The same body in two districts: two piles.
        QCOMPARE(job->groups[0].first, 0U);
        QCOMPARE(job->groups[1].first, 3U);
        QCOMPARE(job->groups[2].first, 5U);
        QCOMPARE(job->groups[1].sheet->body, u"Брестское управление"_s);
        QCOMPARE(job->groups[1].sheet->place, u"Министерство/Брестское управление"_s);
        QCOMPARE(job->groups[1].sheet->count, u"2"_s);
        QCOMPARE(job->groups[2].region, Region::Gomel);
        QVERIFY(job->folders.empty());
    }

    void eachBodyHasAFileInItsFolder()
    {
        const Country country = someCountry();
        PosterOrder order = country.order({4, 7, 5, 1, 2});
        order.format = PosterFormat::PdfPerGroup;
        order.folders = true;
        auto job = order.job();
        QVERIFY(job);
        country.route().arrange(*job, order, sheet);
        QCOMPARE(idsOf(*job), (Ids{4, 5, 2, 7, 1}));
        QCOMPARE(job->groups.size(), 3U);
        QCOMPARE(job->groups[0].file, u"1 Министерство/2 Брестское управление"_s);
        QCOMPARE(job->groups[1].file, u"1 Министерство/3 Гомельское управление"_s);
        QCOMPARE(job->groups[2].file, u"1 Министерство"_s);
        QVERIFY(!job->groups[0].sheet);
    }

    void foldersMirrorTheHierarchy()
    {
        const Country country = someCountry();
        PosterOrder order = country.order({9, 8, 1});
        order.format = PosterFormat::PdfPerOrganization;
        order.folders = true;
        auto job = order.job();
        QVERIFY(job);
        country.route().arrange(*job, order, sheet);
        QCOMPARE(job->folders[0], u"1 Министерство/2 Брестское управление/6 Ясли/"_s);
        QCOMPARE(job->folders[1], QString());
        QCOMPARE(job->folders[2], QString());
        order.format = PosterFormat::OnePdf;
        auto single = order.job();
        country.route().arrange(*single, order, sheet);
        QVERIFY(single->folders.empty());
    }

    /// However deep, long-named, hostile or faulty the register is.
    void foldersAreSafeShortAndUnique()
    {
        Country faulty;
        const int levels = 300;
        for (int i = 1; i <= levels; ++i)
            faulty.addBody(i, i > 1 ? std::optional<qint64>(i - 1) : std::nullopt,
                           u"../CON:\\%1\u202E. "_s.arg(u"Ж"_s.repeated(250)));
        faulty.add(1001, levels, u"x"_s);
        faulty.add(1002, levels - 1, u"x"_s);
        faulty.add(2001, 2002, u"Кольцо"_s);
        faulty.add(2002, 2001, u"Кольцо"_s);
        PosterOrder order = faulty.order({1001, 1002, 2001});
        order.format = PosterFormat::PdfPerOrganization;
        order.folders = true;
        auto job = order.job();
        QVERIFY(job);
        faulty.route().arrange(*job, order, sheet);
        QVERIFY(job->folders[0] != job->folders[1]);
        for (const QString &folder : job->folders) {
            QVERIFY2(folder.toUtf8().size() < 500, qUtf8Printable(folder));
            for (const QString &part : folder.split(u'/', Qt::SkipEmptyParts)) {
                QVERIFY2(part.front().isDigit(), qUtf8Printable(part));
                QVERIFY2(!part.contains(u'\\') && !part.contains(u':') && !part.endsWith(u'.') &&
                             !part.endsWith(u' '),
                         qUtf8Printable(part));
            }
        }
        QCOMPARE(faulty.route().sorted(order).size(), 3U);
    }
};

QTEST_MAIN(DeliveryRouteTest)
#include "tst_deliveryroute.moc"
