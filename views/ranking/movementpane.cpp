// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/movementpane.h"

#include "models/domain/numbertext.h"
#include "models/words/rankingwords.h"
#include "views/common/hovertip.h"
#include "views/movementchart/movementchart.h"

#include <QButtonGroup>
#include <QChartView>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr std::array quantities{ChartQuantity::Position, ChartQuantity::Score,
                                ChartQuantity::Questionnaires};
constexpr int litCount = 10;
constexpr int maxPeriods = 60;
constexpr int usualPeriods = 12;

} // namespace

MovementPane::MovementPane(QWidget *parent)
    : QWidget(parent),
      m_chart(new MovementChart),
      m_view(new QChartView(m_chart, this)),
      m_tip(new HoverTip(m_view->viewport())),
      m_quantityButtons(new QButtonGroup(this)),
      m_linesLabel(new QLabel(this)),
      m_linesBox(new QComboBox(this)),
      m_lengthLabel(new QLabel(this)),
      m_lengthBox(new QSpinBox(this)),
      m_pinButton(new QToolButton(this))
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumHeight(160);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_linesBox->setObjectName(u"lines"_s);
    m_linesBox->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in every language
    m_lengthBox->setRange(2, maxPeriods);
    m_lengthBox->setValue(usualPeriods);
    m_lengthBox->setKeyboardTracking(false);
    m_pinButton->setCheckable(true);
    m_pinButton->setAutoRaise(true);
    m_pinButton->setIcon(QIcon::fromTheme(u"pin"_s));
    m_pinButton->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    for (const ChartQuantity quantity : quantities) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_quantityButtons->addButton(button, static_cast<int>(quantity));
    }
    m_quantityButtons->button(0)->setChecked(true);
    layOutControls();
    applyColors();
    retranslate();

    connect(m_quantityButtons, &QButtonGroup::idClicked, this,
            [this](int id) { setQuantity(static_cast<ChartQuantity>(id)); });
    connect(m_linesBox, &QComboBox::activated, this,
            [this](int index) { setLitLines(static_cast<LitLines>(index)); });
    connect(m_lengthBox, &QSpinBox::valueChanged, this, &MovementPane::seriesLengthChanged);
    connect(m_pinButton, &QToolButton::clicked, this, [this](bool isChecked) {
        if (m_selected)
            setPinned(*m_selected, isChecked);
    });
    connect(m_chart, &MovementChart::memberClicked, this, &MovementPane::memberSelected);
    connect(m_chart, &MovementChart::memberOpened, this, &MovementPane::memberOpened);
    connect(m_chart, &MovementChart::memberHovered, this, &MovementPane::describe);
    // The pointer rests on a line that one has left.
    connect(m_tip, &HoverTip::leftByKeyboard, this, [this] { m_chart->setHovered({}); });
}

MovementPane::~MovementPane() = default;

void MovementPane::layOutControls()
{
    m_linesLabel->setBuddy(m_linesBox);
    m_lengthLabel->setBuddy(m_lengthBox);
    auto *switches = new QHBoxLayout;
    switches->setSpacing(0);
    const auto buttons = m_quantityButtons->buttons();
    for (QAbstractButton *button : buttons)
        switches->addWidget(button);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addLayout(switches);
    controls->addStretch();
    controls->addWidget(m_pinButton);
    controls->addWidget(m_linesLabel);
    controls->addWidget(m_linesBox);
    controls->addWidget(m_lengthLabel);
    controls->addWidget(m_lengthBox);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(controls);
    layout->addWidget(m_view, 1);
    // As one reads, and the chart last.
    QWidget *before = m_quantityButtons->button(0);
    for (QWidget *next : std::initializer_list<QWidget *>{m_quantityButtons->button(1),
                                                          m_quantityButtons->button(2), m_pinButton,
                                                          m_linesBox, m_lengthBox, m_view})
        setTabOrder(std::exchange(before, next), next);
}

void MovementPane::setNote(const QString &note)
{
    m_note = note;
    updateChart();
}

