// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/problems.h"

#include "models/portal/wire/json.h"
#include "models/portal/wire/names.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

namespace {

using Kind = PortalError::Kind;
using Problem = PortalError::Problem;

/// Whether the subject is about what was asked, and not about the machine that answers.
bool isForClients(Problem problem)
{
    switch (problem) {
    case Problem::SignInRefused:
    case Problem::OutcomeUnknown:
    case Problem::RequestReused:
    case Problem::AccountMissing:
    case Problem::OrganizationMissing:
    case Problem::StaleRevision:
    case Problem::WouldCycle:
    case Problem::RoleForbids:
    case Problem::OutsideScope:
    case Problem::HasDependents:
    case Problem::InvalidField:
    case Problem::InvalidInput:
    case Problem::NameTaken:
    case Problem::NoSuchAccount:
    case Problem::NoSuchStand:
    case Problem::LoginTaken:
    case Problem::OwnAccount:
        return true;
    default:
        return false;
    }
}

/// The detail comes from the rules then, not from an engine.
bool saysWhatIsWrong(Problem problem)
{
    return problem == Problem::InvalidInput || problem == Problem::InvalidField;
}

int invalidStatus(const PortalError &error)
{
    if (error.problem != Problem::InvalidInput)
        return 422;
    if (error.subject == "body"_L1)
        return 400;
    return error.subject == "If-Match"_L1 ? 428 : 422;
}

void insertWhatIsWrong(QJsonObject &object, const PortalError &error)
{
    object.insert(u"kind"_s, nameOf(error.kind));
    object.insert(u"problem"_s, nameOf(error.problem));
    object.insert(u"subject"_s, isForClients(error.problem) ? error.subject : QString());
    if (saysWhatIsWrong(error.problem) && !error.detail.isEmpty())
        object.insert(u"detail"_s, error.detail);
}

/// False where there is no kind of ours.
bool takeWhatIsWrong(const QJsonObject &object, PortalError &error)
{
    const auto kind = enumeratorOf<Kind>(object.value("kind"_L1).toString());
    if (!kind)
        return false;
    error.kind = *kind;
    // Another one is of a later service.
    error.problem =
        enumeratorOf<Problem>(object.value("problem"_L1).toString()).value_or(Problem::Other);
    error.subject = object.value("subject"_L1).toString().left(longestText);
    if (const auto detail = object.value("detail"_L1); detail.isString())
        error.detail = detail.toString().left(longestText);
    return true;
}

QJsonObject jsonOf(const ChangeVerdict &verdict)
{
    QJsonObject object{{u"verdict"_s, nameOf(verdict.outcome)}};
    if (verdict.refusal) {
        QJsonObject refusal;
        insertWhatIsWrong(refusal, *verdict.refusal);
        object.insert(u"refusal"_s, refusal);
    }
    return object;
}

/// One that cannot be read, of a later service, tells nothing.
ChangeVerdict verdictIn(const QJsonObject &object)
{
    using Outcome = ChangeVerdict::Outcome;
    ChangeVerdict verdict;
    verdict.outcome =
        enumeratorOf<Outcome>(object.value("verdict"_L1).toString()).value_or(Outcome::Unchanged);
    if (verdict.outcome == Outcome::Rejected)
        takeWhatIsWrong(object.value("refusal"_L1).toObject(), verdict.refusal.emplace());
    return verdict;
}

/// What a status means that comes without a problem of ours.
PortalError errorOf(int status)
{
    const auto of = [status](Kind kind, Problem problem) {
        return PortalError{.kind = kind,
                           .problem = problem,
                           .subject = {},
                           .detail = u"HTTP %1 %2"_s.arg(status).arg(titleOf(status)).trimmed(),
                           .current = {}};
    };
    switch (status) {
    case 401:
        return of(Kind::Forbidden, Problem::SignInRefused);
    case 403:
        return of(Kind::Forbidden, Problem::Other);
    case 404:
    case 410:
        return of(Kind::NotFound, Problem::Other);
    case 409:
    case 412:
        return of(Kind::Conflict, Problem::Other);
    case 429:
        return of(Kind::Unreachable, Problem::TooManyConnections);
    case 408:
    case 504:
        return of(Kind::Unreachable, Problem::TimedOut);
    case 502:
    case 503:
        return of(Kind::Unreachable, Problem::ServerUnreachable);
    default:
        return of(status < 500 ? Kind::Invalid : Kind::Internal, Problem::Other);
    }
}

} // namespace

