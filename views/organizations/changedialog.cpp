// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/changedialog.h"

#include "models/words/portalerrortext.h"
#include "views/common/workspace.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

ChangeDialog::ChangeDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_layout(new QVBoxLayout(this)),
      m_fields(new QHBoxLayout),
      m_title(new QLabel(this)),
      m_impact(new QLabel(this)),
      m_reason(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (QLabel *label : {m_title, m_impact}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_impact->setObjectName(u"changeImpact"_s);
    m_reason->setObjectName(u"changeReason"_s);
    m_reason->setAccessibleName(tr("Reason for the change"));
    m_reason->setPlaceholderText(tr("Order, decision, correction…"));

    auto *reasonLabel = new QLabel(tr("Reason, for the journal"), this);
    reasonLabel->setBuddy(m_reason);
    auto *reasonColumn = new QVBoxLayout;
    reasonColumn->setSpacing(4);
    reasonColumn->addWidget(reasonLabel);
    reasonColumn->addWidget(m_reason);
    m_fields->setSpacing(8);
    m_fields->addLayout(reasonColumn, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"changeAccept"_s);
    m_accept->setDefault(true);

    m_layout->setContentsMargins(24, 24, 24, 16);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_impact);
    m_layout->addLayout(m_fields);
    m_layout->addSpacing(8);
    m_layout->addWidget(buttons);

    connect(m_reason, &QLineEdit::textChanged, this, &ChangeDialog::showState);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
}

QString ChangeDialog::nameOf(OrganizationId organization) const
{
    return m_workspace.organizations().name(organization, m_workspace.language());
}

void ChangeDialog::setContent(QWidget *content) { m_layout->insertWidget(1, content, 1); }

void ChangeDialog::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(m_accept->text());
}

void ChangeDialog::setAcceptText(const QString &text)
{
    m_accept->setText(text);
    setWindowTitle(text);
}

void ChangeDialog::setImpact(const QString &text, bool isPossible)
{
    m_impact->setText(text);
    m_impact->setVisible(!text.isEmpty());
    m_isPossible = isPossible;
    showState();
}

void ChangeDialog::showState()
{
    m_accept->setEnabled(m_isPossible && !m_reason->text().trimmed().isEmpty());
}

void ChangeDialog::make()
{
    if (!m_accept->isEnabled())
        return;
    m_accept->setEnabled(false);
    const std::vector<OrganizationId> about = subjects();
    m_workspace.editing().changes().perform(
        {.changes = changes(), .reason = m_reason->text().trimmed()}, wording(), this,
        [this, about](const Result<ChangeReceipt> &receipt) {
            if (receipt) {
                Q_EMIT made(about);
                accept();
                return;
            }
            setImpact(portalErrorText(receipt.error()),
                      receipt.error().kind != PortalError::Kind::Conflict &&
                          receipt.error().kind != PortalError::Kind::Invalid);
        });
}

} // namespace ratingdesk
