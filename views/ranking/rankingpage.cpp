// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ranking/rankingpage.h"

#include "models/items/portalerrortext.h"
#include "models/items/rankingwords.h"
#include "views/common/busyindicator.h"
#include "views/common/emptystate.h"
#include "views/common/messagebar.h"
#include "views/ranking/breadcrumb.h"
#include "views/ranking/methodchooser.h"
#include "views/ranking/movementpane.h"
#include "views/ranking/pagestate.h"
#include "views/ranking/periodchooser.h"
#include "views/ranking/rankingexport.h"
#include "views/ranking/rankingtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Members = MemberSelection::Members;

constexpr int pageEdge = 24;
constexpr int groupGap = 16;
constexpr int innerGap = 8;

enum StackPage {
    ContentPage,
    EmptyPage,
};

} // namespace

RankingPage::RankingPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_store(workspace.source(), workspace.info()),
      m_model(workspace.organizations()),
      m_sorted(m_model),
      m_breadcrumb(new Breadcrumb(this)),
      m_periods(new PeriodChooser(this)),
      m_methodLine(new QLabel(this)),
      m_methods(new MethodChooser(this)),
      m_find(new QLineEdit(this)),
      m_export(new RankingExport(
          workspace, [this] { return shown(); }, this)),
      m_message(new MessageBar(this)),
      m_busy(new BusyIndicator(this)),
      m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_table(new RankingTable(m_sorted)),
      m_movements(new MovementPane),
      m_empty(new EmptyState(u"office-chart-line"_s))
{
    m_model.setLanguage(workspace.language());
    m_movements->setNames([this](OrganizationId organization) { return nameOf(organization); });
    layOut();
    connectParts();
    retranslate();
}

RankingPage::~RankingPage() = default;

QString RankingPage::key() const { return u"ranking"_s; }

QString RankingPage::title() const { return tr("Ranking"); }

QString RankingPage::iconName() const { return u"office-chart-line"_s; }

void RankingPage::refresh() { m_store.load(); }

void RankingPage::layOut()
{
    m_methodLine->setTextFormat(Qt::PlainText);
    m_methodLine->setWordWrap(true);
    m_methodLine->setForegroundRole(QPalette::PlaceholderText);
    m_methodLine->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(220);
    m_find->setObjectName(u"find"_s);

    auto *top = new QHBoxLayout;
    top->setSpacing(groupGap);
    top->addWidget(m_breadcrumb, 1);
    top->addWidget(m_periods);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(innerGap);
    controls->addWidget(m_methods);
    controls->addStretch();
    controls->addWidget(m_find, 1);
    controls->addWidget(m_export);

    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_movements);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageEdge, pageEdge, pageEdge, groupGap);
    layout->setSpacing(innerGap);
    layout->addLayout(top);
    layout->addWidget(m_methodLine);
    layout->addLayout(controls);
    layout->addWidget(m_message);
    layout->addWidget(m_busy);
    layout->addWidget(m_stack, 1);
}

void RankingPage::connectParts()
{
    connect(&m_store, &RankingStore::loadingStarted, this, [this] {
        m_message->hide();
        m_busy->start(tr("Loading the ratings…"));
    });
    connect(&m_store, &RankingStore::loaded, this, &RankingPage::showLoaded);
    connect(&m_store, &RankingStore::loadFailed, this, [this](const PortalError &error) {
        m_busy->stop();
        m_message->showMessage(MessageBar::Kind::Error, portalErrorText(error), error.detail);
        m_message->setActionText(tr("Try again"));
        showEmptiness();
    });
    connect(&m_store, &RankingStore::outdated, this, &RankingPage::loadIfNeeded);
    connect(&m_store, &RankingStore::answered, this, &RankingPage::showAnswer);
    connect(m_message, &MessageBar::actionTriggered, this, &RankingPage::refresh);

    connect(m_periods, &PeriodChooser::changed, this, &RankingPage::ask);
    connect(m_methods, &MethodChooser::changed, this, &RankingPage::ask);
    connect(m_movements, &MovementPane::seriesLengthChanged, this, &RankingPage::ask);
    connect(m_breadcrumb, &Breadcrumb::stepRequested, this,
            [this](std::optional<OrganizationId> step) {
                // The way one came stays in sight: the step below is selected.
                std::optional<OrganizationId> from = m_scope;
                const auto path = m_scope ? m_workspace.organizations().pathTo(*m_scope)
                                          : std::vector<OrganizationId>();
                const auto at = step ? std::find(path.begin(), path.end(), *step) : path.end();
                if (!step && !path.empty())
                    from = path.front();
                else if (at != path.end() && at + 1 != path.end())
                    from = *(at + 1);
                showScope(step, from);
            });
    connect(m_find, &QLineEdit::textChanged, &m_sorted, &RankingSortModel::setNameFilter);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_methods->setSelection({}); // all of the scope
        ask();
    });

    connect(m_table, &RankingTable::memberSelected, this, &RankingPage::select);
    connect(m_table, &RankingTable::memberOpened, this, &RankingPage::openMember);
    connect(m_table, &RankingTable::menuRequested, this, &RankingPage::showMemberMenu);
    connect(m_movements, &MovementPane::memberSelected, this, [this](OrganizationId organization) {
        select(organization);
        m_table->select(organization);
        m_table->showSelected();
    });
    connect(m_movements, &MovementPane::memberOpened, this, &RankingPage::openMember);
    connect(m_export, &RankingExport::saved, this, [this](const QString &path) {
        Q_EMIT m_workspace.messageShown(tr("Saved: %1").arg(path));
    });
    connect(m_export, &RankingExport::failed, this, [this](const PortalError &error) {
        m_message->showMessage(MessageBar::Kind::Error, portalErrorText(error), error.detail);
        m_message->setActionText({});
    });

    connect(&m_workspace, &Workspace::rankingRequested, this, &RankingPage::showScope);
    connect(&m_workspace, &Workspace::monthRankingRequested, this, &RankingPage::showMonth);
    connect(&m_workspace, &Workspace::languageChanged, this, [this](Language language) {
        m_model.setLanguage(language);
        retranslate();
    });
    connect(&m_workspace.organizations(), &OrganizationStore::loaded, this,
            &RankingPage::updateLines);
}

