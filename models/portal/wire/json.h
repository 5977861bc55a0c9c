// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"

#include <QByteArray>
#include <QJsonObject>

namespace ratingdesk::wire {

// Values as JSON, for both ends of the API. Which types there are say the headers of the subjects:
// registerjson.h, ratingsjson.h, feedbackjson.h, journaljson.h, accountsjson.h, standsjson.h,
// sessionjson.h. Enumerators are their names in lowerCamel; ids numbers; days `2023-05-01`; months
// `2023-05`; moments `2023-05-01T09:30:00.000Z`; what is absent is null. Readers look at the form
// only: what a value may be is for the rules of change to judge, so that all sources refuse the
// same in the same words.

/// What becomes of members that the reader does not know.
enum class Unknown {
    Refused, ///< in requests: somebody means something that would not be done
    Ignored, ///< in answers: of a later service
};

/// The longest text that is taken, in UTF-16 units; what is longer is refused.
inline constexpr qsizetype longestText = 100'000;

template <class T>
QJsonObject toJson(const T &value);

/// Fails with InvalidInput; `subject` says where, as `changes[3].create.organization.kind`.
template <class T>
Result<T> fromJson(const QJsonObject &object, Unknown unknown);

QByteArray bytesOf(const QJsonObject &object);

/// The object in a body. Fails with InvalidInput, subject `body`.
Result<QJsonObject> objectIn(const QByteArray &body);

/// `error` as who asked tells it: the service that answered with what cannot be read is to blame,
/// not what was asked. Internal; where and what was wrong is in `detail`.
PortalError unreadableAnswer(const PortalError &error);

/// What a client sent. Unknown members are refused.
template <class T>
Result<T> readRequest(const QByteArray &body)
{
    return objectIn(body).and_then(
        [](const QJsonObject &object) { return fromJson<T>(object, Unknown::Refused); });
}

/// What a service answered. Unknown members are ignored.
template <class T>
Result<T> readAnswer(const QByteArray &body)
{
    return objectIn(body)
        .and_then([](const QJsonObject &object) { return fromJson<T>(object, Unknown::Ignored); })
        .map_error(unreadableAnswer);
}

} // namespace ratingdesk::wire
