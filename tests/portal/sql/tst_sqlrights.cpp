// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/sampleportal.h"
#include "tests/support/await.h"
#include "tests/support/talliesof.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// What PostgreSQL itself allows: each kind of user with plain SQL, past the program; and that no
/// table, view or function of the schema is without the guards that all of them need.
class SqlRightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void plainSql_data();
    void plainSql();
    void nobodyRaisesThemselves();
    void claimEndsWithItsTransaction();
    void programWorksWithTheGroupRoles();
    void ownerNeedsNoSuperuser();
    void catalogue_data();
    void catalogue();

private:
    void addRole(QChar letter, const QString &group, const QString &accountValues);
    RawConnection &as(QChar letter) { return *m_users.at(letter).connection; }
    bool isAllowed(QChar letter, const QString &sql);

    struct User
    {
        QString role;
        std::unique_ptr<RawConnection> connection;
    };

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RawConnection> m_owner;
    std::map<QChar, User> m_users;
};

namespace {

constexpr qint64 inside = 100;
constexpr qint64 outside = 20;
constexpr qint64 sibling = 11; ///< below the same body as the root of the subtree
const QString april = QString::number(Month(2023, 4).index());

} // namespace

/// o: operator; a: administrator, p: print staff, s: supervisor, each of organization 10; i: an
/// administrator who is no longer active; w: web site; c: a service that speaks for the
/// administrator; n: a service that speaks for nobody; x: a sign-in without an account.
void SqlRightsTest::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    QVERIFY(createSqlPortal(m_database->address(), {}, {}, fillSamplePortal));
    m_owner = std::make_unique<RawConnection>(m_database->address());
    QVERIFY(m_owner->run(
        u"INSERT INTO questionnaire (id, organization, month, given_at, simplicity, information,"
        " timeliness, courtesy) VALUES (800, %1, %2, 1681000000000, 5, 5, 5, 5)"_s.arg(sibling)
            .arg(april)));
    QVERIFY2(m_owner->run(u"INSERT INTO account (id, login, role, scope, created_on) VALUES"
                          " (1, 'operator of all', 0, NULL, '2023-01-01'),"
                          " (2, 'print staff of 10', 2, 10, '2023-01-01')"_s),
             qPrintable(m_owner->lastError()));
    QVERIFY(m_owner->run(
        u"INSERT INTO sign_in (login, password_hash) VALUES ('operator of all', 'x')"_s));
    QVERIFY(m_owner->run(u"INSERT INTO refresh_token VALUES ('k', 'f', 'operator of all', 0)"_s));
    QVERIFY(m_owner->run(u"INSERT INTO account_use VALUES ('operator of all', 0)"_s));
    addRole(u'o', u"portal_operator"_s, u"0, NULL, true"_s);
    addRole(u'a', u"portal_administrator"_s, u"1, 10, true"_s);
    addRole(u'p', u"portal_print"_s, u"2, 10, true"_s);
    addRole(u's', u"portal_supervisor"_s, u"3, 10, true"_s);
    addRole(u'i', u"portal_administrator"_s, u"1, 10, false"_s);
    addRole(u'x', u"portal_operator"_s, {});
    addRole(u'w', u"portal_website"_s, {});
    addRole(u'c', u"portal_service"_s, {});
    addRole(u'n', u"portal_service"_s, {});
}

void SqlRightsTest::cleanupTestCase()
{
    for (auto &[letter, user] : m_users) {
        user.connection.reset();
        QVERIFY(m_owner->run(u"DROP OWNED BY %1"_s.arg(user.role)));
        QVERIFY(m_owner->run(u"DROP ROLE %1"_s.arg(user.role)));
    }
    m_owner.reset();
    m_database.reset();
}

