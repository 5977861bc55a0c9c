// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that knows the engine, RESTinio. What it does not do is done by the socket that it
// is given: see GuardedSocket.

#include "app/service/httpserver.h"

#include "app/service/guardedsocket.h"
#include "models/portal/portalerrors.h"

#include <restinio/all.hpp>

#include <QPromise>

#include <atomic>
#include <optional>
#include <thread>
#include <unordered_map>

namespace ratingdesk {

namespace {

using asio::ip::tcp;

/// Hears from the engine why it is about to close a connection.
class RefusalLogger
{
public:
    explicit RefusalLogger(Traffic &traffic) : m_traffic(&traffic) {}

    template <class Message>
    void trace(Message &&)
    {
    }
    template <class Message>
    void info(Message &&)
    {
    }
    template <class Message>
    void warn(Message &&)
    {
    }
    template <class Message>
    void error(Message &&message)
    {
        const std::string text = message();
        const auto says = [&text](const char *name) {
            return text.find(name) != std::string::npos;
        };
        if (!says("parser error"))
            return;
        if (says("HPE_CB_url"))
            m_traffic->refusal = 414;
        else if (says("HPE_CB_header_") || says("HPE_HEADER_OVERFLOW"))
            m_traffic->refusal = 431;
        else if (says("HPE_CB_headers_complete") || says("HPE_CB_body"))
            m_traffic->refusal = 413;
        else
            m_traffic->refusal = 400;
    }

private:
    Traffic *m_traffic;
};

/// Counts connections and what each of them has asked.
struct Connections
{
    explicit Connections(Traffic &shared) : traffic(shared) {}

    void state_changed(const restinio::connection_state::notice_t &notice) noexcept
    {
        if (restinio::holds_alternative<restinio::connection_state::closed_t>(notice.cause())) {
            if (requests.erase(notice.connection_id()) == 1)
                --count;
            if (count == 0 && allGone)
                allGone();
        } else {
            ++count;
            requests.emplace(notice.connection_id(), 0);
            if (count >= static_cast<int>(traffic.limits.connections))
                traffic.makeRoom();
        }
    }

    Traffic &traffic;
    std::unordered_map<restinio::connection_id_t, int> requests;
    std::atomic_int count = 0;
    std::function<void()> allGone; ///< set when the server stops
};

struct Traits : restinio::default_single_thread_traits_t
{
    using stream_socket_t = GuardedSocket;
    using logger_t = RefusalLogger;
    using connection_state_listener_t = Connections;
    static constexpr bool use_connection_count_limiter = true;
};

bool changes(const restinio::http_request_header_t &header)
{
    return header.method() != restinio::http_method_get() &&
           header.method() != restinio::http_method_head();
}

/// For everybody the same: who asks neither says who it is nor what it has already.
bool asksForAnyAnswer(const restinio::http_request_header_t &header)
{
    return header.method() == restinio::http_method_get() && header.query().empty() &&
           !header.has_field(restinio::http_field::authorization) &&
           !header.has_field(restinio::http_field::if_none_match);
}

void send(const restinio::request_handle_t &request, restinio::writable_items_container_t items,
          bool keepsAlive)
{
    using namespace restinio;
    const auto connection = std::move(impl::access_req_connection(*request));
    connection->write_response_parts(request->request_id(),
                                     response_output_flags_t(response_parts_attr_t::final_parts,
                                                             response_connection_attr(keepsAlive)),
                                     write_group_t(std::move(items)));
}

HttpRequest requestOf(const restinio::request_handle_t &handle)
{
    const auto bytes = [](const auto &text) {
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    };
    const auto &header = handle->header();
    HttpRequest request{
        .method = header.method().c_str(),
        .path = bytes(header.path()),
        .query = bytes(header.query()),
        .fields = {},
        .body = bytes(handle->body()),
        .peer = QByteArray::fromStdString(handle->remote_endpoint().address().to_string())};
    header.for_each_field([&](const auto &field) {
        request.fields.emplace_back(bytes(field.name()).toLower(), bytes(field.value()));
    });
    return request;
}

} // namespace

/// Lives as long as the last request that is not answered, for the engine's connections keep plain
/// pointers into it.
struct HttpServer::Engine
{
    asio::io_context context{1};
    Traffic &traffic = asio::use_service<Traffic>(context);
    std::shared_ptr<Connections> connections = std::make_shared<Connections>(traffic);
    std::unique_ptr<restinio::http_server_t<Traits>> server;
    std::optional<asio::steady_timer> deadline;
    KeptAnswers kept;
    asio::steady_timer telling{context}; ///< of what was given again
    bool isTelling = false;
    std::thread thread;
    std::atomic_bool ended = false; ///< the thread is; what is left belongs to whoever holds it

