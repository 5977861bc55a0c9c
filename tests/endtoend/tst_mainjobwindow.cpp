// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/connectiondialog.h"
#include "app/desk/mainwindow.h"
#include "app/desk/pages.h"
#include "app/desk/settings.h"
#include "app/language/translation.h"
#include "models/domain/profilelink.h"
#include "models/items/posters/posterselectionmodel.h"
#include "models/items/rankingmodel.h"
#include "tests/endtoend/minskportal.h"
#include "tests/support/fixtures.h"
#include "views/movementchart/movementchart.h"
#include "views/organizations/organizationspage.h"
#include "views/organizations/organizationtreepanel.h"
#include "views/organizations/organizationtreeview.h"
#include "views/posters/posterspage.h"
#include "views/ranking/movementpane.h"
#include "views/ranking/rankingpage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <set>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int everyone = 131 + 138; ///< state bodies and Minsk's organizations
/// ГП "ЖЭУ № 3 Советского района", rated often.
constexpr OrganizationId housingOffice(100'238);
constexpr int patienceMilliseconds = 120'000;
constexpr int pagesReadBack = 12;

int rowsBelow(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    int rows = model.rowCount(parent);
    for (int row = model.rowCount(parent); --row >= 0;)
        rows += rowsBelow(model, model.index(row, 0, parent));
    return rows;
}

} // namespace

/// The main job on real input, as a person does it in the window: finds an organization, looks at
/// its ratings, makes posters for all, reads the ranking and its chart. The steps build on each
/// other.
class MainJobWindowTest : public QObject
{
    Q_OBJECT

    MinskPortal m_portal;
    Settings m_settings{m_portal.runner.path(u"settings.ini"_s)};
    Translation m_translation;
    Theme m_theme;
    PortalAccess m_access;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        m_portal.address = u"sqlite:"_s + m_portal.runner.path(u"minsk.sqlite"_s);
        QCOMPARE(m_portal.run({u"portal"_s, u"create"_s, u"--name"_s, u"Минск"_s}).status, 0);
        m_portal.importStateBodies();
        m_portal.importOrganizations();
        m_portal.importRatings();

