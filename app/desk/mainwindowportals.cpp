// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Portals: how one is opened, what is made for it, and how it is left.

#include "app/desk/mainwindow.h"

#include "app/desk/connectiondialog.h"
#include "app/desk/copyportal.h"
#include "app/desk/deskframe.h"
#include "app/desk/draftoffer.h"
#include "app/desk/jumpfield.h"
#include "app/desk/leaving.h"
#include "app/desk/navigation.h"
#include "app/desk/passworddialog.h"
#include "app/desk/session.h"
#include "app/desk/settings.h"
#include "app/desk/startpage.h"
#include "app/desk/statusline.h"
#include "app/desk/taskline.h"
#include "app/desk/topbar.h"
#include "app/language/translation.h"
#include "models/portal/policy.h"
#include "models/portal/whenfinished.h"
#include "views/common/messagebar.h"
#include "views/common/page.h"
#include "views/common/taskmonitor.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QStackedWidget>
#include <QUndoGroup>

namespace ratingdesk {

void MainWindow::openPortal(const ConnectionProfile &profile, const QString &password)
{
    m_leaving->leave([=, this] { connectTo(profile, password); });
}

void MainWindow::connectTo(const ConnectionProfile &profile, const QString &password)
{
    m_opening = true;
    m_passwordAsked = false;
    m_passwordToKeep = !password.isEmpty();
    if (password.isEmpty())
        m_opener.open(profile);
    else
        m_opener.openWith(profile, password);
}

void MainWindow::openSession(const PortalSession &portalSession)
{
    closeSession();
    m_opening = false;
    m_session = std::make_unique<Session>(m_opener.profile(), m_opener.takeSource(), portalSession,
                                          m_parts.translation.language());
    m_session->workspace().setFilesFolder(m_parts.settings.filesFolder());
    m_parts.settings.setLastProfile(m_session->profile());
    m_parts.settings.rememberProfile(m_session->profile());
    showRecent();
    keepPassword();
    listenToSession();
    keepDrafts();
    // The register is on its way while the pages are made.
    m_session->workspace().organizations().load();
    makePages();
    m_topBar->setConnected(true);
    showCopies();
    m_status->tasks().setMonitor(&m_session->workspace().tasks());
    m_recent = m_parts.settings.recentOrganizations(m_session->profile().address);
    JumpModel &matches = m_topBar->jumpField().matches();
    matches.setStore(&m_session->workspace().organizations());
    matches.setLanguage(m_parts.translation.language());
    matches.setRecent(m_recent);
    updateTexts();

    const QString wanted =
        m_pageWanted.isEmpty() ? m_parts.settings.lastPage() : std::exchange(m_pageWanted, {});
    if (!showPage(wanted) && !m_pages.empty())
        m_navigation->setCurrentRow(0);
}

void MainWindow::keepDrafts()
{
    m_mayOfferDrafts = true;
    if (m_parts.draftsFolder.isEmpty())
        return;
    DraftKeeper &keeper = m_session->workspace().editing().keeper();
    connect(&keeper, &DraftKeeper::failed, this,
            [this](const QString &folder, const QString &reason) {
                showError(tr("What is typed cannot be kept on this computer until it is saved: the "
                             "folder %1 takes no files.")
                              .arg(QDir::toNativeSeparators(folder)),
                          reason);
            });
    keeper.keepIn(m_parts.draftsFolder, m_session->profile().address.fromAnywhere().text());
}

void MainWindow::makePages()
{
    for (const PageFactory &makePage : m_parts.pages) {
        Page *page = makePage(m_session->workspace());
        if (!page)
            continue; // it is not for who is at work
        page->restoreState(m_parts.settings.pageState(page->key()));
        if (QUndoStack *undoStack = page->undoStack())
            m_undoGroup->addStack(undoStack);
        m_stack->addWidget(page);
        m_pages.push_back(page);
        connect(page, &Page::leavingPlace, this, &MainWindow::leavePlace);

        auto *action = new QAction(page);
        m_pageActions.push_back(action);
        action->setShortcut(QKeySequence(
            Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(m_pages.size()))));
        connect(action, &QAction::triggered, this, [this, row = m_pages.size() - 1] {
            m_navigation->setCurrentRow(static_cast<int>(row));
        });
        addAction(action);
    }
    m_undoGroup->addStack(m_session->workspace().editing().changes().undoStack());
    m_leaving->setPortal(&m_session->workspace().editing(), m_pages);
    // The Tab key goes through widgets in the order in which they came into the window: from the
    // pages down to the status line.
    m_status->setParent(nullptr);
    setStatusBar(m_status);
    m_status->show();
}

void MainWindow::closeSession()
{
    if (!m_session)
        return;
    rememberState();
    m_lookingThrough.cancel();
    m_topBar->jumpField().matches().setStore(nullptr);
    m_topBar->setConnected(false);
    m_topBar->setCopies(false, false);
    m_status->tasks().setMonitor(nullptr);
    m_error->hide();
    m_draftOffer->withdraw();
    m_isLoadError = false;
    m_history.clear();
    m_stale.clear();
    showWays();
    {
        const QSignalBlocker quiet(m_navigation);
        m_navigation->setEntries({});
    }
    m_pageActions.clear();
    m_leaving->setPortal(nullptr, {});
    for (Page *page : std::exchange(m_pages, {}))
        delete page;
    m_session.reset();
    m_updatedAt = {};
}

