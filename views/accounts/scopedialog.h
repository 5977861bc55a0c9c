// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/accountvalues.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ratingdesk {

class ScopeChooser;
class Workspace;

/// Asks in which part of the register an account is to work.
class ScopeDialog : public QDialog
{
    Q_OBJECT

public:
    ScopeDialog(Workspace &workspace, const Account &account, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const ratingdesk::Account &after);

private:
    void showState();
    void choose();

    Workspace &m_workspace;
    Account m_account;
    ScopeChooser *m_scope;
    QLabel *m_problem;
    QPushButton *m_choose;
};

} // namespace ratingdesk
