// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/registercontract.h"

#include "models/portal/organizationnode.h"
#include "tests/contract/sampleportal.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace ratingdesk {

void RegisterContract::openTellsWhatOneIsConnectedTo()
{
    const auto session = ask(portal().open());
    QVERIFY(session);
    QCOMPARE(session->portal.name, u"Sample portal"_s);
    QCOMPARE(session->portal.isDemo, true);
    QCOMPARE(session->portal.today(), sampleToday);
    QVERIFY(session->portal.schemaVersion > 0);
    QVERIFY(!session->actor.account.isEmpty());
}

void RegisterContract::skeletonHoldsEveryOrganization()
{
    const auto organizations = everything();
    QCOMPARE(organizations.size(), std::size_t(8));
    for (const bool withSearchText : {false, true}) {
        const auto answer = ask(portal().skeleton(withSearchText));
        QVERIFY(answer);
        const OrganizationSkeleton &skeleton = **answer;
        QCOMPARE(skeleton.nodes.size(), organizations.size());
        QCOMPARE(skeleton.searchEnds.size(), withSearchText ? organizations.size() : 0);
        quint32 begin = 0;
        for (std::size_t i = 0; i < organizations.size(); ++i) {
            QCOMPARE(skeleton.nodes[i], nodeOf(organizations[i]));
            if (withSearchText) {
                const quint32 end = skeleton.searchEnds[i];
                QCOMPARE(skeleton.searchText.mid(begin, end - begin),
                         searchTextOf(organizations[i]));
                begin = end;
            }
        }
        QCOMPARE(skeleton.dataRevision, ask(portal().open())->portal.dataRevision);
    }
}

void RegisterContract::referenceDataIsWhatWasPutIn()
{
    const auto data = ask(portal().referenceData());
    QVERIFY(data);
    QCOMPARE(data->spheres.size(), std::size_t(2));
    QCOMPARE(data->categories.at(1),
             (Category{CategoryId(2), SphereId(2), u"Средние"_s, u"Сярэднія"_s}));
    QCOMPARE(data->additionalCriteria.at(0),
             (AdditionalCriterion{CriterionId(1), u"Чистота"_s, u"Чысціня"_s}));
}

void RegisterContract::listsGrowByOneEntry()
{
    const qint64 before = ask(portal().open())->portal.dataRevision;
    const ListEntry sphere{
        .list = ReferenceList::Spheres, .nameRu = u"Культура"_s, .nameBe = u"Культура"_s};
    const auto tried = ask(portal().addListEntry(sphere, {}, ApplyMode::DryRun));
    QVERIFY(tried);
    QCOMPARE(tried->id, 3);
    QCOMPARE(ask(portal().referenceData())->spheres.size(), std::size_t(2));
    QCOMPARE(ask(portal().open())->portal.dataRevision, before);

    QSignalSpy changed(&portal(), &PortalSource::changed);
    QVERIFY(ask(portal().addListEntry(sphere, u"Указ"_s, ApplyMode::Commit)));
    QTRY_COMPARE(changed.count(), 1);
    const auto category = ask(portal().addListEntry(
        {.list = ReferenceList::Categories, .sphere = SphereId(3), .nameRu = u"Театры"_s}, {},
        ApplyMode::Commit));
    QVERIFY(category);
    const auto criterion = ask(portal().addListEntry(
        {.list = ReferenceList::Criteria, .nameRu = u"Тишина"_s}, {}, ApplyMode::Commit));
    QVERIFY(criterion);

    const auto data = ask(portal().referenceData());
    QCOMPARE(data->spheres.back(), (Sphere{SphereId(3), u"Культура"_s, u"Культура"_s}));
    QCOMPARE(data->categories.back(),
             (Category{CategoryId(category->id), SphereId(3), u"Театры"_s, {}}));
    QCOMPARE(data->additionalCriteria.back(),
             (AdditionalCriterion{CriterionId(criterion->id), u"Тишина"_s, {}}));
    QCOMPARE(ask(portal().open())->portal.dataRevision, before + 3);

    const auto journal = ask(portal().journal({}));
    const JournalEntry &entry = journal->at(2);
    QCOMPARE(entry.action, JournalAction::Created);
    QVERIFY(!entry.organization.isValid());
    QCOMPARE(entry.reason, u"Указ"_s);
    QCOMPARE(entry.after.value(u"name_ru").toString(), u"Культура"_s);
    QVERIFY(ask(portal().check())->empty());

    // An organization can stand in what was added.
    Organization theatre = sampleOrganization(0, {}, u"Театр"_s);
    theatre.sphere = SphereId(3);
    theatre.category = CategoryId(category->id);
    QVERIFY(apply({CreateOrganization{theatre}}));
}

