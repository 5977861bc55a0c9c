// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/sampleportal.h"
#include "tests/portal/sql/sqlportals.h"
#include "tests/support/await.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Engine = SqlAddress::Engine;
using Kind = CheckFinding::Kind;

/// Damages the stored data past the program, with the guards taken off, and sees whether the check
/// notices; and whether the guards hold while they are on.
class SqlCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damageIsFound_data();
    void damageIsFound();
    void guardsHold_data();
    void guardsHold();
    void damagedFileIsFound();
    void journalGoesOnFromAKeptHead_data();
    void journalGoesOnFromAKeptHead();
};

namespace {

struct Damage
{
    const char *name;
    QStringList offSqlite;     ///< takes the guard off
    QStringList offPostgresql; ///< the same there
    QString statement;
    Kind kind;
    qint64 id;
};

const QStringList noTriggersOnOrganizations{u"ALTER TABLE organization DISABLE TRIGGER USER"_s};

std::vector<Damage> damages()
{
    const QString april = QString::number(Month(2023, 4).index());
    const QString questionnaire =
        u"INSERT INTO questionnaire (id, organization, month, given_at, simplicity, information,"
        " timeliness, courtesy) VALUES (900, %1, %2, 1681000000000, 5, 5, 5, 5)"_s;
    return {
        {"cycle",
         {u"DROP TRIGGER organization_stays_out_of_itself"_s},
         noTriggersOnOrganizations,
         u"UPDATE organization SET parent = 100 WHERE id = 1"_s,
         Kind::Cycle,
         1},
        {"orphan",
         {u"PRAGMA foreign_keys = OFF"_s},
         {u"ALTER TABLE organization DROP CONSTRAINT organization_parent_fkey"_s},
         u"UPDATE organization SET parent = 777 WHERE id = 20"_s,
         Kind::Orphan,
         20},
        {"path",
         {},
         {},
         u"UPDATE organization SET path = '/1/100/' WHERE id = 100"_s,
         Kind::WrongPath,
         100},
        {"path that did not follow",
         {u"DROP TRIGGER organization_path_follows"_s},
         noTriggersOnOrganizations,
         u"UPDATE organization SET parent = 2 WHERE id = 10"_s,
         Kind::WrongPath,
         101},
        {"one tally off by one",
         {},
         {},
         u"UPDATE monthly_tally SET courtesy_5 = courtesy_5 + 1 WHERE organization = 20"_s,
         Kind::WrongTally,
         20},
        {"tally gone",
         {},
         {},
         u"DELETE FROM monthly_tally WHERE organization = 101"_s,
         Kind::WrongTally,
         101},
        {"tally of nothing",
         {},
         {},
         u"UPDATE monthly_tally SET month = month + 1 WHERE organization = 101"_s,
         Kind::WrongTally,
         101},
        {"questionnaire that was not counted",
         {u"DROP TRIGGER questionnaire_counts"_s},
         {u"ALTER TABLE questionnaire DISABLE TRIGGER questionnaire_counts"_s},
         questionnaire.arg(u"11"_s, april),
         Kind::WrongTally,
         11},
        {"additional score that was not counted",
         {u"DROP TRIGGER additional_score_counts"_s},
         {u"ALTER TABLE additional_score DISABLE TRIGGER USER"_s},
         u"INSERT INTO additional_score VALUES (1, 1, 1)"_s,
         Kind::WrongTally,
         20},
        {"month",
         {u"PRAGMA ignore_check_constraints = ON"_s},
         {u"ALTER TABLE questionnaire DROP CONSTRAINT questionnaire_month"_s},
         u"UPDATE questionnaire SET month = month - 1 WHERE id = 4"_s,
         Kind::WrongMonth,
         4},
        {"journal line changed",
         {u"DROP TRIGGER journal_is_not_rewritten"_s},
         {u"ALTER TABLE journal DISABLE TRIGGER USER"_s},
         u"UPDATE journal SET actor = 'nobody' WHERE id = 2"_s,
         Kind::BrokenJournal,
         2},
        {"journal line taken out",
         {u"DROP TRIGGER journal_is_not_shortened"_s},
         {u"ALTER TABLE journal DISABLE TRIGGER USER"_s},
         u"DELETE FROM journal WHERE id = 2"_s,
         Kind::BrokenJournal,
         3},
        {"journal's end cut off",
         {u"DROP TRIGGER journal_is_not_shortened"_s},
         {u"ALTER TABLE journal DISABLE TRIGGER USER"_s},
         u"DELETE FROM journal WHERE id = 3"_s,
         Kind::ShortenedJournal,
         3},
        {"guard that is missing",
         {},
         {u"ALTER TABLE organization DISABLE TRIGGER organization_is_told"_s},
         u"DROP TRIGGER organization_parent_is_told%1"_s,
         Kind::MissingGuard,
         0},
        {"policies that are off",
         {u"DROP TRIGGER organization_is_told"_s},
         {},
         u"%2"_s,
         Kind::MissingGuard,
         0},
        {"field that the journal does not know of",
         {},
         noTriggersOnOrganizations,
         u"UPDATE organization SET state = 1 WHERE id = 11"_s,
         Kind::ChangedPastJournal,
         11},
        {"spans that overlap",
         {},
         {},
         u"UPDATE organization_parent SET valid_to = '2023-02-01'"
         " WHERE organization = 11 AND valid_to IS NOT NULL"_s,
         Kind::WrongParentSpan,
         11},
        {"span below another parent",
         {},
         {},
         u"UPDATE organization_parent SET parent = 2 WHERE organization = 10"_s,
         Kind::WrongParentSpan,
         10},
        {"active without a span",
         {},
         {},
         u"DELETE FROM organization_parent WHERE organization = 20"_s,
         Kind::WrongParentSpan,
         20},
        {"archived with an open span",
         {},
         {},
         u"UPDATE organization_parent SET valid_to = NULL WHERE organization = 30"_s,
         Kind::WrongParentSpan,
         30},
    };
}

} // namespace

