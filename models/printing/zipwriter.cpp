// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/printing/zipwriter.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTimeZone>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr char maker[] = "RatingDesk";

QStringList filesBelow(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names << QDir(folder).relativeFilePath(files.next());
    names.sort();
    return names;
}

bool add(zip_t *archive, const QString &file, const QString &name, time_t day)
{
    zip_source_t *source = zip_source_file(archive, QFile::encodeName(file).constData(), 0, -1);
    if (!source)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), day, 0) == 0;
}

} // namespace

tl::expected<void, QString> writeZip(const QString &path, const QString &folder, QDate day)
{
    int error = 0;
    zip_t *archive =
        zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_error_t words;
        zip_error_init_with_code(&words, error);
        const QString text = QString::fromUtf8(zip_error_strerror(&words));
        zip_error_fini(&words);
        return tl::unexpected(text);
    }
    // Archives keep the time of the clock on the wall.
    const time_t moment = (day.isValid() ? day : QDate(1980, 1, 1)).startOfDay().toSecsSinceEpoch();
    bool isAdded = zip_set_archive_comment(archive, maker, sizeof maker - 1) == 0;
    for (const QString &name : filesBelow(folder))
        isAdded = isAdded && add(archive, QDir(folder).filePath(name), name, moment);
    if (isAdded && zip_close(archive) == 0)
        return {};
    const QString text = QString::fromUtf8(zip_strerror(archive));
    zip_discard(archive);
    return tl::unexpected(text);
}

} // namespace ratingdesk
