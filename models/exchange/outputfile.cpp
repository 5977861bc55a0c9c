// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/outputfile.h"

#include "models/domain/ownproduct.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/tablereader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Error = OutputFile::Error;
using Refusal = OutputRefusal;

constexpr qint64 longestHeading = 1 << 14;
const QByteArray byteOrderMark = "\xEF\xBB\xBF";

std::optional<struct stat> identityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return found;
}

/// The path without detours, also of a file that is not there yet.
QString plainPath(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath())
                            : folder + u'/' + file.fileName();
}

/// What a command wrote before: nothing, or a table that begins with the same two columns.
bool isOurs(const QString &path, const QStringList &columns, OutputForm form)
{
    if (form == OutputForm::Spreadsheet && QFileInfo(path).size() > 0) {
        const auto table = openTable(path);
        return table && (*table)->facts().form == TableForm::Xlsx &&
               (*table)->columns().mid(0, 2) == columns.mid(0, 2);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray heading = file.readLine(longestHeading);
    while (heading.endsWith('\n') || heading.endsWith('\r'))
        heading.chop(1);
    if (heading.startsWith(byteOrderMark))
        heading.remove(0, byteOrderMark.size());
    const auto begins = [&](char delimiter) {
        const QByteArray expected = csvLine(columns.mid(0, 2), delimiter);
        return heading == expected || heading.startsWith(expected + delimiter);
    };
    return (heading.isEmpty() && file.size() == 0) || begins(',') || begins(';');
}

/// Makes the file ours, unless it is another command's, or was when we opened it.
bool isLocked(const QFile &file)
{
    if (::flock(file.handle(), LOCK_EX | LOCK_NB) != 0)
        return false;
    struct stat opened = {};
    const auto named = identityOf(file.fileName());
    return named && ::fstat(file.handle(), &opened) == 0 && named->st_ino == opened.st_ino &&
           named->st_dev == opened.st_dev;
}

/// Where the table stands until it is complete: in the same folder, so that it can take its name.
QString unfinishedPath(const QString &path)
{
    const QFileInfo file(path);
    return file.absoluteDir().filePath(u".%1.ratingdesk-part"_s.arg(file.fileName()));
}

} // namespace

QByteArray csvRow(const QStringList &fields, OutputForm form)
{
    return form == OutputForm::CsvForExcel ? csvLine(fields, ';') + "\r\n" : csvLine(fields) + '\n';
}

bool isSameFile(const QString &one, const QString &other)
{
    const auto first = identityOf(one);
    const auto second = identityOf(other);
    if (first && second)
        return first->st_dev == second->st_dev && first->st_ino == second->st_ino;
    return !first && !second && plainPath(one) == plainPath(other);
}

std::optional<OutputRefusal> pictureRefusal(const QString &path, const QStringList &inUse)
{
    if (std::any_of(inUse.begin(), inUse.end(),
                    [&path](const QString &used) { return isSameFile(path, used); }))
        return Refusal::InUse;
    return mayBeReplaced(path) ? std::nullopt : std::optional(Refusal::NotOurs);
}

tl::expected<OutputFile, Error> OutputFile::open(const QString &path, const QStringList &columns,
                                                 const QStringList &inUse, OutputForm form)
{
    if (std::any_of(inUse.begin(), inUse.end(),
                    [&path](const QString &used) { return isSameFile(path, used); }))
        return tl::unexpected(Error{Refusal::InUse, {}});

    OutputFile output;
    const QFileInfo target(path);
    output.m_isDevice = target.exists() && !target.isFile() && !target.isDir();
    if (target.isFile() && !isOurs(path, columns, form))
        return tl::unexpected(Error{Refusal::NotOurs, {}});
    // What a link leads to is replaced, not the link.
    output.m_path = target.isFile() ? target.canonicalFilePath() : path;
    output.m_file =
        std::make_unique<QFile>(output.m_isDevice ? path : unfinishedPath(output.m_path));
    if (target.isDir()) {
        output.m_file->setFileName(path);
        output.m_file->open(QIODevice::WriteOnly); // for the system's words
        return tl::unexpected(output.failure());
    }
    // Opened for more than writing, nothing is cut off before the file is ours.
    const auto mode = output.m_isDevice ? QIODevice::OpenMode(QIODevice::WriteOnly)
                                        : QIODevice::ReadWrite | QIODevice::Unbuffered;
    if (!output.m_file->open(mode))
        return tl::unexpected(output.failure());
    if (!output.m_isDevice) {
        if (!isLocked(*output.m_file)) {
            output.m_file->close(); // it is another's
            return tl::unexpected(Error{Refusal::Busy, {}});
        }
        if (!output.m_file->resize(0))
            return tl::unexpected(output.failure());
        if (target.isFile())
            output.m_file->setPermissions(target.permissions());
    }
    if (form == OutputForm::CsvForExcel)
        output.write(byteOrderMark);
    if (form != OutputForm::Spreadsheet)
        output.write(csvRow(columns, form));
    return output;
}

OutputFile::~OutputFile()
{
    if (m_file && m_file->isOpen() && !m_isDevice)
        m_file->remove();
}

void OutputFile::write(const QByteArray &bytes)
{
    m_failed = m_failed || m_file->write(bytes) != bytes.size();
}

tl::expected<void, Error> OutputFile::commit()
{
    const bool isWritten =
        !m_failed && m_file->flush() && (m_isDevice || ::fsync(m_file->handle()) == 0);
    if (!isWritten)
        return tl::unexpected(failure());
    const QByteArray unfinished = QFile::encodeName(m_file->fileName());
    const bool isNamed =
        m_isDevice || ::rename(unfinished.constData(), QFile::encodeName(m_path).constData()) == 0;
    if (!isNamed)
        return tl::unexpected(Error{Refusal::Unwritable, qt_error_string()});
    m_file->close();
    return {};
}

Error OutputFile::failure() const { return {Refusal::Unwritable, m_file->errorString()}; }

} // namespace ratingdesk
