// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways through the window: back, forward, the jump to an organization, and files that are
// dropped.

#include "app/desk/mainwindow.h"
#include "app/desk/navigation.h"
#include "app/desk/session.h"
#include "app/desk/topbar.h"
#include "views/common/page.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QUrl>

namespace ratingdesk {

namespace {

QStringList localFilesOf(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

std::optional<Place> MainWindow::here() const
{
    const Page *page = currentPage();
    return page ? std::optional(Place{page->key(), page->place()}) : std::nullopt;
}

void MainWindow::leavePlace()
{
    if (const auto place = here(); place && !m_isTravelling) {
        m_history.leave(*place);
        showWays();
    }
}

void MainWindow::goBack()
{
    if (const auto present = here())
        goTo(m_history.back(*present));
}

void MainWindow::goForward()
{
    if (const auto present = here())
        goTo(m_history.forward(*present));
}

void MainWindow::goTo(const std::optional<Place> &place)
{
    if (place) {
        const QScopedValueRollback travelling(m_isTravelling, true);
        if (showPage(place->page))
            currentPage()->goToPlace(place->where);
    }
    showWays();
}

void MainWindow::showWays() { m_topBar->showWays(m_history.canGoBack(), m_history.canGoForward()); }

/// Stays on the page in front where that has something to say of the organization.
void MainWindow::jumpTo(OrganizationId organization)
{
    if (!m_session)
        return;
    Page *page = currentPage();
    const auto left = here();
    if (page && page->showOrganization(organization)) {
        if (left && left != here())
            m_history.leave(*left);
        showWays();
        rememberOpened(organization);
        return;
    }
    Q_EMIT m_session->workspace().organizationRequested(organization);
}

/// The buttons on the side of a mouse, wherever in the window it is.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return QMainWindow::eventFilter(watched, event);
    const auto button = static_cast<QMouseEvent *>(event)->button();
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool isWay = button == Qt::BackButton || button == Qt::ForwardButton;
    if (!isWay || !widget || widget->window() != this)
        return QMainWindow::eventFilter(watched, event);
    if (button == Qt::BackButton)
        goBack();
    else
        goForward();
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session && !localFilesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFilesOf(*event->mimeData());
    if (!m_session || files.isEmpty())
        return;
    event->acceptProposedAction();
    for (Page *page : m_pages) {
        if (!page->takesFiles(files))
            continue;
        leavePlace();
        showPage(page->key());
        page->takeFiles(files);
        return;
    }
}

} // namespace ratingdesk
