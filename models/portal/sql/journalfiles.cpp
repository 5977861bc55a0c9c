// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/journalfiles.h"

#include "models/portal/sql/databasefile.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

// Where things stand, by sqlite.org/fileformat2.html. All numbers are big-endian.
constexpr qsizetype headerSize = 100;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype userVersionAt = 60;

quint32 numberAt(const QByteArray &bytes, qsizetype place)
{
    return place + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + place) : 0;
}

/// Whether the rollback journal is that of this file: it holds pages as they were before the
/// changes that were not finished.
bool isOwnJournal(QIODevice &file, QFile &journal)
{
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    constexpr qsizetype journalHeaderSize = 28;
    const QByteArray head = journal.read(journalHeaderSize);
    if (head.size() < journalHeaderSize || !head.startsWith(magic))
        return true; // empty, or cleared: nobody reads it
    const qint64 pages = numberAt(head, 16);
    const qint64 sector = numberAt(head, 20);
    const qint64 pageSize = numberAt(head, 24);
    if (pageSize < 512 || pageSize > 65536 || sector < journalHeaderSize)
        return true;
    if (file.size() < pages * pageSize)
        return false;
    const QByteArray present = file.read(headerSize);
    const qint64 record = pageSize + 8;
    for (qint64 at = sector; at + record <= journal.size(); at += record) {
        journal.seek(at);
        const QByteArray page = journal.read(4 + headerSize);
        if (numberAt(page, 0) != 1)
            continue;
        const quint32 before = numberAt(page, 4 + changeCounterAt);
        const quint32 now = numberAt(present, changeCounterAt);
        return now == before || now == before + 1;
    }
    return true;
}

/// Whether the write-ahead log goes on from this file, or from a state it came through.
bool isOwnLog(QIODevice &file, QFile &log)
{
    constexpr qsizetype logHeaderSize = 32;
    constexpr qsizetype frameHeaderSize = 24;
    const QByteArray head = log.read(logHeaderSize);
    const qint64 pageSize = numberAt(head, 8);
    if (head.size() < logHeaderSize || pageSize < 512 || pageSize > 65536)
        return true;
    const quint32 present = numberAt(file.read(headerSize), userVersionAt);
    std::optional<quint32> first;
    quint32 last = 0;
    const qint64 frame = frameHeaderSize + pageSize;
    for (qint64 at = logHeaderSize; at + frame <= log.size(); at += frame) {
        log.seek(at);
        const QByteArray bytes = log.read(frameHeaderSize + headerSize);
        // Frames with other salts are left from an earlier round.
        if (bytes.mid(8, 8) != head.mid(16, 8))
            break;
        if (numberAt(bytes, 0) != 1)
            continue;
        last = numberAt(bytes, frameHeaderSize + userVersionAt);
        if (!first)
            first = last;
    }
    return !first || (present + 1 >= *first && present <= last);
}

} // namespace

std::optional<QString> foreignJournal(const QString &path)
{
    DatabaseFile file(path);
    const auto beside = [&](const QString &suffix, auto isOwn) -> std::optional<QString> {
        QFile journal(path + suffix);
        if (!journal.open(QIODevice::ReadOnly) || journal.size() == 0)
            return {};
        if (!file.isOpen())
            return {};
        file.seek(0);
        return isOwn(file, journal) ? std::nullopt : std::optional(journal.fileName());
    };
    const auto rollback = beside(u"-journal"_s, isOwnJournal);
    return rollback ? rollback : beside(u"-wal"_s, isOwnLog);
}

bool isCutShort(const QString &path)
{
    constexpr qsizetype pageSizeAt = 16;
    constexpr qsizetype pageCountAt = 28;
    constexpr qsizetype countValidForAt = 92;
    DatabaseFile file(path);
    // With a journal beside it the file may be in the middle of something.
    if (QFile(path + u"-wal"_s).size() > 0 || QFile(path + u"-journal"_s).size() > 0 ||
        !file.isOpen())
        return false;
    const QByteArray head = file.read(headerSize);
    if (head.size() < headerSize || !head.startsWith("SQLite format 3") ||
        numberAt(head, changeCounterAt) != numberAt(head, countValidForAt))
        return false;
    const qint64 pageSize = qFromBigEndian<quint16>(head.constData() + pageSizeAt);
    return file.size() < numberAt(head, pageCountAt) * (pageSize == 1 ? 65536 : pageSize);
}

} // namespace ratingdesk::sql
