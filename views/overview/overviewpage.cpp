// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/overviewpage.h"

#include "models/domain/minsktime.h"
#include "models/domain/validators.h"
#include "models/words/domainwords.h"
#include "models/words/portalerrortext.h"
#include "models/words/rankingwords.h"
#include "views/common/busyindicator.h"
#include "views/common/emptystate.h"
#include "views/common/messagebar.h"
#include "views/common/pageheading.h"
#include "views/common/workspace.h"
#include "views/overview/figurecard.h"
#include "views/overview/linkcard.h"
#include "views/overview/overviewwords.h"
#include "views/overview/ratingschart.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Beyond it the cards would be mostly empty.
constexpr QSize largestContent(1760, 860);

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_store(workspace.source(), workspace.info(), workspace.rankings()),
      m_heading(new PageHeading(this)),
      m_error(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_busy(new BusyIndicator(this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeContent());
    m_content = scroll;
    m_stack->addWidget(m_busy);
    m_stack->addWidget(m_content);
    m_error->setClosable(false);
    m_error->hide();

    auto *layout = new QVBoxLayout(this);
    // The content reaches to the page's right edge, so that its scroll bar stands there.
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, 24, 0);
    top->setSpacing(16);
    top->addWidget(m_heading);
    top->addWidget(m_error);
    layout->setContentsMargins(24, 24, 0, 16);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);

    listen();
    updateTexts();
}

QString OverviewPage::key() const { return u"overview"_s; }

QString OverviewPage::title() const { return tr("Overview"); }

QString OverviewPage::iconName() const { return u"view-statistics"_s; }

void OverviewPage::refresh()
{
    m_isStale = false;
    if (!m_overview)
        m_busy->start(tr("Loading the overview…"));
    m_store.load();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

QWidget *OverviewPage::makeContent()
{
    auto *content = new QWidget(this);
    m_users = new FigureCard(content);
    m_organizations = new FigureCard(content);
    m_questionnaires = new FigureCard(content);
    m_satisfaction = new FigureCard(content);
    m_chartCard = new OverviewCard(content);
    m_chart = new RatingsChart(content);
    m_noRatings = new EmptyState(u"view-statistics"_s, content);
    m_chartCard->content()->addWidget(m_chart, 1);
    m_chartCard->content()->addWidget(m_noRatings, 1);
    m_risers = new LinkCard(content);
    m_fallers = new LinkCard(content);
    m_changes = new LinkCard(content);

    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 24, 0);
    grid->setSpacing(16);
    int column = 0;
    for (FigureCard *card : {m_users, m_organizations, m_questionnaires, m_satisfaction}) {
        grid->addWidget(card, 0, column);
        grid->setColumnStretch(column++, 1);
    }
    grid->addWidget(m_chartCard, 1, 0, 1, 2);
    grid->addWidget(m_changes, 1, 2, 1, 2);
    grid->addWidget(m_risers, 2, 0, 1, 2);
    grid->addWidget(m_fallers, 2, 2, 1, 2);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 2);
    content->setMaximumSize(largestContent);
    return content;
}

void OverviewPage::listen()
{
    connect(&m_store, &OverviewStore::loaded, this,
            [this](const std::shared_ptr<const Overview> &overview) {
                m_overview = overview;
                m_error->hide();
                showContent();
            });
    connect(&m_store, &OverviewStore::loadFailed, this, &OverviewPage::showFailure);
    connect(m_error, &MessageBar::actionTriggered, this, &OverviewPage::refresh);

    const OrganizationStore &organizations = m_workspace.organizations();
    connect(&organizations, &OrganizationStore::wasReset, this, &OverviewPage::showContent);
    connect(&organizations, &OrganizationStore::loaded, this, &OverviewPage::showContent);
    connect(&m_workspace.source(), &PortalSource::changed, this,
            [this](const PortalChange &change) {
                const bool onlyFields = !change.ratingsChanged && !change.hierarchyChanged &&
                                        !change.referenceDataChanged;
                if (onlyFields && isVisible() && !m_isStale) {
                    m_store.loadChanges();
                    return;
                }
                m_isStale = true;
                if (isVisible())
                    refresh();
            });

    for (OverviewCard *card : {m_questionnaires, m_satisfaction}) {
        connect(card, &OverviewCard::linkActivated, this,
                [this] { Q_EMIT m_workspace.rankingRequested({}, {}); });
    }
    connect(m_organizations, &OverviewCard::linkActivated, this, &OverviewPage::openRoot);
    for (LinkCard *card : {m_risers, m_fallers}) {
        connect(card->list(), &LinkList::linkActivated, this, [this](const QVariant &target) {
            Q_EMIT m_workspace.monthRankingRequested(target.value<OrganizationId>(),
                                                     m_overview->lastMonth, overviewMethod());
        });
    }
    connect(m_changes->list(), &LinkList::linkActivated, this, [this](const QVariant &target) {
        Q_EMIT m_workspace.organizationRequested(target.value<OrganizationId>());
    });
}

void OverviewPage::openRoot()
{
    const auto roots = m_workspace.organizations().childrenOf({});
    if (!roots.empty())
        Q_EMIT m_workspace.organizationRequested(roots.front());
}

