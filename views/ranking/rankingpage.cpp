// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/rankingpage.h"

#include "models/words/domainwords.h"
#include "models/words/rankingwords.h"
#include "views/common/busyindicator.h"
#include "views/common/columnkeeper.h"
#include "views/common/emptystate.h"
#include "views/common/messagebar.h"
#include "views/common/openingoffer.h"
#include "views/common/splitterstate.h"
#include "views/ranking/breadcrumb.h"
#include "views/ranking/chartactions.h"
#include "views/ranking/methodchooser.h"
#include "views/ranking/movementpane.h"
#include "views/ranking/pagestate.h"
#include "views/ranking/periodchooser.h"
#include "views/ranking/rankingexport.h"
#include "views/ranking/rankingtable.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Members = MemberSelection::Members;

enum StackPage {
    ContentPage,
    EmptyPage,
};

enum TablePage {
    FoundPage,
    NothingFoundPage,
};

} // namespace

RankingPage::RankingPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_store(workspace.source(), workspace.rankings()),
      m_model(workspace.organizations()),
      m_sorted(m_model),
      m_breadcrumb(new Breadcrumb(this)),
      m_periods(new PeriodChooser(this)),
      m_periodLine(new QLabel(this)),
      m_methodLine(new QLabel(this)),
      m_methods(new MethodChooser(this)),
      m_find(new QLineEdit(this)),
      m_findKeys(new QShortcut(QKeySequence::Find, this)),
      m_upKeys(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this)),
      m_export(new RankingExport(
          workspace, [this] { return shown(); }, this)),
      m_chartActions(new ChartActions(*m_export, this)),
      m_message(new MessageBar(this)),
      m_saved(new MessageBar(this)),
      m_opening(new OpeningOffer(*m_saved, workspace)),
      m_busy(new BusyIndicator(this)),
      m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_tableStack(new QStackedWidget),
      m_table(new RankingTable(m_sorted)),
      m_nothingFound(new EmptyState(u"edit-find"_s)),
      m_movements(new MovementPane),
      m_empty(new EmptyState(u"office-chart-line"_s))
{
    m_model.setLanguage(workspace.language());
    m_movements->setNames([this](OrganizationId organization) { return nameOf(organization); });
    m_export->setFurtherActions({&m_chartActions->copy(), &m_chartActions->print()});
    m_movements->addChartAction(&m_chartActions->copy());
    layOut();
    connectParts();
    retranslate();
}

RankingPage::~RankingPage() = default;

QString RankingPage::key() const { return u"ranking"_s; }

QString RankingPage::title() const { return tr("Ranking"); }

QString RankingPage::iconName() const { return u"office-chart-line"_s; }

void RankingPage::refresh()
{
    m_workspace.rankings().forget();
    m_store.load();
}

