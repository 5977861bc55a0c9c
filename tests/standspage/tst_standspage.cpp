// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/profilelink.h"
#include "models/items/posters/standmodel.h"
#include "models/words/portalerrortext.h"
#include "tests/support/await.h"
#include "tests/support/fakeportal.h"
#include "tests/support/shufflingportal.h"
#include "views/common/emptystate.h"
#include "views/common/messagebar.h"
#include "views/common/workspace.h"
#include "views/stands/standactions.h"
#include "views/stands/standfilterbar.h"
#include "views/stands/standspage.h"
#include "views/stands/standtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

Organization named(qint64 id, const QString &name, std::optional<qint64> parent = {})
{
    Organization organization;
    organization.id = OrganizationId(id);
    if (parent)
        organization.parent = OrganizationId(*parent);
    organization.nameRu = name;
    return organization;
}

/// The page over a portal in memory: a board, two schools below it and a clinic; two stands of the
/// first school, one of the clinic.
struct Desk
{
    explicit Desk(const Actor &actor = {.account = u"boss"_s, .role = Role::Operator},
                  bool isEmpty = false)
    {
        portal.add(named(1, u"Управление образования"_s));
        portal.add(named(2, u"Школа № 2"_s, 1));
        portal.add(named(4, u"Школа № 4"_s, 1));
        portal.add(named(3, u"Поликлиника"_s));
        if (!isEmpty) {
            std::vector<Stand> wanted;
            for (const int organization : {2, 2, 3})
                wanted.push_back({.organization = OrganizationId(organization),
                                  .code = {},
                                  .designName = u"a4-poster"_s,
                                  .language = u"ru"_s});
            await(portal.addStands(wanted));
        }
        portal.data().actor = actor;
        workspace = std::make_unique<Workspace>(asAnswered(portal), *await(portal.open()));
        QSignalSpy loaded(&workspace->organizations(), &OrganizationStore::loaded);
        workspace->organizations().load();
        loaded.wait();
        page = std::make_unique<StandsPage>(*workspace);
        page->resize(1200, 700);
        page->show();
        QObject::connect(workspace.get(), &Workspace::messageShown, page.get(),
                         [this](const QString &text) { said << text; });
    }

    bool settle() const
    {
        return QTest::qWaitFor([this] { return page->isReady(); });
    }
    StandTable &table() const { return *page->findChild<StandTable *>(); }
    StandActions &actions() const { return *page->findChild<StandActions *>(); }
    StandFilterBar &filter() const { return *page->findChild<StandFilterBar *>(); }
    Stand stored(int id) const { return portal.data().stands.at(static_cast<std::size_t>(id) - 1); }
    bool select(int id) const
    {
        if (!settle())
            return false;
        table().select(StandId(id));
        return table().selected().size() == 1;
    }
    QDialog *dialog(const QString &name = u"standDialog"_s) const
    {
        for (QDialog *dialog : page->findChildren<QDialog *>(name)) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// Opens the dialog of that action, types the place where it is asked for, and says so.
    bool say(QAction *action, const QString &place = {})
    {
        action->trigger();
        QDialog *asked = dialog();
        if (!asked)
            return false;
        if (!place.isEmpty()) {
            auto *where = asked->findChild<QLineEdit *>(u"standPlace"_s);
            if (asked->focusWidget() != where) // one types it at once
                return false;
            where->setText(place);
        }
        asked->findChild<QPushButton *>(u"sayStands"_s)->click();
        return settle();
    }
    QString message() const
    {
        const auto *bar = page->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }

    mutable FakePortal portal;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<StandsPage> page;
    QStringList said;
};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class StandsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStandIsShown()
    {
        const Desk desk;
        QVERIFY(desk.settle());
        const QAbstractItemModelTester tester(desk.table().model());
        QCOMPARE(desk.table().shownCount(), 3);
        QVERIFY(!desk.actions().place()->isEnabled()); // none is selected
        QVERIFY(desk.actions().place()->toolTip().contains(u"Select stands first"_s));
    }

    void anEmptyPageSaysWhatBelongsHere()
    {
        Desk desk({.account = u"boss"_s, .role = Role::Operator}, true);
        QVERIFY(desk.settle());
        for (EmptyState *empty : desk.page->findChildren<EmptyState *>()) {
            if (!empty->isVisible())
                continue;
            QSignalSpy asked(desk.workspace.get(), &Workspace::postersRequested);
            empty->findChild<QPushButton *>()->click();
            QCOMPARE(asked.count(), 1);
            return;
        }
        QFAIL("Nothing says what belongs here.");
    }

