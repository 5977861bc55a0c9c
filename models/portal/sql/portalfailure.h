// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalerrors.h"

namespace ratingdesk::sql {

/// Carries an error from the depth of the SQL up to the verb that answers with it. Never leaves the
/// thread, nor this library: attempt() is where it ends.
struct PortalFailure
{
    PortalError error;
};

[[noreturn]] inline void fail(PortalError error) { throw PortalFailure{std::move(error)}; }

/// The value, or the end of the verb.
template <class T>
T orFail(Result<T> result)
{
    if (!result)
        fail(std::move(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Runs the work and says as a value how it ended.
template <class Work>
auto attempt(Work &&work) -> Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (PortalFailure &failure) {
        return Failure(std::move(failure.error));
    }
}

} // namespace ratingdesk::sql
