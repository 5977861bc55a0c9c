// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationheader.h"

#include "models/words/domainwords.h"
#include "views/common/workspace.h"
#include "views/organizations/clampedlabel.h"
#include "views/organizations/flowlayout.h"
#include "views/organizations/organizationactions.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// A name may have 255 characters; the form shows all of them.
constexpr int maxNameLines = 2;

} // namespace

OrganizationHeader::OrganizationHeader(Workspace &workspace, const OrganizationActions &actions,
                                       QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_path(new QLabel(this)),
      m_name(new ClampedLabel(maxNameLines, this)),
      m_line(new QLabel(this)),
      m_tools(new QWidget(this))
{
    // Names are escaped where this is filled; only the links are markup.
    m_path->setTextFormat(Qt::RichText);
    m_path->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_path->setWordWrap(true);
    connect(m_path, &QLabel::linkActivated, this, [this](const QString &link) {
        Q_EMIT organizationRequested(OrganizationId(link.toLongLong()));
    });
    m_name->setObjectName(u"organizationName"_s);
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_name->setFont(font);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    addTools(actions);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_path);
    layout->addWidget(m_name);
    layout->addWidget(m_line);
    layout->addWidget(m_tools);
}

/// They wrap where there is little room: a tool bar would hide the last ones behind an arrow.
void OrganizationHeader::addTools(const OrganizationActions &actions)
{
    auto *layout = new FlowLayout(4, 4);
    m_tools->setLayout(layout);
    for (QAction *action :
         {actions.createBelow(), actions.move(), actions.merge(), actions.separate(),
          actions.archive(), actions.bringBack(), actions.posters(), actions.ranking()}) {
        auto *button = new QToolButton(m_tools);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(16, 16));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        const auto follow = [button, action] { button->setVisible(action->isVisible()); };
        connect(action, &QAction::visibleChanged, button, follow);
        layout->addWidget(button);
        follow();
    }
}

QString OrganizationHeader::nameOf(OrganizationId organization) const
{
    return m_workspace.organizations().name(organization, m_workspace.language());
}

void OrganizationHeader::showOrganization(OrganizationId organization, const QString &fullName)
{
    m_shown = organization;
    m_tools->show();
    showPath();
    const OrganizationNode *node = m_workspace.organizations().node(organization);
    m_name->setWholeText(fullName.isEmpty() ? nameOf(organization) : fullName);
    m_line->clear();
    if (!node)
        return; // just registered: the tree follows
    const QString id = QString::number(organization.value());
    m_line->setText(node->state == OrganizationState::Active
                        ? tr("%1 · id %2", "kind and id").arg(kindText(node->kind), id)
                        : tr("%1 · id %2 · %3", "kind, id and state")
                              .arg(kindText(node->kind), id, stateText(node->state)));
}

void OrganizationHeader::showNew(std::optional<OrganizationId> parent)
{
    m_shown = {};
    m_tools->hide();
    showPath();
    m_name->setWholeText(tr("New organization"));
    m_line->setText(parent ? tr("below “%1”").arg(nameOf(*parent))
                           : tr("at the top of the hierarchy"));
}

void OrganizationHeader::showPath()
{
    QStringList path;
    for (const OrganizationId above : m_workspace.organizations().pathTo(m_shown)) {
        if (above != m_shown)
            path << u"<a href=\"%1\" style=\"text-decoration:none; color:%2\">%3</a>"_s.arg(
                QString::number(above.value()), palette().color(QPalette::Link).name(),
                nameOf(above).toHtmlEscaped());
    }
    m_path->setText(path.join(u" › "_s));
    m_path->setVisible(!path.isEmpty());
    m_path->setAccessibleName(tr("Where it stands"));
}

void OrganizationHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showPath(); // markup keeps the color it was made with
    QWidget::changeEvent(event);
}

} // namespace ratingdesk
