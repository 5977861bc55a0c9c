// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/branchpanel.h"

#include "views/common/workspace.h"
#include "views/organizations/flowlayout.h"
#include "views/organizations/organizationactions.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

BranchPanel::BranchPanel(Workspace &workspace, OrganizationActions &actions, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_actions(actions),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_cancel(new QPushButton(this)),
      m_only(new QPushButton(this)),
      m_all(new QPushButton(this))
{
    setObjectName(u"branchPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_only->setObjectName(u"onlySelected"_s);
    m_all->setObjectName(u"withBelow"_s);
    m_cancel->setObjectName(u"cancelBranch"_s);
    auto *buttons = new FlowLayout(8, 8);
    for (QPushButton *button : {m_cancel, m_only, m_all})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &BranchPanel::answered);
    connect(m_only, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_all, &QPushButton::clicked, this, [this] { choose(true); });
    hide();
}

void BranchPanel::ask(OrganizationState state, const std::vector<OrganizationId> &organizations)
{
    m_state = state;
    m_organizations = organizations;
    showQuestion();
    show();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void BranchPanel::choose(bool withBelow)
{
    m_actions.setState(m_state, m_organizations, withBelow);
    Q_EMIT answered();
}

void BranchPanel::showQuestion()
{
    const bool isArchiving = m_state == OrganizationState::Archived;
    const int selected =
        static_cast<int>(m_actions.affectedBy(m_state, m_organizations, false).size());
    const int all = static_cast<int>(m_actions.affectedBy(m_state, m_organizations, true).size());
    if (m_organizations.size() == 1) {
        const QString name =
            m_workspace.organizations().name(m_organizations.front(), m_workspace.language());
        m_title->setText(isArchiving ? tr("Archive “%1”?").arg(name)
                                     : tr("Bring back “%1”?").arg(name));
    } else {
        m_title->setText(isArchiving ? tr("Archive %Ln organization(s)?", nullptr, selected)
                                     : tr("Bring back %Ln organization(s)?", nullptr, selected));
    }
    m_text->setText(
        isArchiving
            ? tr("%Ln active organization(s) below. What is archived leaves ratings and rankings; "
                 "the rest stays active.",
                 nullptr, all - selected)
            : tr("%Ln archived organization(s) below. What is brought back can be rated and ranked "
                 "again; the rest stays archived.",
                 nullptr, all - selected));
    m_cancel->setText(tr("Cancel"));
    m_only->setText(selected == 1 ? tr("Only this one")
                                  : tr("Only the %Ln selected", nullptr, selected));
    m_all->setText(tr("With all below: %Ln", nullptr, all));
}

void BranchPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_organizations.empty())
        showQuestion();
    QFrame::changeEvent(event);
}

void BranchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT answered();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ratingdesk
