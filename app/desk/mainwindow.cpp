// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/mainwindow.h"

#include "app/desk/connectiondialog.h"
#include "app/desk/deskframe.h"
#include "app/desk/desktopsession.h"
#include "app/desk/draftoffer.h"
#include "app/desk/help.h"
#include "app/desk/jumpfield.h"
#include "app/desk/leaving.h"
#include "app/desk/session.h"
#include "app/desk/settings.h"
#include "app/desk/startpage.h"
#include "app/desk/statusline.h"
#include "app/desk/taskline.h"
#include "app/desk/topbar.h"
#include "app/language/translation.h"
#include "models/domain/clock.h"
#include "models/domain/minsktime.h"
#include "views/common/busyindicator.h"
#include "views/common/messagebar.h"
#include "views/common/page.h"
#include "views/common/plaintext.h"
#include "views/common/taskmonitor.h"
#include "views/common/undoguard.h"
#include "views/common/wheelguard.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QScrollArea>
#include <QSessionManager>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoGroup>
#include <QUndoStack>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr QSize smallestSize(1024, 640);
constexpr std::size_t maximumRecent = 8;

// Keys of the pages that other pages lead to.
constexpr char16_t organizationsPage[] = u"organizations";
constexpr char16_t rankingPage[] = u"ranking";
constexpr char16_t postersPage[] = u"posters";

/// Gives all of itself to the content. Not by a layout: a scroll area would ask that for the height
/// which the texts of all pages would like to have, and scroll where there is no need.
class Room : public QWidget
{
public:
    explicit Room(QWidget *content) : m_content(content) { content->setParent(this); }

protected:
    void resizeEvent(QResizeEvent *) override { m_content->resize(size()); }

private:
    QWidget *m_content;
};

class QtDesktopSession : public DesktopSession
{
public:
    explicit QtDesktopSession(QSessionManager &manager) : m_manager(manager) {}

    bool allowsInteraction() override { return m_manager.allowsInteraction(); }
    void cancel() override { m_manager.cancel(); }
    void release() override { m_manager.release(); }

private:
    QSessionManager &m_manager;
};

/// Where the screen is smaller than the window can be, one scrolls to what lies beyond.
QWidget *scrolled(DeskFrame *frame, const QSize &smallest)
{
    auto *room = new Room(frame);
    room->setMinimumSize(smallest);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(room);
    return area;
}

} // namespace

MainWindow::MainWindow(const Parts &parts)
    : m_parts(parts),
      m_opener(parts.access),
      m_undoGroup(new QUndoGroup(this)),
      m_frame(new DeskFrame(*m_undoGroup, this)),
      m_navigation(m_frame->navigation()),
      m_topBar(m_frame->topBar()),
      m_error(m_frame->error()),
      m_draftOffer(m_frame->draftOffer()),
      m_stack(m_frame->stack()),
      m_startPage(new StartPage(this)),
      m_status(new StatusLine(this)),
      m_leaving(new Leaving(this))
{
    new PlainTextGuard(this);
    new UndoGuard(this);
    new WheelGuard(this);
    setAcceptDrops(true);
    setWindowIcon(QIcon(u":/icons/ratingdesk.svg"_s));
    setStatusBar(m_status);
    setCentralWidget(scrolled(m_frame, smallestSize - QSize(0, m_status->sizeHint().height())));
    m_stack->addWidget(m_startPage);
    listenToOpener();
    listenToTopBar();
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showRow);
    connect(m_startPage, &StartPage::demoPortalRequested, this,
            [this] { openPortal(ConnectionDialog::demoProfile()); });
    connect(m_startPage, &StartPage::newConnectionRequested, this,
            [this] { openConnectionDialog()->addProfile(); });
    connect(m_startPage, &StartPage::otherConnectionRequested, this,
            [this] { openConnectionDialog()->select(m_opener.profile()); });
    connect(m_startPage, &StartPage::fileRequested, this, &MainWindow::chooseFile);
    connect(m_startPage, &StartPage::cancelRequested, this, &MainWindow::cancelOpening);
    connect(m_startPage, &StartPage::retryRequested, this,
            [this] { openPortal(m_opener.profile()); });
    connect(m_startPage, &StartPage::upgradeRequested, this, &MainWindow::upgradePortal);
    connect(m_status, &StatusLine::connectionClicked, this, &MainWindow::showConnectionDialog);
    connect(m_draftOffer, &DraftOffer::takenUp, this, [this] {
        Q_EMIT m_session->workspace().draftsTakenUp();
        showPage(QString::fromUtf16(organizationsPage));
    });
    connect(m_startPage, &StartPage::recentRequested, this,
            [this](const ConnectionProfile &profile) { openPortal(profile); });
    m_status->setRecent(m_topBar->recentMenu());
    connect(m_leaving, &Leaving::waiting, this, [this] {
        m_status->say(
            tr("The portal has not confirmed your last changes yet. As soon as it has, it "
               "goes on by itself."));
    });
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &manager) {
            QtDesktopSession session(manager);
            endSession(session);
        },
        Qt::DirectConnection);
    qApp->installEventFilter(this); // for the mouse's own buttons for back and forward

    placeWindow(*this, m_parts.settings.windowPlace(), usualSize, smallestSize);
    m_topBar->showTheme(m_parts.theme.choice());
    m_topBar->showLanguage(m_parts.translation.language());
    setLocale(localeOf(m_parts.translation.language()));
    showStart();
    showRecent();
    updateTexts();
}

