// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/standscontract.h"

#include "models/domain/standcode.h"

#include <QSet>
#include <QTest>

#include <algorithm>

Q_DECLARE_METATYPE(std::function<void(ratingdesk::Stand &, QDate)>)

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Kind = PortalError::Kind;
using Problem = PortalError::Problem;

const QString secret = u"correct horse"_s;

Stand wantedFor(qint64 organization)
{
    Stand stand;
    stand.organization = OrganizationId(organization);
    stand.designName = u"poster-a4"_s;
    stand.language = u"ru+be"_s;
    return stand;
}

std::vector<qint64> organizationsOf(const std::vector<Stand> &stands)
{
    std::vector<qint64> organizations;
    for (const Stand &stand : stands)
        organizations.push_back(stand.organization.value());
    return organizations;
}

Problem problemOf(const Result<std::vector<Stand>> &answer)
{
    return answer ? Problem::Other : answer.error().problem;
}

} // namespace

std::vector<Stand> StandsContract::added(const std::vector<qint64> &organizations)
{
    std::vector<Stand> wanted;
    for (const qint64 organization : organizations)
        wanted.push_back(wantedFor(organization));
    const auto made = ask(portal().addStands(wanted));
    if (!made)
        qWarning("No stands: %d %s", static_cast<int>(made.error().problem),
                 qPrintable(made.error().detail));
    return made.value_or(std::vector<Stand>());
}

Result<std::vector<Stand>> StandsContract::changed(Stand stand,
                                                   const std::function<void(Stand &)> &change)
{
    change(stand);
    return ask(portal().changeStands({stand}));
}

void StandsContract::standsComeAndChange()
{
    QVERIFY(ask(portal().stands({}))->empty());
    const auto made = added({100, 20, 101});
    QCOMPARE(organizationsOf(made), (std::vector<qint64>{100, 20, 101}));
    const Stand &first = made.front();
    QVERIFY(first.id.isValid());
    QVERIFY(isStandCode(first.code));
    QVERIFY(first.printedOn.isValid());
    QVERIFY(!first.printedBy.isEmpty());
    QCOMPARE(first.designName, u"poster-a4"_s);
    QCOMPARE(first.language, u"ru+be"_s);
    QCOMPARE(first.revision, 1);
    QCOMPARE(first.scans, 0);
    QVERIFY(first.place.isEmpty() && !first.placedOn.isValid() && !first.checkedOn.isValid() &&
            !first.retiredOn.isValid() && !first.scannedOn.isValid());
    QCOMPARE(*ask(portal().stands({})), made);
    QCOMPARE(organizationsOf(*ask(portal().stands(OrganizationId(1)))),
             (std::vector<qint64>{100, 101}));
    QCOMPARE(organizationsOf(*ask(portal().stands(OrganizationId(100)))),
             (std::vector<qint64>{100}));
    QVERIFY(ask(portal().stands(OrganizationId(11)))->empty());

    const QDate day = first.printedOn;
    const auto placed = changed(first, [day](Stand &stand) {
        stand.place = u"У входа, слева"_s;
        stand.placedOn = day;
    });
    QVERIFY(placed);
    Stand expected = first;
    expected.place = u"У входа, слева"_s;
    expected.placedOn = day;
    expected.revision = 2;
    QCOMPARE(placed->front(), expected);
    QVERIFY(changed(expected, [day](Stand &stand) { stand.checkedOn = day; }));
    expected.checkedOn = day;
    expected.revision = 3;
    QVERIFY(changed(expected, [day](Stand &stand) { stand.retiredOn = day; }));
    expected.retiredOn = day;
    expected.revision = 4;
    QCOMPARE(ask(portal().stands({}))->front(), expected);
    // What changes nothing leaves the revision; and what was retired by mistake comes back.
    QCOMPARE(ask(portal().changeStands({expected}))->front(), expected);
    QCOMPARE(changed(expected, [](Stand &stand) { stand.retiredOn = {}; })->front().revision, 5);
}

void StandsContract::codesAreGivenOnce()
{
    const auto made = added(std::vector<qint64>(300, 100));
    QSet<QString> codes;
    for (const Stand &stand : made)
        codes.insert(stand.code);
    QCOMPARE(codes.size(), 300);
    for (std::size_t i = 1; i < made.size(); ++i)
        QVERIFY(made[i - 1].id < made[i].id);
}

