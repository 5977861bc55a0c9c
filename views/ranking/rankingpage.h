// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rankingmodel.h"
#include "models/items/rankingstore.h"
#include "views/common/page.h"
#include "views/common/workspace.h"

class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace ratingdesk {

class Breadcrumb;
class BusyIndicator;
class ColumnFit;
class EmptyState;
class MessageBar;
class MethodChooser;
class MovementPane;
class PeriodChooser;

/// How the members of a scope rank and move: the table above, the movement chart beneath, one
/// selection for both.
class RankingPage : public Page
{
    Q_OBJECT

public:
    explicit RankingPage(Workspace &workspace, QWidget *parent = nullptr);
    ~RankingPage() override;

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    void refresh() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    /// Ranks what stands below the scope (nothing: the country) and selects a member; where the
    /// direct subordinates do not hold it, all levels are shown.
    void showScope(std::optional<OrganizationId> scope, std::optional<OrganizationId> select = {});
    /// Ranks the whole country in a month against the one before.
    void showMonth(OrganizationId select, Month month, const RankingMethod &method);
    std::optional<OrganizationId> scope() const { return m_scope; }
    std::optional<OrganizationId> selected() const { return m_selected; }

    // What the export actions do once a file was chosen.
    Result<void> saveChart(const QString &path) const;
    Result<void> saveTable(const QString &path) const;
    Result<void> saveAllMovements(const QString &path) const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Saving = Result<void> (RankingPage::*)(const QString &path) const;

    void layOut();
    void setUpTable();
    void setUpExports();
    void connectParts();
    void retranslate();
    void loadIfNeeded();
    void showLoaded();
    void showAnswer(const std::shared_ptr<const RankingAnswer> &answer);
    void showEmptiness();
    void updateLines();
    void ask();
    void openMember(OrganizationId organization);
    void select(std::optional<OrganizationId> organization);
    void selectInTable(bool scroll);
    void showTableMenu(const QPoint &position);
    void chooseFile(Saving saving, const QString &title, const QString &filter,
                    const QString &proposal);
    QString nameOf(OrganizationId organization) const;
    QString selectionLine() const;
    /// The members and the method, as exports carry it.
    QString methodLine() const;

    Workspace &m_workspace;
    RankingStore m_store;
    RankingModel m_model;
    RankingSortModel m_sorted;
    std::optional<OrganizationId> m_scope;
    std::optional<OrganizationId> m_selected;
    bool m_wantsSelectedInSight = false;

    Breadcrumb *m_breadcrumb;
    PeriodChooser *m_periods;
    QLabel *m_methodLine;
    MethodChooser *m_methods;
    QLineEdit *m_find;
    QToolButton *m_exportButton;
    QMenu *m_exportMenu;
    MessageBar *m_message;
    BusyIndicator *m_busy;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QTreeView *m_table;
    ColumnFit *m_columns = nullptr;
    MovementPane *m_movements;
    EmptyState *m_empty;
};

} // namespace ratingdesk
