// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/profileform.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

enum PlaceIndex {
    FilePlace,
    ServerPlace,
    ApiPlace,
};

/// libpq's words for how the connection is protected, safest first; the first is none, for what is
/// right for the host.
constexpr const char16_t *encryptionModes[] = {u"",        u"verify-full", u"verify-ca",
                                               u"require", u"prefer",      u"disable"};

int placeOf(const PortalAddress &address)
{
    switch (address.kind) {
    case PortalAddress::Kind::Postgresql:
        return ServerPlace;
    case PortalAddress::Kind::Api:
        return ApiPlace;
    case PortalAddress::Kind::Demo:
    case PortalAddress::Kind::Sqlite:
        break;
    }
    return FilePlace;
}

/// What a portal is called that nobody gave a name.
QString nameOf(const PortalAddress &address)
{
    switch (placeOf(address)) {
    case ServerPlace:
        return address.database.database;
    case ApiPlace:
        return address.api.base.host();
    default:
        return QFileInfo(address.database.path).completeBaseName();
    }
}

const QRegularExpression &encryptionParameter()
{
    static const QRegularExpression parameter(u"(?:^|\\s)sslmode=(\\S+)"_s);
    return parameter;
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_linkHosts(new QLineEdit(this))
{
    m_kind->addItems({{}, {}, {}});
    QWidget *fileFields = makeFileFields();
    QWidget *serverFields = makeServerFields();
    QWidget *apiFields = makeApiFields();
    const auto showFields = [=](int place) {
        fileFields->setVisible(place == FilePlace);
        serverFields->setVisible(place == ServerPlace);
        apiFields->setVisible(place == ApiPlace);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, showFields);
    showFields(m_kind->currentIndex());

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(12);
    layout->addLayout(labelled(m_nameLabel, m_name), 0, 0);
    layout->addLayout(labelled(m_kindLabel, m_kind), 0, 1);
    layout->addWidget(fileFields, 1, 0, 1, 2);
    layout->addWidget(serverFields, 2, 0, 1, 2);
    layout->addWidget(apiFields, 3, 0, 1, 2);
    layout->addLayout(labelled(m_linkHostsLabel, m_linkHosts), 4, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    setFocusProxy(m_name);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProfileForm::edited);
    connect(m_encryption, &QComboBox::currentIndexChanged, this, &ProfileForm::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &ProfileForm::edited);
    for (QLineEdit *field :
         {m_name, m_file, m_host, m_database, m_user, m_api, m_account, m_authorities, m_linkHosts})
        connect(field, &QLineEdit::textChanged, this, &ProfileForm::edited);
    connect(m_browse, &QPushButton::clicked, this, &ProfileForm::browseRequested);
    retranslate();
}

QWidget *ProfileForm::makeFileFields()
{
    auto *fields = new QWidget(this);
    m_file = new QLineEdit(fields);
    m_browse = new QPushButton(fields);
    auto *layout = new QGridLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->addLayout(labelled(m_fileLabel, m_file), 0, 0);
    layout->addWidget(m_browse, 0, 1, Qt::AlignBottom);
    layout->setRowStretch(1, 1);
    return fields;
}

QWidget *ProfileForm::makeServerFields()
{
    auto *fields = new QWidget(this);
    m_host = new QLineEdit(fields);
    m_port = new QSpinBox(fields);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_database = new QLineEdit(fields);
    m_user = new QLineEdit(fields);
    m_password = new QLineEdit(fields);
    m_password->setEchoMode(QLineEdit::Password);
    m_encryption = new QComboBox(fields);
    for (const char16_t *mode : encryptionModes)
        m_encryption->addItem(QString(), QString::fromUtf16(mode));

    auto *layout = new QGridLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(12);
    layout->addLayout(labelled(m_hostLabel, m_host), 0, 0);
    layout->addLayout(labelled(m_portLabel, m_port), 0, 1);
    layout->addLayout(labelled(m_databaseLabel, m_database), 1, 0);
    layout->addLayout(labelled(m_encryptionLabel, m_encryption), 1, 1);
    layout->addLayout(labelled(m_userLabel, m_user), 2, 0);
    layout->addLayout(labelled(m_passwordLabel, m_password), 2, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    return fields;
}

QWidget *ProfileForm::makeApiFields()
{
    auto *fields = new QWidget(this);
    m_api = new QLineEdit(fields);
    m_account = new QLineEdit(fields);
    m_accountPassword = new QLineEdit(fields);
    m_accountPassword->setEchoMode(QLineEdit::Password);
    m_authorities = new QLineEdit(fields);

    auto *layout = new QGridLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(12);
    layout->addLayout(labelled(m_apiLabel, m_api), 0, 0, 1, 2);
    layout->addLayout(labelled(m_accountLabel, m_account), 1, 0);
    layout->addLayout(labelled(m_accountPasswordLabel, m_accountPassword), 1, 1);
    layout->addLayout(labelled(m_authoritiesLabel, m_authorities), 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    return fields;
}

QLayout *ProfileForm::labelled(QLabel *&label, QWidget *field)
{
    label = new QLabel(field->parentWidget());
    label->setBuddy(field);
    // The columns of all groups of fields are alike, whatever is in them.
    label->setSizePolicy(QSizePolicy::Ignored, label->sizePolicy().verticalPolicy());
    field->setSizePolicy(QSizePolicy::Ignored, field->sizePolicy().verticalPolicy());
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(field);
    return layout;
}

void ProfileForm::setProfile(const ConnectionProfile &profile)
{
    const QSignalBlocker quiet(this);
    const SqlAddress &database = profile.address.database;
    m_name->setText(profile.name);
    m_kind->setCurrentIndex(placeOf(profile.address));
    m_file->setText(database.path);
    m_host->setText(database.host);
    m_port->setValue(database.port);
    m_database->setText(database.database);
    m_user->setText(database.user);
    m_password->clear();
    const RestAddress &api = profile.address.api;
    m_api->setText(api.base.toDisplayString());
    m_account->setText(api.account);
    m_accountPassword->clear();
    m_authorities->setText(api.authorities);

    const auto mode = encryptionParameter().match(database.options);
    const int modeIndex = m_encryption->findData(mode.captured(1));
    m_encryption->setCurrentIndex(std::max(modeIndex, 0));
    m_otherOptions = QString(database.options).remove(encryptionParameter()).trimmed();
    QStringList hosts;
    for (const QString &host : profile.linkHosts)
        hosts += QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    m_linkHosts->setText(hosts.join(u", "_s));
}

ConnectionProfile ProfileForm::profile() const
{
    ConnectionProfile profile;
    SqlAddress &database = profile.address.database;
    if (m_kind->currentIndex() == ServerPlace) {
        profile.address.kind = PortalAddress::Kind::Postgresql;
        database.engine = SqlAddress::Engine::Postgresql;
        database.host = m_host->text().trimmed();
        database.port = m_port->value();
        database.database = m_database->text().trimmed();
        database.user = m_user->text().trimmed();
        QStringList options;
        const QString mode = m_encryption->currentData().toString();
        if (!mode.isEmpty())
            options += u"sslmode="_s + mode;
        if (!m_otherOptions.isEmpty())
            options += m_otherOptions;
        database.options = options.join(u' ');
    } else if (m_kind->currentIndex() == ApiPlace) {
        if (const auto address = apiAddress())
            profile.address = *address;
        else
            profile.address.kind = PortalAddress::Kind::Api;
    } else {
        profile.address.kind = PortalAddress::Kind::Sqlite;
        database.engine = SqlAddress::Engine::Sqlite;
        database.path = m_file->text().trimmed();
    }
    profile.name = m_name->text().trimmed();
    if (profile.name.isEmpty())
        profile.name = nameOf(profile.address);

    static const QRegularExpression separators(u"[,;\\s]+"_s);
    profile.linkHosts.clear();
    // Codes carry the ASCII form, people write the Cyrillic one.
    for (const QString &host : m_linkHosts->text().split(separators, Qt::SkipEmptyParts))
        profile.linkHosts += QString::fromLatin1(QUrl::toAce(host));
    profile.linkHosts.removeAll(QString());
    if (profile.linkHosts.isEmpty())
        profile.linkHosts = ConnectionProfile::defaultLinkHosts();
    return profile;
}

bool ProfileForm::isComplete() const
{
    switch (m_kind->currentIndex()) {
    case ServerPlace:
        return !m_host->text().trimmed().isEmpty() && !m_database->text().trimmed().isEmpty();
    case ApiPlace:
        return apiAddress().has_value();
    default:
        return !m_file->text().trimmed().isEmpty() && !problem();
    }
}

/// Of what is typed, with the account in its place.
tl::expected<PortalAddress, AddressError> ProfileForm::apiAddress() const
{
    QString text = m_api->text().trimmed();
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    // An account that stands in the address already is as good.
    const QString account = m_account->text().trimmed();
    if (!account.isEmpty() && !text.contains(u'@'))
        text.insert(text.indexOf("://"_L1) + 3,
                    QString::fromLatin1(QUrl::toPercentEncoding(account)) + u'@');
    auto address = parsePortalAddress(text);
    if (address && !m_authorities->text().trimmed().isEmpty())
        address->api.authorities = m_authorities->text().trimmed();
    return address;
}

std::optional<AddressError> ProfileForm::problem() const
{
    const QString file = m_file->text().trimmed();
    const bool isApi = m_kind->currentIndex() == ApiPlace;
    const bool isTyped =
        isApi ? !m_api->text().trimmed().isEmpty() && !m_account->text().trimmed().isEmpty()
              : !file.isEmpty();
    if (m_kind->currentIndex() == ServerPlace || !isTyped)
        return {};
    const auto address = isApi ? apiAddress() : parsePortalAddress(u"sqlite:"_s + file);
    return address ? std::nullopt : std::optional(address.error());
}

QString ProfileForm::password() const
{
    return m_kind->currentIndex() == ApiPlace ? m_accountPassword->text() : m_password->text();
}

void ProfileForm::setPassword(const QString &password)
{
    m_password->setText(password);
    m_accountPassword->setText(password);
}

void ProfileForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProfileForm::retranslate()
{
    m_nameLabel->setText(tr("Name"));
    m_name->setPlaceholderText(tr("As you call this portal"));
    m_kindLabel->setText(tr("Kind"));
    m_kind->setItemText(FilePlace, tr("Portal file (SQLite)"));
    m_kind->setItemText(ServerPlace, tr("Server (PostgreSQL)"));
    m_kind->setItemText(ApiPlace, tr("Service (the portal's API)"));
    m_apiLabel->setText(tr("Address"));
    m_api->setPlaceholderText(tr("For example https://portal.example"));
    m_accountLabel->setText(tr("Account"));
    m_accountPasswordLabel->setText(tr("Password"));
    m_accountPassword->setPlaceholderText(tr("Kept in the keychain, if there is one"));
    m_authoritiesLabel->setText(tr("File with further trusted certificates"));
    m_authorities->setPlaceholderText(tr("Not needed where the system's are enough"));
    m_fileLabel->setText(tr("File"));
    m_browse->setText(tr("Browse…"));
    m_hostLabel->setText(tr("Host"));
    m_host->setToolTip(tr("Several hosts, separated by commas, are tried in turn."));
    m_portLabel->setText(tr("Port"));
    m_databaseLabel->setText(tr("Database"));
    m_userLabel->setText(tr("User"));
    m_passwordLabel->setText(tr("Password"));
    m_password->setPlaceholderText(tr("Kept in the keychain, if there is one"));
    m_encryptionLabel->setText(tr("Encryption"));
    m_encryption->setItemText(0, tr("Checked, except on this computer"));
    m_encryption->setItemText(1, tr("Always, check authority and host"));
    m_encryption->setItemText(2, tr("Always, check the authority"));
    m_encryption->setItemText(3, tr("Always"));
    m_encryption->setItemText(4, tr("If the server offers it"));
    m_encryption->setItemText(5, tr("Never"));
    m_linkHostsLabel->setText(tr("Hosts that printed codes may lead to"));
    m_linkHosts->setToolTip(tr("Separated by commas. A code never carries another host."));

    const std::pair<QWidget *, QLabel *> named[] = {{m_name, m_nameLabel},
                                                    {m_kind, m_kindLabel},
                                                    {m_file, m_fileLabel},
                                                    {m_host, m_hostLabel},
                                                    {m_port, m_portLabel},
                                                    {m_database, m_databaseLabel},
                                                    {m_user, m_userLabel},
                                                    {m_password, m_passwordLabel},
                                                    {m_encryption, m_encryptionLabel},
                                                    {m_api, m_apiLabel},
                                                    {m_account, m_accountLabel},
                                                    {m_accountPassword, m_accountPasswordLabel},
                                                    {m_authorities, m_authoritiesLabel},
                                                    {m_linkHosts, m_linkHostsLabel}};
    for (const auto &[field, label] : named)
        field->setAccessibleName(label->text());
    m_browse->setAccessibleName(tr("Browse for the portal file"));
}

} // namespace ratingdesk