void RankingPage::retranslate()
{
    m_find->setPlaceholderText(tr("Find in the ranking"));
    m_findKeys->setWhatsThis(tr("Find in the ranking"));
    m_upKeys->setWhatsThis(tr("The ranking one level up"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_table->setAccessibleName(tr("Ranking"));
    m_periods->retranslate();
    m_methods->retranslate();
    m_methods->setReferenceData(m_store.referenceData(), m_workspace.language());
    m_movements->setNote(m_workspace.info().isDemo ? demoPortalNote() : QString());
    m_movements->retranslate();
    m_chartActions->retranslate();
    updateLines();
    showEmptiness();
    if (!m_saved->isHidden())
        showSaved();
}

void RankingPage::showSaved()
{
    m_saved->showMessage(MessageBar::Kind::Information, tr("Saved: %1").arg(m_savedPath));
    m_opening->offer(m_savedPath);
}

void RankingPage::loadIfNeeded()
{
    if (isVisible() && !m_store.isLoading() && (!m_store.isLoaded() || m_store.isOutdated()))
        m_store.load();
}

void RankingPage::showLoaded()
{
    m_busy->stop();
    m_methods->setReferenceData(m_store.referenceData(), m_workspace.language());
    if (m_store.months())
        m_periods->setMonths(*m_store.months(), m_workspace.info().today());
    updateLines();
    ask();
    loadIfNeeded(); // what changed while it was loading
}

void RankingPage::ask()
{
    updateLines();
    if (!m_periods->period() || !m_store.months()) {
        showEmptiness();
        return;
    }
    RankingQuestion question;
    question.selection = m_methods->selection();
    question.selection.scope = m_scope;
    question.method = m_methods->method();
    question.period = *m_periods->period();
    question.compared = m_periods->compared();
    // The chart begins where the ratings begin.
    const int length = question.period.months();
    const int available =
        (question.period.last - m_store.months()->first + length) / std::max(length, 1);
    question.seriesLength = std::clamp(m_movements->seriesLength(), 1, std::max(available, 1));
    m_store.ask(question);
}

void RankingPage::showAnswer(const std::shared_ptr<const RankingAnswer> &answer)
{
    const bool hasOtherMembers = m_model.setAnswer(answer);
    const bool isMember = m_selected && m_model.rowOf(*m_selected) >= 0;
    if (m_wantsSelectedInSight && m_selected && !isMember &&
        m_methods->selection().members != Members::All) {
        m_methods->setSelection({}); // all of the scope
        ask();
        return;
    }
    m_movements->setAnswer(answer);
    if (!isMember)
        select({});
    if (hasOtherMembers)
        m_table->scrollToTop();
    m_table->select(m_selected);
    if (std::exchange(m_wantsSelectedInSight, false) || hasOtherMembers)
        m_table->showSelected();
    showFound();
    showEmptiness();
}

void RankingPage::filterByName(const QString &text)
{
    m_sorted.setNameFilter(text);
    showFound();
}

/// Says so where the search finds nothing.
void RankingPage::showFound()
{
    const bool isFound = m_sorted.rowCount() > 0 || m_find->text().trimmed().isEmpty();
    m_tableStack->setCurrentIndex(isFound ? FoundPage : NothingFoundPage);
    if (isFound)
        m_table->select(m_selected);
    m_nothingFound->setText(
        tr("Nobody in this ranking is called “%1”.").arg(m_find->text().trimmed()));
    m_nothingFound->setActionText(tr("Show all"));
}

/// To what stands above; from there one sees where one came from.
void RankingPage::goUp()
{
    const auto &steps = m_breadcrumb->steps();
    if (steps.size() > 1)
        Q_EMIT m_breadcrumb->stepRequested(steps[steps.size() - 2].organization);
}

void RankingPage::showEmptiness()
{
    const RankingAnswer *answer = m_model.answer();
    const bool hasRows = answer && !answer->ranking.rows.empty();
    m_stack->setCurrentIndex(hasRows ? ContentPage : EmptyPage);
    for (QAction *action : m_chartActions->all())
        action->setEnabled(hasRows);
    if (hasRows)
        return;
    m_empty->setActionText({});
    if (!m_store.isLoaded()) {
        m_empty->setText(tr("The ranking of the organizations stands here once the ratings are "
                            "loaded."));
    } else if (!m_store.months()) {
        m_empty->setText(tr("There are no ratings yet. As soon as citizens rate organizations, "
                            "their ranking stands here."));
    } else {
        m_empty->setText(tr("Nobody is ranked here: no organization below fits the chosen members "
                            "and group."));
        m_empty->setActionText(tr("Show all levels and groups"));
    }
}

void RankingPage::updateLines()
{
    std::vector<Breadcrumb::Step> steps{{{}, tr("Country")}};
    if (m_scope) {
        for (const OrganizationId organization : m_workspace.organizations().pathTo(*m_scope))
            steps.push_back({organization, nameOf(organization)});
    }
    m_breadcrumb->setSteps(std::move(steps));
    m_methodLine->setText(rankingMethodText(m_methods->method()));

    QStringList sentences;
    if (const auto period = m_periods->period()) {
        const QDate today = m_workspace.info().today();
        sentences << unfinishedText(*period, today);
        if (const auto compared = m_periods->compared())
            sentences << comparisonText(likeForLike(*period, *compared, today));
    }
    sentences.removeAll(QString());
    m_periodLine->setText(sentences.join(u' '));
    m_periodLine->setVisible(!sentences.isEmpty());
}

void RankingPage::showScope(std::optional<OrganizationId> scope,
                            std::optional<OrganizationId> select)
{
    if (scope != m_scope)
        m_find->clear();
    m_scope = scope;
    m_selected = select;
    m_wantsSelectedInSight = select.has_value();
    m_movements->setSelected(m_selected);
    if (m_store.isLoaded())
        ask();
    else
        updateLines();
}

void RankingPage::showMonth(OrganizationId select, Month month, const RankingMethod &method)
{
    m_periods->setUnit(PeriodUnit::Month);
    m_periods->setPeriod({month, month});
    m_periods->setComparison(PeriodChooser::Comparison::PeriodBefore);
    m_methods->setSelection({}); // all of the country
    m_methods->setMethod(method);
    showScope({}, select);
}

void RankingPage::openMember(OrganizationId organization)
{
    if (m_workspace.organizations().childrenOf(organization).empty()) {
        Q_EMIT m_workspace.messageShown(
            tr("%1 has no subordinates to rank.").arg(nameOf(organization)));
        return;
    }
    Q_EMIT leavingPlace();
    m_methods->setMembers(Members::Children);
    showScope(organization);
}

QJsonObject RankingPage::place() const
{
    return {{u"scope"_s, m_scope ? QJsonValue(m_scope->value()) : QJsonValue()},
            {u"selected"_s, m_selected ? QJsonValue(m_selected->value()) : QJsonValue()}};
}

void RankingPage::goToPlace(const QJsonObject &place)
{
    const auto organizationAt = [&place](const QString &key) -> std::optional<OrganizationId> {
        const qint64 id = place.value(key).toInteger();
        return id > 0 ? std::optional(OrganizationId(id)) : std::nullopt;
    };
    showScope(organizationAt(u"scope"_s), organizationAt(u"selected"_s));
}

/// The ranking below it; of one without subordinates its place among its neighbours.
bool RankingPage::showOrganization(OrganizationId organization)
{
    const OrganizationStore &organizations = m_workspace.organizations();
    m_methods->setMembers(Members::Children);
    if (!organizations.childrenOf(organization).empty()) {
        showScope(organization);
        return true;
    }
    const OrganizationNode *node = organizations.node(organization);
    showScope(node ? node->parent : std::nullopt, organization);
    return true;
}

void RankingPage::select(std::optional<OrganizationId> organization)
{
    if (m_selected == organization)
        return;
    m_selected = organization;
    m_movements->setSelected(organization);
}

void RankingPage::showMemberMenu(OrganizationId organization, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addMemberActions(*menu, organization);
    menu->addSeparator();
    connect(menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy the selected rows")),
            &QAction::triggered, m_table, &RankingTable::copySelected);
    m_table->addColumnChoices(*menu->addMenu(tr("Columns")));
    menu->popup(position);
}

void RankingPage::showChartMenu(std::optional<OrganizationId> member, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (member) {
        addMemberActions(*menu, *member);
        menu->addSeparator();
    }
    menu->addActions(m_chartActions->all());
    menu->popup(position);
}

void RankingPage::addMemberActions(QMenu &menu, OrganizationId organization)
{
    QAction *open = menu.addAction(tr("Rank its subordinates"));
    open->setEnabled(!m_workspace.organizations().childrenOf(organization).empty());
    connect(open, &QAction::triggered, this, [this, organization] { openMember(organization); });
    connect(menu.addAction(tr("Open the organization")), &QAction::triggered, this,
            [this, organization] { Q_EMIT m_workspace.organizationRequested(organization); });
    menu.addSeparator();
    const bool isPinned = m_movements->pinned().contains(organization);
    connect(menu.addAction(isPinned ? tr("Unpin its line") : tr("Pin its line")),
            &QAction::triggered, this,
            [this, organization, isPinned] { m_movements->setPinned(organization, !isPinned); });
    const auto pins = static_cast<qint64>(m_movements->pinned().size());
    //: %1 is a number of lines in the chart
    QAction *unpin = menu.addAction(tr("Unpin all (%1)").arg(numberText(pins)));
    unpin->setEnabled(pins > 0);
    connect(unpin, &QAction::triggered, this, [this] { m_movements->setPinned({}); });
}

QString RankingPage::nameOf(OrganizationId organization) const
{
    return m_workspace.organizations().name(organization, m_workspace.language());
}

ShownRanking RankingPage::shown() const
{
    MemberSelection selection = m_methods->selection();
    selection.scope = m_scope;
    ShownRanking shown{
        .rows = {},
        .chart = m_movements->content(),
        .selected = m_selected,
        .name = [this](OrganizationId organization) { return nameOf(organization); },
        .members = selectionText(selection, {.scope = m_scope ? nameOf(*m_scope) : QString(),
                                             .sphere = m_methods->sphereName(),
                                             .category = m_methods->categoryName()}),
        .method = m_methodLine->text(),
        .period = {},
        .note = {},
    };
    if (const RankingAnswer *answer = m_model.answer()) {
        shown.period = periodStatement(answer->question.period, answer->comparison, answer->today);
        shown.minimum = answer->question.method.minimumQuestionnaires;
        const auto decimals = decimalsThatTellApart(answer->ranking, fileScoreDecimals);
        for (int i = 0; i < m_sorted.rowCount(); ++i) {
            const auto row =
                static_cast<std::size_t>(m_sorted.mapToSource(m_sorted.index(i, 0)).row());
            shown.rows.push_back({&answer->ranking.rows[row],
                                  row < decimals.size() ? decimals[row] : fileScoreDecimals});
        }
    }
    if (m_workspace.info().isDemo)
        shown.note = demoPortalNote();
    return shown;
}

QByteArray RankingPage::saveState() const
{
    return RankingPageState{
        .unit = m_periods->unit(),
        .comparison = m_periods->comparison(),
        .compared = m_periods->chosenCompared(),
        .members = m_methods->chosenMembers(),
        .method = m_methods->method(),
        .quantity = m_movements->quantity(),
        .lines = m_movements->litLinesChoice(),
        .seriesLength = m_movements->seriesLength(),
        .pinned = m_movements->pinned(),
        .columns = m_table->columns().state(),
        .splitter = splitterState(*m_splitter),
    }
        .toBytes();
}

void RankingPage::restoreState(const QByteArray &bytes)
{
    const auto state = RankingPageState::fromBytes(bytes);
    if (!state)
        return;
    m_periods->setUnit(state->unit);
    if (state->compared)
        m_periods->setCompared(*state->compared);
    m_periods->setComparison(state->comparison);
    m_methods->setMembers(state->members);
    m_methods->setMethod(state->method);
    m_movements->setQuantity(state->quantity);
    m_movements->setLitLines(state->lines);
    m_movements->setSeriesLength(state->seriesLength);
    m_movements->setPinned(state->pinned);
    m_table->columns().restore(state->columns);
    restoreSplitter(*m_splitter, state->splitter);
    if (m_store.isLoaded())
        ask();
    else
        updateLines();
}

void RankingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    loadIfNeeded();
}

bool RankingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
        const bool leadsDown = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (leadsDown && m_table->isVisible()) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void RankingPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ratingdesk
