// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/rest/restjob.h"

#include "models/portal/rest/resterrors.h"
#include "models/portal/wire/jobjson.h"
#include "models/portal/wire/queries.h"

namespace ratingdesk::rest {

namespace {

/// What is larger may take longer than a proxy waits.
constexpr qsizetype largeBody = 64 * 1024;
/// So often it is heard how far it is, in seconds.
constexpr int lookEvery = 1;
constexpr int mostBegun = 3;

} // namespace

RestJob::RestJob(RestConnection &connection, const RestRequest &request, const Progress &progress,
                 const RestConnection::Done &done)
    : QObject(&connection),
      m_connection(connection),
      m_request(request),
      m_progress(progress),
      m_done(done)
{
    if (m_request.body && m_request.body->size() >= largeBody)
        m_request.prefersJob = true;
    send();
}

void RestJob::cancel()
{
    m_done = {};
    if (m_exchange)
        m_exchange->cancel();
    if (!m_job.isEmpty())
        m_connection.send({.path = wire::paths::job(m_job),
                           .removes = true,
                           .patience = m_connection.limits().cancelling},
                          [](const Result<RestAnswer> &) {});
    deleteLater();
}

void RestJob::send()
{
    ++m_begun;
    m_job.clear();
    m_exchange = m_connection.send(m_request, [this](const Result<RestAnswer> &answer) {
        if (answer && answer->status == 202)
            begun(*answer);
        else
            end(answer);
    });
}

void RestJob::begun(const RestAnswer &answer)
{
    const auto status = wire::readAnswer<wire::JobStatus>(answer.body);
    if (!status) {
        giveUp(status.error()); // it is at work, under a name that we cannot read
        return;
    }
    m_job = status->id;
    look();
}

void RestJob::look()
{
    m_exchange =
        m_connection.send({.path = wire::paths::job(m_job),
                           .parameters = wire::parametersOf(wire::JobQuery{.wait = lookEvery}),
                           .patience = m_connection.limits().statement},
                          [this](const Result<RestAnswer> &answer) { looked(answer); });
}

void RestJob::looked(const Result<RestAnswer> &answer)
{
    if (isForgotten(answer)) {
        send();
        return;
    }
    const auto status = answer.and_then(
        [](const RestAnswer &given) { return wire::readAnswer<wire::JobStatus>(given.body); });
    if (!status) {
        giveUp(status.error());
        return;
    }
    m_progress(status->done, status->total);
    if (status->isFinished)
        fetch();
    else
        look();
}

void RestJob::fetch()
{
    m_exchange = m_connection.send(
        {.path = wire::paths::jobAnswer(m_job), .patience = m_connection.limits().statement},
        [this](const Result<RestAnswer> &answer) {
            if (isForgotten(answer))
                send();
            else if (!answer && answer.error().kind == PortalError::Kind::Unreachable)
                giveUp(answer.error());
            else
                end(answer);
        });
}

bool RestJob::isForgotten(const Result<RestAnswer> &answer) const
{
    return !answer && answer.error().kind == PortalError::Kind::NotFound &&
           answer.error().problem == PortalError::Problem::Other && m_begun < mostBegun;
}

void RestJob::giveUp(const PortalError &error)
{
    end(Failure(m_request.request.isEmpty() ? error : outcomeUnknown(m_request.request, error)));
}

void RestJob::end(Result<RestAnswer> result)
{
    deleteLater();
    if (const auto done = std::exchange(m_done, {}))
        done(std::move(result));
}

} // namespace ratingdesk::rest
