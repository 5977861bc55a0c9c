// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Columns in CBOR: the first byte says of what.

#include "models/domain/hierarchy.h"
#include "models/domain/parentspan.h"
#include "models/domain/tally.h"
#include "models/portal/registervalues.h"
#include "models/portal/wire/columns.h"
#include "tests/fuzz/fuzztarget.h"

namespace ratingdesk::test {

namespace {

template <class T>
void tryAs(const QByteArray &bytes)
{
    const auto read = wire::fromColumns<T>(bytes);
    if (!read)
        return;
    const QByteArray written = wire::toColumns(*read);
    const auto again = wire::fromColumns<T>(written);
    promise(again.has_value(), "what is written can be read");
    promise(wire::toColumns(*again) == written, "it is the same again");
}

} // namespace

void tryBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const QByteArray columns = bytes.mid(1);
    switch (bytes.front()) {
    case 'S':
        return tryAs<OrganizationSkeleton>(columns);
    case 'P':
        return tryAs<std::vector<ParentSpan>>(columns);
    case 'H':
        return tryAs<std::vector<Hierarchy>>(columns);
    case 'T':
        return tryAs<TallyTable>(columns);
    default:
        return;
    }
}

} // namespace ratingdesk::test
