// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"
#include "models/poster/posterpage.h"

namespace ratingdesk {

/// What any file system takes of a name, and `longest` characters of it at most. May be empty.
QString safeFileName(const QString &text, int longest = 80);

/// "33279 Школа № 12.pdf": the id, and of the name what any file system takes. Different
/// organizations never get the same. Where there may be several designs of an organization, their
/// id stands behind the name: "33279 Школа № 12 banner-208x113.png".
QString posterFileName(const Organization &organization, PosterLanguage language,
                       const QString &suffix, const QString &design = {});

/// The languages in which an organization's name is chosen for a poster; the first one counts.
Language nameLanguage(PosterLanguage language);

} // namespace ratingdesk
