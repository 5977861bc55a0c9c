// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/passworddialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ratingdesk {

PasswordDialog::PasswordDialog(const ConnectionProfile &profile, bool refusedBefore,
                               QWidget *parent)
    : QDialog(parent),
      m_password(new QLineEdit(this)),
      m_keep(new QCheckBox(tr("Keep it in this desktop's keychain"), this))
{
    setWindowTitle(tr("Password"));
    const SqlAddress &server = profile.address.database;
    const RestAddress &api = profile.address.api;
    const bool isApi = profile.address.isApi();
    const QString user = isApi ? api.account : server.user;
    const QString place = isApi ? profile.name : server.database;
    const QString host = isApi ? api.base.host() : server.host;
    auto *question = new QLabel(
        refusedBefore ? tr("The server did not accept this user and password. Password of %1 for "
                           "“%2” on %3:")
                            .arg(user, place, host)
                      : tr("Password of %1 for “%2” on %3:").arg(user, place, host),
        this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));

    auto *buttons = new QDialogButtonBox(this);
    auto *connectButton = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connectButton->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(question);
    layout->addWidget(m_password);
    layout->addWidget(m_keep);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

QString PasswordDialog::password() const { return m_password->text(); }

bool PasswordDialog::isToBeKept() const { return m_keep->isChecked(); }

} // namespace ratingdesk
