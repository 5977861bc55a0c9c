// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/journalmodel.h"
#include "tests/organizations/organizationspagefixture.h"
#include "views/organizations/organizationtreepanel.h"
#include "views/organizations/organizationtreeview.h"

#include <QAction>
#include <QDialog>
#include <QListWidget>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// Organizations become one, and are taken apart again.
class OrganizationMergeTest : public OrganizationsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void severalBecomeOneInOneStep()
    {
        rate(2, {5, 5, 5, 5}, {});
        Stand stand;
        stand.id = StandId(1);
        stand.organization = id(2);
        m_portal->data().stands = {stand};
        Account account;
        account.id = AccountId(7);
        account.login = u"больница"_s;
        account.scope = id(2);
        m_portal->data().accounts.push_back(account);
        auto *panel = m_page->findChild<OrganizationTreePanel *>();
        panel->focusOn({id(2), id(5)});
        QTRY_COMPARE(selected().size(), std::size_t(2));
        action(u"Merge"_s)->trigger();
        auto *dialog = m_page->findChild<QDialog *>(u"mergeDialog"_s);
        QVERIFY(dialog);
        auto *successors = dialog->findChild<QListWidget *>(u"successors"_s);
        QCOMPARE(successors->count(), 2);
        auto *accept = dialog->findChild<QPushButton *>(u"changeAccept"_s);
        auto *reason = dialog->findChild<QLineEdit *>(u"changeReason"_s);
        reason->setText(u"Приказ № 3"_s);
        QVERIFY2(!accept->isEnabled(), "without a successor");
        successors->setCurrentRow(1); // the school
        auto *impact = dialog->findChild<QLabel *>(u"changeImpact"_s);
        QTRY_VERIFY(accept->isEnabled());
        for (const QString &said : {u"1 organization(s) below"_s, u"1 questionnaire(s)"_s,
                                    u"1 stand(s)"_s, u"больница"_s})
            QVERIFY2(impact->text().contains(said), qPrintable(impact->text()));
        reason->clear();
        QVERIFY2(!accept->isEnabled(), "without a reason");
        reason->setText(u"Приказ № 3"_s);
        accept->click();
        QTRY_COMPARE(registered(2).state, OrganizationState::Merged);
        QCOMPARE(registered(2).mergedInto, id(5));
        QCOMPARE(registered(3).parent, id(5));
        QCOMPARE(m_portal->data().journal.back().reason, u"Приказ № 3"_s);
        QTRY_COMPARE(selected(), Ids{id(5)});

        undo();
        QTRY_COMPARE(registered(2).state, OrganizationState::Active);
        QCOMPARE(registered(2).mergedInto, std::nullopt);
        QCOMPARE(registered(3).parent, id(2));
        redo();
        QTRY_COMPARE(registered(2).mergedInto, id(5));
        QTRY_COMPARE(registered(3).parent, id(5));
    }

    void whatWasMergedIsSeparatedLater()
    {
        merge(2, u"школа"_s);
        QTRY_COMPARE(registered(2).mergedInto, id(5));
        QTRY_COMPARE(m_workspace->organizations().node(id(2))->state, OrganizationState::Merged);
        open(2);
        QVERIFY(!action(u"Merge"_s)->isVisible());
        QVERIFY(!action(u"Archive"_s)->isVisible());
        action(u"Separate"_s)->trigger();
        auto *dialog = m_page->findChild<QDialog *>(u"separationDialog"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"changeAccept"_s);
        dialog->findChild<QLineEdit *>(u"changeReason"_s)->setText(u"Ошибка"_s);
        QTRY_VERIFY(accept->isEnabled());
        const QString said = dialog->findChild<QLabel *>(u"changeImpact"_s)->text();
        QVERIFY2(said.contains(u"“Школа № 7”"_s), qPrintable(said));
        QVERIFY2(said.contains(u"1 organization(s) that came along stand"_s), qPrintable(said));
        accept->click();
        QTRY_COMPARE(registered(2).state, OrganizationState::Active);
        QTRY_COMPARE(registered(3).parent, id(2));
        QTRY_VERIFY(m_page->undoStack()->undoText().startsWith(u"Separate"_s));
        JournalModel journal(*m_portal, m_workspace->organizations());
        journal.setLanguage(Language::Russian);
        journal.setOrganization(id(2));
        QTRY_COMPARE(journal.rowCount(), 2);
        QCOMPARE(journal.index(0, 0).data().toString(), u"Separated from “Школа № 7”: Ошибка"_s);
        QCOMPARE(journal.index(1, 0).data().toString(), u"Merged into “Школа № 7”: Приказ"_s);
        undo();
        QTRY_COMPARE(registered(2).mergedInto, id(5));
    }

    void nothingRetiredIsOffered()
    {
        merge(2, u"школа"_s);
        QTRY_COMPARE(m_workspace->organizations().node(id(2))->state, OrganizationState::Merged);
        open(3);
        for (const QString &way : {u"Merge"_s, u"Move"_s}) {
            action(way)->trigger();
            auto *dialog = m_page->findChild<QDialog *>();
            QVERIFY(dialog);
            dialog
                ->findChild<QLineEdit *>(way == u"Move"_s ? u"moveTargetSearch"_s
                                                          : u"successorSearch"_s)
                ->setText(u"больница"_s);
            QCOMPARE(dialog->findChild<QListWidget *>()->count(), 0);
            delete dialog;
        }
    }

private:
    void merge(qint64 organization, const QString &into)
    {
        open(organization);
        action(u"Merge"_s)->trigger();
        auto *dialog = m_page->findChild<QDialog *>(u"mergeDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"successorSearch"_s)->setText(into);
        dialog->findChild<QLineEdit *>(u"changeReason"_s)->setText(u"Приказ"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"changeAccept"_s);
        QTRY_VERIFY(accept->isEnabled());
        accept->click();
    }
};

QTEST_MAIN(OrganizationMergeTest)
#include "tst_organizationmerge.moc"
