// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stores/overviewstore.h"
#include "views/common/page.h"

class QStackedWidget;

namespace ratingdesk {

class BusyIndicator;
class EmptyState;
class FigureCard;
class LinkCard;
class MessageBar;
class OverviewCard;
class PageHeading;
class RatingsChart;
class Workspace;
struct LinkRow;

/// How the whole portal is doing, at a glance: its figures, who rose and fell, what was changed.
/// Every item leads to its place.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    void listen();
    void openRoot();
    void showContent();
    void showFailure(const PortalError &error);
    void updateTexts();
    void updateFigures();
    void updateLists();
    LinkRow rowOf(const RankingRow &row) const;
    LinkRow rowOf(const JournalEntry &entry) const;
    /// The organization's name with everything it stands below.
    QString placeOf(OrganizationId organization) const;

    Workspace &m_workspace;
    OverviewStore m_store;
    std::shared_ptr<const Overview> m_overview;
    bool m_isStale = true; ///< something changed since; loaded when the page is in front

    PageHeading *m_heading;
    MessageBar *m_error;
    QStackedWidget *m_stack;
    BusyIndicator *m_busy;
    QWidget *m_content = nullptr;
    FigureCard *m_users = nullptr;
    FigureCard *m_organizations = nullptr;
    FigureCard *m_questionnaires = nullptr;
    FigureCard *m_satisfaction = nullptr;
    OverviewCard *m_chartCard = nullptr;
    RatingsChart *m_chart = nullptr;
    EmptyState *m_noRatings = nullptr;
    LinkCard *m_risers = nullptr;
    LinkCard *m_fallers = nullptr;
    LinkCard *m_changes = nullptr;
};

} // namespace ratingdesk
