// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterpage.h"

#include <QByteArray>
#include <QSize>

namespace ratingdesk {

/// What a web site takes in to show a banner: the picture, which stands beside the file, as a link
/// to the organization's profile, with a text for those who do not see it. In UTF-8, and whatever
/// the names are, nothing of them is markup.
QByteArray htmlSnippet(const PosterPage &page, const Organization &organization,
                       const PosterOptions &options, const QString &picture, QSize pixels);

} // namespace ratingdesk
