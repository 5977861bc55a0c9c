// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/rankingexport.h"

#include "models/items/rankingwords.h"
#include "views/common/savequestion.h"
#include "views/movementchart/chartexport.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ratingdesk {

RankingExport::RankingExport(Workspace &workspace, std::function<ShownRanking()> shown,
                             QWidget *parent)
    : QToolButton(parent),
      m_workspace(workspace),
      m_shown(std::move(shown)),
      m_menu(new QMenu(this))
{
    setIcon(QIcon::fromTheme(u"document-export"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    retranslate();
}

void RankingExport::retranslate()
{
    setText(tr("Export"));
    m_menu->clear();
    const QString tables = tr("Tables (*.csv)");
    addFile(tr("Chart…"), tr("Save the chart"),
            tr("Pictures (*.png);;Drawings (*.svg);;PDF documents (*.pdf)"), u"movement.png"_s,
            &RankingExport::saveChart);
    addFile(tr("Table…"), tr("Save the table"), tables, u"ranking.csv"_s,
            &RankingExport::saveTable);
    addFile(tr("All positions in the chart…"), tr("Save the positions"), tables, u"movements.csv"_s,
            &RankingExport::saveAllMovements);
}

void RankingExport::addFile(const QString &text, const QString &title, const QString &filter,
                            const QString &proposal, Saving saving)
{
    connect(m_menu->addAction(text), &QAction::triggered, this, [=, this] {
        askWhereToSave(this, m_workspace, {title, filter, proposal},
                       [this, saving](const QString &path) {
                           if (const Result<void> written = (this->*saving)(path))
                               Q_EMIT saved(path);
                           else
                               Q_EMIT failed(written.error());
                       });
    });
}

Result<void> RankingExport::saveChart(const QString &path) const
{
    const ShownRanking shown = m_shown();
    const auto &periods = shown.chart.series->periods;
    const ChartSheet sheet{
        .title = shown.members,
        .subtitle = periods.empty() ? QString()
                                    : tr("%1 – %2").arg(periodName(periods.front()),
                                                        periodName(periods.back())),
        .method = shown.method,
    };
    return exportMovementChart(shown.chart, shown.selected, sheet, path);
}

Result<void> RankingExport::saveTable(const QString &path) const
{
    const ShownRanking shown = m_shown();
    return saveRankingTable(path, shown.rows, shown.name, shown.statement);
}

Result<void> RankingExport::saveAllMovements(const QString &path) const
{
    const ShownRanking shown = m_shown();
    return saveMovements(path, *shown.chart.series, shown.name, shown.statement);
}

void RankingExport::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ratingdesk
