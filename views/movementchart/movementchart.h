// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/movementchart/chartcolors.h"
#include "views/movementchart/movementlines.h"

#include <QChart>
#include <QHash>

#include <memory>

QT_BEGIN_NAMESPACE
class QCategoryAxis;
class QLineSeries;
QT_END_NAMESPACE

namespace ratingdesk {

class MovementOverlay;

/// What a movement chart shows. The words come from who makes it.
struct MovementChartContent
{
    std::shared_ptr<const MovementSeries> series = std::make_shared<MovementSeries>();
    ChartQuantity quantity = ChartQuantity::Position;
    std::vector<OrganizationId> lit; ///< see litLines()
    std::set<OrganizationId> pinned; ///< their names are the last to be left out
    /// Which colours and dashes the lit lines have; see ChartColors::line(). A chart keeps those it
    /// is given, and chooses the others. Given to another chart, it looks the same.
    QHash<OrganizationId, int> colorNumbers;
    QHash<OrganizationId, QString> names;
    QStringList periodNames; ///< one per period, short
    QString note;            ///< printed in a corner: that the data are invented
};

/// The movement (bump) chart: a line per member over the periods, names at the right end. Works in
/// a window and without one: size it, and render its scene.
class MovementChart : public QChart
{
    Q_OBJECT

public:
    explicit MovementChart(QGraphicsItem *parent = nullptr);
    ~MovementChart() override;

    void setContent(const MovementChartContent &content);
    const MovementChartContent &content() const { return m_content; }
    void setColors(const ChartColors &colors);
    const ChartColors &colors() const { return m_colors; }

    /// Drawn strong, with its positions in numbers.
    void setSelected(std::optional<OrganizationId> organization);
    std::optional<OrganizationId> selected() const { return m_selected; }
    /// The same, and all others step back.
    void setHovered(std::optional<OrganizationId> organization);
    std::optional<OrganizationId> hovered() const { return m_hovered; }

    /// A frame tells that keys go to the chart.
    void setFocusShown(bool isShown);
    bool isFocusShown() const { return m_isFocusShown; }

    /// Whose line or name is there, in the chart's coordinates.
    std::optional<OrganizationId> memberAt(const QPointF &position) const;
    /// The period of its mark that is nearest to there; -1 when it has none.
    int periodAt(OrganizationId organization, const QPointF &position) const;
    /// Where its name stands at the right end; nothing when it has none there.
    std::optional<QRectF> labelOf(OrganizationId organization) const;
    /// Where its line ends on the chart; nothing when it is not drawn.
    std::optional<QPointF> endOf(OrganizationId organization) const;

    const std::vector<ChartLine> &lines() const { return m_lines; }
    const ChartLine *line(OrganizationId organization) const;
    /// Of a member's line, lit or not.
    QColor colorOf(OrganizationId organization) const;
    Qt::PenStyle dashOf(OrganizationId organization) const;
    /// Where that period number and value lie.
    QPointF onChart(const QPointF &value) const;
    /// Where a run of a line is drawn: beside the lines that share its values.
    QList<QPointF> drawn(const ChartLine &line, std::size_t run) const;
    std::optional<double> drawnHeight(const ChartLine &line, double x) const;
    /// The same for one of its marks.
    QPointF drawnMark(const ChartLine &line, std::size_t mark) const;

    /// A stretch of a line that is drawn in one way: what leads into a period that is not over yet
    /// is dashed, for it may still move by itself.
    struct RunPart
    {
        std::size_t run;
        qsizetype first; ///< of the run's points
        qsizetype count;
        bool isUnfinished;
    };
    std::vector<RunPart> partsOf(const ChartLine &line) const;
    static QPen unfinishedPen(QPen pen);

    /// A round value of the shown quantity as the axis says it.
    QString tickText(double value) const;
    /// What a line shows there, exactly rounded.
    QString valueText(const ChartLine &line, std::size_t mark) const;
    /// Where the labels stand at the right end: values, then names.
    QRectF labelArea() const;
    double valueColumn() const { return m_valueColumn; }
    double nameIndent() const; ///< from the left of the labels

    /// How wide lines are drawn, in pixels: less where many run side by side.
    struct Strokes
    {
        double lit = 0;
        double halo = 0;
        double strong = 0; ///< of the selected and the hovered line
        double strongHalo = 0;
    };
    const Strokes &strokes() const { return m_strokes; }

Q_SIGNALS:
    void memberHovered(std::optional<ratingdesk::OrganizationId> organization,
                       const QPointF &position);
    void memberClicked(ratingdesk::OrganizationId organization);
    void memberOpened(ratingdesk::OrganizationId organization);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    double periodCoordinate(const QPointF &position) const;
    double widestValue() const;
    double labelColumns();
    void assignColors();
    void rebuildSeries();
    void rebuildAxes();
    void addLine(const ChartLine &line);
    QLineSeries *addSeries(const QList<QPointF> &run, const QPen &pen);
    void layOutTracks();
    void layOut();
    void dimOthers();

    MovementChartContent m_content;
    ChartColors m_colors = ChartColors::light();
    /// A series of a line that may run beside others, and which run of it.
    struct TrackedSeries
    {
        QLineSeries *series;
        const ChartLine *line;
        RunPart part;
        bool isHalo;
    };

    std::vector<ChartLine> m_lines;
    std::vector<TrackedSeries> m_tracked; ///< of lit lines
    Strokes m_strokes;
    double m_widestValue = 0;
    double m_valueColumn = 0;
    QHash<OrganizationId, int> m_colorNumbers; ///< a member keeps its colour while it is lit
    QCategoryAxis *m_periodAxis = nullptr;
    QCategoryAxis *m_valueAxis = nullptr;
    MovementOverlay *m_overlay; ///< owned by the scene graph
    std::optional<OrganizationId> m_selected;
    std::optional<OrganizationId> m_hovered;
    bool m_isFocusShown = false;
};

} // namespace ratingdesk
