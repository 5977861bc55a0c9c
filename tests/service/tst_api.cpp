// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/columns.h"
#include "models/portal/wire/names.h"
#include "models/portal/wire/paths.h"
#include "models/portal/wire/ratingsjson.h"
#include "models/portal/wire/registerjson.h"
#include "tests/contract/sampleportal.h"
#include "tests/service/servedportal.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

QString problemOf(const Reply &reply) { return jsonOf(reply).value("problem"_L1).toString(); }

QJsonObject archiving(int id, const QString &mode = u"commit"_s)
{
    return {{u"changes"_s,
             QJsonArray{QJsonObject{{u"set_state"_s, QJsonObject{{u"organization"_s, id},
                                                                 {u"state"_s, u"archived"_s},
                                                                 {u"revision"_s, 0},
                                                                 {u"spans"_s, QJsonArray()}}}}}},
            {u"reason"_s, u"Приказ"_s},
            {u"mode"_s, mode}};
}

} // namespace

/// The verbs over HTTP, of a real portal: what is HTTP's own about them. What the verbs do is the
/// contract's to try.
class ApiTest : public QObject
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
        m_operator = m_portal->tokenOf(u"operator"_s);
        m_tokens.clear();
    }
    void cleanup()
    {
        const QByteArray test = QTest::currentTestFunction();
        if (test != "everyVerbAnswers" && test != "whatIsWrongIsSaid" &&
            test != "everyRoleHasItsRights")
            m_portal.reset();
    }
    void cleanupTestCase() { m_portal.reset(); }

    void everyVerbAnswers_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QByteArray>("type");
        const auto row = [](const char *target, const char *type = "application/json") {
            QTest::newRow(target) << QByteArray("GET") << QByteArray(target) << QJsonObject()
                                  << QByteArray(type);
        };
        row("/api/v1/session");
        row("/api/v1/skeleton", "application/cbor");
        row("/api/v1/skeleton?search_text=true", "application/cbor");
        row("/api/v1/register", "application/cbor");
        row("/api/v1/reference-data");
        row("/api/v1/organizations");
        row("/api/v1/organizations/10");
        row("/api/v1/parent-spans", "application/cbor");
        row("/api/v1/hierarchies?day=2023-05-01&day=2022-01-01", "application/cbor");
        row("/api/v1/figures");
        row("/api/v1/comments");
        row("/api/v1/journal?changes_only=true");
        row("/api/v1/journal/head");
        row("/api/v1/changes?since=0");
        const auto post = [](const char *target, const QJsonObject &body,
                             const char *type = "application/json") {
            QTest::newRow(target) << QByteArray("POST") << QByteArray(target) << body
                                  << QByteArray(type);
        };
        post("/api/v1/organizations/lookup", {{u"ids"_s, QJsonArray{100, 10, 999}}});
        post("/api/v1/tallies",
             {{u"periods"_s, QJsonArray()},
              {u"organizations"_s, QJsonValue()},
              {u"columns"_s, QJsonArray{u"questionnaires"_s}}},
             "application/cbor");
        post("/api/v1/change-sets", archiving(100, u"dryRun"_s));
        post("/api/v1/list-entries",
             wire::toJson(wire::ListEntryRequest{
                 .entry = {.nameRu = u"Новая сфера"_s}, .reason = {}, .mode = ApplyMode::DryRun}));
        post("/api/v1/questionnaires", wire::toJson(wire::QuestionnairesRequest{
                                           .questionnaires = {}, .mode = ApplyMode::DryRun}));
        post("/api/v1/requests/never%20sent/settle", {});
        post("/api/v1/check", {{u"kept"_s, QJsonValue()}});
    }

    void everyVerbAnswers()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QJsonObject, body);
        QFETCH(QByteArray, type);
        const Reply reply = m_portal->ask(m_operator, method, target, body);
        QVERIFY2(reply.status == 200, reply.body.constData());
        QCOMPARE(reply.fields.value("content-type"), type);
        QVERIFY(!reply.body.isEmpty());
        QCOMPARE(reply.fields.value("x-content-type-options"), "nosniff");
        // Without a token nobody is told anything.
        QCOMPARE(m_portal->ask({}, method, target, body).status, 401);
    }

    void answersAreBounded()
    {
        RawConnection owner(m_portal->address());
        QVERIFY2(owner.run(u"INSERT INTO organization (id, kind, created_on, name_ru)"
                           " WITH RECURSIVE counted (i) AS (SELECT 5000 UNION ALL"
                           " SELECT i + 1 FROM counted WHERE i < 6199)"
                           " SELECT i, 1, '2023-01-01', 'x' FROM counted"_s),
                 qPrintable(owner.lastError()));
        QJsonArray columns;
        for (std::size_t column = 0; column < tallyColumnCount; ++column)
            columns.append(wire::nameOf(static_cast<TallyColumn>(column)));
        const auto tallies = [&](int periods, const QJsonArray &asked,
                                 const QJsonValue &organizations = {}) {
            QJsonArray list;
            for (int i = 0; i < periods; ++i)
                list.append(QJsonObject{{u"first"_s, u"2023-01"_s}, {u"last"_s, u"2023-05"_s}});
            return m_portal
                ->ask(m_operator, "POST", "/api/v1/tallies",
                      {{u"periods"_s, list},
                       {u"organizations"_s, organizations},
                       {u"columns"_s, asked}})
                .status;
        };
        QCOMPARE(tallies(1200, columns), 422);
        QCOMPARE(tallies(1200, columns, QJsonArray{10, 100}), 200);
        QCOMPARE(tallies(60, {columns[0], columns[1], columns[3]}), 200);
    }

    void pagesAreWholeAndInOrder()
    {
        std::vector<qint64> ids;
        QByteArray cursor;
        int pages = 0;
        do {
            const Reply reply =
                m_portal->ask(m_operator, "GET", "/api/v1/organizations?limit=3" + cursor);
            QCOMPARE(reply.status, 200);
            const auto page = wire::readAnswer<wire::OrganizationPage>(reply.body);
            QVERIFY(page);
            for (const Organization &organization : page->organizations)
                ids.push_back(organization.id.value());
            cursor = page->next ? "&cursor=" + page->next->toLatin1() : QByteArray();
            ++pages;
        } while (!cursor.isEmpty());
        QCOMPARE(ids, (std::vector<qint64>{1, 2, 10, 11, 20, 30, 100, 101}));
        QCOMPARE(pages, 3);
        for (const QByteArray &wrong : {QByteArray("limit=0"), QByteArray("limit=1001"),
                                        QByteArray("cursor=x"), QByteArray("colour=red")})
            QCOMPARE(m_portal->ask(m_operator, "GET", "/api/v1/organizations?" + wrong).status,
                     422);
    }

    void whatOneHasIsNotSentAgain_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target : {"/api/v1/skeleton", "/api/v1/register", "/api/v1/reference-data",
                                   "/api/v1/parent-spans", "/api/v1/organizations/100"})
            QTest::newRow(target) << QByteArray(target);
    }
    void whatOneHasIsNotSentAgain()
    {
        QFETCH(QByteArray, target);
        const Reply first = m_portal->ask(m_operator, "GET", target);
        const QByteArray tag = first.fields.value("etag");
        QVERIFY(tag.startsWith('"'));
        const Reply again = m_portal->ask(m_operator, "GET", target, {}, {{"If-None-Match", tag}});
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        QCOMPARE(
            m_portal->ask(m_operator, "GET", target, {}, {{"If-None-Match", "\"other\""}}).status,
            200);
        QCOMPARE(m_portal
                     ->ask(m_operator, "POST", "/api/v1/change-sets", archiving(100),
                           {{"Idempotency-Key", "one"}})
                     .status,
                 200);
        const int status =
            m_portal->ask(m_operator, "GET", target, {}, {{"If-None-Match", tag}}).status;
        QCOMPARE(status, target.endsWith("reference-data") ? 304 : 200);
    }

    void anOrganizationIsPutWhereItWasLookedAt()
    {
        const QByteArray target = "/api/v1/organizations/100";
        const Reply first = m_portal->ask(m_operator, "GET", target);
        QJsonObject body = jsonOf(first);
        body.insert(u"phone"_s, u"+375 17 123-45-67"_s);
        QCOMPARE(m_portal->ask(m_operator, "PUT", target, body).status, 428);
        const QByteArray tag = first.fields.value("etag");
        const Reply put = m_portal->ask(m_operator, "PUT", target, body, {{"If-Match", tag}});
        QVERIFY2(put.status == 200, put.body.constData());
        QVERIFY(put.fields.value("etag") != tag);
        QCOMPARE(jsonOf(put).value("phone"_L1), body.value("phone"_L1));

        const Reply stale = m_portal->ask(m_operator, "PUT", target, body, {{"If-Match", tag}});
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.fields.value("content-type"), "application/problem+json");
        QCOMPARE(problemOf(stale), u"staleRevision"_s);
        QCOMPARE(jsonOf(stale).value("current"_L1).toObject().value("phone"_L1),
                 body.value("phone"_L1));
        QCOMPARE(stale.fields.value("etag"), put.fields.value("etag"));
        for (const QByteArray &odd : {QByteArray("*"), QByteArray("W/\"1\""), QByteArray("\"x\"")})
            QCOMPARE(m_portal->ask(m_operator, "PUT", target, body, {{"If-Match", odd}}).status,
                     412);
        QCOMPARE(
            m_portal->ask(m_operator, "PUT", "/api/v1/organizations/101", body, {{"If-Match", tag}})
                .status,
            422);
    }

    void aRequestIsCarriedOutOnce()
    {
        const QByteArray target = "/api/v1/change-sets";
        const Reply without = m_portal->ask(m_operator, "POST", target, archiving(100));
        QCOMPARE(without.status, 422);
        QCOMPARE(jsonOf(without).value("subject"_L1).toString(), u"Idempotency-Key"_s);
        const QMap<QByteArray, QByteArray> key{{"Idempotency-Key", "the key"}};
        const Reply first = m_portal->ask(m_operator, "POST", target, archiving(100), key);
        QCOMPARE(first.status, 200);
        const Reply again = m_portal->ask(m_operator, "POST", target, archiving(100), key);
        QCOMPARE(again.status, 200);
        QCOMPARE(jsonOf(again), jsonOf(first));
        const Reply other = m_portal->ask(m_operator, "POST", target, archiving(101), key);
        QCOMPARE(other.status, 422);
        QCOMPARE(problemOf(other), u"requestReused"_s);
        const Reply settled =
            m_portal->ask(m_operator, "POST", "/api/v1/requests/the%20key/settle");
        QCOMPARE(jsonOf(settled), (QJsonObject{{u"carried_out"_s, true}}));
    }

    void aRequestThatWasSettledNeverComes()
    {
        const QByteArray request = "/api/v1/requests/the%20key";
        const QJsonObject no{{u"carried_out"_s, false}};
        QCOMPARE(jsonOf(m_portal->ask(m_operator, "GET", request)), no);
        QCOMPARE(jsonOf(m_portal->ask(m_operator, "POST", request + "/settle")), no);
        const Reply late = m_portal->ask(m_operator, "POST", "/api/v1/change-sets", archiving(100),
                                         {{"Idempotency-Key", "the key"}});
        QCOMPARE(late.status, 422);
        QCOMPARE(problemOf(late), u"requestReused"_s);
        // Who may change nothing has nothing to give up.
        const QByteArray watcher = m_portal->tokenOf(u"watcher"_s);
        QCOMPARE(jsonOf(m_portal->ask(watcher, "POST", "/api/v1/requests/other/settle")), no);
    }

    void everyChangeOfASetIsJudged()
    {
        QJsonObject body = archiving(100);
        QJsonArray changes = body.value("changes"_L1).toArray();
        changes.append(archiving(999).value("changes"_L1).toArray().first());
        body.insert(u"changes"_s, changes);
        const Reply refused = m_portal->ask(m_operator, "POST", "/api/v1/change-sets", body,
                                            {{"Idempotency-Key", "x"}});
        QCOMPARE(refused.status, 404);
        const QJsonObject refusal{{u"kind"_s, u"notFound"_s},
                                  {u"problem"_s, u"organizationMissing"_s},
                                  {u"subject"_s, u"999"_s}};
        QCOMPARE(jsonOf(refused).value("changes"_L1).toArray(),
                 (QJsonArray{QJsonObject{{u"verdict"_s, u"changed"_s}},
                             QJsonObject{{u"verdict"_s, u"rejected"_s}, {u"refusal"_s, refusal}}}));
    }

    void longWorkIsAJob()
    {
        const QByteArray target = "/api/v1/change-sets";
        const auto begin = [&](const QJsonObject &body, const QByteArray &key) {
            return m_portal->ask(m_operator, "POST", target, body,
                                 {{"Idempotency-Key", key}, {"Prefer", "respond-async, wait=1"}});
        };
        const Reply begun = begin(archiving(100), "one");
        QVERIFY2(begun.status == 202, begun.body.constData());
        QCOMPARE(begun.fields.value("preference-applied"), "respond-async");
        const QByteArray job = begun.fields.value("location");
        QVERIFY(job.startsWith("/api/v1/jobs/"));
        Reply status;
        do {
            status = m_portal->ask(m_operator, "GET", job + "?wait=4");
            QCOMPARE(status.status, 200);
        } while (!jsonOf(status).value("is_finished"_L1).toBool());
        const Reply answer = m_portal->ask(m_operator, "GET", job + "/answer");
        QCOMPARE(answer.status, 200);
        QCOMPARE(jsonOf(answer).value("organizations"_L1).toArray().size(), 1);

        // It is there once, however it is asked for, and for nobody else.
        QCOMPARE(begin(archiving(100), "one").fields.value("location"), job);
        QCOMPARE(problemOf(begin(archiving(101), "one")), u"requestReused"_s);
        const Reply directly =
            m_portal->ask(m_operator, "POST", target, archiving(100), {{"Idempotency-Key", "one"}});
        QCOMPARE(directly.body, answer.body);
        const QByteArray agency = m_portal->tokenOf(u"agency"_s);
        for (const char *method : {"GET", "DELETE"})
            QCOMPARE(m_portal->ask(agency, method, job).status, 404);
        QCOMPARE(m_portal->ask(agency, "GET", job + "/answer").status, 404);
        QCOMPARE(m_portal->ask(m_operator, "GET", job + "?wait=5").status, 422);

        QCOMPARE(m_portal->ask(m_operator, "DELETE", job).status, 204);
        QCOMPARE(m_portal->ask(m_operator, "DELETE", job).status, 404);
        QCOMPARE(m_portal->ask(m_operator, "GET", job).status, 404);

        const QByteArray refused = begin(archiving(999), "two").fields.value("location");
        QTRY_COMPARE(
            m_portal->ask(m_operator, "GET", refused + "/answer").fields.value("content-type"),
            "application/problem+json");
        QTRY_COMPARE(problemOf(m_portal->ask(m_operator, "GET", refused + "/answer")),
                     u"organizationMissing"_s);
        for (const auto &[path, body] :
             {std::pair{QByteArray("/api/v1/check"), QJsonObject{{u"kept"_s, QJsonValue()}}},
              std::pair{QByteArray("/api/v1/questionnaires"),
                        wire::toJson(wire::QuestionnairesRequest{.questionnaires = {},
                        .mode = ApplyMode::DryRun})}}) {
            const Reply other =
                m_portal->ask(m_operator, "POST", path, body, {{"Prefer", "respond-async"}});
            QCOMPARE(other.status, 202);
            const QByteArray place = other.fields.value("location") + "/answer";
            QTRY_COMPARE(m_portal->ask(m_operator, "GET", place).status, 200);
        }
    }

    void jobsAreBoundedAndCancelled()
    {
        QFETCH_GLOBAL(SqlAddress::Engine, engine);
        RawConnection owner(m_portal->address());
        // Nothing can be saved until this one is done.
        const bool isFile = engine == SqlAddress::Engine::Sqlite;
        QVERIFY(owner.run(isFile ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s));
        QVERIFY(isFile ||
                owner.run(u"LOCK TABLE portal.organization IN SHARE ROW EXCLUSIVE MODE"_s));
        const auto begin = [&](int organization, const QByteArray &key) {
            return m_portal->ask(m_operator, "POST", "/api/v1/change-sets", archiving(organization),
                                 {{"Idempotency-Key", key}, {"Prefer", "respond-async"}});
        };
        const QByteArray first = begin(100, "1").fields.value("location");
        const QByteArray second = begin(101, "2").fields.value("location");
        QCOMPARE(begin(20, "3").status, 202);
        QCOMPARE(begin(20, "4").status, 202);
        const Reply tooMany = begin(20, "5");
        QCOMPARE(tooMany.status, 429);
        QVERIFY(tooMany.fields.contains("retry-after"));
        QVERIFY(!jsonOf(m_portal->ask(m_operator, "GET", first)).value("is_finished"_L1).toBool());
        QCOMPARE(m_portal->ask(m_operator, "GET", first + "/answer").status, 404);

        QCOMPARE(m_portal->ask(m_operator, "DELETE", first).status, 204);
        QVERIFY(owner.run(u"COMMIT"_s));
        QTRY_VERIFY(
            jsonOf(m_portal->ask(m_operator, "GET", second)).value("is_finished"_L1).toBool());
        const auto stateOf = [this](const QByteArray &id) {
            return jsonOf(m_portal->ask(m_operator, "GET", "/api/v1/organizations/" + id))
                .value("state"_L1)
                .toString();
        };
        QCOMPARE(stateOf("101"), u"archived"_s);
        QCOMPARE(stateOf("100"), u"active"_s);
        // And may be asked for anew.
        QCOMPARE(begin(100, "1").status, 202);
        QTRY_COMPARE(stateOf("100"), u"archived"_s);
    }

    void aHugeChangeSetHoldsNobodyUp()
    {
        constexpr int count = 200'000;
        // Of which nothing is wrong but the end.
        const QByteArray one =
            QJsonDocument(archiving(100, u"never"_s)).toJson(QJsonDocument::Compact);
        const qsizetype from = one.indexOf('[') + 1;
        const qsizetype to = one.indexOf("],\"mode\"");
        const QByteArray body =
            one.left(from) + (one.mid(from, to - from) + ',').repeated(count) + one.mid(from);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(wire::readRequest<wire::ChangeSetRequest>(body).error().subject, u"mode"_s);
        const qint64 reading = clock.elapsed();

        RawClient sending(m_portal->port());
        sending.write("POST /api/v1/change-sets HTTP/1.1\r\nHost: x\r\nAuthorization: " +
                      m_operator + "\r\nContent-Type: application/json\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n\r\n" + body);
        qint64 longest = 0;
        while (sending.received.isEmpty()) {
            clock.start();
            QCOMPARE(m_portal->ask({}, "GET", "/healthz").status, 200);
            longest = std::max(longest, clock.elapsed());
        }
        QVERIFY2(sending.received.startsWith("HTTP/1.1 422 "), sending.received.constData());
        // Who is held up waits for all of it to be read.
        QVERIFY2(longest < reading, qPrintable(u"%1 of %2 ms"_s.arg(longest).arg(reading)));
    }

    void rightsHold()
    {
        const QByteArray agency = m_portal->tokenOf(u"agency"_s);
        const QByteArray watcher = m_portal->tokenOf(u"watcher"_s);
        const QByteArray target = "/api/v1/change-sets";
        const Reply outside =
            m_portal->ask(agency, "POST", target, archiving(20), {{"Idempotency-Key", "a"}});
        QCOMPARE(outside.status, 403);
        QCOMPARE(problemOf(outside), u"outsideScope"_s);
        QCOMPARE(m_portal->ask(agency, "POST", target, archiving(100), {{"Idempotency-Key", "b"}})
                     .status,
                 200);
        const Reply role =
            m_portal->ask(watcher, "POST", target, archiving(101), {{"Idempotency-Key", "c"}});
        QCOMPARE(role.status, 403);
        QCOMPARE(problemOf(role), u"roleForbids"_s);
        // The journal names who did it, whatever program served them.
        const Reply journal =
            m_portal->ask(m_operator, "GET", "/api/v1/journal?limit=1&changes_only=true");
        QCOMPARE(jsonOf(journal)
                     .value("entries"_L1)
                     .toArray()
                     .first()
                     .toObject()
                     .value("actor"_L1)
                     .toString(),
                 u"agency"_s);
    }

    void everyRoleHasItsRights_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("inside"); // the letters of those who may
        QTest::addColumn<QByteArray>("elsewhere");
        const auto get = [](const char *target, const char *inside, const char *elsewhere) {
            QTest::newRow(target) << QByteArray("GET") << QByteArray(target) << QByteArray()
                                  << QByteArray(inside) << QByteArray(elsewhere);
        };
        const auto post = [](const char *name, const char *target, const QByteArray &body,
                             const char *inside, const char *elsewhere) {
            QTest::newRow(name) << QByteArray("POST") << QByteArray(target) << body
                                << QByteArray(inside) << QByteArray(elsewhere);
        };
        const auto change = [&post](const char *name, const QByteArray &one, const char *inside,
                                    const char *elsewhere) {
            post(name, "/api/v1/change-sets",
                 "{\"changes\":[" + one + "],\"reason\":\"x\",\"mode\":\"dryRun\"}", inside,
                 elsewhere);
        };
        get("/api/v1/organizations/%1", "oapw", "oapw");
        get("/api/v1/skeleton", "oapw", "oapw");
        get("/api/v1/register", "oapw", "oapw");
        get("/api/v1/figures", "oapw", "oapw");
        get("/api/v1/journal?organization=%1", "oapw", "oapw");
        get("/api/v1/comments?organization=%1", "oaw", "o");
        change("archive",
               "{\"set_state\":{\"organization\":%1,\"state\":\"archived\",\"revision\":0,"
               "\"spans\":[]}}",
               "oa", "o");
        change("move in", "{\"move\":{\"organization\":%1,\"to\":10,\"on\":null,\"revision\":0}}",
               "oa", "o");
        change("move out", "{\"move\":{\"organization\":%1,\"to\":2,\"on\":null,\"revision\":0}}",
               "o", "o");
        post("add a sphere", "/api/v1/list-entries",
             "{\"entry\":{\"list\":\"spheres\",\"sphere\":null,\"name_ru\":\"Новая\","
             "\"name_be\":\"\"},\"reason\":\"x\",\"mode\":\"dryRun\"}",
             "o", "o");
        post("bring ratings in", "/api/v1/questionnaires",
             "{\"questionnaires\":[],\"mode\":\"dryRun\"}", "o", "o");
        post("check", "/api/v1/check", "{\"kept\":null}", "o", "o");
    }

    void everyRoleHasItsRights()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, inside);
        QFETCH(QByteArray, elsewhere);
        // Below the root of the subtree; of another body; beside the root.
        for (const auto &[place, expected] :
             {std::pair{QByteArray("100"), inside}, std::pair{QByteArray("20"), elsewhere},
              std::pair{QByteArray("11"), elsewhere}}) {
            QByteArray allowed;
            for (const auto &account : {u"operator"_s, u"agency"_s, u"printer"_s, u"watcher"_s}) {
                QByteArray &token = m_tokens[account];
                if (token.isEmpty())
                    token = m_portal->tokenOf(account);
                const Reply reply =
                    ask(m_portal->port(), method, QByteArray(target).replace("%1", place),
                        {{"Authorization", token}}, QByteArray(body).replace("%1", place));
                QVERIFY2(reply.status == 200 || reply.status == 403,
                         QByteArray(QByteArray::number(reply.status) + reply.body).constData());
                if (reply.status == 200)
                    allowed += account.front().toLatin1();
            }
            QVERIFY2(allowed == expected, QByteArray(place + ": " + allowed).constData());
        }
    }

    void whatIsWrongIsSaid()
    {
        const auto get = [this](const QByteArray &target) {
            return m_portal->ask(m_operator, "GET", target);
        };
        const Reply missing = get("/api/v1/organizations/999");
        QCOMPARE(missing.status, 404);
        QCOMPARE(problemOf(missing), u"organizationMissing"_s);
        for (const char *target : {"/api/v1/organizations/x", "/api/v1/organizations/-1",
                                   "/api/v1/organizations/10/more", "/api/v2/session", "/",
                                   "/api/v1/organizations/99999999999999999999"})
            QCOMPARE(get(target).status, 404);
        const Reply method = m_portal->ask(m_operator, "DELETE", "/api/v1/organizations/10");
        QCOMPARE(method.status, 405);
        QCOMPARE(method.fields.value("allow"), "GET, PUT");
        const QByteArray target = "/api/v1/change-sets";
        QCOMPARE(
            m_portal
                ->ask(m_operator, "POST", target, archiving(10), {{"Content-Type", "text/plain"}})
                .status,
            415);
        QCOMPARE(ask(m_portal->port(), "POST", target, {{"Authorization", m_operator}}, "{\"chan")
                     .status,
                 400);
        QJsonObject unknown = archiving(10);
        unknown.insert(u"colour"_s, u"red"_s);
        QCOMPARE(m_portal->ask(m_operator, "POST", target, unknown).status, 422);
        const Reply head = m_portal->ask(m_operator, "HEAD", "/api/v1/organizations/10");
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
    }

    void changesAreToldWhenTheyCome()
    {
        const qint64 revision = jsonOf(m_portal->ask(m_operator, "GET", "/api/v1/session"))
                                    .value("portal"_L1)
                                    .toObject()
                                    .value("data_revision"_L1)
                                    .toInteger();
        const QByteArray target = "/api/v1/changes?since=" + QByteArray::number(revision);
        QCOMPARE(m_portal->ask(m_operator, "GET", target).status, 204);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_portal->ask(m_operator, "GET", target + "&wait=1").status, 204);
        QVERIFY(clock.elapsed() >= 900);
        QCOMPARE(m_portal->ask(m_operator, "GET", target + "&wait=26").status, 422);

        // Somebody else changes something while this one waits.
        const QByteArray agency = m_portal->tokenOf(u"agency"_s);
        RawClient waiting(m_portal->port());
        waiting.write("GET " + target +
                      "&wait=20 HTTP/1.1\r\nHost: x\r\nAuthorization: " + m_operator + "\r\n\r\n");
        QCOMPARE(m_portal
                     ->ask(agency, "POST", "/api/v1/change-sets", archiving(100),
                           {{"Idempotency-Key", "x"}})
                     .status,
                 200);
        QTRY_VERIFY(waiting.received.startsWith("HTTP/1.1 200 "));
        QVERIFY(waiting.received.contains("\"organizations\":[100]"));
        // And is told of it later as well.
        QCOMPARE(m_portal->ask(m_operator, "GET", target).status, 200);
    }

    void itStopsAlthoughSomebodyWaits()
    {
        RawClient waiting(m_portal->port());
        const qint64 far = 1'000'000;
        waiting.write("GET /api/v1/changes?wait=25&since=" + QByteArray::number(far) +
                      " HTTP/1.1\r\nHost: x\r\nAuthorization: " + m_operator + "\r\n\r\n");
        QSignalSpy answered(&m_portal->service(), &PortalService::answered);
        QCOMPARE(m_portal->ask(m_operator, "GET", "/api/v1/figures").status, 200);
        QSignalSpy stopped(&m_portal->service(), &PortalService::stopped);
        m_portal->service().stop();
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(waiting.received.startsWith("HTTP/1.1 204 "));
    }

    void healthIsThatOfTheDatabase()
    {
        QFETCH_GLOBAL(SqlAddress::Engine, engine);
        QCOMPARE(m_portal->ask({}, "GET", "/healthz").status, 200);
        if (engine == SqlAddress::Engine::Sqlite)
            return; // a file that is open is there
        RawConnection owner(m_portal->address());
        // One who signs in waits for whoever gives them a password, and so does what comes after.
        QVERIFY(owner.run(u"BEGIN"_s));
        QVERIFY(owner.run(u"SELECT portal.wait_for_sign_in('watcher')"_s));
        const QByteArray form = "grant_type=password&username=watcher&password=" +
                                QUrl::toPercentEncoding(ServedPortal::password);
        RawClient signingIn(m_portal->port());
        signingIn.write("POST /api/v1/token HTTP/1.1\r\nHost: x\r\nContent-Type: "
                        "application/x-www-form-urlencoded\r\nContent-Length: " +
                        QByteArray::number(form.size()) + "\r\n\r\n" + form);
        int status = 200; // until the other one has got there
        for (int i = 0; i < 20 && status == 200; ++i)
            status = m_portal->ask({}, "GET", "/healthz").status;
        QCOMPARE(status, 503);
        QVERIFY(signingIn.received.isEmpty());
        QVERIFY(owner.run(u"COMMIT"_s));
        QTRY_VERIFY(signingIn.received.startsWith("HTTP/1.1 200 "));
        QVERIFY2(owner.run(u"ALTER ROLE service_of_%1 NOLOGIN"_s.arg(m_portal->address().database)),
                 qPrintable(owner.lastError()));
        QVERIFY(owner.run(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                          " WHERE usename = 'service_of_%1'"_s.arg(m_portal->address().database)));
        QTRY_COMPARE(m_portal->ask({}, "GET", "/healthz").status, 503);
        QVERIFY(owner.run(u"ALTER ROLE service_of_%1 LOGIN"_s.arg(m_portal->address().database)));
        QTRY_COMPARE(m_portal->ask({}, "GET", "/healthz").status, 200);
    }

    void theLogHoldsNothingOfAnybody()
    {
        QSignalSpy answered(&m_portal->service(), &PortalService::answered);
        m_portal->signIn(u"agency"_s, u"my secret"_s);
        m_portal->ask(m_operator, "GET", "/api/v1/organizations/100?colour=secret");
        m_portal->ask(m_operator, "GET", "/secret");
        m_portal->ask(m_operator, "POST", "/api/v1/requests/secret/settle");
        QCOMPARE(answered.count(), 4);
        QByteArray lines;
        for (const auto &arguments : answered)
            lines += arguments.first().toByteArray() + '\n';
        QVERIFY2(!lines.contains("secret") && !lines.contains("agency") && !lines.contains("/100"),
                 lines.constData());
        QVERIFY(lines.contains(" GET /api/v1/organizations/{id} 200 "));
        const QByteArray metrics = m_portal->ask({}, "GET", "/metrics").body;
        QVERIFY(!metrics.contains("secret"));
        QVERIFY(metrics.contains("portal_requests_total{method=\"POST\",path=\"/api/v1/token\","
                                 "status=\"400\"} 1\n"));
    }

private:
    std::unique_ptr<ServedPortal> m_portal;
    SqlAddress::Engine m_engine = SqlAddress::Engine::Sqlite; ///< of it
    QByteArray m_operator;
    QMap<QString, QByteArray> m_tokens; ///< by account
};

QTEST_GUILESS_MAIN(ApiTest)
#include "tst_api.moc"
