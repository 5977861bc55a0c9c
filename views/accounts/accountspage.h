// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/accountvalues.h"
#include "models/portal/answers.h"
#include "views/common/page.h"

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QShortcut;
class QStackedWidget;
class QToolButton;

namespace ratingdesk {

class AccountActions;
class AccountChanges;
class AccountModel;
class AccountTable;
class BusyIndicator;
class EmptyState;
class MessageBar;
class PageHeading;
class PasswordPanel;
class Workspace;

/// Who works on the portal, with which role and where.
class AccountsPage : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    void refresh() override;
    bool isReady() const override;
    QUndoStack *undoStack() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTable();
    void listen();
    void retranslate();
    /// What was said before stays.
    void load();
    void showAccounts(const Result<std::vector<Account>> &accounts);
    void showWhatIsThere();
    void updateActions();
    void change(const Account &after);
    void startNew();
    void startScope();
    void resetPassword();
    void takeUp(const Account &account, const QString &password);

    Workspace &m_workspace;
    AccountModel *m_model;
    AccountChanges *m_changes;
    AccountActions *m_actions;
    PageHeading *m_heading;
    MessageBar *m_notice; ///< about a portal without sign-in
    MessageBar *m_error;
    PasswordPanel *m_password;
    QStackedWidget *m_stack;
    BusyIndicator *m_busy;
    EmptyState *m_empty;
    QWidget *m_content = nullptr;
    QLineEdit *m_filter = nullptr;
    QShortcut *m_findKeys = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_rows = nullptr;
    AccountTable *m_table = nullptr;
    EmptyState *m_noMatch = nullptr;
    std::vector<QToolButton *> m_buttons;
    Latest m_list;
    Latest m_reset;
    bool m_isLoading = false;
    bool m_isResetting = false;
    bool m_isStale = true; ///< loaded when the page comes to the front
};

} // namespace ratingdesk
