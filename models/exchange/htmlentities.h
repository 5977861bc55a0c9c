// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

/// Text that went through a web form, made plain again: `&quot;`, `&#171;`, `&nbsp;` become what
/// they mean, once. Unknown names stay as they are. The outcome is plain text, never markup.
QString withoutEntities(const QString &text);

} // namespace ratingdesk
