// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/connectiondialog.h"
#include "app/desk/mainwindow.h"
#include "app/desk/settings.h"
#include "app/desk/theme.h"
#include "app/language/translation.h"
#include "tests/desk/fakeaccess.h"
#include "tests/desk/largescreen.h"
#include "tests/desk/stubpage.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace ratingdesk {

#ifndef RATINGDESK_OWN_SCREEN
inline const bool hasLargeScreen = useScreen(1920, 1080);
#endif

/// A window over portals in memory, with settings of its own that can be read back.
class DeskFixture
{
public:
    DeskFixture()
    {
        translation.use(Language::English);
        access.prepare = [](FakePortal &portal) {
            for (qint64 id = 1; id <= 3; ++id)
                portal.add(organization(id, QStringLiteral("Школа № %1").arg(id)));
        };
        openWindow();
    }

    /// As if the program was started anew.
    void openWindow()
    {
        window.reset();
        const auto makePage = [this](const QString &key) {
            return [this, key](Workspace &workspace) -> Page * {
                auto *page = new StubPage(key, workspace);
                pages[key] = page;
                workspaceInUse = &workspace;
                return page;
            };
        };
        window = std::make_unique<MainWindow>(MainWindow::Parts{
            settings,
            translation,
            theme,
            access,
            {makePage(QStringLiteral("overview")), makePage(QStringLiteral("organizations")),
             makePage(QStringLiteral("posters"))}});
        window->show();
    }

    static Organization organization(qint64 id, const QString &name)
    {
        Organization made;
        made.id = OrganizationId(id);
        made.nameRu = name;
        return made;
    }

    static ConnectionProfile fileProfile()
    {
        return ConnectionDialog::profileOf(
            parsePortalAddress(QStringLiteral("sqlite:/portal.sqlite")).value());
    }

    static ConnectionProfile serverProfile()
    {
        return ConnectionDialog::profileOf(
            parsePortalAddress(QStringLiteral("postgresql://vera@db.example/portal")).value());
    }

    /// What the window asks just now; nullptr if nothing.
    QMessageBox *question() const
    {
        for (QMessageBox *box : window->findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }

    void answerQuestion(const QString &text) const
    {
        QVERIFY(question());
        for (QAbstractButton *button : question()->buttons()) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + text));
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Translation translation;
    Theme theme;
    FakeAccess access;
    std::map<QString, StubPage *> pages;
    Workspace *workspaceInUse = nullptr;
    std::unique_ptr<MainWindow> window;
};

} // namespace ratingdesk
