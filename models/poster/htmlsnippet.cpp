// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/htmlsnippet.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// What the banner says: the invitation and whom it is about, in each of its languages.
QString alternativeText(const PosterPage &page, const Organization &organization,
                        const PosterOptions &options)
{
    const PosterWording &wording = page.design->wording();
    QStringList sentences;
    for (const Language language : languagesOf(options.language)) {
        sentences << u"%1: %2"_s.arg(wording.text(language, u"heading"_s),
                                     organization.fullName(language).simplified());
        if (options.demo)
            sentences.back() += u" (%1)"_s.arg(wording.text(language, u"demo"_s));
    }
    return sentences.join(u" / "_s);
}

} // namespace

QByteArray htmlSnippet(const PosterPage &page, const Organization &organization,
                       const PosterOptions &options, const QString &picture, QSize pixels)
{
    // A screen reader pronounces a text by its language; of one in two languages nobody can say it.
    const QString language = options.language == PosterLanguage::RussianAndBelarusian
                                 ? QString()
                                 : u" lang=\"%1\""_s.arg(posterLanguageKey(options.language));
    const QString address = QString::fromLatin1(QUrl::toPercentEncoding(picture));
    return u"<!-- RatingDesk -->\n"
           "<a href=\"%1\"%2><img src=\"%3\" width=\"%4\" height=\"%5\" alt=\"%6\"></a>\n"_s
               .arg(page.code.link.toHtmlEscaped(), language, address,
                    QString::number(pixels.width()), QString::number(pixels.height()),
                    alternativeText(page, organization, options).toHtmlEscaped())
               .toUtf8();
}

} // namespace ratingdesk
