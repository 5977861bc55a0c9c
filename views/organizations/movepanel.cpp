// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/movepanel.h"

#include "models/portal/whenfinished.h"
#include "models/words/domainwords.h"
#include "models/words/portalerrortext.h"
#include "views/common/organizationchooser.h"
#include "views/common/workspace.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ratingdesk {

MovePanel::MovePanel(Workspace &workspace, Target target, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_targetKind(target),
      m_title(new QLabel(this)),
      m_targets(new OrganizationChooser(workspace, this)),
      m_impactLabel(new QLabel(this)),
      m_reasonLabel(new QLabel(this)),
      m_reason(new QLineEdit(this)),
      m_dayLabel(new QLabel(this)),
      m_day(new QDateEdit(this)),
      m_cancel(new QPushButton(this)),
      m_move(new QPushButton(this))
{
    setObjectName(u"movePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    if (target == Target::Given) {
        setFrameShape(QFrame::StyledPanel);
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::AlternateBase);
        layout->setContentsMargins(12, 12, 12, 12);
    } else {
        layout->setContentsMargins(0, 0, 0, 0);
    }
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_impactLabel->setTextFormat(Qt::PlainText);
    m_impactLabel->setWordWrap(true);
    m_targets->search()->setObjectName(u"moveTargetSearch"_s);
    m_targets->list()->setObjectName(u"moveTargets"_s);
    m_reason->setObjectName(u"moveReason"_s);
    m_impactLabel->setObjectName(u"moveImpact"_s);
    m_move->setObjectName(u"moveAccept"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_dayLabel->setBuddy(m_day);
    m_cancel->setAutoDefault(false);
    m_move->setDefault(true);
    m_day->setCalendarPopup(true);

    layout->addWidget(m_title);
    layout->addWidget(m_targets, 1);
    layout->addWidget(m_impactLabel);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    auto *reasonColumn = new QVBoxLayout;
    reasonColumn->setSpacing(4);
    reasonColumn->addWidget(m_reasonLabel);
    reasonColumn->addWidget(m_reason);
    auto *dayColumn = new QVBoxLayout;
    dayColumn->setSpacing(4);
    dayColumn->addWidget(m_dayLabel);
    dayColumn->addWidget(m_day);
    fields->addLayout(reasonColumn, 1);
    fields->addLayout(dayColumn);
    layout->addLayout(fields);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_move);
    layout->addLayout(buttons);

    m_targets->setVisible(target == Target::ToChoose);

    m_asking.setSingleShot(true);
    m_asking.setInterval(150ms);
    connect(&m_asking, &QTimer::timeout, this, &MovePanel::fetchImpact);
    connect(m_targets, &OrganizationChooser::cleared, this, [this] {
        m_hasTarget = false;
        m_to.reset();
        askImpact();
    });
    connect(m_targets, &OrganizationChooser::chosen, this, &MovePanel::setTarget);
    connect(m_targets, &OrganizationChooser::accepted, this, [this] {
        if (m_hasTarget)
            m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reason, &QLineEdit::textChanged, this, &MovePanel::showState);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (m_move->isEnabled())
            perform();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &MovePanel::askImpact);
    connect(m_move, &QPushButton::clicked, this, &MovePanel::perform);
    connect(m_cancel, &QPushButton::clicked, this, &MovePanel::cancelled);
    retranslate();
}

void MovePanel::setMove(const std::vector<OrganizationId> &organizations,
                        std::optional<OrganizationId> to)
{
    m_organizations = organizations;
    m_reason->clear();
    m_hasTarget = false;
    m_to.reset();
    m_impact.clear();
    m_isPossible = false;
    {
        // Every move begins with the day that it is now.
        const QSignalBlocker blocker(m_day);
        const QDate today = m_workspace.info().today();
        m_day->setMaximumDate(today);
        m_day->setDate(today);
    }
    if (m_targetKind == Target::Given) {
        setTarget(to);
        m_reason->setFocus(Qt::OtherFocusReason);
    } else {
        m_targets->begin([this](OrganizationId candidate) { return isPlace(candidate); },
                         m_workspace.organizations().childrenOf({}));
    }
    showState();
}

QString MovePanel::nameOf(OrganizationId organization) const
{
    return m_workspace.organizations().name(organization, m_workspace.language());
}

QString MovePanel::title() const
{
    const auto count = static_cast<int>(m_organizations.size());
    if (count == 1) {
        const QString name = nameOf(m_organizations.front());
        return !m_hasTarget ? tr("Move “%1”").arg(name)
               : m_to       ? tr("Move “%1” below “%2”").arg(name, nameOf(*m_to))
                            : tr("Move “%1” to the top of the hierarchy").arg(name);
    }
    return !m_hasTarget ? tr("Move %Ln organization(s)", nullptr, count)
           : m_to ? tr("Move %Ln organization(s) below “%1”", nullptr, count).arg(nameOf(*m_to))
                  : tr("Move %Ln organization(s) to the top of the hierarchy", nullptr, count);
}

