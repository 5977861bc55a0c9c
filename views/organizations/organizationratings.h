// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/portal/answers.h"
#include "models/stores/rankingbasisstore.h"
#include "models/stores/ratingfigures.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;

namespace ratingdesk {

class BarRows;
class BusyIndicator;
class CommentList;
class MessageBar;
class MonthColumns;
class Workspace;

/// How an organization is rated: its place, its figures with or without what stands below it, and
/// the latest comments.
class OrganizationRatings : public QWidget
{
    Q_OBJECT

public:
    explicit OrganizationRatings(Workspace &workspace, QWidget *parent = nullptr);

    void showOrganization(OrganizationId organization);
    void refresh();
    void refreshWords();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Figure
    {
        QLabel *value;
        QLabel *title;
    };

    Figure addFigure(QWidget *parent, const QString &name);
    QLabel *addHeading(QWidget *parent);
    void fetch();
    void fetchPositions();
    void showFigures();
    void showPositions();
    void showComments();
    void noteStale();
    void retranslate();

    Workspace &m_workspace;
    OrganizationId m_shown;
    bool m_isStale = false;
    Latest m_askedTallies;
    Latest m_askedComments;
    Latest m_askedPositions;

    TallyTable m_tallies; ///< of the organization and everything below, by month
    std::vector<Comment> m_comments;
    std::optional<PortalError> m_commentsRefusal; ///< of whoever may not read them
    bool m_areTalliesKnown = false;
    bool m_areCommentsKnown = false;
    std::shared_ptr<const CountryPositions> m_positions;

    QComboBox *m_scope;
    Figure m_questionnaires;
    Figure m_score;
    Figure m_satisfaction;
    Figure m_country;
    Figure m_neighbours;
    QLabel *m_note;
    QLabel *m_criteriaHeading;
    QLabel *m_answersHeading;
    QLabel *m_monthsHeading;
    QLabel *m_commentsHeading;
    BarRows *m_criteria;
    BarRows *m_answers;
    MonthColumns *m_months;
    CommentList *m_commentList;
    MessageBar *m_message;
    BusyIndicator *m_busy;
    QWidget *m_content;
};

} // namespace ratingdesk
