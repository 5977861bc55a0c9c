// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/selectionsummary.h"

#include "views/common/workspace.h"
#include "views/organizations/flowlayout.h"
#include "views/organizations/organizationactions.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ratingdesk {

SelectionSummary::SelectionSummary(Workspace &workspace, OrganizationActions &actions,
                                   QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new QLabel(this)), m_line(new QLabel(this))
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_title->setFont(font);
    m_line->setWordWrap(true);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    auto *tools = new FlowLayout(4, 4);
    for (QAction *action : {actions.move(), actions.merge(), actions.archive(), actions.bringBack(),
                            actions.posters(), actions.subtreePosters(), actions.copyLink()}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setVisible(action->isVisible());
        connect(action, &QAction::changed, button,
                [action, button] { button->setVisible(action->isVisible()); });
        tools->addWidget(button);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_line);
    layout->addLayout(tools);
    layout->addStretch();
}

void SelectionSummary::setSelection(const std::vector<OrganizationId> &organizations)
{
    m_selection = organizations;
    showState();
}

void SelectionSummary::showState()
{
    const OrganizationStore &store = m_workspace.organizations();
    QSet<OrganizationId> all;
    for (const OrganizationId organization : std::as_const(m_selection)) {
        for (const OrganizationId below : store.subtreeOf(organization))
            all.insert(below);
    }
    m_title->setText(
        tr("%Ln organization(s) selected", nullptr, static_cast<int>(m_selection.size())));
    m_line->setText(tr("%Ln organization(s) with everything below them", nullptr,
                       static_cast<int>(all.size())));
}

void SelectionSummary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace ratingdesk
