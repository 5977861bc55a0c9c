// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/sampleportal.h"
#include "tests/support/await.h"
#include "tests/support/testdatabase.h"

#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>

#include <memory>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// A server writes the journal itself: whoever changes something past the program, with rights that
/// an operator once gave too freely, is named in it, and nobody rewrites it.
class SqlJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void plainSqlOnOrganizationsIsWrittenDown();
    void plainSqlOnListsAndAccountsIsWrittenDown();
    void ratingsTakenBackAreWrittenDown();
    void webSiteWaitsForNobody();
    void nobodyRewritesIt();
    void nobodySpeaksForAnother();
    void programAndPlainSqlDoNotDeadlock();

private:
    void run(const QString &sql);
    std::vector<JournalEntry> newest(int count);
    void verifyIntact();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<PortalSource> m_source;
    std::unique_ptr<RawConnection> m_owner;
    std::unique_ptr<RawConnection> m_stranger; ///< an operator with every plain right
    QString m_role;
};

void SqlJournalTest::init()
{
    m_database = std::make_unique<TestDatabase>();
    QVERIFY(createSqlPortal(m_database->address(), {}, {}, fillSamplePortal));
    m_source = makeSqlPortal(m_database->address(), {});
    m_owner = std::make_unique<RawConnection>(m_database->address());
    m_role = u"stranger_of_%1"_s.arg(m_database->address().database);
    QVERIFY(m_owner->run(u"CREATE ROLE %1 LOGIN"_s.arg(m_role)));
    QVERIFY(m_owner->run(u"GRANT USAGE ON SCHEMA portal TO %1"_s.arg(m_role)));
    QVERIFY(m_owner->run(u"GRANT ALL ON ALL TABLES IN SCHEMA portal TO %1"_s.arg(m_role)));
    QVERIFY(m_owner->run(u"INSERT INTO account (id, login, role, created_on)"
                         " VALUES (1, '%1', 0, '2023-01-01')"_s.arg(m_role)));
    SqlAddress address = m_database->address();
    address.user = m_role;
    m_stranger = std::make_unique<RawConnection>(address);
    QVERIFY(m_stranger->run(u"SET application_name = 'psql'"_s));
}

void SqlJournalTest::cleanup()
{
    m_stranger.reset();
    m_source.reset();
    QVERIFY(m_owner->run(u"DROP OWNED BY %1"_s.arg(m_role)));
    QVERIFY(m_owner->run(u"DROP ROLE %1"_s.arg(m_role)));
    m_owner.reset();
    m_database.reset();
}

void SqlJournalTest::run(const QString &sql)
{
    QVERIFY2(m_stranger->run(sql), qPrintable(m_stranger->lastError()));
}

/// Oldest of them first.
std::vector<JournalEntry> SqlJournalTest::newest(int count)
{
    auto lines = await(m_source->journal({.organization = {}, .before = {}, .limit = count}));
    if (!lines)
        return {};
    std::reverse(lines->begin(), lines->end());
    return *lines;
}

void SqlJournalTest::verifyIntact()
{
    const auto findings = await(m_source->check());
    QVERIFY(findings);
    QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().detail));
}

