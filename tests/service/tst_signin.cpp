// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/signintries.h"
#include "models/portal/sql/sqlaccounts.h"
#include "tests/contract/sampleportal.h"
#include "tests/service/servedportal.h"
#include "tests/support/stoppedclock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2023, 5, 4), QTime(12, 0), Qt::UTC);

Reply refresh(const ServedPortal &portal, const QString &key)
{
    return ask(portal.port(), "POST", "/api/v1/token",
               {{"Content-Type", "application/x-www-form-urlencoded"}},
               "grant_type=refresh_token&refresh_token=" + key.toLatin1());
}

} // namespace

/// Who is let in, for how long, and how often one may try.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePasswordLetsIn()
    {
        const ServedPortal portal(fillSamplePortal);
        const Reply reply = portal.signIn(u"agency"_s);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.fields.value("cache-control"), "no-store");
        const QJsonObject token = jsonOf(reply);
        QCOMPARE(token.value("token_type"_L1).toString(), u"Bearer"_s);
        QCOMPARE(token.value("expires_in"_L1).toInt(), 600);
        const QByteArray bearer = "Bearer " + token.value("access_token"_L1).toString().toLatin1();
        const Reply session = portal.ask(bearer, "GET", "/api/v1/session");
        QCOMPARE(session.status, 200);
        const QJsonObject actor = jsonOf(session).value("actor"_L1).toObject();
        QCOMPARE(actor, (QJsonObject{{u"account"_s, u"agency"_s},
                                     {u"role"_s, u"agencyAdministrator"_s},
                                     {u"scope"_s, 10}}));
    }

    void nothingElseDoes()
    {
        const ServedPortal portal(fillSamplePortal);
        for (const auto &[account, secret] : {std::pair{u"agency"_s, u"wrong horse"_s},
                                              std::pair{u"Agency"_s, ServedPortal::password},
                                              std::pair{u"nobody"_s, ServedPortal::password}}) {
            const Reply reply = portal.signIn(account, secret);
            QCOMPARE(reply.status, 400);
            QCOMPARE(jsonOf(reply).value("error"_L1).toString(), u"invalid_grant"_s);
        }
        const auto token = [&portal](const QByteArray &type, const QByteArray &form) {
            return ask(portal.port(), "POST", "/api/v1/token", {{"Content-Type", type}}, form);
        };
        QCOMPARE(token("application/json", "{}").status, 415);
        const QByteArray form = "application/x-www-form-urlencoded";
        QCOMPARE(jsonOf(token(form, "grant_type=magic")).value("error"_L1).toString(),
                 u"unsupported_grant_type"_s);
        QCOMPARE(jsonOf(token(form, "username=x")).value("error"_L1).toString(),
                 u"invalid_request"_s);
        QCOMPARE(
            jsonOf(token(form, "grant_type=password&username=x&password=" + QByteArray(5000, 'x')))
                .value("error"_L1)
                .toString(),
            u"invalid_request"_s);
        for (const QByteArray &bearer : {QByteArray(), QByteArray("Bearer"), QByteArray("Bearer x"),
                                         QByteArray("Basic eDp5")}) {
            const Reply reply = portal.ask(bearer, "GET", "/api/v1/session");
            QCOMPARE(reply.status, 401);
            QVERIFY(reply.fields.value("www-authenticate").startsWith("Bearer"));
        }
    }

    void tokensEndAndAreMadeAnew()
    {
        StoppedClock clock(noon);
        const ServedPortal portal(fillSamplePortal);
        const QJsonObject first = jsonOf(portal.signIn(u"agency"_s));
        const auto bearer = [](const QJsonObject &token) {
            return "Bearer " + token.value("access_token"_L1).toString().toLatin1();
        };
        const auto key = [](const QJsonObject &token) {
            return token.value("refresh_token"_L1).toString();
        };
        clock.moveTo(noon.addSecs(599));
        QCOMPARE(portal.ask(bearer(first), "GET", "/api/v1/session").status, 200);
        clock.moveTo(noon.addSecs(600));
        const Reply late = portal.ask(bearer(first), "GET", "/api/v1/session");
        QCOMPARE(late.status, 401);
        QVERIFY(late.fields.value("www-authenticate").contains("invalid_token"));

        const Reply second = refresh(portal, key(first));
        QCOMPARE(second.status, 200);
        QCOMPARE(portal.ask(bearer(jsonOf(second)), "GET", "/api/v1/session").status, 200);
        QVERIFY(key(jsonOf(second)) != key(first));
        // A key that comes a second time was stolen: all that came from it ends.
        QCOMPARE(jsonOf(refresh(portal, key(first))).value("error"_L1).toString(),
                 u"invalid_grant"_s);
        QCOMPARE(portal.ask(bearer(jsonOf(second)), "GET", "/api/v1/session").status, 401);
        QCOMPARE(refresh(portal, key(jsonOf(second))).status, 400);
    }

    void aNewPasswordEndsWhatTheOldOneBegan()
    {
        StoppedClock clock(noon);
        const ServedPortal portal(fillSamplePortal);
        const QByteArray agency = portal.tokenOf(u"agency"_s);
        const QByteArray watcher = portal.tokenOf(u"watcher"_s);
        const QByteArray printer = portal.tokenOf(u"printer"_s);
        SqlAccounts accounts(portal.address(), {});
        QVERIFY(accounts.setPasswordHash(u"agency"_s, *accounts.passwordHash(u"agency"_s)));
        QVERIFY(portal.disable(u"watcher"_s));
        clock.moveTo(noon.addSecs(60));
        // News come from a session that looks nothing up any more.
        for (const QByteArray &target :
             {QByteArray("/api/v1/changes?since=1000000"), QByteArray("/api/v1/session")}) {
            QCOMPARE(portal.ask(agency, "GET", target).status, 401);
            QCOMPARE(portal.ask(watcher, "GET", target).status, 401);
            QVERIFY(portal.ask(printer, "GET", target).status < 300);
        }
        QCOMPARE(portal.ask(portal.tokenOf(u"agency"_s), "GET", "/api/v1/session").status, 200);
    }

    void aDisabledAccountIsOut()
    {
        const ServedPortal portal(fillSamplePortal);
        const QJsonObject token = jsonOf(portal.signIn(u"agency"_s));
        const QByteArray bearer = "Bearer " + token.value("access_token"_L1).toString().toLatin1();
        QCOMPARE(portal.ask(bearer, "GET", "/api/v1/reference-data").status, 200);
        QVERIFY(portal.disable(u"agency"_s));
        QCOMPARE(portal.ask(bearer, "GET", "/api/v1/reference-data").status, 401);
        QCOMPARE(refresh(portal, token.value("refresh_token"_L1).toString()).status, 400);
        QCOMPARE(portal.signIn(u"agency"_s).status, 400);
    }

    void guessingIsSlowedDown()
    {
        StoppedClock clock(noon);
        const ServedPortal portal(fillSamplePortal);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(portal.signIn(u"agency"_s, u"wrong horse"_s).status, 400);
        const Reply tooSoon = portal.signIn(u"agency"_s);
        QCOMPARE(tooSoon.status, 429);
        QCOMPARE(tooSoon.fields.value("retry-after"), "1");
        QCOMPARE(portal.signIn(u"operator"_s).status, 200);
        clock.moveTo(noon.addSecs(1));
        QCOMPARE(portal.signIn(u"agency"_s).status, 200);
        QCOMPARE(portal.signIn(u"agency"_s, u"wrong horse"_s).status, 400);
    }

    void triesAreCounted()
    {
        StoppedClock clock(noon);
        SignInTries tries;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(tries.begin(u"a"_s, "1"), 0s);
        QCOMPARE(tries.begin(u"A"_s, "2"), 1s); // the account, from wherever
        QCOMPARE(tries.begin(u"b"_s, "1"), 0s);
        // Each time twice as long, and never longer than a minute.
        std::chrono::seconds longest = 0s;
        for (int i = 0; i < 12; ++i) {
            const auto wait = tries.begin(u"a"_s, "3");
            longest = std::max(longest, wait);
            clock.moveTo(Clock::now().addSecs(wait.count()));
            QCOMPARE(tries.begin(u"a"_s, QByteArray::number(100 + i)), 0s);
        }
        QCOMPARE(longest, 60s);
        tries.succeeded(u"a"_s, "3");
        QCOMPARE(tries.begin(u"a"_s, "4"), 0s);

        // What could not be found out counts for nothing.
        for (int i = 0; i < 30; ++i) {
            QCOMPARE(tries.begin(u"patient"_s, "5"), 0s);
            tries.takeBack(u"patient"_s, "5");
        }

        for (int i = 0; i < 20; ++i)
            QCOMPARE(tries.begin(u"name %1"_s.arg(i), "9"), 0s);
        QCOMPARE(tries.begin(u"another"_s, "9"), 1s);
        QCOMPARE(tries.begin(u"another"_s, "8"), 0s);
        clock.moveTo(Clock::now().addSecs(3600));
        for (int i = 0; i < 19; ++i)
            QCOMPARE(tries.begin(u"more %1"_s.arg(i), "9"), 0s);
        // Nobody fills the memory with names.
        for (int i = 0; i < 30'000; ++i)
            tries.begin(u"invented %1"_s.arg(i), QByteArray::number(i));
    }

    void theProxySaysFromWhereOneComes()
    {
        const StoppedClock clock(noon);
        const ServedPortal portal(fillSamplePortal);
        const auto fromThere = [&portal](const QByteArray &address, int i) {
            return ask(portal.port(), "POST", "/api/v1/token",
                       {{"Content-Type", "application/x-www-form-urlencoded"},
                        {"X-Forwarded-For", "10.0.0.1, " + address}},
                       "grant_type=refresh_token&refresh_token=x" + QByteArray::number(i))
                .status;
        };
        for (int i = 0; i < 20; ++i)
            QCOMPARE(fromThere("192.0.2.1", i), 400);
        QCOMPARE(fromThere("192.0.2.1", 20), 429);
        QCOMPARE(fromThere("192.0.2.2", 21), 400);
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
