// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/placehistory.h"
#include "app/desk/portalopener.h"
#include "models/domain/language.h"

#include <QMainWindow>
#include <QSet>
#include <QTime>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QStackedWidget;
class QUndoGroup;

namespace ratingdesk {

class ConnectionDialog;
class DeskFrame;
class DesktopSession;
class DraftOffer;
class Leaving;
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

/// Makes one page of the window for an open portal; none where it is not for who is at work.
using PageFactory = std::function<Page *(Workspace &)>;

/// The window: navigation, the page in front, and the connection that all of them work on.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Of a first window, in logical pixels, where the screen has room for it.
    static constexpr QSize usualSize{1360, 860};

    /// Everything that the window works with and does not own.
    struct Parts
    {
        Settings &settings;
        Translation &translation;
        Theme &theme;
        PortalAccess &access;
        std::vector<PageFactory> pages;
        /// Where drafts are kept until they are saved; without one they are not.
        QString draftsFolder = {};
        /// Where the program notes what it does; without one that is not offered.
        QString logFile = {};
    };

    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    /// Opens that portal; without one the last one, and on the first start the welcome page.
    void start(const std::optional<ConnectionProfile> &profile);
    /// False where there is no such page.
    bool showPage(const QString &key);
    /// Nothing is being loaded or worked on: the picture is complete.
    bool isSettled() const;
    /// What concerns the whole window, until it is closed or the connection changes.
    void showWarning(const QString &text);

    void setLanguage(Language language);

    /// The desktop wants to end the session, and the program with it. Where it lets us ask about
    /// what is not saved, it waits for the answer; one that is given closes the window, and the
    /// session can be ended anew. Where it does not, drafts are kept for the next start.
    void endSession(DesktopSession &session);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    /// Photographs of prints and the like go to the page that has something to say of them.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void listenToOpener();
    void listenToTopBar();
    void listenToSession();

    /// Asks about what is not saved first.
    void openPortal(const ConnectionProfile &profile, const QString &password = {});
    void connectTo(const ConnectionProfile &profile, const QString &password);
    void openSession(const PortalSession &portalSession);
    void closeSession();
    void keepDrafts();
    void makePages();
    void keepPassword();
    void askForPassword();
    void upgradePortal();
    void cancelOpening();
    void chooseFile();
    void backUp();
    void restore();
    void showCopies();
    void lookThroughFile();
    void showConnectionDialog();
    ConnectionDialog *openConnectionDialog();
    void showHelp();
    void showAbout();
    void showLog();

    void showStart();
    void showRow(int row);
    Page *currentPage() const;
    void rememberState();
    void rememberOpened(OrganizationId organization);
    void jumpTo(OrganizationId organization);
    void refresh();
    void welcomeBack();
    void showError(const QString &text, const QString &detail);
    void showRecent();

    std::optional<Place> here() const;
    void leavePlace();
    void goBack();
    void goForward();
    void goTo(const std::optional<Place> &place);
    void showWays();

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
    std::vector<QAction *> m_pageActions; ///< of the keys that lead to them, in the same order
    QSet<Page *> m_stale;                 ///< to be refreshed when they come to the front
    std::vector<OrganizationId> m_recent;
    PlaceHistory m_history;
    bool m_isTravelling = false;   ///< through the history
    bool m_mayClose = false;       ///< whatever is unsaved
    bool m_mayOfferDrafts = false; ///< once the register is there
    QTime m_updatedAt;
    QString m_pageWanted;

    QUndoGroup *m_undoGroup;
    DeskFrame *m_frame; ///< and what is in it
    Navigation *m_navigation;
    TopBar *m_topBar;
    MessageBar *m_error;
    DraftOffer *m_draftOffer;
    Future<std::vector<CheckFinding>> m_lookingThrough; ///< the file of the session
    bool m_isCopying = false;                           ///< the portal, or bringing it back
    bool m_isLoadError = false; ///< m_error says why the register could not be loaded
    QStackedWidget *m_stack;
    StartPage *m_startPage; ///< in the stack when no page is
    StatusLine *m_status;
    Leaving *m_leaving;
};

} // namespace ratingdesk
