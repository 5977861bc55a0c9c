// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connection.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ratingdesk {

/// The fields of one connection profile, and the password beside it.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void setProfile(const ConnectionProfile &profile);
    /// As far as it is filled in; the name falls back on the file or database.
    ConnectionProfile profile() const;
    /// Whether it says where the portal is.
    bool isComplete() const;
    /// Why no portal can be where it says; nothing for what is not filled in yet.
    std::optional<AddressError> problem() const;

    QString password() const;
    void setPassword(const QString &password);

Q_SIGNALS:
    void edited();
    void browseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFileFields();
    QWidget *makeServerFields();
    QWidget *makeApiFields();
    tl::expected<PortalAddress, AddressError> apiAddress() const;
    /// Makes the label and puts it above its field.
    static QLayout *labelled(QLabel *&label, QWidget *field);
    void retranslate();

    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_kindLabel;
    QComboBox *m_kind;

    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_browse;

    QLabel *m_hostLabel;
    QLineEdit *m_host;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QLabel *m_databaseLabel;
    QLineEdit *m_database;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QLabel *m_encryptionLabel;
    QComboBox *m_encryption;
    QString m_otherOptions;

    QLabel *m_apiLabel;
    QLineEdit *m_api;
    QLabel *m_accountLabel;
    QLineEdit *m_account;
    QLabel *m_accountPasswordLabel;
    QLineEdit *m_accountPassword;
    QLabel *m_authoritiesLabel;
    QLineEdit *m_authorities;

    QLabel *m_linkHostsLabel;
    QLineEdit *m_linkHosts;
};

} // namespace ratingdesk
