// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/movementchart/chartexport.h"
#include "views/ranking/rankingfiles.h"

#include <QToolButton>

class QMenu;

namespace ratingdesk {

class Workspace;

/// What a ranking page shows at this moment.
struct ShownRanking
{
    std::vector<ShownRow> rows; ///< in the order in which they are seen
    MovementChartContent chart;
    std::optional<OrganizationId> selected;
    NameOf name;
    QString members; ///< who is ranked against whom, in one line
    QString method;
    QString period;     ///< with what it is compared, and whether it is over
    QString note;       ///< that the data are invented
    qint64 minimum = 1; ///< questionnaires needed for a position
};

/// The chart with the words that it needs where the page is not around it.
struct ShownChart
{
    MovementChartContent content;
    std::optional<OrganizationId> selected;
    ChartSheet sheet;
};

/// The button that offers files of what a ranking page shows, and writes them.
class RankingExport : public QToolButton
{
    Q_OBJECT

public:
    RankingExport(Workspace &workspace, std::function<ShownRanking()> shown,
                  QWidget *parent = nullptr);

    ShownChart shownChart() const;
    void askWhereToSaveChart();
    /// Offered in the menu as well.
    void setFurtherActions(const QList<QAction *> &actions);

    // What the menu does once a file was chosen.
    Result<void> saveChart(const QString &path) const;
    Result<void> saveTable(const QString &path) const;
    Result<void> saveAllMovements(const QString &path) const;

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const ratingdesk::PortalError &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// From the first period to the last, and whether that one is over.
    static QString spanText(const MovementSeries &series);
    RankingSheet sheetOf(const ShownRanking &shown, const QString &period) const;

    using Saving = Result<void> (RankingExport::*)(const QString &path) const;

    void retranslate();
    QAction *addFile(const QString &text, const QString &title, const QString &filter,
                     const QString &proposal, Saving saving);

    Workspace &m_workspace;
    std::function<ShownRanking()> m_shown;
    QMenu *m_menu;
    QAction *m_saveChart = nullptr; ///< owned by the menu
    QList<QAction *> m_furtherActions;
};

} // namespace ratingdesk
