// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ratingdesk {

/// Shows a new password, once: whoever closes it does not see it again.
class PasswordPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PasswordPanel(QWidget *parent = nullptr);

    /// `isOwn`: of who reads it.
    void showPassword(const QString &login, const QString &password, bool isOwn);
    void forget();

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void copy();

    QString m_login;
    bool m_isOwn = false;
    QLabel *m_text;
    QLineEdit *m_password;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace ratingdesk
