// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/journalcontract.h"

#include "tests/contract/sampleportal.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace ratingdesk {

void JournalContract::journalTellsEveryChange()
{
    Organization edited = organization(20);
    edited.address = u"ул. Новая, 5"_s;
    edited.sphere = SphereId(2);
    QVERIFY(apply({UpdateOrganization{edited}}));
    QVERIFY(apply({MoveOrganization{OrganizationId(20), {}, {}, 0},
                   SetOrganizationState{OrganizationId(20), OrganizationState::Archived, 0}}));
    QVERIFY(apply({CreateOrganization{sampleOrganization(500, {}, u"Новая"_s)}}));
    QVERIFY(apply({WithdrawOrganization{OrganizationId(500), 0}}));

    const auto history = ask(portal().journal({.organization = OrganizationId(20), .before = {}}));
    QVERIFY(history);
    QCOMPARE(history->size(), std::size_t(3));
    const JournalEntry &archived = history->at(0);
    QCOMPARE(archived.action, JournalAction::StateChanged);
    QCOMPARE(archived.before, (QJsonObject{{u"state"_s, u"active"_s}}));
    QCOMPARE(archived.after, (QJsonObject{{u"state"_s, u"archived"_s}}));
    const JournalEntry &moved = history->at(1);
    QCOMPARE(moved.action, JournalAction::Moved);
    QCOMPARE(moved.before, (QJsonObject{{u"parent"_s, 2}}));
    QCOMPARE(moved.after, (QJsonObject{{u"parent"_s, QJsonValue()}}));
    const JournalEntry &updated = history->at(2);
    QCOMPARE(updated.action, JournalAction::Updated);
    QCOMPARE(updated.reason, u"because"_s);
    QCOMPARE(updated.actor, ask(portal().open())->actor.account);
    QCOMPARE(updated.organization, OrganizationId(20));
    QCOMPARE(updated.before,
             (QJsonObject{{u"address"_s, QJsonValue()}, {u"sphere"_s, QJsonValue()}}));
    QCOMPARE(updated.after, (QJsonObject{{u"address"_s, edited.address}, {u"sphere"_s, 2}}));
    QVERIFY(qAbs(updated.at.secsTo(QDateTime::currentDateTimeUtc())) < 60);

    const auto newest = ask(portal().journal({.organization = {}, .before = {}, .limit = 2}));
    QCOMPARE(newest->size(), std::size_t(2));
    QCOMPARE(newest->at(0).action, JournalAction::Withdrawn);
    QVERIFY(newest->at(0).after.isEmpty());
    QCOMPARE(newest->at(1).action, JournalAction::Created);
    QVERIFY(newest->at(1).before.isEmpty());
    QCOMPARE(newest->at(1).after.value(u"name_ru"), QJsonValue(u"Новая"_s));
    const auto next =
        ask(portal().journal({.organization = {}, .before = newest->at(1).id, .limit = 3}));
    QCOMPARE(*next, *history);
    QVERIFY(!ask(portal().journal({.organization = {}, .before = {}, .limit = 0})));
    QVERIFY(!ask(portal().journal({.organization = {}, .before = {}, .limit = 1001})));
}

void JournalContract::journalGoesOnFromWhatWasBroughtIn()
{
    // Others may have been let in since.
    const auto before = ask(portal().journal({}));
    QCOMPARE(before->back(), sampleJournalEntry());
    QVERIFY(apply({MoveOrganization{OrganizationId(11), OrganizationId(2), {}, 0}}));
    const auto journal = ask(portal().journal({.organization = OrganizationId(11), .before = {}}));
    QCOMPARE(journal->size(), std::size_t(2));
    QCOMPARE(journal->at(0).id.value(), before->front().id.value() + 1);
    QCOMPARE(journal->at(1), sampleJournalEntry());
    QVERIFY(ask(portal().check())->empty());
}

void JournalContract::freshPortalPassesTheCheck()
{
    const auto findings = ask(portal().check());
    QVERIFY(findings);
    QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().detail));
}

} // namespace ratingdesk
