// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/organizations/organizationspagefixture.h"
#include "views/organizations/branchpanel.h"
#include "views/organizations/organizationtreepanel.h"
#include "views/organizations/organizationtreeview.h"

#include <QAction>
#include <QSignalSpy>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// What becomes of those below where one is archived or brought back.
class OrganizationArchiveTest : public OrganizationsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeBranchGoesAsOneChange()
    {
        ask(1, u"Archive"_s);
        QVERIFY(showsText(u"2 active organization(s) below"_s, panel()));
        QCOMPARE(states(), (QList{active, active, active}));
        button(u"withBelow"_s)->click();
        QTRY_COMPARE(states(), (QList{archived, archived, archived}));
        QVERIFY(!panel()->isVisible());
        QTRY_COMPARE(m_page->undoStack()->count(), 1);
        undo();
        QTRY_COMPARE(states(), (QList{active, active, active}));
        redo();
        QTRY_COMPARE(states(), (QList{archived, archived, archived}));

        ask(1, u"Bring back"_s);
        QVERIFY(showsText(u"2 archived organization(s) below"_s, panel()));
        button(u"withBelow"_s)->click();
        QTRY_COMPARE(states(), (QList{active, active, active}));
    }

    void onlyTheOneGoesWhereThatIsWanted()
    {
        ask(2, u"Archive"_s);
        button(u"onlySelected"_s)->click();
        QTRY_COMPARE(states(), (QList{active, archived, active}));
        // Those that are archived already are not counted.
        ask(1, u"Archive"_s);
        QVERIFY(showsText(u"1 active organization(s) below"_s, panel()));
        button(u"cancelBranch"_s)->click();
        QVERIFY(!panel()->isVisible());
        QVERIFY(m_page->findChild<OrganizationTreePanel *>()->view()->hasFocus());
        QCOMPARE(states(), (QList{active, archived, active}));
    }

    void nothingIsAskedWhereNothingIsLeftBehind()
    {
        open(3);
        action(u"Archive"_s)->trigger();
        QTRY_COMPARE(states(), (QList{active, active, archived}));
        QVERIFY(!panel()->isVisible());
        open(2);
        action(u"Archive"_s)->trigger();
        QTRY_COMPARE(states(), (QList{active, archived, archived}));
        QVERIFY(!panel()->isVisible());
    }

    void whatIsSaidNamesTheOneThatChanged()
    {
        QSignalSpy said(m_workspace.get(), &Workspace::messageShown);
        open(3);
        action(u"Archive"_s)->trigger();
        QTRY_COMPARE(said.count(), 1);
        said.clear();
        // The first of the selected is archived already.
        selectBoth(3, 2);
        action(u"Archive"_s)->trigger();
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(said.front().front().toString(), u"“Больница № 1” was archived"_s);
        selectBoth(3, 2);
        action(u"Bring back"_s)->trigger();
        QTRY_COMPARE(said.count(), 2);
        QCOMPARE(said.back().front().toString(), u"“Регистратура” and 1 more are active again"_s);
    }

private:
    void selectBoth(qint64 first, qint64 second)
    {
        m_page->findChild<OrganizationTreePanel *>()->focusOn({id(first), id(second)});
        QTRY_COMPARE(selected().size(), std::size_t(2));
    }

    static constexpr OrganizationState active = OrganizationState::Active;
    static constexpr OrganizationState archived = OrganizationState::Archived;

    BranchPanel *panel() const { return m_page->findChild<BranchPanel *>(); }

    void ask(qint64 organization, const QString &what)
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        open(organization);
        QTRY_VERIFY(action(what)->isEnabled());
        action(what)->trigger();
        QVERIFY(panel()->isVisible());
    }

    /// Of ministry, hospital and registry.
    QList<OrganizationState> states() const
    {
        return {registered(1).state, registered(2).state, registered(3).state};
    }
};

QTEST_MAIN(OrganizationArchiveTest)
#include "tst_organizationarchive.moc"