void MovementPane::setAnswer(std::shared_ptr<const RankingAnswer> answer)
{
    m_answer = std::move(answer);
    m_tip->hide(); // it tells of a line that may be gone
    updateChart();
}

void MovementPane::setSelected(std::optional<OrganizationId> organization)
{
    if (m_selected == organization)
        return;
    m_selected = organization;
    m_tip->hide();
    updateChart();
}

void MovementPane::setPinned(const std::set<OrganizationId> &organizations)
{
    m_pinned = organizations;
    updateChart();
    Q_EMIT pinnedChanged();
}

void MovementPane::setPinned(OrganizationId organization, bool isPinned)
{
    if (isPinned)
        m_pinned.insert(organization);
    else
        m_pinned.erase(organization);
    updateChart();
    Q_EMIT pinnedChanged();
}

void MovementPane::setQuantity(ChartQuantity quantity)
{
    m_quantity = quantity;
    m_quantityButtons->button(static_cast<int>(quantity))->setChecked(true);
    updateChart();
}

void MovementPane::setLitLines(LitLines lines)
{
    m_lines = lines;
    m_linesBox->setCurrentIndex(static_cast<int>(lines));
    updateChart();
}

int MovementPane::seriesLength() const { return m_lengthBox->value(); }

void MovementPane::setSeriesLength(int periods)
{
    const QSignalBlocker blocker(m_lengthBox);
    m_lengthBox->setValue(periods);
}

const MovementChartContent &MovementPane::content() const { return m_chart->content(); }

void MovementPane::retranslate()
{
    const std::array names{tr("Position"), tr("Score"), tr("Questionnaires")};
    for (const ChartQuantity quantity : quantities)
        m_quantityButtons->button(static_cast<int>(quantity))
            ->setText(names[static_cast<std::size_t>(quantity)]);
    const QSignalBlocker blocker(m_linesBox);
    m_linesBox->clear();
    m_linesBox->addItems({tr("Best, last and around the selected"), tr("Most questionnaires"),
                          tr("Largest movements"), tr("Pinned only")});
    m_linesBox->setCurrentIndex(static_cast<int>(m_lines));
    m_linesBox->setAccessibleName(tr("Lit lines"));
    m_linesLabel->setText(tr("&Lit lines"));
    m_lengthLabel->setText(tr("&Periods"));
    m_lengthBox->setAccessibleName(tr("Number of periods in the chart"));
    m_view->setAccessibleName(tr("Movement chart"));
    updateChart();
}

bool MovementPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        requestMenu(*static_cast<QContextMenuEvent *>(event));
        return true;
    }
    // Who comes with the mouse sees where it is.
    if (watched == m_view && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        m_chart->setFocusShown(true);
    if (watched == m_view && event->type() == QEvent::FocusOut)
        m_chart->setFocusShown(false);
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
            selectNeighbour(-1);
            return true;
        case Qt::Key_Down:
            selectNeighbour(1);
            return true;
        case Qt::Key_Home:
            selectRow(0);
            return true;
        case Qt::Key_End:
            selectRow(rankedCount() - 1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_selected)
                Q_EMIT memberOpened(*m_selected);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MovementPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange)
        applyColors();
}

void MovementPane::updateChart()
{
    updatePin();
    if (!m_answer)
        return;
    MovementChartContent content;
    content.series = std::shared_ptr<const MovementSeries>(m_answer, &m_answer->series);
    content.quantity = m_quantity;
    content.lit = litLines(*content.series, m_lines, litCount, m_pinned, m_selected);
    content.pinned = m_pinned;
    const Period &last = content.series->periods.back();
    QStringList notes{unfinishedFootnote(last, m_answer->today), m_note};
    notes.removeAll(QString());
    content.note = notes.join(u" · "_s);
    // Names of what is drawn: of a whole country that is a small part.
    const auto &named = content.series->members.size() <= std::size_t(maximumLinesDrawn)
                            ? content.series->members
                            : content.lit;
    for (const OrganizationId member : named)
        content.names.insert(member, m_name ? m_name(member) : QString());
    for (const Period &period : content.series->periods)
        content.periodNames << shortPeriodName(period, m_answer->today);
    m_chart->setSelected(m_selected);
    m_chart->setContent(content);
    m_view->setAccessibleDescription(
        m_selected ? description(*m_selected, int(content.series->periods.size()) - 1) : QString());
}

