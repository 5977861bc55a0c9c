// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the parts of the ranking page stand and work together.

#include "views/common/busyindicator.h"
#include "views/common/emptystate.h"
#include "views/common/messagebar.h"
#include "views/ranking/breadcrumb.h"
#include "views/ranking/chartactions.h"
#include "views/ranking/methodchooser.h"
#include "views/ranking/movementpane.h"
#include "views/ranking/periodchooser.h"
#include "views/ranking/rankingexport.h"
#include "views/ranking/rankingpage.h"
#include "views/ranking/rankingtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int pageEdge = 24;
constexpr int groupGap = 16;
constexpr int innerGap = 8;

} // namespace

void RankingPage::layOut()
{
    for (QLabel *line : {m_periodLine, m_methodLine}) {
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_periodLine->setObjectName(u"periodLine"_s);
    m_methodLine->setForegroundRole(QPalette::PlaceholderText);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(220);
    m_find->setObjectName(u"find"_s);
    m_find->installEventFilter(this);

    auto *top = new QHBoxLayout;
    top->setSpacing(groupGap);
    top->addWidget(m_periods);
    top->addStretch();
    top->addWidget(m_find, 1);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(groupGap);
    controls->addWidget(m_methods);
    controls->addStretch();
    controls->addWidget(m_export);

    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_nothingFound);
    m_nothingFound->setMinimumHeight(m_table->minimumHeight()); // the chart needs the rest
    m_splitter->addWidget(m_tableStack);
    m_splitter->addWidget(m_movements);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageEdge, pageEdge, pageEdge, groupGap);
    layout->setSpacing(innerGap);
    layout->addWidget(m_breadcrumb);
    layout->addWidget(m_methodLine);
    layout->addLayout(top);
    layout->addLayout(controls);
    layout->addWidget(m_periodLine);
    layout->addWidget(m_message);
    layout->addWidget(m_saved);
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
        m_message->showError(error);
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
                Q_EMIT leavingPlace();
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
    connect(m_find, &QLineEdit::textChanged, this, &RankingPage::filterByName);
    connect(m_nothingFound, &EmptyState::actionTriggered, m_find, &QLineEdit::clear);
    // Of the whole window: the page is in front when it hears them.
    connect(m_findKeys, &QShortcut::activated, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    m_upKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_upKeys, &QShortcut::activated, this, &RankingPage::goUp);
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
    connect(m_movements, &MovementPane::pinnedChanged, this,
            [this] { m_model.setPinned(m_movements->pinned()); });
    connect(m_movements, &MovementPane::menuRequested, this, &RankingPage::showChartMenu);
    connect(m_chartActions, &ChartActions::done, this,
            [this](const QString &message) { Q_EMIT m_workspace.messageShown(message); });
    connect(m_chartActions, &ChartActions::failed, m_export, &RankingExport::failed);
    connect(m_chartActions, &ChartActions::saved, m_export, &RankingExport::saved);
    connect(m_export, &RankingExport::saved, this, [this](const QString &path) {
        m_savedPath = path;
        showSaved();
        Q_EMIT m_workspace.messageShown(tr("Saved: %1").arg(path));
    });
    connect(m_export, &RankingExport::failed, this, [this](const PortalError &error) {
        m_message->showError(error);
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

} // namespace ratingdesk
