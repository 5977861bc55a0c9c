// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words/portalerrortext.h"
#include "tests/organizations/organizationspagefixture.h"
#include "views/organizations/filterchip.h"
#include "views/organizations/organizationtreepanel.h"
#include "views/organizations/organizationtreeview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

/// A language in which a title takes much room.
class LongWords : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "Below") == 0 ? u"Organizations in subordination"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// The page as a whole: its tree, its actions, and how it fits its surroundings.
class OrganizationsPageTest : public OrganizationsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void archivingCanBeUndoneAndBroughtBack()
    {
        open(5);
        action(u"Archive"_s)->trigger();
        QTRY_COMPARE(registered(5).state, OrganizationState::Archived);
        undo();
        QTRY_COMPARE(registered(5).state, OrganizationState::Active);
        redo();
        QTRY_COMPARE(registered(5).state, OrganizationState::Archived);
        QTRY_VERIFY(action(u"Bring back"_s)->isEnabled());
        action(u"Bring back"_s)->trigger();
        QTRY_COMPARE(registered(5).state, OrganizationState::Active);
    }

    void searchSelectsTheFirstMatchAndEscClears()
    {
        open(5);
        auto *search = m_page->findChild<QLineEdit *>(u"organizationSearch"_s);
        search->setFocus();
        for (const QChar letter : u"регистр"_s)
            search->insert(letter);
        QCOMPARE(selected(), Ids{id(3)});
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"organizationName"_s)->text(), u"Регистратура"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QCOMPARE(selected(), Ids{id(3)});
        search->setText(u"нет такой"_s);
        QTRY_VERIFY(showsText(u"No organization matches."_s));
        QVERIFY2(!showsText(u"Регистратура"_s), "what is not in the tree is not shown beside it");
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(selected(), Ids{id(3)});
        QTRY_VERIFY(showsText(u"Регистратура"_s));
    }

    void aFilterLeavesWhatItStillAsksFor()
    {
        open(5);
        filterStates({OrganizationState::Active});
        QCOMPARE(selected(), Ids{id(5)});
        filterStates({OrganizationState::Archived});
        QTRY_VERIFY(showsText(u"No organization matches."_s));
        filterStates({});
        QCOMPARE(selected(), Ids{id(5)});
    }

    void whereTheSelectedOneLeavesItsNeighbourOrParentFollows()
    {
        add(6, 4, u"Ясли № 1"_s);
        m_page->refresh();
        QTRY_COMPARE(m_workspace->organizations().size(), 6u);
        open(5);
        filterStates({OrganizationState::Active});
        archiveAsColleague(5);
        m_page->refresh();
        QTRY_COMPARE(selected(), Ids{id(6)});
        const auto *view = m_page->findChild<OrganizationTreePanel *>()->view();
        QCOMPARE(view->currentIndex().data().toString(), u"Ясли № 1"_s);
        archiveAsColleague(6);
        QTRY_COMPARE(selected(), Ids{id(4)});
        QCOMPARE(view->currentIndex().data().toString(), u"Минский горисполком"_s);
        QTRY_COMPARE(m_page->findChild<QLabel *>(u"organizationName"_s)->text(),
                     u"Минский горисполком"_s);
    }

    void takingTheSelectionBackIsHeeded()
    {
        open(5);
        m_page->findChild<OrganizationTreePanel *>()->view()->clearSelection();
        QVERIFY(selected().empty());
        archiveAsColleague(3);
        QTRY_COMPARE(m_workspace->organizations().node(id(3))->state, OrganizationState::Archived);
        QVERIFY(selected().empty());
    }

    void theKeysOfThePageWorkWhereverTheFocusIs()
    {
        QWidget window;
        auto *navigation = new QLineEdit(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(navigation);
        layout->addWidget(m_page.get());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        open(4);
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_page->findChild<QLineEdit *>(u"organizationSearch"_s)->hasFocus());
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(showsText(u"New organization"_s));
        m_page->hide();
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_F, Qt::ControlModifier);
        QVERIFY2(navigation->hasFocus(), "another page is in front");
        m_page->setParent(nullptr);
    }

    void aRowTellsItsLevelAndWhetherItIsOpen()
    {
        open(3);
        auto *view = m_page->findChild<OrganizationTreePanel *>()->view();
        const auto &proxy = m_page->findChild<OrganizationTreePanel *>()->proxy();
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(view);
        const auto row = [&](qint64 organization) {
            QAccessibleInterface *found = nullptr;
            const QString name = proxy.indexOf(id(organization)).data().toString();
            for (int i = 0; i < tree->childCount(); ++i) {
                if (tree->child(i)->text(QAccessible::Name).startsWith(name))
                    found = tree->child(i);
            }
            return found;
        };
        QVERIFY(row(3));
        QVERIFY(row(3)->text(QAccessible::Name).endsWith(u"level 3"_s));
        QVERIFY(row(1)->text(QAccessible::Name).endsWith(u"level 1"_s));
        QVERIFY(row(1)->state().expanded);
        QVERIFY(row(4)->state().expandable);
        QVERIFY(!row(4)->state().expanded);
        QVERIFY(!row(3)->state().expandable);
    }

    void aPortalWithoutSpheresSaysHowTheyCome()
    {
        open(2);
        QCOMPARE(field(OrganizationField::Sphere)->note(), QString());
        m_portal->data().reference.spheres.clear();
        m_page->refresh();
        QTRY_VERIFY(field(OrganizationField::Sphere)->note().contains(u"spheres create"_s));
        QVERIFY(showsText(u"spheres create"_s));
    }

    void aNewOneCanBeBegunWhereNothingIsSelected()
    {
        QVERIFY(selected().empty());
        QPushButton *offered = nullptr;
        for (QPushButton *candidate : m_page->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text() == u"New organization"_s)
                offered = candidate;
        }
        QVERIFY(offered);
        offered->click();
        QTRY_VERIFY(showsText(u"at the top of the hierarchy"_s));
        QVERIFY2(label(OrganizationField::NameRu).endsWith(u'*'), "required");
        nameEdit(OrganizationField::NameRu)->setPlainText(u"Музей"_s);
        QVERIFY2(showsText(u"5 of 255"_s), "its length");
    }

    void severalAreSummedUpAndHandedToThePosters()
    {
        open(2);
        auto *view = m_page->findChild<OrganizationTreeView *>();
        const auto &proxy = m_page->findChild<OrganizationTreePanel *>()->proxy();
        view->selectionModel()->select(proxy.indexOf(id(5)),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(showsText(u"2 organization(s) selected"_s));
        QSignalSpy posters(m_workspace.get(), &Workspace::postersRequested);
        action(u"Make posters…"_s)->trigger();
        QCOMPARE(posters.count(), 1);
        QCOMPARE(posters.first().first().value<Ids>().size(), 2u);
        action(u"all below"_s)->trigger();
        QCOMPARE(posters.last().first().value<Ids>(), (Ids{id(2), id(3), id(5)}));
        action(u"Archive"_s)->trigger();
        button(u"onlySelected"_s)->click(); // registry 3 below hospital 2 is asked about
        QTRY_COMPARE(registered(5).state, OrganizationState::Archived);
        QCOMPARE(registered(2).state, OrganizationState::Archived);
        QCOMPARE(registered(3).state, OrganizationState::Active);
        undo();
        QTRY_COMPARE(registered(2).state, OrganizationState::Active);
    }

    void whatIsFoundIsHandedToThePostersWithoutTheBranchesItStandsOn()
    {
        open(2);
        QAction *const found = action(u"found…"_s);
        auto *offered = m_page->findChild<QToolButton *>(u"foundPosters"_s);
        QVERIFY(found);
        QVERIFY2(!offered->isVisible(), "where nothing is searched for");
        auto *search = m_page->findChild<QLineEdit *>(u"organizationSearch"_s);
        search->setText(u"ол"_s); // all but ministry 1, and registry 3 below hospital 2
        QTRY_VERIFY(offered->isVisible());
        QCOMPARE(offered->text(), u"Make posters of the 3 found…"_s);
        QSignalSpy posters(m_workspace.get(), &Workspace::postersRequested);
        offered->click();
        QCOMPARE(posters.count(), 1);
        QCOMPARE(posters.first().first().value<Ids>(), (Ids{id(2), id(4), id(5)}));
        search->setText(u"нет такой"_s);
        QTRY_VERIFY(!found->isVisible());
        QVERIFY(!offered->isVisible());
        search->clear();
        QVERIFY(!offered->isVisible());
    }

    void aRegisterThatCannotBeLoadedSaysWhyAndOffersToTryAgain()
    {
        Workspace workspace(*m_portal, m_portal->session());
        OrganizationsPage page(workspace);
        page.show();
        QTRY_VERIFY(m_portal->calls().contains(u"referenceData"_s));
        const PortalError error{.kind = PortalError::Kind::Unreachable};
        m_portal->failNext(error);
        workspace.organizations().load();
        QTRY_VERIFY(showsText(portalErrorText(error), &page));
        for (QPushButton *offered : page.findChildren<QPushButton *>()) {
            if (offered->isVisible() && offered->text() == u"Try again"_s)
                offered->click();
        }
        QTRY_VERIFY(page.isReady());
    }

    void stateIsRemembered()
    {
        open(3);
        const QByteArray state = m_page->saveState();
        Workspace workspace(*m_portal, m_portal->session());
        OrganizationsPage page(workspace);
        page.restoreState(state);
        page.show();
        workspace.organizations().load();
        QTRY_COMPARE(page.findChild<OrganizationTreePanel *>()->selection(), Ids{id(3)});
        page.restoreState(QByteArray("nonsense"));
    }

    void aDamagedSortingIsLeftOut()
    {
        open(3);
        auto *panel = m_page->findChild<OrganizationTreePanel *>();
        const auto *header = panel->findChild<QTreeView *>()->header();
        for (const QJsonValue &column :
             {QJsonValue(u"nothing"_s), QJsonValue(7), QJsonValue(-1), QJsonValue()}) {
            panel->restoreState({{u"columns"_s, QJsonObject{{u"sortedBy"_s, column},
                                                            {u"descending"_s, u"perhaps"_s}}},
                                 {u"organization"_s, 3}});
            QCOMPARE(header->sortIndicatorSection(), 0);
            QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        }
    }

    void headingTabsAndFieldsShareOneEdge()
    {
        open(2);
        const auto left = [this](const QWidget *widget) {
            return widget->mapTo(m_page.get(), QPoint()).x();
        };
        const int heading = left(m_page->findChild<QLabel *>(u"organizationName"_s));
        QCOMPARE(left(m_page->findChild<QTabBar *>()), heading);
        QCOMPARE(left(nameEdit(OrganizationField::NameRu)), heading);
    }

    void everyActionIsInSightWhereThereIsLittleRoom()
    {
        open(2);
        m_page->resize(m_page->minimumSizeHint().width(), 800);
        QList<QAction *> inSight;
        QTRY_COMPARE(m_page->width(), m_page->minimumSizeHint().width());
        for (const QToolButton *button : m_page->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->defaultAction()) {
                QVERIFY(button->parentWidget()->rect().contains(button->geometry()));
                inSight << button->defaultAction();
            }
        }
        for (const QString &text : {u"New below"_s, u"Move"_s, u"Archive"_s, u"ranking"_s}) {
            QVERIFY(action(text));
            QVERIFY2(inSight.contains(action(text)), qPrintable(text));
        }
        QVERIFY(!inSight.contains(action(u"Bring back"_s)));
    }

    void theColumnsHaveRoomForTheirTitlesInEveryLanguage()
    {
        const QHeaderView *header = m_page->findChild<OrganizationTreePanel *>()->view()->header();
        const int column = OrganizationTreeModel::DescendantsColumn;
        const int before = header->sectionSize(column);
        LongWords translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_VERIFY(header->sectionSize(column) > before);
        const QString title = header->model()->headerData(column, Qt::Horizontal).toString();
        // Where it is sorted by, the sign of it needs its room too.
        const int needed =
            header->sortIndicatorSection() == column
                ? header->sectionSizeHint(column)
                : header->fontMetrics().horizontalAdvance(title) +
                      2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
        QVERIFY(header->sectionSize(column) >= needed);
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(header->sectionSize(column), before);
    }

    void anotherThemeIsFollowedWhileItRuns()
    {
        open(2);
        const QPalette before = QGuiApplication::palette();
        QPalette dark = before;
        dark.setColor(QPalette::Button, QColor(40, 40, 40));
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::Link, QColor(61, 174, 233));
        QApplication::setPalette(dark);
        QTRY_VERIFY(showsText(u"color:#3daee9"_s));
        const QImage image = m_page->findChild<FilterChip *>()->grab().toImage();
        QApplication::setPalette(before);
        QVERIFY(image.pixelColor(image.width() / 2, 3).lightness() < 128);
    }

    void everyControlHasANameForScreenReaders()
    {
        open(2);
        for (const QWidget *control : m_page->findChildren<QWidget *>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus)
                continue;
            if (qobject_cast<const QLineEdit *>(control) ||
                qobject_cast<const QComboBox *>(control) ||
                qobject_cast<const QPlainTextEdit *>(control) ||
                qobject_cast<const QAbstractItemView *>(control))
                QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        }
    }

private:
    void filterStates(const QSet<OrganizationState> &states)
    {
        QSet<qint64> values;
        for (const OrganizationState state : states)
            values.insert(static_cast<qint64>(state));
        auto *chip = m_page->findChildren<FilterChip *>().at(1);
        chip->choose(values);
    }

    void archiveAsColleague(qint64 organization)
    {
        m_portal->applyAsColleague(
            {.changes = {SetOrganizationState{id(organization), OrganizationState::Archived, 0}},
             .reason = {}});
    }
};

QTEST_MAIN(OrganizationsPageTest)
#include "tst_organizationspage.moc"