void SqlRightsTest::addRole(QChar letter, const QString &group, const QString &accountValues)
{
    const QString role = u"%1_of_%2"_s.arg(letter).arg(m_database->address().database);
    QVERIFY(m_owner->run(u"CREATE ROLE %1 LOGIN"_s.arg(role)));
    QVERIFY2(m_owner->run(u"GRANT %1 TO %2"_s.arg(group, role)), qPrintable(m_owner->lastError()));
    if (!accountValues.isEmpty()) {
        QVERIFY(m_owner->run(u"INSERT INTO account (id, login, role, scope, is_active, created_on)"
                             " VALUES (%1, '%2', %3, '2023-01-01')"_s.arg(letter.unicode())
                                 .arg(role, accountValues)));
    }
    SqlAddress address = m_database->address();
    address.user = role;
    m_users[letter] = {role, std::make_unique<RawConnection>(address)};
}

/// Whether it does, or gives, anything. Nothing of it stays.
bool SqlRightsTest::isAllowed(QChar letter, const QString &sql)
{
    RawConnection &user = as(letter);
    user.run(u"BEGIN"_s);
    if (letter == u'c')
        user.run(u"SET LOCAL portal.account = '%1'"_s.arg(m_users.at(u'a').role));
    const bool isQuery = sql.startsWith("SELECT"_L1);
    const bool done = user.run(
        isQuery ? sql : u"WITH done AS (%1 RETURNING 1) SELECT count(*) FROM done"_s.arg(sql));
    const qint64 rows = done ? user.value().toLongLong() : 0;
    user.run(u"ROLLBACK"_s);
    return rows > 0;
}

