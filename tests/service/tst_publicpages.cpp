// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/profilepage.h"
#include "models/domain/profilelink.h"
#include "tests/contract/sampleportal.h"
#include "tests/service/servedportal.h"
#include "tests/support/testdatabase.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray pageOf(qint64 id) { return "/organization/" + QByteArray::number(id) + "/org-page"; }

/// What a person reads.
QString wordsIn(const QByteArray &html)
{
    QString words = QString::fromUtf8(html);
    words.remove(
        QRegularExpression(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption));
    words.replace(QRegularExpression(u"<[^>]*>"_s), u" "_s);
    return words.simplified();
}

} // namespace

/// Where printed codes lead.
class PublicPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<SqlAddress::Engine>("engine");
        QTest::newRow("SQLite") << SqlAddress::Engine::Sqlite;
        QTest::newRow("PostgreSQL") << SqlAddress::Engine::Postgresql;
    }
    void init()
    {
        QFETCH_GLOBAL(SqlAddress::Engine, engine);
        if (m_portal && m_engine == engine)
            return; // nothing was changed in it
        m_portal = std::make_unique<ServedPortal>(fillSamplePortal, engine);
        m_engine = engine;
    }
    void cleanup()
    {
        if (QByteArray(QTest::currentTestFunction()) == "aRenamedAMovedAndAMergedOneAreFound")
            m_portal.reset();
    }
    void cleanupTestCase() { m_portal.reset(); }

    void theRankingIsEverybodys()
    {
        const QByteArray target = "/api/v1/public/ranking";
        const Reply reply = ask(m_portal->port(), "GET", target);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.fields.value("cache-control").startsWith("public"));
        const QJsonObject ranking = jsonOf(reply);
        const QJsonArray rows = ranking.value("rows"_L1).toArray();
        QVERIFY(rows.size() >= 2);
        QCOMPARE(rows.size(), ranking.value("ranked"_L1).toInt());
        QVERIFY(ranking.value("next"_L1).isNull());
        int position = 1;
        for (const QJsonValue &each : rows) {
            const QJsonObject row = each.toObject();
            QVERIFY(row.value("position"_L1).toInt() >= position);
            position = row.value("position"_L1).toInt();
            // The same as everywhere else.
            const QByteArray id = QByteArray::number(row.value("id"_L1).toInteger());
            const QJsonObject profile =
                jsonOf(ask(m_portal->port(), "GET", "/api/v1/public/profile/" + id));
            for (const auto member : {"position"_L1, "name_ru"_L1, "score"_L1, "satisfaction"_L1})
                QCOMPARE(row.value(member), profile.value(member));
        }
        const QByteArray tag = reply.fields.value("etag");
        QCOMPARE(ask(m_portal->port(), "GET", target, {{"If-None-Match", tag}}).status, 304);

        QJsonArray again;
        for (QByteArray next = "0"; !next.isEmpty();) {
            const QJsonObject page =
                jsonOf(ask(m_portal->port(), "GET", target + "?limit=1&after=" + next));
            QCOMPARE(page.value("rows"_L1).toArray().size(), 1);
            again.append(page.value("rows"_L1).toArray().first());
            const QJsonValue more = page.value("next"_L1);
            next = more.isNull() ? QByteArray() : QByteArray::number(more.toInt());
        }
        QCOMPARE(again, rows);
        QCOMPARE(jsonOf(ask(m_portal->port(), "GET", target + "?after=99")).value("rows"_L1),
                 QJsonArray());
        for (const char *wrong : {"?limit=0", "?limit=201", "?after=-1", "?colour=red"})
            QCOMPARE(ask(m_portal->port(), "GET", target + wrong).status, 422);
    }

    void thePageSaysHowItIsRated_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("as it comes")
            << QByteArray("fr") << QByteArray("ru") << u"Позиция в рейтинге"_s;
        QTest::newRow("by") << QByteArray("be-BY,ru;q=0.8") << QByteArray("be")
                            << u"Пазіцыя ў рэйтынгу"_s;
        QTest::newRow("less liked") << QByteArray("fr, en;q=0.3, ru;q=0.2") << QByteArray("en")
                                    << u"Position in the country"_s;
    }
    void thePageSaysHowItIsRated()
    {
        QFETCH(QByteArray, wish);
        QFETCH(QByteArray, language);
        QFETCH(QString, words);
        const Reply reply = ask(m_portal->port(), "GET", pageOf(100), {{"Accept-Language", wish}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.fields.value("content-type"), "text/html; charset=utf-8");
        QVERIFY(reply.body.contains("<html lang=\"" + language + "\">"));
        const QString shown = wordsIn(reply.body);
        QVERIFY2(shown.contains(words), qPrintable(shown));
        // Four criteria, a score and a position.
        QCOMPARE(reply.body.count("<dt>"), 7);
        QVERIFY(!reply.body.contains("<script"));
        QCOMPARE(ask(m_portal->port(), "GET", pageOf(100) + "?language=" + language).body,
                 reply.body);
    }

    void thePageIsWellMade()
    {
        const Reply reply = ask(m_portal->port(), "GET", pageOf(100));
        // Well-formed as XML too, but for the doctype and the empty meta elements.
        QByteArray html = reply.body;
        html.replace("<!DOCTYPE html>\n", "");
        html.replace("<meta charset=\"utf-8\">", "");
        html.replace(QByteArray("<meta name=\"viewport\" content=\"width=device-width, "
                                "initial-scale=1\">"),
                     "");
        QXmlStreamReader reader(html);
        QStringList headings;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name().size() == 2 &&
                reader.name().startsWith(u'h') && reader.name() != "hr"_L1)
                headings += reader.name().toString();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(headings, (QStringList{u"h1"_s, u"h2"_s, u"h2"_s, u"h2"_s}));
        // The browser applies its style, for its hash is the one that is allowed, and nothing else.
        static const QRegularExpression style(u"<style>(.*)</style>"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        const QByteArray hash = QCryptographicHash::hash(
                                    style.match(QString::fromUtf8(reply.body)).captured(1).toUtf8(),
                                    QCryptographicHash::Sha256)
                                    .toBase64();
        const QByteArray policy = reply.fields.value("content-security-policy");
        QVERIFY(policy.contains("style-src 'sha256-" + hash + "'"));
        QVERIFY(policy.startsWith("default-src 'none';"));
        QVERIFY(!policy.contains("unsafe"));
    }

    /// Each time that the link of a stand is opened counts, and no other time.
    void scansOfAStandAreCounted()
    {
        const QByteArray token = m_portal->tokenOf(u"printer"_s);
        const QJsonObject wanted{
            {u"organization"_s, 100}, {u"design"_s, u"poster-a4"_s}, {u"language"_s, u"ru"_s}};
        const Reply registered =
            m_portal->ask(token, "POST", "/api/v1/stands",
                          {{u"stands"_s, QJsonArray{wanted, wanted}}}, {{"Idempotency-Key", "a"}});
        QCOMPARE(registered.status, 200);
        const QJsonArray made = jsonOf(registered).value("stands"_L1).toArray();
        const QByteArray code = made.at(0).toObject().value("code"_L1).toString().toLatin1();
        const quint16 port = m_portal->port();
        for (const QByteArray &asked :
             {"?stand=" + code, "?language=be&stand=" + code, QByteArray("?stand=K7M2PXQ4"),
              QByteArray("?stand=' OR 1=1"), QByteArray()}) {
            const Reply page =
                ask(port, "GET", pageOf(100) + QByteArray(asked).replace(' ', "%20"));
            QCOMPARE(page.status, 200);
            // A cache would open it for nobody to see.
            QCOMPARE(page.fields.value("cache-control").startsWith("private"),
                     asked.contains(code) || asked.contains("K7M2PXQ4"));
        }
        const auto stands = [&] {
            return jsonOf(m_portal->ask(token, "GET", "/api/v1/stands"))
                .value("stands"_L1)
                .toArray();
        };
        QTRY_COMPARE_WITH_TIMEOUT(stands().at(0).toObject().value("scans"_L1).toInt(), 2, 20'000);
        QVERIFY(stands().at(0).toObject().value("scanned_on"_L1).isString());
        QCOMPARE(stands().at(1).toObject().value("scans"_L1).toInt(), 0);
        QVERIFY(stands().at(1).toObject().value("scanned_on"_L1).isNull());
    }

    void everyLinkEverPrintedLeadsSomewhere()
    {
        const quint16 port = m_portal->port();
        const Reply old = ask(port, "GET", "/RatingPortal/OrgCardForUser?id=100");
        QCOMPARE(old.status, 301);
        QCOMPARE(old.fields.value("location"), pageOf(100));
        // What codes carry now.
        const QUrl link(profileLink(OrganizationId(100)));
        QCOMPARE(link.path().toLatin1(), pageOf(100));
        // The archived one stays, and says so.
        const Reply archived = ask(port, "GET", pageOf(30));
        QCOMPARE(archived.status, 200);
        QVERIFY(wordsIn(archived.body).contains(u"переведена в архив"_s));
        for (const QByteArray &wrong : {pageOf(999), QByteArray("/organization/x/org-page"),
                                        QByteArray("/RatingPortal/OrgCardForUser?id=x"),
                                        QByteArray("/RatingPortal/OrgCardForUser")}) {
            const Reply missing = ask(port, "GET", wrong);
            QCOMPARE(missing.status, 404);
            QVERIFY(wordsIn(missing.body).contains(u"Такой организации нет"_s));
        }
    }

    void aRenamedAMovedAndAMergedOneAreFound()
    {
        const ServedPortal &portal = *m_portal;
        RawConnection database(portal.address());
        QVERIFY2(database.run(u"INSERT INTO organization (id, kind, state, created_on, name_ru,"
                              " merged_into) VALUES (40, 1, 2, '2023-01-01', 'Влитая', 100)"_s),
                 qPrintable(database.lastError()));
        const QByteArray token = portal.tokenOf(u"operator"_s);
        const Reply there = portal.ask(token, "GET", "/api/v1/organizations/100");
        QJsonObject organization = jsonOf(there);
        organization.insert(u"name_ru"_s, u"Новое <имя> & \"знак\""_s);
        organization.insert(u"short_name_ru"_s, QString());
        QCOMPARE(portal
                     .ask(token, "PUT", "/api/v1/organizations/100", organization,
                          {{"If-Match", there.fields.value("etag")}})
                     .status,
                 200);
        const QJsonObject move{
            {u"changes"_s, QJsonArray{QJsonObject{{u"move"_s, QJsonObject{{u"organization"_s, 100},
                                                                          {u"to"_s, 20},
                                                                          {u"on"_s, QJsonValue()},
                                                                          {u"revision"_s, 0}}}}}},
            {u"reason"_s, u"x"_s},
            {u"mode"_s, u"commit"_s}};
        QCOMPARE(portal.ask(token, "POST", "/api/v1/change-sets", move, {{"Idempotency-Key", "m"}})
                     .status,
                 200);
        const Reply page = ask(portal.port(), "GET", pageOf(100));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("<h1>Новое &lt;имя&gt; &amp; &quot;знак&quot;</h1>"));
        const Reply merged = ask(portal.port(), "GET", pageOf(40));
        QCOMPARE(merged.status, 302); // it may be parted again
        QCOMPARE(merged.fields.value("location"), pageOf(100));
    }

    void programsReadTheSame()
    {
        const quint16 port = m_portal->port();
        const Reply reply = ask(port, "GET", "/api/v1/public/profile/100");
        QCOMPARE(reply.status, 200);
        const QJsonObject profile = jsonOf(reply);
        QCOMPARE(profile.value("id"_L1).toInt(), 100);
        QVERIFY(profile.value("questionnaires"_L1).toInt() > 0);
        QVERIFY(profile.value("score"_L1).toDouble() >= 1);
        QVERIFY(profile.value("position"_L1).toInt() >= 1);
        QVERIFY(profile.value("ranked"_L1).toInt() >= profile.value("position"_L1).toInt());
        QCOMPARE(profile.value("criteria"_L1).toObject().size(), 4);
        QCOMPARE(profile.value("as_of"_L1).toString(), sampleToday.toString(Qt::ISODate));
        QCOMPARE(ask(port, "GET", "/api/v1/public/profile/100",
                     {{"If-None-Match", reply.fields.value("etag")}})
                     .status,
                 304);
        QCOMPARE(ask(port, "GET", "/api/v1/public/profile/999").status, 404);
        QCOMPARE(ask(port, "GET", "/api/v1/public/profile/x").status, 404);
        // Nothing that is not everybody's.
        for (const auto &key : {u"unp"_s, u"phone"_s, u"email"_s, u"revision"_s})
            QVERIFY(!profile.contains(key));
    }

    void languagesArePreferred_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<Language>("language");
        QTest::newRow("none") << QByteArray() << Language::Russian;
        QTest::newRow("unknown") << QByteArray("fr, *;q=0.1") << Language::Russian;
        QTest::newRow("first of two") << QByteArray("be, en") << Language::Belarusian;
        QTest::newRow("by weight") << QByteArray("ru;q=0.1, en-GB;q=0.9") << Language::English;
        QTest::newRow("nonsense") << QByteArray(";;q=,en;q=x,,be;q=0.2") << Language::Belarusian;
        QTest::newRow("refused") << QByteArray("en;q=0") << Language::Russian;
    }
    void languagesArePreferred()
    {
        QFETCH(QByteArray, wish);
        QFETCH(Language, language);
        QCOMPARE(preferredLanguage(wish), language);
    }

private:
    std::unique_ptr<ServedPortal> m_portal;
    SqlAddress::Engine m_engine = SqlAddress::Engine::Sqlite; ///< of it
};

QTEST_GUILESS_MAIN(PublicPagesTest)
#include "tst_publicpages.moc"
