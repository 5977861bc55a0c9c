// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/httpserver.h"
#include "tests/service/httpclient.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace ratingdesk;
using ratingdesk::test::RawClient;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers with what it was sent; /later after a moment, /never not at all, /large with much,
/// /same with what is right for a while.
class Echo
{
public:
    explicit Echo(const HttpLimits &limits = {})
        : server([this](const HttpRequest &request,
                        const HttpServer::Respond &respond) { handle(request, respond); },
                 limits)
    {
        const auto listening = server.listen(u"127.0.0.1"_s, 0);
        if (!listening)
            qFatal("cannot listen: %s", qPrintable(listening.error().detail));
        port = *listening;
    }

    void handle(const HttpRequest &request, const HttpServer::Respond &respond)
    {
        requests.push_back(request);
        if (request.path == "/later") {
            held.push_back(respond);
            return;
        }
        if (request.path == "/never")
            return;
        if (request.path == "/large") {
            respond({.contentType = "text/plain", .body = QByteArray(8 * 1024 * 1024, 'x')});
            return;
        }
        if (request.path == "/same") {
            respond({.body = "number " + QByteArray::number(requests.size()), .sameFor = 1h});
            return;
        }
        respond(
            {.contentType = "text/plain",
             .body = request.method + ' ' + request.path + '?' + request.query + ' ' + request.body,
             .fields = {{"ETag", "\"7\""}}});
    }

    std::vector<HttpRequest> requests;
    std::vector<HttpServer::Respond> held;
    HttpServer server;
    quint16 port = 0;
};

using Fields = QMap<QByteArray, QByteArray>;

QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

} // namespace

