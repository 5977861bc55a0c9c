// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/connectiondialog.h"

#include "app/desk/profileform.h"
#include "app/desk/settings.h"
#include "models/portal/sqlencryption.h"
#include "models/portal/whenfinished.h"
#include "models/words/portalerrortext.h"
#include "views/common/busyindicator.h"
#include "views/common/messagebar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// The list's first row is the demo portal; the saved profiles follow.
constexpr int demoRow = 0;
constexpr int firstProfileRow = 1;

} // namespace

ConnectionDialog::ConnectionDialog(PortalAccess &access, Settings &settings, QWidget *parent)
    : QDialog(parent),
      m_access(access),
      m_settings(settings),
      m_tester(access),
      m_listLabel(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_right(new QStackedWidget(this)),
      m_demoText(new QLabel(this)),
      m_form(new ProfileForm(this)),
      m_test(new QPushButton(this)),
      m_create(new QPushButton(this)),
      m_busyIndicator(new BusyIndicator(this)),
      m_message(new MessageBar(this))
{
    m_demoText->setWordWrap(true);
    m_demoText->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_right->addWidget(m_demoText);
    m_right->addWidget(m_form);
    m_listLabel->setBuddy(m_list);
    m_list->setFixedWidth(220);
    m_message->setClosable(false);

    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_connect = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_connect->setDefault(true);
    for (QPushButton *button : {m_add, m_remove, m_test, m_create})
        button->setAutoDefault(false);

    auto *listButtons = new QHBoxLayout;
    listButtons->setSpacing(8);
    listButtons->addWidget(m_add);
    listButtons->addWidget(m_remove);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_listLabel);
    left->addWidget(m_list, 1);
    left->addLayout(listButtons);

    auto *checks = new QHBoxLayout;
    checks->setSpacing(8);
    checks->addWidget(m_test);
    checks->addWidget(m_create);
    checks->addWidget(m_busyIndicator, 1);
    checks->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_right);
    right->addLayout(checks);
    right->addWidget(m_message);
    right->addStretch(1);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    setMinimumSize(800, 520);

    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionDialog::showCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ConnectionDialog::accept);
    connect(m_add, &QPushButton::clicked, this, &ConnectionDialog::addProfile);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionDialog::removeProfile);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::testConnection);
    connect(m_create, &QPushButton::clicked, this, &ConnectionDialog::createPortal);
    connect(m_form, &ProfileForm::edited, this, &ConnectionDialog::keepEdits);
    connect(m_form, &ProfileForm::browseRequested, this, &ConnectionDialog::browse);
    connect(m_message, &MessageBar::actionTriggered, this, &ConnectionDialog::upgradePortal);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    connect(&m_tester, &PortalOpener::opened, this, [this](const PortalSession &session) {
        m_tester.cancel();
        showOutcome(true, tr("The portal “%1” answers.").arg(session.portal.name));
    });
    connect(&m_tester, &PortalOpener::passwordNeeded, this, [this] {
        showOutcome(false, tr("The server did not accept this user and password. Check both; the "
                              "portal's data are not touched."));
    });
    connect(&m_tester, &PortalOpener::failed, this, &ConnectionDialog::showError);

    for (const ConnectionProfile &profile : settings.profiles())
        m_profiles.push_back({profile, true});
    fillList();
    retranslate();
    m_list->setCurrentRow(demoRow);
}

ConnectionDialog::~ConnectionDialog() = default;

ConnectionProfile ConnectionDialog::demoProfile()
{
    return {.name = tr("Demo portal"), .address = demoPortalAddress()};
}

ConnectionProfile ConnectionDialog::profileOf(const PortalAddress &address)
{
    switch (address.kind) {
    case PortalAddress::Kind::Demo:
        return demoProfile();
    case PortalAddress::Kind::Sqlite:
        return {.name = QFileInfo(address.database.path).completeBaseName(),
                .address = address.fromAnywhere()};
    case PortalAddress::Kind::Postgresql:
        return {.name = address.database.database, .address = address};
    case PortalAddress::Kind::Api:
        return {.name = address.api.base.host(), .address = address.fromAnywhere()};
    }
    Q_UNREACHABLE();
}