void SqlCheckTest::damageIsFound_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<int>("damage");
    const auto all = damages();
    for (std::size_t i = 0; i < all.size(); ++i) {
        QTest::addRow("SQLite, %s", all[i].name) << Engine::Sqlite << int(i);
        QTest::addRow("PostgreSQL, %s", all[i].name) << Engine::Postgresql << int(i);
    }
}

void SqlCheckTest::damageIsFound()
{
    QFETCH(Engine, engine);
    QFETCH(int, damage);
    const Damage done = damages()[std::size_t(damage)];
    const SqlPlace place(engine);
    QVERIFY(createSqlPortal(place.address(), {}, {}, fillSamplePortal));
    const auto source = place.connect();
    for (const auto state : {OrganizationState::Archived, OrganizationState::Active}) {
        const ChangeSet set{.changes = {SetOrganizationState{OrganizationId(11), state, 0}},
                            .reason = {}};
        QVERIFY(await(source->apply(set, ApplyMode::Commit)));
    }
    QVERIFY(await(source->check())->empty());

    RawConnection raw(place.address());
    for (const QString &off : engine == Engine::Sqlite ? done.offSqlite : done.offPostgresql)
        QVERIFY2(raw.run(off), qPrintable(raw.lastError()));
    const QString statement =
        QString(done.statement)
            .replace(u"%1"_s, engine == Engine::Sqlite ? QString() : u" ON organization_parent"_s)
            .replace(u"%2"_s, engine == Engine::Sqlite
                                  ? u"SELECT 1"_s
                                  : u"ALTER TABLE questionnaire DISABLE ROW LEVEL SECURITY"_s);
    QVERIFY2(raw.run(statement), qPrintable(raw.lastError()));

    const auto findings = await(source->check());
    QVERIFY(findings);
    const bool found =
        std::any_of(findings->begin(), findings->end(), [&done](const CheckFinding &finding) {
            return finding.kind == done.kind && finding.id == done.id && !finding.detail.isEmpty();
        });
    QVERIFY2(found, qPrintable(u"%1 findings, not that one"_s.arg(findings->size())));
}

void SqlCheckTest::guardsHold_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("SQLite") << Engine::Sqlite;
    QTest::newRow("PostgreSQL") << Engine::Postgresql;
}