void RegisterContract::listsRefuseWhatIsNotValid_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<qint64>("sphere");
    QTest::addColumn<QString>("nameRu");
    QTest::addColumn<QString>("nameBe");
    QTest::addColumn<int>("problem");
    using Problem = PortalError::Problem;
    const auto row = [](const char *name, ReferenceList list, qint64 sphere, const QString &nameRu,
                        const QString &nameBe, Problem problem) {
        QTest::newRow(name) << int(list) << sphere << nameRu << nameBe << int(problem);
    };
    const auto spheres = ReferenceList::Spheres;
    const auto categories = ReferenceList::Categories;
    row("no name", spheres, 0, {}, {}, Problem::InvalidInput);
    row("a dash", spheres, 0, u"—"_s, {}, Problem::InvalidInput);
    row("too long", spheres, 0, QString(256, u'я'), {}, Problem::InvalidInput);
    row("hidden sign", spheres, 0, u"a\u202Eb"_s, {}, Problem::InvalidInput);
    row("without a sphere", categories, 0, u"Новая"_s, {}, Problem::InvalidInput);
    row("sphere that is not there", categories, 99, u"Новая"_s, {}, Problem::InvalidInput);
    row("sphere in a sphere", spheres, 1, u"Новая"_s, {}, Problem::InvalidInput);
    row("name taken", categories, 2, u"  «СРЕДНИЕ» "_s, {}, Problem::NameTaken);
    row("name taken in Belarusian", ReferenceList::Criteria, 0, u"Иное"_s, u"чысціня"_s,
        Problem::NameTaken);
}

void RegisterContract::listsRefuseWhatIsNotValid()
{
    QFETCH(int, list);
    QFETCH(qint64, sphere);
    QFETCH(QString, nameRu);
    QFETCH(QString, nameBe);
    QFETCH(int, problem);
    const auto before = ask(portal().referenceData());
    const auto refused = ask(portal().addListEntry(
        {.list = ReferenceList(list),
         .sphere = sphere == 0 ? std::nullopt : std::optional(SphereId(sphere)),
         .nameRu = nameRu,
         .nameBe = nameBe},
        {}, ApplyMode::Commit));
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().problem), problem);
    QCOMPARE(*ask(portal().referenceData()), *before);
}

void RegisterContract::organizationsAreFoundInTheAskedOrder()
{
    const auto found = ask(portal().organizations(
        std::vector{OrganizationId(20), OrganizationId(999), OrganizationId(1)}));
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(2));
    QCOMPARE(found->at(0).id, OrganizationId(20));
    QCOMPARE(found->at(1).nameBe, u"Міністэрства сувязі"_s);
    QVERIFY(ask(portal().organizations(std::vector<OrganizationId>()))->empty());

    const Organization post = organization(10);
    QCOMPARE(post.parent, OrganizationId(1));
    QCOMPARE(post.unp, u"100308563"_s);
    QCOMPARE(post.sphere, SphereId(1));
    QCOMPARE(post.category, CategoryId(1));
    QCOMPARE(post.website, u"https://example.by/"_s);
    QCOMPARE(post.email, u"info@example.by"_s);
    QCOMPARE(organization(100).registerKind, Register::Local);
    QCOMPARE(organization(30).state, OrganizationState::Archived);
}