void MainWindow::keepPassword()
{
    if (!std::exchange(m_passwordToKeep, false))
        return;
    m_parts.access.writePassword(
        m_opener.profile().address, m_opener.password(), this,
        [this](PortalAccess::PasswordOutcome outcome) {
            if (outcome == PortalAccess::PasswordOutcome::NoKeychain)
                m_status->say(tr("This desktop has no keychain: the password will be asked for "
                                 "each time."));
            else if (outcome != PortalAccess::PasswordOutcome::Done)
                m_status->say(tr("The keychain did not take the password: it will be asked for "
                                 "next time."));
        });
}

void MainWindow::askForPassword()
{
    auto *dialog = new PasswordDialog(m_opener.profile(), m_passwordAsked, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_passwordAsked = true;
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_passwordToKeep = dialog->isToBeKept();
        m_opener.openWith(m_opener.profile(), dialog->password());
    });
    connect(dialog, &QDialog::rejected, this, &MainWindow::cancelOpening);
    dialog->open();
}

void MainWindow::upgradePortal()
{
    m_opening = true;
    whenFinished(m_parts.access.upgradePortal(m_opener.profile().address, m_opener.password()),
                 this, [this](const Result<MigrationReport> &report) {
                     if (report) {
                         openPortal(m_opener.profile(), m_opener.password());
                         return;
                     }
                     m_opening = false;
                     m_startPage->showFailure(m_opener.profile().name, report.error());
                 });
}

void MainWindow::cancelOpening()
{
    m_opening = false;
    m_opener.cancel();
    m_startPage->showWelcome();
    if (!m_pages.empty())
        m_navigation->setCurrentRow(0);
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a portal file"), QDir::homePath(),
                                   tr("Portal files (*.sqlite *.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        PortalAddress address;
        address.kind = PortalAddress::Kind::Sqlite;
        address.database.engine = SqlAddress::Engine::Sqlite;
        address.database.path = file;
        openPortal(ConnectionDialog::profileOf(address));
    });
    dialog->open();
}

void MainWindow::showCopies()
{
    // What is copied is the database.
    const bool mayCopy = m_session && !m_isCopying && !m_session->profile().address.isApi() &&
                         !missingRight(m_session->workspace().actor(), Operation::CopyPortal);
    // The demo portal is invented anew where it is missing.
    m_topBar->setCopies(mayCopy, mayCopy && !m_session->workspace().info().isDemo);
}

void MainWindow::backUp()
{
    askForBackupFile(
        this, m_session->profile(), m_parts.settings.filesFolder(), [this](const QString &file) {
            if (!m_session || m_isCopying)
                return;
            m_isCopying = true;
            showCopies();
            const auto copying = m_parts.access.backUpPortal(m_session->profile().address,
                                                             m_opener.password(), file);
            m_session->workspace().tasks().watch(tr("Copying “%1”").arg(m_session->profile().name),
                                                 copying);
            whenFinished(copying, this, [this, file](const Result<void> &copied) {
                m_isCopying = false;
                showCopies();
                if (copied)
                    m_status->say(tr("The portal was copied into “%1”").arg(file));
                else if (copied.error().kind != PortalError::Kind::Cancelled)
                    m_error->showError(copied.error());
            });
        });
}

void MainWindow::restore()
{
    askForRestore(
        this, m_session->profile(), m_parts.settings.filesFolder(), [this](const QString &file) {
            if (!m_session || m_isCopying)
                return;
            m_isCopying = true;
            showCopies();
            const ConnectionProfile profile = m_session->profile();
            const QString password = m_opener.password();
            const auto restoring = m_parts.access.restorePortal(profile.address, password, file);
            m_session->workspace().tasks().watch(tr("Bringing “%1” back").arg(profile.name),
                                                 restoring);
            whenFinished(restoring, this, [this, profile, password](const Result<void> &restored) {
                m_isCopying = false;
                showCopies();
                if (restored)
                    openPortal(profile, password); // nothing shown holds any more
                else if (restored.error().kind != PortalError::Kind::Cancelled)
                    m_error->showError(restored.error());
            });
        });
}

void MainWindow::lookThroughFile()
{
    const PortalAddress address = m_session->profile().address;
    if (address.isApi())
        return;
    m_lookingThrough = m_parts.access.lookThroughFile(address);
    whenFinished(m_lookingThrough, m_session.get(),
                 [this, address](const Result<std::vector<CheckFinding>> &findings) {
                     if (!findings || findings->empty())
                         return;
                     QStringList details;
                     for (const CheckFinding &finding : *findings)
                         details << finding.detail;
                     m_error->showError({.kind = PortalError::Kind::Invalid,
                                         .problem = PortalError::Problem::Damaged,
                                         .subject = address.database.path,
                                         .detail = details.join(u'\n')});
                 });
}

void MainWindow::showConnectionDialog()
{
    openConnectionDialog()->select(m_session ? m_session->profile() : m_opener.profile());
}

ConnectionDialog *MainWindow::openConnectionDialog()
{
    auto *dialog = new ConnectionDialog(m_parts.access, m_parts.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::connectRequested, this, &MainWindow::openPortal);
    dialog->open();
    return dialog;
}

void MainWindow::showRecent()
{
    const std::vector<ConnectionProfile> recent = m_parts.settings.recentProfiles();
    m_startPage->setRecent(recent);
    m_topBar->setRecent(recent);
}

} // namespace ratingdesk
