// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"

#include <QString>
#include <QTranslator>

#include <optional>

namespace ratingdesk {

/// Makes the running program speak one language: its own texts, Qt's texts as far as they exist,
/// numbers and dates. Widgets learn of it by QEvent::LanguageChange. Lives as long as the program.
class Translation
{
public:
    void use(Language language);
    Language language() const { return m_language; }

    /// The program's language for a system's one; English for all that it does not speak.
    static Language ofSystem(const QLocale &system = QLocale::system());

private:
    /// Writes the counts into the texts, as numberText() has them and no text of its own asks for.
    class CountingTranslator : public QTranslator
    {
    public:
        QString translate(const char *context, const char *source, const char *disambiguation,
                          int count) const override;
    };

    Language m_language = Language::English;
    QTranslator m_ofQt;
    QTranslator m_lackingInQt; ///< what Qt's own file does not have
    CountingTranslator m_own;
};

/// "en", "ru", "be": for settings and the command line.
QString languageCode(Language language);
std::optional<Language> languageOfCode(const QString &code);
/// What the language calls itself.
QString nativeName(Language language);

} // namespace ratingdesk
