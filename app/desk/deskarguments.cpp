// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/deskarguments.h"

#include "app/language/translation.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

const QString portalOption = u"portal"_s;
const QString languageOption = u"language"_s;
const QString pageOption = u"page"_s;
const QString screenshotOption = u"screenshot"_s;
const QString verboseOption = u"verbose"_s;

} // namespace

DeskArguments::DeskArguments(const QStringList &arguments) : m_arguments(arguments)
{
    for (const QString &option : {portalOption, languageOption, pageOption, screenshotOption})
        m_parser.addOption({option, {}, u"VALUE"_s});
    m_parser.addOption({verboseOption, {}});
    m_isComplete = m_parser.parse(arguments);
}

QString DeskArguments::problem(const QStringList &pages) const
{
    if (!m_isComplete)
        return tr("%1 needs a value.").arg(m_arguments.last());
    for (const QString &option : {portalOption, languageOption, pageOption, screenshotOption}) {
        // An option where its value should be: the value was forgotten.
        const QString value = m_parser.value(option);
        if (m_parser.isSet(option) && (value.isEmpty() || value.startsWith(u'-')))
            return tr("%1 needs a value.").arg(u"--"_s + option);
    }
    if (!m_parser.positionalArguments().isEmpty())
        return tr("Not understood: %1").arg(m_parser.positionalArguments().join(u' '));
    if (m_parser.isSet(languageOption) && !language())
        return tr("“%1” does not fit %2. Possible are: %3.")
            .arg(m_parser.value(languageOption), u"--language"_s, u"en, ru, be"_s);
    if (m_parser.isSet(pageOption) && !pages.contains(page()))
        return tr("There is no page “%1”. Possible are: %2.").arg(page(), pages.join(u", "_s));
    return {};
}

std::optional<Language> DeskArguments::language() const
{
    return languageOfCode(m_parser.value(languageOption));
}

QString DeskArguments::portal() const { return m_parser.value(portalOption); }

QString DeskArguments::page() const { return m_parser.value(pageOption); }

QString DeskArguments::screenshot() const { return m_parser.value(screenshotOption); }

bool DeskArguments::isVerbose() const { return m_parser.isSet(verboseOption); }

} // namespace ratingdesk
