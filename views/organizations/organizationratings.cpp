// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationratings.h"

#include "models/words/domainwords.h"
#include "models/words/portalerrortext.h"
#include "models/words/rankingwords.h"
#include "views/common/busyindicator.h"
#include "views/common/messagebar.h"
#include "views/common/workspace.h"
#include "views/organizations/commentlist.h"
#include "views/organizations/fieldgrid.h"
#include "views/organizations/flowlayout.h"
#include "views/organizations/ratingcharts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int shownComments = 20;

enum Scope {
    Subtree,
    Own,
};

} // namespace

OrganizationRatings::OrganizationRatings(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_message(new MessageBar(this)),
      m_busy(new BusyIndicator(this))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget(area);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 12, 16, 16);
    content->setSpacing(16);

    auto *figures = new FlowLayout(24, 8);
    m_country = addFigure(m_content, u"countryPosition"_s);
    m_neighbours = addFigure(m_content, u"neighbourPosition"_s);
    m_questionnaires = addFigure(m_content, u"questionnaireCount"_s);
    m_score = addFigure(m_content, u"score"_s);
    m_satisfaction = addFigure(m_content, u"satisfaction"_s);
    for (const Figure &figure :
         {m_country, m_neighbours, m_questionnaires, m_score, m_satisfaction})
        figures->addWidget(figure.value->parentWidget());
    content->addLayout(figures);

    m_note = new QLabel(m_content);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_scope = new QComboBox(m_content);
    m_scope->setObjectName(u"ratingScope"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_scope);
    row->addStretch();
    content->addWidget(m_note);
    content->addLayout(row);

    auto *charts = new FieldGrid(m_content);
    const auto addChart = [&](QLabel *&heading, QWidget *chart, FieldGrid::Width width) {
        auto *box = new QWidget(charts);
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        heading = addHeading(box);
        layout->addWidget(heading);
        layout->addWidget(chart);
        layout->addStretch();
        charts->add(box, width);
    };
    m_criteria = new BarRows;
    m_answers = new BarRows;
    m_months = new MonthColumns;
    m_commentList = new CommentList;
    addChart(m_criteriaHeading, m_criteria, FieldGrid::Width::Half);
    addChart(m_answersHeading, m_answers, FieldGrid::Width::Half);
    addChart(m_monthsHeading, m_months, FieldGrid::Width::Full);
    addChart(m_commentsHeading, m_commentList, FieldGrid::Width::Full);
    content->addWidget(charts);
    content->addStretch();
    area->setWidget(m_content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_busy);
    layout->addWidget(area, 1);

    connect(m_scope, &QComboBox::currentIndexChanged, this, &OrganizationRatings::showFigures);
    connect(m_message, &MessageBar::actionTriggered, this, &OrganizationRatings::refresh);
    connect(&workspace.rankings(), &RankingBasisStore::outdated, this,
            &OrganizationRatings::noteStale);
    retranslate();
}

OrganizationRatings::Figure OrganizationRatings::addFigure(QWidget *parent, const QString &name)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    Figure figure{new QLabel(box), new QLabel(box)};
    figure.value->setObjectName(name);
    QFont font = figure.value->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    figure.value->setFont(font);
    figure.title->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(figure.value);
    layout->addWidget(figure.title);
    return figure;
}

QLabel *OrganizationRatings::addHeading(QWidget *parent)
{
    auto *heading = new QLabel(parent);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    return heading;
}

void OrganizationRatings::showOrganization(OrganizationId organization)
{
    if (organization == m_shown)
        return;
    m_shown = organization;
    m_tallies = {};
    m_comments.clear();
    m_areTalliesKnown = false;
    m_areCommentsKnown = false;
    m_message->hide();
    const bool hasSubordinates = m_workspace.organizations().descendantCount(organization) > 0;
    m_scope->setVisible(hasSubordinates);
    m_scope->setCurrentIndex(hasSubordinates ? Subtree : Own);
    showFigures();
    showPositions();
    fetch();
}

void OrganizationRatings::refresh()
{
    if (isVisible() && m_shown.isValid())
        fetch();
    else
        m_isStale = true;
}

void OrganizationRatings::noteStale()
{
    if (isVisible())
        fetch();
    else
        m_isStale = true;
}

void OrganizationRatings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false) && m_shown.isValid())
        fetch();
}

void OrganizationRatings::fetch()
{
    m_isStale = false;
    if (!m_shown.isValid())
        return;
    m_message->hide(); // it said that the fetch before failed
    m_busy->start(tr("Loading the ratings…"));
    const auto fail = [this](const PortalError &error) {
        m_busy->stop();
        m_message->showError(error);
        m_message->setActionText(tr("Try again"));
    };
    const OrganizationStore &store = m_workspace.organizations();
    m_askedTallies.ask(
        m_workspace.source().tallies(
            {.periods = {}, .organizations = store.subtreeOf(m_shown), .columns = figureColumns()}),
        this, [this, fail](const Result<TallyTable> &tallies) {
            if (!tallies) {
                fail(tallies.error());
                return;
            }
            m_busy->stop();
            m_tallies = *tallies;
            m_areTalliesKnown = true;
            showFigures();
        });
    CommentQuery query;
    query.organization = m_shown;
    query.limit = shownComments;
    m_askedComments.ask(m_workspace.source().comments(query), this,
                        [this, fail](const Result<std::vector<Comment>> &comments) {
                            if (!comments &&
                                comments.error().kind != PortalError::Kind::Forbidden) {
                                fail(comments.error());
                                return;
                            }
                            m_comments = comments.value_or(std::vector<Comment>());
                            m_commentsRefusal.reset();
                            if (!comments)
                                m_commentsRefusal = comments.error();
                            m_areCommentsKnown = true;
                            showComments();
                        });
    fetchPositions();
}

