// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way in for libFuzzer.

#include "tests/fuzz/fuzztarget.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    ratingdesk::test::tryBytes(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
