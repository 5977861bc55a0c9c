// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/journalmodel.h"
#include "models/words/portalerrortext.h"
#include "tests/organizations/organizationspagefixture.h"
#include "tests/support/computerzone.h"
#include "tests/support/stoppedclock.h"
#include "views/organizations/organizationtreepanel.h"

#include <QTabWidget>
#include <QTreeView>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// Who changed what, as the details of an organization tell it.
class OrganizationHistoryTest : public OrganizationsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theHistoryShowsWhoChangedWhat()
    {
        open(2);
        line(OrganizationField::Phone)->setText(u"+375 17 111-22-33"_s);
        saveButton()->click();
        QTRY_VERIFY(!registered(2).phone.isEmpty());
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        const auto *history = m_page->findChild<JournalModel *>();
        QTRY_COMPARE(history->rowCount(), 1);
        const QModelIndex entry = history->index(0, 0);
        QCOMPARE(entry.siblingAtColumn(JournalModel::AfterColumn).data().toString(), u"tester"_s);
        QCOMPARE(history->rowCount(entry), 1);
        const auto textOf = [&](int column) {
            return history->index(0, column, entry).data().toString();
        };
        QCOMPARE(textOf(JournalModel::WhatColumn), fieldTitle(OrganizationField::Phone));
        QCOMPARE(textOf(JournalModel::BeforeColumn), u"empty"_s);
        QCOMPARE(textOf(JournalModel::AfterColumn), u"+375 17 111-22-33"_s);
    }

    void beforeItWasRegisteredItStoodNowhere()
    {
        Organization school;
        school.parent = id(4);
        school.nameRu = u"Школа № 8"_s;
        m_portal->applyAsColleague({.changes = {CreateOrganization{school}}, .reason = {}});
        QTRY_VERIFY(m_workspace->organizations().node(id(6)));
        open(6);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        const auto *history = m_page->findChild<JournalModel *>();
        QTRY_COMPARE(history->rowCount(), 1);
        const QModelIndex entry = history->index(0, 0);
        for (int row = 0; row < history->rowCount(entry); ++row)
            QCOMPARE(history->index(row, JournalModel::BeforeColumn, entry).data().toString(),
                     QString());
        QVERIFY(entry.data(Qt::AccessibleTextRole).toString().startsWith(u"Created — tester, "_s));
    }

    void theHistoryTellsAnUndoInTheLanguageOfTheReader()
    {
        m_portal->applyAsColleague(
            {.changes = {MoveOrganization{id(5), id(1), {}, 0}}, .reason = u"Указ № 12"_s});
        m_portal->applyAsColleague(
            {.changes = {MoveOrganization{id(5), id(4), {}, 0}}, .reason = u"↶ Указ № 12"_s});
        m_portal->applyAsColleague(
            {.changes = {MoveOrganization{id(5), id(1), {}, 0}}, .reason = u"↶"_s});
        open(5);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        const auto *history = m_page->findChild<JournalModel *>();
        QTRY_COMPARE(history->rowCount(), 3);
        QCOMPARE(history->index(0, 0).data().toString(), u"Moved (undo)"_s);
        QCOMPARE(history->index(1, 0).data().toString(), u"Moved (undo of: Указ № 12)"_s);
        QCOMPARE(history->index(2, 0).data().toString(), u"Moved: Указ № 12"_s);
    }

    void daysAreThoseOfMinskWhereverTheComputerStands_data()
    {
        QTest::addColumn<QByteArray>("computer");
        QTest::newRow("Minsk") << QByteArray("Europe/Minsk");
        QTest::newRow("far to the east") << QByteArray("Pacific/Auckland");
        QTest::newRow("far to the west") << QByteArray("America/Anchorage");
    }

    void daysAreThoseOfMinskWhereverTheComputerStands()
    {
        QFETCH(QByteArray, computer);
        const ComputerZone zone(computer);
        const StoppedClock clock(QDateTime(QDate(2023, 4, 30), QTime(21, 30), Qt::UTC));
        Organization edited = registered(2);
        edited.address = u"г. Минск"_s;
        m_portal->applyAsColleague({.changes = {UpdateOrganization{edited}}, .reason = {}});
        rate(2, {5, 4, 4, 5}, u"Спасибо"_s);
        m_portal->data().answers.begin()->second.givenAt = Clock::now();
        open(2);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_VERIFY(showsText(u"01.05.2023"_s));
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        const auto *history = m_page->findChild<JournalModel *>();
        // Whoever looked at the comments is told of as well.
        QTRY_COMPARE(history->rowCount(), 2);
        QCOMPARE(history->index(0, JournalModel::WhatColumn).data().toString(),
                 u"Comments viewed"_s);
        for (const int row : {0, 1})
            QCOMPARE(history->index(row, JournalModel::BeforeColumn).data().toString(),
                     u"01.05.2023 00:30"_s);
    }

    void theHistoryLoadsInPages()
    {
        for (int i = 0; i < 120; ++i) {
            Organization edited = registered(2);
            edited.address = QString::number(i);
            m_portal->applyAsColleague({.changes = {UpdateOrganization{edited}}, .reason = {}});
        }
        open(2);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        auto *history = m_page->findChild<JournalModel *>();
        QTRY_VERIFY(history->rowCount() >= 50);
        // The view asks for more by itself where it has room.
        do {
            history->fetchMore({});
            QTRY_VERIFY(!history->isLoading());
        } while (history->canFetchMore({}));
        QCOMPARE(history->rowCount(), 120);
    }

    void theHistoryIsReadableWhenItIsWhatWasLeft()
    {
        open(2);
        line(OrganizationField::Phone)->setText(u"+375 17 111-22-33"_s);
        saveButton()->click();
        QTRY_VERIFY(!registered(2).phone.isEmpty());
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        Workspace workspace(*m_portal, m_portal->session());
        OrganizationsPage page(workspace);
        page.restoreState(m_page->saveState());
        workspace.organizations().load();
        QTRY_VERIFY(!page.findChild<OrganizationTreePanel *>()->selection().empty());
        page.resize(1200, 800);
        page.show();
        const auto *history = page.findChild<QTreeView *>(u"organizationHistory"_s);
        QTRY_VERIFY(history->isVisible());
        QTRY_VERIFY(history->columnWidth(JournalModel::WhatColumn) > history->width() / 3);
        QTRY_VERIFY(history->columnWidth(JournalModel::BeforeColumn) > history->width() / 4);
    }
};

QTEST_MAIN(OrganizationHistoryTest)
#include "tst_organizationhistory.moc"
