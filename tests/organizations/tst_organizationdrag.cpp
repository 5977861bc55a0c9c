// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/organizations/organizationspagefixture.h"
#include "tests/support/stoppedclock.h"
#include "views/organizations/movepanel.h"
#include "views/organizations/organizationtreepanel.h"
#include "views/organizations/organizationtreeview.h"

#include <QDateEdit>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// A drop goes where the hint said, in every part of the tree.
class OrganizationDragTest : public OrganizationsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMovesWhileOneDrags()
    {
        fill();
        for (const int fromBottom : {2, 10, 25, 40}) {
            const QPoint place(60, viewport()->height() - fromBottom);
            const auto at = view()->indexAt(place);
            const QSize size = viewport()->size();
            begin(5);
            moveTo(place);
            QCoreApplication::processEvents(); // whatever lays itself out anew does it now
            QCOMPARE(viewport()->size(), size);
            QCOMPARE(view()->indexAt(place), at);
            QVERIFY(hint().contains(at.data().toString()));
            dropAt(place);
            QCOMPARE(target(), panel()->proxy().organizationAt(at));
            QCOMPARE(hint(), QString());
            m_page->findChild<MovePanel *>()->hide();
            QCoreApplication::processEvents();
        }
    }

    void theWholeRowIsThePlaceOfItsOrganization()
    {
        open(3);
        const QRect name = view()->visualRect(panel()->proxy().indexOf(id(3)));
        for (const int x : {1, name.left() - 1, name.center().x(), viewport()->width() - 2}) {
            const QPoint place(x, name.center().y());
            begin(5);
            moveTo(place);
            QVERIFY(hint().contains(u"Регистратура"_s));
            dropAt(place);
            QCOMPARE(target(), id(3));
            m_page->findChild<MovePanel *>()->hide();
            QCoreApplication::processEvents();
        }
    }

    void belowTheLastRowIsTheTop()
    {
        open(3);
        const QPoint place(60, viewport()->height() - 3);
        QVERIFY(!view()->indexAt(place).isValid());
        begin(3);
        moveTo(place);
        QVERIFY(hint().contains(u"top"_s));
        dropAt(place);
        QVERIFY(m_page->findChild<MovePanel *>()->isVisible());
        QCOMPARE(m_page->findChild<MovePanel *>()->target(), std::nullopt);
    }

    void theHintFollowsWhileTheTreeScrolls()
    {
        fill();
        const QPoint place(60, viewport()->height() - 5);
        begin(5);
        moveTo(place);
        const QString before = hint();
        // The pointer rests near the edge: the view scrolls by itself.
        QTRY_VERIFY(view()->verticalScrollBar()->value() > 3);
        QVERIFY(hint() != before);
        const auto at = view()->indexAt(place);
        QVERIFY(hint().contains(at.data().toString()));
        dropAt(place);
        QCOMPARE(target(), panel()->proxy().organizationAt(at));
    }

    void anotherPortalsOrganizationsAreNotTaken()
    {
        FakePortal other;
        Organization school;
        school.id = id(5);
        school.nameRu = u"Совсем другая школа"_s;
        other.add(school);
        Workspace workspace(other, other.session());
        OrganizationsPage page(workspace);
        workspace.organizations().load();
        QTRY_VERIFY(page.isReady());
        const auto &proxy = page.findChild<OrganizationTreePanel *>()->proxy();
        m_data.reset(proxy.mimeData({proxy.indexOf(id(5))}));
        open(2);
        const QPoint place = view()->visualRect(panel()->proxy().indexOf(id(2))).center();
        enter(place);
        QVERIFY(!moveTo(place));
        QVERIFY(hint().contains(u"cannot"_s));
        dropAt(place);
        QVERIFY(!m_page->findChild<MovePanel *>()->isVisible());
    }

    void theDayThatIsShownIsTheDayThatIsRecorded()
    {
        m_portal->data().info.stoppedAt = {};
        const QDateTime evening(QDate(2023, 5, 4), QTime(20, 30), Qt::UTC);
        StoppedClock clock(evening);
        const PortalSession session = m_portal->session();
        m_page.reset();
        m_workspace = std::make_unique<Workspace>(*m_portal, session);
        m_page = std::make_unique<OrganizationsPage>(*m_workspace);
        m_page->resize(1200, 800);
        m_page->show();
        m_workspace->organizations().load();
        QTRY_VERIFY(m_page->isReady());

        moveTo(5, 1);
        auto *day = m_page->findChild<QDateEdit *>();
        QCOMPARE(day->date(), QDate(2023, 5, 4));
        day->setDate(QDate(2023, 3, 1));
        accept();
        QTRY_COMPARE(m_portal->data().spans[id(5)].back().from, QDate(2023, 3, 1));

        clock.moveTo(evening.addSecs(3600)); // past midnight in Minsk
        moveTo(5, 4);
        QCOMPARE(day->date(), QDate(2023, 5, 5));
        QCOMPARE(day->maximumDate(), QDate(2023, 5, 5));
        accept();
        QTRY_COMPARE(m_portal->data().spans[id(5)].back().from, QDate(2023, 5, 5));

        moveTo(5, 2);
        clock.moveTo(evening.addSecs(25 * 3600)); // while it is open
        QCOMPARE(day->date(), QDate(2023, 5, 5));
        accept();
        QTRY_COMPARE(registered(5).parent, id(2));
        QCOMPARE(m_portal->data().spans[id(5)].back().from, QDate(2023, 5, 5));
    }

