// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connection.h"
#include "models/domain/portalerror.h"

#include <QFutureWatcher>
#include <QWidget>

class QCommandLinkButton;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ratingdesk {

class LinkList;
class MessageBar;

/// What the window shows while no portal is open: the three ways in, a connection being made, or
/// why it could not be made. Empty until it is told which.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// The portals that were open, newest first: the welcome offers them.
    void setRecent(const std::vector<ConnectionProfile> &profiles);
    void showWelcome();
    void showConnecting(const QString &profileName);
    void showMakingDemoPortal(const QFuture<Result<void>> &making);
    void showFailure(const QString &profileName, const PortalError &error);

Q_SIGNALS:
    void demoPortalRequested();
    void newConnectionRequested();
    /// Instead of the one that failed.
    void otherConnectionRequested();
    void fileRequested();
    void recentRequested(const ratingdesk::ConnectionProfile &profile);
    void cancelRequested();
    void retryRequested();
    void upgradeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Shown {
        Welcome,
        Connecting,
        MakingDemoPortal,
        Upgrading,
        Failed,
    };

    QWidget *makeWelcome();
    QWidget *makeWaiting();
    QWidget *makeFailure();
    void present(Shown shown);
    void bringToFront(QWidget *&column, QWidget *(StartPage::*make)());
    void retranslate();
    void retranslateWelcome();
    void retranslateWaiting();
    void retranslateFailure();

    Shown m_shown = Shown::Welcome;
    QString m_profileName;
    PortalError m_error;
    std::vector<ConnectionProfile> m_recent;
    QFutureWatcher<Result<void>> m_making;

    QStackedWidget *m_stack;
    // Each is made when it is first shown: most starts need only one of them.
    QWidget *m_welcome = nullptr;
    QWidget *m_waiting = nullptr;
    QWidget *m_failed = nullptr;
    QLabel *m_welcomeLine;
    QCommandLinkButton *m_demo;
    QCommandLinkButton *m_connect;
    QCommandLinkButton *m_openFile;
    QLabel *m_recentTitle;
    LinkList *m_recentList;
    QLabel *m_waitingText;
    QProgressBar *m_waitingBar;
    QPushButton *m_cancel;
    QLabel *m_failureTitle;
    MessageBar *m_failure;
    QPushButton *m_retry;
    QPushButton *m_upgrade;
    QPushButton *m_change;
};

} // namespace ratingdesk