    template <class Function>
    void post(Function &&function)
    {
        if (!ended)
            asio::post(context, std::forward<Function>(function));
    }

    /// In the thread of the connections, at most once a second.
    void tellLater(HttpServer *owner)
    {
        if (std::exchange(isTelling, true))
            return;
        telling.expires_after(std::chrono::seconds(1));
        telling.async_wait([this, owner](const asio::error_code &error) {
            isTelling = false;
            if (!error) {
                QMetaObject::invokeMethod(
                    owner, [owner, given = kept.takeGiven()] { Q_EMIT owner->gaveAgain(given); },
                    Qt::QueuedConnection);
            }
        });
    }

    /// In the thread of the connections.
    void beginToStop()
    {
        traffic.isStopping = true;
        server->close_sync();
        connections->allGone = [this] { context.stop(); };
        if (connections->count == 0) {
            context.stop();
            return;
        }
        const auto sockets = traffic.sockets; // they leave the set as they close
        for (GuardedSocket *socket : sockets)
            socket->closeIfIdle();
        deadline.emplace(context, traffic.limits.stopTime);
        deadline->async_wait([this](const asio::error_code &) { context.stop(); });
    }

    void end()
    {
        if (ended || !thread.joinable())
            return;
        post([this] { context.stop(); });
        thread.join();
        ended = true;
        // What the connections still wait for ends in an error and lets go of them.
        deadline.reset();
        telling.cancel();
        connections->allGone = {};
        server->close_sync();
        const auto sockets = traffic.sockets;
        for (GuardedSocket *socket : sockets)
            socket->close();
        // Somewhere among it is the request to stop that was made just now.
        do
            context.restart();
        while (context.poll() > 0);
    }
};

/// A request that was handed over and not yet answered.
struct HttpServer::Pending
{
    std::shared_ptr<Engine> engine;
    restinio::request_handle_t request;
    bool keepAlive = true;
    bool answered = false;
    QPromise<void> asker; ///< see HttpRequest

    Pending(std::shared_ptr<Engine> owner, restinio::request_handle_t handle, bool keep)
        : engine(std::move(owner)), request(std::move(handle)), keepAlive(keep)
    {
        asker.start();
    }
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;
    ~Pending()
    {
        if (!answered)
            answer({.status = 500});
    }

