// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rankingmodel.h"
#include "models/stores/rankingstore.h"
#include "views/common/page.h"
#include "views/common/workspace.h"

class QLabel;
class QLineEdit;
class QShortcut;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace ratingdesk {

class Breadcrumb;
class ChartActions;
class BusyIndicator;
class EmptyState;
class MessageBar;
class OpeningOffer;
class MethodChooser;
class MovementPane;
class PeriodChooser;
class RankingExport;
class RankingTable;
struct ShownRanking;

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
    QJsonObject place() const override;
    void goToPlace(const QJsonObject &place) override;
    bool showOrganization(OrganizationId organization) override;

    /// Ranks what stands below the scope (nothing: the country) and selects a member; where the
    /// direct subordinates do not hold it, all levels are shown.
    void showScope(std::optional<OrganizationId> scope, std::optional<OrganizationId> select = {});
    /// Ranks the whole country in a month against the one before.
    void showMonth(OrganizationId select, Month month, const RankingMethod &method);
    std::optional<OrganizationId> scope() const { return m_scope; }
    std::optional<OrganizationId> selected() const { return m_selected; }

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void showSaved();
    void loadIfNeeded();
    void showLoaded();
    void showAnswer(const std::shared_ptr<const RankingAnswer> &answer);
    void showEmptiness();
    void filterByName(const QString &text);
    void showFound();
    void goUp();
    void updateLines();
    void ask();
    void openMember(OrganizationId organization);
    void select(std::optional<OrganizationId> organization);
    void showMemberMenu(OrganizationId organization, const QPoint &position);
    void showChartMenu(std::optional<OrganizationId> member, const QPoint &position);
    void addMemberActions(QMenu &menu, OrganizationId organization);
    QString nameOf(OrganizationId organization) const;
    ShownRanking shown() const;

    Workspace &m_workspace;
    RankingStore m_store;
    RankingModel m_model;
    RankingSortModel m_sorted;
    std::optional<OrganizationId> m_scope;
    std::optional<OrganizationId> m_selected;
    bool m_wantsSelectedInSight = false;

    Breadcrumb *m_breadcrumb;
    PeriodChooser *m_periods;
    QLabel *m_periodLine;
    QLabel *m_methodLine;
    MethodChooser *m_methods;
    QLineEdit *m_find;
    QShortcut *m_findKeys;
    QShortcut *m_upKeys;
    RankingExport *m_export;
    ChartActions *m_chartActions;
    MessageBar *m_message;
    MessageBar *m_saved;     ///< the file that was written last
    OpeningOffer *m_opening; ///< in m_saved
    QString m_savedPath;
    BusyIndicator *m_busy;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QStackedWidget *m_tableStack;
    RankingTable *m_table;
    EmptyState *m_nothingFound;
    MovementPane *m_movements;
    EmptyState *m_empty;
};

} // namespace ratingdesk
