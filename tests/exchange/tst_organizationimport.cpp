// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"
#include "models/exchange/missingentries.h"
#include "models/exchange/organizationexport.h"
#include "models/exchange/organizationimport.h"
#include "models/portal/organizationfields.h"
#include "tests/support/await.h"
#include "tests/support/fakeportal.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Reason = ImportNote::Reason;
using Verdict = ImportVerdict;

namespace {

Organization organization(qint64 id, qint64 parent, const QString &name)
{
    Organization made;
    made.id = OrganizationId(id);
    if (parent != 0)
        made.parent = OrganizationId(parent);
    made.nameRu = name;
    made.revision = 1;
    return made;
}

OrganizationImport plan(const QByteArray &csv, const std::vector<Organization> &present = {},
                        const ReferenceData &reference = {})
{
    const auto file = CsvReader::ofContent(csv);
    const auto bound = BoundMapping::bind(*mappingOfHeading(file->columns()), file->columns());
    return *planOrganizationImport(*file, *bound, present, reference);
}

std::vector<Verdict> verdictsOf(const OrganizationImport &import)
{
    std::vector<Verdict> verdicts;
    for (const ImportedRow &row : import.report.rows)
        verdicts.push_back(row.verdict);
    return verdicts;
}

} // namespace

class OrganizationImportTest : public QObject
{
    Q_OBJECT

    ChangeReceipt applied(FakePortal &portal, const ChangeSet &changes)
    {
        const auto receipt = await(portal.apply(changes, ApplyMode::Commit));
        return receipt ? *receipt : ChangeReceipt{};
    }

    std::vector<Organization> registerOf(FakePortal &portal)
    {
        return *await(portal.organizations({}));
    }

private Q_SLOTS:
    void rowsComeInAnyOrder()
    {
        const auto import = plan("id,parent,name_ru\n3,2,c\n2,1,b\n1,,a\n");
        QCOMPARE(verdictsOf(import), (std::vector{Verdict::New, Verdict::New, Verdict::New}));
        FakePortal portal;
        QCOMPARE(applied(portal, import.changes).organizations.size(), 3u);
        QCOMPARE(registerOf(portal).at(2).parent, OrganizationId(2));
    }

    void everyVerdictIsGiven()
    {
        const std::vector present{organization(1, 0, u"one"_s), organization(2, 1, u"two"_s),
                                  organization(3, 1, u"three"_s), organization(4, 1, u"four"_s)};
        const auto import = plan("id,parent,name_ru\n"
                                 "1,,one\n"           // 2
                                 "2,1,TWO\n"          // 3
                                 "3,2,third\n"        // 4
                                 "5,1,five\n"         // 5
                                 "5,1,five again\n"   // 6
                                 "6,1,\"«Five»\"\n"   // 7
                                 "7,99,lost\n"        // 8
                                 "8,7,below it\n"     // 9
                                 "x,1,not a number\n" // 10
                                 "9,1,a,b\n"          // 11
                                 "10,1,\n",           // 12
                                 present);
        QCOMPARE(
            verdictsOf(import),
            (std::vector{Verdict::Unchanged, Verdict::Changed, Verdict::Moved, Verdict::New,
                         Verdict::Duplicate, Verdict::New, Verdict::Rejected, Verdict::Rejected,
                         Verdict::Rejected, Verdict::Rejected, Verdict::Rejected}));
        const auto &rows = import.report.rows;
        QCOMPARE(rows[1].note.fields, QStringList{u"name_ru"_s});
        QCOMPARE(
            rows[2].note,
            (ImportNote{.reason = Reason::MovedFrom, .subject = u"1"_s, .fields = {u"name_ru"_s}}));
        QCOMPARE(rows[4].note, (ImportNote{.reason = Reason::IdRepeated, .subject = u"5"_s}));
        QCOMPARE(rows[5].note, (ImportNote{.reason = Reason::NameRepeated, .subject = u"5"_s}));
        QCOMPARE(rows[6].note.reason, Reason::ParentMissing);
        QCOMPARE(rows[7].note.reason, Reason::ParentRejected);
        QCOMPARE(rows[8].note,
                 (ImportNote{.reason = Reason::BadValue, .subject = u"x"_s, .fields = {u"id"_s}}));
        QCOMPARE(rows[9].note.reason, Reason::WrongFieldCount);
        QCOMPARE(rows[10].note.problem->reason, FieldProblem::Reason::Missing);

        FakePortal portal;
        for (const Organization &each : present)
            portal.add(each);
        // Updated 2; updated and moved 3; made 5 and 6.
        QCOMPARE(import.changes.changes.size(), 5u);
        applied(portal, import.changes);
        QCOMPARE(registerOf(portal).size(), 6u);
    }