    void fromThePrintToTheEnd()
    {
        Desk desk;
        QVERIFY(desk.select(1));
        QVERIFY(!desk.actions().check()->isEnabled());
        QVERIFY(desk.say(desk.actions().place(), u"  Холл,  слева "_s));
        QCOMPARE(desk.stored(1).place, u"Холл, слева"_s);
        const QDate today = desk.workspace->info().today();
        QCOMPARE(desk.stored(1).placedOn, today);
        QCOMPARE(desk.said.last(), u"1 stand(s) were placed"_s);

        QVERIFY(desk.say(desk.actions().check()));
        QCOMPARE(desk.stored(1).checkedOn, today);
        QVERIFY(desk.say(desk.actions().retire()));
        QCOMPARE(desk.stored(1).retiredOn, today);
        QCOMPARE(desk.table().shownCount(), 2); // those in use
        desk.filter().setFilter({.text = {}, .kind = StandFilter::Kind::Retired});
        QCOMPARE(desk.table().shownCount(), 1);
    }

    void whatWasSaidIsTakenBack()
    {
        Desk desk;
        QVERIFY(desk.settle());
        desk.table().selectAll();
        QVERIFY(desk.say(desk.actions().place(), u"Склад"_s));
        for (int id = 1; id <= 3; ++id)
            QCOMPARE(desk.stored(id).place, u"Склад"_s);
        QUndoStack *undo = desk.page->undoStack();
        QVERIFY(undo->canUndo());
        undo->undo();
        QVERIFY(desk.settle());
        for (int id = 1; id <= 3; ++id) {
            QVERIFY(desk.stored(id).place.isEmpty());
            QVERIFY(!desk.stored(id).placedOn.isValid());
        }
        undo->redo();
        QVERIFY(desk.settle());
        QCOMPARE(desk.stored(3).place, u"Склад"_s);
    }

    void aColleaguesChangeIsSeenAndNotOverwritten()
    {
        Desk desk;
        QVERIFY(desk.select(1));
        Stand theirs = desk.stored(1);
        theirs.place = u"Архив"_s;
        theirs.placedOn = theirs.printedOn;
        desk.actions().place()->trigger();
        QVERIFY(desk.dialog());
        QVERIFY(await(desk.portal.changeStands({theirs})));
        QTRY_COMPARE(desk.table().selected().front().place, u"Архив"_s);

        // One that has not been heard of yet.
        Stand again = desk.stored(1);
        again.place = u"Подвал"_s;
        desk.portal.data().stands.front() = again;
        ++desk.portal.data().stands.front().revision;
        desk.dialog()->findChild<QLineEdit *>(u"standPlace"_s)->setText(u"Холл"_s);
        desk.dialog()->findChild<QPushButton *>(u"sayStands"_s)->click();
        QVERIFY(desk.settle());
        QCOMPARE(desk.stored(1).place, u"Подвал"_s);
        QVERIFY2(desk.message().contains(u"Someone else changed"_s), qPrintable(desk.message()));
        QTRY_COMPARE(desk.table().selected().front().place, u"Подвал"_s);
    }

    void whatGoesWrongIsSaid()
    {
        Desk desk;
        QVERIFY(desk.select(1));
        const PortalError lost{PortalError::Kind::Unreachable,
                               PortalError::Problem::ConnectionLost,
                               u"portal"_s,
                               {},
                               {}};
        desk.portal.failNext(lost);
        QVERIFY(desk.say(desk.actions().place(), u"Холл"_s));
        QCOMPARE(desk.message(), portalErrorText(lost));
        QVERIFY(desk.stored(1).place.isEmpty());
        QVERIFY(!desk.page->undoStack()->canUndo());

        desk.portal.failNext(lost);
        desk.page->refresh();
        QVERIFY(desk.settle());
        QCOMPARE(desk.message(), portalErrorText(lost));
        desk.page->findChild<MessageBar *>()->findChild<QPushButton *>()->click();
        QVERIFY(desk.settle());
        QTRY_VERIFY(desk.message().isEmpty());
        QCOMPARE(desk.table().shownCount(), 3);
    }

    void whoOnlyLooksIsToldWhy()
    {
        const Desk desk({.account = u"looker"_s, .role = Role::Supervisor});
        QVERIFY(desk.select(1));
        for (const QAction *action :
             {desk.actions().place(), desk.actions().check(), desk.actions().retire()}) {
            QVERIFY(!action->isEnabled());
            QVERIFY2(action->toolTip().contains(u"Your role does not allow this"_s),
                     qPrintable(action->toolTip()));
        }
        QVERIFY(desk.actions().organization()->isEnabled());
    }

