// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/topbar.h"

#include "app/desk/jumpfield.h"
#include "app/desk/profileline.h"
#include "app/language/translation.h"
#include "models/words/tooltiptext.h"
#include "views/common/plaintext.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QUndoGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

TopBar::TopBar(QUndoGroup &undoGroup, QWidget *parent)
    : QWidget(parent),
      m_undoGroup(undoGroup),
      m_jump(new JumpField(this)),
      m_jumpTo(makeAction({}, {Qt::CTRL | Qt::Key_K})),
      m_back(makeAction(u"go-previous"_s, {Qt::ALT | Qt::Key_Left, Qt::Key_Backspace})),
      m_forward(makeAction(u"go-next"_s, {Qt::ALT | Qt::Key_Right})),
      m_undo(makeAction(u"edit-undo"_s, {QKeySequence::Undo})),
      m_redo(makeAction(u"edit-redo"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y})),
      m_refresh(makeAction(u"view-refresh"_s, {Qt::Key_F5})),
      m_connect(makeAction(u"network-connect"_s, {})),
      m_openFile(makeAction(u"document-open"_s, {QKeySequence::Open})),
      m_backUp(makeAction(u"document-save-as"_s, {})),
      m_restore(makeAction(u"document-revert"_s, {})),
      m_help(makeAction(u"help-contents"_s, {Qt::Key_F1})),
      m_log(makeAction(u"text-x-log"_s, {})),
      m_about(makeAction(u"help-about"_s, {})),
      m_quit(makeAction(u"application-exit"_s, {Qt::CTRL | Qt::Key_Q})),
      m_languageButton(new QToolButton(this)),
      m_languages(new QActionGroup(this)),
      m_menuButton(new QToolButton(this)),
      m_recent(new QMenu(this)),
      m_appearance(new QMenu(this)),
      m_themes(new QActionGroup(this))
{
    m_recent->setObjectName(u"recentPortals"_s);
    m_jump->setMinimumWidth(240);
    m_jump->setMaximumWidth(560);
    makeLanguageMenu();
    makeMenu();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 16, 8);
    layout->setSpacing(4);
    layout->addWidget(makeButton(m_back));
    layout->addWidget(makeButton(m_forward));
    layout->addSpacing(8);
    layout->addWidget(m_jump, 1);
    layout->addStretch();
    layout->addSpacing(16);
    layout->addWidget(makeButton(m_undo));
    layout->addWidget(makeButton(m_redo));
    layout->addWidget(makeButton(m_refresh));
    layout->addSpacing(8);
    layout->addWidget(m_languageButton);
    layout->addWidget(m_menuButton);

    connect(m_jumpTo, &QAction::triggered, m_jump, &JumpField::begin);
    connect(m_back, &QAction::triggered, this, &TopBar::backRequested);
    connect(m_forward, &QAction::triggered, this, &TopBar::forwardRequested);
    connect(m_undo, &QAction::triggered, &m_undoGroup, &QUndoGroup::undo);
    connect(m_redo, &QAction::triggered, &m_undoGroup, &QUndoGroup::redo);
    connect(&m_undoGroup, &QUndoGroup::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(&m_undoGroup, &QUndoGroup::canRedoChanged, m_redo, &QAction::setEnabled);
    connect(&m_undoGroup, &QUndoGroup::undoTextChanged, this, &TopBar::retranslate);
    connect(&m_undoGroup, &QUndoGroup::redoTextChanged, this, &TopBar::retranslate);
    connect(m_refresh, &QAction::triggered, this, &TopBar::refreshRequested);
    connect(m_connect, &QAction::triggered, this, &TopBar::connectionRequested);
    connect(m_openFile, &QAction::triggered, this, &TopBar::fileRequested);
    connect(m_backUp, &QAction::triggered, this, &TopBar::backupRequested);
    connect(m_restore, &QAction::triggered, this, &TopBar::restoreRequested);
    connect(m_help, &QAction::triggered, this, &TopBar::helpRequested);
    connect(m_log, &QAction::triggered, this, &TopBar::logRequested);
    connect(m_about, &QAction::triggered, this, &TopBar::aboutRequested);
    connect(m_quit, &QAction::triggered, this, &TopBar::quitRequested);

    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    showWays(false, false);
    setConnected(false);
    offerLog(false);
    setCopies(false, false);
    retranslate();
}

void TopBar::setCopies(bool mayBackUp, bool mayRestore)
{
    m_backUp->setEnabled(mayBackUp);
    m_restore->setEnabled(mayRestore);
}

QAction *TopBar::makeAction(const QString &iconName, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(this);
    if (!iconName.isEmpty())
        action->setIcon(QIcon::fromTheme(iconName));
    action->setShortcuts(shortcuts);
    addAction(action);
    return action;
}

