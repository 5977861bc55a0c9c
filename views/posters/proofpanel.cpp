// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/proofpanel.h"

#include "models/stores/organizationstore.h"
#include "models/words/portalerrortext.h"
#include "models/words/posters/posterwords.h"
#include "models/words/tooltiptext.h"
#include "views/common/columnkeeper.h"
#include "views/common/taskmonitor.h"
#include "views/common/workspace.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ratingdesk {

namespace {

/// Long enough that typing a number does not prove everything for each digit.
constexpr auto quietTime = 400ms;

OrganizationId organizationOf(const QTreeWidgetItem *item)
{
    return OrganizationId(item->data(0, Qt::UserRole).toLongLong());
}

std::vector<OrganizationId> organizationsOf(const QList<QTreeWidgetItem *> &items)
{
    std::vector<OrganizationId> organizations;
    for (const QTreeWidgetItem *item : items)
        organizations.push_back(organizationOf(item));
    return organizations;
}

} // namespace

ProofPanel::ProofPanel(Workspace &workspace, std::function<PosterOrder()> order, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_order(std::move(order)),
      m_filter(new QLineEdit),
      m_findings(new QTreeWidget),
      m_line(new QHBoxLayout),
      m_found(new QLabel),
      m_proveAgain(new QPushButton),
      m_details(new QPushButton)
{
    m_findings->setRootIsDecorated(false);
    m_findings->setUniformRowHeights(true);
    m_findings->setColumnCount(2);
    m_findings->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_columns = new ColumnKeeper(*m_findings->header(), {.ids = {u"organization"_s, u"found"_s},
                                                         .fit = [this] { fitColumns(); }});
    m_findings->setMaximumHeight(150);
    m_findings->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_findings->setContextMenuPolicy(Qt::CustomContextMenu);
    // In the order of the posters until somebody clicks a heading.
    m_findings->setSortingEnabled(true);
    m_findings->header()->setSortIndicatorClearable(true);
    m_findings->sortByColumn(-1, Qt::AscendingOrder);
    m_findings->hide();
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_filter->hide();
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText);
    m_proveAgain->hide();
    m_details->setFlat(true);
    m_details->setCheckable(true);
    m_details->hide();

    m_line->setSpacing(8);
    m_line->addWidget(m_found, 1);
    m_line->addWidget(m_proveAgain);
    m_line->addWidget(m_details);
    m_line->addSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(m_filter);
    layout->addWidget(m_findings);
    layout->addLayout(m_line);

    m_delay.setSingleShot(true);
    m_delay.setInterval(quietTime);
    connect(&m_delay, &QTimer::timeout, this, &ProofPanel::prove);
    connect(m_proveAgain, &QPushButton::clicked, this, &ProofPanel::prove);
    connect(m_details, &QPushButton::toggled, m_findings, &QWidget::setVisible);
    connect(m_details, &QPushButton::toggled, m_filter, &QWidget::setVisible);
    connect(m_filter, &QLineEdit::textChanged, this, &ProofPanel::filter);
    connect(m_findings, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            Q_EMIT posterRequested(organizationOf(item));
    });
    connect(m_findings, &QWidget::customContextMenuRequested, this, &ProofPanel::showMenu);
    m_removeKey = new QShortcut(QKeySequence::Delete, m_findings);
    m_removeKey->setContext(Qt::WidgetShortcut);
    connect(m_removeKey, &QShortcut::activated, this,
            [this] { Q_EMIT removalRequested(organizationsOf(m_findings->selectedItems())); });
    retranslate();
}

ProofPanel::~ProofPanel()
{
    // The workers hold copies of all they need; nobody waits for them.
    stop();
}

void ProofPanel::addControl(QWidget *control) { m_line->addWidget(control); }

void ProofPanel::restart()
{
    stop();
    m_proof.reset();
    m_details->setChecked(false);
    showProof();
    m_delay.start();
}

void ProofPanel::stop()
{
    if (m_watcher)
        m_watcher->cancel();
    m_watcher.reset();
    m_proving = 0;
}

void ProofPanel::prove()
{
    const auto posters = m_order().job();
    if (!posters)
        return;
    stop();
    m_proving = static_cast<int>(posters->organizations.size());
    m_proof.reset();
    showProof();
    m_work = startChecking(*posters);
    m_workspace.tasks().watch(tr("Proving %Ln code(s)", nullptr, m_proving), m_work->future());
    m_watcher = std::make_unique<QFutureWatcher<void>>();
    connect(m_watcher.get(), &QFutureWatcherBase::finished, this, &ProofPanel::takeProof);
    m_watcher->setFuture(m_work->future());
}