    void answer(HttpAnswer answer)
    {
        if (std::exchange(answered, true))
            return;
        // The connection is the other thread's, to the last reference.
        engine->post([request = std::exchange(request, nullptr), keep = keepAlive,
                      answer = std::move(answer), &traffic = engine->traffic,
                      &kept = engine->kept]() mutable {
            const auto &header = request->header();
            const bool keepsAlive = keep && !traffic.isStopping;
            if (changes(header))
                kept.clear();
            else if (answer.sameFor.count() > 0 && asksForAnyAnswer(header))
                kept.keep(std::string(header.path()), answer);
            restinio::writable_items_container_t items;
            items.emplace_back(headOf(answer, answer.body.size(), keepsAlive).toStdString());
            if (header.method() != restinio::http_method_head() && !answer.body.isEmpty() &&
                answer.status != 204 && answer.status != 304)
                items.emplace_back(std::make_shared<QByteArray>(std::move(answer.body)));
            send(request, std::move(items), keepsAlive);
        });
    }
};

HttpServer::HttpServer(Handle handle, const HttpLimits &limits)
    : m_handle(std::move(handle)), m_limits(limits)
{
}

HttpServer::~HttpServer()
{
    if (m_engine)
        m_engine->end();
}

Result<quint16> HttpServer::listen(const QString &address, quint16 port)
{
    Q_ASSERT(!m_engine);
    auto engine = std::make_shared<Engine>();
    engine->traffic.limits = m_limits;
    quint16 actualPort = 0;
    const auto handle = [this,
                         weak = std::weak_ptr(engine)](const restinio::request_handle_t &request) {
        const auto self = weak.lock();
        if (!self || request->header().connection() == restinio::http_connection_header_t::upgrade)
            return restinio::request_rejected();
        const bool isLast = ++self->connections->requests[request->connection_id()] >=
                            m_limits.requestsPerConnection;
        if (self->traffic.current)
            self->traffic.current->hasAsked();
        const auto &header = request->header();
        const bool keepsAlive = header.should_keep_alive() && !isLast;
        if (changes(header)) {
            self->kept.clear();
        } else if (keepsAlive && !self->traffic.isStopping && asksForAnyAnswer(header)) {
            if (const auto bytes = self->kept.find(std::string(header.path()))) {
                restinio::writable_items_container_t items;
                items.emplace_back(bytes);
                send(request, std::move(items), true);
                self->tellLater(this);
                return restinio::request_accepted();
            }
        }
        const auto pending = std::make_shared<Pending>(self, request, keepsAlive);
        if (self->traffic.current) {
            self->traffic.current->whenHungUp([asked = std::weak_ptr(pending)] {
                if (const auto waiting = asked.lock())
                    waiting->asker.future().cancel();
            });
        }
        HttpRequest taken = requestOf(request);
        taken.asker = pending->asker.future();
        QMetaObject::invokeMethod(
            this,
            [this, taken = std::move(taken), pending]() mutable {
                m_handle(std::move(taken),
                         [pending](HttpAnswer answer) { pending->answer(std::move(answer)); });
            },
            Qt::QueuedConnection);
        return restinio::request_accepted();
    };
    const auto checkPeriod = std::clamp<std::chrono::milliseconds>(
        std::min({m_limits.readTime, m_limits.handleTime, m_limits.writeTime}) / 4,
        std::chrono::milliseconds(20), std::chrono::seconds(1));
    try {
        asio::error_code error;
        const auto listenAddress = asio::ip::make_address(address.toStdString(), error);
        if (error)
            return Failure(invalidInput(address));
        engine->server = std::make_unique<restinio::http_server_t<Traits>>(
            restinio::external_io_context(engine->context), [&](auto &settings) {
                settings.protocol(listenAddress.is_v6() ? tcp::v6() : tcp::v4())
                    .address(listenAddress)
                    .port(port)
                    .buffer_size(16 * 1024)
                    .max_pipelined_requests(1)
                    .read_next_http_message_timelimit(m_limits.readTime)
                    .handle_request_timeout(m_limits.handleTime)
                    .write_http_response_timelimit(m_limits.writeTime)
                    .max_parallel_connections(m_limits.connections)
                    .incoming_http_msg_limits(restinio::incoming_http_msg_limits_t()
                                                  .max_url_size(m_limits.requestLine)
                                                  .max_field_name_size(m_limits.fieldName)
                                                  .max_field_value_size(m_limits.fieldValue)
                                                  .max_field_count(m_limits.fields)
                                                  .max_body_size(m_limits.body))
                    .connection_state_listener(engine->connections)
                    .timer_manager(checkPeriod)
                    .logger(engine->traffic)
                    .acceptor_options_setter([](auto &options) {
                        options.set_option(asio::ip::tcp::acceptor::reuse_address(true));
                    })
                    .socket_options_setter(
                        [](auto &options) { options.set_option(tcp::no_delay(true)); })
                    .acceptor_post_bind_hook([&actualPort](tcp::acceptor &acceptor) {
                        actualPort = acceptor.local_endpoint().port();
                    })
                    .request_handler(handle);
            });
        engine->server->open_sync();
    } catch (const std::exception &failure) {
        return Failure(PortalError{.kind = PortalError::Kind::Unreachable,
                                   .subject = address,
                                   .detail = QString::fromLocal8Bit(failure.what())});
    }
    engine->thread = std::thread([this, engine = engine.get()] {
        engine->context.run();
        QMetaObject::invokeMethod(this, &HttpServer::stopped, Qt::QueuedConnection);
    });
    m_engine = std::move(engine);
    return actualPort;
}

void HttpServer::stop()
{
    if (m_engine)
        m_engine->post([engine = m_engine.get()] { engine->beginToStop(); });
}

int HttpServer::connectionCount() const
{
    return m_engine ? m_engine->connections->count.load() : 0;
}

} // namespace ratingdesk
