// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editing/organizationdrafts.h"

namespace ratingdesk {

/// Drafts as they lie on the disk.
struct KeptDrafts
{
    QList<OrganizationDrafts::Draft> edits;
    QList<Organization> made; ///< new ones

    qsizetype count() const { return edits.size() + made.size(); }
};

/// Nobody has so many; what is beyond is left out.
inline constexpr qsizetype maxKeptDrafts = 1000;
/// Of a file that is read, in bytes; and of a text in it, in characters.
inline constexpr qint64 maxDraftFileSize = 16 * 1024 * 1024;
inline constexpr qsizetype maxKeptText = 2000;

/// In place of what is there, whole or not at all, for nobody's eyes but the user's own. Says why
/// it could not; empty: it is written.
QString writeDrafts(const QString &file, const KeptDrafts &drafts);
/// Without what cannot be used; nothing where the whole file cannot.
KeptDrafts readDrafts(const QString &file);

} // namespace ratingdesk
