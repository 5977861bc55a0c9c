// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/standstate.h"

namespace ratingdesk {

/// "Printed", "Hangs" …, for columns.
QString standStateText(StandState state);
/// "The organization has another name now" …
QString standFaultText(StandFault fault);

} // namespace ratingdesk
