// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/accountscontract.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Kind = PortalError::Kind;
using Problem = PortalError::Problem;

const QString secret = u"correct horse"_s;

/// An administrator of the post with its offices: 10, 100, 101.
const Account keeper{
    .login = u"keeper"_s, .role = Role::AgencyAdministrator, .scope = OrganizationId(10)};

QStringList loginsOf(const std::vector<Account> &accounts)
{
    QStringList logins;
    for (const Account &account : accounts)
        logins.append(account.login);
    return logins;
}

} // namespace

Account AccountsContract::added(const Account &account)
{
    const auto made = ask(portal().addAccount(account, secret));
    if (!made)
        qWarning("%s was not made: %d %s", qPrintable(account.login),
                 static_cast<int>(made.error().problem), qPrintable(made.error().detail));
    return made.value_or(Account());
}

Result<Account> AccountsContract::changed(Account account,
                                          const std::function<void(Account &)> &change)
{
    change(account);
    return ask(portal().changeAccount(account));
}

void AccountsContract::accountsComeAndChange()
{
    const auto before = ask(portal().accounts());
    QVERIFY(before);
    Account clinic = added(keeper);
    QVERIFY(clinic.id.isValid());
    QCOMPARE(clinic, (Account{.id = clinic.id,
                              .login = u"keeper"_s,
                              .role = Role::AgencyAdministrator,
                              .scope = OrganizationId(10),
                              .revision = 1}));
    const Account first = added({.login = u"all of it"_s, .role = Role::Operator});

    const auto now = ask(portal().accounts());
    QVERIFY(now);
    QCOMPARE(now->size(), before->size() + 2);
    QCOMPARE(now->front(), first);
    QVERIFY(std::find(now->begin(), now->end(), clinic) != now->end());

    const auto other = changed(clinic, [](Account &account) {
        account.role = Role::Supervisor;
        account.scope.reset();
        account.isActive = false;
    });
    QVERIFY(other);
    clinic.role = Role::Supervisor;
    clinic.scope.reset();
    clinic.isActive = false;
    clinic.revision = 2;
    QCOMPARE(*other, clinic);
    // What changes nothing leaves the revision.
    QCOMPARE(*ask(portal().changeAccount(clinic)), clinic);
    const auto back = changed(clinic, [](Account &account) { account.isActive = true; });
    QCOMPARE(back->revision, 3);
    QCOMPARE(*ask(portal().setPassword(clinic.id, u"battery staple"_s)), *back);
}

