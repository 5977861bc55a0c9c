// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ratingdesk {

/// Keys, or what one does with the mouse, and what it is good for.
struct KeyHelp
{
    QString keys; ///< as the desktop writes them
    QString what;

    friend bool operator==(const KeyHelp &, const KeyHelp &) = default;
};

/// What the help says of one page, in the program's language.
struct PageHelp
{
    QStringList paragraphs;
    std::vector<KeyHelp> keys; ///< those that no action or shortcut tells of
};

/// `page` is the page's key; nothing for one that is not known.
PageHelp helpOf(const QString &page);

} // namespace ratingdesk
