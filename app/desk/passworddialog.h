// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connection.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace ratingdesk {

/// Asks for the password of one portal.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(const ConnectionProfile &profile, bool refusedBefore, QWidget *parent = nullptr);

    QString password() const;
    bool isToBeKept() const;

private:
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace ratingdesk