    void cyclesAreNamedAndTheRestIsImported()
    {
        const auto import = plan("id,parent,name_ru\n1,3,a\n2,1,b\n3,2,c\n4,1,d\n5,,e\n");
        QCOMPARE(verdictsOf(import),
                 (std::vector{Verdict::Rejected, Verdict::Rejected, Verdict::Rejected,
                              Verdict::Rejected, Verdict::New}));
        QCOMPARE(import.report.rows[0].note.reason, Reason::Cycle);
        QCOMPARE(import.report.rows[0].note.rows, (std::vector{2, 3, 4}));
        QCOMPARE(import.report.rows[3].note.reason, Reason::ParentRejected);
        QCOMPARE(import.changes.changes.size(), 1u);
    }

    /// Chains and circles as long as the file end as quickly as short ones.
    void endlessHierarchiesTakeNoTime()
    {
        constexpr int length = 100'000;
        QByteArray chain = "id,parent,name_ru\n";
        for (int id = 1; id <= length; ++id)
            chain += QByteArray::number(id) + ',' + QByteArray::number(id + 1) + ",a\n";
        QCOMPARE(plan(chain).report.count(Verdict::Rejected), length);

        QByteArray circle = chain;
        circle.replace(',' + QByteArray::number(length + 1) + ',', ",1,");
        const auto import = plan(circle);
        QCOMPARE(import.report.count(Verdict::Rejected), length);
        QCOMPARE(import.report.rows[length - 1].note.reason, Reason::Cycle);
        QVERIFY(import.report.rows[0].note.rows.size() < 1000u);
    }

    /// A dry run asks the portal nothing, so what the plan lets through must be possible, whatever
    /// the file says.
    void everyPlanIsPossible()
    {
        QRandomGenerator random(7);
        const QStringList names{u"a"_s, u"b"_s, u"«A»"_s, u"c"_s, u"—"_s};
        const QStringList states{u"active"_s, u"archived"_s, u"merged"_s, u""_s};
        for (int round = 0; round < 300; ++round) {
            FakePortal portal;
            for (int id = 1; id <= 6; ++id)
                portal.add(organization(id, random.bounded(id), names.at(random.bounded(4))));
            QByteArray csv = "id,parent,name_ru,state\n";
            for (int row = 0; row < 12; ++row) {
                const int id = random.bounded(13);
                const int parent = random.bounded(14);
                csv += (id == 0 ? QByteArray() : QByteArray::number(id)) + ',' +
                       (parent == 0 ? QByteArray() : QByteArray::number(parent)) + ',' +
                       names.at(random.bounded(5)).toUtf8() + ',' +
                       states.at(random.bounded(4)).toUtf8() + '\n';
            }
            const auto file = CsvReader::ofContent(csv);
            const auto bound =
                BoundMapping::bind(*mappingOfHeading(file->columns()), file->columns());
            const auto present = registerOf(portal);
            const auto planned = planOrganizationImport(*file, *bound, present, {});
            const auto tried =
                planOrganizationImport(*file, *bound, present, {}, ImportPurpose::Verdicts);
            QCOMPARE(verdictsOf(*tried), verdictsOf(*planned));
            QVERIFY(tried->changes.changes.empty());
            const auto receipt = await(portal.apply(planned->changes, ApplyMode::Commit));
            QVERIFY2(receipt, csv.constData());
        }
    }