void MovementPane::updatePin()
{
    const bool isPinned = m_selected && m_pinned.contains(*m_selected);
    m_pinButton->setEnabled(m_selected.has_value());
    m_pinButton->setChecked(isPinned);
    const QString text = isPinned ? tr("Unpin the selected line") : tr("Pin the selected line");
    m_pinButton->setAccessibleName(text);
    m_pinButton->setToolTip(
        u"%1 (%2)"_s.arg(text, m_pinButton->shortcut().toString(QKeySequence::NativeText)));
}

void MovementPane::applyColors()
{
    const QColor ground = palette().color(QPalette::Base);
    ChartColors colors = ground.lightness() < 128 ? ChartColors::dark() : ChartColors::light();
    colors.background = ground;
    m_chart->setFont(font());
    m_chart->setColors(colors);
    m_view->setBackgroundBrush(ground);
}

void MovementPane::addChartAction(QAction *action) { m_view->addAction(action); }

void MovementPane::requestMenu(const QContextMenuEvent &event)
{
    m_tip->hide();
    if (event.reason() == QContextMenuEvent::Mouse) {
        const QPoint place = m_view->viewport()->mapFromGlobal(event.globalPos());
        const auto member = m_chart->memberAt(m_chart->mapFromScene(m_view->mapToScene(place)));
        if (member)
            Q_EMIT memberSelected(*member);
        Q_EMIT menuRequested(member, event.globalPos());
        return;
    }
    // Where the selected line ends, or in the middle of the chart.
    const auto end = m_selected ? m_chart->endOf(*m_selected) : std::nullopt;
    const QPointF place = end ? *end : m_chart->rect().center();
    Q_EMIT menuRequested(
        end ? m_selected : std::nullopt,
        m_view->viewport()->mapToGlobal(m_view->mapFromScene(m_chart->mapToScene(place))));
}

int MovementPane::rankedCount() const { return m_answer ? m_answer->ranking.rankedCount : 0; }

void MovementPane::selectNeighbour(int step)
{
    int row = step > 0 ? 0 : rankedCount() - 1;
    for (int i = 0; i < rankedCount(); ++i) {
        if (m_answer->ranking.rows[std::size_t(i)].organization == m_selected)
            row = std::clamp(i + step, 0, rankedCount() - 1);
    }
    selectRow(row);
}

void MovementPane::selectRow(int row)
{
    if (row >= 0 && row < rankedCount())
        Q_EMIT memberSelected(m_answer->ranking.rows[std::size_t(row)].organization);
}

void MovementPane::describe(std::optional<OrganizationId> member, const QPointF &position)
{
    if (!member) {
        m_tip->hide();
        return;
    }
    const QString text = description(*member, m_chart->periodAt(*member, position));
    m_tip->show(
        m_view->viewport()->mapToGlobal(m_view->mapFromScene(m_chart->mapToScene(position))), text);
}

QString MovementPane::description(OrganizationId member, int period) const
{
    const QString name = m_name ? m_name(member) : QString();
    const auto points = m_answer->series.pointsOf(member);
    if (period < 0 || std::size_t(period) >= points.size() || points[std::size_t(period)].isGap())
        return name;
    const MovementPoint &point = points[std::size_t(period)];
    const QLocale locale;
    //: %1 period, %2 position, %3 how many have one, %4 score
    const QString place =
        tr("%1: position %2 of %3, score %4")
            .arg(periodName(m_answer->series.periods[std::size_t(period)], m_answer->today),
                 numberText(point.position),
                 numberText(m_answer->series.rankedCounts[std::size_t(period)]),
                 point.score.text(2).replace(u'.', locale.decimalPoint()));
    return name + u'\n' + place + u'\n' +
           tr("Questionnaires: %1").arg(numberText(point.questionnaires));
}

} // namespace ratingdesk
