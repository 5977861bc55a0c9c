// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/changequeue.h"
#include "tests/contract/sampleportal.h"
#include "tests/support/await.h"
#include "tests/support/serverproxy.h"

#include <QTest>
#include <QUndoStack>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = ServerProxy::Fault;

/// The window's changes over a network that breaks while they are confirmed.
class UnknownSaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const TestServer server = TestServer::forThisRun();
        m_database = std::make_unique<TestDatabase>(server);
        QVERIFY(createSqlPortal(m_database->address(), {}, {}, fillSamplePortal));
        m_proxy = std::make_unique<ServerProxy>(server);
        TimeLimits limits;
        limits.connecting = 2s;
        limits.commit = 1s;
        limits.settling = 2s;
        m_source = makeSqlPortal(m_proxy->address(m_database->address().database), server.password,
                                 limits);
        QVERIFY(await(m_source->open()));
        m_editor = std::make_unique<ChangeQueue>(*m_source);
    }

    void cleanup()
    {
        m_editor.reset();
        m_source.reset();
        m_proxy.reset();
        m_database.reset();
    }

    void whatArrivedIsFoundOutAndCanBeUndone()
    {
        loseAnswer(Fault::CutAfterCommit);
        m_proxy->set(Fault::None);
        QVERIFY(await(m_source->referenceData()));
        QTRY_COMPARE(m_answers.size(), std::size_t(2));
        QVERIFY(m_answers[1]);
        QCOMPARE(m_editor->undoStack()->count(), 1);
        QCOMPARE(timesThere(), 1);
        m_editor->undoStack()->undo();
        QTRY_COMPARE(timesThere(), 0);
    }

    void whatDidNotArriveIsSaidSo()
    {
        loseAnswer(Fault::StallCommit);
        m_proxy->set(Fault::None);
        QVERIFY(await(m_source->referenceData()));
        QTRY_COMPARE(m_answers.size(), std::size_t(2));
        QCOMPARE(m_answers[1].error().problem, PortalError::Problem::ConnectionLost);
        QCOMPARE(timesThere(), 0);
        create();
        QTRY_COMPARE(m_answers.size(), std::size_t(3));
        QVERIFY(m_answers[2]);
        QCOMPARE(timesThere(), 1);
    }

    void tryingAgainAtOnceMakesItOnce()
    {
        loseAnswer(Fault::CutAfterCommit);
        m_proxy->set(Fault::None);
        create();
        QTRY_VERIFY(m_answers.size() > 1 && !m_editor->isBusy());
        QCOMPARE(m_answers.size(), std::size_t(2));
        QVERIFY(m_answers[1]);
        QCOMPARE(m_editor->undoStack()->count(), 1);
        QCOMPARE(timesThere(), 1);
    }

private:
    void create()
    {
        m_editor->perform(
            {.changes = {CreateOrganization{sampleOrganization(0, 1, m_name)}}, .reason = {}},
            {.title = u"Register"_s, .done = u"Registered"_s}, this,
            [this](const auto &receipt) { m_answers.push_back(receipt); });
    }

    void loseAnswer(Fault fault)
    {
        m_answers.clear();
        m_proxy->set(fault, Fault::Refuse);
        create();
        QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), std::size_t(1), 30'000);
        QCOMPARE(m_answers[0].error().problem, PortalError::Problem::OutcomeUnknown);
        QCOMPARE(m_editor->undoStack()->count(), 0);
    }

    int timesThere() const
    {
        RawConnection raw(m_database->address());
        raw.run(u"SELECT count(*) FROM organization WHERE name_ru = '%1'"_s.arg(m_name));
        return raw.value().toInt();
    }

    const QString m_name = u"Единственная"_s;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<ServerProxy> m_proxy;
    std::unique_ptr<PortalSource> m_source;
    std::unique_ptr<ChangeQueue> m_editor;
    std::vector<Result<ChangeReceipt>> m_answers;
};

QTEST_GUILESS_MAIN(UnknownSaveTest)
#include "tst_unknownsave.moc"