    void filtersSaveTheirListWithoutFormulas()
    {
        Desk desk;
        QVERIFY(desk.select(1));
        QVERIFY(desk.say(desk.actions().place(), u"=cmd()"_s));
        Stand &old = desk.portal.data().stands[0];
        old.printedOn = old.printedOn.addDays(-400);
        old.placedOn = old.placedOn.addDays(-400);
        desk.page->refresh();
        QVERIFY(desk.settle());
        auto *kind = desk.page->findChild<QComboBox *>(u"standKind"_s);
        QVERIFY(desk.page->findChild<QWidget *>(u"standDays"_s)->isHidden());
        kind->setCurrentIndex(kind->findText(u"Overdue to be checked"_s));
        QVERIFY(desk.page->findChild<QWidget *>(u"standDays"_s)->isVisible());
        QCOMPARE(desk.table().shownCount(), 1);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"round.csv"_s);
        desk.page->saveTable(path);
        const QString text = contentOf(path);
        QVERIFY(text.contains(old.code));
        QVERIFY(text.contains(profileLink(old.organization, LinkForm::Full, old.code)));
        QVERIFY(text.contains(u"Overdue to be checked"_s));
        QVERIFY(!text.contains(desk.stored(2).code));
        QVERIFY2(text.contains(u"'=cmd()"_s), qPrintable(text));
        QVERIFY(desk.message().contains(path));
        desk.page->saveTable(u"/proc/nowhere/x.csv"_s);
        QVERIFY(desk.message().contains(u"/proc/nowhere"_s));
    }

    void nothingFoundLeadsBack()
    {
        const Desk desk;
        QVERIFY(desk.settle());
        desk.page->findChild<QLineEdit *>(u"standSearch"_s)->setText(u"zzz"_s);
        QCOMPARE(desk.table().shownCount(), 0);
        QVERIFY(!desk.table().isVisible());
        for (EmptyState *empty : desk.page->findChildren<EmptyState *>()) {
            if (empty->isVisible())
                empty->findChild<QPushButton *>()->click();
        }
        QVERIFY(desk.table().isVisible());
        QCOMPARE(desk.table().shownCount(), 3);
    }

    void thoseOfOneBodyAreShown()
    {
        Desk desk;
        QVERIFY(desk.settle());
        QVERIFY(desk.page->showOrganization(OrganizationId(1)));
        QCOMPARE(desk.table().shownCount(), 2);
        auto *whose = desk.page->findChild<QToolButton *>(u"standScope"_s);
        QCOMPARE(whose->text(), u"Управление образования"_s);
        whose->click();
        QDialog *asked = desk.dialog(u"standScopeDialog"_s);
        QVERIFY(asked);
        auto *search = asked->findChild<QLineEdit *>(u"standScopeSearch"_s);
        search->setText(u"Поликлин"_s);
        QTRY_VERIFY(asked->findChild<QListWidget *>()->count() > 0);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(desk.table().shownCount(), 1);
        QCOMPARE(desk.filter().filter().below, OrganizationId(3));
    }

    void replacementsAreThoseOfToday()
    {
        Desk desk;
        QVERIFY(desk.settle());
        Organization &merged = desk.portal.data().registered.at(OrganizationId(2));
        merged.state = OrganizationState::Merged;
        merged.mergedInto = OrganizationId(4);
        QSignalSpy loaded(&desk.workspace->organizations(), &OrganizationStore::loaded);
        desk.workspace->organizations().load();
        QVERIFY(loaded.wait());
        Organization renamed = desk.portal.data().registered.at(OrganizationId(3));
        renamed.nameRu = u"Поликлиника № 3"_s;
        desk.portal.applyAsColleague({.changes = {UpdateOrganization{renamed}}, .reason = {}});
        QTRY_VERIFY(desk.page->isReady());
        desk.filter().setFilter({.text = {}, .kind = StandFilter::Kind::Outdated});
        QTRY_COMPARE(desk.table().shownCount(), 3);
        desk.table().selectAll();
        QSignalSpy asked(desk.workspace.get(), &Workspace::postersRequested);
        desk.actions().replace()->trigger();
        QTRY_COMPARE(asked.count(), 1);
        auto organizations = asked.front().front().value<std::vector<OrganizationId>>();
        std::sort(organizations.begin(), organizations.end());
        QCOMPARE(organizations, (std::vector{OrganizationId(3), OrganizationId(4)}));
    }

    void opensTheOrganization()
    {
        Desk desk;
        QVERIFY(desk.select(3));
        QSignalSpy asked(desk.workspace.get(), &Workspace::organizationRequested);
        desk.actions().organization()->trigger();
        QCOMPARE(asked.count(), 1);
        desk.table().selectAll();
        QVERIFY(!desk.actions().organization()->isEnabled());
    }

    void remembersItsColumns()
    {
        QByteArray state;
        {
            const Desk desk;
            desk.table().columns();
            desk.filter().setFilter({.text = {}, .kind = StandFilter::Kind::Silent, .days = 30});
            state = desk.page->saveState();
        }
        const Desk desk;
        desk.page->restoreState(state);
        QCOMPARE(desk.filter().filter().days, 30);
        QCOMPARE(desk.filter().filter().kind, StandFilter::Kind::InUse);
        desk.page->restoreState("{\"days\": 2000000000, \"columns\": 7}");
        QVERIFY(desk.settle());
    }

    void everyControlHasAName()
    {
        const Desk desk;
        QVERIFY(desk.settle());
        for (const QWidget *widget : desk.page->findChildren<QWidget *>()) {
            const bool isControl =
                qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
            if (isControl && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(StandsPageTest)
#include "tst_standspage.moc"
