// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"

#include <QStringList>
#include <QTemporaryDir>

namespace ratingdesk {

/// Files for a folder, in folders of their own if they are named so ("a/b.pdf"). They are made in a
/// hidden folder beside their place and appear there together; whatever ends before leaves nothing.
/// An older one of ours is replaced, somebody else's never.
class StagedFiles
{
public:
    /// Makes the folder where it is not there.
    explicit StagedFiles(const QString &folder);

    /// Refuses where one of the names is taken, before any is made.
    Result<void> open(const QStringList &names) const;
    /// Where the file of that name is made.
    QString path(const QString &name) const;
    /// It is complete.
    void keep(const QString &name) { m_names << name; }
    /// Puts those that are complete in their place.
    Result<void> commit() const;
    /// That it could not be written.
    Failure failure(const QString &name, const QString &detail) const;

private:
    QString m_folder;
    QTemporaryDir m_making;
    QStringList m_names;
};

} // namespace ratingdesk
