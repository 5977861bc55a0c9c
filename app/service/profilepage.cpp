// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/profilepage.h"

#include "models/domain/profilelink.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr char context[] = "ProfilePage";

/// Readable on a phone of 320 pixels, with any size of text, in the dark, and printed.
constexpr char style[] = R"(
:root{color-scheme:light dark}
body{margin:0;font:1.0625rem/1.5 system-ui,sans-serif;background:#fff;color:#1a2530}
main,header,footer{max-width:40rem;margin:0 auto;padding:.75rem 1rem;overflow-wrap:anywhere}
header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;border-bottom:1px solid #8a97a3}
header p{margin:0;flex:1 1 auto}
nav a,nav strong{display:inline-block;padding:.375rem .5rem;min-width:1.5rem;text-align:center}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.1875rem;margin:1.5rem 0 .5rem}
dl{margin:0}
dl div{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding:.5rem 0;
border-bottom:1px solid #c5ced6}
dd{margin:0;font-weight:600}
.note{border-left:.25rem solid #0b5cad;padding:.25rem .75rem;margin:1rem 0}
a{color:#0b5cad}
footer{border-top:1px solid #8a97a3;margin-top:1.5rem;font-size:.9375rem}
@media(prefers-color-scheme:dark){body{background:#12181e;color:#e8edf1}a{color:#8fc4ff}
dl div{border-color:#46525d}}
)";

constexpr int scoreDecimals = 2;

const char *describe(BaseCriterion criterion)
{
    switch (criterion) {
    case BaseCriterion::Simplicity:
        return QT_TRANSLATE_NOOP("ProfilePage", "Simple and clear process of getting the service");
    case BaseCriterion::Information:
        return QT_TRANSLATE_NOOP("ProfilePage", "Information on how to get the service");
    case BaseCriterion::Timeliness:
        return QT_TRANSLATE_NOOP("ProfilePage", "Keeping to the set term");
    case BaseCriterion::Courtesy:
        return QT_TRANSLATE_NOOP("ProfilePage", "Courteous and friendly staff");
    }
    Q_UNREACHABLE();
}

QString codeOf(Language language)
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

QString line(const QString &term, const QString &value)
{
    return u"<div><dt>%1</dt><dd>%2</dd></div>\n"_s.arg(term.toHtmlEscaped(),
                                                        value.toHtmlEscaped());
}

QString paragraph(const QString &words) { return u"<p>%1</p>\n"_s.arg(words.toHtmlEscaped()); }

QString note(const QString &words)
{
    return u"<p class=\"note\">%1</p>\n"_s.arg(words.toHtmlEscaped());
}

QString languageLinks(Language shown, const QString &link)
{
    QString links;
    for (const auto &[language, name] : {std::pair{Language::Russian, u"Русский"_s},
                                         std::pair{Language::Belarusian, u"Беларуская"_s},
                                         std::pair{Language::English, u"English"_s}}) {
        const QString code = codeOf(language);
        links += language == shown
                     ? u"<strong lang=\"%1\" aria-current=\"true\">%2</strong>\n"_s.arg(code, name)
                     : u"<a lang=\"%1\" hreflang=\"%1\" href=\"%3?language=%1\">%2</a>\n"_s.arg(
                           code, name, link.toHtmlEscaped());
    }
    return links;
}

} // namespace

ProfilePage::ProfilePage()
{
    for (const Language language : {Language::Russian, Language::Belarusian}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(u":/i18n/ratingdesk_"_s + codeOf(language)))
            qFatal("The texts in %s are missing from the program", qPrintable(codeOf(language)));
        m_translators[language] = std::move(translator);
    }
}

QByteArray ProfilePage::contentPolicy()
{
    static const QByteArray policy =
        "default-src 'none'; style-src 'sha256-" +
        QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64() +
        "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return policy;
}

QString ProfilePage::text(Language language, const char *source) const
{
    const auto translator = m_translators.find(language);
    const QString words = translator == m_translators.end()
                              ? QString()
                              : translator->second->translate(context, source);
    return words.isEmpty() ? QString::fromUtf8(source) : words;
}

QByteArray ProfilePage::document(Language language, const QString &title, const QString &body) const
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n%4</body>\n</html>\n"_s
               .arg(codeOf(language), title.toHtmlEscaped(), QLatin1StringView(style), body)
               .toUtf8();
}

QByteArray ProfilePage::html(const PublicProfile &profile, Language language,
                             const QString &link) const
{
    const auto say = [this, language](const char *source) { return text(language, source); };
    const QString portal =
        say(QT_TRANSLATE_NOOP("ProfilePage", "Portal of public service ratings"));
    const QString name = profile.organization.fullName(language);
    QString body =
        u"<header>\n<p>%1</p>\n<nav aria-label=\"%2\">\n%3</nav>\n</header>\n<main>\n"
        "<h1>%4</h1>\n"_s.arg(portal.toHtmlEscaped(),
                              say(QT_TRANSLATE_NOOP("ProfilePage", "Language")).toHtmlEscaped(),
                              languageLinks(language, link), name.toHtmlEscaped());
    if (profile.isDemo)
        body += note(say(QT_TRANSLATE_NOOP("ProfilePage", "Demo portal: the data are invented.")));
    if (!profile.organization.address.isEmpty())
        body += paragraph(profile.organization.address);
    if (profile.organization.state == OrganizationState::Active) {
        body += ratingsOf(profile, language);
        body += u"<h2>%1</h2>\n<ol>\n<li>%2</li>\n<li>%3</li>\n<li>%4</li>\n</ol>\n"_s.arg(
            say(QT_TRANSLATE_NOOP("ProfilePage", "How to rate")).toHtmlEscaped(),
            say(QT_TRANSLATE_NOOP("ProfilePage",
                                  "Sign in to the portal or register: rating needs an account."))
                .toHtmlEscaped(),
            say(QT_TRANSLATE_NOOP("ProfilePage",
                                  "Give scores from 1 to 5 on each of the four criteria."))
                .toHtmlEscaped(),
            say(QT_TRANSLATE_NOOP("ProfilePage",
                                  "If you like, write a comment. Your rating counts at once."))
                .toHtmlEscaped());
    } else {
        body += note(say(QT_TRANSLATE_NOOP(
            "ProfilePage", "This organization is in the archive and is not rated any more.")));
    }
    body += u"</main>\n<footer>\n<p>%1 · %2</p>\n</footer>\n"_s.arg(
        say(QT_TRANSLATE_NOOP("ProfilePage", "Organization No. %1"))
            .arg(profile.organization.id.value())
            .toHtmlEscaped(),
        profileLinkForPeople(profile.organization.id).toHtmlEscaped());
    return document(language, name + u" – "_s + portal, body);
}

QString ProfilePage::ratingsOf(const PublicProfile &profile, Language language) const
{
    const auto say = [this, language](const char *source) { return text(language, source); };
    if (!profile.row || profile.row->questionnaires == 0)
        return note(
            say(QT_TRANSLATE_NOOP("ProfilePage", "Nobody has rated it yet: be the first.")));
    const RankingRow &row = *profile.row;
    const QLocale locale = localeOf(language);
    QString body = u"<h2>%1</h2>\n<dl>\n"_s.arg(
        say(QT_TRANSLATE_NOOP("ProfilePage", "How it is rated")).toHtmlEscaped());
    body += line(say(QT_TRANSLATE_NOOP("ProfilePage", "Score")),
                 say(QT_TRANSLATE_NOOP("ProfilePage", "%1 of 5"))
                     .arg(row.score.text(scoreDecimals, locale)));
    if (row.position)
        body += line(say(QT_TRANSLATE_NOOP("ProfilePage", "Position in the country")),
                     say(QT_TRANSLATE_NOOP("ProfilePage", "%1 of %2"))
                         .arg(locale.toString(*row.position), locale.toString(profile.ranked)));
    body += line(say(QT_TRANSLATE_NOOP("ProfilePage", "Questionnaires")),
                 locale.toString(row.questionnaires));
    body += u"</dl>\n<h2>%1</h2>\n<dl>\n"_s.arg(
        say(QT_TRANSLATE_NOOP("ProfilePage", "By criterion")).toHtmlEscaped());
    for (const BaseCriterion criterion : allBaseCriteria)
        body += line(say(describe(criterion)),
                     row.criteria[static_cast<std::size_t>(criterion)].text(scoreDecimals, locale));
    body += u"</dl>\n"_s;
    if (row.hasFewRatings())
        body += note(say(QT_TRANSLATE_NOOP(
            "ProfilePage", "There are few ratings yet: the position may change by chance.")));
    return body +
           paragraph(say(QT_TRANSLATE_NOOP("ProfilePage",
                                           "As of %1: everything rated to date, with what is rated "
                                           "of the organization's subordinates, by the four base "
                                           "criteria."))
                         .arg(locale.toString(profile.asOf, u"d MMMM yyyy"_s)));
}

QByteArray ProfilePage::messageHtml(Language language, const char *title, const char *words) const
{
    const QString heading = text(language, title);
    return document(language, heading,
                    u"<main>\n<h1>%1</h1>\n%2</main>\n"_s.arg(heading.toHtmlEscaped(),
                                                              paragraph(text(language, words))));
}

QByteArray ProfilePage::missingHtml(Language language) const
{
    return messageHtml(language, QT_TRANSLATE_NOOP("ProfilePage", "There is no such organization"),
                       QT_TRANSLATE_NOOP("ProfilePage", "The code may have been read wrongly, or "
                                                        "belongs to another portal."));
}

QByteArray ProfilePage::unavailableHtml(Language language) const
{
    return messageHtml(language, QT_TRANSLATE_NOOP("ProfilePage", "The portal does not answer"),
                       QT_TRANSLATE_NOOP("ProfilePage", "Please try again in a minute."));
}

Language preferredLanguage(const QByteArray &acceptLanguage)
{
    Language best = Language::Russian;
    double bestWeight = 0;
    for (const QByteArray &part : acceptLanguage.left(500).toLower().split(',')) {
        const QByteArray code = part.split(';').first().trimmed().split('-').first();
        const qsizetype quality = part.indexOf("q=");
        bool isNumber = true;
        const double weight = quality < 0 ? 1 : part.mid(quality + 2).trimmed().toDouble(&isNumber);
        if (!isNumber || !(weight > bestWeight))
            continue;
        for (const Language language :
             {Language::Russian, Language::Belarusian, Language::English}) {
            if (code == codeOf(language).toLatin1()) {
                best = language;
                bestWeight = weight;
            }
        }
    }
    return best;
}

} // namespace ratingdesk
