// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/sqlaccounts.h"
#include "tests/contract/sampleportal.h"
#include "tests/portal/sql/sqlportals.h"
#include "tests/support/await.h"
#include "tests/support/stoppedclock.h"

#include <QJsonDocument>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2023, 5, 4), QTime(12, 0), Qt::UTC);

RefreshToken token(const QString &hash, const QString &family, const QDateTime &until)
{
    return {.hash = hash, .family = family, .expiresAt = until};
}

/// Who may go on.
std::optional<QString> whose(const Result<std::optional<Admission>> &admission)
{
    return admission && *admission && (*admission)->isAllowed ? std::optional((*admission)->login)
                                                              : std::nullopt;
}

/// A portal of the row's engine with an operator, and an administrator of organization 10.
struct Place
{
    explicit Place(SqlAddress::Engine engine) : place(engine)
    {
        if (!createSqlPortal(place.address(), {}, {}, fillSamplePortal))
            qFatal("no portal");
        accounts = std::make_unique<SqlAccounts>(place.address(), QString());
        const auto added =
            accounts->add({.login = u"operator"_s, .role = Role::Operator}, u"hash-o"_s);
        if (!added)
            qFatal("no operator: %s", qPrintable(added.error().detail));
        if (!accounts->add({.login = u"agency"_s,
                            .role = Role::AgencyAdministrator,
                            .scope = OrganizationId(10)},
                           {}))
            qFatal("no administrator");
    }

    std::vector<Account> list() const { return *await(place.connect()->accounts()); }
    bool disable(const QString &login) const
    {
        const auto source = place.connect();
        const auto listed = await(source->accounts());
        for (Account account : *listed) {
            if (account.login != login)
                continue;
            account.isActive = false;
            return await(source->changeAccount(account)).has_value();
        }
        return false;
    }

    SqlPlace place;
    std::unique_ptr<SqlAccounts> accounts;
};

} // namespace

