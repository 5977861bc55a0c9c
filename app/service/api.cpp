// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/api.h"

#include "app/service/apitemplates.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Enough for a ranking of the country over 60 periods at ten times its size.
constexpr qint64 mostValues = 50'000'000;
/// So many of each organization are never too many: a few periods of all columns.
constexpr qint64 fewValues = 120;

} // namespace

Api::Api(SignIn &signIn, PortalSessions::MakeSource makeSource)
    : m_signIn(signIn), m_sessions(std::move(makeSource))
{
}

void Api::addTo(Router &router)
{
    namespace paths = wire::paths;
    add(router, "GET", paths::session, &Api::openSession);
    add(router, "GET", paths::skeleton, &Api::skeleton);
    add(router, "GET", paths::referenceData, &Api::referenceData);
    add(router, "GET", paths::wholeRegister, &Api::wholeRegister);
    add(router, "GET", paths::organizations, &Api::organizations);
    add(router, "POST", paths::organizationLookup, &Api::lookUp);
    const QByteArray one = paths::organizations + QByteArray("/{id}");
    add(router, "GET", one, &Api::organization);
    add(router, "PUT", one, &Api::putOrganization);
    add(router, "GET", paths::parentSpans, &Api::parentSpans);
    add(router, "GET", paths::hierarchies, &Api::hierarchies);
    add(router, "POST", paths::changeSets, &Api::apply);
    add(router, "POST", paths::listEntries, &Api::addListEntry);
    add(router, "POST", paths::tallies, &Api::tallies);
    add(router, "GET", paths::figures, &Api::figures);
    add(router, "POST", paths::questionnaires, &Api::addQuestionnaires);
    add(router, "GET", paths::comments, &Api::comments);
    add(router, "GET", paths::journal, &Api::journal);
    add(router, "GET", paths::journalHead, &Api::journalHead);
    const QByteArray request = paths::requests + QByteArray("/{key}");
    add(router, "GET", request, &Api::request);
    add(router, "POST", request + "/settle", &Api::settle);
    add(router, "POST", paths::check, &Api::check);
    add(router, "GET", paths::changes, &Api::changes);
    add(router, "GET", paths::accounts, &Api::accounts);
    add(router, "POST", paths::accounts, &Api::addAccount);
    add(router, "POST", paths::accountChanges, &Api::changeAccount);
    add(router, "POST", paths::accountPasswords, &Api::setPassword);
    add(router, "GET", paths::stands, &Api::stands);
    add(router, "POST", paths::stands, &Api::addStands);
    add(router, "POST", paths::standChanges, &Api::changeStands);
    const QByteArray job = paths::jobs + QByteArray("/{id}");
    add(router, "GET", job, &Api::job);
    add(router, "DELETE", job, &Api::cancelJob);
    add(router, "GET", job + "/answer", &Api::jobAnswer);
}

void Api::add(Router &router, const char *method, const QByteArray &pattern, Verb verb)
{
    router.add(method, pattern, [this, verb](const Call &call) {
        m_signIn.identify(
            call.request.field("authorization"),
            [this, verb, call](const Result<std::optional<QString>> &account) {
                if (!account) {
                    call.respond(problemAnswer(account.error()));
                    return;
                }
                if (!*account) {
                    call.respond(
                        unauthorizedAnswer(!call.request.field("authorization").isEmpty()));
                    return;
                }
                m_sessions.use(**account, [this, verb, call](const Result<Session *> &session) {
                    if (session)
                        (this->*verb)(call, **session);
                    else
                        fail(call, session.error());
                });
            });
    });
}

void Api::stop()
{
    m_isStopping = true;
    m_sessions.stopWaiting();
    m_jobs.tellAll();
}

