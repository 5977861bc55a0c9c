// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/tooltiptext.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

QString toolTipText(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text;
    QString shown = text.toHtmlEscaped();
    // The first sign tells Qt that it is markup: an escaped ampersand alone does not.
    return u"<qt>"_s + shown.replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace ratingdesk
