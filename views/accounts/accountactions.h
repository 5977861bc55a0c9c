// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/accountvalues.h"
#include "models/portal/policy.h"

#include <QObject>

#include <optional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace ratingdesk {

class Workspace;

/// What can be done with the selected account: the same actions for buttons, context menu and
/// keyboard. What is not allowed is greyed out and says in its tool tip why.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts work while `scope` is in sight.
    AccountActions(Workspace &workspace, QWidget *scope);

    /// Nothing: none is selected. `isBusy`: a change is on its way.
    void setAccount(const std::optional<Account> &account, bool isBusy);
    void retranslate();

    QAction *create() const { return m_create; }
    QMenu *roles() const { return m_roles; }
    QAction *chooseScope() const { return m_chooseScope; }
    QAction *widestScope() const { return m_widestScope; }
    QAction *disable() const { return m_disable; }
    QAction *enable() const { return m_enable; }
    QAction *resetPassword() const { return m_resetPassword; }

Q_SIGNALS:
    void changeRequested(const ratingdesk::Account &after);

private:
    QAction *add(const QString &iconName);
    /// Changes the selected account so.
    template <class Change>
    void request(Change change);
    void update();
    /// Greys it out unless nothing is missing.
    void allow(QAction *action, const QString &what, std::optional<MissingRight> missing);
    std::optional<MissingRight> missingTo(const Account &after) const;

    Workspace &m_workspace;
    QWidget *m_scope;
    std::optional<Account> m_account;
    bool m_isBusy = false;
    QAction *m_create;
    QMenu *m_roles;
    std::vector<QAction *> m_roleActions;
    QAction *m_chooseScope;
    QAction *m_widestScope;
    QAction *m_disable;
    QAction *m_enable;
    QAction *m_resetPassword;
};

/// Whether an organization stands below another one, by the register in memory.
IsWithin isWithinIn(Workspace &workspace);

} // namespace ratingdesk
