// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/demo/demoportal.h"
#include "models/words/domainwords.h"
#include "tests/support/await.h"
#include "tests/support/fakeportal.h"
#include "tests/support/shufflingportal.h"
#include "views/common/busyindicator.h"
#include "views/common/linklist.h"
#include "views/common/messagebar.h"
#include "views/common/workspace.h"
#include "views/overview/figurecard.h"
#include "views/overview/overviewpage.h"
#include "views/overview/overviewwords.h"

#include <QChartView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolTip>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

DemoOptions demoOptions()
{
    DemoOptions options;
    options.organizations = 300;
    options.questionnaires = 20'000;
    options.users = 2000;
    return options;
}

/// An overview over a portal in memory, with its register loaded.
struct Desk
{
    explicit Desk(bool isDemo = true)
    {
        if (isDemo)
            filled = fillDemoPortal(demoOptions(), portal.data()).has_value();
        workspace = std::make_unique<Workspace>(asAnswered(portal), *await(portal.open()));
        workspace->organizations().load();
        page = std::make_unique<OverviewPage>(*workspace);
        page->resize(900, 700);
    }

    /// Every visible text of the page.
    QString text() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }

    std::vector<LinkList *> lists() const
    {
        const auto found = page->findChildren<LinkList *>();
        return {found.begin(), found.end()};
    }

    FakePortal portal;
    bool filled = true;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<OverviewPage> page;
};

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFiguresOfThePortal()
    {
        Desk desk;
        QVERIFY(desk.filled);
        desk.page->show();
        QTRY_VERIFY(desk.text().contains(u"92.15"));
        const QString text = desk.text();
        QVERIFY(text.contains(u"20,000"));
        QVERIFY(text.contains(u"2,000"));
        QVERIFY(text.contains(u"April 2023: +"));
        QVERIFY(text.contains(u"March 2023: +"));
        QVERIFY(text.contains(u"invented data", Qt::CaseInsensitive));
    }

    void aQuietPortalSaysSinceWhen()
    {
        Desk desk;
        desk.page->show();
        QTRY_VERIFY(desk.text().contains(u"92.15"));
        QVERIFY(!desk.text().contains(u"have come in since"));

        desk.portal.data().info.stoppedAt = {2026, 11, 22};
        desk.workspace =
            std::make_unique<Workspace>(asAnswered(desk.portal), desk.portal.session());
        desk.workspace->organizations().load();
        desk.page = std::make_unique<OverviewPage>(*desk.workspace);
        desk.page->show();
        QTRY_VERIFY(desk.text().contains(u"No questionnaires have come in since May 2023."));
        QVERIFY(desk.text().contains(u"as of 22 November 2026"));
        QVERIFY(desk.text().contains(u"May 2023: +"));
        QVERIFY(!desk.text().contains(u"2026: +"));
    }

    void everyRiserLeadsIntoTheRanking()
    {
        Desk desk;
        desk.page->show();
        QTRY_VERIFY(desk.lists().front()->topLevelItemCount() > 0 ||
                    desk.lists().back()->topLevelItemCount() > 0);
        QSignalSpy asked(desk.workspace.get(), &Workspace::monthRankingRequested);
        int links = 0;
        for (LinkList *list : desk.lists()) {
            for (int i = 0; i < list->topLevelItemCount(); ++i) {
                if (!list->topLevelItem(i)->text(0).contains(u'▲') &&
                    !list->topLevelItem(i)->text(0).contains(u'▼'))
                    continue;
                list->setCurrentItem(list->topLevelItem(i));
                QTest::keyClick(list, Qt::Key_Return);
                ++links;
            }
        }
        QVERIFY(links >= 4);
        QCOMPARE(asked.size(), links);
        QCOMPARE(asked.front().at(2).value<RankingMethod>().minimumQuestionnaires,
                 overviewMinimumQuestionnaires);
    }

    void showsAChangeAtOnceAndLeadsToIt()
    {
        Desk desk;
        desk.page->show();
        QTRY_VERIFY(desk.text().contains(u"92.15"));
        const OrganizationId organization = desk.workspace->organizations().childrenOf({}).front();
        Organization edited = desk.portal.data().registered.at(organization);
        edited.shortNameRu = u"<b>Связь</b>"_s;
        const ChangeReceipt receipt =
            desk.portal.applyAsColleague({{UpdateOrganization{edited}}, u"new name"_s});
        QCOMPARE(receipt.organizations.size(), std::size_t(1));

        QSignalSpy asked(desk.workspace.get(), &Workspace::organizationRequested);
        const auto entry = [&desk]() -> QTreeWidgetItem * {
            for (LinkList *list : desk.lists()) {
                for (int i = 0; i < list->topLevelItemCount(); ++i) {
                    if (list->topLevelItem(i)->text(1) == u"Edited: <b>Связь</b>")
                        return list->topLevelItem(i);
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(entry());
        QTreeWidget *list = entry()->treeWidget();
        QCOMPARE(list->accessibleName(), u"Latest changes"_s);
        list->setCurrentItem(entry());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<OrganizationId>(), organization);
        // Names are text: a tool tip would render what looks like markup.
        QVERIFY(entry()->toolTip(1).contains(u"&lt;b&gt;"));
    }

    void aWithdrawnRegistrationKeepsItsNameInTheChanges()
    {
        Desk desk;
        Organization made;
        made.kind = OrganizationKind::Subdivision;
        made.parent = desk.portal.data().registered.begin()->first;
        made.nameRu = u"Отдел проб"_s;
        const ChangeReceipt receipt =
            desk.portal.applyAsColleague({{CreateOrganization{made}}, {}});
        QCOMPARE(receipt.organizations.size(), std::size_t(1));
        desk.portal.applyAsColleague(
            {{WithdrawOrganization{receipt.organizations.front().id,
                                   receipt.organizations.front().revision}},
             {}});
        desk.page->show();
        const auto texts = [&desk] {
            QStringList found;
            for (LinkList *list : desk.lists()) {
                for (int i = 0; i < list->topLevelItemCount(); ++i)
                    found << list->topLevelItem(i)->text(1);
            }
            return found;
        };
        QTRY_VERIFY2(texts().contains(u"Creation undone: Отдел проб"_s),
                     qPrintable(texts().join(u'\n')));
        QVERIFY2(texts().contains(u"Created: Отдел проб"_s), qPrintable(texts().join(u'\n')));
    }

    void accountsAreCalledByTheirLogin()
    {
        JournalEntry added;
        added.action = JournalAction::Created;
        added.after = {{u"list"_s, u"account"_s}, {u"login"_s, u"vera"_s}};
        const auto said = [](const JournalEntry &entry) {
            return changeText(entry.action, journalledName(entry, Language::Russian));
        };
        QCOMPARE(said(added), u"Created: account vera"_s);
        added.action = JournalAction::Updated;
        added.after = {{u"list"_s, u"account"_s}, {u"is_active"_s, false}};
        QCOMPARE(said(added), u"Edited: an account"_s);
    }

    void growthHasNoSignOfAFall()
    {
        const Month april(2023, 4);
        const ChangeWords fewer = changeWords({100, 3726, 3980}, april);
        QCOMPARE(fewer.latest, u"April 2023: +3,726"_s);
        QCOMPARE(fewer.before, u"March 2023: +3,980"_s);
        // A share does rise and fall.
        Overview overview;
        overview.lastMonth = april;
        overview.satisfactionLast = {9, 10};
        overview.satisfactionBefore = {95, 100};
        QCOMPARE(satisfactionWords(overview).latest, u"▼ April 2023: 90.00 %"_s);
    }

    void numbersOfOneColumnAreGroupedAlike()
    {
        const auto back = qScopeGuard([] { QLocale::setDefault(localeOf(Language::English)); });
        for (const Language language : {Language::Russian, Language::Belarusian}) {
            QLocale::setDefault(localeOf(language));
            const QString gap = QLocale().groupSeparator();
            QCOMPARE(numberText(3726), u"3"_s + gap + u"726"_s);
            QCOMPARE(numberText(16'400), u"16"_s + gap + u"400"_s);
            QCOMPARE(numberText(-3726).right(5), u"3"_s + gap + u"726"_s);
            QCOMPARE(numberText(372), u"372"_s);
            QVERIFY2(dayText({2026, 11, 29}).endsWith(u"2026"_s),
                     qPrintable(dayText({2026, 11, 29})));
        }
    }

    /// A riser with 40 questionnaires whose base scores add up to 524: 3.275.
    void aScoreHalfWayIsRoundedUp()
    {
        Desk desk(false);
        const auto add = [&desk](qint64 id) {
            Organization organization;
            organization.id = OrganizationId(id);
            organization.nameRu = u"Школа № %1"_s.arg(id);
            desk.portal.add(organization);
        };
        const auto rate = [&desk](qint64 organization, QDate day, int count, int extra,
                                  quint8 score) {
            for (int i = 0; i < count; ++i) {
                Questionnaire answer;
                answer.id = QuestionnaireId(qint64(desk.portal.data().answers.size()) + 1);
                answer.organization = OrganizationId(organization);
                answer.givenAt = QDateTime(day, QTime(12, 0), Qt::UTC);
                answer.scores = {score, score, score, score};
                for (int more = i; more < extra; more += count)
                    ++answer.scores[static_cast<std::size_t>((more / count) % 4)];
                desk.portal.data().answers.emplace(answer.id, answer);
            }
        };
        add(1);
        add(2);
        rate(1, {2023, 3, 1}, 30, 0, 3); // 3.00, then 3.275
        rate(1, {2023, 4, 1}, 10, 44, 3);
        rate(2, {2023, 3, 1}, 40, 0, 3);
        rate(2, {2023, 3, 2}, 40, 8, 3);
        desk.workspace->organizations().load();
        desk.page->show();
        const auto texts = [&desk] {
            QStringList found;
            for (LinkList *list : desk.lists()) {
                for (int i = 0; i < list->topLevelItemCount(); ++i)
                    for (int column = 0; column < list->columnCount(); ++column)
                        found << list->topLevelItem(i)->text(column);
            }
            return found;
        };
        QTRY_VERIFY(texts().contains(u"Школа № 1"_s));
        QVERIFY2(texts().contains(u"3.28"_s), qPrintable(texts().join(u'|')));
    }

    void whatLeadsNowhereIsNoLink()
    {
        Desk desk;
        JournalEntry made;
        made.id = JournalEntryId(qint64(desk.portal.data().journal.size()) + 1);
        made.at = QDateTime(QDate(2023, 5, 4), QTime(12, 0), Qt::UTC);
        made.action = JournalAction::PortalCreated;
        desk.portal.data().journal.push_back(made);
        desk.page->show();
        const auto entry = [&desk]() -> QTreeWidgetItem * {
            for (LinkList *list : desk.lists()) {
                const auto found = list->findItems(u"Portal created"_s, Qt::MatchExactly, 1);
                if (!found.isEmpty())
                    return found.first();
            }
            return nullptr;
        };
        QTRY_VERIFY(entry());
        auto *list = qobject_cast<LinkList *>(entry()->treeWidget());
        QCOMPARE(entry()->foreground(1).color(), list->palette().text().color());
        QSignalSpy followed(list, &LinkList::linkActivated);
        list->setCurrentItem(entry());
        QTest::keyClick(list, Qt::Key_Return);
        const QPoint place = list->visualItemRect(entry()).center();
        list->viewport()->setCursor(Qt::PointingHandCursor); // as over a link
        QTest::mouseMove(list->viewport(), place);
        QTRY_COMPARE(list->viewport()->cursor().shape(), Qt::ArrowCursor);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(followed.isEmpty());
    }

    void theTipOfAMonthGoesWhenOneGoesOnByKeyboard()
    {
        Desk desk;
        desk.page->show();
        QTRY_VERIFY(desk.page->findChild<QChartView *>());
        auto *chart = desk.page->findChild<QChartView *>();
        QTRY_VERIFY(chart->isVisible() && !chart->chart()->series().isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
        const auto showTip = [chart] {
            const QRectF plot = chart->chart()->plotArea();
            for (double x = plot.left() + 20; x < plot.right() && !QToolTip::isVisible(); x += 3) {
                QTest::mouseMove(chart->viewport(),
                                 chart->mapFromScene(QPointF(x, plot.bottom() - 4)));
                QCoreApplication::processEvents();
            }
            return QToolTip::isVisible();
        };
        desk.lists().front()->setFocus();
        QVERIFY(showTip());
        QTest::keyClick(desk.lists().front(), Qt::Key_Down);
        QTRY_VERIFY(!QToolTip::isVisible());
        QVERIFY(showTip());
        desk.page->hide();
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void loadsOnlyWhenItIsLookedAt()
    {
        Desk desk;
        desk.portal.clearCalls();
        QCoreApplication::processEvents();
        QVERIFY(!desk.portal.calls().contains(u"figures"_s));
        desk.page->show();
        QTRY_VERIFY(desk.text().contains(u"92.15"));
        desk.page->hide();
        desk.portal.clearCalls();
        Organization edited = desk.portal.data().registered.begin()->second;
        edited.phone = u"+375 (00) 000-00-01"_s;
        desk.portal.applyAsColleague({{UpdateOrganization{edited}}, {}});
        QCoreApplication::processEvents();
        QVERIFY(!desk.portal.calls().contains(u"figures"_s));
        desk.page->show();
        QTRY_VERIFY(desk.portal.calls().contains(u"figures"_s));
    }

    void anEmptyPortalSaysWhatWouldBeHere()
    {
        Desk desk(false);
        desk.page->show();
        QTRY_VERIFY(desk.text().contains(u"There are no questionnaires yet."));
        QVERIFY(desk.text().contains(u"Nothing has been changed in the register yet."));
    }

    void aFailureIsSaidAndCanBeTriedAgain()
    {
        Desk desk;
        QTRY_VERIFY(desk.workspace->organizations().isLoaded());
        desk.portal.failNext({.kind = PortalError::Kind::Unreachable,
                              .problem = PortalError::Problem::ConnectionLost});
        desk.page->show();
        auto *bar = desk.page->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!bar->text().isEmpty());
        Q_EMIT bar->actionTriggered();
        QTRY_VERIFY(desk.text().contains(u"92.15"));
        QVERIFY(!bar->isVisible());
    }

    void whatIsShownStaysWhereItCouldNotBeLoadedAnew()
    {
        Desk desk;
        desk.page->show();
        QTRY_VERIFY(desk.text().contains(u"92.15"));
        auto *bar = desk.page->findChild<MessageBar *>();
        desk.portal.failNext({.kind = PortalError::Kind::Unreachable,
                              .problem = PortalError::Problem::ConnectionLost});
        desk.page->refresh();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(desk.text().contains(u"92.15"));
        QVERIFY(!desk.page->findChild<BusyIndicator *>()->isRunning());
        desk.page->refresh();
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(desk.text().contains(u"92.15"));
    }
};

int main(int argc, char *argv[])
{
    QLocale::setDefault(localeOf(Language::English));
    QApplication application(argc, argv);
    OverviewPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_overviewpage.moc"
