// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stands/standactions.h"

#include "models/portal/policy.h"
#include "models/portal/standstate.h"
#include "models/words/accountwords.h"
#include "models/words/tooltiptext.h"
#include "views/common/workspace.h"

#include <QAction>
#include <QIcon>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

StandActions::StandActions(Workspace &workspace, QWidget *scope)
    : QObject(scope),
      m_workspace(workspace),
      m_scope(scope),
      m_place(add(u"mark-location"_s)),
      m_check(add(u"checkmark"_s)),
      m_retire(add(u"edit-delete-remove"_s)),
      m_organization(add(u"go-jump"_s)),
      m_replace(add(u"document-print"_s))
{
    retranslate();
}

QAction *StandActions::add(const QString &iconName)
{
    auto *action = new QAction(QIcon::fromTheme(iconName), QString(), this);
    m_scope->addAction(action);
    return action;
}

void StandActions::setStands(const std::vector<Stand> &stands, bool isBusy)
{
    m_stands = stands;
    m_isBusy = isBusy;
    update();
}

void StandActions::retranslate()
{
    m_place->setText(tr("Place…"));
    m_check->setText(tr("Checked…"));
    m_retire->setText(tr("Retire…"));
    m_organization->setText(tr("Open the organization"));
    m_replace->setText(tr("Print replacements"));
    update();
}

void StandActions::allow(QAction *action, const QString &what, const QString &obstacle)
{
    action->setEnabled(obstacle.isEmpty());
    action->setToolTip(toolTipText(obstacle.isEmpty() ? what : obstacle));
}

void StandActions::update()
{
    const auto missing = missingRight(m_workspace.actor(), Operation::KeepStands);
    const auto areAll = [this](StandState state) {
        return std::all_of(m_stands.begin(), m_stands.end(),
                           [state](const Stand &stand) { return standState(stand) == state; });
    };
    const bool isAnyRetired = std::any_of(m_stands.begin(), m_stands.end(), [](const Stand &stand) {
        return standState(stand) == StandState::Retired;
    });
    const bool isOne = !m_stands.empty() &&
                       std::all_of(m_stands.begin(), m_stands.end(), [this](const Stand &stand) {
                           return stand.organization == m_stands.front().organization;
                       });
    const QString none = m_stands.empty() ? tr("Select stands first.") : QString();
    QString change = none;
    if (missing)
        change = missingRightText(*missing);
    else if (none.isEmpty() && m_isBusy)
        change = tr("The last change is still being saved.");
    const QString gone = tr("One of the selected stands is retired.");
    allow(m_place, tr("Say where the selected stands hang, and since when"),
          !change.isEmpty() ? change
          : isAnyRetired    ? gone
                            : QString());
    allow(m_check, tr("Say that somebody looked at the selected stands, and that they can be read"),
          !change.isEmpty()             ? change
          : isAnyRetired                ? gone
          : !areAll(StandState::Placed) ? tr("Say first where each of the selected stands hangs.")
                                        : QString());
    allow(m_retire,
          tr("Say that the selected stands are gone. Their links still lead to the "
             "organization."),
          !change.isEmpty() ? change
          : isAnyRetired    ? gone
                            : QString());
    allow(m_organization, tr("Show it on the page “Organizations”"),
          !none.isEmpty() ? none
          : !isOne        ? tr("The selected stands belong to several organizations.")
                          : QString());
    allow(m_replace,
          tr("Make posters of these organizations, or of those that they were merged into"), none);
}

} // namespace ratingdesk
