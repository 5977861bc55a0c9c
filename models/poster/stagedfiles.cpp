// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/stagedfiles.h"

#include "models/domain/ownproduct.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

QString made(const QString &folder)
{
    QDir().mkpath(folder); // that it could not be is seen by what is made in it
    return folder;
}

} // namespace

StagedFiles::StagedFiles(const QString &folder)
    : m_folder(made(folder)), m_making(folder + u"/.ratingdesk-XXXXXX"_s)
{
}

Result<void> StagedFiles::open(const QStringList &names) const
{
    if (!m_making.isValid())
        return Failure(PortalError{.kind = PortalError::Kind::Internal,
                                   .problem = PortalError::Problem::WriteFailed,
                                   .subject = m_folder,
                                   .detail = m_making.errorString()});
    for (const QString &name : names) {
        const QString path = QDir(m_folder).filePath(name);
        if (!mayBeReplaced(path))
            return Failure(PortalError{.kind = PortalError::Kind::Conflict,
                                       .problem = PortalError::Problem::FileExists,
                                       .subject = path});
    }
    return {};
}

QString StagedFiles::path(const QString &name) const
{
    const QString path = m_making.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    return path;
}

Result<void> StagedFiles::commit() const
{
    const QDir target(m_folder);
    for (const QString &name : m_names) {
        target.mkpath(QFileInfo(name).path());
        // Unlike QFile::rename() this replaces an older file in one step.
        std::error_code error;
        std::filesystem::rename(m_making.filePath(name).toStdU16String(),
                                target.filePath(name).toStdU16String(), error);
        if (error)
            return failure(name, QString::fromStdString(error.message()));
    }
    return {};
}

Failure StagedFiles::failure(const QString &name, const QString &detail) const
{
    return Failure(PortalError{.kind = PortalError::Kind::Internal,
                               .problem = PortalError::Problem::WriteFailed,
                               .subject = QDir(m_folder).filePath(name),
                               .detail = detail});
}

} // namespace ratingdesk
