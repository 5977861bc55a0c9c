// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/organizationnode.h"
#include "models/stores/organizationsearch.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<OrganizationId>;

OrganizationId id(qint64 value) { return OrganizationId(value); }

std::vector<Organization> someOrganizations()
{
    Organization post;
    post.id = id(17);
    post.nameRu = u"Республиканское унитарное предприятие почтовой связи «Белпочта»"_s;
    post.nameBe = u"Рэспубліканскае ўнітарнае прадпрыемства паштовай сувязі «Белпошта»"_s;
    post.unp = u"100308563"_s;
    post.address = u"220030, г. Минск, пр-т Независимости, 10"_s;

    Organization school;
    school.id = id(33279);
    school.nameRu = u"Средняя школа № 3 г. Берёзы"_s;
    school.shortNameRu = u"СШ № 3"_s;
    school.address = u"г. Берёза, ул. Ленина, 33"_s;

    Organization branch;
    branch.id = id(40000);
    branch.nameRu = u"Отделение «Белпочты» в г. Берёза"_s;
    branch.unp = u"100308563"_s;
    return {post, school, branch};
}

OrganizationSearch searchOver(const std::vector<Organization> &organizations)
{
    Ids ids;
    QByteArray text;
    std::vector<quint32> ends;
    for (const Organization &organization : organizations) {
        ids.push_back(organization.id);
        text += searchTextOf(organization);
        ends.push_back(static_cast<quint32>(text.size()));
    }
    return {ids, text, ends};
}

} // namespace

class OrganizationSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<qint64>>("found");
        using L = QList<qint64>;
        QTest::newRow("blank") << u"  "_s << L{};
        QTest::newRow("only punctuation") << u" «—» "_s << L{};
        QTest::newRow("a word, whatever its case") << u"БЕЛПОЧТА"_s << L{17};
        QTest::newRow("a beginning") << u"белпоч"_s << L{17, 40000};
        QTest::newRow("the middle") << u"почта"_s << L{17};
        QTest::newRow("all words must be there") << u"белпочты берёза"_s << L{40000};
        QTest::newRow("words in any order") << u"берёза отделение"_s << L{40000};
        QTest::newRow("no such word") << u"белпочта гомель"_s << L{};
        QTest::newRow("е finds ё") << u"береза"_s << L{33279, 40000};
        QTest::newRow("ё finds ё") << u"берёза"_s << L{33279, 40000};
        QTest::newRow("Belarusian name") << u"сувязі"_s << L{17};
        QTest::newRow("и finds і") << u"сувязи"_s << L{17};
        QTest::newRow("у finds ў") << u"унитарнае"_s << L{17};
        QTest::newRow("УНП, also of a branch") << u"100308563"_s << L{17, 40000};
        QTest::newRow("УНП with its name and spaces") << u"УНП 100 308 563"_s << L{17, 40000};
        QTest::newRow("part of a УНП") << u"1003085"_s << L{17, 40000};
        QTest::newRow("id") << u"33279"_s << L{33279};
        QTest::newRow("id and a word") << u"33279 школа"_s << L{33279};
        QTest::newRow("id and a word of another") << u"33279 почта"_s << L{};
        QTest::newRow("an id nobody has") << u"33280"_s << L{};
        QTest::newRow("address") << u"независимости 10"_s << L{17};
        QTest::newRow("short name with its number sign") << u"СШ № 3"_s << L{33279};
        QTest::newRow("no word crosses from one organization to the next") << u"10средняя"_s << L{};
        QTest::newRow("a query longer than everything") << QString(5000, u'я') << L{};
    }

    void finds()
    {
        QFETCH(const QString, query);
        QFETCH(const QList<qint64>, found);
        OrganizationSearch search = searchOver(someOrganizations());
        QCOMPARE(valuesOf(search.find(query)), found);
        // As if typed letter by letter, and deleted again.
        for (qsizetype length = 1; length <= query.size() && length < 100; ++length)
            search.find(query.left(length));
        QCOMPARE(valuesOf(search.find(query)), found);
    }

    void typingNarrowsToWhatAFreshSearchFinds()
    {
        OrganizationSearch typing = searchOver(someOrganizations());
        const QString query = u"бел почт 40000 мин"_s;
        for (qsizetype length = 0; length <= query.size(); ++length) {
            OrganizationSearch fresh = searchOver(someOrganizations());
            QCOMPARE(typing.find(query.left(length)), fresh.find(query.left(length)));
        }
    }

    void aNewerTextTakesThePlaceOfTheOldOne()
    {
        OrganizationSearch search = searchOver(someOrganizations());
        QCOMPARE(valuesOf(search.find(u"бел"_s)), (QList<qint64>{17, 40000}));
        Organization post = someOrganizations().front();
        post.nameRu = u"Почтамт"_s;
        post.nameBe.clear();
        search.put(post.id, searchTextOf(post));
        QCOMPARE(valuesOf(search.find(u"бел"_s)), QList<qint64>{40000});
        QCOMPARE(valuesOf(search.find(u"почтамт"_s)), QList<qint64>{17});
        QCOMPARE(valuesOf(search.find(u"17"_s)), QList<qint64>{17});

        Organization added;
        added.id = id(5);
        added.nameRu = u"Почтамт № 2"_s;
        search.put(added.id, searchTextOf(added));
        QCOMPARE(valuesOf(search.find(u"почтамт"_s)), (QList<qint64>{5, 17}));

        search.remove(post.id);
        QCOMPARE(valuesOf(search.find(u"почтамт"_s)), QList<qint64>{5});
        QVERIFY(search.find(u"17"_s).empty());
    }

    void anEmptyRegisterFindsNothing()
    {
        OrganizationSearch search;
        QVERIFY(search.find(u"школа"_s).empty());
        QVERIFY(searchOver({}).find(u"1"_s).empty());
    }

private:
    static QList<qint64> valuesOf(const Ids &ids)
    {
        QList<qint64> values;
        for (const OrganizationId organization : ids)
            values << organization.value();
        return values;
    }
};

QTEST_APPLESS_MAIN(OrganizationSearchTest)
#include "tst_organizationsearch.moc"
