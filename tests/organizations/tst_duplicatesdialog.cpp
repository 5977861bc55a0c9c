// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/cleaning/duplicatemodel.h"
#include "tests/organizations/organizationspagefixture.h"
#include "views/organizations/duplicatesdialog.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QToolButton>
#include <QTreeView>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// What may be registered twice is found, merged or dismissed.
class DuplicatesDialogTest : public OrganizationsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aPairIsMerged()
    {
        DuplicatesDialog *dialog = find();
        QTRY_COMPARE(model(dialog)->rowCount(), 2);
        QCOMPARE(cell(dialog, 0, DuplicateModel::FirstColumn), u"Больница № 1 · id 2"_s);
        QCOMPARE(cell(dialog, 0, DuplicateModel::SecondColumn), u"УЗ «1-я больница» · id 6"_s);
        QCOMPARE(cell(dialog, 0, DuplicateModel::EvidenceColumn),
                 u"same name · same address · same superior"_s);
        dialog->findChild<QPushButton *>(u"mergeDuplicate"_s)->click();
        auto *merge = m_page->findChild<QDialog *>(u"mergeDialog"_s);
        QVERIFY(merge);
        merge->findChild<QListWidget *>(u"successors"_s)->setCurrentRow(0);
        merge->findChild<QLineEdit *>(u"changeReason"_s)->setText(u"Дубль"_s);
        auto *accept = merge->findChild<QPushButton *>(u"changeAccept"_s);
        QTRY_VERIFY(accept->isEnabled());
        accept->click();
        QTRY_COMPARE(model(dialog)->rowCount(), 1);
        QTRY_VERIFY(m_page->undoStack()->canUndo());
        undo();
        QTRY_COMPARE(model(dialog)->rowCount(), 2);
    }

    void aDismissedPairIsRemembered()
    {
        DuplicatesDialog *dialog = find();
        QTRY_COMPARE(model(dialog)->rowCount(), 2);
        auto *bringBack = dialog->findChild<QPushButton *>(u"bringBackDismissed"_s);
        QVERIFY(!bringBack->isVisible());
        dialog->findChild<QPushButton *>(u"dismissDuplicate"_s)->click();
        QCOMPARE(model(dialog)->rowCount(), 1);
        QVERIFY(bringBack->isVisible());
        const QByteArray state = m_page->saveState();
        delete dialog;

        m_page = std::make_unique<OrganizationsPage>(*m_workspace);
        m_page->restoreState(state);
        m_page->show();
        dialog = find();
        QTRY_COMPARE(model(dialog)->rowCount(), 1);
        bringBack = dialog->findChild<QPushButton *>(u"bringBackDismissed"_s);
        QTRY_VERIFY(bringBack->isVisible());
        bringBack->click();
        QCOMPARE(model(dialog)->rowCount(), 2);
        QVERIFY(!bringBack->isVisible());
    }

    void bothAreShownInTheTree()
    {
        DuplicatesDialog *dialog = find();
        QTRY_COMPARE(model(dialog)->rowCount(), 2);
        dialog->findChild<QPushButton *>(u"showDuplicates"_s)->click();
        QTRY_COMPARE(selected().size(), std::size_t(2));
        QVERIFY(dialog->isVisible());
        m_page->findChild<QToolButton *>(u"findDuplicates"_s)->click();
        QCOMPARE(m_page->findChildren<DuplicatesDialog *>().size(), 1);
    }

private:
    /// Two pairs: a hospital and a school, each registered twice.
    DuplicatesDialog *find()
    {
        if (!m_portal->data().find(id(6))) {
            Organization twin;
            twin.id = id(6);
            twin.parent = id(1);
            twin.nameRu = u"УЗ «1-я больница»"_s;
            twin.address = u"г. Минск, ул. Ленина, 5"_s;
            m_portal->add(twin);
            m_portal->data().registered[id(2)].address = u"Минск, Ленина 5"_s;
            add(7, 4, u"школа №7"_s);
            m_workspace->organizations().load();
            if (!QTest::qWaitFor([this] { return m_workspace->organizations().node(id(7)); }))
                return nullptr;
        }
        m_page->findChild<QToolButton *>(u"findDuplicates"_s)->click();
        auto *dialog = m_page->findChild<DuplicatesDialog *>();
        new QAbstractItemModelTester(
            model(dialog), QAbstractItemModelTester::FailureReportingMode::QtTest, dialog);
        return dialog;
    }
    static QAbstractItemModel *model(const DuplicatesDialog *dialog)
    {
        return dialog->findChild<QTreeView *>(u"duplicates"_s)->model();
    }
    static QString cell(const DuplicatesDialog *dialog, int row, int column)
    {
        return model(dialog)->index(row, column).data().toString();
    }
};

QTEST_MAIN(DuplicatesDialogTest)
#include "tst_duplicatesdialog.moc"