void ConnectionDialog::select(const ConnectionProfile &profile)
{
    if (profile.address.kind == PortalAddress::Kind::Demo) {
        m_list->setCurrentRow(demoRow);
        return;
    }
    auto known = std::find_if(m_profiles.begin(), m_profiles.end(), [&profile](const Listed &each) {
        return each.profile.address == profile.address;
    });
    if (known == m_profiles.end()) {
        known = m_profiles.insert(known, {profile, false});
        m_list->addItem(profile.name);
    }
    m_list->setCurrentRow(static_cast<int>(known - m_profiles.begin()) + firstProfileRow);
}

void ConnectionDialog::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItem(QString());
    for (const Listed &listed : m_profiles)
        m_list->addItem(listed.profile.name);
}

bool ConnectionDialog::isDemoChosen() const { return m_list->currentRow() <= demoRow; }

std::size_t ConnectionDialog::currentIndex() const
{
    return static_cast<std::size_t>(m_list->currentRow() - firstProfileRow);
}

std::optional<ConnectionProfile> ConnectionDialog::chosen() const
{
    if (isDemoChosen())
        return demoProfile();
    if (!m_form->isComplete())
        return {};
    ConnectionProfile profile = m_form->profile();
    profile.address = profile.address.fromAnywhere();
    return profile;
}

void ConnectionDialog::showCurrent()
{
    m_tester.cancel();
    m_busy = false;
    m_busyIndicator->stop();
    m_message->hide();
    m_right->setCurrentIndex(isDemoChosen() ? 0 : 1);
    if (!isDemoChosen())
        m_form->setProfile(m_profiles[currentIndex()].profile);
    updateButtons();
    if (!isDemoChosen())
        showHint();
    const auto shown = chosen();
    const auto work = shown ? m_works.find(shown->address.text()) : m_works.end();
    if (work != m_works.end())
        showWork(work->second);
}

void ConnectionDialog::keepEdits()
{
    if (isDemoChosen())
        return;
    const ConnectionProfile profile = m_form->profile();
    m_profiles[currentIndex()] = {profile, true};
    m_list->currentItem()->setText(profile.name.isEmpty() ? tr("New connection") : profile.name);
    saveProfiles();
    updateButtons();
    showHint();
}

/// What is to be said of the address itself.
void ConnectionDialog::showHint()
{
    if (const auto problem = m_form->problem())
        m_message->showMessage(MessageBar::Kind::Error, addressErrorText(*problem));
    else if (isWeaklyProtected(m_form->profile().address.database))
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("With this encryption somebody on the way could pose as the "
                                  "server and read the password. Choose a weaker one only where "
                                  "you trust everybody on the network."));
    else if (!m_busy)
        m_message->hide(); // it was said of another address
}

void ConnectionDialog::saveProfiles()
{
    std::vector<ConnectionProfile> profiles;
    for (const Listed &listed : m_profiles) {
        if (listed.isSaved)
            profiles.push_back(listed.profile);
    }
    m_settings.setProfiles(profiles);
}

void ConnectionDialog::addProfile()
{
    ConnectionProfile profile;
    profile.address.kind = PortalAddress::Kind::Postgresql;
    profile.address.database.engine = SqlAddress::Engine::Postgresql;
    m_profiles.push_back({profile, false});
    m_list->addItem(tr("New connection"));
    m_list->setCurrentRow(m_list->count() - 1);
    m_form->setFocus();
}

void ConnectionDialog::removeProfile()
{
    const std::size_t index = currentIndex();
    const ConnectionProfile removed = m_profiles[index].profile;
    if (removed.address.hasPassword())
        m_access.removePassword(removed.address, this, [](PortalAccess::PasswordOutcome) {});
    m_profiles.erase(m_profiles.begin() + static_cast<std::ptrdiff_t>(index));
    saveProfiles();
    const int row = m_list->currentRow();
    fillList();
    retranslate();
    m_list->setCurrentRow(row - 1);
}

void ConnectionDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Portal file"), QDir::homePath(),
                                   tr("Portal files (*.sqlite *.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A file that is not there yet can be chosen too: to make a new portal in it.
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        ConnectionProfile profile = m_form->profile();
        profile.address.database.path = file;
        if (m_profiles[currentIndex()].profile.name.isEmpty())
            profile.name = QFileInfo(file).completeBaseName();
        m_form->setProfile(profile);
        keepEdits();
    });
    dialog->open();
}