/// The adapter of the HTTP engine, over real sockets.
class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers()
    {
        Echo echo;
        const auto reply =
            test::ask(echo.port, "POST", "/a%20b?c=d", {{"X-Field", "value"}}, "body");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "POST /a%20b?c=d body");
        QCOMPARE(reply.fields.value("etag"), "\"7\"");
        QVERIFY(reply.fields.contains("date"));
        QCOMPARE(echo.requests.size(), 1U);
        QCOMPARE(echo.requests.front().field("x-field"), "value");
        QCOMPARE(echo.requests.front().peer, "127.0.0.1");
    }

    void keepsConnectionsAndAnswersInOrder()
    {
        Echo echo;
        RawClient client(echo.port);
        client.write(get("/one") + get("/two") + get("/three"));
        QTRY_COMPARE(client.received.count("HTTP/1.1 200 OK"), 3);
        QVERIFY(client.received.indexOf("GET /one") < client.received.indexOf("GET /two"));
        QVERIFY(client.received.indexOf("GET /two") < client.received.indexOf("GET /three"));
        client.write(get("/four"));
        QTRY_COMPARE(client.received.count("HTTP/1.1 200 OK"), 4);
        QVERIFY(client.isOpen());
        QCOMPARE(echo.server.connectionCount(), 1);
    }

    void answersLater()
    {
        Echo echo;
        RawClient client(echo.port);
        client.write(get("/later"));
        QTRY_COMPARE(echo.held.size(), 1U);
        QVERIFY(client.received.isEmpty());
        echo.held.front()({.status = 404});
        QTRY_VERIFY(client.received.startsWith("HTTP/1.1 404 Not Found\r\n"));
    }

    void tellsOfAnErrorWhenNobodyAnswers()
    {
        Echo echo;
        RawClient client(echo.port);
        client.write(get("/never"));
        QTRY_VERIFY(client.received.startsWith("HTTP/1.1 500 "));
    }

    void headsHaveNoBody()
    {
        Echo echo;
        RawClient client(echo.port);
        client.write("HEAD /one HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/two"));
        QTRY_COMPARE(client.received.count("HTTP/1.1 200 OK"), 2);
        QVERIFY(client.received.contains("Content-Length: 11\r\n"));
        QVERIFY(!client.received.contains("HEAD /one"));
    }

    void refusesWhatIsTooMuch_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<int>("status");
        QTest::newRow("request line") << get("/" + QByteArray(9000, 'a')) << 414;
        QTest::newRow("value of a field")
            << get("/", "X: " + QByteArray(9000, 'a') + "\r\n") << 431;
        QTest::newRow("name of a field") << get("/", QByteArray(300, 'a') + ": x\r\n") << 431;
        QByteArray fields;
        for (int i = 0; i < 70; ++i)
            fields += "X" + QByteArray::number(i) + ": y\r\n";
        QTest::newRow("number of fields") << get("/", fields) << 431;
        QTest::newRow("a body as it is announced")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 70000\r\n\r\n" +
                          QByteArray(70'000, 'a'))
            << 413;
        QTest::newRow("a body that does not say how long it is")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" +
                          ("4000\r\n" + QByteArray(0x4000, 'a') + "\r\n").repeated(8))
            << 413;
        QTest::newRow("chunks of one byte")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" +
                          QByteArray("1\r\na\r\n").repeated(200'000))
            << 413;
        QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
        QTest::newRow("two lengths")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n"
                          "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
            << 400;
    }

    void refusesWhatIsTooMuch()
    {
        QFETCH(QByteArray, sent);
        QFETCH(int, status);
        Echo echo({.body = 64 * 1024});
        RawClient client(echo.port);
        client.write(sent);
        QVERIFY(client.isClosed());
        QVERIFY2(client.received.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '),
                 client.received.constData());
        QVERIFY(client.received.contains("Connection: close\r\n"));
        QVERIFY(echo.requests.empty());
        QTRY_COMPARE(echo.server.connectionCount(), 0);
    }

    void endsAnEndlessBody()
    {
        Echo echo({.body = 64 * 1024});
        RawClient client(echo.port);
        client.write("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "1000\r\n" + QByteArray(0x1000, 'a') + "\r\n";
        client.writeWithoutEnd(chunk);
        QVERIFY(client.isClosed(10'000));
        QVERIFY(client.received.startsWith("HTTP/1.1 413 "));
    }

    void limitsWhatAllHoldTogether()
    {
        Echo echo({.bodiesOfAll = 100'000});
        const QByteArray half = "POST /later HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n" +
                                QByteArray(60'000, 'a');
        RawClient first(echo.port);
        first.write(half);
        QTRY_COMPARE(echo.held.size(), 1U);
        RawClient second(echo.port);
        second.write(half);
        QVERIFY(second.isClosed());
        QVERIFY(second.received.startsWith("HTTP/1.1 503 "));
        echo.held.front()({});
        QTRY_VERIFY(first.received.startsWith("HTTP/1.1 200 "));
        RawClient third(echo.port);
        third.write(half);
        QTRY_COMPARE(echo.held.size(), 2U);
    }

    void asksForTheBodyThatWaits()
    {
        Echo echo({.body = 64 * 1024});
        RawClient client(echo.port);
        client.write("POST /x HTTP/1.1\r\nHost: x\r\nExpect: 100-");
        client.write("continue\r\nContent-Length: 4\r\n\r\n");
        QTRY_COMPARE(client.received, "HTTP/1.1 100 Continue\r\n\r\n");
        client.write("body");
        QTRY_VERIFY(client.received.endsWith("POST /x? body"));

        RawClient refused(echo.port);
        refused.write("POST /x HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                      "Content-Length: 70000\r\n\r\n");
        QVERIFY(refused.isClosed());
        QVERIFY(refused.received.startsWith("HTTP/1.1 413 "));
    }

    void closesSlowOnes_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nHost");
        QTest::newRow("body") << QByteArray(
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10000\r\n\r\n");
    }

    void closesSlowOnes()
    {
        QFETCH(QByteArray, start);
        Echo echo({.readTime = 300ms});
        RawClient client(echo.port);
        client.write(start);
        // A byte now and then does not keep it open: what counts is the whole request.
        QTimer drip;
        connect(&drip, &QTimer::timeout, &drip, [&] {
            if (!start.isEmpty())
                client.write("a");
        });
        drip.start(50ms);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(client.isClosed());
        QVERIFY(clock.elapsed() < 2000);
        QVERIFY(echo.requests.empty());
    }

    void slowOnesHinderNobody()
    {
        Echo echo;
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < 300; ++i) {
            slow.push_back(std::make_unique<RawClient>(echo.port));
            slow.back()->write(i % 2 == 0
                                   ? "GET / HTTP/1.1\r\nHo"
                                   : "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n");
        }
        RawClient client(echo.port);
        QTRY_COMPARE(echo.server.connectionCount(), 301);
        QElapsedTimer clock;
        clock.start();
        client.write(get("/one"));
        QVERIFY(QTest::qWaitFor([&] { return !client.received.isEmpty(); }));
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        slow.clear();
        QTRY_COMPARE(echo.server.connectionCount(), 1);
    }

    void whatIsTheSameForEverybodyIsMadeOnce()
    {
        Echo echo;
        QSignalSpy again(&echo.server, &HttpServer::gaveAgain);
        RawClient first(echo.port);
        first.write(get("/same"));
        QTRY_COMPARE(first.received.count("number 1"), 1);
        first.write(get("/same"));
        QTRY_COMPARE(first.received.count("number 1"), 2);
        RawClient second(echo.port);
        second.write(get("/same"));
        QTRY_COMPARE(second.received.count("number 1"), 1);
        QVERIFY(second.received.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(second.received.contains("Content-Length: 8\r\n"));
        QCOMPARE(echo.requests.size(), 1U);

        QVERIFY(again.wait());
        const auto given = again.front().front().value<std::vector<GivenAgain>>();
        QCOMPARE(given.size(), 1U);
        QCOMPARE(given.front().path, "/same");
        QCOMPARE(given.front().times, 2);
        QCOMPARE(given.front().bytes, 8);
    }

    void whoAsksForSomethingElseIsAnsweredAnew_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Fields>("fields");
        QTest::newRow("signed in")
            << QByteArray("GET") << QByteArray("/same") << Fields{{"Authorization", "Bearer x"}};
        QTest::newRow("has it already")
            << QByteArray("GET") << QByteArray("/same") << Fields{{"If-None-Match", "\"1\""}};
        QTest::newRow("query") << QByteArray("GET") << QByteArray("/same?stand=1") << Fields();
        QTest::newRow("only the head") << QByteArray("HEAD") << QByteArray("/same") << Fields();
        QTest::newRow("a change") << QByteArray("POST") << QByteArray("/same") << Fields();
    }

    void whoAsksForSomethingElseIsAnsweredAnew()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, path);
        QFETCH(const Fields, fields);
        Echo echo;
        RawClient client(echo.port);
        client.write(get("/same"));
        QTRY_VERIFY(client.received.contains("number 1"));
        test::ask(echo.port, method, path, fields);
        QCOMPARE(echo.requests.size(), 2U);

        // Only a change ends what is kept.
        client.write(get("/same"));
        QTRY_COMPARE(client.received.count("HTTP/1.1 200 OK"), 2);
        QCOMPARE(client.received.count("number 1"), method == "POST" ? 1 : 2);
        QCOMPARE(echo.requests.size(), method == "POST" ? 3U : 2U);
    }

    void whoWaitsLongestMakesRoom()
    {
        Echo echo({.connections = 50});
        RawClient asking(echo.port);
        asking.write(get("/later"));
        QTRY_COMPARE(echo.held.size(), 1U);
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < 200; ++i) {
            slow.push_back(std::make_unique<RawClient>(echo.port));
            if (i % 2 == 0)
                slow.back()->write("GET / HTTP/1.1\r\nHo");
        }
        RawClient client(echo.port);
        client.write(get("/one"));
        QTRY_VERIFY(client.received.startsWith("HTTP/1.1 200 "));
        QVERIFY(slow.front()->isClosed());
        QVERIFY(echo.server.connectionCount() <= 50);
        // Nobody who has asked loses the answer.
        echo.held.front()({});
        QTRY_VERIFY(asking.received.startsWith("HTTP/1.1 200 "));
    }

    void givesUpWhatIsNotAnsweredInTime()
    {
        Echo echo({.handleTime = 300ms});
        RawClient client(echo.port);
        client.write(get("/later"));
        QVERIFY(client.isClosed());
        QCOMPARE(echo.held.size(), 1U);
        echo.held.front()({});
        RawClient next(echo.port);
        next.write(get("/one"));
        QTRY_VERIFY(next.received.startsWith("HTTP/1.1 200 "));
    }

    void givesUpWhoDoesNotRead()
    {
        Echo echo({.writeTime = 300ms});
        RawClient client(echo.port);
        client.stopReading();
        client.write(get("/large"));
        QTRY_COMPARE(echo.requests.size(), 1U);
        QTRY_COMPARE(echo.server.connectionCount(), 0);
    }

    void closesAfterItsNumberOfRequests()
    {
        Echo echo({.requestsPerConnection = 3});
        RawClient client(echo.port);
        client.write(get("/one") + get("/two") + get("/three") + get("/four"));
        QVERIFY(client.isClosed());
        QCOMPARE(client.received.count("HTTP/1.1 200 OK"), 3);
        QCOMPARE(client.received.count("Connection: close"), 1);
    }

    void takesNoMoreConnectionsThanItMay()
    {
        Echo echo({.connections = 2});
        auto first = std::make_unique<RawClient>(echo.port);
        RawClient second(echo.port);
        first->write(get("/one"));
        second.write(get("/one"));
        QTRY_COMPARE(echo.requests.size(), 2U);
        RawClient third(echo.port); // waits at the door of the system
        third.write(get("/three"));
        second.write(get("/two"));
        QTRY_COMPARE(echo.requests.size(), 3U);
        QCOMPARE(echo.requests.back().path, "/two");
        first.reset();
        QTRY_VERIFY(third.received.startsWith("HTTP/1.1 200 "));
    }

    void survivesClientsThatHangUp()
    {
        Echo echo;
        for (int i = 0; i < 200; ++i) {
            RawClient client(echo.port);
            client.write(get(i % 2 == 0 ? "/large" : "/later"));
            const std::size_t asked = echo.requests.size();
            QTRY_COMPARE(echo.requests.size(), asked + 1);
            client.abort(i % 3 == 0);
        }
        for (const auto &respond : echo.held)
            respond({.body = QByteArray(100'000, 'x')});
        RawClient client(echo.port);
        client.write(get("/one"));
        QTRY_VERIFY(client.received.startsWith("HTTP/1.1 200 "));
        QTRY_COMPARE(echo.server.connectionCount(), 1);
    }

    void tellsWhenNobodyWaitsAnyMore()
    {
        Echo echo;
        RawClient staying(echo.port);
        staying.write(get("/one"));
        QTRY_VERIFY(staying.received.startsWith("HTTP/1.1 200 "));
        staying.write(get("/later"));
        QTRY_COMPARE(echo.held.size(), 1U);
        RawClient leaving(echo.port);
        leaving.write(get("/later"));
        QTRY_COMPARE(echo.held.size(), 2U);
        staying.write(get("/next"));
        leaving.abort(false);
        QTRY_VERIFY(echo.requests[2].asker.isCanceled());
        QVERIFY(!echo.requests[1].asker.isCanceled());
        echo.held[1]({});
        echo.held[0]({});
        QTRY_COMPARE(staying.received.count("HTTP/1.1 200 OK"), 3);
        // A reset says the same.
        RawClient cut(echo.port);
        cut.write(get("/later"));
        QTRY_COMPARE(echo.held.size(), 3U);
        cut.abort(true);
        QTRY_VERIFY(echo.requests[4].asker.isCanceled());
    }

    void finishesWhatWasBegunWhenItStops()
    {
        Echo echo;
        RawClient idle(echo.port);
        idle.write(get("/one"));
        QTRY_VERIFY(idle.received.startsWith("HTTP/1.1 200 "));
        RawClient silent(echo.port);
        RawClient waiting(echo.port);
        waiting.write(get("/later"));
        QTRY_COMPARE(echo.held.size(), 1U);
        RawClient sending(echo.port);
        sending.write("POST /two HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbo");
        QTRY_COMPARE(echo.server.connectionCount(), 4);

        QSignalSpy stopped(&echo.server, &HttpServer::stopped);
        echo.server.stop();
        QVERIFY(idle.isClosed());
        QVERIFY(silent.isClosed());
        QCOMPARE(stopped.count(), 0);
        QVERIFY(RawClient(echo.port).wasRefused());

        sending.write("dy");
        QVERIFY(sending.isClosed());
        QVERIFY(sending.received.endsWith("POST /two? body"));
        QVERIFY(sending.received.contains("Connection: close"));
        echo.held.front()({.body = "there"});
        QVERIFY(waiting.isClosed());
        QVERIFY(waiting.received.endsWith("there"));
        QTRY_COMPARE(stopped.count(), 1);
    }

    void stopsInTimeAlthoughSomebodyIsNotAnswered()
    {
        Echo echo({.stopTime = 300ms});
        RawClient waiting(echo.port);
        waiting.write(get("/later"));
        QTRY_COMPARE(echo.held.size(), 1U);
        QSignalSpy stopped(&echo.server, &HttpServer::stopped);
        echo.server.stop();
        QTRY_COMPARE(stopped.count(), 1);
    }

    void endsWithRequestsInItsHands()
    {
        std::vector<HttpServer::Respond> held;
        auto echo = std::make_unique<Echo>();
        RawClient waiting(echo->port);
        waiting.write(get("/later"));
        QTRY_COMPARE(echo->held.size(), 1U);
        RawClient unread(echo->port);
        unread.write(get("/one"));
        held.swap(echo->held);
        echo.reset();
        held.front()({}); // nobody is there any more to take it
        held.clear();
        QVERIFY(waiting.isClosed());
    }

    void saysWhenItCannotListen()
    {
        Echo echo;
        HttpServer second([](const HttpRequest &, const HttpServer::Respond &) {});
        QCOMPARE(second.listen(u"127.0.0.1"_s, echo.port).error().kind,
                 PortalError::Kind::Unreachable);
        QCOMPARE(second.listen(u"example.org"_s, 0).error().kind, PortalError::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
