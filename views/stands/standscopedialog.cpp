// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stands/standscopedialog.h"

#include "views/common/organizationchooser.h"
#include "views/common/workspace.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

StandScopeDialog::StandScopeDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_chooser(new OrganizationChooser(workspace, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"standScopeDialog"_s);
    setWindowTitle(tr("Whose stands to show"));
    m_chooser->search()->setObjectName(u"standScopeSearch"_s);
    m_chooser->setTexts(tr("Organization: name, УНП, id or address"), tr("Search an organization"),
                        tr("Organizations whose stands can be shown"));
    auto *buttons = new QDialogButtonBox(this);
    m_choose = buttons->addButton(tr("Show its stands"), QDialogButtonBox::AcceptRole);
    m_choose->setDefault(true);
    m_choose->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_chooser, 1);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(m_chooser, &OrganizationChooser::chosen, this,
            [this](std::optional<OrganizationId> organization) {
                m_chosen = organization;
                m_choose->setEnabled(m_chosen.has_value());
            });
    connect(m_chooser, &OrganizationChooser::cleared, this, [this] {
        m_chosen.reset();
        m_choose->setEnabled(false);
    });
    connect(m_chooser, &OrganizationChooser::accepted, this, &StandScopeDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &StandScopeDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 480);
    const auto own = workspace.actor().scope;
    const OrganizationStore &store = workspace.organizations();
    std::vector<OrganizationId> first = store.childrenOf(own);
    if (own)
        first.push_back(*own);
    m_chooser->begin(
        [&store, own](OrganizationId candidate) { return !own || store.isWithin(candidate, *own); },
        first);
}

void StandScopeDialog::choose()
{
    if (!m_chosen)
        return;
    Q_EMIT chosen(*m_chosen);
    accept();
}

} // namespace ratingdesk
