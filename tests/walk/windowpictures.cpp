// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// `windowpictures FOLDER`: every page in every language, light and dark, in the smallest and a
// large window, at the scale of QT_SCALE_FACTOR. Called by `pictures`.

#include "app/desk/connectiondialog.h"
#include "app/desk/pages.h"
#include "app/desk/screenshot.h"
#include "tests/walk/input.h"
#include "tests/walk/ownfolder.h"
#include "tests/walk/start.h"
#include "tests/walk/walkedportal.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;
using namespace ratingdesk;
using namespace ratingdesk::walk;

namespace {

constexpr std::array sizes{QSize(1024, 640), QSize(2560, 1600)};
constexpr std::array themes{Theme::Choice::Light, Theme::Choice::Dark};
constexpr std::array languages{Language::English, Language::Russian, Language::Belarusian};

DemoOptions typicalPortal()
{
    return {.organizations = 1500, .questionnaires = 45'000, .users = 10'000};
}

void save(MainWindow &window, const QString &file)
{
    Screenshot screenshot(window, file);
    QEventLoop loop;
    bool isSaved = false;
    QObject::connect(&screenshot, &Screenshot::finished, &loop, [&](bool saved) {
        isSaved = saved;
        loop.quit();
    });
    screenshot.begin();
    loop.exec();
    if (!isSaved)
        qFatal("No picture: %s", qPrintable(file));
}

/// Something is selected on every page, as in the middle of work.
void begin(MainWindow &window, const QString &folder)
{
    const auto look = [&] { save(window, folder + u"/first.png"_s); };
    look();
    window.showPage(u"organizations"_s);
    look();
    auto *tree = window.findChild<QAbstractItemView *>(u"organizationTree"_s);
    if (!tree)
        qFatal("There is no tree");
    tree->setFocus();
    pressKey(Qt::Key_Home);
    pressKey(Qt::Key_Down);
    pressKey(Qt::Key_Right);
    look();
    pressKey(Qt::Key_P, Qt::ControlModifier);
    look();
    QFile::remove(folder + u"/first.png"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const OwnFolder folder;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"ratingdesk"_s);
    if (argc != 2)
        qFatal("usage: windowpictures FOLDER");
    const QString pictures = QFile::decodeName(argv[1]);

    const WalkedPortal portal(folder.home() + u"/portal.sqlite"_s, typicalPortal());
    PortalAddress address;
    address.kind = PortalAddress::Kind::Sqlite;
    address.database = portal.address();
    PortalAccess access;
    Start start(folder.path() + u"/settings.ini"_s, access, Language::English);
    MainWindow &window = start.window();
    start.begin(ConnectionDialog::profileOf(address), {});
    begin(window, pictures);
    for (const Language language : languages) {
        window.setLanguage(language);
        for (const Theme::Choice theme : themes) {
            start.theme().use(theme);
            for (const QSize &size : sizes) {
                window.resize(size);
                for (const QString &page : pageKeys()) {
                    window.showPage(page);
                    save(window, u"%1/%2-%3-%4-%5.png"_s.arg(
                                     pictures, page, languageCode(language),
                                     theme == Theme::Choice::Dark ? u"dark"_s : u"light"_s,
                                     QString::number(size.width())));
                }
            }
        }
    }
    return 0;
}