void SqlRightsTest::plainSql_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("inside"); // the letters of those who may
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("sibling");
    const auto add = [](const char *name, const QString &sql, const char *inThere,
                        const char *elsewhere) {
        QTest::newRow(name) << sql << QString::fromLatin1(inThere) << QString::fromLatin1(elsewhere)
                            << QString::fromLatin1(elsewhere);
    };
    add("read an organization", u"SELECT count(*) FROM organization WHERE id = %1"_s, "oapscw",
        "oapscw");
    add("edit one", u"UPDATE organization SET phone = 'x' WHERE id = %1"_s, "oac", "o");
    add("archive one", u"UPDATE organization SET state = 1 WHERE id = %1"_s, "oac", "o");
    add("move one away", u"UPDATE organization SET parent = 2 WHERE id = %1"_s, "o", "o");
    add("move one to the top", u"UPDATE organization SET parent = NULL WHERE id = %1"_s, "o", "o");
    add("move one in", u"UPDATE organization SET parent = 10 WHERE id = %1"_s, "oac", "o");
    add("write a path", u"UPDATE organization SET path = '/10/' WHERE id = %1"_s, "", "");
    add("give another id", u"UPDATE organization SET id = 900 WHERE id = %1"_s, "", "");
    add("create one below",
        u"INSERT INTO organization (id, parent, kind, created_on, name_ru)"
        " VALUES (900, %1, 2, '2023-01-01', 'x')"_s,
        "oac", "o");
    add("rewrite where it stood",
        u"UPDATE organization_parent SET parent = parent WHERE organization = %1"_s, "oac", "o");
    add("read ratings", u"SELECT count(*) FROM questionnaire WHERE organization = %1"_s, "oasc",
        "o");
    add("rate",
        u"INSERT INTO questionnaire (id, organization, month, given_at, simplicity, information,"
        " timeliness, courtesy) VALUES (901, %1, "_s +
            april + u", 1681000000000, 5, 5, 5, 5)"_s,
        "ow", "ow");
    add("change a rating", u"UPDATE questionnaire SET courtesy = 1 WHERE organization = %1"_s, "o",
        "o");
    add("take ratings back", u"DELETE FROM questionnaire WHERE organization = %1"_s, "o", "o");
    add("read tallies", u"SELECT count(*) FROM monthly_tally WHERE organization = %1"_s, "oapscw",
        "oapscw");
    add("falsify a tally", u"UPDATE monthly_tally SET courtesy_5 = 9 WHERE organization = %1"_s, "",
        "");
    add("register a stand", u"INSERT INTO stand (id, organization, code) VALUES (1, %1, 'x')"_s,
        "oapc", "o");
    add("make an account",
        u"INSERT INTO account (id, login, role, scope, created_on)"
        " VALUES (902, 'new', 1, %1, '2023-01-01')"_s,
        "oac", "o");
    add("make an operator",
        u"INSERT INTO account (id, login, role, scope, created_on)"
        " VALUES (902, 'new', 0, %1, '2023-01-01')"_s,
        "o", "o");
    add("rename an account", u"UPDATE account SET login = 'x' WHERE login = 'print staff of 10'"_s,
        "", "");
    add("disable an operator",
        u"UPDATE account SET is_active = false WHERE login = 'operator of all'"_s, "o", "o");
    add("disable somebody of the subtree",
        u"UPDATE account SET is_active = false WHERE login = 'print staff of 10'"_s, "oac", "oac");
    add("make an operator of somebody of the subtree",
        u"UPDATE account SET role = 0 WHERE login = 'print staff of 10'"_s, "o", "o");
    add("give somebody of the subtree another part",
        u"UPDATE account SET scope = %1 WHERE login = 'print staff of 10'"_s, "oac", "o");
    add("give somebody of the subtree the whole register",
        u"UPDATE account SET scope = NULL WHERE login = 'print staff of 10'"_s, "o", "o");
    add("read hashes of passwords", u"SELECT count(*) FROM sign_in"_s, "cn", "cn");
    add("read keys of sign-ins", u"SELECT count(*) FROM refresh_token"_s, "cn", "cn");
    add("read who signed in when", u"SELECT count(*) FROM account_use"_s, "ocn", "ocn");
    add("give an operator a password",
        u"INSERT INTO sign_in (login, password_hash) VALUES"
        " ('operator of all', '%1')"_s,
        "o", "o");
    add("give somebody of the subtree a password",
        u"INSERT INTO sign_in (login, password_hash) VALUES ('print staff of 10', '%1')"_s, "oac",
        "oac");
    add("say which password is the newest",
        u"INSERT INTO sign_in (id, login, password_hash) OVERRIDING SYSTEM VALUE VALUES"
        " (9223372036854775807, session_user, '%1')"_s,
        "", "");
    add("change a password in its place", u"UPDATE sign_in SET password_hash = '%1'"_s, "", "");
    add("invent a key", u"INSERT INTO refresh_token VALUES ('%1', 'f', 'print staff of 10', 0)"_s,
        "cn", "cn");
    add("invent a line of the journal",
        u"INSERT INTO journal (action, organization, before, after) VALUES (2, %1, '{}', '{}')"_s,
        "", "");
    add("rewrite the journal", u"UPDATE journal SET reason = 'x'"_s, "", "");
    add("shorten the journal", u"DELETE FROM journal WHERE id > 0 OR organization = %1"_s, "", "");
    add("set the journal's head", u"UPDATE journal_head SET entries = %1"_s, "", "");
    add("read the journal", u"SELECT count(*) FROM journal"_s, "oapsc", "oapsc");
    add("add a sphere", u"INSERT INTO sphere (id, name_ru) VALUES (9, 'x')"_s, "o", "o");
    add("rename the portal", u"UPDATE portal SET name = 'x'"_s, "o", "o");
    add("read the accounts of others",
        u"SELECT count(*) FROM account WHERE login <> session_user AND scope IS NULL"_s, "o", "o");
    add("tell of a change", u"INSERT INTO change_part (change_set, kind) VALUES (1, 0)"_s, "", "");
}

void SqlRightsTest::plainSql()
{
    QFETCH(QString, sql);
    const std::array places{std::pair{"inside", inside}, std::pair{"outside", outside},
                            std::pair{"sibling", sibling}};
    for (const auto &[name, organization] : places) {
        QString allowed;
        for (const QChar letter : u"oapscwinx"_s) {
            if (isAllowed(letter, QString(sql).replace(u"%1"_s, QString::number(organization))))
                allowed += letter;
        }
        const QString expected =
            *static_cast<QString *>(QTest::qData(name, qMetaTypeId<QString>()));
        QVERIFY2(allowed == expected, qPrintable(u"%1: allowed to \"%2\", expected \"%3\""_s.arg(
                                          QLatin1StringView(name), allowed, expected)));
    }
}

