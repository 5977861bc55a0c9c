// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connection.h"
#include "app/desk/theme.h"
#include "models/domain/language.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;
class QToolButton;
class QUndoGroup;

namespace ratingdesk {

class JumpField;

/// The line above the page: the jump field, undo and redo, and what concerns the whole window. Owns
/// the window's actions and their shortcuts.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QUndoGroup &undoGroup, QWidget *parent = nullptr);

    JumpField &jumpField() { return *m_jump; }
    void showLanguage(Language language);
    void showTheme(Theme::Choice choice);
    /// Which of back and forward lead anywhere.
    void showWays(bool back, bool forward);
    /// The portals that were open, newest first.
    QMenu *recentMenu() const { return m_recent; }
    void setRecent(const std::vector<ConnectionProfile> &profiles);
    /// What only makes sense with a portal.
    void setConnected(bool connected);
    /// Where there is a log file to show.
    void offerLog(bool isThere);
    /// Copying a portal whole and bringing it back.
    void setCopies(bool mayBackUp, bool mayRestore);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void refreshRequested();
    void connectionRequested();
    void fileRequested();
    void backupRequested();
    void restoreRequested();
    void recentRequested(const ratingdesk::ConnectionProfile &profile);
    void languageChosen(ratingdesk::Language language);
    void themeChosen(ratingdesk::Theme::Choice choice);
    void helpRequested();
    void logRequested();
    void aboutRequested();
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *makeAction(const QString &iconName, const QList<QKeySequence> &shortcuts);
    QToolButton *makeButton(QAction *action);
    void makeLanguageMenu();
    void makeMenu();
    void retranslate();

    QUndoGroup &m_undoGroup;
    JumpField *m_jump;
    QAction *m_jumpTo;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_refresh;
    QAction *m_connect;
    QAction *m_openFile;
    QAction *m_backUp;
    QAction *m_restore;
    QAction *m_help;
    QAction *m_log;
    QAction *m_about;
    QAction *m_quit;
    QToolButton *m_languageButton;
    QActionGroup *m_languages;
    QToolButton *m_menuButton;
    QMenu *m_recent;
    QMenu *m_appearance;
    QActionGroup *m_themes;
};

} // namespace ratingdesk
