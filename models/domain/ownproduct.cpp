// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/ownproduct.h"

#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr qint64 endLength = 1 << 16; ///< where most say it: in front, or as the last word
constexpr qint64 greatestLength = 1 << 26;

/// PNG, SVG and HTML say it in plain letters, and PDF in two bytes each.
bool saysSo(const QByteArray &content)
{
    const QString maker = u"RatingDesk"_s;
    const QByteArray wide = QStringEncoder(QStringEncoder::Utf16BE)(maker);
    return content.contains(maker.toLatin1()) || content.contains(wide);
}

} // namespace

bool mayBeReplaced(const QString &path)
{
    const QFileInfo target(path);
    if (!target.isFile() || target.size() == 0)
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    if (saysSo(file.read(endLength)))
        return true;
    if (file.size() > endLength && file.seek(file.size() - endLength) && saysSo(file.readAll()))
        return true;
    return file.seek(0) && saysSo(file.read(greatestLength));
}

} // namespace ratingdesk
