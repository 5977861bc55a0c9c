// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/accountvalues.h"
#include "models/portal/answers.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ratingdesk {

class MessageBar;
class ScopeChooser;
class Workspace;

/// Makes an account: its name, what it may do, and where. It gets a password, which is told with it
/// and nowhere else.
class NewAccountDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewAccountDialog(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void made(const ratingdesk::Account &account, const QString &password);

private:
    Account account() const;
    void showState();
    void make();

    Workspace &m_workspace;
    QLineEdit *m_login;
    QComboBox *m_role;
    QLabel *m_roleDescription;
    ScopeChooser *m_scope;
    QLabel *m_problem;
    MessageBar *m_error;
    QPushButton *m_make;
    Latest m_answer;
    bool m_isMaking = false;
};

} // namespace ratingdesk
