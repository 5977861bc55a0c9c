// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>

namespace ratingdesk::wire {

// Where the API has what, and the names of its headers; the parameters of addresses are in
// queries.h. As plain characters, for routers that know no QString.

namespace paths {

inline constexpr char base[] = "/api/v1";
inline constexpr char token[] = "/api/v1/token";
inline constexpr char session[] = "/api/v1/session";
inline constexpr char skeleton[] = "/api/v1/skeleton";
inline constexpr char referenceData[] = "/api/v1/reference-data";
inline constexpr char organizations[] = "/api/v1/organizations"; ///< and /{id}: see below
inline constexpr char wholeRegister[] = "/api/v1/register";
inline constexpr char organizationLookup[] = "/api/v1/organizations/lookup";
inline constexpr char parentSpans[] = "/api/v1/parent-spans";
inline constexpr char hierarchies[] = "/api/v1/hierarchies";
inline constexpr char changeSets[] = "/api/v1/change-sets";
inline constexpr char listEntries[] = "/api/v1/list-entries";
inline constexpr char tallies[] = "/api/v1/tallies";
inline constexpr char figures[] = "/api/v1/figures";
inline constexpr char questionnaires[] = "/api/v1/questionnaires";
inline constexpr char comments[] = "/api/v1/comments";
inline constexpr char journal[] = "/api/v1/journal";
inline constexpr char journalHead[] = "/api/v1/journal/head";
inline constexpr char requests[] = "/api/v1/requests"; ///< /{key}, /{key}/settle: see below
inline constexpr char jobs[] = "/api/v1/jobs";         ///< /{id}, /{id}/answer: see below
inline constexpr char accounts[] = "/api/v1/accounts";
inline constexpr char accountChanges[] = "/api/v1/account-changes";
inline constexpr char accountPasswords[] = "/api/v1/account-passwords";
inline constexpr char stands[] = "/api/v1/stands";
inline constexpr char standChanges[] = "/api/v1/stand-changes";
inline constexpr char check[] = "/api/v1/check";
inline constexpr char changes[] = "/api/v1/changes";
inline constexpr char publicProfiles[] = "/api/v1/public/profile"; ///< /{id}
inline constexpr char publicRanking[] = "/api/v1/public/ranking";
inline constexpr char health[] = "/healthz";
inline constexpr char metrics[] = "/metrics";

QString organization(OrganizationId organization);
QString publicProfile(OrganizationId organization);
/// Whatever signs the key has.
QString request(const QString &key);
QString settle(const QString &key);
QString job(const QString &id);
QString jobAnswer(const QString &id);

} // namespace paths

namespace headers {

inline constexpr char idempotencyKey[] = "Idempotency-Key";
inline constexpr char ifMatch[] = "If-Match";
inline constexpr char ifNoneMatch[] = "If-None-Match";
inline constexpr char etag[] = "ETag";
inline constexpr char location[] = "Location";
inline constexpr char prefer[] = "Prefer"; ///< RFC 7240
inline constexpr char respondAsync[] = "respond-async";

} // namespace headers

namespace contentTypes {

inline constexpr char json[] = "application/json";
inline constexpr char problem[] = "application/problem+json";
inline constexpr char columns[] = "application/cbor";
inline constexpr char form[] = "application/x-www-form-urlencoded";

} // namespace contentTypes

/// The ETag of an organization of that revision: `"17"`.
QByteArray etagOf(qint64 revision);
/// The revision that If-Match names; nothing for a weak tag, several, or another one.
std::optional<qint64> revisionOfEtag(QByteArrayView tag);
/// Whether If-None-Match, a list or `*`, names this tag, be it a weak one.
bool namesEtag(QByteArrayView ifNoneMatch, QByteArrayView etag);

} // namespace ratingdesk::wire
