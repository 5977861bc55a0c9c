// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/answers.h"
#include "models/portal/standvalues.h"
#include "views/common/page.h"
#include "views/stands/standdialog.h"

class QAction;
class QShortcut;
class QStackedWidget;
class QToolButton;

namespace ratingdesk {

class BusyIndicator;
class EmptyState;
class MessageBar;
class OpeningOffer;
class PageHeading;
class Replacements;
class StandActions;
class StandChanges;
class StandFilterBar;
class StandModel;
class StandTable;
class Workspace;

/// What was printed with a code of its own, where it hangs and how often its link was opened: a
/// table with filters for those who go round, and what can be said of the selected ones.
class StandsPage : public Page
{
    Q_OBJECT

public:
    explicit StandsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    void refresh() override;
    bool isReady() const override;
    QUndoStack *undoStack() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    /// Its stands, and those of all below it.
    bool showOrganization(OrganizationId organization) override;

    /// Where the shown stands go; asked by the button through the system's dialog.
    void saveTable(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    void listen();
    void load();
    void showStands(const Result<std::vector<Stand>> &stands);
    void applyFilter();
    void showWhatIsThere();
    void updateActions();
    void ask(StandDialog::Subject subject);
    void change(StandDialog::Subject subject, const std::vector<Stand> &after);
    void openOrganization();
    void printReplacements();
    void askForFile();
    void retranslate();

    Workspace &m_workspace;
    StandModel *m_model;
    StandChanges *m_changes;
    StandActions *m_actions;
    Replacements *m_replacements;
    PageHeading *m_heading;
    QToolButton *m_export;
    MessageBar *m_message;
    OpeningOffer *m_opening; ///< in m_message
    QStackedWidget *m_stack;
    BusyIndicator *m_busy;
    EmptyState *m_empty;
    QWidget *m_content;
    StandFilterBar *m_filter = nullptr;
    QStackedWidget *m_rows = nullptr;
    StandTable *m_table = nullptr;
    EmptyState *m_noMatch = nullptr;
    QShortcut *m_findKeys = nullptr;
    bool m_isLoading = false;
    bool m_isLoaded = false;
    bool m_isStale = true; ///< loaded when it is seen
    bool m_isFailed = false;
    Latest m_list;
};

} // namespace ratingdesk