void ConnectionDialog::testConnection()
{
    const auto profile = chosen();
    if (!profile)
        return;
    setBusy(tr("Connecting…"));
    if (m_form->password().isEmpty())
        m_tester.open(*profile);
    else
        m_tester.openWith(*profile, m_form->password());
}

void ConnectionDialog::createPortal()
{
    const auto profile = chosen();
    if (!profile)
        return;
    follow(profile->address.text(),
           {tr("Making the portal…"), tr("A new, empty portal was made. You can connect now."), {}},
           m_access.createPortal(profile->address, m_form->password(), profile->name));
}

void ConnectionDialog::upgradePortal()
{
    const auto profile = chosen();
    if (!profile)
        return;
    follow(profile->address.text(),
           {tr("Upgrading the portal…"), tr("The portal was upgraded. You can connect now."), {}},
           m_access.upgradePortal(profile->address, m_form->password()));
}

/// The answer may come when another profile is looked at; it is shown with its own.
void ConnectionDialog::follow(const QString &address, const Work &work,
                              const Future<MigrationReport> &future)
{
    m_works[address] = work;
    showWork(work);
    whenFinished(future, this, [this, address](const Result<MigrationReport> &report) {
        Work &finished = m_works[address];
        finished.report = report;
        const auto shown = chosen();
        if (shown && shown->address.text() == address)
            showWork(finished);
    });
}

void ConnectionDialog::showWork(const Work &work)
{
    if (!work.report)
        setBusy(work.doing);
    else if (*work.report)
        showOutcome(true, work.done);
    else
        showError(work.report->error());
}

void ConnectionDialog::accept()
{
    const auto profile = chosen();
    if (!profile || m_busy)
        return;
    Q_EMIT connectRequested(*profile, isDemoChosen() ? QString() : m_form->password());
    QDialog::accept();
}

void ConnectionDialog::setBusy(const QString &text)
{
    m_busy = true;
    m_message->hide();
    m_busyIndicator->start(text);
    updateButtons();
}

void ConnectionDialog::showOutcome(bool good, const QString &text, const QString &detail)
{
    m_busy = false;
    m_busyIndicator->stop();
    m_message->showMessage(good ? MessageBar::Kind::Information : MessageBar::Kind::Error, text,
                           detail);
    updateButtons();
}

void ConnectionDialog::showError(const PortalError &error)
{
    showOutcome(false, portalErrorText(error), error.detail);
    if (error.problem == PortalError::Problem::SchemaTooOld)
        m_message->setActionText(tr("Upgrade the portal"));
}

void ConnectionDialog::updateButtons()
{
    const bool canAct = chosen().has_value() && !m_busy;
    m_test->setVisible(!isDemoChosen());
    const auto profile = chosen();
    m_create->setVisible(!isDemoChosen() && !(profile && profile->address.isApi()));
    m_test->setEnabled(canAct);
    m_create->setEnabled(canAct);
    m_connect->setEnabled(canAct);
    m_remove->setEnabled(!isDemoChosen());
}

void ConnectionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionDialog::retranslate()
{
    setWindowTitle(tr("Connection"));
    m_listLabel->setText(tr("Portals"));
    m_list->setAccessibleName(tr("Portals"));
    m_list->item(demoRow)->setText(tr("Demo portal"));
    for (std::size_t i = 0; i < m_profiles.size(); ++i) {
        if (m_profiles[i].profile.name.isEmpty())
            m_list->item(static_cast<int>(i) + firstProfileRow)->setText(tr("New connection"));
    }
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_demoText->setText(tr("An invented portal of national size in a file on this computer: 13,500 "
                           "organizations with four years of ratings. For training and for trying "
                           "everything out.\n\nThe first time it has to be made, which takes up to "
                           "a minute."));
    m_test->setText(tr("Test the connection"));
    m_create->setText(tr("Make a new portal here"));
    m_close->setText(tr("Close"));
    m_connect->setText(tr("Connect"));
}

} // namespace ratingdesk