        m_translation.use(Language::English);
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{m_settings, m_translation, m_theme, m_access, allPages()});
        m_window->show();
        m_window->start(ConnectionDialog::profileOf(*parsePortalAddress(m_portal.address)));
        QTRY_VERIFY(m_window->findChild<OrganizationsPage *>() && m_window->isSettled());
        QVERIFY2(m_window->windowTitle().contains(u"Минск"_s), qPrintable(m_window->windowTitle()));
    }

    void cleanupTestCase() { m_window.reset(); }

    void theTreeHoldsEveryOrganization()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(part<OrganizationsPage>().isVisible() && m_window->isSettled());
        const QAbstractItemModel &tree = *part<OrganizationTreeView>().model();
        QCOMPARE(tree.rowCount(), 1);
        QCOMPARE(rowsBelow(tree), everyone);
    }

    void searchFindsByName()
    {
        // None has a УНП. The file writes the number sign with and without a space behind it.
        std::set<OrganizationId> expected;
        for (const QStringList &row : plainCsv(MinskPortal::organizationsFile())) {
            if (row.at(1).contains(u"ЖЭУ № 3"_s) || row.at(1).contains(u"ЖЭУ №3"_s))
                expected.insert(OrganizationId(row.first().toLongLong() + addedToIds));
        }
        QVERIFY(expected.size() > 5);
        auto &search = named<QLineEdit>(u"organizationSearch"_s);
        auto &panel = part<OrganizationTreePanel>();
        search.setText(u"жэу № 3"_s);
        const auto &found = panel.proxy().matches();
        QCOMPARE(std::set(found.begin(), found.end()), expected);

        search.setText(u"жэу 3 советск"_s);
        QTRY_COMPARE(panel.selection(), std::vector{housingOffice});
        QCOMPARE(panel.proxy().matches(), std::vector{housingOffice});
        QTRY_COMPARE(named<QLabel>(u"organizationName"_s).text(),
                     u"ГП \"ЖЭУ № 3 Советского района\""_s);
    }

    void theRatingsOfTheFoundOneAreShown()
    {
        const auto rated = ratedUpTo(u"2018-12-31"_s);
        const Rated &expected = rated.at(housingOffice.value());
        part<OrganizationsPage>().findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_COMPARE(named<QLabel>(u"questionnaireCount"_s).text(),
                     QString::number(expected.count));
        const double count = double(expected.count);
        QCOMPARE(named<QLabel>(u"score"_s).text(),
                 QString::number(double(expected.sum) / count, 'f', 2));
        QCOMPARE(named<QLabel>(u"satisfaction"_s).text(),
                 u"%1 %"_s.arg(100 * double(expected.satisfied) / count, 0, 'f', 1));
        QTRY_COMPARE(named<QLabel>(u"neighbourPosition"_s).text(),
                     u"%1 of %2"_s.arg(rankOf(expected, rated)).arg(rated.size()));
    }

    void theRankingIsThatOfTheCommand()
    {
        button<QToolButton>(u"Show in ranking"_s).click();
        const auto &table = named<QTreeView>(u"table"_s);
        QTRY_COMPARE(table.model()->rowCount(), int(ratedUpTo(u"2018-12-31"_s).size()));
        QCOMPARE(part<RankingPage>().scope(), minskParent);
        QCOMPARE(part<RankingPage>().selected(), housingOffice);

        auto &period = named<QComboBox>(u"period"_s);
        const int quarter = period.findText(u"Q3 2018"_s);
        QVERIFY(quarter >= 0);
        period.setCurrentIndex(quarter);
        Q_EMIT period.activated(quarter);
        QTRY_COMPARE(series().periods.back(), *parsePeriod(u"2018-Q3"));

        const QJsonArray expected = m_portal.ranking(u"2018-Q3"_s);
        QCOMPARE(std::size_t(expected.size()), ratedUpTo(u"2018-09-30"_s).size());
        QCOMPARE(table.model()->rowCount(), expected.size());
        for (int row = 0; row < expected.size(); ++row) {
            const QJsonObject member = expected.at(row).toObject();
            const QModelIndex index = table.model()->index(row, RankingModel::PositionColumn);
            QCOMPARE(index.data().toString().toInt(), member.value("rank"_L1).toInt());
            QCOMPARE(index.data(RankingModel::OrganizationRole).value<OrganizationId>().value(),
                     member.value("organization_id"_L1).toInteger());
        }
    }

    void theChartHasLinesAndIsSaved()
    {
        QCOMPARE(series().periods.front(), *parsePeriod(u"2017-Q2")); // the first ratings
        const auto &lit = part<MovementPane>().content().lit;
        QVERIFY(lit.size() > 5);
        QVERIFY(std::find(lit.begin(), lit.end(), housingOffice) != lit.end());
        for (const OrganizationId organization : lit)
            QVERIFY(part<MovementPane>().chart().endOf(organization));

        const QString file = m_portal.runner.path(u"chart.png"_s);
        button<QToolButton>(u"Export"_s).menu()->actions().front()->trigger();
        chooseFile(file);
        QTRY_VERIFY(QFile::exists(file));
        QVERIFY(isColouredChart(file));
    }

    void postersForEveryoneAreProvedSavedAndReadBack()
    {
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(part<PostersPage>().isVisible());
        QSignalSpy checked(&part<PostersPage>(), &PostersPage::checked);
        button<QPushButton>(u"Take all active organizations"_s).click();
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, patienceMilliseconds);
        QVERIFY(shows(u"All %1 codes were proved"_s.arg(everyone)));

        QSignalSpy finished(&part<PostersPage>(), &PostersPage::finished);
        button<QPushButton>(u"Save PDF…"_s).click();
        chooseFile(m_portal.runner.path(u"posters.pdf"_s));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMilliseconds);
        QTRY_VERIFY(m_window->isSettled());

        const auto *chosen =
            part<PostersPage>().findChild<PosterSelectionModel *>({}, Qt::FindDirectChildrenOnly);
        QCOMPARE(chosen->rowCount(), everyone);
        const QStringList codes = m_portal.codesOf(u"posters.pdf"_s, pagesReadBack);
        QCOMPARE(codes.size(), pagesReadBack);
        for (int i = 0; i < pagesReadBack; ++i)
            QCOMPARE(codes.at(i), profileLink(chosen->organizations()[std::size_t(i)]));
    }

private:
    /// The only one of its class in the window.
    template <class Part>
    Part &part() const
    {
        return *m_window->findChild<Part *>();
    }

    template <class Widget>
    Widget &named(const QString &name) const
    {
        return *m_window->findChild<Widget *>(name);
    }

    /// The one that can be seen with these words on it.
    template <class Button>
    Button &button(const QString &text) const
    {
        const auto buttons = m_window->findChildren<Button *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const Button *each) {
            return each->isVisible() && each->text() == text;
        });
        if (found == buttons.end())
            qFatal("There is no button “%s”", qPrintable(text));
        return **found;
    }

    bool shows(const QString &part) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }

    const MovementSeries &series() const { return *part<MovementPane>().content().series; }

    /// Answers the dialog that asks for a file.
    void chooseFile(const QString &path) const
    {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
    }
};

int main(int argc, char *argv[])
{
    if (fixturesFolder().isEmpty())
        return skippedExitCode;
    const QApplication application(argc, argv);
    MainJobWindowTest tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_mainjobwindow.moc"
