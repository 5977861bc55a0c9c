// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connection.h"
#include "app/desk/portalopener.h"

#include <QDialog>

#include <map>
#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ratingdesk {

class BusyIndicator;
class MessageBar;
class ProfileForm;
class Settings;

/// The saved connection profiles: choose, edit, test, make a new portal, connect. The demo portal
/// always stands first. Stays answering whatever the server does.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectionDialog(PortalAccess &access, Settings &settings, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// Selects that profile. One that is not saved is listed too, and saved once it is edited.
    void select(const ConnectionProfile &profile);
    /// Lists and selects a new, empty profile.
    void addProfile();

    static ConnectionProfile demoProfile();
    /// An address that somebody names without a profile.
    static ConnectionProfile profileOf(const PortalAddress &address);

Q_SIGNALS:
    /// `password` is empty where none was typed.
    void connectRequested(const ratingdesk::ConnectionProfile &profile, const QString &password);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Listed
    {
        ConnectionProfile profile;
        bool isSaved = false; ///< else it is only listed, until somebody edits it
    };

    /// A portal that is being made or upgraded, or was.
    struct Work
    {
        QString doing;
        QString done;
        std::optional<Result<MigrationReport>> report; ///< nothing: it goes on
    };

    void fillList();
    void showCurrent();
    void keepEdits();
    void showHint();
    void saveProfiles();
    void removeProfile();
    void browse();
    void testConnection();
    void createPortal();
    void upgradePortal();
    void follow(const QString &address, const Work &work, const Future<MigrationReport> &future);
    void showWork(const Work &work);
    void accept() override;
    std::optional<ConnectionProfile> chosen() const;
    std::size_t currentIndex() const;
    bool isDemoChosen() const;
    void setBusy(const QString &text);
    void showOutcome(bool good, const QString &text, const QString &detail = {});
    void showError(const PortalError &error);
    void updateButtons();
    void retranslate();

    PortalAccess &m_access;
    Settings &m_settings;
    PortalOpener m_tester;
    std::vector<Listed> m_profiles;
    std::map<QString, Work> m_works; ///< by address; one may look at another profile meanwhile
    bool m_busy = false;

    QLabel *m_listLabel;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QStackedWidget *m_right;
    QLabel *m_demoText;
    ProfileForm *m_form;
    QPushButton *m_test;
    QPushButton *m_create;
    BusyIndicator *m_busyIndicator;
    MessageBar *m_message;
    QPushButton *m_close;
    QPushButton *m_connect;
};

} // namespace ratingdesk
