// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/publicprofiles.h"
#include "models/domain/language.h"

#include <QTranslator>

#include <map>

namespace ratingdesk {

/// The page that a printed code leads to, as HTML without scripts, in the language of who reads it
/// rather than that of the program.
class ProfilePage
{
public:
    ProfilePage();

    /// `link` is the address of the page itself, for the choice of a language.
    QByteArray html(const PublicProfile &profile, Language language, const QString &link) const;
    /// For a code that leads to nobody, or a portal that does not answer.
    QByteArray missingHtml(Language language) const;
    QByteArray unavailableHtml(Language language) const;

    /// What a browser may load for these pages: their own style, and nothing else.
    static QByteArray contentPolicy();

private:
    QString text(Language language, const char *source) const;
    QByteArray document(Language language, const QString &title, const QString &body) const;
    QString ratingsOf(const PublicProfile &profile, Language language) const;
    QByteArray messageHtml(Language language, const char *title, const char *words) const;

    std::map<Language, std::unique_ptr<QTranslator>> m_translators;
};

/// `ru-BY, be;q=0.8`: the one of the program's languages that is liked best; Russian where none is.
Language preferredLanguage(const QByteArray &acceptLanguage);

} // namespace ratingdesk
