// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/jobs.h"

#include "app/service/answers.h"
#include "models/domain/clock.h"
#include "models/portal/portalerrors.h"

#include <QUuid>

#include <algorithm>

using namespace std::chrono_literals;

namespace ratingdesk {

namespace {

/// So long an answer can be taken.
constexpr std::chrono::seconds keptFor = 10min;
constexpr auto mostAtWork = 4; ///< of one account; saves wait for each other in any case
constexpr auto mostKept = 16;  ///< finished ones of one account

} // namespace

struct Jobs::Job
{
    struct Waiting
    {
        Told told;
        std::unique_ptr<QTimer> timer;
    };

    Request request;
    Work work;
    QDateTime finishedAt{};
    std::optional<Result<HttpAnswer>> answer{};
    std::vector<Waiting> waiting{};
};

Jobs::Jobs()
{
    connect(&m_timer, &QTimer::timeout, this, &Jobs::forgetOld);
    m_timer.start(1min);
}

Jobs::~Jobs() = default;

Result<std::optional<wire::JobStatus>> Jobs::find(const Request &request) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [&request](const auto &entry) {
        const Request &other = entry.second->request;
        return !request.key.isEmpty() && other.account == request.account &&
               other.key == request.key;
    });
    if (found == m_jobs.end())
        return std::nullopt;
    if (found->second->request.mark != request.mark)
        return Failure(requestReused(request.key));
    return statusOf(found->first, *found->second);
}

Result<void> Jobs::mayBegin(const QString &account) const
{
    const auto atWork = std::count_if(m_jobs.begin(), m_jobs.end(), [&account](const auto &entry) {
        return entry.second->request.account == account && !entry.second->answer;
    });
    if (atWork < mostAtWork)
        return {};
    return Failure(PortalError{.kind = PortalError::Kind::Unreachable,
                               .problem = PortalError::Problem::TooManyConnections});
}

wire::JobStatus Jobs::begin(const Request &request, const Work &work,
                            const Future<HttpAnswer> &answer)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto place =
        m_jobs.emplace(id, std::make_unique<Job>(Job{.request = request, .work = work})).first;
    whenAnswered(answer, this, [this, id](const Result<HttpAnswer> &given) { finish(id, given); });
    return statusOf(id, *place->second);
}

void Jobs::tell(const QString &account, const QString &id, std::chrono::seconds wait,
                const Told &told)
{
    const auto place = placeOf(account, id);
    if (place == m_jobs.end()) {
        told(std::nullopt);
        return;
    }
    Job &job = *place->second;
    if (job.answer || wait <= 0s) {
        told(statusOf(id, job));
        return;
    }
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    connect(timer.get(), &QTimer::timeout, this, [this, id, account, timer = timer.get()] {
        const auto found = placeOf(account, id);
        if (found == m_jobs.end())
            return;
        auto &waiting = found->second->waiting;
        const auto who =
            std::find_if(waiting.begin(), waiting.end(),
                         [timer](const Job::Waiting &one) { return one.timer.get() == timer; });
        Job::Waiting ended = std::move(*who);
        waiting.erase(who);
        ended.timer.release()->deleteLater(); // this is called by it
        ended.told(statusOf(id, *found->second));
    });
    timer->start(wait);
    job.waiting.push_back({told, std::move(timer)});
}

void Jobs::tellAll()
{
    for (const auto &[id, job] : m_jobs) {
        for (const Job::Waiting &waiting : std::exchange(job->waiting, {}))
            waiting.told(statusOf(id, *job));
    }
}

std::optional<Result<HttpAnswer>> Jobs::answerOf(const QString &account, const QString &id) const
{
    const auto place = placeOf(account, id);
    return place == m_jobs.end() ? std::nullopt : place->second->answer;
}

bool Jobs::remove(const QString &account, const QString &id)
{
    const auto place = placeOf(account, id);
    if (place == m_jobs.end())
        return false;
    const std::unique_ptr<Job> job = std::move(m_jobs.extract(place).mapped());
    if (!job->answer)
        job->work.cancel();
    for (const Job::Waiting &waiting : job->waiting)
        waiting.told(std::nullopt);
    return true;
}

Jobs::Place Jobs::placeOf(const QString &account, const QString &id) const
{
    const auto found = m_jobs.find(id);
    return found != m_jobs.end() && found->second->request.account == account ? found
                                                                              : m_jobs.end();
}

wire::JobStatus Jobs::statusOf(const QString &id, const Job &job)
{
    return {.id = id,
            .isFinished = job.answer.has_value(),
            .done = job.work.done(),
            .total = job.work.total()};
}

void Jobs::finish(const QString &id, const Result<HttpAnswer> &answer)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return; // it was cancelled
    Job &job = *found->second;
    job.answer = answer;
    job.finishedAt = Clock::now();
    for (const Job::Waiting &waiting : std::exchange(job.waiting, {}))
        waiting.told(statusOf(id, job));
    forgetOld();
}

/// Those whose time is over, and of an account that has too many the first ones.
void Jobs::forgetOld()
{
    const QDateTime before = Clock::now().addSecs(-std::chrono::seconds(keptFor).count());
    std::erase_if(m_jobs, [&before](const auto &entry) {
        return entry.second->answer && entry.second->finishedAt < before;
    });
    std::map<QString, std::vector<std::pair<QDateTime, QString>>> finished; // by account
    for (const auto &[id, job] : m_jobs) {
        if (job->answer)
            finished[job->request.account].emplace_back(job->finishedAt, id);
    }
    for (auto &[account, jobs] : finished) {
        std::sort(jobs.begin(), jobs.end());
        for (std::size_t i = 0; i + mostKept < jobs.size(); ++i)
            m_jobs.erase(jobs[i].second);
    }
}

} // namespace ratingdesk
