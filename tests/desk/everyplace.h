// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/help.h"
#include "app/desk/jumpfield.h"
#include "app/desk/pages.h"
#include "app/desk/passworddialog.h"
#include "app/desk/statusline.h"
#include "tests/desk/deskfixture.h"
#include "tests/rankingview/inventedportal.h"
#include "views/accounts/accountactions.h"
#include "views/common/page.h"
#include "views/common/taskmonitor.h"
#include "views/stands/standactions.h"
#include "views/stands/standtable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

namespace ratingdesk::test {

/// The real window with the real pages over a portal that has something to show everywhere.
class EveryPlace
{
public:
    /// `prepare` changes what the portal holds.
    explicit EveryPlace(
        Language language,
        const std::function<void(FakeRegister &)> &prepare = [](FakeRegister &) {})
    {
        desk.window.reset();
        const FakeRegister invented = InventedPortal().portal.data();
        desk.access.prepare = [invented, prepare](FakePortal &portal) {
            portal.data() = invented;
            portal.data().accounts = {
                {.id = AccountId(1), .login = QStringLiteral("реестр"), .role = Role::Operator},
                {.id = AccountId(2),
                 .login = QStringLiteral("поликлиника"),
                 .role = Role::AgencyAdministrator,
                 .scope = OrganizationId(101)}};
            portal.data().stands = {{.id = StandId(1),
                                     .organization = OrganizationId(101),
                                     .code = QStringLiteral("K7M2P4Q8"),
                                     .designName = QStringLiteral("a4-poster"),
                                     .language = QStringLiteral("ru+be"),
                                     .printedOn = QDate(2023, 5, 2),
                                     .printedBy = QStringLiteral("реестр"),
                                     .place = QStringLiteral("Холл, слева от входа"),
                                     .placedOn = QDate(2023, 5, 3),
                                     .revision = 1}};
            prepare(portal.data());
        };
        std::vector<PageFactory> factories;
        for (const PageFactory &make : allPages()) {
            factories.push_back([this, make](Workspace &opened) {
                workspace = &opened;
                return make(opened);
            });
        }
        desk.translation.use(language);
        desk.settings.setLanguage(language);
        desk.window = std::make_unique<MainWindow>(
            MainWindow::Parts{desk.settings, desk.translation, desk.theme, desk.access, factories});
        desk.window->show();
    }

    bool open()
    {
        ConnectionProfile profile = DeskFixture::fileProfile();
        profile.name = QStringLiteral("Портал");
        return open(profile);
    }
    bool open(const ConnectionProfile &profile)
    {
        desk.window->start(profile);
        return settle();
    }

    bool settle() const
    {
        return QTest::qWaitFor([this] { return workspace && desk.window->isSettled(); }, 20'000);
    }

    /// Goes to all that can be seen and calls `look` with what it is and its window.
    void visit(const std::function<void(const QString &, QWidget &)> &look)
    {
        MainWindow &window = *desk.window;
        const OrganizationId body(1);
        for (const QString &key : pageKeys()) {
            window.showPage(key);
            if (key == u"posters")
                Q_EMIT workspace->postersRequested({body, OrganizationId(101)});
            else if (key == u"organizations")
                Q_EMIT workspace->organizationRequested(OrganizationId(101));
            else if (key == u"ranking")
                Q_EMIT workspace->rankingRequested(body, OrganizationId(101));
            QVERIFY2(settle(), qPrintable(key));
            for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
                for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
                    tabs->setCurrentIndex(i);
                    QVERIFY(settle());
                    look(key + QStringLiteral(", tab %1").arg(i), window);
                }
            }
            look(key, window);
            visitMenus(key, look);
            for (const Page *page : window.findChildren<Page *>()) {
                if (page->isVisible())
                    showHelpDialog(window, page);
            }
            visitDialog(key + QStringLiteral(", help"), look);
            if (const auto *accounts = window.findChild<AccountActions *>();
                accounts && key == u"accounts") {
                for (QAction *action : {accounts->create(), accounts->chooseScope()}) {
                    action->trigger();
                    visitDialog(key + QStringLiteral(", dialog"), look);
                }
            }
            if (const auto *stands = window.findChild<StandActions *>();
                stands && key == u"stands") {
                window.findChild<StandTable *>()->select(StandId(1));
                for (QAction *action : {stands->place(), stands->check(), stands->retire()}) {
                    action->trigger();
                    visitDialog(key + QStringLiteral(", dialog"), look);
                }
            }
        }
        JumpField &jump = *window.findChild<JumpField *>();
        jump.matches().setQuery(QStringLiteral("а"));
        look(QStringLiteral("jump"), window);
        Q_EMIT workspace->errorShown(name(body), name(body));
        Q_EMIT workspace->messageShown(name(body), Workspace::Offer::None);
        look(QStringLiteral("messages"), window);
        visitDialogs(look);
    }

    QString name(OrganizationId organization) const
    {
        return workspace->organizations().name(organization, workspace->language());
    }

    DeskFixture desk;
    Workspace *workspace = nullptr;

private:
    using Look = std::function<void(const QString &, QWidget &)>;

    void visitMenus(const QString &key, const Look &look)
    {
        for (QAbstractItemView *view : desk.window->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
                continue;
            const QPoint place = view->visualRect(view->model()->index(0, 0)).center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                    view->viewport()->mapToGlobal(place));
            QApplication::sendEvent(view->viewport(), &event);
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                look(key + QStringLiteral(", menu"), *menu);
                menu->close();
            }
        }
    }

    void visitDialog(const QString &name, const Look &look)
    {
        for (QDialog *dialog : desk.window->findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            look(name, *dialog);
            dialog->reject();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void visitDialogs(const Look &look)
    {
        showAboutDialog(desk.window.get());
        visitDialog(QStringLiteral("about"), look);
        ConnectionDialog connections(desk.access, desk.settings);
        connections.show();
        look(QStringLiteral("connections"), connections);
        connections.select(desk.settings.lastProfile().value());
        look(QStringLiteral("connection to a file"), connections);
        connections.addProfile();
        look(QStringLiteral("a new connection"), connections);
        ConnectionProfile server = DeskFixture::serverProfile();
        server.name = desk.settings.lastProfile()->name;
        PasswordDialog password(server, true);
        password.show();
        look(QStringLiteral("password"), password);
    }
};

} // namespace ratingdesk::test