void SqlRightsTest::nobodyRaisesThemselves()
{
    for (const QChar letter : u"oapsi"_s) {
        for (const QString &value : {u"role = 0"_s, u"scope = NULL"_s, u"scope = 1"_s,
                                     u"is_active = true"_s, u"login = 'other'"_s}) {
            QVERIFY2(!isAllowed(letter,
                                u"UPDATE account SET %1 WHERE login = session_user"_s.arg(value)),
                     qPrintable(u"%1: %2"_s.arg(letter).arg(value)));
        }
    }
    // The root of one's subtree is edited, but neither moved nor archived.
    QVERIFY(isAllowed(u'a', u"UPDATE organization SET phone = 'x' WHERE id = 10"_s));
    QVERIFY(!isAllowed(u'a', u"UPDATE organization SET state = 1 WHERE id = 10"_s));
    QVERIFY(!isAllowed(u'a', u"UPDATE organization SET parent = 101 WHERE id = 10"_s));
    // The web site brings ratings in, with nothing that only triggers may say.
    const QString rating =
        u"INSERT INTO questionnaire (id, organization, month, given_at, simplicity, information,"
        " timeliness, courtesy%1) VALUES (903, 100, %2, 1681000000000, 5, 5, 5, 5%3)"_s;
    for (const QChar letter : u"wo"_s) {
        QVERIFY(as(letter).run(u"BEGIN"_s));
        QVERIFY2(as(letter).run(rating.arg(QString(), april, QString())),
                 qPrintable(as(letter).lastError()));
        QVERIFY2(as(letter).run(u"INSERT INTO additional_score VALUES (903, 1, 4)"_s),
                 qPrintable(as(letter).lastError()));
        QVERIFY(as(letter).run(u"ROLLBACK"_s));
    }
    QVERIFY(!as(u'w').run(rating.arg(u", additional_sum"_s, april, u", 0"_s)));
    QVERIFY(!as(u'a').run(rating.arg(QString(), april, QString())));
    QVERIFY(!as(u'x').run(rating.arg(QString(), april, QString())));
}

void SqlRightsTest::claimEndsWithItsTransaction()
{
    RawConnection &service = as(u'n');
    const QString seen = u"SELECT count(*) FROM organization"_s;
    QVERIFY(service.run(u"BEGIN"_s));
    QVERIFY(service.run(u"SET LOCAL portal.account = '%1'"_s.arg(m_users.at(u'a').role)));
    QVERIFY(service.run(u"UPDATE organization SET phone = 'claimed' WHERE id = 101"_s));
    QVERIFY(service.run(seen) && service.value().toInt() > 0);
    QVERIFY(service.run(u"COMMIT"_s));
    QVERIFY(service.run(seen) && service.value().toInt() == 0);
    QVERIFY(m_owner->run(u"SELECT actor FROM journal ORDER BY id DESC LIMIT 1"_s));
    QCOMPARE(m_owner->value().toString(), m_users.at(u'a').role);
    // Who is no service says in vain who they would like to be.
    QVERIFY(as(u'p').run(u"BEGIN"_s));
    QVERIFY(as(u'p').run(u"SET LOCAL portal.account = '%1'"_s.arg(m_users.at(u'o').role)));
    QVERIFY(as(u'p').run(u"SELECT count(*) FROM questionnaire"_s));
    QCOMPARE(as(u'p').value().toInt(), 0);
    QVERIFY(as(u'p').run(u"ROLLBACK"_s));
}

