// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ratingdesk {

/// Text from outside for a tool tip. Qt renders one that looks like markup and fetches the pictures
/// that it names: such a text comes back as markup that shows it as it stands.
QString toolTipText(const QString &text);

} // namespace ratingdesk
