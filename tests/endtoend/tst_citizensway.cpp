// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/connectiondialog.h"
#include "app/desk/mainwindow.h"
#include "app/desk/pages.h"
#include "app/desk/passworddialog.h"
#include "app/desk/settings.h"
#include "app/language/translation.h"
#include "models/items/rankingmodel.h"
#include "tests/service/httpclient.h"
#include "tests/service/runningservice.h"
#include "views/movementchart/movementchart.h"
#include "views/organizations/nameedit.h"
#include "views/organizations/organizationspage.h"
#include "views/posters/posterspage.h"
#include "views/ranking/movementpane.h"
#include "views/ranking/rankingpage.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMilliseconds = 120'000;
const QString newName = u"Поликлиника № 7"_s;

/// A desktop that keeps no passwords.
struct ForgetfulAccess : PortalAccess
{
    void readPassword(const PortalAddress &, QObject *receiver,
                      const std::function<void(PasswordOutcome, const QString &)> &done) override
    {
        QMetaObject::invokeMethod(
            receiver, [done] { done(PasswordOutcome::NoKeychain, {}); }, Qt::QueuedConnection);
    }
};

} // namespace

/// From the desk to the citizen and back, over the API: somebody signs in, registers an
/// organization and prints its poster; the code on the paper leads to the organization's page; a
/// citizen rates it, and ranking and chart in the window move. The steps build on each other.
class CitizensWayTest : public QObject
{
    Q_OBJECT

    ProgramRunner m_runner;
    Settings m_settings{m_runner.path(u"settings.ini"_s)};
    Translation m_translation;
    Theme m_theme;
    ForgetfulAccess m_access;
    std::unique_ptr<RunningService> m_service;
    std::unique_ptr<MainWindow> m_window;
    std::optional<OrganizationId> m_registered;

private Q_SLOTS:
    void initTestCase()
    {
        m_runner.setEnvironment(u"RATINGDESK_NEW_PASSWORD"_s, u"correct horse"_s);
        QCOMPARE(past({u"portal"_s, u"create"_s, u"--name"_s, u"Здоровье"_s, u"--operator"_s,
                       u"registry"_s})
                     .status,
                 0);
        m_runner.write(u"register.csv"_s, "id,parent,kind,name_ru\n"
                                          "1,,body,Министерство\n"
                                          "2,1,organization,Больница\n"
                                          "3,1,organization,Аптека\n");
        QCOMPARE(past({u"import"_s, u"organizations"_s, u"register.csv"_s}).status, 0);
        m_runner.write(u"ratings.json"_s, R"({"imports": "questionnaires", "source": "paper",
            "fields": {"source_id": {"column": "n"}, "organization": {"column": "org"},
                       "given_at": {"column": "day", "date": "dd.MM.yyyy"},
                       "scores": {"column": "mark"}}})");
        rate("n,org,day,mark\n1,2,31.03.2020,3\n2,3,01.05.2020,4\n");

