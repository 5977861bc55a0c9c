// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/newaccountdialog.h"

#include "models/portal/accountrules.h"
#include "models/portal/passwords/passwords.h"
#include "models/portal/policy.h"
#include "models/words/accountwords.h"
#include "views/accounts/accountactions.h"
#include "views/accounts/scopechooser.h"
#include "views/common/messagebar.h"
#include "views/common/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

NewAccountDialog::NewAccountDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_login(new QLineEdit(this)),
      m_role(new QComboBox(this)),
      m_roleDescription(new QLabel(this)),
      m_scope(new ScopeChooser(workspace, this)),
      m_problem(new QLabel(this)),
      m_error(new MessageBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"newAccountDialog"_s);
    setWindowTitle(tr("New account"));
    m_login->setObjectName(u"newLogin"_s);
    m_login->setMaxLength(longestLogin);
    m_role->setObjectName(u"newRole"_s);
    for (const Role role :
         {Role::AgencyAdministrator, Role::PrintStaff, Role::Supervisor, Role::Operator})
        m_role->addItem(roleText(role), static_cast<int>(role));
    for (QLabel *label : {m_roleDescription, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_roleDescription->setForegroundRole(QPalette::PlaceholderText);
    auto *loginLabel = new QLabel(tr("Name with which the person signs in"), this);
    loginLabel->setBuddy(m_login);
    auto *roleLabel = new QLabel(tr("Role"), this);
    roleLabel->setBuddy(m_role);
    auto *buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(tr("Make the account"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_make->setObjectName(u"makeAccount"_s);
    m_make->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_error);
    layout->addWidget(loginLabel);
    layout->addWidget(m_login);
    layout->addSpacing(8);
    layout->addWidget(roleLabel);
    layout->addWidget(m_role);
    layout->addWidget(m_roleDescription);
    layout->addSpacing(8);
    layout->addWidget(m_scope, 1);
    layout->addWidget(m_problem);
    layout->addSpacing(8);
    layout->addWidget(buttons);

    connect(m_login, &QLineEdit::textChanged, this, &NewAccountDialog::showState);
    connect(m_role, &QComboBox::currentIndexChanged, this, &NewAccountDialog::showState);
    connect(m_scope, &ScopeChooser::changed, this, &NewAccountDialog::showState);
    connect(m_scope, &ScopeChooser::accepted, m_make,
            [this] { m_make->setFocus(Qt::OtherFocusReason); });
    connect(buttons, &QDialogButtonBox::accepted, this, &NewAccountDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 620);
    m_scope->begin(workspace.actor().scope);
    m_login->setFocus(Qt::OtherFocusReason);
}

Account NewAccountDialog::account() const
{
    return {.login = m_login->text().trimmed(),
            .role = static_cast<Role>(m_role->currentData().toInt()),
            .scope = m_scope->scope()};
}

void NewAccountDialog::showState()
{
    const Account wanted = account();
    m_roleDescription->setText(roleDescription(wanted.role));
    const auto missing = missingRightToKeep(m_workspace.actor(), wanted, isWithinIn(m_workspace));
    m_problem->setText(missing ? missingRightText(*missing) : QString());
    m_problem->setVisible(missing.has_value());
    m_make->setEnabled(!m_isMaking && !missing && checkLogin(wanted.login));
}

void NewAccountDialog::make()
{
    if (!m_make->isEnabled())
        return;
    m_isMaking = true;
    m_error->hide();
    showState();
    const QString password = randomPassword();
    m_answer.ask(m_workspace.source().addAccount(account(), password), this,
                 [this, password](const Result<Account> &added) {
                     m_isMaking = false;
                     showState();
                     if (!added) {
                         m_error->showError(added.error());
                         return;
                     }
                     Q_EMIT made(*added, password);
                     accept();
                 });
}

} // namespace ratingdesk
