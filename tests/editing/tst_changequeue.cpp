// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/changequeue.h"
#include "tests/support/fakeportal.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

OrganizationId id(qint64 value) { return OrganizationId(value); }

} // namespace

class ChangeQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_portal = std::make_unique<FakePortal>();
        add(1, {}, u"Министерство"_s);
        add(2, 1, u"Больница"_s);
        add(3, 1, u"Поликлиника"_s);
        m_queue = std::make_unique<ChangeQueue>(*m_portal);
    }

    void cleanup()
    {
        m_queue.reset();
        m_portal.reset();
    }

    void aChangeStandsOnTheStackOnceThePortalConfirmedIt()
    {
        rename(2, u"Госпиталь"_s, false);
        QCOMPARE(stack()->count(), 0);
        QTRY_COMPARE(stack()->count(), 1);
        QCOMPARE(name(2), u"Госпиталь"_s);
        QCOMPARE(stack()->undoText(), u"Edit 2"_s);
    }

    void aRefusedChangeReportsAndLeavesNothing()
    {
        std::optional<PortalError> error;
        m_queue->perform({.changes = {MoveOrganization{id(1), id(2), {}, 0}}, .reason = {}},
                         {.title = u"Move"_s, .done = {}}, this,
                         [&error](const Result<ChangeReceipt> &receipt) {
                             if (!receipt)
                                 error = receipt.error();
                         });
        QTRY_VERIFY(error);
        QCOMPARE(error->problem, PortalError::Problem::WouldCycle);
        QCOMPARE(stack()->count(), 0);
    }

    void theSameChangeIsAskedUnderTheSameId_data()
    {
        QTest::addColumn<FakePortal::Loss>("loss");
        QTest::newRow("it was made") << FakePortal::Loss::OfTheAnswer;
        QTest::newRow("it was not made") << FakePortal::Loss::BeforeItArrived;
    }

    void theSameChangeIsAskedUnderTheSameId()
    {
        QFETCH(FakePortal::Loss, loss);
        const auto create = [this] {
            Organization school;
            school.parent = id(1);
            school.nameRu = u"Школа"_s;
            std::optional<Result<ChangeReceipt>> answer;
            m_queue->perform({.changes = {CreateOrganization{school}}, .reason = {}},
                             {.title = u"Register"_s, .done = {}}, this,
                             [&answer](const auto &receipt) { answer = receipt; });
            [&] { QTRY_VERIFY(answer); }();
            return *answer;
        };
        m_portal->loseNext(loss);
        const auto first = create();
        QCOMPARE(first.error().problem, PortalError::Problem::OutcomeUnknown);
        QCOMPARE(stack()->count(), 0);
        QVERIFY(create());
        QCOMPARE(m_portal->requests().at(0), m_portal->requests().at(1));
        QVERIFY(!m_portal->requests().at(0).isEmpty());
        QCOMPARE(m_portal->data().registered.size(), std::size_t(4));
        QCOMPARE(stack()->count(), 1);
        // What is settled later tells nothing new.
        Q_EMIT m_portal->requestSettled(m_portal->requests().at(0), true);
        QVERIFY(!m_queue->isBusy());
        // Another one of the same content is another one.
        QVERIFY(create());
        QVERIFY(m_portal->requests().at(2) != m_portal->requests().at(1));
        QCOMPARE(m_portal->data().registered.size(), std::size_t(5));
    }

    void whatWasSavedAfterAllCanBeUndone()
    {
        std::vector<Result<ChangeReceipt>> answers;
        Organization renamed = registered(2);
        renamed.nameRu = u"Госпиталь"_s;
        m_portal->loseNext(FakePortal::Loss::OfTheAnswer);
        m_queue->perform({.changes = {UpdateOrganization{renamed}}, .reason = {}},
                         {.title = u"Edit 2"_s, .done = {}}, this,
                         [&answers](const auto &receipt) { answers.push_back(receipt); });
        QTRY_COMPARE(answers.size(), std::size_t(1));
        QCOMPARE(answers[0].error().problem, PortalError::Problem::OutcomeUnknown);
        QCOMPARE(stack()->count(), 0);
        Q_EMIT m_portal->requestSettled(m_portal->requests().front(), true);
        QTRY_COMPARE(answers.size(), std::size_t(2));
        QVERIFY(answers[1]);
        QCOMPARE(stack()->count(), 1);
        undo();
        QCOMPARE(name(2), u"Больница"_s);
    }

    void whatWasNotSavedIsSaidSo()
    {
        std::vector<Result<ChangeReceipt>> answers;
        m_portal->loseNext(FakePortal::Loss::BeforeItArrived);
        m_queue->perform({.changes = {MoveOrganization{id(2), id(3), {}, 0}}, .reason = {}},
                         {.title = u"Move"_s, .done = {}}, this,
                         [&answers](const auto &receipt) { answers.push_back(receipt); });
        QTRY_COMPARE(answers.size(), std::size_t(1));
        Q_EMIT m_portal->requestSettled(m_portal->requests().front(), false);
        QCOMPARE(answers.size(), std::size_t(2));
        QCOMPARE(answers[1].error().problem, PortalError::Problem::ConnectionLost);
        QCOMPARE(registered(2).parent, id(1));
    }

    void anUndoThatHappenedAfterAllStandsOnTheStack()
    {
        rename(2, u"Первое"_s);
        QSignalSpy refused(m_queue.get(), &ChangeQueue::refused);
        QSignalSpy undone(m_queue.get(), &ChangeQueue::undone);
        for (const bool isUndo : {true, false}) {
            m_portal->loseNext(FakePortal::Loss::OfTheAnswer);
            if (isUndo)
                stack()->undo();
            else
                stack()->redo();
            QTRY_COMPARE(refused.size(), isUndo ? 1 : 2);
            QCOMPARE(stack()->canUndo(), isUndo);
            Q_EMIT m_portal->requestSettled(m_portal->requests().back(), true);
            QTRY_VERIFY(!m_queue->isBusy());
            QCOMPARE(stack()->canUndo(), !isUndo);
            QCOMPARE(stack()->canRedo(), isUndo);
        }
        QCOMPARE(undone.size(), 1);
        undo();
        QCOMPARE(name(2), u"Больница"_s);
    }

    void whatChangedNothingCannotBeUndone()
    {
        rename(2, u"Больница"_s);
        QCOMPARE(stack()->count(), 0);
    }

    /// Undo brings old values back under new revisions; the rest of the stack must still fit.
    void aWholeStackCanBeUndoneAndRedone()
    {
        rename(2, u"Первое"_s);
        rename(2, u"Второе"_s);
        move(2, 3);
        archive(2);
        for (int round = 0; round < 2; ++round) {
            undo();
            QCOMPARE(registered(2).state, OrganizationState::Active);
            undo();
            QCOMPARE(registered(2).parent, id(1));
            undo();
            QCOMPARE(name(2), u"Первое"_s);
            undo();
            QCOMPARE(name(2), u"Больница"_s);
            QVERIFY(!stack()->canUndo());
            redo();
            QCOMPARE(name(2), u"Первое"_s);
            redo();
            QCOMPARE(name(2), u"Второе"_s);
            undo();
            redo();
            redo();
            QCOMPARE(registered(2).parent, id(3));
            redo();
            QCOMPARE(registered(2).state, OrganizationState::Archived);
        }
    }

    void aCreationIsWithdrawnAndComesBackUnderItsId()
    {
        Organization school;
        school.parent = id(1);
        school.nameRu = u"Школа"_s;
        perform({.changes = {CreateOrganization{school}}, .reason = {}}, u"Register"_s);
        const OrganizationId created = m_portal->data().registered.rbegin()->first;
        QCOMPARE(name(created.value()), u"Школа"_s);
        rename(created.value(), u"Гимназия"_s);
        undo();
        undo();
        QVERIFY(!m_portal->data().find(created));
        redo();
        QCOMPARE(name(created.value()), u"Школа"_s);
        redo();
        QCOMPARE(name(created.value()), u"Гимназия"_s);
    }

    void quickUndosAreDoneInTheirOrder()
    {
        rename(2, u"Первое"_s);
        rename(2, u"Второе"_s);
        stack()->undo();
        stack()->undo();
        stack()->redo();
        QTRY_VERIFY(!m_queue->isBusy());
        QCOMPARE(name(2), u"Первое"_s);
        QCOMPARE(stack()->index(), 1);
    }

    void aRefusedUndoSaysWhyAndStaysOnTheStack()
    {
        rename(2, u"Первое"_s);
        rename(3, u"Другое"_s);
        Organization theirs = registered(3);
        theirs.phone = u"+375 17 200-00-00"_s;
        m_portal->applyAsColleague({.changes = {UpdateOrganization{theirs}}, .reason = {}});

        QSignalSpy refused(m_queue.get(), &ChangeQueue::refused);
        stack()->undo();
        stack()->undo(); // based on the one that is refused
        QTRY_COMPARE(refused.count(), 1);
        QTRY_VERIFY(!m_queue->isBusy());
        QCOMPARE(stack()->index(), 2);
        QCOMPARE(name(2), u"Первое"_s);
        QCOMPARE(name(3), u"Другое"_s);
        QCOMPARE(registered(3).phone, u"+375 17 200-00-00"_s);
        QCOMPARE(refused.first().last().value<PortalError>().problem,
                 PortalError::Problem::StaleRevision);
    }

    void aRefusedRedoStaysToBeRedone()
    {
        rename(2, u"Первое"_s);
        undo();
        m_portal->failNext({.kind = PortalError::Kind::Unreachable});
        QSignalSpy refused(m_queue.get(), &ChangeQueue::refused);
        stack()->redo();
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(stack()->canRedo());
        QVERIFY(!stack()->canUndo());
        redo();
        QCOMPARE(name(2), u"Первое"_s);
    }

    void undoIsJournalledWithWhatItUndoes()
    {
        rename(2, u"Первое"_s);
        undo();
        QCOMPARE(m_portal->data().journal.back().reason, u"↶"_s);
        QCOMPARE(m_portal->data().journal.size(), 2u);
        move(3, 2);
        undo();
        QCOMPARE(m_portal->data().journal.back().reason, u"↶ Order 7"_s);
        redo();
        QCOMPARE(m_portal->data().journal.back().reason, u"Order 7"_s);
    }

    void itTellsWhatWasDoneAndWhatWasUndone()
    {
        QSignalSpy performed(m_queue.get(), &ChangeQueue::performed);
        QSignalSpy undone(m_queue.get(), &ChangeQueue::undone);
        rename(2, u"Госпиталь"_s);
        QCOMPARE(performed.takeFirst().first().toString(), u"Done: Edit 2"_s);
        undo();
        QCOMPARE(undone.takeFirst().first().toString(), u"Edit 2"_s);
        redo();
        QCOMPARE(performed.takeFirst().first().toString(), u"Done: Edit 2"_s);
        rename(2, u"Госпиталь"_s); // as it is
        QVERIFY(performed.isEmpty());
        QCOMPARE(stack()->count(), 1);
    }

    void aDeadCallerIsNotCalled()
    {
        auto caller = std::make_unique<QObject>();
        bool called = false;
        m_queue->perform({.changes = {SetOrganizationState{id(2), OrganizationState::Archived, 0}},
                          .reason = {}},
                         {.title = u"Archive"_s, .done = {}}, caller.get(),
                         [&called](const Result<ChangeReceipt> &) { called = true; });
        caller.reset();
        QTRY_COMPARE(stack()->count(), 1);
        QVERIFY(!called);
    }

