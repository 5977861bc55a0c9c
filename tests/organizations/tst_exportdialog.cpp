// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/organizationimport.h"
#include "tests/organizations/organizationspagefixture.h"
#include "views/common/messagebar.h"
#include "views/exchange/exportdialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// The way of the register into a file, through the dialog.
class ExportDialogTest : public OrganizationsPageFixture
{
    Q_OBJECT

    QTemporaryDir m_folder;

    ExportDialog &opened() const
    {
        m_page->findChild<QToolButton *>(u"exportRegister"_s)->click();
        return *m_page->findChild<ExportDialog *>();
    }

    static void chooseForm(const ExportDialog &dialog, OutputForm form)
    {
        auto *box = dialog.findChild<QComboBox *>(u"exportForm"_s);
        box->setCurrentIndex(box->findData(static_cast<int>(form)));
    }

    /// Writes, and says what the bar says then.
    QString written(ExportDialog &dialog, const QString &path) const
    {
        dialog.findChild<QPushButton *>(u"exportWrite"_s)->click();
        auto *chooser = dialog.findChild<QFileDialog *>();
        QSignalSpy concluded(&dialog, &ExportDialog::concluded);
        Q_EMIT chooser->fileSelected(path);
        chooser->reject();
        if (concluded.isEmpty() && !concluded.wait(20'000))
            return {};
        return dialog.findChild<MessageBar *>(u"exportMessage"_s)->text();
    }

    std::vector<Organization> registeredOnes() const
    {
        std::vector<Organization> all;
        for (const auto &[key, organization] : m_portal->data().registered)
            all.push_back(organization);
        return all;
    }

    static QStringList namesIn(const QString &path)
    {
        QStringList names;
        const auto table = openTable(path);
        const qsizetype column = (*table)->columns().indexOf(u"name_ru"_s);
        (void)(*table)->forEachRow([&](const TableRow &row) {
            names += row.fields.value(column);
            return true;
        });
        return names;
    }

private Q_SLOTS:
    void everythingComesInAgainUnchanged_data()
    {
        QTest::addColumn<OutputForm>("form");
        QTest::addColumn<QString>("name");
        QTest::newRow("XLSX") << OutputForm::Spreadsheet << u"all.xlsx"_s;
        QTest::newRow("CSV for Excel") << OutputForm::CsvForExcel << u"excel.csv"_s;
        QTest::newRow("CSV") << OutputForm::Csv << u"all.csv"_s;
    }

    void everythingComesInAgainUnchanged()
    {
        QFETCH(OutputForm, form);
        QFETCH(QString, name);
        ExportDialog &dialog = opened();
        chooseForm(dialog, form);
        const QString path = m_folder.filePath(name);
        const QString said = written(dialog, path);
        QVERIFY2(said.contains(u"5 organization"_s), qPrintable(said));
        const auto table = openTable(path);
        QVERIFY(table);
        const auto bound =
            BoundMapping::bind(*mappingOfHeading((*table)->columns()), (*table)->columns());
        const auto plan =
            planOrganizationImport(**table, *bound, registeredOnes(), m_portal->data().reference);
        QCOMPARE(plan->report.count(ImportVerdict::Unchanged), 5);
        // The same file may be written again.
        QVERIFY(written(dialog, path).contains(u"5 organization"_s));
    }

    void excelSeesItsMark()
    {
        ExportDialog &dialog = opened();
        chooseForm(dialog, OutputForm::CsvForExcel);
        const QString path = m_folder.filePath(u"mark.csv"_s);
        QVERIFY(!written(dialog, path).isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("\xEF\xBB\xBFid;parent;"));
    }

    void whatIsFoundOrSelected()
    {
        m_page->findChild<QLineEdit *>(u"organizationSearch"_s)->setText(u"школа"_s);
        ExportDialog &found = opened();
        chooseForm(found, OutputForm::Csv);
        const QString path = m_folder.filePath(u"part.csv"_s);
        QVERIFY(!written(found, path).isEmpty());
        QCOMPARE(namesIn(path), QStringList(u"Школа № 7"_s));
        found.reject();
        QTRY_VERIFY(!m_page->findChild<ExportDialog *>());

        m_page->findChild<QLineEdit *>(u"organizationSearch"_s)->clear();
        open(1);
        ExportDialog &selected = opened();
        chooseForm(selected, OutputForm::Csv);
        selected.findChild<QButtonGroup *>()->button(2)->click();
        QVERIFY(!written(selected, path).isEmpty());
        QCOMPARE(namesIn(path).size(), 3);
        selected.findChild<QCheckBox *>(u"exportBelow"_s)->setChecked(false);
        QVERIFY(!written(selected, path).isEmpty());
        QCOMPARE(namesIn(path), QStringList(u"Министерство здравоохранения"_s));
    }

    void whatFailsIsSaidAndNothingForeignIsReplaced()
    {
        ExportDialog &dialog = opened();
        chooseForm(dialog, OutputForm::Csv);
        const QString path = m_folder.filePath(u"foreign.csv"_s);
        QFile foreign(path);
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("precious\n");
        foreign.close();
        QVERIFY(written(dialog, path).contains(u"left as it is"_s));
        QVERIFY(foreign.open(QIODevice::ReadOnly));
        QCOMPARE(foreign.readAll(), QByteArray("precious\n"));

        m_portal->failNext({.kind = PortalError::Kind::Unreachable,
                            .problem = PortalError::Problem::ConnectionLost});
        const QString missing = m_folder.filePath(u"missing.csv"_s);
        QVERIFY(!written(dialog, missing).isEmpty());
        QVERIFY(!QFile::exists(missing));
    }

    void itIsBrokenOff()
    {
        ExportDialog &dialog = opened();
        chooseForm(dialog, OutputForm::Csv);
        const QString path = m_folder.filePath(u"broken.csv"_s);
        m_portal->hold();
        dialog.findChild<QPushButton *>(u"exportWrite"_s)->click();
        auto *chooser = dialog.findChild<QFileDialog *>();
        QSignalSpy concluded(&dialog, &ExportDialog::concluded);
        Q_EMIT chooser->fileSelected(path);
        chooser->reject();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_COMPARE(concluded.size(), 1);
        m_portal->release();
        QVERIFY(dialog.isVisible());
        QVERIFY(!QFile::exists(path));
        QVERIFY(dialog.findChild<QPushButton *>(u"exportWrite"_s)->isEnabled());
    }
};

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