/// Accounts and their keys, on both engines.
class SqlAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsAreKept_data() { engines(); }
    void accountsAreKept()
    {
        QFETCH(SqlAddress::Engine, engine);
        const StoppedClock clock(noon);
        const Place place(engine);
        SqlAccounts &accounts = *place.accounts;
        const Account agency{.id = AccountId(2),
                             .login = u"agency"_s,
                             .role = Role::AgencyAdministrator,
                             .scope = OrganizationId(10),
                             .revision = 1};
        const Account first{
            .id = AccountId(1), .login = u"operator"_s, .role = Role::Operator, .revision = 1};
        QCOMPARE(place.list(), (std::vector{agency, first}));

        const auto twice = accounts.add(agency, {});
        QCOMPARE(twice.error().problem, PortalError::Problem::LoginTaken);
        const auto nowhere =
            accounts.add({.login = u"other"_s, .scope = OrganizationId(99'999)}, {});
        QCOMPARE(nowhere.error().problem, PortalError::Problem::OrganizationMissing);
        for (const QString &login : {QString(), u" x"_s, u"a\u202Eb"_s, QString(200, u'x')})
            QCOMPARE(accounts.add({.login = login}, {}).error().kind, PortalError::Kind::Invalid);
        QCOMPARE(place.list().size(), 2U);
        QCOMPARE(accounts.setPasswordHash(u"nobody"_s, u"x"_s).error().kind,
                 PortalError::Kind::NotFound);

        const auto source = place.place.connect();
        const auto journal = await(source->journal({}));
        QVERIFY(journal);
        QCOMPARE(journal->front().action, JournalAction::Created);
        QCOMPARE(journal->front().after.value(u"login"_s), QJsonValue(u"agency"_s));
        for (const JournalEntry &entry : *journal)
            QVERIFY(!QJsonDocument(entry.after).toJson().contains("hash-o"));
        const auto findings = await(source->check());
        QVERIFY(findings && findings->empty());
    }

    void passwordsAreKept_data() { engines(); }
    void passwordsAreKept()
    {
        QFETCH(SqlAddress::Engine, engine);
        const Place place(engine);
        SqlAccounts &accounts = *place.accounts;
        QCOMPARE(*accounts.passwordHash(u"operator"_s), u"hash-o"_s);
        QCOMPARE(*accounts.passwordHash(u"agency"_s), QString());
        QCOMPARE(*accounts.passwordHash(u"nobody"_s), QString());
        QVERIFY(accounts.setPasswordHash(u"operator"_s, u"hash-2"_s));
        QCOMPARE(*accounts.passwordHash(u"operator"_s), u"hash-2"_s);
        // That it was given is written down, and not what it is.
        const auto source = place.place.connect();
        const JournalEntry line = await(source->journal({}))->front();
        QCOMPARE(line.after,
                 (QJsonObject{{u"list"_s, u"account"_s}, {u"id"_s, 1}, {u"password"_s, u"new"_s}}));
        const auto findings = await(source->check());
        QVERIFY(findings && findings->empty());
        QVERIFY(place.disable(u"operator"_s));
        QCOMPARE(*accounts.passwordHash(u"operator"_s), QString());
    }

    void eachKeyIsTakenOnce_data() { engines(); }
    void eachKeyIsTakenOnce()
    {
        QFETCH(SqlAddress::Engine, engine);
        StoppedClock clock(noon);
        const Place place(engine);
        SqlAccounts &accounts = *place.accounts;
        const QDateTime tomorrow = noon.addDays(1);
        QVERIFY(accounts.setPasswordHash(u"agency"_s, u"hash-a"_s));
        QVERIFY(*accounts.letIn(u"agency"_s, u"hash-a"_s, token(u"k1"_s, u"f"_s, tomorrow)));
        QVERIFY(*accounts.letIn(u"agency"_s, u"hash-a"_s, token(u"other"_s, u"g"_s, tomorrow)));
        QCOMPARE(place.list().front().signedInAt, noon);

        QCOMPARE(whose(accounts.exchange(u"unknown"_s, token(u"x"_s, {}, tomorrow))), std::nullopt);
        QCOMPARE(whose(accounts.exchange(u"k1"_s, token(u"k2"_s, {}, tomorrow))), u"agency"_s);
        QCOMPARE(whose(accounts.exchange(u"k2"_s, token(u"k3"_s, {}, tomorrow))), u"agency"_s);
        // Whoever brings a used one ends all of its family, and no other one.
        QCOMPARE(whose(accounts.exchange(u"k1"_s, token(u"x"_s, {}, tomorrow))), std::nullopt);
        QCOMPARE(whose(accounts.exchange(u"k3"_s, token(u"x"_s, {}, tomorrow))), std::nullopt);
        QCOMPARE(whose(accounts.exchange(u"other"_s, token(u"o2"_s, {}, tomorrow))), u"agency"_s);
        // Too late.
        clock.moveTo(tomorrow);
        QCOMPARE(whose(accounts.exchange(u"o2"_s, token(u"o3"_s, {}, tomorrow.addDays(1)))),
                 std::nullopt);
    }

    void keysEndWithTheAccountAndItsPassword_data() { engines(); }
    void keysEndWithTheAccountAndItsPassword()
    {
        QFETCH(SqlAddress::Engine, engine);
        const StoppedClock clock(noon);
        const Place place(engine);
        SqlAccounts &accounts = *place.accounts;
        const QDateTime tomorrow = noon.addDays(1);
        QVERIFY(*accounts.letIn(u"operator"_s, u"hash-o"_s, token(u"k1"_s, u"f"_s, tomorrow)));
        QVERIFY(accounts.setPasswordHash(u"operator"_s, u"new"_s));
        QCOMPARE(whose(accounts.exchange(u"k1"_s, token(u"x"_s, {}, tomorrow))), std::nullopt);
        QVERIFY(*accounts.letIn(u"operator"_s, u"new"_s, token(u"k2"_s, u"g"_s, tomorrow)));
        QVERIFY(place.disable(u"operator"_s));
        QCOMPARE(whose(accounts.exchange(u"k2"_s, token(u"x"_s, {}, tomorrow))), std::nullopt);
    }

    void whoseChecksAreOutOfDateIsNotLetIn_data() { engines(); }
    void whoseChecksAreOutOfDateIsNotLetIn()
    {
        QFETCH(SqlAddress::Engine, engine);
        const Place place(engine);
        SqlAccounts &accounts = *place.accounts;
        const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
        QVERIFY(accounts.setPasswordHash(u"operator"_s, u"new"_s));
        QVERIFY(!*accounts.letIn(u"operator"_s, u"hash-o"_s, token(u"k1"_s, u"f"_s, tomorrow)));
        QCOMPARE(whose(accounts.exchange(u"k1"_s, token(u"x"_s, {}, tomorrow))), std::nullopt);
        QVERIFY(place.disable(u"operator"_s));
        QVERIFY(!*accounts.letIn(u"operator"_s, u"new"_s, token(u"k2"_s, u"f"_s, tomorrow)));
        QVERIFY(!place.list().at(1).signedInAt.isValid());
    }

    void eachPasswordIsTold_data() { engines(); }
    void eachPasswordIsTold()
    {
        QFETCH(SqlAddress::Engine, engine);
        const Place place(engine);
        SqlAccounts &accounts = *place.accounts;
        const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
        const auto let =
            accounts.letIn(u"operator"_s, u"hash-o"_s, token(u"k1"_s, u"f"_s, tomorrow));
        QVERIFY(let && *let);
        QCOMPARE(*accounts.signInOf(u"operator"_s), (*let)->signIn);
        QVERIFY(accounts.setPasswordHash(u"operator"_s, u"hash-o"_s)); // the same is a new one too
        QVERIFY(*accounts.signInOf(u"operator"_s) != (*let)->signIn);
        QVERIFY(place.disable(u"operator"_s));
        QCOMPARE(*accounts.signInOf(u"operator"_s), std::nullopt);
        QCOMPARE(*accounts.signInOf(u"nobody"_s), std::nullopt);
    }

    void aPlantedPasswordDoesNotStay()
    {
        const Place place(SqlAddress::Engine::Postgresql);
        RawConnection owner(place.place.address());
        QVERIFY(owner.run(u"INSERT INTO sign_in (id, login, password_hash) OVERRIDING SYSTEM VALUE"
                          " VALUES (9223372036854775807, 'operator', 'planted')"_s));
        QVERIFY(place.accounts->setPasswordHash(u"operator"_s, u"new"_s));
        QCOMPARE(*place.accounts->passwordHash(u"operator"_s), u"new"_s);
    }

    void aDatabaseOfAnotherVersionStaysRefused()
    {
        const Place place(SqlAddress::Engine::Postgresql);
        RawConnection owner(place.place.address());
        QVERIFY(owner.run(u"INSERT INTO schema_migration VALUES (900, 'later', 0)"_s));
        SqlAccounts accounts(place.place.address(), {});
        for (int i = 0; i < 2; ++i) {
            const auto reached = accounts.reach();
            QVERIFY(!reached);
            QCOMPARE(reached.error().problem, PortalError::Problem::SchemaTooNew);
        }
        QVERIFY(owner.run(u"DELETE FROM schema_migration WHERE version = 900"_s));
        QVERIFY(accounts.reach());
    }

    void theServiceNeedsNoMoreThanItsRole()
    {
        const Place place(SqlAddress::Engine::Postgresql);
        SqlAddress address = place.place.address();
        RawConnection owner(address);
        const QString role = u"service_of_%1"_s.arg(address.database);
        QVERIFY(owner.run(u"CREATE ROLE %1 LOGIN IN ROLE portal_service"_s.arg(role)));
        address.user = role;
        {
            SqlAccounts service(address, {});
            const auto hash = service.passwordHash(u"operator"_s);
            QVERIFY2(hash, hash ? "" : qPrintable(hash.error().detail));
            QCOMPARE(*hash, u"hash-o"_s);
            const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
            const auto let =
                service.letIn(u"operator"_s, u"hash-o"_s, token(u"k1"_s, u"f"_s, tomorrow));
            QVERIFY2(let, let ? "" : qPrintable(let.error().detail));
            const auto next = service.exchange(u"k1"_s, token(u"k2"_s, {}, tomorrow));
            QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
            QCOMPARE(whose(next), u"operator"_s);
            QCOMPARE(*service.signInOf(u"operator"_s), (*next)->signIn);
            // It speaks for nobody.
            QVERIFY(!await(makeSqlPortal(address, {})->accounts()));
        }
        QVERIFY(owner.run(u"DROP OWNED BY %1"_s.arg(role)));
        QVERIFY(owner.run(u"DROP ROLE %1"_s.arg(role)));
    }

private:
    static void engines()
    {
        QTest::addColumn<SqlAddress::Engine>("engine");
        QTest::newRow("SQLite") << SqlAddress::Engine::Sqlite;
        QTest::newRow("PostgreSQL") << SqlAddress::Engine::Postgresql;
    }
};

QTEST_GUILESS_MAIN(SqlAccountsTest)
#include "tst_sqlaccounts.moc"
