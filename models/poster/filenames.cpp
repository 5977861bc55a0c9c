// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/filenames.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ratingdesk {

QString safeFileName(const QString &text, int longest)
{
    QString name = text.normalized(QString::NormalizationForm_C);
    for (QChar &c : name) {
        const bool isForbidden = QStringView(u"/\\:*?\"<>|").contains(c);
        if (isForbidden || !c.isPrint() || c.isSurrogate())
            c = u' ';
    }
    name = name.simplified().left(longest);
    // Windows drops them at the end.
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

QString posterFileName(const Organization &organization, PosterLanguage language,
                       const QString &suffix, const QString &design)
{
    QStringList parts{QString::number(organization.id.value()),
                      safeFileName(organization.displayName(nameLanguage(language))),
                      safeFileName(design)};
    parts.removeAll(QString());
    return parts.join(u' ') + u'.' + suffix;
}

Language nameLanguage(PosterLanguage language)
{
    return language == PosterLanguage::Belarusian ? Language::Belarusian : Language::Russian;
}

} // namespace ratingdesk