MainWindow::~MainWindow() { closeSession(); }

void MainWindow::listenToOpener()
{
    connect(&m_opener, &PortalOpener::demoPortalStarted, this,
            [this](const QFuture<Result<void>> &making) {
                showStart();
                m_startPage->showMakingDemoPortal(making);
            });
    connect(&m_opener, &PortalOpener::connectingStarted, this, [this] {
        showStart();
        m_startPage->showConnecting(m_opener.profile().name);
    });
    connect(&m_opener, &PortalOpener::opened, this, &MainWindow::openSession);
    connect(&m_opener, &PortalOpener::passwordNeeded, this, &MainWindow::askForPassword);
    connect(m_error, &MessageBar::actionTriggered, this,
            [this] { openPortal(m_session->profile()); });
    connect(&m_opener, &PortalOpener::failed, this, [this](const PortalError &error) {
        m_opening = false;
        m_startPage->showFailure(m_opener.profile().name, error);
    });
}

void MainWindow::listenToTopBar()
{
    connect(m_topBar, &TopBar::refreshRequested, this, &MainWindow::refresh);
    connect(m_topBar, &TopBar::connectionRequested, this, &MainWindow::showConnectionDialog);
    connect(m_topBar, &TopBar::fileRequested, this, &MainWindow::chooseFile);
    connect(m_topBar, &TopBar::backupRequested, this, &MainWindow::backUp);
    connect(m_topBar, &TopBar::restoreRequested, this, &MainWindow::restore);
    connect(m_topBar, &TopBar::languageChosen, this, &MainWindow::setLanguage);
    connect(m_topBar, &TopBar::themeChosen, this, [this](Theme::Choice choice) {
        m_parts.theme.use(choice);
        m_parts.settings.setTheme(choice);
    });
    connect(m_topBar, &TopBar::backRequested, this, &MainWindow::goBack);
    connect(m_topBar, &TopBar::forwardRequested, this, &MainWindow::goForward);
    connect(m_topBar, &TopBar::recentRequested, this,
            [this](const ConnectionProfile &profile) { openPortal(profile); });
    connect(m_topBar, &TopBar::helpRequested, this, &MainWindow::showHelp);
    m_topBar->offerLog(!m_parts.logFile.isEmpty());
    connect(m_topBar, &TopBar::logRequested, this, &MainWindow::showLog);
    connect(m_topBar, &TopBar::aboutRequested, this, &MainWindow::showAbout);
    connect(m_topBar, &TopBar::quitRequested, this, &QWidget::close);
    connect(&m_topBar->jumpField(), &JumpField::organizationChosen, this, &MainWindow::jumpTo);
}