void AccountsContract::everybodyIsToldOfChanges()
{
    std::vector<PortalChange> heard;
    connect(&portal(), &PortalSource::changed, this,
            [&heard](const PortalChange &change) { heard.push_back(change); });
    const auto isToldOf = [&heard] {
        return std::any_of(heard.begin(), heard.end(),
                           [](const PortalChange &change) { return change.accountsChanged; });
    };
    const Account clinic = added(keeper);
    QTRY_VERIFY_WITH_TIMEOUT(isToldOf(), 20'000);
    for (const PortalChange &change : heard)
        QVERIFY(!change.registerChanged && !change.ratingsChanged && !change.referenceDataChanged &&
                !change.standsChanged);
    heard.clear();
    QVERIFY(changed(clinic, [](Account &account) { account.isActive = false; }));
    QTRY_VERIFY_WITH_TIMEOUT(isToldOf(), 20'000);
}

void AccountsContract::whatDoesNotFitIsRefused()
{
    const Account clinic = added(keeper);
    const auto before = ask(portal().accounts());
    const auto problemOf = [this](const Account &account, const QString &password = secret) {
        const auto made = ask(portal().addAccount(account, password));
        return made ? Problem::Other : made.error().problem;
    };
    QCOMPARE(problemOf(keeper), Problem::LoginTaken);
    QCOMPARE(problemOf({.login = u"nowhere"_s, .scope = OrganizationId(99'999)}),
             Problem::OrganizationMissing);
    for (const QString &login : {QString(), u" x"_s, u"a\u202Eb"_s, QString(101, u'x')})
        QCOMPARE(problemOf({.login = login}), Problem::InvalidInput);
    QCOMPARE(problemOf({.login = u"short"_s}, u"short"_s), Problem::InvalidInput);
    QCOMPARE(ask(portal().setPassword(clinic.id, u"short"_s)).error().subject, u"password"_s);
    QCOMPARE(ask(portal().setPassword(AccountId(99'999), secret)).error().problem,
             Problem::NoSuchAccount);
    QCOMPARE(
        changed(clinic, [](Account &account) { account.id = AccountId(99'999); }).error().problem,
        Problem::NoSuchAccount);
    QCOMPARE(changed(clinic, [](Account &account) { account.login = u"other"_s; }).error().kind,
             Kind::Invalid);
    QCOMPARE(changed(clinic, [](Account &account) { account.scope = OrganizationId(99'999); })
                 .error()
                 .problem,
             Problem::OrganizationMissing);
    QCOMPARE(*ask(portal().accounts()), *before);
}

void AccountsContract::twiceAskedIsOnceDone()
{
    const auto first = ask(portal().addAccount(keeper, secret, u"add"_s));
    const auto again = ask(portal().addAccount(keeper, secret, u"add"_s));
    QVERIFY(first);
    QVERIFY(again);
    QCOMPARE(*again, *first);
    Account other = keeper;
    other.login = u"other"_s;
    QCOMPARE(ask(portal().addAccount(other, secret, u"add"_s)).error().problem,
             Problem::RequestReused);
    Account disabled = *first;
    disabled.isActive = false;
    QCOMPARE(ask(portal().changeAccount(disabled, u"end"_s))->revision, 2);
    QCOMPARE(ask(portal().changeAccount(disabled, u"end"_s))->revision, 2);
    disabled.isActive = true;
    QCOMPARE(ask(portal().changeAccount(disabled, u"end"_s)).error().problem,
             Problem::RequestReused);
}

void AccountsContract::staleChangesAreRefused()
{
    const Account clinic = added(keeper);
    QVERIFY(changed(clinic, [](Account &account) { account.role = Role::Supervisor; }));
    const auto late = changed(clinic, [](Account &account) { account.isActive = false; });
    QCOMPARE(late.error().kind, Kind::Conflict);
    QVERIFY(changed(clinic, [](Account &account) {
        account.revision = 0; // whatever it is
        account.isActive = false;
    }));
}

void AccountsContract::theJournalTellsWithoutSecrets()
{
    const Account clinic = added(keeper);
    QVERIFY(ask(portal().setPassword(clinic.id, u"battery staple"_s)));
    QVERIFY(changed(clinic, [](Account &account) {
        account.scope.reset();
        account.isActive = false;
    }));
    const auto journal = ask(portal().journal({}));
    QVERIFY(journal);
    const QJsonObject named{{u"list"_s, u"account"_s}, {u"id"_s, clinic.id.value()}};
    const auto with = [&named](const QJsonObject &more) {
        QJsonObject all = named;
        for (auto one = more.begin(); one != more.end(); ++one)
            all.insert(one.key(), one.value());
        return all;
    };
    QCOMPARE(journal->at(0).action, JournalAction::Updated);
    QCOMPARE(journal->at(0).before, with({{u"scope"_s, 10}, {u"is_active"_s, true}}));
    QCOMPARE(journal->at(0).after, with({{u"scope"_s, QJsonValue()}, {u"is_active"_s, false}}));
    QCOMPARE(journal->at(1).after, with({{u"password"_s, u"new"_s}}));
    QCOMPARE(journal->at(2).after, with({{u"password"_s, u"new"_s}}));
    QCOMPARE(journal->at(3).action, JournalAction::Created);
    QCOMPARE(journal->at(3).after.value(u"login"_s), QJsonValue(u"keeper"_s));
    for (const JournalEntry &entry : *journal) {
        const QByteArray text =
            QJsonDocument(entry.before).toJson() + QJsonDocument(entry.after).toJson();
        QVERIFY(!text.contains("correct horse") && !text.contains("battery staple") &&
                !text.contains("argon2"));
    }
    const auto findings = ask(portal().check());
    QVERIFY(findings && findings->empty());
}

void AccountsContract::administratorsKeepTheirs()
{
    const Account office =
        added({.login = u"office"_s, .role = Role::PrintStaff, .scope = OrganizationId(100)});
    const Account chief =
        added({.login = u"chief"_s, .role = Role::Operator, .scope = OrganizationId(10)});
    const Account school =
        added({.login = u"school"_s, .role = Role::Supervisor, .scope = OrganizationId(20)});
    const Account country = added({.login = u"country"_s, .role = Role::Supervisor});
    const Account mine = added(keeper);
    QVERIFY(workAs(mine, secret));

    const auto seen = ask(portal().accounts());
    QVERIFY(seen);
    QCOMPARE(loginsOf(*seen), (QStringList{u"chief"_s, u"keeper"_s, u"office"_s}));

    // Of their subtree, up to their own role.
    for (const Role role : {Role::AgencyAdministrator, Role::PrintStaff, Role::Supervisor}) {
        const Account one = added({.login = u"new %1"_s.arg(static_cast<int>(role)),
                                   .role = role,
                                   .scope = OrganizationId(101)});
        QVERIFY(one.id.isValid());
        QVERIFY(changed(one, [](Account &account) { account.scope = OrganizationId(10); }));
    }
    QVERIFY(ask(portal().setPassword(office.id, u"battery staple"_s)));
    const auto raised =
        changed(office, [](Account &account) { account.role = Role::AgencyAdministrator; });
    QVERIFY(raised);

    const auto problemOf = [](const Result<Account> &answer) {
        return answer ? Problem::Other : answer.error().problem;
    };
    const auto make = [&](Role role, std::optional<OrganizationId> scope) {
        return problemOf(ask(
            portal().addAccount({.login = u"too much"_s, .role = role, .scope = scope}, secret)));
    };
    QCOMPARE(make(Role::Operator, OrganizationId(100)), Problem::RoleForbids);
    QCOMPARE(make(Role::Supervisor, OrganizationId(20)), Problem::OutsideScope);
    QCOMPARE(make(Role::Supervisor, OrganizationId(1)), Problem::OutsideScope);
    QCOMPARE(make(Role::Supervisor, {}), Problem::OutsideScope);
    const auto change = [&](const Account &account, const std::function<void(Account &)> &how) {
        return problemOf(changed(account, how));
    };
    QCOMPARE(change(*raised, [](Account &account) { account.role = Role::Operator; }),
             Problem::RoleForbids);
    QCOMPARE(change(*raised, [](Account &account) { account.scope.reset(); }),
             Problem::OutsideScope);
    QCOMPARE(change(*raised, [](Account &account) { account.scope = OrganizationId(20); }),
             Problem::OutsideScope);
    const auto end = [](Account &account) { account.isActive = false; };
    QCOMPARE(change(chief, end), Problem::RoleForbids);
    QCOMPARE(problemOf(ask(portal().setPassword(chief.id, secret))), Problem::RoleForbids);
    // Of no other one they learn that it is there.
    for (const Account &hidden : {school, country}) {
        QCOMPARE(change(hidden, end), Problem::NoSuchAccount);
        QCOMPARE(problemOf(ask(portal().setPassword(hidden.id, secret))), Problem::NoSuchAccount);
    }
}

void AccountsContract::nobodySaysWhatTheyMayDoThemselves()
{
    for (const Account &who : {Account{.login = u"boss"_s, .role = Role::Operator}, keeper}) {
        const Account mine = added(who);
        QVERIFY(workAs(mine, secret));
        for (const auto &change : std::initializer_list<std::function<void(Account &)>>{
                 [](Account &account) { account.isActive = false; },
                 [](Account &account) { account.role = Role::Supervisor; },
                 [](Account &account) { account.scope = OrganizationId(100); }})
            QCOMPARE(changed(mine, change).error().problem, Problem::OwnAccount);
        const auto seen = ask(portal().accounts());
        QVERIFY(seen);
        const auto own = std::find_if(seen->begin(), seen->end(), [&](const Account &account) {
            return account.login == mine.login;
        });
        QVERIFY(own != seen->end());
        QCOMPARE(own->role, mine.role);
        QCOMPARE(own->revision, 1);
        // Their password is theirs to change; over the service they sign in anew then.
        QVERIFY(ask(portal().setPassword(mine.id, u"battery staple"_s)));
        cleanup();
        init();
    }
}

void AccountsContract::othersSeeNothing_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("print staff") << Role::PrintStaff;
    QTest::newRow("supervisor") << Role::Supervisor;
}

void AccountsContract::othersSeeNothing()
{
    QFETCH(Role, role);
    const Account mine = added({.login = u"looker"_s, .role = role});
    const Account other = added(keeper);
    QVERIFY(workAs(mine, secret));
    const auto refused = [](const auto &answer) {
        return !answer && answer.error().problem == Problem::RoleForbids;
    };
    QVERIFY(refused(ask(portal().accounts())));
    QVERIFY(refused(ask(portal().addAccount({.login = u"new"_s, .role = role}, secret))));
    QVERIFY(refused(changed(other, [](Account &account) { account.isActive = false; })));
    QVERIFY(refused(ask(portal().setPassword(other.id, secret))));
}

} // namespace ratingdesk
