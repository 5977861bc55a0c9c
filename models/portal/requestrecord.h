// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/domain/questionnaire.h"
#include "models/portal/accountvalues.h"
#include "models/portal/changeset.h"
#include "models/portal/ratingvalues.h"
#include "models/portal/registervalues.h"
#include "models/portal/standvalues.h"

#include <QByteArray>

namespace ratingdesk {

// What a portal keeps of a request, so that one that arrives twice is done once.

/// The longest request id that a portal takes.
inline constexpr int longestRequestId = 100;

/// An id that nobody has used.
QString newRequestId();

/// The same for the same content and, as far as SHA-256 goes, for no other. The id is no part of
/// it.
QString fingerprintOf(const ChangeSet &changes);
QString fingerprintOf(const std::vector<Questionnaire> &questionnaires);
QString fingerprintOf(const ListEntry &entry, const QString &reason);
/// Without when it signed in. `isNew`: it is to be added.
QString fingerprintOf(const Account &account, bool isNew);
/// Without what the portal itself says of them.
QString fingerprintOf(const std::vector<Stand> &stands, bool areNew);

/// The answer as text, to be kept for years: readable by every later version of the program.
QString packedAnswer(const ChangeReceipt &receipt);
QString packedAnswer(const QuestionnaireReceipt &receipt);
QString packedAnswer(const ListEntry &entry);
QString packedAnswer(const Account &account);
QString packedAnswer(const std::vector<Stand> &stands);
/// Fails (Internal) when the text is not such an answer.
Result<ChangeReceipt> unpackedChangeReceipt(const QString &answer);
Result<QuestionnaireReceipt> unpackedQuestionnaireReceipt(const QString &answer);
Result<ListEntry> unpackedListEntry(const QString &answer);
Result<Account> unpackedAccount(const QString &answer);
Result<std::vector<Stand>> unpackedStands(const QString &answer);

} // namespace ratingdesk