QString MovePanel::doneText() const
{
    const auto count = static_cast<int>(m_organizations.size());
    if (count == 1) {
        const QString name = nameOf(m_organizations.front());
        return m_to ? tr("“%1” now stands below “%2”").arg(name, nameOf(*m_to))
                    : tr("“%1” now stands at the top of the hierarchy").arg(name);
    }
    return m_to ? tr("%Ln organization(s) now stand below “%1”", nullptr, count).arg(nameOf(*m_to))
                : tr("%Ln organization(s) now stand at the top of the hierarchy", nullptr, count);
}

/// Every place but those that would close a cycle.
bool MovePanel::isPlace(OrganizationId candidate) const
{
    const OrganizationStore &store = m_workspace.organizations();
    return std::none_of(m_organizations.begin(), m_organizations.end(),
                        [&](OrganizationId moving) { return store.isWithin(candidate, moving); });
}

void MovePanel::setTarget(std::optional<OrganizationId> to)
{
    m_to = to;
    m_hasTarget = true;
    askImpact();
}

ChangeSet MovePanel::changes() const
{
    ChangeSet changes;
    changes.reason = m_reason->text().trimmed();
    for (const OrganizationId organization : m_organizations) {
        const OrganizationNode *node = m_workspace.organizations().node(organization);
        if (node && node->parent != m_to)
            changes.changes.push_back(
                MoveOrganization{organization, m_to, m_day->date(), node->revision});
    }
    return changes;
}

/// Up to two sentences, each of its own.
QString MovePanel::impactText(const ChangeReceipt &receipt) const
{
    QStringList sentences;
    if (receipt.descendantsMoved > 0)
        sentences << tr("%Ln organization(s) below it move along.", nullptr,
                        receipt.descendantsMoved);
    if (receipt.questionnairesMoved > 0)
        sentences << tr("%Ln questionnaire(s) count at the new place from then on.", nullptr,
                        static_cast<int>(receipt.questionnairesMoved));
    return sentences.isEmpty() ? tr("Nothing else moves along.") : sentences.join(u' ');
}

/// Not for every letter that is typed on the way to a place.
void MovePanel::askImpact()
{
    m_isPossible = false;
    m_impact.clear();
    ++m_question;
    m_asking.stop();
    if (m_hasTarget && !changes().changes.empty()) {
        m_impact = tr("Looking up what moves along…");
        m_asking.start();
    } else if (m_hasTarget) {
        m_impact = tr("It stands there already.");
    }
    showState();
}

void MovePanel::fetchImpact()
{
    whenFinished(m_workspace.source().apply(changes(), ApplyMode::DryRun), this,
                 [this, question = m_question](const Result<ChangeReceipt> &receipt) {
                     if (question != m_question)
                         return;
                     m_isPossible = receipt.has_value();
                     m_impact = receipt ? impactText(*receipt) : portalErrorText(receipt.error());
                     showState();
                 });
}

void MovePanel::showState()
{
    m_title->setText(title());
    m_impactLabel->setText(m_impact);
    m_impactLabel->setVisible(!m_impact.isEmpty());
    m_move->setEnabled(m_isPossible && !m_reason->text().trimmed().isEmpty());
}

void MovePanel::perform()
{
    m_move->setEnabled(false);
    m_workspace.editing().changes().perform(
        changes(), {.title = title(), .done = doneText()}, this,
        [this](const Result<ChangeReceipt> &receipt) {
            if (receipt) {
                Q_EMIT moved(m_organizations);
                return;
            }
            m_impact = portalErrorText(receipt.error());
            m_isPossible = receipt.error().kind != PortalError::Kind::Conflict &&
                           receipt.error().kind != PortalError::Kind::Invalid;
            showState();
        });
}

void MovePanel::retranslate()
{
    m_targets->setTexts(tr("Where to: name, УНП, id or address"), tr("Search the place to move to"),
                        tr("Places to move to"));
    m_targets->setTopText(tr("The top of the hierarchy"));
    m_reasonLabel->setText(tr("Reason, for the journal"));
    m_reason->setAccessibleName(tr("Reason for the move"));
    m_reason->setPlaceholderText(tr("Order, decision, correction…"));
    m_dayLabel->setText(tr("From the day"));
    m_day->setAccessibleName(tr("The day from which it stands there"));
    m_day->setDisplayFormat(dayFormat(locale()));
    m_cancel->setText(tr("Cancel"));
    m_move->setText(tr("Move"));
    showState();
}

void MovePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MovePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ratingdesk