void MainWindow::listenToSession()
{
    Workspace &workspace = m_session->workspace();
    connect(&workspace, &Workspace::organizationRequested, this, [this](OrganizationId id) {
        leavePlace();
        rememberOpened(id);
        showPage(QString::fromUtf16(organizationsPage));
    });
    // The window hears of it before the page does: what is left is still as it was.
    const auto leaveFor = [this](const char16_t *page) {
        leavePlace();
        showPage(QString::fromUtf16(page));
    };
    connect(&workspace, &Workspace::rankingRequested, this, [leaveFor] { leaveFor(rankingPage); });
    connect(&workspace, &Workspace::monthRankingRequested, this,
            [leaveFor] { leaveFor(rankingPage); });
    connect(&workspace, &Workspace::postersRequested, this, [leaveFor] { leaveFor(postersPage); });
    connect(&workspace, &Workspace::messageShown, this,
            [this, &changes = workspace.editing().changes()](const QString &text,
                                                             Workspace::Offer offer) {
                // The answer may come when another page is in front: its undo is not meant.
                m_status->say(text, offer == Workspace::Offer::Undo ? m_undoGroup->activeStack()
                                    : offer == Workspace::Offer::UndoChange ? changes.undoStack()
                                                                            : nullptr);
            });
    connect(&workspace, &Workspace::errorShown, this, &MainWindow::showError);
    connect(&workspace.source(), &PortalSource::changed, this, &MainWindow::noteUpdate);
    connect(&workspace.source(), &PortalSource::requestSettled, this,
            [this](const QString &, bool wasCarriedOut) {
                m_error->showMessage(
                    MessageBar::Kind::Information,
                    wasCarriedOut ? tr("The portal answers again: the change whose outcome was "
                                       "not known was saved.")
                                  : tr("The portal answers again: the change whose outcome was "
                                       "not known was not saved. Make it again."));
            });
    connect(&workspace.organizations(), &OrganizationStore::loaded, this, [this] {
        noteUpdate();
        if (std::exchange(m_isLoadError, false))
            m_error->hide();
        if (std::exchange(m_mayOfferDrafts, false))
            m_draftOffer->offer(m_session->workspace());
    });
    // Once the person has what they came for, painted and all: it takes a whole processor for a
    // while.
    connect(
        &workspace.organizations(), &OrganizationStore::loaded, m_session.get(),
        [this] { QTimer::singleShot(1000, m_session.get(), [this] { lookThroughFile(); }); },
        Qt::SingleShotConnection);
    connect(&workspace.organizations(), &OrganizationStore::updated, this,
            &MainWindow::updateCounts);
    connect(&workspace.organizations(), &OrganizationStore::loadFailed, this,
            [this](const PortalError &error) {
                m_isLoadError = true;
                m_error->showError(error);
            });
    connect(m_session.get(), &Session::signInRefused, this, [this](const PortalError &error) {
        m_error->showError(error);
        m_error->setActionText(tr("Sign in again"));
    });
    connect(m_session.get(), &Session::reachableChanged, this, [this] {
        updateConnection();
        if (m_session->isReachable())
            welcomeBack();
    });
}

/// What was said of the connection is no longer true, here and on every page, and what could not be
/// fetched can be now.
void MainWindow::welcomeBack()
{
    const auto bars = findChildren<MessageBar *>();
    for (MessageBar *bar : bars)
        bar->forgetLostConnection();
    m_error->hide();
    m_isLoadError = false;
    m_stale = QSet<Page *>(m_pages.begin(), m_pages.end());
    m_stale.remove(currentPage());
    refresh();
}

void MainWindow::start(const std::optional<ConnectionProfile> &profile)
{
    const auto last = m_parts.settings.lastProfile();
    if (profile || last)
        openPortal(profile ? *profile : *last);
    else
        m_startPage->showWelcome();
}

void MainWindow::endSession(DesktopSession &session)
{
    rememberState();
    if (m_leaving->isFree())
        return;
    m_session->workspace().editing().keeper().keepNow();
    if (!session.allowsInteraction())
        return;
    session.cancel();
    session.release();
    close();
}

void MainWindow::showHelp() { showHelpDialog(*this, currentPage()); }

void MainWindow::showAbout() { showAboutDialog(this); }

void MainWindow::showLog()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_parts.logFile)))
        m_status->say(tr("The log file could not be opened. It lies here: %1")
                          .arg(QDir::toNativeSeparators(m_parts.logFile)));
}

void MainWindow::showStart()
{
    m_navigation->setCurrentRow(-1);
    m_stack->setCurrentWidget(m_startPage);
    m_undoGroup->setActiveStack(nullptr);
}

bool MainWindow::showPage(const QString &key)
{
    m_pageWanted = m_session ? QString() : key;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->key() == key) {
            m_navigation->setCurrentRow(static_cast<int>(i));
            return true;
        }
    }
    return false;
}