void StandsContract::whatDoesNotFitIsRefused_data()
{
    using Edit = std::function<void(Stand &, QDate)>;
    QTest::addColumn<Edit>("change");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const Edit &change, const QString &subject) {
        QTest::newRow(name) << change << subject;
    };
    row(
        "a day without a place", [](Stand &stand, QDate day) { stand.placedOn = day; },
        u"placed_on"_s);
    row(
        "a place without a day", [](Stand &stand, QDate) { stand.place = u"Холл"_s; },
        u"placed_on"_s);
    row(
        "placed before it was printed",
        [](Stand &stand, QDate day) {
            stand.place = u"Холл"_s;
            stand.placedOn = day.addDays(-1);
        },
        u"placed_on"_s);
    row(
        "placed in the future",
        [](Stand &stand, QDate day) {
            stand.place = u"Холл"_s;
            stand.placedOn = day.addDays(2);
        },
        u"placed_on"_s);
    row(
        "checked where it does not hang", [](Stand &stand, QDate day) { stand.checkedOn = day; },
        u"checked_on"_s);
    row(
        "retired in the future", [](Stand &stand, QDate day) { stand.retiredOn = day.addDays(2); },
        u"retired_on"_s);
    row(
        "retired before it was printed",
        [](Stand &stand, QDate day) { stand.retiredOn = day.addDays(-1); }, u"retired_on"_s);
    row(
        "a very long place",
        [](Stand &stand, QDate day) {
            stand.place = QString(301, u'x');
            stand.placedOn = day;
        },
        u"place"_s);
    row(
        "a place that turns the line around",
        [](Stand &stand, QDate day) {
            stand.place = u"a\u202Eb"_s;
            stand.placedOn = day;
        },
        u"place"_s);
    row(
        "another organization",
        [](Stand &stand, QDate) { stand.organization = OrganizationId(20); }, u"organization"_s);
}

