// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/portalerrors.h"
#include "models/portal/rest/restportal.h"
#include "models/portal/wire/jobjson.h"
#include "models/portal/wire/journaljson.h"
#include "models/portal/wire/problems.h"
#include "models/portal/wire/registerjson.h"
#include "models/portal/wire/sessionjson.h"
#include "tests/portal/rest/scriptedservice.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

using Kind = PortalError::Kind;
using Problem = PortalError::Problem;

namespace {

QByteArray keyOf(const HttpRequest &request) { return request.field("idempotency-key"); }

ChangeSet someChanges()
{
    return {.changes = {MoveOrganization{OrganizationId(1), OrganizationId(2), {}, 0}},
            .reason = {},
            .request = u"request-1"_s};
}

} // namespace

/// The client of the API against services that misbehave.
class RestPortalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_service = std::make_unique<ScriptedService>(); }
    void cleanup() { m_service.reset(); }

    void signsInOnceForAll()
    {
        const auto portal = m_service->connect();
        const auto opened = await(portal->open());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(opened->actor.account, u"vera"_s);
        m_service->answers[wire::paths::referenceData] = [](const HttpRequest &) {
            return json(wire::toJson(ReferenceData()));
        };
        for (int i = 0; i < 5; ++i)
            QVERIFY(await(portal->referenceData()));
        QCOMPARE(m_service->tokensGiven, 1);
        QCOMPARE(m_service->seen.back().field("authorization"), QByteArray("Bearer token-1"));
    }

    void tokenThatEndedIsRenewedWithoutAWord()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        m_service->answers[wire::paths::referenceData] = [](const HttpRequest &request) {
            return request.field("authorization") == "Bearer token-2"
                       ? json(wire::toJson(ReferenceData()))
                       : status(401);
        };
        QVERIFY(await(portal->referenceData()));
        QCOMPARE(m_service->tokensGiven, 2);
        const auto renewal =
            std::find_if(m_service->seen.rbegin(), m_service->seen.rend(),
                         [](const auto &each) { return each.path == wire::paths::token; });
        QVERIFY(renewal->body.contains("grant_type=refresh_token"));
        QVERIFY(renewal->body.contains("refresh-1"));
    }

    void refreshThatIsRefusedIsFollowedByThePassword()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        const auto letIn = m_service->answers[wire::paths::token];
        m_service->answers[wire::paths::token] = [letIn](const HttpRequest &request) {
            if (!request.body.contains("grant_type=refresh_token"))
                return letIn(request);
            HttpAnswer refused = json(wire::toJson(wire::TokenRefusal{u"invalid_grant"_s}));
            refused.status = 400;
            return std::optional(refused);
        };
        m_service->answers[wire::paths::referenceData] = [](const HttpRequest &request) {
            return request.field("authorization") == "Bearer token-2"
                       ? json(wire::toJson(ReferenceData()))
                       : status(401);
        };
        QVERIFY(await(portal->referenceData()));
    }

    void wrongPasswordIsSaid()
    {
        m_service->answers[wire::paths::token] = [](const HttpRequest &) {
            HttpAnswer refused = json(wire::toJson(wire::TokenRefusal{u"invalid_grant"_s}));
            refused.status = 400;
            return refused;
        };
        const auto opened = await(m_service->connect()->open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem, Problem::SignInRefused);
        QCOMPARE(opened.error().subject, u"vera"_s);
    }

    void whoIsNoLongerLetInIsAskedOnce()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        QSignalSpy reachable(portal.get(), &PortalSource::reachableChanged);
        QTRY_COMPARE(m_service->waiting.size(), std::size_t(1));
        // The account was disabled meanwhile.
        const auto letIn = m_service->answers[wire::paths::token];
        m_service->answers[wire::paths::token] = [](const HttpRequest &) {
            HttpAnswer refused = json(wire::toJson(wire::TokenRefusal{u"invalid_grant"_s}));
            refused.status = 400;
            return refused;
        };
        m_service->waiting.front()(status(401));
        QTRY_COMPARE(reachable.size(), 1);
        QCOMPARE(reachable.front().front().toBool(), false);
        const int tries = m_service->countOf(wire::paths::token);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(await(portal->figures()).error().problem, Problem::SignInRefused);
        QCOMPARE(m_service->countOf(wire::paths::token), tries);
        // And let in again.
        m_service->answers[wire::paths::token] = letIn;
        QVERIFY(await(portal->open()));
        QTRY_COMPARE(reachable.size(), 2);
        QCOMPARE(reachable.back().front().toBool(), true);
    }

    void whatIsNoApiIsSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("a page of its own") << 404;
        QTest::newRow("broken") << 500;
        QTest::newRow("leads elsewhere") << 302;
    }
    void whatIsNoApiIsSaid()
    {
        QFETCH(int, status);
        for (const char *path : {wire::paths::token, wire::paths::session}) {
            ScriptedService service;
            service.answers[path] = [status](const HttpRequest &) {
                return ::status(status, {{"Location", "http://127.0.0.1:1/elsewhere"}});
            };
            const auto opened = await(service.connect()->open());
            QVERIFY(!opened);
            QCOMPARE(opened.error().problem, Problem::NotAPortal);
            QCOMPARE(service.countOf("/elsewhere"), 0);
        }
    }

    void nothingIsFollowed()
    {
        ScriptedService other;
        other.answers["/trap"] = [](const HttpRequest &) {
            return json(wire::toJson(ReferenceData()));
        };
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        const QByteArray trap = "http://127.0.0.1:" + QByteArray::number(other.port) + "/trap";
        for (const int redirection : {301, 302, 303, 307, 308}) {
            m_service->answers[wire::paths::referenceData] = [=](const HttpRequest &) {
                return status(redirection, {{"Location", trap}});
            };
            QVERIFY(!await(portal->referenceData()));
        }
        QVERIFY(other.seen.empty());
    }

    void unreadableAnswersAreErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html>");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("cut") << QByteArray("{\"spheres\":[{\"id\":1,");
        QTest::newRow("other types")
            << QByteArray(R"({"spheres":5,"categories":[],"additional_criteria":[]})");
        QTest::newRow("deep") << QByteArray(200'000, '[');
        QTest::newRow("not UTF-8") << QByteArray("{\"\xff\xfe\":1}");
    }
    void unreadableAnswersAreErrors()
    {
        QFETCH(QByteArray, body);
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        m_service->answers[wire::paths::referenceData] = [body](const HttpRequest &) {
            return HttpAnswer{.status = 200, .contentType = wire::contentTypes::json, .body = body};
        };
        m_service->answers[wire::paths::skeleton] = m_service->answers[wire::paths::referenceData];
        const auto read = await(portal->referenceData());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::Internal);
        QVERIFY(!await(portal->skeleton(true)));
    }

    void saveWhoseAnswerWasLostIsAskedForAgain()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        std::map<QByteArray, int> carriedOut;
        int arrived = 0;
        m_service->answers[wire::paths::changeSets] =
            [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
            ++carriedOut[keyOf(request)];
            if (++arrived < 3)
                return status(502); // a proxy that lost the service
            return json(wire::toJson(ChangeReceipt()));
        };
        QVERIFY(await(portal->apply(someChanges(), ApplyMode::Commit)));
        QCOMPARE(arrived, 3);
        QCOMPARE(carriedOut, (std::map<QByteArray, int>{{"request-1", 3}}));
    }

    void whatMayHaveBeenCarriedOutIsNotCalledUnsaved_data()
    {
        QTest::addColumn<QList<int>>("statuses"); // of one try after the other
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("broke in the middle") << QList<int>{500} << true;
        QTest::newRow("lost, then asked to wait for long") << QList<int>{502, 503} << true;
        QTest::newRow("lost, then no longer let in") << QList<int>{502, 401, 401} << true;
        QTest::newRow("lost, then led elsewhere") << QList<int>{504, 302} << true;
        QTest::newRow("asked to wait for long") << QList<int>{503} << false;
        QTest::newRow("refused") << QList<int>{422} << false;
        QTest::newRow("lost, then refused") << QList<int>{502, 409} << false;
    }
    void whatMayHaveBeenCarriedOutIsNotCalledUnsaved()
    {
        QFETCH(QList<int>, statuses);
        QFETCH(bool, isUnknown);
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        m_service->answers[wire::paths::changeSets] = [&statuses](const HttpRequest &) {
            const int next = statuses.takeFirst();
            return status(next, next == 503 ? HttpFields{{"Retry-After", "3600"}} : HttpFields());
        };
        const auto saved = await(portal->apply(someChanges(), ApplyMode::Commit));
        QVERIFY(!saved);
        QCOMPARE(saved.error().problem == Problem::OutcomeUnknown, isUnknown);
        QVERIFY(statuses.isEmpty());
    }

    void outcomeThatIsNotKnownIsSettledLater()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        QSignalSpy settled(portal.get(), &PortalSource::requestSettled);
        QSignalSpy reachable(portal.get(), &PortalSource::reachableChanged);
        m_service->answers[wire::paths::changeSets] = [](const HttpRequest &) {
            return status(504);
        };
        m_service->answers[wire::paths::changes] = [](const HttpRequest &) { return status(503); };
        const auto saved = await(portal->apply(someChanges(), ApplyMode::Commit));
        QVERIFY(!saved);
        QCOMPARE(saved.error().problem, Problem::OutcomeUnknown);
        QCOMPARE(saved.error().subject, u"request-1"_s);
        QTRY_COMPARE(reachable.size(), 1);
        QCOMPARE(reachable.front().front().toBool(), false);
        QVERIFY(settled.empty());
        m_service->answers[wire::paths::settle(u"request-1"_s).toLatin1()] =
            [](const HttpRequest &) { return json(wire::toJson(wire::SettledRequest{true})); };
        m_service->answers[wire::paths::changes] =
            [](const HttpRequest &request) -> std::optional<HttpAnswer> {
            if (request.query.contains("wait=25"))
                return {};
            return HttpAnswer{.status = 204};
        };
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 20'000);
        QCOMPARE(settled.front(), (QVariantList{u"request-1"_s, true}));
        QCOMPARE(reachable.back().front().toBool(), true);
    }

    void savesKeepTheirOrder()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        QList<QByteArray> order;
        m_service->answers[wire::paths::changeSets] = [&](const HttpRequest &request) {
            // The first one is sent once more, and still comes before the second.
            order.append(keyOf(request));
            return order.size() == 1 ? status(503) : json(wire::toJson(ChangeReceipt()));
        };
        ChangeSet second = someChanges();
        second.request = u"request-2"_s;
        const auto first = portal->apply(someChanges(), ApplyMode::Commit);
        QVERIFY(await(portal->apply(second, ApplyMode::Commit)));
        QVERIFY(first.isFinished());
        QCOMPARE(order, (QList<QByteArray>{"request-1", "request-1", "request-2"}));
    }

    void cancelledSaveLetsTheNextOneGo()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        m_service->answers[wire::paths::changeSets] =
            [](const HttpRequest &request) -> std::optional<HttpAnswer> {
            if (keyOf(request) == "request-1")
                return {};
            return json(wire::toJson(ChangeReceipt()));
        };
        auto first = portal->apply(someChanges(), ApplyMode::Commit);
        QTRY_COMPARE(m_service->countOf(wire::paths::changeSets), 1);
        ChangeSet second = someChanges();
        second.request = u"request-2"_s;
        const auto next = portal->apply(second, ApplyMode::Commit);
        first.cancel();
        QCOMPARE(await(first).error().kind, Kind::Cancelled);
        QVERIFY(await(next));
    }

    void largeSetBecomesAJob()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        offerJobs();
        const auto soFar = [](int done, bool isFinished) {
            return json(wire::toJson(
                wire::JobStatus{.id = u"j"_s, .isFinished = isFinished, .done = done, .total = 7}));
        };
        int looks = 0;
        m_service->answers[jobPath] = [&](const HttpRequest &) {
            ++looks;
            return soFar(looks, looks == 3);
        };
        m_service->answers[jobPath + "/answer"] = [](const HttpRequest &) {
            return json(wire::toJson(
                ChangeReceipt{.organizations = {}, .inverse = {}, .descendantsMoved = 5}));
        };
        const auto saving = portal->apply(manyChanges(), ApplyMode::Commit);
        QTRY_COMPARE(saving.progressMaximum(), 7);
        const auto saved = await(saving);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        QCOMPARE(saved->descendantsMoved, 5);
        QCOMPARE(looks, 3);
        QCOMPARE(m_service->countOf(wire::paths::changeSets), 1);
        // What is small is answered at once.
        m_service->answers[wire::paths::changeSets] = [](const HttpRequest &request) {
            return request.field("prefer").isEmpty() ? json(wire::toJson(ChangeReceipt()))
                                                     : status(500);
        };
        QVERIFY(await(portal->apply(someChanges(), ApplyMode::Commit)));
    }

    void checkIsAJob()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        offerJobs(wire::paths::check);
        const auto soFar = [](int done, bool isFinished) {
            return json(wire::toJson(
                wire::JobStatus{.id = u"j"_s, .isFinished = isFinished, .done = done, .total = 7}));
        };
        int looks = 0;
        m_service->answers[jobPath] = [&](const HttpRequest &) {
            ++looks;
            return soFar(looks, looks == 2);
        };
        m_service->answers[jobPath + "/answer"] = [](const HttpRequest &) {
            return json(wire::toJson(wire::CheckAnswer{.findings = std::vector<CheckFinding>(3)}));
        };
        const auto checking = portal->check({});
        QTRY_COMPARE(checking.progressMaximum(), 7);
        const auto findings = await(checking);
        QVERIFY2(findings, findings ? "" : qPrintable(findings.error().detail));
        QCOMPARE(findings->size(), 3U);
        QCOMPARE(looks, 2);

        // Who does not wait for it ends it.
        m_service->answers[jobPath] = [](const HttpRequest &request) -> std::optional<HttpAnswer> {
            if (request.method == "DELETE")
                return HttpAnswer{.status = 204};
            return {};
        };
        const int before = m_service->countOf(jobPath);
        auto cancelled = portal->check({});
        QTRY_COMPARE(m_service->countOf(jobPath), before + 1);
        cancelled.cancel();
        QTRY_COMPARE(m_service->countOf(jobPath), before + 2);
        QCOMPARE(m_service->seen.back().method, "DELETE");
    }

    void jobThatIsForgottenIsBegunAgain()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        offerJobs();
        // The service was started anew.
        m_service->answers[jobPath] = [](const HttpRequest &) {
            HttpAnswer answer{.status = 404,
                              .contentType = wire::contentTypes::problem,
                              .body = wire::problemOf(wire::errorOf(404, {}), 404)};
            return answer;
        };
        const auto begin = m_service->answers[wire::paths::changeSets];
        m_service->answers[wire::paths::changeSets] = [&](const HttpRequest &request) {
            return m_service->countOf(wire::paths::changeSets) < 2
                       ? begin(request)
                       : json(wire::toJson(ChangeReceipt()));
        };
        QVERIFY(await(portal->apply(manyChanges(), ApplyMode::Commit)));
        QCOMPARE(m_service->countOf(wire::paths::changeSets), 2);
        QCOMPARE(keyOf(m_service->seen.back()), QByteArray("request-1"));
    }

    void jobThatIsLostOnTheWayIsNotCalledUnsaved()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        offerJobs();
        m_service->answers[jobPath] = [](const HttpRequest &) {
            return status(503, {{"Retry-After", "3600"}});
        };
        const auto saved = await(portal->apply(manyChanges(), ApplyMode::Commit));
        QVERIFY(!saved);
        QCOMPARE(saved.error().problem, Problem::OutcomeUnknown);
        QCOMPARE(saved.error().subject, u"request-1"_s);
    }

    void cancelledJobIsCancelledThere()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        offerJobs();
        m_service->answers[jobPath] = [](const HttpRequest &request) -> std::optional<HttpAnswer> {
            if (request.method == "DELETE")
                return HttpAnswer{.status = 204};
            return {};
        };
        auto saving = portal->apply(manyChanges(), ApplyMode::Commit);
        QTRY_COMPARE(m_service->countOf(jobPath), 1);
        saving.cancel();
        QTRY_COMPARE(m_service->countOf(jobPath), 2);
        // If it was too late, that is told; if not, it is refused from now on.
        QTRY_COMPARE(m_service->countOf(wire::paths::settle(u"request-1"_s).toLatin1()), 1);
    }

    void serviceThatGoesAndComesBackIsNoticed()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        QSignalSpy reachable(portal.get(), &PortalSource::reachableChanged);
        QSignalSpy changed(portal.get(), &PortalSource::changed);
        QTRY_COMPARE(m_service->waiting.size(), std::size_t(1));
        m_service->stop();
        QTRY_COMPARE_WITH_TIMEOUT(reachable.size(), 1, 10'000);
        QCOMPARE(reachable.front().front().toBool(), false);
        const auto away = await(portal->referenceData());
        QVERIFY(!away);
        QCOMPARE(away.error().problem, Problem::ServerUnreachable);
        // What became different meanwhile is told from where it left off.
        m_service->answers[wire::paths::changes] =
            [](const HttpRequest &request) -> std::optional<HttpAnswer> {
            if (!request.query.contains("since=1"))
                return {};
            PortalChange change{.previousRevision = 1, .dataRevision = 7};
            change.registerChanged = true;
            return json(wire::toJson(change));
        };
        m_service->start();
        QTRY_COMPARE_WITH_TIMEOUT(reachable.size(), 2, 20'000);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().value<PortalChange>().dataRevision, 7);
    }

    void changeThatLeadsNowhereIsNotAskedForForEver()
    {
        m_service->answers[wire::paths::changes] = [](const HttpRequest &) {
            PortalChange change{.previousRevision = 1, .dataRevision = 1};
            return json(wire::toJson(change));
        };
        const auto portal = m_service->connect();
        QSignalSpy changed(portal.get(), &PortalSource::changed);
        QVERIFY(await(portal->open()));
        QTRY_VERIFY(m_service->countOf(wire::paths::changes) >= 2);
        QVERIFY(m_service->countOf(wire::paths::changes) < 5);
        QVERIFY(changed.empty());
    }

    void serviceThatLetsNobodyWaitIsNotAskedForEver()
    {
        m_service->answers[wire::paths::changes] = [](const HttpRequest &) {
            return HttpAnswer{.status = 204};
        };
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        QTRY_VERIFY(m_service->countOf(wire::paths::changes) >= 2);
        QVERIFY(m_service->countOf(wire::paths::changes) < 5);
    }

    /// A proxy whose time limit is shorter than the wait is not taken for a portal that went away.
    void proxyThatLetsNobodyWaitLongIsNoLoss()
    {
        m_service->answers[wire::paths::changes] =
            [](const HttpRequest &request) -> std::optional<HttpAnswer> {
            if (request.query.contains("wait=25"))
                return status(504);
            if (request.query.contains("wait="))
                return {};
            return HttpAnswer{.status = 204};
        };
        const auto portal = m_service->connect();
        const QSignalSpy reachable(portal.get(), &PortalSource::reachableChanged);
        QVERIFY(await(portal->open()));
        QTRY_COMPARE(m_service->waiting.size(), std::size_t(1));
        QCOMPARE(m_service->countOf(wire::paths::changes), 3);
        QVERIFY(m_service->seen.back().query.contains("wait=2"));
        QVERIFY(!m_service->seen.back().query.contains("wait=25"));
        QVERIFY(reachable.empty());
    }

    void serviceThatSaysWhenIsWaitedFor()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        int asked = 0;
        QElapsedTimer time;
        m_service->answers[wire::paths::referenceData] = [&](const HttpRequest &) {
            if (++asked == 1) {
                time.start();
                return status(429, {{"Retry-After", "1"}});
            }
            return json(wire::toJson(ReferenceData()));
        };
        QVERIFY(await(portal->referenceData()));
        QVERIFY(time.elapsed() >= 1000);
        m_service->answers[wire::paths::referenceData] = [](const HttpRequest &) {
            return status(503, {{"Retry-After", "3600"}});
        };
        QCOMPARE(await(portal->referenceData()).error().kind, Kind::Unreachable);
    }

    void serviceThatNeverAnswersIsGivenUp()
    {
        const auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        m_service->answers[wire::paths::check] = [](const HttpRequest &) {
            return std::optional<HttpAnswer>();
        };
        const auto checked = portal->check();
        const auto read = await(checked);
        QVERIFY(!read);
        QCOMPARE(read.error().problem, Problem::TimedOut);
    }

    void passwordGoesOverTlsOrNotAtAll()
    {
        const auto opened = await(
            makeRestPortal(
                {.base = QUrl(u"http://portal.example"_s), .account = u"vera"_s, .authorities = {}},
                u"secret"_s)
                ->open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem, Problem::EncryptionRefused);
    }

    void portalMayGoInTheMiddle()
    {
        auto portal = m_service->connect();
        QVERIFY(await(portal->open()));
        m_service->answers[wire::paths::figures] = [](const HttpRequest &) {
            return std::optional<HttpAnswer>();
        };
        const auto reading = portal->figures();
        const auto saving = portal->apply(someChanges(), ApplyMode::Commit);
        portal.reset();
        QTRY_VERIFY(reading.isFinished() && saving.isFinished());
        QVERIFY(!await(reading));
    }

private:
    static inline const QByteArray jobPath = "/api/v1/jobs/j";

    static ChangeSet manyChanges()
    {
        ChangeSet changes = someChanges();
        changes.changes.resize(2000, changes.changes.front());
        return changes;
    }
    void offerJobs(const QByteArray &path = wire::paths::changeSets)
    {
        m_service->answers[path] = [](const HttpRequest &request) {
            HttpAnswer answer = json(wire::toJson(
                wire::JobStatus{.id = u"j"_s, .isFinished = false, .done = 0, .total = 0}));
            answer.status = request.field("prefer") == "respond-async" ? 202 : 500;
            return answer;
        };
    }

    std::unique_ptr<ScriptedService> m_service;
};

QTEST_GUILESS_MAIN(RestPortalTest)

#include "tst_restportal.moc"
