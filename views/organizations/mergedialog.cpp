// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/mergedialog.h"

#include "models/portal/merging.h"
#include "models/words/domainwords.h"
#include "models/words/mergewords.h"
#include "models/words/portalerrortext.h"
#include "views/common/organizationchooser.h"
#include "views/common/workspace.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ratingdesk {

MergeDialog::MergeDialog(Workspace &workspace, std::vector<OrganizationId> organizations,
                         QWidget *parent)
    : ChangeDialog(workspace, parent),
      m_organizations(std::move(organizations)),
      m_successors(new OrganizationChooser(workspace, this)),
      m_day(new QDateEdit(this))
{
    setObjectName(u"mergeDialog"_s);
    setAcceptText(tr("Merge"));
    m_successors->search()->setObjectName(u"successorSearch"_s);
    m_successors->list()->setObjectName(u"successors"_s);
    m_successors->setTexts(tr("Into which: name, УНП, id or address"),
                           tr("Search the organization that goes on"),
                           tr("Organizations that can go on"));
    setContent(m_successors);

    auto *dayLabel = new QLabel(tr("From the day"), this);
    dayLabel->setBuddy(m_day);
    m_day->setAccessibleName(tr("The day from which they are one"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(dayFormat(locale()));
    m_day->setMaximumDate(workspace.info().today());
    m_day->setDate(workspace.info().today());
    auto *dayColumn = new QVBoxLayout;
    dayColumn->setSpacing(4);
    dayColumn->addWidget(dayLabel);
    dayColumn->addWidget(m_day);
    fields()->addLayout(dayColumn);

    m_asking.setSingleShot(true);
    m_asking.setInterval(150ms);
    connect(&m_asking, &QTimer::timeout, this, &MergeDialog::fetchImpact);
    connect(m_successors, &OrganizationChooser::cleared, this, [this] { setSuccessor({}); });
    connect(m_successors, &OrganizationChooser::chosen, this, &MergeDialog::setSuccessor);
    connect(m_successors, &OrganizationChooser::accepted, this, [this] {
        if (m_into)
            reason()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this] { setSuccessor(m_into); });

    const bool isAlone = m_organizations.size() == 1;
    std::vector<OrganizationId> offered;
    if (!isAlone)
        offered = m_organizations;
    m_successors->begin(
        [this, isAlone](OrganizationId candidate) {
            return !isAlone || candidate != m_organizations.front();
        },
        offered);
    resize(600, 520);
    setSuccessor(m_into);
}

MergePlan MergeDialog::plan() const
{
    return m_into ? mergePlan(workspace().organizations().nodes(), m_organizations, *m_into,
                              m_day->date())
                  : MergePlan();
}

std::vector<Change> MergeDialog::changes() const { return plan().changes; }

QString MergeDialog::title() const
{
    const std::vector<OrganizationId> merged = m_into ? plan().merged : m_organizations;
    const auto count = static_cast<int>(merged.size());
    if (!m_into)
        return count == 1 ? tr("Merge “%1” into another organization").arg(nameOf(merged.front()))
                          : tr("Merge %Ln organization(s) into one", nullptr, count);
    return count == 1
               ? tr("Merge “%1” into “%2”").arg(nameOf(merged.front()), nameOf(*m_into))
               : tr("Merge %Ln organization(s) into “%1”", nullptr, count).arg(nameOf(*m_into));
}

ChangeQueue::Wording MergeDialog::wording() const
{
    const std::vector<OrganizationId> merged = plan().merged;
    const auto count = static_cast<int>(merged.size());
    return {.title = title(),
            .done =
                count == 1
                    ? tr("“%1” was merged into “%2”").arg(nameOf(merged.front()), nameOf(*m_into))
                    : tr("%Ln organization(s) were merged into “%1”", nullptr, count)
                          .arg(nameOf(*m_into))};
}

std::vector<OrganizationId> MergeDialog::subjects() const { return {*m_into}; }

void MergeDialog::setSuccessor(std::optional<OrganizationId> into)
{
    m_into = into;
    m_answer.forget();
    m_asking.stop();
    setTitle(title());
    setImpact(m_into ? tr("Looking up what this touches…")
                     : tr("Choose the organization that goes on."),
              false);
    if (m_into)
        m_asking.start();
}

void MergeDialog::fetchImpact()
{
    const MergePlan asked = plan();
    PortalSource &source = workspace().source();
    m_answer.ask(
        allOf(source.apply({.changes = asked.changes, .reason = {}}, ApplyMode::DryRun),
              mergeImpact(source, asked)),
        this, [this, asked](const Result<std::tuple<ChangeReceipt, MergeImpact>> &answer) {
            if (answer)
                setImpact(mergeSentences(asked, std::get<MergeImpact>(*answer), nameOf(asked.into))
                              .join(u'\n'),
                          !asked.merged.empty());
            else
                setImpact(portalErrorText(answer.error()), false);
        });
}

SeparationDialog::SeparationDialog(Workspace &workspace, OrganizationId organization,
                                   QWidget *parent)
    : ChangeDialog(workspace, parent), m_organization(organization)
{
    setObjectName(u"separationDialog"_s);
    setAcceptText(tr("Separate"));
    setTitle(tr("Separate “%1” again").arg(nameOf(organization)));
    setImpact(tr("Looking up what this touches…"), false);
    resize(560, sizeHint().height());
    m_answer.ask(mergeRecord(workspace.source(), organization), this,
                 [this](const Result<MergeRecord> &record) {
                     if (record)
                         showRecord(*record);
                     else
                         setImpact(portalErrorText(record.error()), false);
                 });
}

void SeparationDialog::showRecord(const MergeRecord &record)
{
    m_record = record;
    const QString text = separationSentences(record, changes(), nameOf(record.into)).join(u'\n');
    m_answer.ask(
        workspace().source().apply({.changes = changes(), .reason = {}}, ApplyMode::DryRun), this,
        [this, text](const Result<ChangeReceipt> &receipt) {
            setImpact(receipt ? text : portalErrorText(receipt.error()), receipt.has_value());
        });
}

std::vector<Change> SeparationDialog::changes() const
{
    return separation(workspace().organizations().nodes(), m_record);
}

ChangeQueue::Wording SeparationDialog::wording() const
{
    const QString name = nameOf(m_organization);
    return {.title = tr("Separate “%1” again").arg(name),
            .done = tr("“%1” is on its own again").arg(name)};
}

std::vector<OrganizationId> SeparationDialog::subjects() const { return {m_organization}; }

} // namespace ratingdesk
