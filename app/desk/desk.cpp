// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/desk.h"

#include "app/connection/interrupt.h"
#include "app/desk/connectiondialog.h"
#include "app/desk/deskarguments.h"
#include "app/desk/mainwindow.h"
#include "app/desk/pages.h"
#include "app/desk/screenshot.h"
#include "app/desk/settings.h"
#include "app/desk/startguard.h"
#include "app/language/translation.h"
#include "app/logging/messagelog.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ratingdesk {

namespace {

Q_LOGGING_CATEGORY(windowLog, "ratingdesk.window", QtWarningMsg)

enum ExitStatus {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
};

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

/// Tells the guard once the window has shown what it was started for.
void watchStart(StartGuard &guard, const MainWindow &window)
{
    auto *looking = new QTimer(qApp);
    looking->setInterval(200ms);
    QObject::connect(looking, &QTimer::timeout, &window, [looking, &guard, &window] {
        if (!window.isSettled())
            return;
        guard.succeeded();
        looking->deleteLater();
    });
    looking->start();
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

    const DeskArguments arguments(QApplication::arguments());
    const MessageLog log({.isVerbose = arguments.isVerbose(), .file = MessageLog::userFile()});
    qCInfo(windowLog) << "RatingDesk" << RATINGDESK_VERSION << "starts, Qt" << qVersion();
    StartGuard startGuard(Settings::userFile());
    const QString settingsAside = startGuard.setSettingsAside();
    Settings settings;
    Translation translation;
    const auto askedLanguage = arguments.language();
    translation.use(askedLanguage ? *askedLanguage
                                  : settings.language().value_or(Translation::ofSystem()));
    if (const QString problem = arguments.problem(pageKeys()); !problem.isEmpty()) {
        tell(problem);
        return WrongUsage;
    }
    Theme theme;
    theme.use(settings.theme());
    PortalAccess access;

    std::optional<ConnectionProfile> profile;
    const QString address = arguments.portal().isEmpty() ? qEnvironmentVariable("RATINGDESK_PORTAL")
                                                         : arguments.portal();
    if (!address.isEmpty()) {
        const auto parsed = parsePortalAddress(address);
        if (!parsed) {
            tell(addressErrorText(parsed.error()));
            return WrongUsage;
        }
        profile = ConnectionDialog::profileOf(*parsed);
    }

    MainWindow window({settings, translation, theme, access, allPages(),
                       QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
                           .filePath(u"ratingdesk/drafts"_s),
                       MessageLog::userFile()});
    if (!arguments.page().isEmpty())
        window.showPage(arguments.page());
    window.start(profile);
    window.show();
    // Without a display there is no screen that would bound a picture of the window.
    if (QGuiApplication::platformName() == u"offscreen"_s) {
        window.showNormal();
        window.resize(MainWindow::usualSize);
    }
    watchStart(startGuard, window);
    if (!settingsAside.isEmpty()) {
        window.showWarning(
            QApplication::translate("ratingdesk::Desk",
                                    "The last two starts failed, so RatingDesk begins with fresh "
                                    "settings. The former ones are kept in %1.")
                .arg(QDir::toNativeSeparators(settingsAside)));
    }
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &window, &QWidget::close);

    const QString file = arguments.screenshot();
    if (file.isEmpty())
        return QApplication::exec();
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