void StandsContract::whatDoesNotFitIsRefused()
{
    using Edit = std::function<void(Stand &, QDate)>;
    QFETCH(Edit, change);
    QFETCH(QString, subject);
    const Stand stand = added({100}).front();
    const auto refused = changed(stand, [&](Stand &wanted) { change(wanted, stand.printedOn); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, Problem::InvalidInput);
    QCOMPARE(refused.error().subject, subject);
    QCOMPARE(*ask(portal().stands({})), std::vector{stand});
}

void StandsContract::allOrNone()
{
    const auto made = added({100, 101});
    const QDate day = made.front().printedOn;
    QCOMPARE(problemOf(ask(portal().addStands({wantedFor(100), wantedFor(99'999)}))),
             Problem::OrganizationMissing);
    QCOMPARE(problemOf(ask(portal().addStands({}))), Problem::InvalidInput);
    Stand foreign = wantedFor(100);
    foreign.language = u"de"_s;
    QCOMPARE(problemOf(ask(portal().addStands({wantedFor(100), foreign}))), Problem::InvalidInput);
    Stand first = made[0];
    first.retiredOn = day;
    Stand missing = made[1];
    missing.id = StandId(99'999);
    QCOMPARE(problemOf(ask(portal().changeStands({first, missing}))), Problem::NoSuchStand);
    QCOMPARE(problemOf(ask(portal().stands(OrganizationId(99'999)))), Problem::OrganizationMissing);
    QCOMPARE(*ask(portal().stands({})), made);
}

void StandsContract::twiceAskedIsOnceDone()
{
    const auto once = ask(portal().addStands({wantedFor(100)}, u"print"_s));
    const auto again = ask(portal().addStands({wantedFor(100)}, u"print"_s));
    QVERIFY(once);
    QVERIFY(again);
    QCOMPARE(*again, *once);
    QCOMPARE(problemOf(ask(portal().addStands({wantedFor(101)}, u"print"_s))),
             Problem::RequestReused);
    Stand retired = once->front();
    retired.retiredOn = retired.printedOn;
    QCOMPARE(ask(portal().changeStands({retired}, u"end"_s))->front().revision, 2);
    QCOMPARE(ask(portal().changeStands({retired}, u"end"_s))->front().revision, 2);
    QCOMPARE(ask(portal().stands({}))->size(), std::size_t(1));
}

void StandsContract::staleChangesAreRefused()
{
    const Stand stand = added({100}).front();
    QVERIFY(changed(stand, [](Stand &wanted) { wanted.retiredOn = wanted.printedOn; }));
    const auto late = changed(stand, [](Stand &wanted) {
        wanted.place = u"Холл"_s;
        wanted.placedOn = wanted.printedOn;
    });
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Kind::Conflict);
}

void StandsContract::theJournalTellsOfChanges()
{
    const Stand stand = added({100}).front();
    const auto before = ask(portal().journal({}));
    QVERIFY(changed(stand, [](Stand &wanted) {
        wanted.place = u"Холл"_s;
        wanted.placedOn = wanted.printedOn;
    }));
    const auto journal = ask(portal().journal({}));
    QVERIFY(before && journal);
    QCOMPARE(journal->size(), before->size() + 1);
    const JournalEntry &entry = journal->front();
    QCOMPARE(entry.action, JournalAction::Updated);
    const QJsonObject was{{u"list"_s, u"stand"_s},
                          {u"id"_s, stand.id.value()},
                          {u"place"_s, QString()},
                          {u"placed_on"_s, QJsonValue()}};
    QCOMPARE(entry.before, was);
    QCOMPARE(entry.after.value(u"place"_s).toString(), u"Холл"_s);
    QCOMPARE(entry.after.value(u"placed_on"_s).toString(), stand.printedOn.toString(Qt::ISODate));
    const auto findings = ask(portal().check());
    QVERIFY(findings && findings->empty());
}

void StandsContract::everybodyIsToldOfChanges()
{
    std::vector<PortalChange> heard;
    connect(&portal(), &PortalSource::changed, this,
            [&heard](const PortalChange &change) { heard.push_back(change); });
    const auto isToldOf = [&heard] {
        return std::any_of(heard.begin(), heard.end(),
                           [](const PortalChange &change) { return change.standsChanged; });
    };
    const auto made = added({100, 101});
    QTRY_VERIFY_WITH_TIMEOUT(isToldOf(), 20'000);
    for (const PortalChange &change : heard)
        QVERIFY(!change.registerChanged && !change.ratingsChanged && !change.referenceDataChanged);
    heard.clear();
    QVERIFY(changed(made[0], [](Stand &stand) { stand.retiredOn = stand.printedOn; }));
    QTRY_VERIFY_WITH_TIMEOUT(isToldOf(), 20'000);
}

void StandsContract::anotherNameThanOnThePrintIsKnown()
{
    const auto made = added({100, 101});
    QVERIFY(!made[0].isRenamed);
    Organization edited = organization(100);
    const QString name = edited.nameRu;
    edited.address = u"ул. Новая, 5"_s;
    QVERIFY(ask(portal().apply({.changes = {UpdateOrganization{edited}}, .reason = {}},
                               ApplyMode::Commit)));
    QVERIFY(!ask(portal().stands({}))->front().isRenamed);
    edited = organization(100);
    edited.nameRu = u"Новое имя"_s;
    QVERIFY(ask(portal().apply({.changes = {UpdateOrganization{edited}}, .reason = {}},
                               ApplyMode::Commit)));
    const auto stands = ask(portal().stands({}));
    QVERIFY(stands->at(0).isRenamed);
    QVERIFY(!stands->at(1).isRenamed);
    const auto placed = changed(made[0], [](Stand &stand) {
        stand.place = u"Холл"_s;
        stand.placedOn = stand.printedOn;
    });
    QVERIFY(placed && placed->front().isRenamed);
    // What is printed from now on has the new one.
    QVERIFY(!added({100}).front().isRenamed);
    edited = organization(100);
    edited.nameRu = name;
    QVERIFY(ask(portal().apply({.changes = {UpdateOrganization{edited}}, .reason = {}},
                               ApplyMode::Commit)));
    QVERIFY(!ask(portal().stands({}))->front().isRenamed);
}

void StandsContract::printStaffKeepTheirs()
{
    const auto others = added({20});
    const Account printer{
        .login = u"printer"_s, .role = Role::PrintStaff, .scope = OrganizationId(10)};
    QVERIFY(ask(portal().addAccount(printer, secret)));
    QVERIFY(workAs(printer, secret));
    const auto made = added({10, 100, 101});
    QCOMPARE(made.size(), std::size_t(3));
    QCOMPARE(made.front().printedBy, u"printer"_s);
    QCOMPARE(*ask(portal().stands({})), made);
    QCOMPARE(*ask(portal().stands(OrganizationId(10))), made);
    QVERIFY(changed(made[1], [](Stand &stand) {
        stand.place = u"Холл"_s;
        stand.placedOn = stand.printedOn;
    }));
    QCOMPARE(problemOf(ask(portal().stands(OrganizationId(1)))), Problem::OutsideScope);
    QCOMPARE(problemOf(ask(portal().addStands({wantedFor(20)}))), Problem::OutsideScope);
    QCOMPARE(problemOf(ask(portal().addStands({wantedFor(1)}))), Problem::OutsideScope);
    QCOMPARE(problemOf(changed(others[0], [](Stand &stand) { stand.retiredOn = stand.printedOn; })),
             Problem::NoSuchStand);
}

void StandsContract::supervisorsOnlyLook()
{
    const auto made = added({100, 20});
    const Account looker{
        .login = u"looker"_s, .role = Role::Supervisor, .scope = OrganizationId(10)};
    QVERIFY(ask(portal().addAccount(looker, secret)));
    QVERIFY(workAs(looker, secret));
    QCOMPARE(*ask(portal().stands({})), std::vector{made.front()});
    QCOMPARE(problemOf(ask(portal().addStands({wantedFor(100)}))), Problem::RoleForbids);
    QCOMPARE(problemOf(changed(made[0], [](Stand &stand) { stand.retiredOn = stand.printedOn; })),
             Problem::RoleForbids);
}

} // namespace ratingdesk
