// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/portalopener.h"
#include "models/domain/language.h"

#include <QMainWindow>
#include <QTime>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QStackedWidget;
class QUndoGroup;

namespace ratingdesk {

class ConnectionDialog;
class DeskFrame;
class MessageBar;
class Navigation;
class Page;
class Session;
class Settings;
class StartPage;
class StatusLine;
class Theme;
class TopBar;
class Translation;
class Workspace;

/// Makes one page of the window for an open portal.
using PageFactory = std::function<Page *(Workspace &)>;

/// The window: navigation, the page in front, and the connection that all of them work on.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything that the window works with and does not own.
    struct Parts
    {
        Settings &settings;
        Translation &translation;
        Theme &theme;
        PortalAccess &access;
        std::vector<PageFactory> pages;
    };

    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    /// Opens that portal; without one the last one, and on the first start the welcome page.
    void start(const std::optional<ConnectionProfile> &profile);
    /// False where there is no such page.
    bool showPage(const QString &key);
    /// Nothing is being loaded or worked on: the picture is complete.
    bool isSettled() const;

    void setLanguage(Language language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void listenToOpener();
    void listenToTopBar();
    void listenToSession();

    void openPortal(const ConnectionProfile &profile, const QString &password = {});
    void openSession(const PortalInfo &info);
    void closeSession();
    void makePages();
    void keepPassword();
    void askForPassword();
    void upgradePortal();
    void cancelOpening();
    void chooseFile();
    void showConnectionDialog();
    ConnectionDialog *openConnectionDialog();
    void showShortcuts();
    void showAbout();

    void showStart();
    void showRow(int row);
    Page *currentPage() const;
    void rememberState();
    void rememberOpened(OrganizationId organization);
    void refresh();
    void showError(const QString &text, const QString &detail);
    void showLoadError();
    void forgetLoadError();
    void updateTexts();
    void updateConnection();
    void updateCounts();
    void noteUpdate();

    Parts m_parts;
    PortalOpener m_opener;
    bool m_opening = false;
    bool m_passwordToKeep = false;
    bool m_passwordAsked = false;
    std::unique_ptr<Session> m_session;
    std::vector<Page *> m_pages;
    std::vector<OrganizationId> m_recent;
    QTime m_updatedAt;
    QString m_pageWanted;

    QUndoGroup *m_undoGroup;
    DeskFrame *m_frame; ///< and what is in it
    Navigation *m_navigation;
    TopBar *m_topBar;
    MessageBar *m_error;
    /// Why the register could not be loaded, while that is what m_error says.
    std::optional<PortalError> m_loadError;
    QStackedWidget *m_stack;
    StartPage *m_startPage; ///< in the stack when no page is
    StatusLine *m_status;
};

} // namespace ratingdesk