int statusOf(const PortalError &error, bool isConditional)
{
    switch (error.kind) {
    case Kind::NotFound:
        return 404;
    case Kind::Conflict:
        if (error.problem == Problem::RequestReused)
            return 422;
        return error.problem == Problem::StaleRevision && isConditional ? 412 : 409;
    case Kind::Forbidden:
        return error.problem == Problem::SignInRefused ? 401 : 403;
    case Kind::Invalid:
        return invalidStatus(error);
    case Kind::Unreachable:
        return error.problem == Problem::TooManyConnections ? 429 : 503;
    case Kind::Cancelled:
        return 503;
    case Kind::Internal:
        return 500;
    }
    Q_UNREACHABLE();
}

QString titleOf(int status)
{
    struct Title
    {
        int status;
        QLatin1StringView words;
    };
    static constexpr std::array titles{
        Title{400, "Bad Request"_L1},
        Title{401, "Unauthorized"_L1},
        Title{403, "Forbidden"_L1},
        Title{404, "Not Found"_L1},
        Title{405, "Method Not Allowed"_L1},
        Title{406, "Not Acceptable"_L1},
        Title{408, "Request Timeout"_L1},
        Title{409, "Conflict"_L1},
        Title{410, "Gone"_L1},
        Title{411, "Length Required"_L1},
        Title{412, "Precondition Failed"_L1},
        Title{413, "Content Too Large"_L1},
        Title{414, "URI Too Long"_L1},
        Title{415, "Unsupported Media Type"_L1},
        Title{417, "Expectation Failed"_L1},
        Title{422, "Unprocessable Content"_L1},
        Title{428, "Precondition Required"_L1},
        Title{429, "Too Many Requests"_L1},
        Title{431, "Request Header Fields Too Large"_L1},
        Title{500, "Internal Server Error"_L1},
        Title{501, "Not Implemented"_L1},
        Title{502, "Bad Gateway"_L1},
        Title{503, "Service Unavailable"_L1},
        Title{504, "Gateway Timeout"_L1},
    };
    const auto *title = std::find_if(titles.begin(), titles.end(),
                                     [&](const Title &one) { return one.status == status; });
    return title == titles.end() ? QString() : title->words;
}

QByteArray problemOf(const PortalError &error, int status)
{
    QJsonObject object{
        {u"type"_s, u"about:blank"_s}, {u"title"_s, titleOf(status)}, {u"status"_s, status}};
    insertWhatIsWrong(object, error);
    if (error.current)
        object.insert(u"current"_s, toJson(*error.current));
    if (error.verdicts) {
        QJsonArray changes;
        for (const ChangeVerdict &verdict : *error.verdicts)
            changes.append(jsonOf(verdict));
        object.insert(u"changes"_s, changes);
    }
    return bytesOf(object);
}

PortalError errorOf(int status, const QByteArray &body)
{
    PortalError error = errorOf(status);
    const auto object = objectIn(body);
    if (!object)
        return error;
    if (!takeWhatIsWrong(*object, error))
        return error;
    if (const auto changes = object->value("changes"_L1); changes.isArray()) {
        std::vector<ChangeVerdict> verdicts;
        for (const QJsonValue &change : changes.toArray())
            verdicts.push_back(verdictIn(change.toObject()));
        error.verdicts = std::make_shared<const std::vector<ChangeVerdict>>(std::move(verdicts));
    }
    if (const auto current = object->value("current"_L1); current.isObject()) {
        if (const auto now = fromJson<Organization>(current.toObject(), Unknown::Ignored))
            error.current = std::make_shared<const Organization>(*now);
    }
    return error;
}

} // namespace ratingdesk::wire
