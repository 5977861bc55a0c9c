// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stands/standspage.h"

#include "models/items/posters/standmodel.h"
#include "models/portal/policy.h"
#include "models/words/domainwords.h"
#include "models/words/tooltiptext.h"
#include "views/common/busyindicator.h"
#include "views/common/columnkeeper.h"
#include "views/common/emptystate.h"
#include "views/common/messagebar.h"
#include "views/common/openingoffer.h"
#include "views/common/pageheading.h"
#include "views/common/savequestion.h"
#include "views/common/workspace.h"
#include "views/stands/replacements.h"
#include "views/stands/standactions.h"
#include "views/stands/standchanges.h"
#include "views/stands/standexport.h"
#include "views/stands/standfilterbar.h"
#include "views/stands/standtable.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ratingdesk {

StandsPage::StandsPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_model(new StandModel(workspace.organizations(), this)),
      m_changes(new StandChanges(workspace, *m_model, this)),
      m_actions(new StandActions(workspace, this)),
      m_replacements(new Replacements(workspace, this)),
      m_heading(new PageHeading(this)),
      m_export(new QToolButton(this)),
      m_message(new MessageBar(this)),
      m_opening(new OpeningOffer(*m_message, workspace)),
      m_stack(new QStackedWidget(this)),
      m_busy(new BusyIndicator(this)),
      m_empty(new EmptyState(u"view-list-details"_s, this))
{
    m_content = makeContent();
    m_export->setIcon(QIcon::fromTheme(u"document-save"_s));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->addControl(m_export);
    for (QWidget *state :
         {static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_empty), m_content})
        m_stack->addWidget(state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_heading);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    listen();
    m_model->setLanguage(workspace.language());
    m_table->shown().setLanguage(workspace.language());
    retranslate();
    applyFilter();
}

QString StandsPage::key() const { return u"stands"_s; }

QString StandsPage::title() const { return tr("Stands"); }

QString StandsPage::iconName() const { return u"view-list-details"_s; }

bool StandsPage::isReady() const { return !m_isLoading && !m_changes->isBusy(); }

QUndoStack *StandsPage::undoStack() { return m_changes->undoStack(); }

QWidget *StandsPage::makeContent()
{
    auto *content = new QWidget(this);
    m_findKeys = new QShortcut(QKeySequence::Find, this);
    m_filter = new StandFilterBar(m_workspace, content);
    m_rows = new QStackedWidget(content);
    m_table = new StandTable(*m_model, m_workspace.organizations(), m_rows);
    m_noMatch = new EmptyState(u"edit-find"_s, m_rows);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_noMatch);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    for (QAction *action : m_actions->all()) {
        auto *button = new QToolButton(content);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        below->addWidget(button);
        m_table->addAction(action);
    }
    below->addStretch();
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_rows, 1);
    layout->addLayout(below);
    return content;
}