private:
    OrganizationTreePanel *panel() const { return m_page->findChild<OrganizationTreePanel *>(); }
    OrganizationTreeView *view() const { return panel()->view(); }
    QWidget *viewport() const { return view()->viewport(); }
    QString hint() const { return view()->dropHint(); }
    OrganizationId target() const
    {
        const auto *move = m_page->findChild<MovePanel *>();
        return move->isVisible() ? move->target().value_or(OrganizationId()) : OrganizationId();
    }

    /// More rows than the tree can show, all at the top.
    void fill()
    {
        ChangeSet changes;
        for (int number = 1; number <= 200; ++number) {
            Organization added;
            added.nameRu = u"Аптека № %1"_s.arg(number);
            changes.changes.emplace_back(CreateOrganization{added});
        }
        m_portal->applyAsColleague(changes);
        QTRY_COMPARE(m_workspace->organizations().size(), 205u);
        QTRY_VERIFY(view()->verticalScrollBar()->isVisible());
        view()->scrollToTop();
    }

    void begin(qint64 dragged)
    {
        m_data.reset(panel()->proxy().mimeData({panel()->proxy().indexOf(id(dragged))}));
        enter(QPoint(60, 5));
    }

    void enter(const QPoint &place)
    {
        QDragEnterEvent event(place, Qt::MoveAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport(), &event);
    }

    bool moveTo(const QPoint &place)
    {
        QDragMoveEvent event(place, Qt::MoveAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport(), &event);
        return event.isAccepted();
    }

    void dropAt(const QPoint &place)
    {
        QDropEvent event(place, Qt::MoveAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport(), &event);
    }

    /// A whole drag of one onto another.
    void moveTo(qint64 dragged, qint64 onto)
    {
        panel()->select(id(dragged));
        panel()->select(id(onto));
        begin(dragged);
        const QPoint place = view()->visualRect(panel()->proxy().indexOf(id(onto))).center();
        moveTo(place);
        dropAt(place);
    }

    void accept()
    {
        auto *move = m_page->findChild<MovePanel *>();
        move->findChild<QLineEdit *>(u"moveReason"_s)->setText(u"Указ № 12"_s);
        auto *button = move->findChild<QPushButton *>(u"moveAccept"_s);
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY(!move->isVisible());
        const auto to = *move->target();
        QTRY_COMPARE(m_workspace->organizations().node(id(5))->parent, to);
    }

    std::unique_ptr<QMimeData> m_data;
};

QTEST_MAIN(OrganizationDragTest)
#include "tst_organizationdrag.moc"
