// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QTemporaryFile;

namespace ratingdesk {

/// The bytes of a file, or of memory, that are read piece by piece and as often as needed: a large
/// file is never held whole. A pipe is kept in a temporary file.
class ByteSource
{
public:
    struct Error
    {
        bool isTooLarge = false;
        QString words; ///< the system's
    };

    static tl::expected<ByteSource, Error> ofFile(const QString &path, qint64 largest);
    static ByteSource ofContent(const QByteArray &content);

    /// Where the bytes are found as a file, as long as this lives; empty for memory.
    const QString &path() const { return m_path; }
    /// At most so many bytes of the beginning.
    QByteArray head(qsizetype size) const;
    /// Until the end, or until `take` says false; false when the file cannot be read any more.
    bool forEachPiece(const std::function<bool(QByteArrayView piece)> &take) const;

private:
    ByteSource() = default;

    QString m_path; ///< empty: m_content
    QByteArray m_content;
    std::shared_ptr<QTemporaryFile> m_keptPipe;
};

} // namespace ratingdesk
