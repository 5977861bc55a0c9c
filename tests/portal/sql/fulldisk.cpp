// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/portal/sql/fulldisk.h"

#include <atomic>
#include <cerrno>

#include <dlfcn.h>
#include <unistd.h>

namespace {

constexpr long long unlimited = -1;
std::atomic<long long> bytesLeft = unlimited;

} // namespace

// SQLite writes with pwrite64. The linker finds this one in the program before that of libc.
extern "C" ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    using Function = ssize_t (*)(int, const void *, size_t, off64_t);
    static const auto original = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "pwrite64"));
    if (bytesLeft != unlimited) {
        if (bytesLeft < static_cast<long long>(count)) {
            errno = ENOSPC;
            return -1;
        }
        bytesLeft -= static_cast<long long>(count);
    }
    return original(file, bytes, count, offset);
}

namespace ratingdesk {

FullDisk::FullDisk(long long left) { bytesLeft = left; }

FullDisk::~FullDisk() { bytesLeft = unlimited; }

} // namespace ratingdesk
