// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/connectiondialog.h"
#include "app/desk/mainwindow.h"
#include "app/desk/pages.h"
#include "app/desk/settings.h"
#include "app/language/translation.h"
#include "models/exchange/xlsxwriter.h"
#include "tests/support/program.h"
#include "views/exchange/importdialog.h"
#include "views/organizations/organizationspage.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

namespace {

using State = OrganizationImporter::State;

} // namespace

/// A spreadsheet dropped on the real window over a real portal file, and the same file again.
class ImportWindowTest : public QObject
{
    Q_OBJECT

    ProgramRunner m_runner;
    QString m_address;
    Settings m_settings{m_runner.path(u"settings.ini"_s)};
    Translation m_translation;
    Theme m_theme;
    PortalAccess m_access;
    std::unique_ptr<MainWindow> m_window;

    ImportDialog *dialog() const { return m_window->findChild<ImportDialog *>(); }
    QPushButton &button(const QString &name) const
    {
        return *dialog()->findChild<QPushButton *>(name);
    }

    void drop(const QString &path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDropEvent event(QPointF(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject *>(m_window.get())->event(&event);
    }

    QString spreadsheet() const
    {
        const QString path = m_runner.path(u"list.xlsx"_s);
        QList<QStringList> rows{{u"Управление образования"_s, QString(), u"орган"_s},
                                {u"Школа № 1"_s, u"Управление образования"_s, u"организация"_s},
                                {u"Школа № 2"_s, u"Управление образования"_s, u"организация"_s},
                                {u"Учебная часть"_s, u"Школа № 1"_s, u"подразделение"_s}};
        const QString words = writeXlsx(path, u"Организации"_s,
                                        {{.title = u"Наименование"_s},
                                         {.title = u"Вышестоящая организация"_s},
                                         {.title = u"Вид"_s}},
                                        [&rows](QStringList &row) {
                                            if (rows.isEmpty())
                                                return false;
                                            row = rows.takeFirst();
                                            return true;
                                        });
        if (!words.isEmpty())
            qFatal("%s", qPrintable(words));
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_address = u"sqlite:"_s + m_runner.path(u"portal.sqlite"_s);
        QCOMPARE(m_runner
                     .ratingdesk({u"--portal"_s, m_address, u"portal"_s, u"create"_s, u"--name"_s,
                                  u"Минск"_s})
                     .status,
                 0);
        m_translation.use(Language::English);
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{m_settings, m_translation, m_theme, m_access, allPages()});
        m_window->show();
        m_window->start(ConnectionDialog::profileOf(*parsePortalAddress(m_address)));
        QTRY_VERIFY(m_window->findChild<OrganizationsPage *>() && m_window->isSettled());
    }

    void cleanupTestCase() { m_window.reset(); }

    void aDroppedSpreadsheetComesIn()
    {
        drop(spreadsheet());
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QVERIFY(m_window->findChild<OrganizationsPage *>()->isVisible());
        QTRY_COMPARE(dialog()->importer().state(), State::Read);
        QVERIFY(dialog()->findChild<QLabel *>(u"importFacts"_s)->text().contains(u"XLSX"_s));
        button(u"importNext"_s).click();
        QTRY_COMPARE(dialog()->importer().state(), State::Checked);
        QCOMPARE(dialog()->importer().plan()->report.count(ImportVerdict::New), 4);
        button(u"importNext"_s).click();
        QTRY_COMPARE(dialog()->importer().state(), State::Imported);
        button(u"showNew"_s).click();
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(m_window->isSettled());
    }

    void theSameFileAgainChangesNothing()
    {
        drop(spreadsheet());
        QTRY_VERIFY(dialog());
        QTRY_COMPARE(dialog()->importer().state(), State::Read);
        button(u"importNext"_s).click();
        QTRY_COMPARE(dialog()->importer().state(), State::Checked);
        // Without an id its name at its place tells that it is there.
        QCOMPARE(dialog()->importer().plan()->report.count(ImportVerdict::Duplicate), 4);
        QVERIFY(!button(u"importNext"_s).isEnabled());
        dialog()->reject();
        QTRY_VERIFY(!dialog());
    }

    void thePortalHoldsItAndIsWhole()
    {
        const auto list = m_runner.ratingdesk(
            {u"--portal"_s, m_address, u"organizations"_s, u"list"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(plainCsv(list.output).size(), 5);
        QVERIFY(list.output.contains(u"Учебная часть"_s));
        const auto check = m_runner.ratingdesk({u"--portal"_s, m_address, u"portal"_s, u"check"_s});
        QVERIFY2(check.status == 0, qPrintable(check.output + check.errors));
    }
};

QTEST_MAIN(ImportWindowTest)
#include "tst_importwindow.moc"