void SqlCheckTest::guardsHold()
{
    QFETCH(Engine, engine);
    const SqlPlace place(engine);
    QVERIFY(createSqlPortal(place.address(), {}, {}, fillSamplePortal));
    RawConnection raw(place.address());
    QVERIFY(raw.run(engine == Engine::Sqlite ? u"PRAGMA foreign_keys = ON"_s : u"SELECT 1"_s));
    QStringList refused{u"UPDATE journal SET actor = 'nobody'"_s,
                        u"DELETE FROM journal"_s,
                        u"UPDATE organization SET parent = 100 WHERE id = 1"_s,
                        u"UPDATE organization SET parent = 777 WHERE id = 20"_s,
                        u"UPDATE questionnaire SET month = month - 1 WHERE id = 4"_s,
                        u"UPDATE questionnaire SET courtesy = 6 WHERE id = 4"_s,
                        u"UPDATE additional_score SET score = 5"_s,
                        u"DELETE FROM organization WHERE id = 10"_s};
    if (engine == Engine::Postgresql)
        refused.append(u"TRUNCATE journal"_s);
    for (const QString &statement : refused)
        QVERIFY2(!raw.run(statement), qPrintable(statement));

    // And what is done past the program, but rightly, keeps the tallies and paths right.
    for (const QString &statement : {u"UPDATE questionnaire SET courtesy = 1 WHERE id = 4"_s,
                                     u"DELETE FROM additional_score WHERE questionnaire = 3"_s,
                                     u"UPDATE questionnaire SET organization = 20 WHERE id = 3"_s,
                                     u"DELETE FROM questionnaire WHERE id = 2"_s})
        QVERIFY2(raw.run(statement), qPrintable(raw.lastError()));
    const auto source = place.connect();
    QVERIFY(await(source->check())->empty());
}

void SqlCheckTest::damagedFileIsFound()
{
    const SqlPlace place(Engine::Sqlite);
    QVERIFY(createSqlPortal(place.address(), {}, {}, fillSamplePortal));
    {
        // An index that lost a row: what is read by the table still looks well.
        RawConnection raw(place.address());
        QVERIFY(raw.run(u"PRAGMA writable_schema = ON"_s));
        QVERIFY(raw.run(u"UPDATE sqlite_master SET sql = replace(sql, '(organization, month)',"
                        " '(month, organization)') WHERE name = 'questionnaire_by_month'"_s));
    }
    const auto source = place.connect();
    const auto findings = await(source->check());
    QVERIFY(findings);
    QVERIFY(!findings->empty());
    QCOMPARE(findings->front().kind, Kind::DamagedStorage);
    QVERIFY(!findings->front().detail.isEmpty());
}

void SqlCheckTest::journalGoesOnFromAKeptHead_data() { guardsHold_data(); }

void SqlCheckTest::journalGoesOnFromAKeptHead()
{
    QFETCH(Engine, engine);
    const SqlPlace place(engine);
    QVERIFY(createSqlPortal(place.address(), {}, {}, fillSamplePortal));
    const auto source = place.connect();
    const auto move = [](std::optional<OrganizationId> to) {
        return ChangeSet{.changes = {MoveOrganization{OrganizationId(20), to, {}, 0}},
                         .reason = {}};
    };
    QVERIFY(await(source->apply(move({}), ApplyMode::Commit)));
    const auto kept = await(source->journalHead());
    QVERIFY(kept);
    QCOMPARE(kept->entries, 2);
    QVERIFY(await(source->check(*kept))->empty());
    QVERIFY(await(source->apply(move(OrganizationId(2)), ApplyMode::Commit)));
    QVERIFY(await(source->check(*kept))->empty());

    // Whoever writes the chain anew, head and all, cannot give the kept line its hash.
    JournalHead other = *kept;
    other.hash.replace(0, 1, other.hash.startsWith(u'0') ? u"1"_s : u"0"_s);
    auto findings = await(source->check(other));
    QCOMPARE(findings->size(), std::size_t(1));
    QCOMPARE(findings->front().kind, Kind::ShortenedJournal);
    other = *kept;
    other.entries = 7;
    QCOMPARE(await(source->check(other))->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(SqlCheckTest)
#include "tst_sqlcheck.moc"
