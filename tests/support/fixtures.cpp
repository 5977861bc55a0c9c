// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fixtures.h"

#include <QDir>

namespace ratingdesk::test {

QString sourceFolder() { return QString::fromUtf8(RATINGDESK_SOURCE_DIR); }

QString fixturesFolder()
{
    const QString folder = qEnvironmentVariable(
        "RATINGDESK_FIXTURES", QDir(sourceFolder()).filePath(QStringLiteral("../shared/fixtures")));
    return QDir(folder).exists() ? QDir(folder).absolutePath() : QString();
}

} // namespace ratingdesk::test
