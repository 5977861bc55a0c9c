// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/guardedsocket.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace ratingdesk {

namespace {

using asio::ip::tcp;

/// So many clients may go on sending that were refused already, and so long: a connection that is
/// closed with unread data is reset, and the client never reads why.
constexpr std::size_t maxLingering = 64;
constexpr auto lingerTime = std::chrono::seconds(2);

/// Reads and throws away what a refused client still sends, for a short time.
class Lingering : public std::enable_shared_from_this<Lingering>
{
public:
    Lingering(tcp::socket socket, Traffic &traffic)
        : m_socket(std::move(socket)), m_timer(m_socket.get_executor()), m_traffic(traffic)
    {
        ++m_traffic.lingering;
    }
    ~Lingering() { --m_traffic.lingering; }
    Q_DISABLE_COPY_MOVE(Lingering)

    void start()
    {
        asio::error_code ignored;
        m_socket.shutdown(tcp::socket::shutdown_send, ignored);
        m_timer.expires_after(lingerTime);
        m_timer.async_wait([self = shared_from_this()](const asio::error_code &error) {
            asio::error_code late;
            if (!error)
                self->m_socket.close(late);
        });
        readOn();
    }

private:
    void readOn()
    {
        m_socket.async_read_some(
            asio::buffer(m_bytes),
            [self = shared_from_this()](const asio::error_code &error, std::size_t) {
                if (error)
                    self->m_timer.cancel();
                else
                    self->readOn();
            });
    }

    tcp::socket m_socket;
    asio::steady_timer m_timer;
    Traffic &m_traffic;
    std::array<char, 16 * 1024> m_bytes{};
};

} // namespace

void Traffic::makeRoom()
{
    GuardedSocket *first = nullptr;
    for (GuardedSocket *socket : sockets) {
        if (socket->waitsSince() != 0 && (!first || socket->waitsSince() < first->waitsSince()))
            first = socket;
    }
    if (first)
        first->leave();
}

GuardedSocket::GuardedSocket(asio::io_context &context)
    : Base(context), m_traffic(&asio::use_service<Traffic>(context))
{
}

GuardedSocket::~GuardedSocket()
{
    release();
    m_traffic->sockets.erase(this);
}

void GuardedSocket::shutdown(shutdown_type type, asio::error_code &error)
{
    const int refusal = std::exchange(m_traffic->refusal, 0);
    if (refusal == 0 || m_held == 0 || !is_open()) {
        Base::shutdown(type, error);
        return;
    }
    HttpAnswer answer;
    answer.status = refusal;
    sendNow(headOf(answer, 0, false));
    release();
    if (m_traffic->lingering < maxLingering)
        std::make_shared<Lingering>(std::move(static_cast<Base &>(*this)), *m_traffic)->start();
    else
        Base::shutdown(type, error);
}

void GuardedSocket::close()
{
    asio::error_code ignored;
    Base::close(ignored);
    release();
    m_traffic->sockets.erase(this);
}

void GuardedSocket::closeIfIdle()
{
    asio::error_code ignored;
    // What is there already was begun, although nobody has read it yet.
    if (m_held == 0 && available(ignored) == 0)
        Base::shutdown(shutdown_receive, ignored);
}

void GuardedSocket::leave()
{
    m_waitsSince = 0;
    if (m_held > 0) {
        HttpAnswer answer;
        answer.status = 408;
        sendNow(headOf(answer, 0, false));
    }
    asio::error_code ignored;
    Base::shutdown(shutdown_receive, ignored);
}

void GuardedSocket::whenHungUp(std::function<void()> hungUp)
{
    m_hungUp = std::make_shared<std::function<void()>>(std::move(hungUp));
    async_wait(wait_read, [this, watched = std::weak_ptr(m_hungUp)](const asio::error_code &error) {
        const auto call = watched.lock(); // none: it is being answered, or the connection is gone
        if (error || !call)
            return;
        std::array<char, 1> byte{};
        asio::error_code end;
        non_blocking(true, end);
        receive(asio::buffer(byte), message_peek, end);
        if (end && end != asio::error::would_block)
            (*call)();
        // Else it sent its next request already, and is not looked at any more.
    });
}

void GuardedSocket::prepareToRead()
{
    m_traffic->sockets.insert(this);
    // A byte now and then does not begin anew.
    if (m_waitsSince == 0)
        m_waitsSince = m_traffic->nextPlace();
    if (m_traffic->isStopping)
        closeIfIdle();
    else if (std::exchange(m_expectsContinue, false))
        sendNow("HTTP/1.1 100 Continue\r\n\r\n");
}

bool GuardedSocket::take(std::string_view bytes)
{
    m_held += bytes.size();
    m_traffic->held += bytes.size();
    const HttpLimits &limits = m_traffic->limits;
    // Chunks may be of one byte each, so what came counts, not what it carries.
    if (m_held > limits.body + limits.requestLine + limits.fields * limits.fieldValue) {
        m_traffic->refusal = 413;
        return false;
    }
    if (m_traffic->held > limits.bodiesOfAll) {
        m_traffic->refusal = 503;
        return false;
    }
    if (!m_headEnded)
        lookForExpectation(bytes);
    return true;
}

/// Who sent a whole head that asks for it, and nothing after it, waits to be told to go on.
void GuardedSocket::lookForExpectation(std::string_view bytes)
{
    m_head.append(bytes);
    const auto end = m_head.find("\r\n\r\n");
    if (end == std::string::npos)
        return;
    m_headEnded = true;
    std::transform(m_head.begin(), m_head.end(), m_head.begin(), [](char character) {
        return character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
    });
    const auto expectation = m_head.find("\r\nexpect: 100-continue\r\n");
    m_expectsContinue = expectation < end && end + 4 == m_head.size();
    m_head.clear();
}

void GuardedSocket::release()
{
    m_hungUp.reset();
    m_traffic->held -= std::exchange(m_held, 0);
    m_head.clear();
    m_headEnded = false;
    m_expectsContinue = false;
}

void GuardedSocket::sendNow(const QByteArray &text)
{
    asio::error_code ignored;
    non_blocking(true, ignored);
    send(asio::buffer(text.constData(), static_cast<std::size_t>(text.size())), 0, ignored);
}

} // namespace ratingdesk
