// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/movementchart/inventedseries.h"
#include "views/movementchart/chartexport.h"

#include <QCategoryAxis>
#include <QFile>
#include <QGraphicsScene>
#include <QImage>
#include <QLineSeries>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <random>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

MovementChartContent contentOf(MovementSeries series)
{
    MovementChartContent content;
    content.series = std::make_shared<MovementSeries>(std::move(series));
    content.lit = litLines(*content.series, LitLines::TopAndBottom, 10, {}, {});
    for (const OrganizationId member : content.series->members)
        content.names.insert(member, u"Поликлиника %1"_s.arg(member.value()));
    for (const Period &period : content.series->periods)
        content.periodNames << periodText(period);
    content.note = u"Demo portal: invented data"_s;
    return content;
}

const ChartSheet sheet{
    .title = u"Минздрав"_s,
    .subtitle = u"2022 – 2023"_s,
    .method = u"Four base criteria"_s,
};

/// The text elements of an SVG; empty when it is not well-formed.
QStringList textsOfSvg(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    return reader.hasError() ? QStringList() : texts;
}

int countPixels(const QImage &image, QRgb color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == color;
    }
    return count;
}

} // namespace

class MovementChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<QGraphicsScene>();
        m_chart = new MovementChart;
        m_scene->addItem(m_chart);
        m_chart->resize(900, 400);
    }

    void findsTheLineUnderThePointer()
    {
        m_chart->setContent(contentOf(seriesOf({{1, 2, 1}, {2, 1, 2}, {3, 0, 3}})));
        for (const int member : {1, 2, 3}) {
            const OrganizationId id(member);
            const auto end = m_chart->endOf(id);
            QVERIFY(end);
            QCOMPARE(m_chart->memberAt(*end - QPointF(4, 0)), id);
            // Its name stands beside its end.
            QCOMPARE(m_chart->memberAt(*end + QPointF(60, 0)), id);
        }
        QCOMPARE(m_chart->memberAt(m_chart->onChart({1, 1})), OrganizationId(2));
        QVERIFY(!m_chart->memberAt(m_chart->onChart({1, 3}))); // a gap
        QVERIFY(!m_chart->memberAt(m_chart->onChart({1, 2.5})));
        QCOMPARE(m_chart->periodAt(OrganizationId(3), m_chart->onChart({1.4, 3})), 2);
    }

    void everyOneOfManyAtOnePositionIsSeen()
    {
        const std::vector<std::vector<int>> positions(10, {1, 1, 1});
        m_chart->setContent(contentOf(seriesOf(positions)));
        const double position = m_chart->onChart({1, 1}).y();
        double sum = 0;
        std::set<double> heights;
        for (int member = 1; member <= 10; ++member) {
            const QPointF end = *m_chart->endOf(OrganizationId(member));
            QCOMPARE(m_chart->memberAt(end - QPointF(4, 0)), OrganizationId(member));
            QVERIFY(std::abs(end.y() - position) <= 12.1);
            heights.insert(end.y());
            sum += end.y() - position;
        }
        QCOMPARE(heights.size(), std::size_t(10));
        QVERIFY(std::abs(sum) < 1e-6); // around the position itself

        QImage image(900, 400, QImage::Format_RGB32);
        QPainter painter(&image);
        m_scene->render(&painter, QRectF(), m_chart->sceneBoundingRect());
        painter.end();
        const QRect plot = m_chart->plotArea().toRect().adjusted(0, -12, 0, 12);
        for (int member = 1; member <= 8; ++member)
            QVERIFY(countPixels(image.copy(plot), m_chart->colorOf(OrganizationId(member)).rgb()) >
                    300);
    }

    void tracksAreAsFarApartOnASlope()
    {
        m_chart->setContent(contentOf(seriesOf({{1, 9}, {1, 9}, {2, 1}})));
        const QList<QPointF> above = m_chart->drawn(*m_chart->line(OrganizationId(2)), 0);
        const QList<QPointF> below = m_chart->drawn(*m_chart->line(OrganizationId(1)), 0);
        const double level = below.front().y() - above.front().y();
        QVERIFY(level > 2); // wider than a line
        const qsizetype middle = above.size() / 2;
        const QPointF along = above[middle + 1] - above[middle - 1];
        const double steep = below[middle].y() - above[middle].y();
        QVERIFY(steep > level * 1.2);
        // Square to the slope both are the same.
        const double apart = steep * along.x() / std::hypot(along.x(), along.y());
        QVERIFY(std::abs(apart - level) < level * 0.1);
        QCOMPARE(m_chart->memberAt(above[middle]), OrganizationId(2));
        QCOMPARE(m_chart->memberAt(below[middle]), OrganizationId(1));
    }

    /// Sixty lit lines in charts of all heights: whatever is written at the right end can be read.
    void labelsKeepTheirOrderAndNeverOverlap_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("spread"); // of the last positions
        for (const int height : {60, 120, 160, 300, 700, 1500}) {
            for (const int spread : {1, 5, 60, 500, 13'000})
                QTest::addRow("%d pixels, %d positions", height, spread) << height << spread;
        }
    }

    void labelsKeepTheirOrderAndNeverOverlap()
    {
        QFETCH(int, height);
        QFETCH(int, spread);
        std::mt19937 random(3);
        for (const ChartQuantity quantity :
             {ChartQuantity::Position, ChartQuantity::Score, ChartQuantity::Questionnaires}) {
            std::vector<std::vector<int>> positions;
            for (int i = 0; i < 60; ++i) {
                const int last = random() % 8 == 0 ? 0 : 1 + int(random() % unsigned(spread));
                positions.push_back({1 + int(random() % unsigned(spread)), 5, last});
            }
            MovementChartContent content = contentOf(seriesOf(positions));
            content.quantity = quantity;
            content.pinned = {OrganizationId(7), OrganizationId(33)};
            content.lit = litLines(*content.series, LitLines::MostRated, 60, content.pinned,
                                   OrganizationId(20));
            m_chart->resize(900, height);
            m_chart->setContent(content);
            m_chart->setSelected(OrganizationId(20));
            const bool isPosition = quantity == ChartQuantity::Position;

            std::vector<std::tuple<double, double, bool>> labels; // top, value, ends early
            for (const ChartLine &line : m_chart->lines()) {
                if (const auto label = m_chart->labelOf(line.organization)) {
                    QVERIFY(label->top() >= m_chart->plotArea().top() - 0.01);
                    QVERIFY(label->bottom() <= m_chart->plotArea().bottom() + 0.01);
                    labels.emplace_back(label->top(), line.marks.back().y(),
                                        line.periods.back() != 2);
                }
            }
            std::sort(labels.begin(), labels.end());
            for (std::size_t i = 1; i < labels.size(); ++i) {
                const auto &[topBefore, valueBefore, early] = labels[i - 1];
                const auto &[top, value, isEarly] = labels[i];
                QVERIFY(top - topBefore >= QFontMetricsF(m_chart->font()).height() - 0.01);
                QVERIFY(isEarly || !early);
                QVERIFY(early != isEarly ||
                        (isPosition ? valueBefore <= value : valueBefore >= value));
            }
            if (!labels.empty())
                QVERIFY(m_chart->labelOf(OrganizationId(20)));
            if (labels.size() > 2) {
                QVERIFY(m_chart->labelOf(OrganizationId(7)));
                QVERIFY(m_chart->labelOf(OrganizationId(33)));
            }
        }
    }

    void sixtyTiedLinesAreAllSeen()
    {
        const std::vector<std::vector<int>> positions(60, {1, 1, 1});
        MovementChartContent content = contentOf(seriesOf(positions));
        content.lit = litLines(*content.series, LitLines::MostRated, 60, {}, {});
        m_chart->resize(900, 400);
        m_chart->setContent(content);
        m_chart->setSelected(OrganizationId(20));
        double before = -1;
        for (const OrganizationId member : content.lit) {
            const QPointF end = *m_chart->endOf(member);
            QVERIFY(end.y() >= std::max(0.0, before + 1.9));
            before = end.y();
        }
        // Painted alone and all together, each line is where it is.
        QImage image(900 * 3, 400 * 3, QImage::Format_RGB32);
        QPainter painter(&image);
        m_scene->render(&painter, QRectF(), m_chart->sceneBoundingRect());
        painter.end();
        for (const OrganizationId member : content.lit) {
            if (m_chart->dashOf(member) != Qt::SolidLine)
                continue;
            const QPointF place = (*m_chart->endOf(member) - QPointF(14, 0)) * 3;
            QCOMPARE(image.pixelColor(place.toPoint()), m_chart->colorOf(member));
        }
    }

    void thePlotStaysWhateverIsSelected_data()
    {
        QTest::addColumn<int>("members");
        QTest::newRow("few") << 30;
        QTest::newRow("a country") << maximumLinesDrawn + 50;
    }

    void thePlotStaysWhateverIsSelected()
    {
        QFETCH(int, members);
        MovementChartContent content = contentOf(calmSeries(members, 3));
        content.names[OrganizationId(15)] = QString(200, u'Ш');
        m_chart->setContent(content);
        const QRectF plot = m_chart->plotArea();
        const double indent = m_chart->nameIndent();
        for (const int selected : {1, 15, 16, members}) {
            const OrganizationId id(selected);
            content.lit = litLines(*content.series, LitLines::TopAndBottom, 10, {}, id);
            content.names.clear(); // of a whole country only those of lit lines are known
            const auto &named = members > maximumLinesDrawn ? content.lit : content.series->members;
            for (const OrganizationId member : named)
                content.names.insert(member, QString(int(member.value()) % 40 + 3, u'Ш'));
            m_chart->setSelected(id);
            m_chart->setContent(content);
            QCOMPARE(m_chart->plotArea().size(), plot.size());
            QCOMPARE(m_chart->nameIndent(), indent);
            m_chart->setHovered(OrganizationId(3));
            QCOMPARE(m_chart->plotArea(), plot);
        }
    }

    /// In every language of numbers, at every height, for every quantity: from one end to the
    /// other, each label once, and none over the next.
    void theAxisIsInOrder()
    {
        for (const int highest : {3, 44, 999, 12'992, 410'000}) {
            for (const int height : {70, 160, 400, 1500}) {
                m_chart->resize(900, height);
                m_chart->setContent(contentOf(seriesOf({{1, highest}, {highest, 1}})));
                auto *axis = qobject_cast<QCategoryAxis *>(m_chart->axes(Qt::Vertical).first());
                const QStringList labels = axis->categoriesLabels();
                QVERIFY(!labels.isEmpty());
                double before = -1000;
                int valueBefore = 0;
                for (const QString &label : labels) {
                    const int value = QLocale().toInt(label);
                    const double place = m_chart->onChart({0, double(value)}).y();
                    QVERIFY(value > valueBefore);
                    QVERIFY(place - before >= QFontMetricsF(m_chart->font()).height());
                    before = place;
                    valueBefore = value;
                }
            }
        }
    }

    void theFirstPositionIsOnTop()
    {
        m_chart->setContent(contentOf(calmSeries(5, 2)));
        for (int position = 1; position < 5; ++position)
            QVERIFY(m_chart->onChart({0, double(position)}).y() <
                    m_chart->onChart({0, position + 1.0}).y());
        // True distances: every place is as high as the next.
        const double first = m_chart->onChart({0, 2}).y() - m_chart->onChart({0, 1}).y();
        const double last = m_chart->onChart({0, 5}).y() - m_chart->onChart({0, 4}).y();
        QVERIFY(std::abs(first - last) < 0.01);
    }

    void scoresRiseUpwards()
    {
        MovementChartContent content = contentOf(calmSeries(5, 2));
        content.quantity = ChartQuantity::Score;
        m_chart->setContent(content);
        QVERIFY(m_chart->onChart({0, 4.9}).y() < m_chart->onChart({0, 4.8}).y());
    }

    void hoverStepsTheOthersBack()
    {
        m_chart->setContent(contentOf(calmSeries(4, 3)));
        m_chart->setHovered(OrganizationId(2));
        for (const QAbstractSeries *series : m_chart->series())
            QVERIFY(series->opacity() < 0.5);
        m_chart->setHovered({});
        for (const QAbstractSeries *series : m_chart->series())
            QCOMPARE(series->opacity(), 1.0);
    }

    void aLitMemberKeepsItsColour()
    {
        MovementChartContent content = contentOf(calmSeries(30, 3));
        m_chart->setContent(content);
        const OrganizationId member = content.lit.back();
        const QColor before = m_chart->colorOf(member);
        content.lit = {OrganizationId(12), member};
        m_chart->setContent(content);
        QCOMPARE(m_chart->colorOf(member), before);
        QVERIFY(m_chart->colorOf(OrganizationId(12)) != before);
    }

    void takesTheColoursOfALightAndADarkWindow()
    {
        m_chart->setContent(contentOf(calmSeries(4, 3)));
        m_chart->setColors(ChartColors::dark());
        QCOMPARE(m_chart->backgroundBrush().color(), ChartColors::dark().background);
        QCOMPARE(m_chart->series().size(), 8); // a halo and a line each
    }

    void exportsReadBack()
    {
        QTemporaryDir folder;
        const MovementChartContent content = contentOf(seriesOf({{1, 2, 1}, {2, 1, 2}, {3, 0, 3}}));

        const QString png = folder.filePath(u"chart.png"_s);
        QVERIFY(exportMovementChart(content, {}, sheet, png));
        const QImage image(png);
        QCOMPARE(image.width(), 2240);
        for (int line = 0; line < 3; ++line)
            QVERIFY(countPixels(image, ChartColors::light().lines[std::size_t(line)].rgb()) > 1000);

        const QString svg = folder.filePath(u"chart.svg"_s);
        QVERIFY(exportMovementChart(content, {}, sheet, svg));
        const QStringList texts = textsOfSvg(svg);
        for (const QString &text : {sheet.title, sheet.method, content.note, u"Поликлиника 3"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));

        const QString pdf = folder.filePath(u"chart.pdf"_s);
        QVERIFY(exportMovementChart(content, OrganizationId(2), sheet, pdf));
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const QString &word : {sheet.title, sheet.method, content.note, u"Поликлиника 1"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    /// What leads into a period that still runs is dashed; in a finished chart nothing is.
    void whatIsNotOverIsDashed()
    {
        const auto dashedFrom = [this](const MovementSeries &series) {
            MovementChartContent content = contentOf(series);
            content.lit = {OrganizationId(1)}; // the others are grey
            m_chart->setContent(content);
            QList<double> begins;
            for (const QAbstractSeries *one : m_chart->series()) {
                const auto *line = qobject_cast<const QLineSeries *>(one);
                if (line->pen().style() == Qt::CustomDashLine)
                    begins << line->points().front().x();
                else if (line->pen().color() != m_chart->colors().background)
                    begins << -line->points().back().x();
            }
            std::sort(begins.begin(), begins.end());
            return begins;
        };
        MovementSeries series = seriesOf({{1, 2, 1}, {2, 1, 2}, {3, 0, 3}});
        QCOMPARE(dashedFrom(series),
                 (QList<double>{-2 - shoulder, -2 - shoulder, -2 - shoulder, -shoulder}));
        series.today = QDate(2023, 5, 4); // within the last quarter
        // Where there was a gap before, its last mark stands alone.
        QCOMPARE(dashedFrom(series), (QList<double>{-1 - shoulder, -1 - shoulder, -shoulder,
                                                    1 + shoulder, 1 + shoulder, 2 - shoulder}));
        m_chart->setSelected(OrganizationId(2));
        const auto parts = m_chart->partsOf(*m_chart->line(OrganizationId(2)));
        QCOMPARE(parts.size(), 2U);
        QVERIFY(!parts[0].isUnfinished && parts[1].isUnfinished);
        QCOMPARE(parts[0].count - 1, parts[1].first);
    }

    /// 131/40 lies half way between two hundredths, and below that as the nearest double.
    void aScoreHalfWayIsRoundedUp()
    {
        MovementSeries series = seriesOf({{1, 1}, {2, 2}});
        series.points[1].score = {131, 40};
        MovementChartContent content = contentOf(series);
        content.quantity = ChartQuantity::Score;
        QTemporaryDir folder;
        const QString svg = folder.filePath(u"chart.svg"_s);
        QVERIFY(exportMovementChart(content, {}, sheet, svg));
        const QStringList texts = textsOfSvg(svg);
        const QString rounded = u"3"_s + QLocale().decimalPoint() + u"28"_s;
        QVERIFY2(texts.contains(rounded), qPrintable(texts.join(u' ')));
    }

    /// A chart in use has given colours to lines that came and went: the picture of it has the
    /// same.
    void aPictureHasTheColoursAndDashesOfTheScreen()
    {
        MovementChartContent content = contentOf(calmSeries(30, 3));
        m_chart->setContent(content);
        for (const std::vector<OrganizationId> &lit :
             {std::vector{OrganizationId(12), OrganizationId(30)},
              std::vector{OrganizationId(5), OrganizationId(12), OrganizationId(30)}}) {
            content.lit = lit;
            content.colorNumbers.clear();
            m_chart->setContent(content);
        }
        QCOMPARE(m_chart->dashOf(OrganizationId(30)), Qt::DashLine);
        MovementChart other;
        other.setContent(m_chart->content());
        for (const OrganizationId member : content.lit) {
            QCOMPARE(other.colorOf(member), m_chart->colorOf(member));
            QCOMPARE(other.dashOf(member), m_chart->dashOf(member));
        }
        QTemporaryDir folder;
        const QString png = folder.filePath(u"chart.png"_s);
        QVERIFY(exportMovementChart(m_chart->content(), {}, sheet, png));
        const QImage image(png);
        QCOMPARE(movementChartPicture(m_chart->content(), {}, sheet).size(), image.size());
        QImage page(1123, 1600, QImage::Format_RGB32); // upright: as wide as it is
        page.fill(Qt::red);
        QPainter painter(&page);
        paintMovementChart(m_chart->content(), {}, sheet, painter, QSizeF(page.size()));
        painter.end();
        QCOMPARE(page.pixelColor(560, 20), QColor(Qt::red));
        QCOMPARE(page.pixelColor(2, 800), ChartColors::light().background);
        const ChartColors colors = ChartColors::light();
        for (std::size_t i = 0; i < colors.lines.size(); ++i) {
            const bool isUsed =
                std::any_of(content.lit.begin(), content.lit.end(), [&](OrganizationId member) {
                    return m_chart->colorOf(member) == colors.lines[i];
                });
            QCOMPARE(countPixels(image, colors.lines[i].rgb()) > 1000, isUsed);
        }
    }

    /// Blue on white is blue on black: who has the picture beside the dark window finds the line.
    void lightAndDarkColoursBelongTogether()
    {
        const ChartColors light = ChartColors::light();
        const ChartColors dark = ChartColors::dark();
        for (std::size_t i = 0; i + 1 < light.lines.size(); ++i) {
            const int apart = std::abs(light.lines[i].hslHue() - dark.lines[i].hslHue());
            QVERIFY2(std::min(apart, 360 - apart) <= 15, qPrintable(QString::number(i)));
        }
        std::set<std::pair<QRgb, int>> looks;
        for (int i = 0; i < 35; ++i)
            looks.emplace(light.line(i).rgb(), int(light.dashOf(i)));
        QCOMPARE(looks.size(), std::size_t(35));
    }

    void drawsAHundredAndTwentyLines()
    {
        QTemporaryDir folder;
        const QString png = folder.filePath(u"chart.png"_s);
        QVERIFY(
            exportMovementChart(contentOf(calmSeries(120, 12)), OrganizationId(60), sheet, png));
        QVERIFY(countPixels(QImage(png), ChartColors::light().lines[0].rgb()) > 1000);
    }

    void anEmptyChartIsDrawnToo()
    {
        QTemporaryDir folder;
        MovementChartContent content;
        MovementSeries series;
        series.periods = periodsUpTo(*parsePeriod(u"2023-Q2"), 3);
        content.series = std::make_shared<MovementSeries>(series);
        QVERIFY(exportMovementChart(content, {}, sheet, folder.filePath(u"empty.svg"_s)));
    }

    void saysWhatCannotBeWritten()
    {
        QTemporaryDir folder;
        const MovementChartContent content = contentOf(calmSeries(2, 2));
        const auto unknown =
            exportMovementChart(content, {}, sheet, folder.filePath(u"chart.bmp"_s));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, PortalError::Kind::Invalid);
        const auto nowhere =
            exportMovementChart(content, {}, sheet, folder.filePath(u"missing/chart.png"_s));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().problem, PortalError::Problem::WriteFailed);
    }

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    MovementChart *m_chart = nullptr; ///< owned by the scene
};

QTEST_MAIN(MovementChartTest)
#include "tst_movementchart.moc"
