// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>

#include <cstdlib>

namespace ratingdesk {

/// Without a display the platform's only screen is one that no window of ours fits on: gives it
/// that size, in logical pixels, before there is an application.
inline bool useScreen(int width, int height)
{
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen")
        return false;
    const QString path = QStringLiteral("/tmp/ratingdesk-screen-%1x%2.json").arg(width).arg(height);
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        return false;
    file.write(QStringLiteral("{\"screens\":[{\"name\":\"screen\",\"x\":0,\"y\":0,\"width\":%1,"
                              "\"height\":%2,\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}]}")
                   .arg(width)
                   .arg(height)
                   .toLatin1());
    return qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toLatin1());
}

} // namespace ratingdesk