void RegisterContract::pagesHoldTheRegisterOnce()
{
    const auto all = everything();
    for (const int limit : {1, 3, 4, 7, 8, 9, longestRegisterPage}) {
        std::vector<Organization> found;
        OrganizationId after;
        for (bool isLast = false; !isLast;) {
            const auto page = ask(portal().registerPage(after, limit));
            QVERIFY(page);
            isLast = page->isLast;
            // None is short but the last one, and none is empty.
            QVERIFY(!page->organizations.empty());
            QVERIFY(isLast || std::cmp_equal(page->organizations.size(), limit));
            found.insert(found.end(), page->organizations.begin(), page->organizations.end());
            after = found.back().id;
        }
        QCOMPARE(found, all);
    }
    const auto behind = ask(portal().registerPage(highestOrganizationId, 3));
    QVERIFY(behind && behind->organizations.empty() && behind->isLast);
    for (const int limit : {0, -1, longestRegisterPage + 1})
        QCOMPARE(ask(portal().registerPage({}, limit)).error().subject, u"limit"_s);
}

void RegisterContract::pagesBearChangesBetweenThem()
{
    const auto before = everything();
    std::vector<OrganizationId> found;
    OrganizationId after;
    qint64 next = 500;
    for (bool isLast = false; !isLast;) {
        const auto page = ask(portal().registerPage(after, 2));
        QVERIFY(page);
        isLast = page->isLast;
        for (const Organization &organization : page->organizations)
            found.push_back(organization.id);
        after = found.back();
        // One goes and one comes behind the page that was read, one at its end.
        if (next < 503) {
            QVERIFY(apply({CreateOrganization{sampleOrganization(next, 1, u"Новая"_s)},
                           MoveOrganization{OrganizationId(10), OrganizationId(next), {}, 0}}));
            if (next == 500)
                QVERIFY(apply({WithdrawOrganization{OrganizationId(11), 0}}));
            ++next;
        }
    }
    std::vector<OrganizationId> expected;
    for (const Organization &organization : before) {
        if (organization.id != OrganizationId(11))
            expected.push_back(organization.id);
    }
    for (const qint64 added : {500, 501, 502})
        expected.emplace_back(added);
    QCOMPARE(found, expected);
}

void RegisterContract::createGivesAnId()
{
    Organization created = sampleOrganization(0, 10, u"Новое отделение"_s);
    created.nameBe = u"Новае аддзяленне"_s;
    const auto receipt = apply({CreateOrganization{created}});
    QVERIFY(receipt);
    QCOMPARE(receipt->organizations.size(), std::size_t(1));
    const Organization stored = receipt->organizations.front();
    QVERIFY(stored.id.value() > 101);
    QVERIFY(stored.revision > 0);
    QCOMPARE(organization(stored.id.value()), stored);
    QCOMPARE(stored.nameBe, created.nameBe);
    QCOMPARE(ask(portal().hierarchies({sampleToday}))->front().parentOf(stored.id),
             OrganizationId(10));
    QVERIFY(!ask(portal().hierarchies({sampleToday.addDays(-1)}))->front().contains(stored.id));
}

void RegisterContract::createTakesTheGivenId()
{
    QVERIFY(apply({CreateOrganization{sampleOrganization(33279, {}, u"Почта"_s)}}));
    QCOMPARE(organization(33279).nameRu, u"Почта"_s);
    const auto again = apply({CreateOrganization{sampleOrganization(33279, {}, u"Другая"_s)}});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, PortalError::Kind::Conflict);
    QVERIFY(again.error().current);
    QCOMPARE(again.error().current->nameRu, u"Почта"_s);
}

