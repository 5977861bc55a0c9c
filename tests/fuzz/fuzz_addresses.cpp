// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parameters, headers, forms, cursors and errors: the first byte says which.

#include "models/portal/wire/paths.h"
#include "models/portal/wire/problems.h"
#include "models/portal/wire/queries.h"
#include "models/portal/wire/registerjson.h"
#include "models/portal/wire/sessionjson.h"
#include "tests/fuzz/fuzztarget.h"

namespace ratingdesk::test {

namespace {

template <class Query>
void tryQuery(const QByteArray &bytes)
{
    const auto read = wire::queryIn<Query>(QString::fromLatin1(bytes));
    if (!read)
        return;
    const QString written = wire::parametersOf(*read);
    const auto again = wire::queryIn<Query>(written);
    promise(again.has_value(), "parameters that are written can be read");
    promise(wire::parametersOf(*again) == written, "they are the same again");
}

void tryForm(const QByteArray &bytes)
{
    const auto read = wire::tokenRequestIn(bytes);
    if (!read)
        return;
    const auto again = wire::tokenRequestIn(wire::formOf(*read));
    promise(again && *again == *read, "a form comes back as it was");
}

void tryProblem(const QByteArray &bytes)
{
    const int status = 400 + static_cast<unsigned char>(bytes.isEmpty() ? 0 : bytes.front()) % 200;
    const PortalError error = wire::errorOf(status, bytes.mid(1));
    const int again = wire::statusOf(error);
    promise(again >= 400 && again < 600, "every error has a status of errors");
    const PortalError passedOn = wire::errorOf(again, wire::problemOf(error, again));
    promise(passedOn.kind == error.kind && passedOn.problem == error.problem,
            "an error passes through");
}

} // namespace

void tryBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const QByteArray rest = bytes.mid(1);
    switch (bytes.front()) {
    case 'S':
        return tryQuery<wire::SkeletonQuery>(rest);
    case 'O':
        return tryQuery<wire::OrganizationPageQuery>(rest);
    case 'H':
        return tryQuery<wire::HierarchiesQuery>(rest);
    case 'W':
        return tryQuery<wire::ChangesQuery>(rest);
    case 'C':
        return tryQuery<CommentQuery>(rest);
    case 'J':
        return tryQuery<JournalQuery>(rest);
    case 'F':
        return tryForm(rest);
    case 'P':
        return tryProblem(rest);
    case 'E': {
        const auto revision = wire::revisionOfEtag(rest);
        promise(!revision || rest.trimmed() == wire::etagOf(*revision), "a tag has one form");
        wire::namesEtag(rest, "\"17\"");
        return;
    }
    case 'A': {
        const QString cursor = QString::fromLatin1(rest);
        const auto after = wire::organizationOfCursor(cursor);
        promise(!after || wire::cursorAfter(*after) == cursor, "a cursor has one form");
        return;
    }
    default:
        return;
    }
}

} // namespace ratingdesk::test