        m_service = std::make_unique<RunningService>(
            m_runner, QStringList{u"--portal"_s, u"sqlite:portal.sqlite"_s});
        QVERIFY2(m_service->listens(), qPrintable(m_service->errors));
        m_translation.use(Language::English);
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{m_settings, m_translation, m_theme, m_access, allPages()});
        m_window->show();
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_service.reset();
    }

    void somebodySignsIn()
    {
        const auto address =
            parsePortalAddress(u"http://registry@127.0.0.1:%1/"_s.arg(m_service->port));
        QVERIFY(address);
        m_window->start(ConnectionDialog::profileOf(*address));
        QTRY_VERIFY(m_window->findChild<PasswordDialog *>());
        auto *dialog = m_window->findChild<PasswordDialog *>();
        dialog->findChild<QLineEdit *>()->setText(u"correct horse"_s);
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<OrganizationsPage *>() &&
                                     m_window->isSettled(),
                                 patienceMilliseconds);
    }

    void anOrganizationIsRegistered()
    {
        m_window->showPage(u"organizations"_s);
        QTRY_VERIFY(part<OrganizationsPage>().isVisible() && m_window->isSettled());
        part<OrganizationsPage>().select(OrganizationId(1));
        QTRY_COMPARE(m_window->findChild<QLabel *>(u"organizationName"_s)->text(),
                     u"Министерство"_s);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(m_window->findChild<QLabel *>(u"organizationName"_s)->text(),
                     u"New organization"_s);
        m_window->findChild<NameEdit *>(u"name_ru"_s)->setPlainText(newName);
        auto *save = m_window->findChild<QPushButton *>(u"saveOrganization"_s);
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY(m_window->isSettled() && !save->isEnabled());
        QTRY_COMPARE(m_window->findChild<QLabel *>(u"organizationName"_s)->text(), newName);
        const QStringList lines =
            past({u"organizations"_s, u"list"_s}).output.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.contains(newName))
                m_registered = OrganizationId(line.section(u',', 0, 0).toLongLong());
        }
        QVERIFY2(m_registered, "it is in the portal's own database");
    }

    void itsPosterLeadsToItsPage()
    {
        m_window->showPage(u"posters"_s);
        QTRY_VERIFY(part<PostersPage>().isVisible() && m_window->isSettled());
        QSignalSpy checked(&part<PostersPage>(), &PostersPage::checked);
        part<PostersPage>().setOrganizations({*m_registered});
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, patienceMilliseconds);
        QSignalSpy finished(&part<PostersPage>(), &PostersPage::finished);
        button(u"Save PDF…"_s).click();
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(m_runner.path(u"poster.pdf"_s));
        static_cast<QDialog *>(dialog)->accept();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMilliseconds);

        m_runner.run(u"pdftoppm"_s, {u"-r"_s, u"100"_s, u"-gray"_s, u"-singlefile"_s,
                                     u"poster.pdf"_s, u"poster"_s});
        const QUrl link(
            m_runner.run(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"--nodbus"_s, u"poster.pgm"_s})
                .output.trimmed());
        QVERIFY2(link.path().contains(QString::number(m_registered->value())),
                 qPrintable(link.toString()));
        const Reply page = ask(m_service->port, "GET", link.path().toLatin1());
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains(newName.toUtf8()));
    }

    void aRatingMovesRankingAndChart()
    {
        m_window->showPage(u"ranking"_s);
        QTRY_VERIFY(part<RankingPage>().isVisible() && m_window->isSettled());
        part<RankingPage>().showScope(OrganizationId(1));
        const auto *table = m_window->findChild<QTreeView *>(u"table"_s)->model();
        QTRY_COMPARE(ranked(*table), (std::vector{OrganizationId(3), OrganizationId(2)}));

        rate(u"n,org,day,mark\n3,%1,02.05.2020,5\n"_s.arg(m_registered->value()).toUtf8());
        QTRY_COMPARE_WITH_TIMEOUT(
            ranked(*table), (std::vector{*m_registered, OrganizationId(3), OrganizationId(2)}),
            patienceMilliseconds);
        const auto &lit = part<MovementPane>().content().lit;
        QVERIFY(std::find(lit.begin(), lit.end(), *m_registered) != lit.end());
        QVERIFY(part<MovementPane>().chart().endOf(*m_registered));
    }

private:
    /// In the database itself, past the API, as the portal's web site does.
    ProgramOutcome past(const QStringList &arguments)
    {
        return m_runner.ratingdesk(QStringList{u"--portal"_s, u"sqlite:portal.sqlite"_s} +
                                   arguments);
    }
    void rate(const QByteArray &questionnaires)
    {
        m_runner.write(u"ratings.csv"_s, questionnaires);
        const auto imported = past({u"import"_s, u"questionnaires"_s, u"ratings.csv"_s,
                                    u"--mapping"_s, u"ratings.json"_s});
        QVERIFY2(imported.status == 0, qPrintable(imported.errors));
    }

    static std::vector<OrganizationId> ranked(const QAbstractItemModel &table)
    {
        std::vector<OrganizationId> members;
        for (int row = 0; row < table.rowCount(); ++row) {
            const QModelIndex index = table.index(row, RankingModel::PositionColumn);
            if (index.data().toString().toInt() > 0)
                members.push_back(
                    index.data(RankingModel::OrganizationRole).value<OrganizationId>());
        }
        return members;
    }

    /// The only one of its class in the window.
    template <class Part>
    Part &part() const
    {
        return *m_window->findChild<Part *>();
    }

    QPushButton &button(const QString &text) const
    {
        for (auto *each : m_window->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return *each;
        }
        qFatal("There is no button “%s”", qPrintable(text));
    }
};

QTEST_MAIN(CitizensWayTest)
#include "tst_citizensway.moc"
