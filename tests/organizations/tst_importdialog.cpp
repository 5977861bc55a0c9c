// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/exchange/importrowsmodel.h"
#include "tests/organizations/organizationspagefixture.h"
#include "views/common/messagebar.h"
#include "views/exchange/importdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStringConverter>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

using State = OrganizationImporter::State;

/// In windows-1251, which has one byte for each of these letters.
QByteArray inCyrillicBytes(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t letter = c.unicode();
        if (letter >= u'А' && letter <= u'я')
            bytes += static_cast<char>(letter - u'А' + 0xC0);
        else if (letter == u'№')
            bytes += static_cast<char>(0xB9);
        else
            bytes += static_cast<char>(letter);
    }
    return bytes;
}

} // namespace

/// The way of a file into the register through the dialog, over a portal in memory that can fail.
class ImportDialogTest : public OrganizationsPageFixture
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    QString list(const QString &rows) const
    {
        return written(u"list.csv"_s, (u"Название;Вышестоящая;УНП\n"_s + rows).toUtf8());
    }

    ImportDialog &dialog() const { return *m_page->findChild<ImportDialog *>(); }
    OrganizationImporter &importer() const { return dialog().importer(); }

    template <class Widget>
    Widget &named(const QString &name) const
    {
        auto *widget = dialog().findChild<Widget *>(name);
        if (!widget)
            qFatal("There is no %s", qPrintable(name));
        return *widget;
    }

    void click(const QString &name) const { named<QAbstractButton>(name).click(); }
    MessageBar &message() const { return named<MessageBar>(u"importMessage"_s); }
    QAbstractItemModel &rows() const { return *named<QTableView>(u"importRows"_s).model(); }

    void openFile(const QString &path) const
    {
        m_page->takeFiles({path});
        QTRY_VERIFY(importer().state() == State::Read || importer().state() == State::Empty);
    }

    void check() const
    {
        click(u"importNext"_s);
        QTRY_COMPARE(importer().state(), State::Checked);
        QTRY_COMPARE(std::size_t(rows().rowCount()), importer().plan()->report.rows.size());
    }

    qint64 count(ImportVerdict verdict) const { return importer().plan()->report.count(verdict); }

    Organization called(const QString &name) const
    {
        for (const auto &[key, organization] : m_portal->data().registered) {
            if (organization.nameRu == name)
                return organization;
        }
        return {};
    }

    void chooseFile(const QString &path) const
    {
        auto *chooser = dialog().findChild<QFileDialog *>();
        QVERIFY(chooser);
        chooser->selectFile(path);
        static_cast<QDialog *>(chooser)->accept();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian)); } // numbers in names
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void aFileInCyrillicBytesComesIn()
    {
        openFile(written(u"cp.csv"_s, inCyrillicBytes(u"Наименование;Телефон;Прочее\n"
                                                      "Школа № 11;+375 17 200-11-11;а\n"
                                                      "Детский сад № 5;+375 17 200-11-12;б\n"
                                                      "Поликлиника № 3;+375 17 200-11-13;в\n"
                                                      "Библиотека имени Пушкина;;г\n"
                                                      "Музыкальная школа № 1;;д\n"_s)));
        QCOMPARE(importer().state(), State::Read);
        const QString facts = named<QLabel>(u"importFacts"_s).text();
        QVERIFY2(facts.contains(u"windows-1251"_s) && facts.contains(u"semicolons"_s),
                 qPrintable(facts));
        const auto &columns = named<QTableWidget>(u"importColumns"_s);
        QCOMPARE(columns.rowCount(), 3);
        QCOMPARE(columns.item(0, 2)->text(), u"Школа № 11"_s);
        QCOMPARE(qobject_cast<QComboBox *>(columns.cellWidget(0, 1))->currentData(), u"name_ru"_s);
        QCOMPARE(qobject_cast<QComboBox *>(columns.cellWidget(1, 1))->currentData(), u"phone"_s);
        QCOMPARE(qobject_cast<QComboBox *>(columns.cellWidget(2, 1))->currentIndex(), 0);

        check();
        QCOMPARE(count(ImportVerdict::New), 5);
        click(u"importNext"_s);
        QTRY_COMPARE(importer().state(), State::Imported);
        QCOMPARE(called(u"Школа № 11"_s).phone, u"+375 17 200-11-11"_s);
        QVERIFY(named<QLabel>(u"importResult"_s).text().contains(u"new: 5"_s));

        // They are shown, and can be undone as one.
        click(u"showNew"_s);
        QTRY_COMPARE(selected().size(), 5U);
        undo();
        QTRY_VERIFY(!called(u"Школа № 11"_s).id.isValid());
    }

    void anotherEncodingIsChosen()
    {
        openFile(list(u"Школа № 11;;\n"_s));
        auto &encoding = named<QComboBox>(u"importEncoding"_s);
        encoding.setCurrentIndex(encoding.findData(u"KOI8-R"_s));
        Q_EMIT encoding.activated(encoding.currentIndex());
        QTRY_COMPARE(importer().state(), State::Read);
        QVERIFY(!importer().table()->columns().contains(u"Название"_s));
        encoding.setCurrentIndex(0);
        Q_EMIT encoding.activated(0);
        QTRY_VERIFY(importer().table() && importer().table()->columns().contains(u"Название"_s));
    }

    void aFileThatIsNoTableIsExplained()
    {
        openFile(written(u"old.xls"_s, "\xD0\xCF\x11\xE0 and more"));
        QCOMPARE(importer().state(), State::Empty);
        QVERIFY(!message().isHidden());
        QVERIFY2(message().text().contains(u"Save it as XLSX"_s), qPrintable(message().text()));
        QVERIFY(!named<QPushButton>(u"importNext"_s).isEnabled());
    }

    void whatIsWrongIsMendedInItsCell()
    {
        openFile(list(u"Школа № 11;Больница № 7;\nШкола № 12;Больница № 1;100582334\n"_s));
        check();
        const QAbstractItemModelTester tester(&rows());
        QCOMPARE(count(ImportVerdict::Rejected), 2);
        const QModelIndex parent = rows().index(0, ImportRowsModel::FirstCellColumn + 1);
        QVERIFY(parent.data(ImportRowsModel::IsFaultyRole).toBool());
        QVERIFY(rows()
                    .index(1, ImportRowsModel::FirstCellColumn + 2)
                    .data(ImportRowsModel::IsFaultyRole)
                    .toBool());
        QVERIFY(!named<QPushButton>(u"importNext"_s).isEnabled());
        named<QTableView>(u"importRows"_s).setCurrentIndex(parent);
        QVERIFY(named<QPlainTextEdit>(u"importDetail"_s)
                    .toPlainText()
                    .contains(u"“Больница № 7”, below which it stands"_s));

        QVERIFY(rows().setData(parent, u"Больница № 1"_s, Qt::EditRole));
        QTRY_COMPARE(importer().state(), State::Checked);
        QCOMPARE(count(ImportVerdict::New), 1);
        QCOMPARE(rows().index(0, ImportRowsModel::FirstCellColumn + 1).data().toString(),
                 u"Больница № 1"_s);
        QVERIFY(rows().setData(rows().index(1, ImportRowsModel::FirstCellColumn + 2), QString(),
                               Qt::EditRole));
        QTRY_COMPARE(importer().state(), State::Checked);
        QCOMPARE(count(ImportVerdict::New), 2);
        click(u"importNext"_s);
        QTRY_COMPARE(importer().state(), State::Imported);
        QCOMPARE(called(u"Школа № 11"_s).parent, std::optional(id(2)));
        // The file stays as it is.
        QFile file(importer().path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Больница № 7"));
    }

    void chosenRowsOnly()
    {
        openFile(list(u"Школа № 11;;\nШкола № 12;;\nШкола № 13;;\n"_s));
        check();
        QVERIFY(rows().setData(rows().index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_COMPARE(importer().state(), State::Checked);
        QCOMPARE(count(ImportVerdict::NotChosen), 1);
        // With the space bar, for all that is selected.
        auto &view = named<QTableView>(u"importRows"_s);
        view.selectRow(2);
        QTest::keyClick(&view, Qt::Key_Space);
        QTRY_COMPARE(importer().state(), State::Checked);
        QCOMPARE(count(ImportVerdict::NotChosen), 2);
        click(u"importNext"_s);
        QTRY_COMPARE(importer().state(), State::Imported);
        QVERIFY(called(u"Школа № 11"_s).id.isValid());
        QVERIFY(!called(u"Школа № 12"_s).id.isValid());
        QVERIFY(!called(u"Школа № 13"_s).id.isValid());
    }

    void rowsAreFilteredSearchedAndSorted()
    {
        openFile(list(u"Школа № 2;;\nШкола № 10;;\nЛицей;нет;\nШкола № 7;4;\nАптека;;\n"_s));
        check();
        const QAbstractItemModelTester tester(&rows());
        QCOMPARE(count(ImportVerdict::Duplicate), 1); // is there below 4
        click(u"verdict-rejected"_s);
        QTRY_COMPARE(rows().rowCount(), 1);
        click(u"verdict-duplicate"_s);
        QTRY_COMPARE(rows().rowCount(), 2);
        click(u"verdict-rejected"_s);
        click(u"verdict-duplicate"_s);
        QTRY_COMPARE(rows().rowCount(), 5);
        named<QLineEdit>(u"importSearch"_s).setText(u"школа"_s);
        QTRY_COMPARE(rows().rowCount(), 3);
        named<QLineEdit>(u"importSearch"_s).clear();
        QTRY_COMPARE(rows().rowCount(), 5);
        rows().sort(ImportRowsModel::FirstCellColumn, Qt::AscendingOrder);
        const auto names = [this] {
            QStringList found;
            for (int row = 0; row < rows().rowCount(); ++row)
                found += rows().index(row, ImportRowsModel::FirstCellColumn).data().toString();
            return found;
        };
        QTRY_COMPARE(names(), QStringList({u"Аптека"_s, u"Лицей"_s, u"Школа № 2"_s, u"Школа № 7"_s,
                                           u"Школа № 10"_s}));
        click(u"leaveShown"_s);
        QTRY_COMPARE(importer().state(), State::Checked);
        QCOMPARE(count(ImportVerdict::New), 0);
        click(u"takeShown"_s);
        QTRY_COMPARE(importer().state(), State::Checked);
        QCOMPARE(count(ImportVerdict::New), 3);
    }

    void aLostAnswerIsNoSecondImport_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::newRow("it arrived") << true;
        QTest::newRow("it did not arrive") << false;
    }

    void aLostAnswerIsNoSecondImport()
    {
        QFETCH(bool, arrived);
        openFile(list(u"Школа № 11;;\nШкола № 12;;\n"_s));
        check();
        m_portal->loseNext(arrived ? FakePortal::Loss::OfTheAnswer
                                   : FakePortal::Loss::BeforeItArrived);
        click(u"importNext"_s);
        // Told by the portal later, or asked again: either way once.
        QTRY_VERIFY(importer().state() != State::Importing);
        if (importer().state() == State::Checked && importer().canImport())
            click(u"importNext"_s);
        QTRY_COMPARE(importer().state(), State::Imported);
        qsizetype there = 0;
        for (const auto &[key, organization] : m_portal->data().registered)
            there += organization.nameRu == u"Школа № 11"_s ? 1 : 0;
        QCOMPARE(there, 1);
        QCOMPARE(importer().created().size(), 2U);
    }

    void aRegisterThatChangedIsCheckedAgain()
    {
        openFile(
            written(u"ids.csv"_s, u"id,name_ru,phone\n5,Школа № 7,+375172001111\n"_s.toUtf8()));
        check();
        QCOMPARE(count(ImportVerdict::Changed), 1);
        Organization changed = registered(5);
        changed.address = u"ул. Ленина, 1"_s;
        m_portal->applyAsColleague({.changes = {UpdateOrganization{changed}}, .reason = {}});
        click(u"importNext"_s);
        QTRY_COMPARE(importer().state(), State::Checked);
        QVERIFY(!message().isHidden());
        QVERIFY(registered(5).phone.isEmpty());
        // With what stands there now it goes in, and keeps the colleague's address.
        importer().check();
        QTRY_VERIFY(importer().canImport());
        click(u"importNext"_s);
        QTRY_COMPARE(importer().state(), State::Imported);
        QCOMPARE(registered(5).phone, u"+375172001111"_s);
        QCOMPARE(registered(5).address, u"ул. Ленина, 1"_s);
    }

    void rowsOutsideOnesPartAreSaidBefore()
    {
        m_portal->data().actor = {.account = u"admin"_s,
                                  .role = Role::AgencyAdministrator,
                                  .scope = id(4),
                                  .hasSignedIn = true};
        m_page.reset();
        m_workspace = std::make_unique<Workspace>(*m_portal, m_portal->session());
        m_page = std::make_unique<OrganizationsPage>(*m_workspace);
        m_page->show();
        m_workspace->organizations().load();
        QTRY_VERIFY(m_page->isReady());
        openFile(list(u"Школа № 11;4;\nБольница № 9;1;\n"_s));
        check();
        QTRY_COMPARE(importer().refusedRows(), std::vector{3});
        QVERIFY(!importer().canImport());
        QVERIFY(!message().isHidden());
        Q_EMIT message().actionTriggered();
        QTRY_VERIFY(importer().canImport());
        click(u"importNext"_s);
        QTRY_COMPARE(importer().state(), State::Imported);
        QVERIFY(called(u"Школа № 11"_s).id.isValid());
        QVERIFY(!called(u"Больница № 9"_s).id.isValid());
    }

    void whoMayNotSeesWhy()
    {
        m_portal->data().actor = {
            .account = u"print"_s, .role = Role::PrintStaff, .scope = {}, .hasSignedIn = true};
        m_page.reset();
        m_workspace = std::make_unique<Workspace>(*m_portal, m_portal->session());
        m_page = std::make_unique<OrganizationsPage>(*m_workspace);
        const auto *button = m_page->findChild<QToolButton *>(u"importRegister"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY2(button->toolTip().contains(u"role"_s), qPrintable(button->toolTip()));
        const QSignalSpy said(m_workspace.get(), &Workspace::errorShown);
        m_page->takeFiles({list(u"Школа № 11;;\n"_s)});
        QCOMPARE(said.size(), 1);
        QVERIFY(!m_page->findChild<ImportDialog *>());
    }

    void checkingAndImportingAreBrokenOff()
    {
        openFile(list(u"Школа № 11;;\n"_s));
        m_portal->hold();
        click(u"importNext"_s);
        QCOMPARE(importer().state(), State::Checking);
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        QTRY_COMPARE(importer().state(), State::Read);
        m_portal->release();
        check();
        m_portal->hold();
        click(u"importNext"_s);
        QCOMPARE(importer().state(), State::Importing);
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        m_portal->release();
        QTRY_VERIFY(importer().state() != State::Importing);
        // Whatever the portal did, it says the same.
        QCOMPARE(called(u"Школа № 11"_s).id.isValid(), importer().state() == State::Imported);
    }

    void aCheckThatWasBrokenOffImportsNothing()
    {
        openFile(list(u"Школа № 11;;\nШкола № 12;;\n"_s));
        check();
        m_portal->applyAsColleague(
            {.changes = {SetOrganizationState{id(3), OrganizationState::Archived, 0}},
             .reason = {}});
        m_portal->hold();
        importer().setChosen({2}, false);
        importer().cancel();
        QTRY_COMPARE(importer().state(), State::Checked);
        QVERIFY(!importer().canImport());
        m_portal->release();
        importer().check();
        QTRY_VERIFY(importer().canImport());
        QCOMPARE(count(ImportVerdict::NotChosen), 1);
    }

    void choicesAreSavedLoadedAndRemembered()
    {
        const QString path = written(u"odd.csv"_s, u"A;B\n17;Школа № 11\n"_s.toUtf8());
        openFile(path);
        auto &columns = named<QTableWidget>(u"importColumns"_s);
        auto *box = qobject_cast<QComboBox *>(columns.cellWidget(1, 1));
        box->setCurrentIndex(box->findData(u"name_ru"_s));
        Q_EMIT box->activated(box->currentIndex());
        auto *id = qobject_cast<QComboBox *>(columns.cellWidget(0, 1));
        id->setCurrentIndex(id->findData(u"id"_s));
        Q_EMIT id->activated(id->currentIndex());
        named<QSpinBox>(u"importAdded"_s).setValue(100);
        click(u"saveMapping"_s);
        const QString choices = m_folder.filePath(u"choices.json"_s);
        chooseFile(choices);
        QTRY_VERIFY(QFile::exists(choices));
        const auto saved = readMapping(choices, ImportSubject::Organizations);
        QVERIFY(saved);
        QCOMPARE(saved->fields[u"id"_s].add, 100);
        check();
        click(u"importNext"_s);
        QTRY_COMPARE(importer().state(), State::Imported);
        QCOMPARE(registered(117).nameRu, u"Школа № 11"_s);
        click(u"importClose"_s);
        QTRY_VERIFY(!m_page->findChild<ImportDialog *>());

        // The next file of that layout, also on the next start.
        const QByteArray state = m_page->saveState();
        m_page = std::make_unique<OrganizationsPage>(*m_workspace);
        m_page->restoreState(state);
        m_page->show();
        openFile(path);
        QTRY_COMPARE(importer().mapping().fields.value(u"name_ru"_s).column, u"B"_s);
        check();
        QCOMPARE(count(ImportVerdict::Unchanged), 1);
    }

    void theReportIsSavedAndReplacesNothingForeign()
    {
        openFile(list(u"Школа № 11;;\nШкола № 12;нет;\n"_s));
        check();
        click(u"saveReport"_s);
        const QString report = m_folder.filePath(u"report.csv"_s);
        chooseFile(report);
        QTRY_VERIFY(QFile::exists(report));
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.startsWith(u"row,verdict,id,message\n2,new,"_s), qPrintable(text));
        QVERIFY(text.contains(u"\n3,rejected,"_s));

        const QString foreign = written(u"foreign.csv"_s, "precious\n");
        click(u"saveReport"_s);
        // Past the question of the file dialog, which is answered with yes.
        message().hide();
        auto *chooser = dialog().findChild<QFileDialog *>();
        Q_EMIT chooser->fileSelected(foreign);
        chooser->reject();
        QTRY_VERIFY(!message().isHidden());
        QFile untouched(foreign);
        QVERIFY(untouched.open(QIODevice::ReadOnly));
        QCOMPARE(untouched.readAll(), QByteArray("precious\n"));
    }

    void whatWasMendedIsNotLostByOneKey()
    {
        openFile(list(u"Школа № 11;;\n"_s));
        check();
        importer().mend(2, 0, u"Школа № 21"_s);
        QTRY_COMPARE(importer().state(), State::Checked);
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        QVERIFY(dialog().isVisible());
        QVERIFY(!message().isHidden());
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<ImportDialog *>());
    }

    void aHundredThousandRowsBlockNobody()
    {
        QByteArray csv = "id;name_ru;address\n";
        for (int i = 0; i < 100'000; ++i)
            csv += QByteArray::number(1000 + i) + ";Школа № " + QByteArray::number(i) +
                   ";ул. Центральная, " + QByteArray::number(i) + '\n';
        const QString path = written(u"large.csv"_s, csv);
        QElapsedTimer clock;
        qint64 longest = 0;
        QTimer beat;
        beat.setInterval(0);
        clock.start();
        connect(&beat, &QTimer::timeout, this,
                [&] { longest = std::max(longest, clock.restart()); });
        beat.start();
        m_page->takeFiles({path});
        QTRY_COMPARE_WITH_TIMEOUT(importer().state(), State::Read, 60'000);
        click(u"importNext"_s);
        QTRY_COMPARE_WITH_TIMEOUT(importer().state(), State::Checked, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(rows().rowCount(), 100'000, 60'000);
        rows().sort(ImportRowsModel::FirstCellColumn, Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(
            rows().index(0, ImportRowsModel::FirstCellColumn + 1).data().toString(),
            u"Школа № 99999"_s, 60'000);
        beat.stop();
        QVERIFY2(longest < 1000, qPrintable(u"%1 ms"_s.arg(longest)));
    }
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