void Api::fail(const Call &call, const PortalError &error, bool isConditional)
{
    if (error.problem == PortalError::Problem::AccountMissing) {
        if (const auto account = m_signIn.accountOf(call.request.field("authorization"))) {
            m_signIn.forget(*account);
            m_sessions.forget(*account);
        }
        call.respond(unauthorizedAnswer(true));
        return;
    }
    if (!error.verdicts) {
        call.respond(problemAnswer(error, isConditional));
        return;
    }
    // There may be one for each of very many changes.
    whenFinished(
        inBackground([error, isConditional] { return problemAnswer(error, isConditional); }), this,
        call.respond);
}

void Api::ifNotTooMuch(const Call &call, PortalSource &source, qint64 valuesOfEach,
                       std::optional<qint64> organizations, const QString &subject,
                       const std::function<void(PortalSource &)> &next)
{
    if (valuesOfEach <= fewValues ||
        valuesOfEach * organizations.value_or(mostValues) <= mostValues) {
        next(source);
        return;
    }
    whenAnswered(source.skeleton(false), this,
                 [this, call, present = QPointer(&source), valuesOfEach, organizations, subject,
                  next](const Result<std::shared_ptr<OrganizationSkeleton>> &skeleton) {
                     if (!skeleton || !present) {
                         fail(call, skeleton ? cancelled() : skeleton.error());
                         return;
                     }
                     const auto all = static_cast<qint64>((*skeleton)->nodes.size());
                     if (valuesOfEach * std::min(all, organizations.value_or(all)) > mostValues)
                         fail(call, invalidInput(subject, u"too much for one answer"_s));
                     else
                         next(*present);
                 });
}

std::optional<QString> Api::requestOf(const Call &call, ApplyMode mode)
{
    const QByteArray key = call.request.field("idempotency-key");
    if (!key.isEmpty() || mode == ApplyMode::DryRun)
        return QString::fromUtf8(key);
    fail(call, invalidInput(QLatin1StringView(wire::headers::idempotencyKey)));
    return {};
}

void Api::openSession(const Call &call, Session &session)
{
    answer(call, session.source->open(), [](const PortalSession &now) { return jsonAnswer(now); });
}

void Api::answerWithJob(const Call &call, const wire::JobStatus &job)
{
    HttpAnswer answer = jsonAnswer(job);
    answer.status = 202;
    answer.fields.emplace_back(wire::headers::location, wire::paths::job(job.id).toLatin1());
    answer.fields.emplace_back("Preference-Applied", wire::headers::respondAsync);
    call.respond(std::move(answer));
}

void Api::job(const Call &call, Session &session)
{
    const auto query = queryOf<wire::JobQuery>(call);
    if (!query)
        return;
    if (query->wait < 0 || query->wait > wire::longestJobWait) {
        fail(call, invalidInput(u"wait"_s));
        return;
    }
    m_jobs.tell(session.account, call.places.value(0),
                std::chrono::seconds(m_isStopping ? 0 : query->wait),
                [respond = call.respond](const std::optional<wire::JobStatus> &status) {
                    respond(status ? jsonAnswer(*status) : problemAnswer(404));
                });
}

void Api::jobAnswer(const Call &call, Session &session)
{
    const auto answer = m_jobs.answerOf(session.account, call.places.value(0));
    if (!answer)
        call.respond(problemAnswer(404));
    else if (*answer)
        call.respond(**answer);
    else
        fail(call, answer->error());
}

void Api::cancelJob(const Call &call, Session &session)
{
    const bool wasThere = m_jobs.remove(session.account, call.places.value(0));
    call.respond(wasThere ? HttpAnswer{.status = 204} : problemAnswer(404));
}

void Api::changes(const Call &call, Session &session)
{
    const auto query = queryOf<wire::ChangesQuery>(call);
    if (!query)
        return;
    if (query->wait < 0 || query->wait > wire::longestWait) {
        fail(call, invalidInput(u"wait"_s));
        return;
    }
    session.changes->answer(query->since, std::chrono::seconds(m_isStopping ? 0 : query->wait),
                            [respond = call.respond](const std::optional<PortalChange> &change) {
                                respond(change ? jsonAnswer(*change) : HttpAnswer{.status = 204});
                            });
}

} // namespace ratingdesk