void OverviewPage::showContent()
{
    if (!m_overview || !m_workspace.organizations().isLoaded())
        return;
    m_busy->stop();
    m_stack->setCurrentWidget(m_content);
    updateFigures();
    updateLists();
}

void OverviewPage::showFailure(const PortalError &error)
{
    m_busy->stop();
    // What was shown before stays; the next time the page comes to the front it tries again.
    m_isStale = true;
    m_error->showError(error);
    m_error->setActionText(tr("Try again"));
}

void OverviewPage::updateTexts()
{
    m_heading->setTitle(title());
    const QString day = dayInWords(m_workspace.info().today());
    const QString name = m_workspace.info().isDemo ? demoPortalNote() : m_workspace.info().name;
    //: %1 is the portal's name, %2 a day
    m_heading->setLine(tr("%1 · as of %2").arg(name, day));

    m_users->setTitle(tr("Users"));
    m_users->setLine(tr("registered citizens"));
    m_organizations->setTitle(tr("Objects"), true);
    m_organizations->setLine(tr("active organizations"));
    m_questionnaires->setTitle(tr("Questionnaires"), true);
    m_questionnaires->setLine(tr("completed assessments"));
    m_satisfaction->setTitle(tr("Satisfaction"), true);
    m_satisfaction->setLine(tr("share with a score of 4 or more"));

    m_chartCard->setTitle(tr("Questionnaires per month"));
    m_noRatings->setText(tr("There are no questionnaires yet. Once citizens rate the organizations "
                            "of this portal, their number stands here month by month."));
    m_risers->setTitle(tr("Largest rises"));
    m_fallers->setTitle(tr("Largest falls"));
    m_changes->setTitle(tr("Latest changes"));
    m_risers->setEmptyText(tr("Nobody with enough questionnaires rose."));
    m_fallers->setEmptyText(tr("Nobody with enough questionnaires fell."));
    m_changes->setEmptyText(tr("Nothing has been changed in the register yet."));
    if (m_stack->currentWidget() == m_content) {
        updateFigures();
        updateLists();
    }
}

void OverviewPage::updateFigures()
{
    const Overview &overview = *m_overview;
    const auto fill = [&](FigureCard *card, const OverviewCount &count) {
        card->setFigure(numberText(count.total));
        const ChangeWords words = changeWords(count, overview.lastMonth);
        card->setChange(words.latest, words.before);
    };
    fill(m_users, overview.users);
    fill(m_organizations, overview.organizations);
    fill(m_questionnaires, overview.questionnaires);
    m_satisfaction->setFigure(percentText(overview.satisfaction));
    const ChangeWords words = satisfactionWords(overview);
    m_satisfaction->setChange(words.latest, words.before);

    const bool hasRatings = overview.questionnaires.total > 0;
    m_chart->setVisible(hasRatings);
    m_noRatings->setVisible(!hasRatings);
    m_chart->setMonths(overview.months, overview.lastMonth);

    //: %1 is a month
    m_chartCard->setLine(overview.isQuiet
                             ? tr("No questionnaires have come in since %1.")
                                   .arg(periodName({overview.lastMonth, overview.lastMonth}))
                             : QString());

    //: %1 and %2 are months; %n is a number of questionnaires
    const QString basis = tr("%1 in comparison with %2, with at least %Ln questionnaires", nullptr,
                             static_cast<int>(overviewMinimumQuestionnaires));
    const Month last = overview.lastMonth;
    const Month before = last + -1;
    const QString line = basis.arg(periodName({last, last}), periodName({before, before}));
    m_risers->setLine(line);
    m_fallers->setLine(line);
}

void OverviewPage::updateLists()
{
    const auto fill = [this](LinkCard *card, const auto &items) {
        std::vector<LinkRow> rows;
        for (const auto &item : items)
            rows.push_back(rowOf(item));
        card->setRows(rows);
    };
    fill(m_risers, m_overview->risers);
    fill(m_fallers, m_overview->fallers);
    fill(m_changes, m_overview->changes);
}

LinkRow OverviewPage::rowOf(const RankingRow &row) const
{
    return {movementText(row.movement()),
            m_workspace.organizations().name(row.organization, m_workspace.language()),
            fractionText(row.score, 2), placeOf(row.organization),
            QVariant::fromValue(row.organization)};
}

LinkRow OverviewPage::rowOf(const JournalEntry &entry) const
{
    QString name = m_workspace.organizations().name(entry.organization, m_workspace.language());
    if (name.isEmpty())
        name = journalledName(entry, m_workspace.language());
    const QString text = changeText(entry.action, name);
    const QString day = dayText(minskDay(entry.at));
    // What is not about an organization that is there leads nowhere.
    const bool isThere = m_workspace.organizations().node(entry.organization) != nullptr;
    return {{},
            text,
            day,
            placeOf(entry.organization),
            isThere ? QVariant::fromValue(entry.organization) : QVariant()};
}

QString OverviewPage::placeOf(OrganizationId organization) const
{
    QStringList names;
    for (const OrganizationId step : m_workspace.organizations().pathTo(organization))
        names << m_workspace.organizations().name(step, m_workspace.language());
    return names.join(u" › "_s);
}

} // namespace ratingdesk
