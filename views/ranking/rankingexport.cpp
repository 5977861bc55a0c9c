// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/rankingexport.h"

#include "models/words/rankingwords.h"
#include "views/common/savequestion.h"

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
    m_saveChart = addFile(tr("Chart…"), tr("Save the chart"),
                          tr("Pictures (*.png);;Drawings (*.svg);;PDF documents (*.pdf)"),
                          tr("Movements.png"), &RankingExport::saveChart);
    addFile(tr("Table…"), tr("Save the table"), tables, tr("Ranking.csv"),
            &RankingExport::saveTable);
    addFile(tr("All positions in the chart…"), tr("Save the positions"), tables,
            tr("Positions.csv"), &RankingExport::saveAllMovements);
    if (!m_furtherActions.isEmpty())
        m_menu->addSeparator();
    m_menu->addActions(m_furtherActions);
}

QAction *RankingExport::addFile(const QString &text, const QString &title, const QString &filter,
                                const QString &proposal, Saving saving)
{
    QAction *action = m_menu->addAction(text);
    connect(action, &QAction::triggered, this, [=, this] {
        askWhereToSave(this, m_workspace, {title, filter, proposal},
                       [this, saving](const QString &path) {
                           if (const Result<void> written = (this->*saving)(path))
                               Q_EMIT saved(path);
                           else
                               Q_EMIT failed(written.error());
                       });
    });
    return action;
}

void RankingExport::askWhereToSaveChart() { m_saveChart->trigger(); }

void RankingExport::setFurtherActions(const QList<QAction *> &actions)
{
    m_furtherActions = actions;
    retranslate();
}

ShownChart RankingExport::shownChart() const
{
    const ShownRanking shown = m_shown();
    return {shown.chart,
            shown.selected,
            {
                .title = shown.members,
                .subtitle = spanText(*shown.chart.series),
                .method = shown.method,
            }};
}

Result<void> RankingExport::saveChart(const QString &path) const
{
    const ShownChart shown = shownChart();
    return exportMovementChart(shown.content, shown.selected, shown.sheet, path);
}

Result<void> RankingExport::saveTable(const QString &path) const
{
    const ShownRanking shown = m_shown();
    return savePeopleTable(path, rankingTable(shown.rows, sheetOf(shown, shown.period)));
}

Result<void> RankingExport::saveAllMovements(const QString &path) const
{
    const ShownRanking shown = m_shown();
    const MovementSeries &series = *shown.chart.series;
    return savePeopleTable(path, movementsTable(series, sheetOf(shown, spanText(series))));
}

RankingSheet RankingExport::sheetOf(const ShownRanking &shown, const QString &period) const
{
    QStringList lines{shown.members, period, shown.method, shown.note};
    lines.removeAll(QString());
    return {.lines = lines, .minimum = shown.minimum, .name = shown.name};
}

QString RankingExport::spanText(const MovementSeries &series)
{
    if (series.periods.empty())
        return {};
    const Period &last = series.periods.back();
    const QString span =
        tr("%1 – %2").arg(periodName(series.periods.front()), periodName(last, series.today));
    const QString unfinished = unfinishedText(last, series.today);
    return unfinished.isEmpty() ? span : span + u" · "_s + unfinished;
}

void RankingExport::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ratingdesk
