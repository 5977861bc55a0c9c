// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/scopechooser.h"

#include "views/common/organizationchooser.h"
#include "views/common/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

ScopeChooser::ScopeChooser(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_chooser(new OrganizationChooser(workspace, this)),
      m_chosen(new QLabel(this))
{
    m_chooser->search()->setObjectName(u"scopeSearch"_s);
    m_chooser->list()->setObjectName(u"scopes"_s);
    m_chosen->setObjectName(u"chosenScope"_s);
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_chooser, 1);
    layout->addWidget(m_chosen);
    connect(m_chooser, &OrganizationChooser::chosen, this, &ScopeChooser::choose);
    connect(m_chooser, &OrganizationChooser::accepted, this, &ScopeChooser::accepted);
    retranslate();
}

void ScopeChooser::begin(std::optional<OrganizationId> scope)
{
    const auto own = m_workspace.actor().scope;
    const OrganizationStore &store = m_workspace.organizations();
    std::vector<OrganizationId> first = store.childrenOf(own);
    if (own)
        first.push_back(*own);
    m_chooser->begin(
        [&store, own](OrganizationId candidate) { return !own || store.isWithin(candidate, *own); },
        first);
    choose(scope);
}

void ScopeChooser::choose(std::optional<OrganizationId> scope)
{
    m_scope = scope;
    m_chosen->setText(
        scope ? tr("It works in “%1” and everything below.")
                    .arg(m_workspace.organizations().name(*scope, m_workspace.language()))
              : tr("It works in the whole register."));
    Q_EMIT changed();
}

void ScopeChooser::retranslate()
{
    m_chooser->setTexts(tr("Works in: name, УНП, id or address"), tr("Search where it works"),
                        tr("Organizations in which it can work"));
    m_chooser->setTopText(m_workspace.actor().scope ? QString() : tr("The whole register"));
    choose(m_scope);
}

void ScopeChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ratingdesk
