// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ratingdesk {

Translation::Translation()
    : m_own(std::make_unique<QTranslator>()), m_qt(std::make_unique<QTranslator>())
{
}

Translation::~Translation() = default;

void Translation::use(Language language)
{
    m_language = language;
    QLocale::setDefault(localeOf(language));

    // Removed first: one that is installed twice would stay for ever.
    QCoreApplication::removeTranslator(m_own.get());
    QCoreApplication::removeTranslator(m_qt.get());
    const QString code = languageCode(language);
    // What Qt does not bring, Belarusian, is among our own files.
    const QString ofQt = u"qtbase_"_s + code;
    if (m_qt->load(ofQt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
        m_qt->load(u":/i18n/"_s + ofQt))
        QCoreApplication::installTranslator(m_qt.get());
    // English has one too: it holds the plural forms.
    if (m_own->load(u":/i18n/ratingdesk_"_s + code))
        QCoreApplication::installTranslator(m_own.get());
}

Language Translation::ofSystem(const QLocale &system)
{
    switch (system.language()) {
    case QLocale::Belarusian:
        return Language::Belarusian;
    case QLocale::Russian:
        return Language::Russian;
    default:
        return Language::English;
    }
}

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return u"en"_s;
    case Language::Russian:
        return u"ru"_s;
    case Language::Belarusian:
        return u"be"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageOfCode(const QString &code)
{
    for (const Language language : {Language::English, Language::Russian, Language::Belarusian}) {
        if (languageCode(language) == code)
            return language;
    }
    return {};
}

QString nativeName(Language language)
{
    switch (language) {
    case Language::English:
        return u"English"_s;
    case Language::Russian:
        return u"Русский"_s;
    case Language::Belarusian:
        return u"Беларуская"_s;
    }
    Q_UNREACHABLE();
}

} // namespace ratingdesk