void ProofPanel::takeProof()
{
    m_proving = 0;
    m_proof = m_work->result();
    showProof();
    if (*m_proof)
        Q_EMIT proved();
}

void ProofPanel::setReport(const PosterReport &report)
{
    stop();
    m_proof = report;
    showProof();
}

void ProofPanel::retranslate()
{
    m_proveAgain->setText(tr("Prove the codes"));
    m_details->setText(tr("Details"));
    m_findings->setHeaderLabels({tr("Organization"), tr("Found")});
    m_findings->setAccessibleName(tr("What was found"));
    m_removeKey->setWhatsThis(tr("Take the selected ones out of the list"));
    m_filter->setPlaceholderText(tr("Find among what was found…"));
    m_filter->setAccessibleName(tr("Find among what was found"));
    showProof();
}

void ProofPanel::showProof()
{
    m_proveAgain->setVisible(m_proof && !*m_proof);
    m_findings->clear();
    if (m_proof && *m_proof)
        list(**m_proof);
    m_details->setVisible(m_findings->topLevelItemCount() > 0);

    if (m_proving > 0)
        m_found->setText(tr("Proving %Ln code(s)…", nullptr, m_proving));
    else if (!m_proof)
        m_found->clear();
    else if (*m_proof)
        m_found->setText((QStringList(proofSummary(**m_proof)) + findingsOf(**m_proof)).join(u' '));
    else if (m_proof->error().kind == PortalError::Kind::Cancelled)
        m_found->setText(tr("Cancelled: the codes were not proved."));
    else
        m_found->setText(portalErrorText(m_proof->error()));
    Q_EMIT changed();
}

std::optional<Proof> ProofPanel::proofOf(OrganizationId organization) const
{
    if (!m_proof || !*m_proof)
        return {};
    for (const PosterOutcome &outcome : (*m_proof)->outcomes) {
        if (outcome.organization == organization && outcome.version > 0)
            return outcome.proof;
    }
    return {};
}

QString ProofPanel::obstacle() const
{
    if (!m_proof || !*m_proof || (*m_proof)->printed() > 0)
        return {};
    for (const PosterOutcome &outcome : (*m_proof)->outcomes) {
        if (outcome.problem)
            return pageProblemText(*outcome.problem);
    }
    return {};
}

void ProofPanel::filter()
{
    const QString wanted = m_filter->text().simplified();
    for (int row = 0; row < m_findings->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_findings->topLevelItem(row);
        item->setHidden(!item->text(0).contains(wanted, Qt::CaseInsensitive) &&
                        !item->text(1).contains(wanted, Qt::CaseInsensitive));
    }
}

void ProofPanel::showMenu(const QPoint &at)
{
    const QList<QTreeWidgetItem *> selected = m_findings->selectedItems();
    if (selected.isEmpty())
        return;
    const std::vector<OrganizationId> organizations = organizationsOf(selected);
    auto *menu = new QMenu(m_findings);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *open = menu->addAction(tr("Open in the register"), this, [this, organizations] {
        Q_EMIT organizationRequested(organizations.front());
    });
    open->setEnabled(organizations.size() == 1);
    menu->addAction(tr("Copy"), this, [selected] {
        QStringList lines;
        for (const QTreeWidgetItem *item : selected)
            lines << item->text(0) + u'\t' + item->text(1);
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    menu->addSeparator();
    menu->addAction(tr("Remove from the list"), QKeySequence::Delete, this,
                    [this, organizations] { Q_EMIT removalRequested(organizations); });
    menu->popup(m_findings->viewport()->mapToGlobal(at));
}

void ProofPanel::list(const PosterReport &report)
{
    QList<QTreeWidgetItem *> items;
    for (const PosterOutcome &outcome : report.outcomes) {
        QStringList found;
        if (outcome.problem)
            found << pageProblemText(*outcome.problem);
        for (const LayoutNote &note : outcome.notes)
            found << layoutNoteText(note);
        if (found.isEmpty())
            continue;
        QString name =
            m_workspace.organizations().name(outcome.organization, m_workspace.language());
        if (name.isEmpty())
            name = QString::number(outcome.organization.value());
        auto *item = new QTreeWidgetItem({name, found.join(u' ')});
        item->setToolTip(0, toolTipText(name));
        item->setToolTip(1, toolTipText(found.join(u'\n')));
        item->setData(0, Qt::UserRole, outcome.organization.value());
        items << item;
    }
    m_findings->addTopLevelItems(items);
    m_columns->fit();
    filter();
}

void ProofPanel::fitColumns()
{
    const int chosen = m_columns->chosenWidth(0);
    m_findings->setColumnWidth(0, chosen > 0 ? chosen : m_findings->width() / 3);
}

} // namespace ratingdesk
