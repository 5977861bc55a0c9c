// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/bytesource.h"

#include <QTemporaryFile>

#include <algorithm>

namespace ratingdesk {

namespace {

constexpr qsizetype pieceSize = 1 << 16;

/// Copies until the end or one byte more than allowed.
bool copyAll(QFile &from, QFile &to, qint64 largest)
{
    for (;;) {
        const QByteArray piece = from.read(pieceSize);
        if (piece.isEmpty())
            return from.error() == QFileDevice::NoError && to.flush();
        if (to.write(piece) != piece.size())
            return false;
        if (to.size() > largest)
            return true;
    }
}

} // namespace

tl::expected<ByteSource, ByteSource::Error> ByteSource::ofFile(const QString &path, qint64 largest)
{
    ByteSource source;
    source.m_path = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{false, file.errorString()});
    // Devices have no size, and some have no end either.
    const bool isRegular = !file.isSequential() && file.size() > 0;
    if (!isRegular) {
        source.m_keptPipe = std::make_shared<QTemporaryFile>();
        if (!source.m_keptPipe->open())
            return tl::unexpected(Error{false, source.m_keptPipe->errorString()});
        if (!copyAll(file, *source.m_keptPipe, largest))
            return tl::unexpected(Error{false, file.error() == QFileDevice::NoError
                                                   ? source.m_keptPipe->errorString()
                                                   : file.errorString()});
        source.m_path = source.m_keptPipe->fileName();
    }
    if ((isRegular ? file.size() : source.m_keptPipe->size()) > largest)
        return tl::unexpected(Error{true, {}});
    return source;
}

ByteSource ByteSource::ofContent(const QByteArray &content)
{
    ByteSource source;
    source.m_content = content;
    return source;
}

QByteArray ByteSource::head(qsizetype size) const
{
    QByteArray head;
    forEachPiece([&head, size](QByteArrayView piece) {
        head += piece.first(std::min(piece.size(), size - head.size()));
        return head.size() < size;
    });
    return head;
}

bool ByteSource::forEachPiece(const std::function<bool(QByteArrayView)> &take) const
{
    if (m_path.isEmpty()) {
        for (qsizetype at = 0; at < m_content.size(); at += pieceSize) {
            const qsizetype size = std::min(pieceSize, m_content.size() - at);
            if (!take(QByteArrayView(m_content).sliced(at, size)))
                break;
        }
        return true;
    }
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const qint64 size = file.read(piece.data(), pieceSize);
        if (size <= 0)
            return size == 0;
        if (!take(QByteArrayView(piece).first(size)))
            return true;
    }
}

} // namespace ratingdesk
