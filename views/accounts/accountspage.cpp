// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/accountspage.h"

#include "models/items/accountmodel.h"
#include "models/portal/passwords/passwords.h"
#include "models/words/accountwords.h"
#include "views/accounts/accountactions.h"
#include "views/accounts/accountchanges.h"
#include "views/accounts/accounttable.h"
#include "views/accounts/newaccountdialog.h"
#include "views/accounts/passwordpanel.h"
#include "views/accounts/scopedialog.h"
#include "views/common/busyindicator.h"
#include "views/common/columnkeeper.h"
#include "views/common/emptystate.h"
#include "views/common/messagebar.h"
#include "views/common/pageheading.h"
#include "views/common/workspace.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

AccountsPage::AccountsPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_model(new AccountModel(workspace.organizations(), this)),
      m_changes(new AccountChanges(workspace, *m_model, this)),
      m_actions(new AccountActions(workspace, this)),
      m_heading(new PageHeading(this)),
      m_notice(new MessageBar(this)),
      m_error(new MessageBar(this)),
      m_password(new PasswordPanel(this)),
      m_stack(new QStackedWidget(this)),
      m_busy(new BusyIndicator(this)),
      m_empty(new EmptyState(u"group"_s, this))
{
    m_content = makeTable();
    auto *create = new QToolButton(this);
    create->setDefaultAction(m_actions->create());
    create->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->addControl(create);
    m_notice->setClosable(false);
    for (QWidget *state :
         {static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_empty), m_content})
        m_stack->addWidget(state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_heading);
    layout->addWidget(m_notice);
    layout->addWidget(m_error);
    layout->addWidget(m_password);
    layout->addWidget(m_stack, 1);
    listen();
    m_model->setLanguage(workspace.language());
    retranslate();
}

QString AccountsPage::key() const { return u"accounts"_s; }

QString AccountsPage::title() const { return tr("Accounts"); }

QString AccountsPage::iconName() const { return u"group"_s; }

bool AccountsPage::isReady() const
{
    return !m_isLoading && !m_isResetting && !m_changes->isBusy();
}

QUndoStack *AccountsPage::undoStack() { return m_changes->undoStack(); }

QWidget *AccountsPage::makeTable()
{
    auto *content = new QWidget(this);
    m_findKeys = new QShortcut(QKeySequence::Find, this);
    m_filter = new QLineEdit(content);
    m_filter->setObjectName(u"accountFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(420);
    m_count = new QLabel(content);
    m_rows = new QStackedWidget(content);
    m_table = new AccountTable(*m_model, m_rows);
    m_noMatch = new EmptyState(u"edit-find"_s, m_rows);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_noMatch);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    top->addStretch();
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    for (QAction *action :
         {m_actions->roles()->menuAction(), m_actions->chooseScope(), m_actions->widestScope(),
          m_actions->disable(), m_actions->enable(), m_actions->resetPassword()}) {
        auto *button = new QToolButton(content);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
        below->addWidget(button);
        m_buttons.push_back(button);
        m_table->addAction(action);
    }
    below->addStretch();
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_rows, 1);
    layout->addLayout(below);
    return content;
}

void AccountsPage::listen()
{
    connect(m_table, &AccountTable::selectionChangedTo, this, &AccountsPage::updateActions);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setFilter(text);
        showWhatIsThere();
    });
    m_filter->installEventFilter(this);
    connect(m_findKeys, &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_noMatch, &EmptyState::actionTriggered, m_filter, &QLineEdit::clear);
    connect(m_empty, &EmptyState::actionTriggered, this, &AccountsPage::startNew);
    connect(m_error, &MessageBar::actionTriggered, this, &AccountsPage::refresh);
    connect(m_actions, &AccountActions::changeRequested, this, &AccountsPage::change);
    connect(m_actions->create(), &QAction::triggered, this, &AccountsPage::startNew);
    connect(m_actions->chooseScope(), &QAction::triggered, this, &AccountsPage::startScope);
    connect(m_actions->resetPassword(), &QAction::triggered, this, &AccountsPage::resetPassword);
    connect(m_changes, &AccountChanges::settled, this, [this] {
        updateActions();
        if (m_isStale && isVisible())
            load();
    });
    connect(&m_workspace.source(), &PortalSource::changed, this,
            [this](const PortalChange &change) {
                if (!change.accountsChanged)
                    return;
                m_isStale = true;
                if (isVisible() && isReady())
                    load();
            });
    connect(m_changes, &AccountChanges::failed, this, [this](const PortalError &error) {
        load();
        m_error->showError(error);
    });
    connect(m_password, &PasswordPanel::copied, this,
            [this] { Q_EMIT m_workspace.messageShown(tr("The password was copied")); });
}

void AccountsPage::refresh()
{
    m_error->hide();
    load();
}

void AccountsPage::load()
{
    m_isStale = false;
    m_isLoading = true;
    if (m_model->accounts().empty())
        m_busy->start(tr("Loading the accounts…"));
    m_list.ask(m_workspace.source().accounts(), this,
               [this](const Result<std::vector<Account>> &accounts) { showAccounts(accounts); });
}

void AccountsPage::showAccounts(const Result<std::vector<Account>> &accounts)
{
    m_isLoading = false;
    m_busy->stop();
    if (!accounts) {
        m_isStale = true;
        m_error->showError(accounts.error());
        m_error->setActionText(tr("Try again"));
        return;
    }
    const auto selected = m_table->selected();
    m_model->setAccounts(*accounts);
    if (selected)
        m_table->select(selected->id);
    m_table->selectAny();
    showWhatIsThere();
    updateActions();
    if (m_isStale && isVisible()) // it changed meanwhile
        load();
}

