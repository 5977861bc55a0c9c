// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ranking/rankingquestion.h"
#include "views/movementchart/movementlines.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QChartView;
class QComboBox;
class QContextMenuEvent;
class QLabel;
class QSpinBox;
class QToolButton;

namespace ratingdesk {

class HoverTip;
class MovementChart;
struct MovementChartContent;

/// The movement chart in the window with its switches: what the lines show, which are lit, how many
/// periods, and the pins.
class MovementPane : public QWidget
{
    Q_OBJECT

public:
    explicit MovementPane(QWidget *parent = nullptr);
    ~MovementPane() override;

    /// Where the names of the members come from.
    void setNames(std::function<QString(OrganizationId)> name) { m_name = std::move(name); }
    /// Printed in a corner; see MovementChartContent.
    void setNote(const QString &note);
    void setAnswer(std::shared_ptr<const RankingAnswer> answer);
    void setSelected(std::optional<OrganizationId> organization);
    void setPinned(const std::set<OrganizationId> &organizations);
    const std::set<OrganizationId> &pinned() const { return m_pinned; }
    void setPinned(OrganizationId organization, bool isPinned);

    ChartQuantity quantity() const { return m_quantity; }
    void setQuantity(ChartQuantity quantity);
    LitLines litLinesChoice() const { return m_lines; }
    void setLitLines(LitLines lines);
    int seriesLength() const;
    void setSeriesLength(int periods);

    /// Works on the chart: with its shortcut while the chart has the focus.
    void addChartAction(QAction *action);

    const MovementChart &chart() const { return *m_chart; }
    /// What is seen, for an export.
    const MovementChartContent &content() const;
    /// Names and words may have changed.
    void retranslate();

Q_SIGNALS:
    void memberSelected(ratingdesk::OrganizationId organization);
    void memberOpened(ratingdesk::OrganizationId organization);
    void seriesLengthChanged(int periods);
    void pinnedChanged();
    /// Of the line that is under the pointer or, by keyboard, selected; of the chart if none is.
    void menuRequested(std::optional<ratingdesk::OrganizationId> member, const QPoint &position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOutControls();
    void updateChart();
    void updatePin();
    void applyColors();
    int rankedCount() const;
    void requestMenu(const QContextMenuEvent &event);
    void selectNeighbour(int step);
    void selectRow(int row); ///< of the ranking; nothing where there is none
    void describe(std::optional<OrganizationId> member, const QPointF &position);
    QString description(OrganizationId member, int period) const;

    std::function<QString(OrganizationId)> m_name;
    QString m_note;
    std::shared_ptr<const RankingAnswer> m_answer;
    std::optional<OrganizationId> m_selected;
    std::set<OrganizationId> m_pinned;
    ChartQuantity m_quantity = ChartQuantity::Position;
    LitLines m_lines = LitLines::TopAndBottom;

    MovementChart *m_chart; ///< owned by its view
    QChartView *m_view;
    HoverTip *m_tip;
    QButtonGroup *m_quantityButtons;
    QLabel *m_linesLabel;
    QComboBox *m_linesBox;
    QLabel *m_lengthLabel;
    QSpinBox *m_lengthBox;
    QToolButton *m_pinButton;
};

} // namespace ratingdesk
