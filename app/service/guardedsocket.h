// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/httpserver.h"

#include <asio.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>

namespace ratingdesk {

class GuardedSocket;

/// What the sockets of one server share. Used in the thread of the connections only.
class Traffic : public asio::execution_context::service
{
public:
    using key_type = Traffic;
    static inline asio::execution_context::id id;

    explicit Traffic(asio::execution_context &context) : asio::execution_context::service(context)
    {
    }

    HttpLimits limits;
    std::unordered_set<GuardedSocket *> sockets;
    std::size_t held = 0;             ///< bytes of requests that are being read or answered
    std::size_t lingering = 0;        ///< refused connections that are read to their end
    GuardedSocket *current = nullptr; ///< whose bytes are being looked at
    int refusal = 0; ///< status for the connection that is about to be closed; 0: none
    bool isStopping = false;

    /// Where it is crowded, who has waited longest without asking anything leaves: else those who
    /// send nothing, or a byte now and then, would keep everybody else out.
    void makeRoom();
    /// The place of somebody who begins to wait for a request, in the order of all who do.
    quint64 nextPlace() { return ++m_places; }

private:
    void shutdown() override {}

    quint64 m_places = 0;
};

/// The socket under a connection of the engine. Does what that does not: refuses in words of HTTP
/// where it would merely hang up, sends "100 Continue", bounds what all requests hold together, and
/// ends idle connections when the service stops.
class GuardedSocket : public asio::ip::tcp::socket
{
    using Base = asio::ip::tcp::socket;

public:
    explicit GuardedSocket(asio::io_context &context);
    GuardedSocket(GuardedSocket &&) = default;
    GuardedSocket &operator=(GuardedSocket &&) = default;
    ~GuardedSocket();

    template <class Buffer, class Handler>
    void async_read_some(const Buffer &buffer, Handler &&handler)
    {
        prepareToRead();
        Base::async_read_some(
            buffer, [this, buffer, handle = std::forward<Handler>(handler)](
                        const asio::error_code &error, std::size_t length) mutable {
                Traffic &traffic = *m_traffic; // this may be gone after it was handled
                traffic.current = this;
                if (!error && !take({static_cast<const char *>(buffer.data()), length}))
                    handle(asio::error_code(asio::error::message_size), std::size_t(0));
                else
                    handle(error, length);
                traffic.current = nullptr;
            });
    }

    template <class Buffers, class Handler>
    void async_write_some(const Buffers &buffers, Handler &&handler)
    {
        release(); // what was asked is being answered
        Base::async_write_some(buffers, std::forward<Handler>(handler));
    }

    /// Says first why, where the client was refused.
    void shutdown(shutdown_type type, asio::error_code &error);
    void close();

    /// A connection that waits for a request gets none any more.
    void closeIfIdle();
    /// When the client began not to have asked, in the order of all; 0: its request is being
    /// handled.
    quint64 waitsSince() const { return m_waitsSince; }
    void leave();
    /// The request is whole.
    void hasAsked() { m_waitsSince = 0; }
    /// Called once when the client hangs up before its request is being answered.
    void whenHungUp(std::function<void()> hungUp);

private:
    void prepareToRead();
    /// Keeps account of what came; false when it is too much.
    bool take(std::string_view bytes);
    void lookForExpectation(std::string_view bytes);
    void release();
    /// A few bytes at once; a client that does not even take those gets none.
    void sendNow(const QByteArray &text);

    Traffic *m_traffic;
    quint64 m_waitsSince = 0;
    std::size_t m_held = 0; ///< bytes of the request that is being read or answered
    std::string m_head;     ///< its begin, until it is whole
    bool m_headEnded = false;
    bool m_expectsContinue = false;
    std::shared_ptr<std::function<void()>> m_hungUp; ///< of the request that is to be answered
};

} // namespace ratingdesk