private:
    void add(qint64 organization, std::optional<qint64> parent, const QString &nameRu)
    {
        Organization added;
        added.id = id(organization);
        if (parent)
            added.parent = id(*parent);
        added.nameRu = nameRu;
        m_portal->add(added);
    }

    QUndoStack *stack() const { return m_queue->undoStack(); }
    Organization registered(qint64 organization) const
    {
        return *m_portal->data().find(id(organization));
    }
    QString name(qint64 organization) const { return registered(organization).nameRu; }

    void perform(const ChangeSet &changes, const QString &title, bool wait = true)
    {
        m_queue->perform(changes, {.title = title, .done = u"Done: "_s + title});
        if (wait)
            QTRY_VERIFY(!m_queue->isBusy());
    }

    void rename(qint64 organization, const QString &to, bool wait = true)
    {
        Organization edited = registered(organization);
        edited.nameRu = to;
        perform({.changes = {UpdateOrganization{edited}}, .reason = {}},
                u"Edit %1"_s.arg(organization), wait);
    }

    void move(qint64 organization, qint64 to)
    {
        const qint64 revision = registered(organization).revision;
        perform({.changes = {MoveOrganization{id(organization), id(to), {}, revision}},
                 .reason = u"Order 7"_s},
                u"Move"_s);
    }

    void archive(qint64 organization)
    {
        const qint64 revision = registered(organization).revision;
        perform({.changes = {SetOrganizationState{id(organization), OrganizationState::Archived,
                                                  revision}},
                 .reason = {}},
                u"Archive"_s);
    }

    void undo()
    {
        stack()->undo();
        QTRY_VERIFY(!m_queue->isBusy());
    }

    void redo()
    {
        stack()->redo();
        QTRY_VERIFY(!m_queue->isBusy());
    }

    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<ChangeQueue> m_queue;
};

QTEST_GUILESS_MAIN(ChangeQueueTest)
#include "tst_changequeue.moc"
