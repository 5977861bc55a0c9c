// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/connectiondialog.h"
#include "app/desk/profileform.h"
#include "app/desk/settings.h"
#include "tests/desk/fakeaccess.h"
#include "views/common/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

class ConnectionDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_access = std::make_unique<FakeAccess>();
        m_dialog = std::make_unique<ConnectionDialog>(*m_access, *m_settings);
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void offersTheDemoPortalFirst()
    {
        QCOMPARE(m_dialog->findChild<QListWidget *>()->item(0)->text(), u"Demo portal"_s);
        QCOMPARE(connectAndTake().address.kind, PortalAddress::Kind::Demo);
    }

    void keepsWhatIsTyped()
    {
        addServer();
        const std::vector<ConnectionProfile> kept = m_settings->profiles();
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept.front().name, u"Main portal"_s);
        QCOMPARE(kept.front().address.text(),
                 u"postgresql://vera@db.example/portal?sslmode=verify-full"_s);
        QCOMPARE(connectAndTake(), kept.front());
    }

    void neverKeepsThePasswordInTheSettings()
    {
        addServer();
        field(u"Password"_s)->setText(u"geheim"_s);
        button(u"Connect"_s)->click();
        m_settings.reset();
        QFile file(m_folder->filePath(u"settings.ini"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim"));
    }

    void keepsFurtherParameters()
    {
        ConnectionProfile profile;
        profile.address =
            parsePortalAddress(u"postgresql://vera@a,b/portal?sslmode=require&connect_timeout=5"_s)
                .value();
        ProfileForm form;
        form.setProfile(profile);
        QCOMPARE(form.profile().address.database.host, u"a,b"_s);
        QCOMPARE(form.profile().address.database.options, profile.address.database.options);
    }

    void writesHostsOfCodesInTheLettersOfPeople()
    {
        ProfileForm form;
        form.setProfile({});
        auto *hosts = form.findChildren<QLineEdit *>().last();
        for (QLineEdit *edit : form.findChildren<QLineEdit *>()) {
            if (edit->accessibleName().startsWith(u"Hosts"_s))
                hosts = edit;
        }
        QCOMPARE(hosts->text(), u"качество-услуг.бел"_s);
        hosts->setText(u"качество-услуг.бел, kch.by"_s);
        QCOMPARE(form.profile().linkHosts,
                 (QStringList{u"xn----7sbgfh2alwzdhpc0c.xn--90ais"_s, u"kch.by"_s}));
    }

    void testsAConnectionWithoutWaiting()
    {
        addServer();
        m_access->prepare = [](FakePortal &portal) { portal.hold(); };
        button(u"Test the connection"_s)->click();
        QTRY_VERIFY(m_access->portal);
        QVERIFY(!button(u"Connect"_s)->isEnabled());
        m_access->portal->release();
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(message()->text().contains(u"answers"_s));
        QVERIFY(button(u"Connect"_s)->isEnabled());
        QTRY_VERIFY(!m_access->portal);
    }

    void saysWhyAConnectionFails()
    {
        addServer();
        m_access->prepare = [](FakePortal &portal) {
            portal.failNext({PortalError::Kind::Unreachable,
                             PortalError::Problem::ServerUnreachable,
                             u"db.example"_s,
                             u"timeout"_s,
                             {}});
        };
        button(u"Test the connection"_s)->click();
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(message()->text().contains(u"db.example"_s));
    }

    void makesANewPortal()
    {
        addServer();
        button(u"Make a new portal here"_s)->click();
        QVERIFY(!button(u"Connect"_s)->isEnabled());
        m_access->creation.finish(MigrationReport{});
        QTRY_VERIFY(message()->text().contains(u"new, empty portal"_s));
        QVERIFY(button(u"Connect"_s)->isEnabled());
    }

    void saysWhatWasMadeWithItsOwnProfile()
    {
        addServer();
        button(u"Make a new portal here"_s)->click();
        m_dialog->select(ConnectionDialog::demoProfile());
        m_access->creation.finish(MigrationReport{});
        QTRY_VERIFY(m_access->creation.promise().future().isFinished());
        QCoreApplication::processEvents();
        QVERIFY(!message()->isVisible());
        m_dialog->select(m_settings->profiles().front());
        QVERIFY(message()->isVisible());
        QVERIFY(message()->text().contains(u"new, empty portal"_s));
    }

    void refusesWhatIsNoFile()
    {
        m_dialog->select(
            ConnectionDialog::profileOf(parsePortalAddress(u"/tmp/opened.sqlite"_s).value()));
        field(u"File"_s)->setText(u":memory:"_s);
        QVERIFY(!button(u"Connect"_s)->isEnabled());
        QVERIFY(message()->text().contains(u":memory:"_s));
        field(u"File"_s)->setText(u"portal.sqlite"_s);
        QVERIFY(!message()->isVisible());
        QCOMPARE(connectAndTake().address.database.path,
                 QDir::current().absoluteFilePath(u"portal.sqlite"_s));
    }

    void fieldsStandInColumns()
    {
        addServer();
        std::set<int> lefts;
        std::set<int> widths;
        for (const QString &name :
             {u"Name"_s, u"Host"_s, u"Database"_s, u"User"_s, u"Password"_s}) {
            lefts.insert(field(name)->mapTo(m_dialog.get(), QPoint()).x());
            widths.insert(field(name)->width());
        }
        for (QComboBox *box : m_dialog->findChildren<QComboBox *>()) {
            lefts.insert(box->mapTo(m_dialog.get(), QPoint()).x());
            widths.insert(box->width());
        }
        QCOMPARE(lefts.size(), std::size_t(2));
        QVERIFY(*widths.rbegin() - *widths.begin() <= 1);
    }

    void upgradesAnOldPortal()
    {
        addServer();
        m_access->prepare = [](FakePortal &portal) {
            portal.failNext(
                {PortalError::Kind::Invalid, PortalError::Problem::SchemaTooOld, u"1"_s, {}, {}});
        };
        button(u"Test the connection"_s)->click();
        QTRY_VERIFY(button(u"Upgrade the portal"_s));
        button(u"Upgrade the portal"_s)->click();
        m_access->upgrade.finish(MigrationReport{});
        QTRY_VERIFY(message()->text().contains(u"was upgraded"_s));
    }

    void listsAPortalThatIsNotSaved()
    {
        addServer();
        const auto file =
            ConnectionDialog::profileOf(parsePortalAddress(u"/tmp/text.txt"_s).value());
        m_dialog->select(file);
        auto *list = m_dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->currentItem()->text(), u"text"_s);
        m_dialog->select(m_settings->profiles().front());
        m_dialog->select(file);
        QCOMPARE(list->count(), 3);
        QCOMPARE(m_settings->profiles().size(), std::size_t(1));
        QCOMPARE(connectAndTake(), file);
    }

    void savesOnlyWhatWasEdited()
    {
        const auto opened =
            ConnectionDialog::profileOf(parsePortalAddress(u"/tmp/opened.sqlite"_s).value());
        m_dialog->select(opened);
        button(u"Add"_s)->click(); // left empty
        addServer();
        const auto names = [this] {
            QStringList saved;
            for (const ConnectionProfile &profile : m_settings->profiles())
                saved << profile.name;
            return saved;
        };
        QCOMPARE(names(), QStringList{u"Main portal"_s});
        m_dialog->select(opened);
        button(u"Remove"_s)->click();
        QCOMPARE(names(), QStringList{u"Main portal"_s});
        m_dialog->select(opened);
        field(u"Name"_s)->setText(u"Mine"_s);
        QCOMPARE(names(), (QStringList{u"Main portal"_s, u"Mine"_s}));
    }

    void warnsOfWeakEncryptionOverTheNetwork()
    {
        addServer();
        QVERIFY(!message()->isVisible());
        for (const char *weak : {"Never", "If the server offers it", "Always"}) {
            chooseIn(u"Encryption"_s, QString::fromLatin1(weak));
            QVERIFY2(message()->isVisible(), weak);
            QVERIFY(message()->text().contains(u"pose as the server"_s));
        }
        m_dialog->findChild<QListWidget *>()->setCurrentRow(0);
        QVERIFY(!message()->isVisible());
        m_dialog->findChild<QListWidget *>()->setCurrentRow(1);
        QVERIFY(message()->isVisible());
        field(u"Host"_s)->setText(u"localhost"_s);
        QVERIFY(!message()->isVisible());
        field(u"Host"_s)->setText(u"db.example"_s);
        chooseIn(u"Encryption"_s, u"Checked, except on this computer"_s);
        QVERIFY(!message()->isVisible());
        QVERIFY(m_settings->profiles().front().address.database.options.isEmpty());
    }

    void takesTheAddressOfAnApi()
    {
        button(u"Add"_s)->click();
        chooseIn(u"Kind"_s, u"Service (the portal's API)"_s);
        field(u"Address"_s)->setText(u"portal.example/rating/api/v1"_s);
        QVERIFY(!button(u"Connect"_s)->isEnabled());
        QVERIFY2(!message()->isVisible(), "what is not filled in yet is no error");
        field(u"Account"_s)->setText(u"anna@minsk"_s);
        QVERIFY(button(u"Connect"_s)->isEnabled());
        QVERIFY(!button(u"Make a new portal here"_s));
        const ConnectionProfile taken = connectAndTake();
        QCOMPARE(taken.name, u"portal.example"_s);
        QCOMPARE(taken.address.text(), u"https://anna%40minsk@portal.example/rating"_s);
        QCOMPARE(m_settings->profiles().front().address, taken.address);
        field(u"Address"_s)->setText(u"http://portal.example"_s);
        QVERIFY(message()->text().contains(u"Write https://"_s));
    }

    void removesAProfileAndItsPassword()
    {
        addServer();
        m_access->passwords[m_settings->profiles().front().address.text()] = u"geheim"_s;
        button(u"Remove"_s)->click();
        QVERIFY(m_settings->profiles().empty());
        QVERIFY(m_access->passwords.empty());
        QCOMPARE(m_dialog->findChild<QListWidget *>()->currentRow(), 0);
    }

private:
    void addServer()
    {
        button(u"Add"_s)->click();
        field(u"Name"_s)->setText(u"Main portal"_s);
        field(u"Host"_s)->setText(u"db.example"_s);
        field(u"Database"_s)->setText(u"portal"_s);
        field(u"User"_s)->setText(u"vera"_s);
        chooseIn(u"Encryption"_s, u"Always, check authority and host"_s);
    }
    void chooseIn(const QString &boxName, const QString &text) const
    {
        for (auto *box : m_dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() == boxName) {
                QVERIFY(box->findText(text) >= 0);
                box->setCurrentText(text);
            }
        }
    }
    QLineEdit *field(const QString &name) const
    {
        for (auto *edit : m_dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    MessageBar *message() const { return m_dialog->findChild<MessageBar *>(); }
    ConnectionProfile connectAndTake()
    {
        ConnectionProfile taken;
        connect(m_dialog.get(), &ConnectionDialog::connectRequested, this,
                [&taken](const ConnectionProfile &profile) { taken = profile; });
        button(u"Connect"_s)->click();
        return taken;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakeAccess> m_access;
    std::unique_ptr<ConnectionDialog> m_dialog;
};

QTEST_MAIN(ConnectionDialogTest)
#include "tst_connectiondialog.moc"