    void whatThePortalRefusesIsTheRowsVerdict()
    {
        FakePortal portal;
        portal.add(organization(1, 0, u"one"_s));
        portal.add(organization(2, 1, u"two"_s));
        portal.add(organization(3, 1, u"three"_s));
        auto import =
            plan("id,parent,name_ru\n3,1,THREE\n4,2,four\n2,,two\n5,3,five\n", registerOf(portal));
        // Meanwhile a colleague takes one of them for something else.
        Organization edited = *portal.data().find(OrganizationId(3));
        edited.address = u"ул. Новая, 5"_s;
        portal.applyAsColleague({.changes = {UpdateOrganization{edited}}, .reason = {}});
        const auto refused = await(portal.apply(import.changes, ApplyMode::Commit));
        QVERIFY(!refused);
        QVERIFY(refused.error().verdicts);
        noteRefusals(import, *refused.error().verdicts, [](const PortalError &error) {
            return u"%1 %2"_s.arg(int(error.problem)).arg(error.subject);
        });
        QCOMPARE(verdictsOf(import),
                 (std::vector{Verdict::Rejected, Verdict::New, Verdict::Moved, Verdict::New}));
        QCOMPARE(import.report.rows[0].note,
                 (ImportNote{.reason = Reason::Refused,
                             .subject = u"%1 3"_s.arg(int(PortalError::Problem::StaleRevision))}));
    }

    void cycleThroughTheRegisterIsFound()
    {
        const auto import = plan(
            "id,parent,name_ru\n1,3,a\n",
            {organization(1, 0, u"a"_s), organization(2, 1, u"b"_s), organization(3, 2, u"c"_s)});
        QCOMPARE(verdictsOf(import), std::vector{Verdict::Rejected});
        QVERIFY(import.changes.changes.empty());
    }

    /// What stood above goes below: each step must be possible after the one before.
    void turningABranchUpsideDownWorks()
    {
        FakePortal portal;
        portal.add(organization(1, 0, u"a"_s));
        portal.add(organization(2, 1, u"b"_s));
        portal.add(organization(3, 2, u"c"_s));
        const auto import = plan("id,parent,name_ru\n1,2,a\n2,3,b\n3,,c\n", registerOf(portal));
        QCOMPARE(verdictsOf(import), (std::vector{Verdict::Moved, Verdict::Moved, Verdict::Moved}));
        QCOMPARE(applied(portal, import.changes).organizations.size(), 3u);
        QCOMPARE(registerOf(portal).at(0).parent, OrganizationId(2));
    }

    /// Two of one name below one parent are a mistake once made, not one that a row makes anew.
    void repeatedNamesOfTheRegisterAreNoDuplicates()
    {
        const std::vector present{organization(1, 0, u"a"_s), organization(2, 1, u"b"_s),
                                  organization(3, 1, u"B"_s)};
        const auto import = plan("id,parent,name_ru\n3,1,B\n2,1,b\n1,,a\n4,1,b\n", present);
        QCOMPARE(verdictsOf(import), (std::vector{Verdict::Unchanged, Verdict::Unchanged,
                                                  Verdict::Unchanged, Verdict::New}));
        QCOMPARE(import.report.rows[3].note,
                 (ImportNote{.reason = Reason::NameRepeated, .subject = u"2"_s}));
        QCOMPARE(import.report.sameNames, 1);
        QCOMPARE(import.changes.changes.size(), 1u);
    }

    void rowsWithoutIdAreKnownByTheirName()
    {
        FakePortal portal;
        portal.add(organization(1, 0, u"a"_s));
        const QByteArray csv = "parent,name_ru\n1,Отдел № 1\n1,Отдел № 2\n";
        applied(portal, plan(csv, registerOf(portal)).changes);
        QCOMPARE(registerOf(portal).size(), 3u);
        const auto again = plan(csv, registerOf(portal));
        QCOMPARE(verdictsOf(again), (std::vector{Verdict::Duplicate, Verdict::Duplicate}));
        QVERIFY(again.changes.changes.empty());
    }

