// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/finishing.h"

namespace ratingdesk {

std::recursive_mutex &finishing()
{
    // Threads of the pool may finish something after everything static has gone.
    static auto *const mutex = new std::recursive_mutex;
    return *mutex;
}

} // namespace ratingdesk