void RankingPage::retranslate()
{
    m_find->setPlaceholderText(tr("Find in the ranking"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_table->setAccessibleName(tr("Ranking"));
    m_periods->retranslate();
    m_methods->retranslate();
    m_methods->setReferenceData(m_store.referenceData(), m_workspace.language());
    m_movements->setNote(m_workspace.info().isDemo ? demoPortalNote() : QString());
    m_movements->retranslate();
    updateLines();
    showEmptiness();
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
        m_periods->setMonths(*m_store.months());
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
    showEmptiness();
}

void RankingPage::showEmptiness()
{
    const RankingAnswer *answer = m_model.answer();
    const bool hasRows = answer && !answer->ranking.rows.empty();
    m_stack->setCurrentIndex(hasRows ? ContentPage : EmptyPage);
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
    m_methods->setMembers(Members::Children);
    showScope(organization);
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
    QAction *open = menu->addAction(tr("Rank its subordinates"));
    open->setEnabled(!m_workspace.organizations().childrenOf(organization).empty());
    connect(open, &QAction::triggered, this, [this, organization] { openMember(organization); });
    connect(menu->addAction(tr("Open the organization")), &QAction::triggered, this,
            [this, organization] { Q_EMIT m_workspace.organizationRequested(organization); });
    const bool isPinned = m_movements->pinned().contains(organization);
    connect(menu->addAction(isPinned ? tr("Unpin its line") : tr("Pin its line")),
            &QAction::triggered, this,
            [this, organization, isPinned] { m_movements->setPinned(organization, !isPinned); });
    menu->popup(position);
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
        .statement = {},
    };
    for (int i = 0; i < m_sorted.rowCount(); ++i) {
        const int row = m_sorted.mapToSource(m_sorted.index(i, 0)).row();
        shown.rows.push_back(&m_model.answer()->ranking.rows[static_cast<std::size_t>(row)]);
    }
    QStringList statement{shown.members};
    if (m_periods->period())
        statement << periodName(*m_periods->period());
    statement << shown.method;
    if (m_workspace.info().isDemo)
        statement << demoPortalNote();
    shown.statement = statement.join(u" · ");
    return shown;
}

QByteArray RankingPage::saveState() const
{
    return RankingPageState{
        .unit = m_periods->unit(),
        .comparison = m_periods->comparison(),
        .members = m_methods->chosenMembers(),
        .method = m_methods->method(),
        .quantity = m_movements->quantity(),
        .lines = m_movements->litLinesChoice(),
        .seriesLength = m_movements->seriesLength(),
        .pinned = m_movements->pinned(),
        .header = m_table->saveColumns(),
        .splitter = m_splitter->saveState(),
    }
        .toBytes();
}

void RankingPage::restoreState(const QByteArray &bytes)
{
    const auto state = RankingPageState::fromBytes(bytes);
    if (!state)
        return;
    m_periods->setUnit(state->unit);
    m_periods->setComparison(state->comparison);
    m_methods->setMembers(state->members);
    m_methods->setMethod(state->method);
    m_movements->setQuantity(state->quantity);
    m_movements->setLitLines(state->lines);
    m_movements->setSeriesLength(state->seriesLength);
    m_movements->setPinned(state->pinned);
    m_table->restoreColumns(state->header);
    m_splitter->restoreState(state->splitter);
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

void RankingPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ratingdesk
