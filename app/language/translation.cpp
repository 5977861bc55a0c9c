// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/translation.h"

#include "models/domain/numbertext.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace ratingdesk {

QString Translation::CountingTranslator::translate(const char *context, const char *source,
                                                   const char *disambiguation, int count) const
{
    QString text = QTranslator::translate(context, source, disambiguation, count);
    if (count >= 0)
        text.replace(u"%Ln"_s, numberText(count));
    return text;
}

void Translation::use(Language language)
{
    m_language = language;
    QLocale::setDefault(localeOf(language));

    // Removed first: one that is installed twice would stay for ever.
    for (QTranslator *translator :
         std::initializer_list<QTranslator *>{&m_ofQt, &m_lackingInQt, &m_own})
        QCoreApplication::removeTranslator(translator);
    const QString code = languageCode(language);
    const QString ofQt = u"qtbase_"_s + code;
    if (m_ofQt.load(ofQt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    if (m_lackingInQt.load(u":/i18n/"_s + ofQt))
        QCoreApplication::installTranslator(&m_lackingInQt);
    // English has one too: it holds the plural forms.
    if (m_own.load(u":/i18n/ratingdesk_"_s + code))
        QCoreApplication::installTranslator(&m_own);
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
