// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/wire/json.h"

#include "models/portal/portalerrors.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ratingdesk::wire {

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> objectIn(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject()) {
        const bool isJson = error.error == QJsonParseError::NoError;
        return Failure(
            invalidInput(u"body"_s, isJson ? u"an object is expected"_s : error.errorString()));
    }
    return document.object();
}

PortalError unreadableAnswer(const PortalError &error)
{
    return {.kind = PortalError::Kind::Internal,
            .problem = PortalError::Problem::Other,
            .subject = {},
            .detail = u"unreadable answer, %1: %2"_s.arg(error.subject, error.detail),
            .current = {}};
}

} // namespace ratingdesk::wire