/// The program asks for nothing that its group role was not granted.
void SqlRightsTest::programWorksWithTheGroupRoles()
{
    for (const QChar letter : u"oaps"_s) {
        SqlAddress address = m_database->address();
        address.user = m_users.at(letter).role;
        const auto source = makeSqlPortal(address, {});
        const auto opened = await(source->open());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE((*await(source->skeleton(true)))->nodes.size(), std::size_t(8));
        QVERIFY(await(source->parentSpans()));
        QVERIFY(await(source->referenceData()));
        QVERIFY(await(source->figures()));
        QVERIFY(await(
            source->tallies({.periods = {}, .organizations = {}, .columns = allTallyColumns()})));
        QVERIFY(await(source->journal({})));
        const auto comments =
            await(source->comments({.organization = OrganizationId(100), .before = {}}));
        QCOMPARE(comments.has_value(), letter != u'p');
        const auto changed = await(source->apply(
            {.changes = {SetOrganizationState{OrganizationId(100), OrganizationState::Archived, 0}},
             .reason = u"Приказ"_s},
            ApplyMode::Commit));
        QVERIFY2(changed.has_value() == (letter == u'o' || letter == u'a'),
                 changed ? "" : qPrintable(changed.error().detail));
        if (changed)
            QVERIFY(await(source->apply(changed->inverse, ApplyMode::Commit)));
        const auto created = await(source->apply(
            {.changes = {CreateOrganization{sampleOrganization(0, 10, u"Новое отделение"_s)}},
             .reason = {}},
            ApplyMode::Commit));
        QCOMPARE(created.has_value(), changed.has_value());
        if (created)
            QVERIFY(await(source->apply(created->inverse, ApplyMode::Commit)));
        const auto checked = await(source->check());
        QCOMPARE(checked.has_value(), letter == u'o');
        if (checked)
            QVERIFY2(checked->empty(), checked->empty() ? "" : qPrintable(checked->front().detail));
        if (letter == u'o') {
            QVERIFY(await(source->addListEntry({.nameRu = u"Культура"_s}, {}, ApplyMode::Commit)));
            Questionnaire given;
            given.organization = OrganizationId(20);
            given.givenAt = QDateTime(QDate(2023, 4, 1), QTime(9, 0), Qt::UTC);
            given.scores = {1, 2, 3, 4};
            QVERIFY(await(source->addQuestionnaires({given}, ApplyMode::Commit)));
        }
    }
}

/// A portal belongs to a role that the policies hold for as well, and only its functions pass.
void SqlRightsTest::ownerNeedsNoSuperuser()
{
    const TestDatabase database;
    const QString owner = u"owner_of_%1"_s.arg(database.address().database);
    const QString website = m_users.at(u'w').role;
    RawConnection administrator(database.address());
    QVERIFY(administrator.run(u"CREATE ROLE %1 LOGIN"_s.arg(owner)));
    QVERIFY(administrator.run(
        u"ALTER DATABASE %1 OWNER TO %2"_s.arg(database.address().database, owner)));
    SqlAddress address = database.address();
    address.user = owner;
    const auto created = createSqlPortal(address, {}, {}, fillSamplePortal);
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    QVERIFY(upgradeSqlPortal(address, {}));

    SqlAddress site = address;
    site.user = website;
    RawConnection web(site);
    QVERIFY2(
        web.run(u"INSERT INTO questionnaire (id, organization, month, given_at, simplicity,"
                " information, timeliness, courtesy) VALUES (904, 100, %1, 1681000000000, 5, 5,"
                " 5, 5)"_s.arg(april)),
        qPrintable(web.lastError()));
    QVERIFY2(web.run(u"INSERT INTO additional_score VALUES (904, 1, 4)"_s),
             qPrintable(web.lastError()));
    {
        const auto source = makeSqlPortal(address, {});
        const auto changed = await(source->apply(
            {.changes = {MoveOrganization{OrganizationId(20), OrganizationId(1), {}, 0}},
             .reason = {}},
            ApplyMode::Commit));
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
        const auto findings = await(source->check());
        QVERIFY2(findings && findings->empty(),
                 findings ? "" : qPrintable(findings.error().detail));
    }
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy"_s);
    const auto saved = backupSqlPortal(address, {}, copy, {});
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    const auto restored = restoreSqlPortal(address, {}, copy, true, {});
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QVERIFY(await(makeSqlPortal(address, {})->check())->empty());
    // Until here everything was done by them; the roles of this test go with its database.
    QVERIFY(administrator.run(u"REASSIGN OWNED BY %1 TO CURRENT_USER"_s.arg(owner)));
    QVERIFY(administrator.run(u"DROP ROLE %1"_s.arg(owner)));
}

