// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/accountactions.h"

#include "models/words/accountwords.h"
#include "models/words/tooltiptext.h"
#include "views/common/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QIcon>
#include <QMenu>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr std::array allRoles{Role::Operator, Role::AgencyAdministrator, Role::PrintStaff,
                              Role::Supervisor};

} // namespace

IsWithin isWithinIn(Workspace &workspace)
{
    return
        [&store = workspace.organizations()](OrganizationId organization, OrganizationId ancestor) {
            return store.node(organization) && store.isWithin(organization, ancestor);
        };
}

AccountActions::AccountActions(Workspace &workspace, QWidget *scope)
    : QObject(scope),
      m_workspace(workspace),
      m_scope(scope),
      m_create(add(u"list-add-user"_s)),
      m_roles(new QMenu(scope)),
      m_chooseScope(add(u"view-list-tree"_s)),
      m_widestScope(add(u"expand-all"_s)),
      m_disable(add(u"im-ban-user"_s)),
      m_enable(add(u"im-user"_s)),
      m_resetPassword(add(u"password-generate"_s))
{
    m_create->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_roles->setToolTipsVisible(true);
    m_roles->menuAction()->setIcon(QIcon::fromTheme(u"user-properties"_s));
    auto *group = new QActionGroup(this);
    for (const Role role : allRoles) {
        auto *action = new QAction(group);
        action->setCheckable(true);
        m_roles->addAction(action);
        m_roleActions.push_back(action);
        connect(action, &QAction::triggered, this, [this, role] {
            request([role](Account &account) { account.role = role; });
            update(); // it is checked once it is so
        });
    }
    connect(m_widestScope, &QAction::triggered, this, [this] {
        request([this](Account &account) { account.scope = m_workspace.actor().scope; });
    });
    connect(m_disable, &QAction::triggered, this,
            [this] { request([](Account &account) { account.isActive = false; }); });
    connect(m_enable, &QAction::triggered, this,
            [this] { request([](Account &account) { account.isActive = true; }); });
    connect(&workspace.organizations(), &OrganizationStore::updated, this, &AccountActions::update);
    connect(&workspace.organizations(), &OrganizationStore::wasReset, this,
            &AccountActions::update);
    retranslate();
}

QAction *AccountActions::add(const QString &iconName)
{
    auto *action = new QAction(QIcon::fromTheme(iconName), QString(), this);
    m_scope->addAction(action);
    return action;
}

template <class Change>
void AccountActions::request(Change change)
{
    if (!m_account)
        return;
    Account after = *m_account;
    change(after);
    if (after != *m_account)
        Q_EMIT changeRequested(after);
}

void AccountActions::setAccount(const std::optional<Account> &account, bool isBusy)
{
    m_account = account;
    m_isBusy = isBusy;
    update();
}

std::optional<MissingRight> AccountActions::missingTo(const Account &after) const
{
    const IsWithin isWithin = isWithinIn(m_workspace);
    if (const auto missing = missingRightToKeep(m_workspace.actor(), *m_account, isWithin))
        return missing;
    return missingRightToKeep(m_workspace.actor(), after, isWithin);
}

void AccountActions::allow(QAction *action, const QString &what,
                           std::optional<MissingRight> missing)
{
    action->setEnabled(m_account && !m_isBusy && !missing);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(toolTipText(missing          ? missingRightText(*missing)
                                   : !m_account     ? tr("Select an account first")
                                   : keys.isEmpty() ? what
                                                    : u"%1 (%2)"_s.arg(what, keys)));
}

void AccountActions::update()
{
    const Actor &actor = m_workspace.actor();
    using Missing = std::optional<MissingRight>;
    const auto missing = [this](auto change) -> Missing {
        if (!m_account)
            return {};
        Account after = *m_account;
        change(after);
        return missingTo(after);
    };
    const Missing toKeep = missing([](Account &) {});
    for (std::size_t i = 0; i < m_roleActions.size(); ++i) {
        const Role role = allRoles[i];
        allow(m_roleActions[i], roleDescription(role),
              missing([role](Account &account) { account.role = role; }));
        m_roleActions[i]->setChecked(m_account && m_account->role == role);
    }
    allow(m_roles->menuAction(), tr("Change what the account may do"), toKeep);
    allow(m_chooseScope, tr("Choose the organization below which the account works"), toKeep);
    const QString widest =
        actor.scope
            ? tr("Let it work everywhere below “%1”")
                  .arg(m_workspace.organizations().name(*actor.scope, m_workspace.language()))
            : tr("Let it work in the whole register");
    allow(m_widestScope, widest,
          missing([&actor](Account &account) { account.scope = actor.scope; }));
    if (m_widestScope->isEnabled() && m_account->scope == actor.scope) {
        m_widestScope->setEnabled(false);
        m_widestScope->setToolTip(tr("It works there already"));
    }
    const bool isDisabled = m_account && !m_account->isActive;
    m_disable->setVisible(!isDisabled);
    m_enable->setVisible(isDisabled);
    allow(m_disable, tr("Nobody works under it any more; it can be enabled again"), toKeep);
    allow(m_enable, tr("Let it work again, with the password that it had"), toKeep);
    allow(m_resetPassword,
          tr("Make a new password; whoever was signed in with the old one has to sign in again"),
          m_account ? missingRightToSetPassword(actor, *m_account, isWithinIn(m_workspace))
                    : Missing());
}

void AccountActions::retranslate()
{
    m_create->setText(tr("&New account…"));
    m_create->setToolTip(
        u"%1 (%2)"_s.arg(tr("Make an account for somebody who is to work on the portal"),
                         m_create->shortcut().toString(QKeySequence::NativeText)));
    m_roles->setTitle(tr("&Role ▾"));
    for (std::size_t i = 0; i < m_roleActions.size(); ++i)
        m_roleActions[i]->setText(roleText(allRoles[i]));
    m_chooseScope->setText(tr("&Works in…"));
    m_widestScope->setText(m_workspace.actor().scope ? tr("&Everything below")
                                                     : tr("&Whole register"));
    m_disable->setText(tr("&Disable"));
    m_enable->setText(tr("&Enable"));
    m_resetPassword->setText(tr("New &password…"));
    update();
}

} // namespace ratingdesk
