// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/newpassword.h"
#include "app/cli/options.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

const std::vector<std::pair<QString, Role>> roleWords{
    {u"operator"_s, Role::Operator},
    {u"administrator"_s, Role::AgencyAdministrator},
    {u"print"_s, Role::PrintStaff},
    {u"supervisor"_s, Role::Supervisor}};

QString wordOf(Role role)
{
    for (const auto &[word, value] : roleWords) {
        if (value == role)
            return word;
    }
    return {};
}

/// What the commands have in common: the accounts of one portal.
class AccountCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AccountCommand)

public:
    ExitStatus run(Console &console) override
    {
        const auto address = console.address();
        if (!address)
            return address.error();
        if (address->kind == PortalAddress::Kind::Demo)
            return console.fail(tr("The demo portal has no accounts of its own: they are invented "
                                   "each time that ratingdesk-portal serves it."),
                                ExitStatus::WrongUsage);
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        return work(console, **portal);
    }

protected:
    virtual ExitStatus work(Console &console, PortalSource &portal) = 0;

    static Console::OrExit<std::vector<Account>> allOf(Console &console, PortalSource &portal)
    {
        auto all = console.await(tr("Loading the accounts"), portal.accounts());
        if (!all)
            return tl::unexpected(console.fail(all.error()));
        return std::move(*all);
    }
    /// What goes wrong has been said.
    static Console::OrExit<Account> find(Console &console, PortalSource &portal,
                                         const QString &login)
    {
        const auto all = allOf(console, portal);
        if (!all)
            return tl::unexpected(all.error());
        const auto found = std::find_if(all->begin(), all->end(), [&login](const Account &account) {
            return account.login == login;
        });
        if (found == all->end())
            return tl::unexpected(console.fail(tr("There is no account “%1”.").arg(login)));
        return *found;
    }
};

class AccountsListCommand : public AccountCommand
{
    Q_DECLARE_TR_FUNCTIONS(AccountsListCommand)

public:
    QStringList words() const override { return {u"accounts"_s, u"list"_s}; }
    QString summary() const override
    {
        return tr("Lists the accounts of those who work on the portal.");
    }
    QStringList examples() const override
    {
        return {u"--portal sqlite:minsk.sqlite accounts list"_s};
    }
    QString explanation() const override
    {
        return tr("Columns: login, role, scope (the organization below which it works; empty: the "
                  "whole register), active, signed_in_at (over ratingdesk-portal, in UTC).");
    }
    void describe(Options &options) override { Q_UNUSED(options) }

protected:
    ExitStatus work(Console &console, PortalSource &portal) override
    {
        const auto all = allOf(console, portal);
        if (!all)
            return all.error();
        std::vector<Row> rows;
        for (const Account &account : *all) {
            rows.push_back({account.login, wordOf(account.role),
                            account.scope ? Cell(account.scope->value()) : Cell(), account.isActive,
                            Cell::optional(account.signedInAt.toString(Qt::ISODate))});
        }
        console.writeTable({u"login"_s, u"role"_s, u"scope"_s, u"active"_s, u"signed_in_at"_s},
                           rows);
        return ExitStatus::Done;
    }
};

class AccountsCreateCommand : public AccountCommand
{
    Q_DECLARE_TR_FUNCTIONS(AccountsCreateCommand)

public:
    QStringList words() const override { return {u"accounts"_s, u"create"_s}; }
    QString summary() const override
    {
        return tr("Makes an account for somebody who is to work on the portal.");
    }
    QStringList examples() const override
    {
        return {u"--portal sqlite:minsk.sqlite accounts create registry --role operator "
                "--new-password-file secret.txt"_s,
                u"--portal sqlite:minsk.sqlite accounts create clinic --role administrator --scope "
                "17"_s};
    }
    QString explanation() const override
    {
        return tr(
            "With PostgreSQL the name is also that of the server's role with which the person "
            "connects to the database itself; that role is made by whoever looks after the "
            "server. The password here is for ratingdesk-portal.");
    }
    void describe(Options &options) override
    {
        options.add("name", "NAME", m_account.login, tr("With which the person signs in."))
            .required();
        options.choice("--role", m_account.role, roleWords, tr("What the account may do."))
            .required();
        options.add("--scope", "ID", m_account.scope,
                    tr("The organization below which it works; without it, the whole register."));
        m_newPassword.describe(options);
    }

protected:
    ExitStatus work(Console &console, PortalSource &portal) override
    {
        const auto password = m_newPassword.read(console);
        if (!password)
            return password.error();
        const auto added =
            console.await(tr("Making the account"), portal.addAccount(m_account, *password));
        if (!added)
            return console.fail(added.error());
        console.message(
            password->isEmpty()
                ? tr("The account “%1” was made. It has no password yet.").arg(m_account.login)
                : tr("The account “%1” was made.").arg(m_account.login));
        return ExitStatus::Done;
    }

private:
    Account m_account;
    NewPassword m_newPassword;
};

class AccountsDisableCommand : public AccountCommand
{
    Q_DECLARE_TR_FUNCTIONS(AccountsDisableCommand)

public:
    QStringList words() const override { return {u"accounts"_s, u"disable"_s}; }
    QString summary() const override
    {
        return tr("Ends an account: nobody works under its name any more.");
    }
    QStringList examples() const override
    {
        return {u"--portal sqlite:minsk.sqlite accounts disable clinic"_s};
    }
    void describe(Options &options) override
    {
        options.add("name", "NAME", m_login, tr("Of the account.")).required();
    }

protected:
    ExitStatus work(Console &console, PortalSource &portal) override
    {
        auto account = find(console, portal, m_login);
        if (!account)
            return account.error();
        account->isActive = false;
        const auto disabled =
            console.await(tr("Disabling the account"), portal.changeAccount(*account));
        if (!disabled)
            return console.fail(disabled.error());
        console.message(tr("The account “%1” is disabled.").arg(m_login));
        return ExitStatus::Done;
    }

private:
    QString m_login;
};

class AccountsPasswordCommand : public AccountCommand
{
    Q_DECLARE_TR_FUNCTIONS(AccountsPasswordCommand)

public:
    QStringList words() const override { return {u"accounts"_s, u"password"_s}; }
    QString summary() const override
    {
        return tr("Gives an account a new password; whoever was signed in with the old one has to "
                  "sign in again.");
    }
    QStringList examples() const override
    {
        return {u"--portal sqlite:minsk.sqlite accounts password clinic --new-password-file "
                "secret.txt"_s};
    }
    void describe(Options &options) override
    {
        options.add("name", "NAME", m_login, tr("Of the account.")).required();
        m_newPassword.describe(options);
    }

protected:
    ExitStatus work(Console &console, PortalSource &portal) override
    {
        const auto password = m_newPassword.read(console);
        if (!password)
            return password.error();
        if (password->isEmpty())
            return console.fail(tr("No new password was given."), ExitStatus::WrongUsage);
        const auto account = find(console, portal, m_login);
        if (!account)
            return account.error();
        const auto set =
            console.await(tr("Setting the password"), portal.setPassword(account->id, *password));
        if (!set)
            return console.fail(set.error());
        console.message(tr("The account “%1” has its new password.").arg(m_login));
        return ExitStatus::Done;
    }

private:
    QString m_login;
    NewPassword m_newPassword;
};

} // namespace

void addAccountCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<AccountsListCommand>());
    commands.push_back(std::make_unique<AccountsCreateCommand>());
    commands.push_back(std::make_unique<AccountsDisableCommand>());
    commands.push_back(std::make_unique<AccountsPasswordCommand>());
}

} // namespace ratingdesk
