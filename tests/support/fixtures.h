// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk::test {

/// What a test program returns when what it needs is not there; CTest then shows it as skipped.
inline constexpr int skippedExitCode = 77;

/// The root of the project.
QString sourceFolder();

/// The folder of real data beside the project ($RATINGDESK_FIXTURES, else ../shared/fixtures), or
/// an empty text when there is none.
QString fixturesFolder();

} // namespace ratingdesk::test