void AccountsPage::showWhatIsThere()
{
    const bool isEmpty = m_model->accounts().empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_content);
    const bool isFound = m_table->shownCount() > 0;
    m_rows->setCurrentWidget(isFound ? static_cast<QWidget *>(m_table) : m_noMatch);
    m_count->setText(tr("%Ln account(s)", nullptr, m_table->shownCount()));
}

void AccountsPage::updateActions()
{
    m_actions->setAccount(m_table->selected(), m_changes->isBusy() || m_isResetting);
    // What cannot be seen as an action is not to leave a hole.
    for (QToolButton *button : m_buttons)
        button->setVisible(button->defaultAction()->isVisible());
}

void AccountsPage::change(const Account &after)
{
    const auto before = m_table->selected();
    if (!before || before->id != after.id)
        return;
    const QString &login = after.login;
    AccountChanges::Wording wording;
    if (after.isActive != before->isActive)
        wording = after.isActive ? AccountChanges::Wording{tr("Enable “%1”").arg(login),
                                                           tr("“%1” can work again").arg(login)}
                                 : AccountChanges::Wording{tr("Disable “%1”").arg(login),
                                                           tr("“%1” was disabled").arg(login)};
    else if (after.role != before->role)
        wording = {tr("Change the role of “%1”").arg(login),
                   tr("The role of “%1” is now: %2").arg(login, roleText(after.role))};
    else
        wording = {tr("Change where “%1” works").arg(login),
                   tr("“%1” now works in: %2").arg(login, m_model->scopeText(after.scope))};
    m_error->hide();
    m_changes->perform(*before, after, wording);
    updateActions();
}

void AccountsPage::startNew()
{
    auto *dialog = new NewAccountDialog(m_workspace, this);
    connect(dialog, &NewAccountDialog::made, this, &AccountsPage::takeUp);
    dialog->open();
}

void AccountsPage::takeUp(const Account &account, const QString &password)
{
    m_filter->clear();
    m_model->put(account);
    showWhatIsThere();
    m_table->select(account.id);
    m_password->showPassword(account.login, password, false);
    Q_EMIT m_workspace.messageShown(tr("The account “%1” was made").arg(account.login));
}

void AccountsPage::startScope()
{
    const auto account = m_table->selected();
    if (!account)
        return;
    auto *dialog = new ScopeDialog(m_workspace, *account, this);
    connect(dialog, &ScopeDialog::chosen, this, &AccountsPage::change);
    dialog->open();
}

void AccountsPage::resetPassword()
{
    const auto account = m_table->selected();
    if (!account || m_isResetting)
        return;
    m_isResetting = true;
    updateActions();
    m_error->hide();
    m_password->forget();
    const QString password = randomPassword();
    m_reset.ask(m_workspace.source().setPassword(account->id, password), this,
                [this, password](const Result<Account> &answer) {
                    m_isResetting = false;
                    updateActions();
                    if (!answer) {
                        m_error->showError(answer.error());
                        return;
                    }
                    const Actor &actor = m_workspace.actor();
                    m_password->showPassword(answer->login, password,
                                             actor.hasSignedIn && actor.account == answer->login);
                });
}

QByteArray AccountsPage::saveState() const
{
    return QJsonDocument(QJsonObject{{u"columns"_s, m_table->columns().state()}})
        .toJson(QJsonDocument::Compact);
}

void AccountsPage::restoreState(const QByteArray &state)
{
    m_table->columns().restore(
        QJsonDocument::fromJson(state).object().value("columns"_L1).toObject());
}

void AccountsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void AccountsPage::hideEvent(QHideEvent *event)
{
    // Not when the whole window goes: to hand the password over one may need another one.
    if (!event->spontaneous()) {
        m_password->forget();
        m_isStale = true; // nobody tells who signed in when
    }
    Page::hideEvent(event);
}

void AccountsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// The filter leads into the table, as the searches of other pages do.
bool AccountsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        const bool leadsDown = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (leadsDown && m_table->isVisible()) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void AccountsPage::retranslate()
{
    m_heading->setTitle(title());
    m_heading->setLine(tr("Who works on this portal, with which role and where"));
    if (!m_workspace.actor().hasSignedIn)
        m_notice->showMessage(MessageBar::Kind::Information,
                              tr("This portal is a file: whoever may open it works on it as its "
                                 "operator, without signing in. These accounts are for those who "
                                 "work over ratingdesk-portal, which serves the file to others."));
    m_filter->setPlaceholderText(tr("Filter: name, role, organization, state"));
    m_filter->setAccessibleName(tr("Filter the accounts"));
    m_findKeys->setWhatsThis(m_filter->accessibleName());
    m_table->setAccessibleName(tr("Accounts"));
    m_empty->setText(tr("Here stand those who sign in to this portal. There is nobody yet."));
    m_empty->setActionText(tr("New account…"));
    m_noMatch->setText(tr("No account holds all of this."));
    m_noMatch->setActionText(tr("Show all"));
    m_model->setLanguage(m_workspace.language());
    m_actions->retranslate();
    showWhatIsThere();
    updateActions();
}

} // namespace ratingdesk
