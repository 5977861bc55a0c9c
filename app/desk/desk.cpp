// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/desk.h"

#include "app/desk/connectiondialog.h"
#include "app/desk/mainwindow.h"
#include "app/desk/pages.h"
#include "app/desk/screenshot.h"
#include "app/desk/settings.h"
#include "app/language/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

enum ExitStatus {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
};

const QString portalOption = u"portal"_s;
const QString languageOption = u"language"_s;
const QString pageOption = u"page"_s;
const QString screenshotOption = u"screenshot"_s;

void tell(const QString &text) { QTextStream(stderr) << text << Qt::endl; }

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// Asked before there is an application: that one already needs the display.
bool wantsScreenshot(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return std::string_view(argument).starts_with("--screenshot");
    });
}

} // namespace

int runDesk(int argc, char *argv[])
{
    if (!hasDisplay()) {
        if (!wantsScreenshot(argc, argv)) {
            tell(u"There is no display to open the window on. The commands work without one: see "
                 u"ratingdesk --help."_s);
            return Failed;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"ratingdesk"_s);
    QApplication::setApplicationDisplayName({});
    QApplication::setApplicationVersion(QStringLiteral(RATINGDESK_VERSION));
    QApplication::setDesktopFileName(u"ratingdesk"_s);

    QCommandLineParser parser;
    parser.addOptions({{portalOption, {}, u"ADDRESS"_s},
                       {languageOption, {}, u"en|ru|be"_s},
                       {pageOption, {}, u"KEY"_s},
                       {screenshotOption, {}, u"FILE.png"_s}});
    if (!parser.parse(QApplication::arguments())) {
        tell(parser.errorText());
        return WrongUsage;
    }

    Settings settings;
    Translation translation;
    const auto askedLanguage = languageOfCode(parser.value(languageOption));
    translation.use(askedLanguage ? *askedLanguage
                                  : settings.language().value_or(Translation::ofSystem()));
    Theme theme;
    theme.use(settings.theme());
    PortalAccess access;

    std::optional<ConnectionProfile> profile;
    const QString address = parser.isSet(portalOption) ? parser.value(portalOption)
                                                       : qEnvironmentVariable("RATINGDESK_PORTAL");
    if (!address.isEmpty()) {
        const auto parsed = parsePortalAddress(address);
        if (!parsed) {
            tell(addressErrorText(parsed.error()));
            return WrongUsage;
        }
        profile = ConnectionDialog::profileOf(*parsed);
    }

    MainWindow window({settings, translation, theme, access, allPages()});
    if (parser.isSet(pageOption))
        window.showPage(parser.value(pageOption));
    window.start(profile);
    window.show();

    if (!parser.isSet(screenshotOption))
        return QApplication::exec();
    const QString file = parser.value(screenshotOption);
    Screenshot screenshot(window, file);
    QObject::connect(&screenshot, &Screenshot::finished, &application, [&file](bool saved) {
        if (!saved)
            tell(QApplication::translate("ratingdesk::Desk", "The picture could not be saved: %1")
                     .arg(file));
        QApplication::exit(saved ? Done : Failed);
    });
    screenshot.begin();
    return QApplication::exec();
}

} // namespace ratingdesk