void SqlJournalTest::plainSqlOnOrganizationsIsWrittenDown()
{
    run(u"INSERT INTO organization (id, kind, created_on, name_ru, parent)"
        " VALUES (777, 2, '2023-01-01', 'Чужая', 1)"_s);
    run(u"INSERT INTO organization_parent (organization, valid_from, parent)"
        " VALUES (777, '2023-01-01', 1)"_s);
    run(u"UPDATE organization SET name_ru = 'Иное', phone = '1' WHERE id = 777"_s);
    run(u"UPDATE organization SET parent = 2 WHERE id = 777"_s);
    run(u"UPDATE organization_parent SET parent = 2 WHERE organization = 777"_s);
    run(u"UPDATE organization SET state = 1 WHERE id = 777"_s);
    run(u"UPDATE organization SET phone = '1', revision = revision + 1 WHERE id = 777"_s);
    run(u"DELETE FROM organization_parent WHERE organization = 777"_s);
    run(u"DELETE FROM organization WHERE id = 777"_s);

    const auto lines = newest(5);
    QCOMPARE(lines.size(), std::size_t(5));
    using Action = JournalAction;
    const std::array actions{Action::Created, Action::Updated, Action::Moved, Action::StateChanged,
                             Action::Withdrawn};
    for (std::size_t i = 0; i < actions.size(); ++i) {
        QCOMPARE(lines[i].action, actions[i]);
        QCOMPARE(lines[i].actor, m_role);
        QCOMPARE(lines[i].organization, OrganizationId(777));
        QCOMPARE(lines[i].reason, u"SQL (psql)"_s);
        QVERIFY(std::abs(lines[i].at.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    }
    QCOMPARE(lines[0].before, QJsonObject());
    QCOMPARE(lines[0].after, (QJsonObject{{u"name_ru"_s, u"Чужая"_s},
                                          {u"kind"_s, u"subdivision"_s},
                                          {u"state"_s, u"active"_s},
                                          {u"register"_s, u"general"_s},
                                          {u"parent"_s, 1}}));
    QCOMPARE(lines[1].before,
             (QJsonObject{{u"name_ru"_s, u"Чужая"_s}, {u"phone"_s, QJsonValue::Null}}));
    QCOMPARE(lines[1].after, (QJsonObject{{u"name_ru"_s, u"Иное"_s}, {u"phone"_s, u"1"_s}}));
    QCOMPARE(lines[2].after, (QJsonObject{{u"parent"_s, 2}}));
    QCOMPARE(lines[3].after, (QJsonObject{{u"state"_s, u"archived"_s}}));
    QCOMPARE(lines[4].after, QJsonObject());
    verifyIntact();
}

void SqlJournalTest::plainSqlOnListsAndAccountsIsWrittenDown()
{
    run(u"UPDATE sphere SET name_ru = 'Иная' WHERE id = 1"_s);
    run(u"INSERT INTO additional_criterion (id, name_ru) VALUES (77, 'Новый')"_s);
    run(u"DELETE FROM additional_criterion WHERE id = 77"_s);
    run(u"INSERT INTO account (id, login, role, created_on) VALUES (7, 'x', 3, '2023-01-01')"_s);
    run(u"UPDATE account SET role = 0 WHERE id = 7"_s);
    const auto lines = newest(5);
    for (const JournalEntry &line : lines) {
        QCOMPARE(line.actor, m_role);
        QVERIFY(!line.organization.isValid());
    }
    QCOMPARE(lines[0].before,
             (QJsonObject{{u"list"_s, u"sphere"_s}, {u"id"_s, 1}, {u"name_ru"_s, u"Связь"_s}}));
    QCOMPARE(lines[0].after,
             (QJsonObject{{u"list"_s, u"sphere"_s}, {u"id"_s, 1}, {u"name_ru"_s, u"Иная"_s}}));
    QCOMPARE(lines[1].action, JournalAction::Created);
    QCOMPARE(lines[1].after,
             (QJsonObject{{u"list"_s, u"criterion"_s}, {u"id"_s, 77}, {u"name_ru"_s, u"Новый"_s}}));
    QCOMPARE(lines[2].action, JournalAction::Withdrawn);
    QCOMPARE(lines[3].after.value(u"login"_s), QJsonValue(u"x"_s));
    QCOMPARE(lines[4].before,
             (QJsonObject{{u"list"_s, u"account"_s}, {u"id"_s, 7}, {u"role"_s, 3}}));
    QCOMPARE(lines[4].after,
             (QJsonObject{{u"list"_s, u"account"_s}, {u"id"_s, 7}, {u"role"_s, 0}}));
    verifyIntact();
}

void SqlJournalTest::ratingsTakenBackAreWrittenDown()
{
    run(u"UPDATE questionnaire SET courtesy = 1 WHERE organization = 100"_s);
    run(u"DELETE FROM questionnaire WHERE id IN (1, 3)"_s);
    const auto lines = newest(3);
    const auto counted = [](int questionnaires) {
        return QJsonObject{{u"questionnaires"_s, questionnaires}};
    };
    for (const JournalEntry &line : lines) {
        QCOMPARE(line.action, JournalAction::QuestionnairesChanged);
        QCOMPARE(line.actor, m_role);
    }
    QCOMPARE(lines[0].organization, OrganizationId(100));
    QCOMPARE(lines[0].before, counted(2));
    QCOMPARE(lines[0].after, counted(2));
    QCOMPARE(lines[1].organization, OrganizationId(20));
    QCOMPARE(lines[1].before, counted(1));
    QCOMPARE(lines[1].after, counted(0));
    QCOMPARE(lines[2].organization, OrganizationId(100));
    verifyIntact();
}

/// What the web site does every minute is no change of the register: it neither fills the journal
/// nor stands in the queue of those who write it.
void SqlJournalTest::webSiteWaitsForNobody()
{
    QVERIFY(m_owner->run(u"BEGIN"_s));
    QVERIFY(m_owner->run(u"UPDATE organization SET phone = '2' WHERE id = 30"_s));
    run(u"SET lock_timeout = '2s'"_s);
    run(u"INSERT INTO users VALUES (77, '2023-04-01')"_s);
    run(u"INSERT INTO questionnaire (id, organization, month, given_at, simplicity, information,"
        " timeliness, courtesy, user_id) VALUES (900, 20, %1, 1681000000000, 5, 5, 5, 5, 77)"_s.arg(
            Month(2023, 4).index()));
    run(u"INSERT INTO additional_score VALUES (900, 1, 4), (900, 2, 3)"_s);
    run(u"DELETE FROM users WHERE id = 77"_s);
    QVERIFY(m_owner->run(u"COMMIT"_s));
    QCOMPARE(newest(1).front().organization, OrganizationId(30));
    verifyIntact();
}

void SqlJournalTest::nobodyRewritesIt()
{
    for (const QString &table : {u"journal"_s, u"journal_head"_s}) {
        for (RawConnection *connection : {m_stranger.get(), m_owner.get()}) {
            QVERIFY(!connection->run(u"DELETE FROM %1"_s.arg(table)));
            QVERIFY(connection->lastError().contains("journal"_L1));
            QVERIFY(!connection->run(u"TRUNCATE %1"_s.arg(table)));
        }
    }
    QVERIFY(!m_stranger->run(u"UPDATE journal SET reason = 'x'"_s));
    QVERIFY(!m_owner->run(u"UPDATE journal SET reason = 'x'"_s));
    verifyIntact();
}

void SqlJournalTest::nobodySpeaksForAnother()
{
    run(u"SET portal.at = '1'"_s);
    run(u"INSERT INTO journal (id, at, actor, action, before, after, hash)"
        " VALUES (99, 1, 'operator', 7, '{}', '{}', 'x')"_s);
    run(u"UPDATE organization SET phone = '2' WHERE id = 30"_s);
    for (const JournalEntry &line : newest(2)) {
        QCOMPARE(line.actor, m_role);
        QVERIFY(std::abs(line.at.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    }
    QCOMPARE(newest(1).front().id, JournalEntryId(4));
    QVERIFY(m_stranger->run(u"INSERT INTO request (id, fingerprint, at, actor)"
                            " VALUES ('r', 'f', 0, 'operator')"_s));
    QVERIFY(m_owner->run(u"SELECT actor FROM request WHERE id = 'r'"_s));
    QCOMPARE(m_owner->value().toString(), m_role);
    verifyIntact();
}

void SqlJournalTest::programAndPlainSqlDoNotDeadlock()
{
    QVERIFY(m_owner->run(
        u"ALTER DATABASE %1 SET deadlock_timeout = '20ms'"_s.arg(m_database->address().database)));
    std::vector<Future<ChangeReceipt>> saved;
    for (int round = 0; round < 40; ++round) {
        const bool isUp = round % 2 == 0;
        saved.push_back(m_source->apply(
            {.changes = {MoveOrganization{OrganizationId(20),
                                          isUp ? std::nullopt : std::optional(OrganizationId(2)),
                                          {},
                                          0}},
             .reason = {}},
            ApplyMode::Commit));
        run(u"UPDATE organization SET phone = '%1' WHERE id IN (20, 100)"_s.arg(round));
    }
    for (const auto &future : saved) {
        const auto receipt = await(future);
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().detail));
    }
    verifyIntact();
    QCOMPARE(newest(200).size(), std::size_t(2 + 40 + 80));
}

QTEST_GUILESS_MAIN(SqlJournalTest)
#include "tst_sqljournal.moc"