    void surplusFieldsAreJoinedOnlyWhenTheMappingSaysSo()
    {
        const QByteArray csv = "n,title\n1,Гаражи, автостоянки, парковки\n2\n";
        const auto file = CsvReader::ofContent(csv);
        const auto verdictsWith = [&file](const QByteArray &rule) {
            const auto mapping = parseMapping(
                R"({"imports": "organizations", "join_surplus_fields": )" + rule +
                    R"(, "fields": {"id": {"column": "n"}, "name_ru": {"column": "title"}}})",
                ImportSubject::Organizations);
            return *planOrganizationImport(*file, *BoundMapping::bind(*mapping, file->columns()),
                                           {}, {});
        };
        QCOMPARE(verdictsOf(verdictsWith("false")),
                 (std::vector{Verdict::Rejected, Verdict::Rejected}));
        const auto joined = verdictsWith("true");
        QCOMPARE(verdictsOf(joined), (std::vector{Verdict::New, Verdict::Rejected}));
        QCOMPARE(joined.report.joined, 1);
        const auto created = std::get<CreateOrganization>(joined.changes.changes.front());
        QCOMPARE(created.organization.nameRu, u"Гаражи, автостоянки, парковки"_s);
    }

    /// Programs leave out what is empty at the end of a row.
    void shortRowsEndWithEmptyFields()
    {
        const auto import = plan("id,name_ru,address,phone\n1,a,Минск\n2,b\n3\n");
        QCOMPARE(verdictsOf(import), (std::vector{Verdict::New, Verdict::New, Verdict::Rejected}));
        QCOMPARE(import.report.read, 3);
    }

    void spheresAreKnownByNumberOrName()
    {
        const ReferenceData reference{
            .spheres = {{SphereId(7), u"Здравоохранение"_s, u"Ахова здароўя"_s}},
            .categories = {},
            .additionalCriteria = {}};
        const auto import = plan("id,name_ru,sphere\n1,a,7\n2,b,здравоохранение\n"
                                 "3,c,Ахова здароўя\n4,d,Спорт\n",
                                 {}, reference);
        QCOMPARE(verdictsOf(import),
                 (std::vector{Verdict::New, Verdict::New, Verdict::New, Verdict::New}));
        QCOMPARE(
            import.report.rows[3].remarks,
            (std::vector{ImportNote{
                .reason = Reason::ValueLeftOut, .subject = u"Спорт"_s, .fields = {u"sphere"_s}}}));
        QCOMPARE(import.report.leftOut, 1);
    }

    /// Names of categories are only unique within their sphere.
    void categoriesAreThoseOfTheSphere()
    {
        const ReferenceData reference{
            .spheres = {{SphereId(1), u"Здоровье"_s, {}}, {SphereId(2), u"Спорт"_s, {}}},
            .categories = {{CategoryId(5), SphereId(1), u"Прочее"_s, {}},
                           {CategoryId(6), SphereId(2), u"Прочее"_s, {}}},
            .additionalCriteria = {}};
        const QByteArray csv = "id,name_ru,category,sphere\n1,a,прочее,Спорт\n2,b,Прочее,Здоровье\n"
                               "3,c,Новая,Спорт\n4,d,новая,2\n5,e,Новая,\n6,f,,Культура\n7,g,,7\n";
        const auto import = plan(csv, {}, reference);
        const auto categoryOf = [&import](std::size_t change) {
            return std::get<CreateOrganization>(import.changes.changes[change])
                .organization.category;
        };
        QCOMPARE(categoryOf(0), CategoryId(6));
        QCOMPARE(categoryOf(1), CategoryId(5));

        const auto file = CsvReader::ofContent(csv);
        const auto bound = BoundMapping::bind(*mappingOfHeading(file->columns()), file->columns());
        QCOMPARE(missingEntries(ReferenceList::Spheres, *file, *bound, reference),
                 (std::vector{ListEntry{.list = ReferenceList::Spheres, .nameRu = u"Культура"_s}}));
        QCOMPARE(
            missingEntries(ReferenceList::Categories, *file, *bound, reference),
            (std::vector{ListEntry{
                .list = ReferenceList::Categories, .sphere = SphereId(2), .nameRu = u"Новая"_s}}));
    }