void RegisterContract::idsAreBounded()
{
    for (const qint64 tooHigh :
         {highestOrganizationId.value() + 1, std::numeric_limits<qint64>::max()}) {
        const auto refused =
            apply({CreateOrganization{sampleOrganization(tooHigh, {}, u"Слишком"_s)}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, PortalError::Kind::Invalid);
    }
    QVERIFY(apply({CreateOrganization{
        sampleOrganization(highestOrganizationId.value(), {}, u"Последняя"_s)}}));
    // The portal goes on where ids are left, several times in one set too.
    const auto receipt = apply({CreateOrganization{sampleOrganization(0, {}, u"Первая"_s)},
                                CreateOrganization{sampleOrganization(0, {}, u"Вторая"_s)}});
    QVERIFY(receipt);
    const auto first = receipt->organizations.at(0).id;
    const auto second = receipt->organizations.at(1).id;
    QVERIFY(first.isValid() && first < highestOrganizationId);
    QVERIFY(second.isValid() && second < highestOrganizationId && second != first);
    QVERIFY(apply({CreateOrganization{sampleOrganization(0, {}, u"Третья"_s)}}));
    QCOMPARE(everything().size(), std::size_t(12));
}

void RegisterContract::createRefusesWhatIsNotValid_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"name_ru", "unp", "soato", "sphere", "category", "parent", "state"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void RegisterContract::createRefusesWhatIsNotValid()
{
    QFETCH(QString, field);
    Organization wrong = sampleOrganization(0, {}, u"Имя"_s);
    if (field == u"name_ru")
        wrong.nameRu.clear();
    else if (field == u"unp")
        wrong.unp = u"200988542"_s;
    else if (field == u"soato")
        wrong.soato = u"9000000000"_s;
    else if (field == u"sphere")
        wrong.sphere = SphereId(99);
    else if (field == u"category")
        wrong.sphere = SphereId(2), wrong.category = CategoryId(1);
    else if (field == u"parent")
        wrong.parent = OrganizationId(999);
    else
        wrong.state = OrganizationState::Merged;

    const auto refused = apply({CreateOrganization{wrong}});
    QVERIFY(!refused);
    if (field == u"parent") {
        QCOMPARE(refused.error().kind, PortalError::Kind::NotFound);
        QCOMPARE(refused.error().problem, PortalError::Problem::OrganizationMissing);
        QCOMPARE(refused.error().subject, u"999"_s);
    } else {
        QCOMPARE(refused.error().kind, PortalError::Kind::Invalid);
        QCOMPARE(refused.error().problem, PortalError::Problem::InvalidField);
        QCOMPARE(refused.error().subject, field);
    }
    QCOMPARE(everything().size(), std::size_t(8));
}

void RegisterContract::updateChangesTheFields()
{
    Organization edited = organization(20);
    edited.nameRu = QString(255, u'Щ');
    edited.nameBe = u"Школа № 3 «Ўсход»"_s;
    edited.kind = OrganizationKind::Subdivision;
    edited.registerKind = Register::Local;
    edited.unp = u"100071593"_s;
    edited.soato = u"1234567890"_s;
    edited.sphere = SphereId(2);
    edited.category = CategoryId(2);
    edited.parent = OrganizationId(1); // not what an update is for
    const auto receipt = apply({UpdateOrganization{edited}});
    QVERIFY(receipt);

    Organization expected = edited;
    expected.parent = OrganizationId(2);
    expected.revision = edited.revision + 1;
    QCOMPARE(organization(20), expected);
    QCOMPARE(receipt->organizations, std::vector{expected});
}

void RegisterContract::updateWithAnOldRevisionTellsWhatStandsThere()
{
    const Organization seen = organization(20);
    Organization colleagues = seen;
    colleagues.address = u"ул. Новая, 5"_s;
    QVERIFY(apply({UpdateOrganization{colleagues}}));

    Organization mine = seen;
    mine.address = u"ул. Старая, 7"_s;
    const auto refused = apply({UpdateOrganization{mine}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, PortalError::Kind::Conflict);
    QCOMPARE(refused.error().problem, PortalError::Problem::StaleRevision);
    QVERIFY(refused.error().current);
    QCOMPARE(*refused.error().current, organization(20));
    QCOMPARE(organization(20).address, colleagues.address);

    for (const Change &change :
         {Change(MoveOrganization{seen.id, {}, {}, seen.revision}),
          Change(SetOrganizationState{seen.id, OrganizationState::Archived, seen.revision}),
          Change(WithdrawOrganization{seen.id, seen.revision})}) {
        const auto stale = apply({change});
        QVERIFY(!stale);
        QCOMPARE(stale.error().problem, PortalError::Problem::StaleRevision);
    }
    mine.revision = organization(20).revision;
    QVERIFY(apply({UpdateOrganization{mine}}));
}

void RegisterContract::updateThatChangesNothingLeavesNoTrace()
{
    const auto before = ask(portal().journal({}))->size();
    const Organization seen = organization(20);
    const auto receipt = apply({UpdateOrganization{seen}});
    QVERIFY(receipt);
    QVERIFY(receipt->inverse.changes.empty());
    QCOMPARE(organization(20), seen);
    QCOMPARE(ask(portal().journal({}))->size(), before);
}

void RegisterContract::moveTakesDescendantsAlong()
{
    const QDate on(2023, 4, 1);
    const auto receipt = apply({MoveOrganization{OrganizationId(10), OrganizationId(2), on, 0}});
    QVERIFY(receipt);
    QCOMPARE(receipt->descendantsMoved, 2);
    QCOMPARE(receipt->questionnairesMoved, qint64(3));
    QCOMPARE(organization(10).parent, OrganizationId(2));
    const auto hierarchies =
        ask(portal().hierarchies({on.addDays(-1), on, sampleToday, QDate(2019, 12, 31)}));
    QVERIFY(hierarchies);
    QCOMPARE(hierarchies->at(0).parentOf(OrganizationId(10)), OrganizationId(1));
    QCOMPARE(hierarchies->at(1).parentOf(OrganizationId(10)), OrganizationId(2));
    QCOMPARE(hierarchies->at(2).subtreeOf(OrganizationId(2)).size(), std::size_t(5));
    QVERIFY(hierarchies->at(3).organizations().empty());

    const auto spans = ask(portal().parentSpans());
    QVERIFY(spans);
    std::vector<ParentSpan> ofTheMoved;
    for (const ParentSpan &span : *spans) {
        if (span.organization == OrganizationId(10))
            ofTheMoved.push_back(span);
    }
    QCOMPARE(ofTheMoved.size(), std::size_t(2));
    QCOMPARE(ofTheMoved[0].parent, OrganizationId(1));
    QCOMPARE(ofTheMoved[0].until, on.addDays(-1));
    QCOMPARE(ofTheMoved[1], (ParentSpan{OrganizationId(10), OrganizationId(2), on, {}}));
    QVERIFY(std::is_sorted(spans->begin(), spans->end(),
                           [](const ParentSpan &left, const ParentSpan &right) {
                               return std::pair(left.organization, left.from) <
                                      std::pair(right.organization, right.from);
                           }));

    QVERIFY(apply({MoveOrganization{OrganizationId(10), {}, {}, 0}}));
    QCOMPARE(organization(10).parent, std::nullopt);
    QVERIFY(apply(receipt->inverse.changes).error().problem == PortalError::Problem::StaleRevision);
    QVERIFY(ask(portal().check())->empty());
}

void RegisterContract::moveRefusesCycles()
{
    for (const auto &[from, to] : {std::pair(1, 1), std::pair(1, 10), std::pair(1, 100)}) {
        const auto refused =
            apply({MoveOrganization{OrganizationId(from), OrganizationId(to), {}, 0}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, PortalError::Problem::WouldCycle);
        QCOMPARE(refused.error().subject, QString::number(from));
    }
    const auto missing = apply({MoveOrganization{OrganizationId(10), OrganizationId(999), {}, 0}});
    QCOMPARE(missing.error().problem, PortalError::Problem::OrganizationMissing);
    const auto unknown = apply({MoveOrganization{OrganizationId(998), OrganizationId(1), {}, 0}});
    QCOMPARE(unknown.error().subject, u"998"_s);
}

void RegisterContract::moveRefusesDaysItCannotTell()
{
    for (const QDate day : {sampleToday.addDays(1), QDate(2022, 12, 31)}) {
        const auto refused =
            apply({MoveOrganization{OrganizationId(11), OrganizationId(2), day, 0}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, PortalError::Problem::InvalidInput);
        QCOMPARE(refused.error().subject, u"on"_s);
    }
}

void RegisterContract::archiveAndRestore()
{
    const auto before = everything();
    const QDate yesterday = sampleToday.addDays(-1);
    const auto archived =
        apply({SetOrganizationState{OrganizationId(101), OrganizationState::Archived, 0}});
    QVERIFY(archived);
    QCOMPARE(organization(101).state, OrganizationState::Archived);
    auto hierarchies = ask(portal().hierarchies({yesterday, sampleToday}));
    QVERIFY(hierarchies->at(0).contains(OrganizationId(101)));
    QVERIFY(!hierarchies->at(1).contains(OrganizationId(101)));

    QVERIFY(apply(archived->inverse.changes));
    QCOMPARE(organization(101).state, OrganizationState::Active);
    hierarchies = ask(portal().hierarchies({yesterday, sampleToday}));
    QCOMPARE(hierarchies->at(1).parentOf(OrganizationId(101)), OrganizationId(10));

    const auto merged =
        apply({SetOrganizationState{OrganizationId(101), OrganizationState::Merged, 0}});
    QCOMPARE(merged.error().problem, PortalError::Problem::InvalidField);
    QVERIFY(ask(portal().check())->empty());
}

void RegisterContract::withdrawOnlyWhatNothingHangsOn()
{
    for (const qint64 id : {1, 10, 100, 2}) {
        const auto refused = apply({WithdrawOrganization{OrganizationId(id), 0}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, PortalError::Kind::Conflict);
        QCOMPARE(refused.error().problem, PortalError::Problem::HasDependents);
        QCOMPARE(refused.error().subject, QString::number(id));
    }
    const Organization before = organization(11);
    const auto receipt = apply({WithdrawOrganization{OrganizationId(11), before.revision}});
    QVERIFY(receipt);
    QVERIFY(receipt->organizations.empty());
    QVERIFY(ask(portal().organizations(std::vector{OrganizationId(11)}))->empty());
    QVERIFY(!ask(portal().hierarchies({QDate(2022, 6, 1)}))->front().contains(OrganizationId(11)));

    QVERIFY(apply(receipt->inverse.changes));
    Organization restored = organization(11);
    QVERIFY(restored.revision > before.revision);
    restored.revision = before.revision;
    QCOMPARE(restored, before);
}

void RegisterContract::whatComesBackWasThereAllTheTime()
{
    const auto before = ask(portal().parentSpans());
    const auto figures = ask(portal().figures())->organizationsByMonth;
    const auto withdrawn = apply({WithdrawOrganization{OrganizationId(11), 0}});
    const auto back = apply(withdrawn->inverse.changes);
    QVERIFY(back);
    QCOMPARE(*ask(portal().parentSpans()), *before);
    QCOMPARE(ask(portal().figures())->organizationsByMonth, figures);
    QVERIFY(ask(portal().check())->empty());

    // Nobody can invent a history that contradicts itself or the register.
    const Organization again = organization(11);
    QVERIFY(apply(back->inverse.changes));
    const OrganizationId its = again.id;
    const QDate day(2023, 1, 1);
    for (const std::vector<ParentSpan> &spans : std::vector<std::vector<ParentSpan>>{
             {{its, OrganizationId(2), day, {}}},
             {{its, OrganizationId(1), day, day.addDays(5)}},
             {{its, OrganizationId(1), sampleToday.addDays(1), {}}},
             {{OrganizationId(10), OrganizationId(1), day, {}}},
             {{its, OrganizationId(2), day, day}, {its, OrganizationId(1), day, {}}}}) {
        const auto refused = apply({CreateOrganization{again, spans}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, PortalError::Problem::InvalidInput);
    }
    const auto orphan = apply({CreateOrganization{
        again, {{its, OrganizationId(999), day, day}, {its, OrganizationId(1), sampleToday, {}}}}});
    QCOMPARE(orphan.error().problem, PortalError::Problem::OrganizationMissing);
}

void RegisterContract::hierarchiesKnowThePast()
{
    const auto days = ask(portal().hierarchies(
        {sampleToday, QDate(2022, 12, 31), QDate(2021, 12, 31), QDate(2019, 12, 31)}));
    QVERIFY(days);
    QCOMPARE(days->at(0).parentOf(OrganizationId(11)), OrganizationId(1));
    QCOMPARE(days->at(1).parentOf(OrganizationId(11)), OrganizationId(2));
    QVERIFY(!days->at(1).contains(OrganizationId(30)));
    QVERIFY(days->at(2).contains(OrganizationId(30)));
    QVERIFY(days->at(3).organizations().empty());
    QVERIFY(ask(portal().hierarchies({}))->empty());
}

} // namespace ratingdesk
