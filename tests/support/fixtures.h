// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QString>

namespace ratingdesk::test {

/// What a test program returns when what it needs is not there; CTest then shows it as skipped.
inline constexpr int skippedExitCode = 77;

/// The folder of real data beside the project ($RATINGDESK_FIXTURES, else ../shared/fixtures), or
/// an empty text when there is none.
inline QString fixturesFolder()
{
    const QString folder = qEnvironmentVariable(
        "RATINGDESK_FIXTURES", QStringLiteral(RATINGDESK_SOURCE_DIR "/../shared/fixtures"));
    return QDir(folder).exists() ? QDir(folder).absolutePath() : QString();
}

} // namespace ratingdesk::test