/// Each query lists what breaks a rule that all of the schema has to keep.
void SqlRightsTest::catalogue_data()
{
    QTest::addColumn<QString>("sql");
    const QString portalTables = u"SELECT string_agg(relname, ', ') FROM pg_class"
                                 " WHERE relnamespace = 'portal'::regnamespace AND "_s;
    QTest::newRow("every table has policies, for its owner too")
        << portalTables +
               u"relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity)"_s;
    QTest::newRow("every table says who reads it")
        << portalTables +
               u"relkind IN ('r', 'p') AND NOT EXISTS (SELECT FROM pg_policy"
               " WHERE polrelid = pg_class.oid AND polcmd IN ('r', '*') AND polname <> 'owner')"_s;
    QTest::newRow("views look with the eyes of who asks")
        << portalTables +
               u"relkind IN ('v', 'm')"
               " AND NOT coalesce(reloptions @> ARRAY['security_invoker=true'], false)"_s;
    QTest::newRow("nothing is granted to everybody")
        << portalTables + u"EXISTS (SELECT FROM aclexplode(relacl) WHERE grantee = 0)"_s;
    const QString functions = u"SELECT string_agg(proname, ', ') FROM pg_proc"
                              " WHERE pronamespace = 'portal'::regnamespace AND "_s;
    QTest::newRow("functions with the owner's rights have a search path")
        << functions + u"prosecdef AND NOT EXISTS (SELECT FROM unnest(proconfig) AS setting"
                       " WHERE setting LIKE 'search_path=%pg_temp')"_s;
    QTest::newRow("what changes something with the owner's rights is called by triggers only")
        << functions + u"prosecdef AND provolatile = 'v' AND prorettype <> 'trigger'::regtype"
                       " AND has_function_privilege('portal_operator', oid, 'EXECUTE')"_s;
    QTest::newRow("look-ups of policies run once a statement")
        << u"SELECT string_agg(tablename || '.' || policyname, ', ') FROM pg_policies"
           " WHERE schemaname = 'portal' AND regexp_replace(concat(qual, ' ', with_check),"
           " '\\( ?SELECT portal\\.\\w+\\(\\)', '', 'g') ~ 'portal\\.(?!path_of)\\w+\\('"_s;
    QTest::newRow("roles of people pass no policy")
        << u"SELECT string_agg(rolname, ', ') FROM pg_roles WHERE rolname LIKE 'portal\\_%'"
           " AND (rolsuper OR rolbypassrls OR rolcanlogin OR rolcreaterole OR rolcreatedb)"_s;
    QTest::newRow("nobody changes what only triggers may")
        << u"SELECT string_agg(grantee || ' on ' || table_name, ', ')"
           " FROM information_schema.role_table_grants WHERE table_schema = 'portal'"
           " AND grantee LIKE 'portal\\_%' AND (privilege_type IN ('TRUNCATE', 'REFERENCES', "
           "'TRIGGER')"
           " OR table_name IN ('journal', 'journal_head', 'request')"
           " AND privilege_type IN ('UPDATE', 'DELETE')"
           " OR table_name IN ('monthly_tally', 'change_set', 'change_part', 'schema_migration',"
           " 'journal_head') AND privilege_type <> 'SELECT')"_s;
    QTest::newRow("nobody owns the tables with whom people sign in")
        << portalTables + u"pg_get_userbyid(relowner) LIKE 'portal\\_%'"_s;
    QTest::newRow("no function or table hides in the public schema")
        << u"SELECT string_agg(relname, ', ') FROM pg_class"
           " WHERE relnamespace = 'public'::regnamespace"_s;
}

void SqlRightsTest::catalogue()
{
    QFETCH(QString, sql);
    QVERIFY2(m_owner->run(sql), qPrintable(m_owner->lastError()));
    QCOMPARE(m_owner->value().toString(), QString());
}

QTEST_GUILESS_MAIN(SqlRightsTest)
#include "tst_sqlrights.moc"
