// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/rest/resterrors.h"

namespace ratingdesk::rest {

namespace {

using Kind = PortalError::Kind;
using Problem = PortalError::Problem;

} // namespace

bool mayHaveArrived(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return false;
    default:
        return true;
    }
}

PortalError networkError(const RestAddress &address, const QNetworkReply &reply)
{
    Problem problem = Problem::ServerUnreachable;
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return encryptionRefused(address, reply.errorString());
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        problem = Problem::ConnectionLost;
        break;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // by Qt, when nothing came any more
        problem = Problem::TimedOut;
        break;
    default:
        break;
    }
    return {.kind = Kind::Unreachable,
            .problem = problem,
            .subject = address.base.host(),
            .detail = reply.errorString()};
}

PortalError notTheApi(const RestAddress &address, const QString &detail)
{
    return {.kind = Kind::Invalid,
            .problem = Problem::NotAPortal,
            .subject = address.base.toDisplayString(),
            .detail = detail};
}

PortalError signInRefused(const RestAddress &address, const QString &detail)
{
    return {.kind = Kind::Forbidden,
            .problem = Problem::SignInRefused,
            .subject = address.account,
            .detail = detail};
}

PortalError encryptionRefused(const RestAddress &address, const QString &detail)
{
    return {.kind = Kind::Unreachable,
            .problem = Problem::EncryptionRefused,
            .subject = address.base.host(),
            .detail = detail};
}

PortalError timedOut(const RestAddress &address)
{
    return {
        .kind = Kind::Unreachable, .problem = Problem::TimedOut, .subject = address.base.host()};
}

PortalError outcomeUnknown(const QString &request, const PortalError &cause)
{
    return {.kind = Kind::Unreachable,
            .problem = Problem::OutcomeUnknown,
            .subject = request,
            .detail = cause.detail};
}

} // namespace ratingdesk::rest