/// The session's; once known they serve every organization that is looked at.
void OrganizationRatings::fetchPositions()
{
    m_askedPositions.ask(m_workspace.rankings().positions(), this,
                         [this](const Result<std::shared_ptr<const CountryPositions>> &positions) {
                             m_positions = positions ? *positions : nullptr;
                             showPositions();
                         });
}

void OrganizationRatings::showPositions()
{
    m_country.value->setText(u"–"_s);
    m_neighbours.value->setText(u"–"_s);
    const OrganizationNode *node = m_workspace.organizations().node(m_shown);
    const int own = m_positions && node ? m_positions->positions.value(m_shown) : 0;
    if (own == 0)
        return;
    const auto positionText = [](int position, int ranked) {
        return tr("%1 of %2", "position and how many have one")
            .arg(numberText(position), numberText(ranked));
    };
    m_country.value->setText(positionText(own, m_positions->ranked));
    // Among neighbours one stands behind those of them that stand before one in the country.
    int before = 0;
    int ranked = 0;
    for (const OrganizationId neighbour : m_workspace.organizations().childrenOf(node->parent)) {
        const int position = m_positions->positions.value(neighbour);
        ranked += position > 0;
        before += position > 0 && position < own;
    }
    m_neighbours.value->setText(positionText(before + 1, ranked));
}

void OrganizationRatings::showFigures()
{
    const QLocale locale = localeOf(m_workspace.language());
    const bool isOwn = m_scope->currentIndex() == Own;
    const RatingFigures figures =
        figuresOf(m_tallies, isOwn ? std::optional(m_shown) : std::nullopt);
    const auto number = [&locale](const Fraction &fraction, int decimals) {
        return fractionText(fraction, decimals, locale);
    };
    m_questionnaires.value->setText(m_areTalliesKnown ? numberText(figures.questionnaires)
                                                      : u"–"_s);
    m_score.value->setText(number(figures.score, 2));
    m_satisfaction.value->setText(
        figures.satisfaction.isNull()
            ? u"–"_s
            : tr("%1 %", "percentage").arg(number(figures.satisfaction.inPercent(), 1)));

    std::vector<BarRows::Row> criteria;
    for (const BaseCriterion criterion : allBaseCriteria) {
        const Fraction &mean = figures.criteria[static_cast<std::size_t>(criterion)];
        criteria.push_back(
            {criterionText(criterion), criterionDescription(criterion),
             mean.isNull() ? 0 : (mean.value() - lowestScore) / (highestScore - lowestScore),
             number(mean, 2)});
    }
    m_criteria->setRows(criteria);

    const qint64 all = std::accumulate(figures.answers.begin(), figures.answers.end(), qint64(0));
    std::vector<BarRows::Row> answers;
    for (int score = highestScore; score >= lowestScore; --score) {
        const qint64 count = figures.answers[static_cast<std::size_t>(score - lowestScore)];
        const Fraction share = all > 0 ? Fraction{count, all} : Fraction{0, 1};
        answers.push_back({locale.toString(score),
                           tr("%Ln answer(s)", nullptr, static_cast<int>(count)), share.value(),
                           tr("%1 %", "percentage").arg(number(share.inPercent(), 1))});
    }
    m_answers->setRows(answers);
    m_months->setMonths(figures.months, locale);
    showComments();
}

/// That there are none is said only where that is known.
void OrganizationRatings::showComments()
{
    m_commentList->setVisible(m_areCommentsKnown);
    if (m_commentsRefusal)
        m_commentList->showNote(portalErrorText(*m_commentsRefusal));
    else
        m_commentList->setComments(m_comments, m_workspace.language());
}

void OrganizationRatings::refreshWords() { retranslate(); }

void OrganizationRatings::retranslate()
{
    const int scope = m_scope->currentIndex();
    {
        const QSignalBlocker blocker(m_scope);
        m_scope->clear();
        m_scope->addItems({tr("With everything below"), tr("Its own only")});
        m_scope->setCurrentIndex(std::max(0, scope));
    }
    m_scope->setAccessibleName(tr("Whose questionnaires are counted"));
    m_country.title->setText(tr("in the country"));
    m_neighbours.title->setText(tr("among neighbours"));
    m_questionnaires.title->setText(tr("questionnaires"));
    m_score.title->setText(tr("score"));
    m_satisfaction.title->setText(tr("satisfied"));
    m_note->setText(tr("Positions to date, by the base criteria, with all questionnaires of what "
                       "stands below. Satisfied: share of questionnaires with a score of 4 and "
                       "more."));
    m_criteriaHeading->setText(tr("Criteria"));
    m_answersHeading->setText(tr("Answers"));
    m_monthsHeading->setText(tr("Questionnaires per month"));
    m_commentsHeading->setText(tr("Latest comments"));
    m_criteria->setAccessibleName(tr("Mean score per criterion"));
    m_answers->setAccessibleName(tr("How often each score was given"));
    m_months->setAccessibleName(tr("Questionnaires per month"));
    m_commentList->setAccessibleName(tr("Latest comments"));
    showFigures();
    showPositions();
}

void OrganizationRatings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ratingdesk