QToolButton *TopBar::makeButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({22, 22});
    button->setFocusPolicy(Qt::TabFocus);
    const auto nameIt = [button, action] { button->setAccessibleName(action->text()); };
    connect(action, &QAction::changed, button, nameIt);
    return button;
}

void TopBar::makeLanguageMenu()
{
    auto *menu = new QMenu(this);
    for (const Language language : {Language::Belarusian, Language::Russian, Language::English}) {
        QAction *action = menu->addAction(nativeName(language));
        action->setCheckable(true);
        action->setData(QVariant::fromValue(static_cast<int>(language)));
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
    }
    menu->installEventFilter(this);
    m_languageButton->setMenu(menu);
    m_languageButton->setPopupMode(QToolButton::InstantPopup);
    m_languageButton->setAutoRaise(true);
    m_languageButton->setFocusPolicy(Qt::TabFocus);
}

void TopBar::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(m_connect);
    menu->addAction(m_openFile);
    menu->addMenu(m_recent);
    menu->addSeparator();
    menu->addAction(m_backUp);
    menu->addAction(m_restore);
    menu->addSeparator();
    for (const Theme::Choice choice :
         {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark}) {
        QAction *action = m_appearance->addAction(QString());
        action->setCheckable(true);
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
    }
    menu->addMenu(m_appearance);
    menu->addSeparator();
    menu->addAction(m_help);
    menu->addAction(m_log);
    menu->addAction(m_about);
    menu->addSeparator();
    menu->addAction(m_quit);
    m_menuButton->setIcon(QIcon::fromTheme(u"application-menu"_s));
    m_menuButton->setIconSize({22, 22});
    menu->installEventFilter(this);
    m_menuButton->setMenu(menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
}

void TopBar::showLanguage(Language language)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(language));
    m_languageButton->setText(nativeName(language) + u" ▾"_s);
}

void TopBar::showTheme(Theme::Choice choice)
{
    m_themes->actions().at(static_cast<qsizetype>(choice))->setChecked(true);
}

void TopBar::showWays(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void TopBar::setRecent(const std::vector<ConnectionProfile> &profiles)
{
    m_recent->clear();
    for (const ConnectionProfile &profile : profiles) {
        QAction *action = m_recent->addAction(withoutMnemonics(profileLine(profile)));
        action->setToolTip(toolTipText(profileLine(profile)));
        connect(action, &QAction::triggered, this,
                [this, profile] { Q_EMIT recentRequested(profile); });
    }
    m_recent->setEnabled(!profiles.empty());
}

void TopBar::setConnected(bool connected)
{
    m_jump->setVisible(connected);
    m_jumpTo->setEnabled(connected);
    m_refresh->setEnabled(connected);
}

void TopBar::offerLog(bool isThere) { m_log->setVisible(isThere); }

/// A menu of a button at the right end would hang over the window's edge.
bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        auto *menu = static_cast<QMenu *>(watched);
        const int end = window()->mapToGlobal(QPoint(window()->width(), 0)).x();
        menu->move(std::min(menu->x(), end - menu->width()), menu->y());
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::retranslate()
{
    m_jumpTo->setText(tr("Jump to organization"));
    const QString undone = m_undoGroup.undoText();
    const QString redone = m_undoGroup.redoText();
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    m_undo->setText(undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(withoutMnemonics(undone)));
    m_redo->setText(redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(withoutMnemonics(redone)));
    // What was done may be named by a person.
    m_undo->setToolTip(toolTipText(undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undone)));
    m_redo->setToolTip(toolTipText(redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redone)));
    m_refresh->setText(tr("Refresh"));
    m_connect->setText(tr("Connection…"));
    m_openFile->setText(tr("Open a portal file…"));
    m_backUp->setText(tr("Copy the portal into a file…"));
    m_restore->setText(tr("Bring the portal back from a copy…"));
    m_recent->setTitle(tr("Recent portals"));
    m_appearance->setTitle(tr("Appearance"));
    m_themes->actions().at(0)->setText(tr("As the system"));
    m_themes->actions().at(1)->setText(tr("Light"));
    m_themes->actions().at(2)->setText(tr("Dark"));
    m_help->setText(tr("Help"));
    m_log->setText(tr("Show log file"));
    m_about->setText(tr("About RatingDesk"));
    m_quit->setText(tr("Quit"));
    m_languageButton->setToolTip(tr("Language"));
    m_languageButton->setAccessibleName(tr("Language"));
    m_menuButton->setToolTip(tr("Menu"));
    m_menuButton->setAccessibleName(tr("Menu"));
}

} // namespace ratingdesk