void StandsPage::listen()
{
    connect(m_table, &StandTable::selectionIsAnother, this, &StandsPage::updateActions);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] {
        if (m_actions->place()->isEnabled())
            m_actions->place()->trigger();
    });
    connect(m_filter, &StandFilterBar::changed, this, &StandsPage::applyFilter);
    connect(m_filter, &StandFilterBar::left, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_findKeys, &QShortcut::activated, this, [this] {
        m_filter->search()->setFocus(Qt::ShortcutFocusReason);
        m_filter->search()->selectAll();
    });
    connect(m_noMatch, &EmptyState::actionTriggered, this,
            [this] { m_filter->setFilter({.text = {}, .kind = StandFilter::Kind::All}); });
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this] { Q_EMIT m_workspace.postersRequested({}); });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (m_isFailed)
            refresh();
    });
    connect(m_export, &QToolButton::clicked, this, &StandsPage::askForFile);
    connect(m_actions->place(), &QAction::triggered, this,
            [this] { ask(StandDialog::Subject::Place); });
    connect(m_actions->check(), &QAction::triggered, this,
            [this] { ask(StandDialog::Subject::Check); });
    connect(m_actions->retire(), &QAction::triggered, this,
            [this] { ask(StandDialog::Subject::Retire); });
    connect(m_actions->organization(), &QAction::triggered, this, &StandsPage::openOrganization);
    connect(m_actions->replace(), &QAction::triggered, this, &StandsPage::printReplacements);
    connect(m_changes, &StandChanges::settled, this, [this] {
        updateActions();
        showWhatIsThere();
        if (m_isStale && isVisible())
            load();
    });
    connect(m_changes, &StandChanges::failed, this, [this](const PortalError &error) {
        load();
        m_message->showError(error);
    });
    connect(m_replacements, &Replacements::found, this,
            [this](const std::vector<OrganizationId> &organizations, int withoutOne) {
                if (withoutOne > 0)
                    m_message->showMessage(
                        MessageBar::Kind::Information,
                        tr("%Ln organization(s) are not active any more and get no poster.",
                           nullptr, withoutOne));
                if (!organizations.empty())
                    Q_EMIT m_workspace.postersRequested(organizations);
            });
    connect(m_replacements, &Replacements::failed, m_message, &MessageBar::showError);
    connect(&m_workspace.source(), &PortalSource::changed, this,
            [this](const PortalChange &change) {
                // A name that is not the one on the print any more is a matter of the register.
                if (!change.standsChanged && !change.registerChanged)
                    return;
                m_isStale = true;
                if (isVisible() && !m_changes->isBusy())
                    load();
            });
}

void StandsPage::refresh()
{
    m_message->hide();
    load();
}

void StandsPage::load()
{
    m_isStale = false;
    m_isLoading = true;
    if (!m_isLoaded) {
        m_busy->start(tr("Loading the stands…"));
        m_stack->setCurrentWidget(m_busy);
    }
    m_list.ask(m_workspace.source().stands({}), this,
               [this](const Result<std::vector<Stand>> &stands) { showStands(stands); });
}

void StandsPage::showStands(const Result<std::vector<Stand>> &stands)
{
    m_isLoading = false;
    m_busy->stop();
    if (!stands) {
        m_isStale = true;
        m_isFailed = true;
        m_message->showError(stands.error());
        m_message->setActionText(tr("Try again"));
        return;
    }
    if (std::exchange(m_isFailed, false))
        m_message->hide();
    m_isLoaded = true;
    m_model->setStands(*stands);
    showWhatIsThere();
    updateActions();
}

void StandsPage::applyFilter()
{
    const StandFilter::Kind before = m_table->shown().filter().kind;
    const StandFilter filter = m_filter->filter();
    m_table->shown().setFilter(filter, m_workspace.info().today());
    // Whoever goes round begins where nobody has been for the longest time.
    if (filter.kind != before && filter.kind == StandFilter::Kind::Overdue)
        m_table->sortByColumn(StandModel::CheckedColumn, Qt::AscendingOrder);
    showWhatIsThere();
    updateActions();
}

void StandsPage::showWhatIsThere()
{
    if (!m_isLoaded)
        return;
    const bool isEmpty = m_model->stands().empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_content);
    const int count = m_table->shownCount();
    m_rows->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_table) : m_noMatch);
    m_filter->setCount(count);
    m_export->setEnabled(count > 0);
}

void StandsPage::updateActions() { m_actions->setStands(m_table->selected(), m_changes->isBusy()); }

void StandsPage::ask(StandDialog::Subject subject)
{
    const std::vector<Stand> stands = m_table->selected();
    if (stands.empty())
        return;
    auto *dialog = new StandDialog(subject, stands, m_workspace.info().today(), this);
    connect(dialog, &StandDialog::said, this,
            [this, subject](const std::vector<Stand> &after) { change(subject, after); });
    dialog->open();
}