void MainWindow::showRow(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_pages.size())
        return;
    Page *page = m_pages[static_cast<std::size_t>(row)];
    if (page != currentPage())
        leavePlace();
    m_stack->setCurrentWidget(page);
    QUndoStack *ownSteps = page->undoStack();
    m_undoGroup->setActiveStack(ownSteps ? ownSteps
                                         : m_session->workspace().editing().changes().undoStack());
    m_parts.settings.setLastPage(page->key());
    if (m_stale.remove(page))
        page->refresh();
    showWays();
}

Page *MainWindow::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

void MainWindow::rememberState()
{
    for (const Page *page : m_pages)
        m_parts.settings.setPageState(page->key(), page->saveState());
    if (m_session)
        m_parts.settings.setFilesFolder(m_session->workspace().filesFolder());
    m_parts.settings.setWindowPlace(WindowPlace::of(*this));
}

void MainWindow::rememberOpened(OrganizationId organization)
{
    std::erase(m_recent, organization);
    m_recent.insert(m_recent.begin(), organization);
    if (m_recent.size() > maximumRecent)
        m_recent.resize(maximumRecent);
    m_topBar->jumpField().matches().setRecent(m_recent);
    m_parts.settings.setRecentOrganizations(m_session->profile().address, m_recent);
}

void MainWindow::refresh()
{
    if (Page *page = currentPage())
        page->refresh();
    noteUpdate();
}

void MainWindow::showError(const QString &text, const QString &detail)
{
    m_isLoadError = false;
    m_error->showMessage(MessageBar::Kind::Error, text, detail);
}

void MainWindow::showWarning(const QString &text)
{
    m_isLoadError = false;
    m_error->showMessage(MessageBar::Kind::Warning, text);
}

bool MainWindow::isSettled() const
{
    if (!m_session)
        return !m_opening;
    const Page *page = currentPage();
    const auto isRunning = [](const BusyIndicator *busy) { return busy->isRunning(); };
    const auto indicators = findChildren<BusyIndicator *>();
    return m_session->workspace().organizations().isLoaded() &&
           m_session->workspace().tasks().tasks().empty() && (!page || page->isReady()) &&
           std::none_of(indicators.begin(), indicators.end(), isRunning);
}

void MainWindow::setLanguage(Language language)
{
    m_parts.settings.setLanguage(language);
    m_parts.translation.use(language);
    setLocale(localeOf(language));
    m_topBar->showLanguage(language);
    m_topBar->jumpField().matches().setLanguage(language);
    if (m_session)
        m_session->workspace().setLanguage(language);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && !m_leaving->isFree()) {
        event->ignore();
        m_leaving->leave([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    rememberState();
    QMainWindow::closeEvent(event);
}

void MainWindow::updateTexts()
{
    m_navigation->setAccessibleName(tr("Pages"));
    std::vector<Navigation::Entry> entries;
    for (const Page *page : m_pages)
        entries.push_back({page->title(), page->iconName()});
    m_frame->setEntries(entries);
    for (std::size_t i = 0; i < m_pageActions.size(); ++i)
        m_pageActions[i]->setText(m_pages[i]->title());
    updateConnection();
    updateCounts();
}

void MainWindow::updateConnection()
{
    if (!m_session) {
        setWindowTitle(u"RatingDesk"_s);
        m_status->setConnection(StatusLine::Connection::None, {});
        return;
    }
    const PortalInfo &info = m_session->workspace().info();
    const QString portal = info.isDemo ? tr("Demo portal: invented data") : info.name;
    // A portal in a file knows no accounts: whoever opens it is its operator.
    const bool hasAccounts = m_session->profile().address.hasPassword();
    const QString who = hasAccounts ? m_session->workspace().actor().account : tr("Operator");
    setWindowTitle(tr("%1 — RatingDesk").arg(portal));
    m_status->setConnection(m_session->isReachable() ? StatusLine::Connection::Good
                                                     : StatusLine::Connection::Lost,
                            tr("%1 · %2").arg(portal, who));
}

void MainWindow::updateCounts()
{
    if (!m_session || !m_session->workspace().organizations().isLoaded()) {
        m_status->setCounts({});
        return;
    }
    const auto organizations = static_cast<int>(m_session->workspace().organizations().size());
    m_status->setCounts(tr("%Ln organization(s) · updated %1", nullptr, organizations)
                            .arg(locale().toString(m_updatedAt, QLocale::ShortFormat)));
}

void MainWindow::noteUpdate()
{
    m_updatedAt = minskTime(Clock::now()).time();
    updateCounts();
}

} // namespace ratingdesk
