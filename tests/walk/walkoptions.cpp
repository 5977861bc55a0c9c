// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/walkoptions.h"

#include "app/desk/pages.h"
#include "app/language/translation.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace ratingdesk::walk {

WalkOptions WalkOptions::fromArguments(const QStringList &arguments)
{
    const QCommandLineOption seed(u"seed"_s, u"The same number, the same walk."_s, u"N"_s, u"1"_s);
    const QCommandLineOption steps(u"steps"_s, u"Ends after so many steps."_s, u"N"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"Ends after so many seconds."_s, u"N"_s);
    const QCommandLineOption firstPage(u"first-page"_s, u"Begins on it each time."_s, u"NAME"_s);
    const QCommandLineOption language(u"language"_s, u"en, ru or be each time."_s, u"L"_s);
    const QCommandLineOption organizations(u"organizations"_s, u"Size of the portal."_s, u"N"_s);
    const QCommandLineOption tell(u"tell"_s, u"Prints every step when it is taken."_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({seed, steps, seconds, firstPage, language, organizations, tell});
    parser.process(arguments);

    const auto number = [&parser](const QCommandLineOption &option, auto &value) {
        if (!parser.isSet(option))
            return;
        bool isNumber = false;
        const qlonglong given = parser.value(option).toLongLong(&isNumber);
        if (!isNumber || given < 0)
            qFatal("--%s needs a number.", qPrintable(option.names().first()));
        value = static_cast<std::remove_reference_t<decltype(value)>>(given);
    };
    WalkOptions options;
    number(seed, options.seed);
    number(steps, options.steps);
    number(seconds, options.seconds);
    number(organizations, options.organizations);
    options.isTold = parser.isSet(tell);
    options.firstPage = parser.value(firstPage);
    if (parser.isSet(firstPage) && !pageKeys().contains(options.firstPage))
        qFatal("Pages are: %s", qPrintable(pageKeys().join(u", "_s)));
    options.language = languageOfCode(parser.value(language));
    if (parser.isSet(language) && !options.language)
        qFatal("Languages are: en, ru, be");
    if (!parser.isSet(steps) && !parser.isSet(seconds))
        options.seconds = 60;
    return options;
}

} // namespace ratingdesk::walk