void StandsPage::change(StandDialog::Subject subject, const std::vector<Stand> &after)
{
    std::vector<Stand> before;
    for (const Stand &stand : after) {
        const Stand *now = m_model->stand(stand.id);
        if (!now)
            return;
        before.push_back(*now);
    }
    const auto count = static_cast<int>(after.size());
    StandChanges::Wording wording;
    switch (subject) {
    case StandDialog::Subject::Place:
        wording = {tr("Place %Ln stand(s)", nullptr, count),
                   tr("%Ln stand(s) were placed", nullptr, count)};
        break;
    case StandDialog::Subject::Check:
        wording = {tr("Check %Ln stand(s)", nullptr, count),
                   tr("%Ln stand(s) were checked", nullptr, count)};
        break;
    case StandDialog::Subject::Retire:
        wording = {tr("Retire %Ln stand(s)", nullptr, count),
                   tr("%Ln stand(s) were retired", nullptr, count)};
        break;
    }
    m_message->hide();
    m_changes->perform(before, after, wording);
    updateActions();
}

void StandsPage::openOrganization()
{
    const std::vector<Stand> stands = m_table->selected();
    if (!stands.empty())
        Q_EMIT m_workspace.organizationRequested(stands.front().organization);
}

void StandsPage::printReplacements()
{
    std::vector<OrganizationId> organizations;
    for (const Stand &stand : m_table->selected())
        organizations.push_back(stand.organization);
    m_replacements->find(organizations);
}

void StandsPage::askForFile()
{
    askWhereToSave(this, m_workspace,
                   {tr("Save the list of stands"), tr("Tables (*.csv)"), tr("Stands.csv")},
                   [this](const QString &path) { saveTable(path); });
}

void StandsPage::saveTable(const QString &path)
{
    QStringList lines{tr("Stands, as of %1").arg(dayText(m_workspace.info().today())),
                      m_filter->description()};
    if (m_workspace.info().isDemo)
        lines << tr("Demo portal: invented data");
    const Result<void> saved =
        savePeopleTable(path, standsForPeople(*m_model, m_table->all(), lines));
    if (!saved) {
        m_message->showError(saved.error());
        return;
    }
    m_message->showMessage(MessageBar::Kind::Information,
                           tr("%Ln stand(s) saved: %1", nullptr, m_table->shownCount()).arg(path));
    m_opening->offer(path);
}

bool StandsPage::showOrganization(OrganizationId organization)
{
    m_filter->setFilter({.text = {}, .kind = StandFilter::Kind::All, .below = organization});
    return true;
}

QByteArray StandsPage::saveState() const
{
    return QJsonDocument(QJsonObject{{u"columns"_s, m_table->columns().state()},
                                     {u"days"_s, m_filter->filter().days}})
        .toJson(QJsonDocument::Compact);
}

void StandsPage::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.isEmpty())
        return;
    StandFilter filter = m_filter->filter();
    filter.days = object.value("days"_L1).toInt(filter.days);
    m_filter->setFilter(filter);
    m_table->columns().restore(object.value("columns"_L1).toObject());
}

void StandsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // How often links are opened is told to nobody.
    if (!m_isLoading && !m_changes->isBusy() && (m_isStale || !event->spontaneous()))
        load();
}

void StandsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StandsPage::retranslate()
{
    m_heading->setTitle(title());
    m_heading->setLine(tr("What was printed with a code of its own, where it hangs, and how often "
                          "its link was opened"));
    m_export->setText(tr("Save as CSV…"));
    m_export->setToolTip(toolTipText(
        tr("The stands that are shown, in their order, for a spreadsheet: a list for those who go "
           "round, for instance")));
    m_findKeys->setWhatsThis(tr("Search the stands"));
    m_table->setAccessibleName(tr("Stands"));
    m_empty->setText(tr("Here stands each poster that was registered as a stand: where it hangs, "
                        "and whether people use it. Choose “Register each as a stand” on the page "
                        "“Posters” when you print."));
    m_empty->setActionText(missingRight(m_workspace.actor(), Operation::KeepStands)
                               ? QString()
                               : tr("Go to the posters"));
    m_noMatch->setText(tr("No stand is like this."));
    m_noMatch->setActionText(tr("Show all"));
    m_model->setLanguage(m_workspace.language());
    m_table->shown().setLanguage(m_workspace.language());
    m_actions->retranslate();
    m_filter->retranslate();
    showWhatIsThere();
    updateActions();
}

} // namespace ratingdesk