    /// What an organization can be without is mended or left out, and the row comes in.
    void optionalValuesCostNoRow_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("leftOut");
        const auto phone = [](const char *row, const QString &value, const QString &kept,
                              const QString &leftOut = {}) {
            QTest::newRow(row) << u"phone"_s << value << kept << leftOut;
        };
        phone("as it should be", u"+375 17 200-00-00"_s, u"+375 17 200-00-00"_s);
        phone("area code in brackets", u"(017) 200-00-01"_s, u"+375 17 200-00-01"_s);
        phone("two with a word", u"+375 17 200-00-01, +375 29 111-22-33 (приёмная)"_s,
              u"+375 17 200-00-01, +375 29 111-22-33"_s, u"(приёмная)"_s);
        phone("with long dashes", u"+375 17 200–00–01"_s, u"+375 17 200-00-01"_s);
        phone("with a word in front", u"тел.: 8 017 200-00-01"_s, u"+375 17 200-00-01"_s,
              u"тел.:"_s);
        phone("of another country", u"(495) 688-18-33, (495) 631-61-87"_s,
              u"495 688-18-33, 495 631-61-87"_s);
        phone("shortened", u"3,75172E+11"_s, QString(), u"3,75172E+11"_s);
        phone("a word", u"по будням"_s, QString(), u"по будням"_s);
        phone("a dash", u"—"_s, QString());
        const auto mail = [](const char *row, const QString &value, const QString &kept,
                             const QString &leftOut = {}) {
            QTest::newRow(row) << u"email"_s << value << kept << leftOut;
        };
        mail("two addresses", u"a@b.example, c@d.example"_s, u"a@b.example"_s, u"c@d.example"_s);
        mail("with a scheme", u"mailto:a@b.example"_s, u"a@b.example"_s);
        mail("in angle brackets", u"<a@b.example>"_s, u"a@b.example"_s);
        mail("there is none", u"нет"_s, QString());
        mail("an error", u"#Н/Д"_s, QString(), u"#Н/Д"_s);
        const auto site = [](const char *row, const QString &value, const QString &kept,
                             const QString &leftOut = {}) {
            QTest::newRow(row) << u"website"_s << value << kept << leftOut;
        };
        site("without a scheme", u"www.minsk.example"_s, u"http://www.minsk.example"_s);
        site("without www", u"школа.бел/о-нас"_s, u"http://школа.бел/о-нас"_s);
        site("a script", u"javascript:alert(1)"_s, QString(), u"javascript:alert, 1"_s);
        site("a mail address", u"a@b.example"_s, QString(), u"a@b.example"_s);
        QTest::newRow("a long address")
            << u"address"_s << QString(300, u'x') << QString() << QString(300, u'x');
    }
    void optionalValuesCostNoRow()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, kept);
        QFETCH(QString, leftOut);
        const QByteArray csv = csvLine({u"id"_s, u"name_ru"_s, field}) + '\n' +
                               csvLine({u"1"_s, u"a"_s, value}) + '\n';
        const auto import = plan(csv);
        QCOMPARE(verdictsOf(import), std::vector{Verdict::New});
        const auto &created = std::get<CreateOrganization>(import.changes.changes.front());
        QCOMPARE(fieldValues(created.organization).value(field).toString(), kept);
        QCOMPARE(import.report.leftOut, leftOut.isEmpty() ? 0 : 1);
        const ImportedRow row = import.report.rows[0];
        QCOMPARE(row.remarks.empty(), kept == value);
        if (!leftOut.isEmpty()) {
            const QString said = row.remarks.back().subject;
            QVERIFY2(kept.isEmpty() ? value.startsWith(said) : said == leftOut, qPrintable(said));
        }

        // What was kept is what the same file says again.
        FakePortal portal;
        applied(portal, import.changes);
        QCOMPARE(verdictsOf(plan(csv, registerOf(portal))), std::vector{Verdict::Unchanged});
    }

    void parentsAreNamedByNamePathOrUnp()
    {
        Organization ministry = organization(1, 0, u"Министерство"_s);
        ministry.unp = u"100308563"_s;
        const std::vector present{ministry, organization(2, 1, u"Отдел"_s),
                                  organization(3, 0, u"Комитет"_s)};
        FakePortal portal;
        for (const Organization &each : present)
            portal.add(each);
        const QByteArray csv = "parent,name_ru\n"
                               "Управление,Сектор\n"           // 2: below row 4
                               "Министерство / Отдел,Группа\n" // 3: below 2
                               "«МИНИСТЕРСТВО»,Управление\n"   // 4: below 1
                               "100308563,Архив\n"             // 5: below 1
                               "Комитет/Новый,Пост\n"          // 6: below row 7
                               "Комитет,Новый\n"               // 7: below 3
                               "Никто,Ничей\n"                 // 8
                               "3,Отдел\n"                     // 9
                               "Отдел,Двойной\n";              // 10: which?
        const auto import = plan(csv, present);
        auto expected = std::vector(9, Verdict::New);
        expected[6] = expected[8] = Verdict::Rejected;
        QCOMPARE(verdictsOf(import), expected);
        QCOMPARE(import.report.rows[6].note.reason, Reason::ParentUnknown);
        QCOMPARE(import.report.rows[8].note.reason, Reason::ParentAmbiguous);
        QCOMPARE(applied(portal, import.changes).organizations.size(), 7u);
        QHash<QString, QString> parents;
        QHash<OrganizationId, QString> names;
        const auto made = registerOf(portal);
        for (const Organization &each : made)
            names.insert(each.id, each.nameRu);
        for (const Organization &each : made)
            parents.insert(each.nameRu, each.parent ? names.value(*each.parent) : QString());
        QCOMPARE(parents.value(u"Сектор"_s), u"Управление"_s);
        QCOMPARE(parents.value(u"Группа"_s), u"Отдел"_s);
        QCOMPARE(parents.value(u"Управление"_s), u"Министерство"_s);
        QCOMPARE(parents.value(u"Архив"_s), u"Министерство"_s);
        QCOMPARE(parents.value(u"Пост"_s), u"Новый"_s);
        QCOMPARE(parents.value(u"Новый"_s), u"Комитет"_s);

        // The same file again finds everything at its place.
        const auto again = plan(csv, made);
        QCOMPARE(again.report.count(Verdict::New), 0);
        QCOMPARE(again.report.count(Verdict::Duplicate), 7);
        QVERIFY(again.changes.changes.empty());
    }

    void circlesOfNamesAreNamedByTheirRows()
    {
        const auto import = plan("name_ru,parent\nА,В\nБ,А\nВ,Б\nГ,А\nД,Д\nЕ,\n");
        QCOMPARE(import.report.count(Verdict::Rejected), 5);
        QCOMPARE(import.report.rows[0].note.reason, Reason::Cycle);
        QCOMPARE(import.report.rows[0].note.rows, (std::vector{2, 3, 4}));
        QCOMPARE(import.report.rows[3].note,
                 (ImportNote{.reason = Reason::ParentRowRejected, .subject = u"2"_s}));
        QCOMPARE(import.report.rows[4].note.rows, std::vector{6});
        QCOMPARE(import.changes.changes.size(), 1u);
    }

    void kindsAreUnderstoodInThreeLanguages()
    {
        const auto import = plan("id,name_ru,kind,state\n1,a,Организация,действует\n"
                                 "2,b,падраздзяленне,У архіве\n3,c,BODY,\n4,d,школа,\n");
        QCOMPARE(verdictsOf(import),
                 (std::vector{Verdict::New, Verdict::New, Verdict::New, Verdict::Rejected}));
        const auto &second = std::get<CreateOrganization>(import.changes.changes[1]).organization;
        QCOMPARE(second.kind, OrganizationKind::Subdivision);
        QCOMPARE(second.state, OrganizationState::Archived);
    }

    void noughtIsNoParent()
    {
        const auto import = plan("id,parent_id,name_ru\n1,0,a\n2,1,b\n");
        QCOMPARE(verdictsOf(import), (std::vector{Verdict::New, Verdict::New}));
        QCOMPARE(import.report.rows[0].remarks.size(), 1u);
    }

    void whatCannotBeKeptLeavesTheRegisterAsItIs()
    {
        Organization known = organization(1, 0, u"a"_s);
        known.phone = u"+375 17 200-00-00"_s;
        known.email = u"a@b.example"_s;
        const auto import = plan("id,name_ru,phone,email\n1,a,по будням,—\n", {known});
        QCOMPARE(verdictsOf(import), std::vector{Verdict::Changed});
        QCOMPARE(import.report.rows[0].note.fields, QStringList{u"email"_s});
        QCOMPARE(import.report.rows[0].remarks.size(), 2u);
    }

    void whatSpreadsheetsMakeOfNumbersIsRecognised()
    {
        const auto import = plan("id,parent,name_ru\n1,,a\n2.0,1.0,b\n\"1,0E+08\",,c\n#Н/Д,,d\n"
                                 "10 003,,e\n063.945,,f\n4,,#ССЫЛКА!\n");
        QCOMPARE(verdictsOf(import),
                 (std::vector{Verdict::New, Verdict::New, Verdict::Rejected, Verdict::Rejected,
                              Verdict::New, Verdict::Rejected, Verdict::Rejected}));
        const auto &rows = import.report.rows;
        QCOMPARE(rows[1].id, u"2"_s);
        QCOMPARE(rows[1].remarks.size(), 2u);
        QCOMPARE(rows[2].note.reason, Reason::ShortenedNumber);
        QCOMPARE(rows[3].note.reason, Reason::ErrorValue);
        QCOMPARE(rows[4].id, u"10003"_s);
        QCOMPARE(rows[5].note.reason, Reason::BadValue);
        QCOMPARE(rows[6].note.reason, Reason::ErrorValue);
    }

    void exportIsImportedUnchanged()
    {
        FakePortal portal;
        Organization full = organization(1, 0, u"ГУ «Школа», \"№ 1\""_s);
        full.nameBe = u"ДУ «Школа № 1»"_s;
        full.shortNameRu = u" Школа  1"_s;
        full.kind = OrganizationKind::Body;
        full.registerKind = Register::Local;
        full.unp = u"100308563"_s;
        full.soato = u"5000000000"_s;
        full.address = u"220030, г. Минск,\u00A0пр. Независимости, 1"_s;
        full.phone = u"+375 17 200-00-00"_s;
        full.email = u"a@b.by"_s;
        full.website = u"https://школа.бел/"_s;
        full.shortNameRu = u"Школа  1"_s;
        portal.add(full);
        portal.add(organization(2, 1, u"=1+1 &quot;x&quot;"_s));
        Organization archived = organization(3, 1, u"three"_s);
        archived.state = OrganizationState::Archived;
        portal.add(archived);

        QByteArray csv = csvLine(organizationExportColumns()) + '\n';
        for (const Organization &each : registerOf(portal))
            csv += csvLine(organizationExportFields(each, {})) + '\n';
        const auto import = plan(csv, registerOf(portal));
        QCOMPARE(verdictsOf(import),
                 (std::vector{Verdict::Unchanged, Verdict::Unchanged, Verdict::Unchanged}));
        QVERIFY(import.changes.changes.empty());

        FakePortal other;
        applied(other, plan(csv).changes);
        auto copied = registerOf(other);
        auto originals = registerOf(portal);
        for (auto *list : {&copied, &originals}) {
            for (Organization &each : *list)
                each.revision = 0;
        }
        QCOMPARE(copied, originals);
    }
};

QTEST_GUILESS_MAIN(OrganizationImportTest)
#include "tst_organizationimport.moc"
