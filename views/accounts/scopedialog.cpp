// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/scopedialog.h"

#include "models/portal/policy.h"
#include "models/words/accountwords.h"
#include "views/accounts/accountactions.h"
#include "views/accounts/scopechooser.h"
#include "views/common/workspace.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

ScopeDialog::ScopeDialog(Workspace &workspace, const Account &account, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_account(account),
      m_scope(new ScopeChooser(workspace, this)),
      m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"scopeDialog"_s);
    setWindowTitle(tr("Where “%1” works").arg(account.login));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_choose = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_choose->setObjectName(u"chooseScope"_s);
    m_choose->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_scope, 1);
    layout->addWidget(m_problem);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(m_scope, &ScopeChooser::changed, this, &ScopeDialog::showState);
    connect(m_scope, &ScopeChooser::accepted, this, &ScopeDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScopeDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 480);
    m_scope->begin(account.scope);
}

void ScopeDialog::showState()
{
    Account after = m_account;
    after.scope = m_scope->scope();
    const auto missing = missingRightToKeep(m_workspace.actor(), after, isWithinIn(m_workspace));
    m_problem->setText(missing ? missingRightText(*missing) : QString());
    m_problem->setVisible(missing.has_value());
    m_choose->setEnabled(!missing && after.scope != m_account.scope);
}

void ScopeDialog::choose()
{
    if (!m_choose->isEnabled())
        return;
    Account after = m_account;
    after.scope = m_scope->scope();
    Q_EMIT chosen(after);
    accept();
}

} // namespace ratingdesk
