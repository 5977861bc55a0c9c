// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bodies of requests and answers: the first byte says of which type.

#include "tests/fuzz/fuzztarget.h"
#include "tests/portal/wire/everytype.h"

namespace ratingdesk::test {

namespace {

template <class T>
void tryAs(const QByteArray &body)
{
    const auto asked = wire::readRequest<T>(body);
    const auto answered = wire::readAnswer<T>(body);
    promise(answered || !asked, "an answer may hold whatever a request may");
    if (!answered)
        return;
    const QByteArray written = wire::bytesOf(wire::toJson(*answered));
    const auto again = wire::readRequest<T>(written);
    promise(again.has_value(), "what is written can be read");
    promise(wire::bytesOf(wire::toJson(*again)) == written, "it is the same again");
}

} // namespace

void tryBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    // A letter, so that a corpus can be written by hand.
    int wanted = bytes.front() - 'A';
    forEveryType([&]<class T>(const char *) {
        if (wanted-- == 0)
            tryAs<T>(bytes.mid(1));
    });
}

} // namespace ratingdesk::test
