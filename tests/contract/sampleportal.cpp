// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/sampleportal.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

const QDate sinceThen(2020, 1, 1);

std::vector<Organization> sampleOrganizations()
{
    Organization ministry = sampleOrganization(1, {}, u"Министерство связи"_s);
    ministry.kind = OrganizationKind::Body;
    ministry.nameBe = u"Міністэрства сувязі"_s;
    ministry.shortNameRu = u"Минсвязи"_s;
    Organization committee = sampleOrganization(2, {}, u"Брестский облисполком"_s);
    committee.kind = OrganizationKind::Body;
    committee.soato = u"1000000000"_s;
    Organization post = sampleOrganization(10, 1, u"РУП «Белпочта»"_s);
    post.unp = u"100308563"_s;
    post.sphere = SphereId(1);
    post.category = CategoryId(1);
    post.address = u"г. Минск, пр. Независимости, 10"_s;
    post.phone = u"+375 17 293-55-33"_s;
    post.email = u"info@example.by"_s;
    post.website = u"https://example.by/"_s;
    const Organization registry = sampleOrganization(11, 1, u"Агентство «Ёлка»"_s);
    Organization office = sampleOrganization(100, 10, u"Отделение связи № 1"_s);
    office.kind = OrganizationKind::Subdivision;
    office.registerKind = Register::Local;
    Organization secondOffice = sampleOrganization(101, 10, u"Отделение связи № 2"_s);
    secondOffice.kind = OrganizationKind::Subdivision;
    const Organization school = sampleOrganization(20, 2, u"Школа № 3"_s);
    Organization closed = sampleOrganization(30, {}, u"Закрытый клуб"_s);
    closed.state = OrganizationState::Archived;
    return {ministry, committee, closed, post, registry, school, office, secondOffice};
}

Questionnaire sampleQuestionnaire(qint64 id, qint64 organization, const QDateTime &givenAt,
                                  std::array<quint8, baseCriterionCount> scores)
{
    Questionnaire questionnaire;
    questionnaire.id = QuestionnaireId(id);
    questionnaire.organization = OrganizationId(organization);
    questionnaire.givenAt = givenAt;
    questionnaire.scores = scores;
    return questionnaire;
}

QDateTime utc(const QString &text) { return QDateTime::fromString(text + u'Z', Qt::ISODate); }

} // namespace

Organization sampleOrganization(qint64 id, std::optional<qint64> parent, const QString &nameRu)
{
    Organization organization;
    organization.id = OrganizationId(id);
    if (parent)
        organization.parent = OrganizationId(*parent);
    organization.nameRu = nameRu;
    organization.revision = 1;
    return organization;
}

Questionnaire newQuestionnaire(qint64 organization, const QString &sourceId)
{
    Questionnaire questionnaire;
    questionnaire.organization = OrganizationId(organization);
    questionnaire.givenAt = QDateTime(QDate(2023, 5, 1), QTime(12, 0), Qt::UTC);
    questionnaire.scores = {4, 3, 5, 5};
    questionnaire.sourceId = sourceId;
    return questionnaire;
}

std::vector<Questionnaire> sampleQuestionnaires()
{
    // By the clocks of Minsk the second one was given on the first of April.
    Questionnaire march = sampleQuestionnaire(2, 100, utc(u"2023-03-31T20:59:59"_s), {5, 5, 4, 4});
    Questionnaire april = sampleQuestionnaire(3, 100, utc(u"2023-03-31T21:00:00"_s), {1, 2, 3, 2});
    april.comment = u"Очередь! <b>Жирно</b> & 'кавычки' \"двойные\" {скобки}\\"_s;
    april.channel = Channel::QrCode;
    april.additionalScores = {{CriterionId(1), quint8(5)}, {CriterionId(2), quint8(1)}};
    Questionnaire school = sampleQuestionnaire(1, 20, utc(u"2023-04-10T09:00:00"_s), {5, 5, 5, 5});
    school.user = UserId(2);
    school.comment = u"Дзякуй"_s;
    Questionnaire second = sampleQuestionnaire(4, 101, utc(u"2023-04-11T09:00:00"_s), {4, 4, 4, 4});
    second.channel = Channel::Other;
    second.sourceId = u"other-1"_s;
    second.additionalScores = {{CriterionId(2), quint8(2)}};
    return {school, march, april, second};
}

JournalEntry sampleJournalEntry()
{
    return {.id = JournalEntryId(1),
            .at = utc(u"2023-01-01T07:30:15.250"_s),
            .actor = u"operator-7"_s,
            .action = JournalAction::Moved,
            .organization = OrganizationId(11),
            .reason = u"Указ № 3 «О связи»"_s,
            .before = {{u"parent"_s, 2}},
            .after = {{u"parent"_s, 1}}};
}

Result<void> fillSamplePortal(BulkSink &sink)
{
    const auto organizations = sampleOrganizations();
    const std::vector<QDate> createdOn(organizations.size(), sinceThen);
    std::vector<ParentSpan> spans;
    for (const Organization &organization : organizations) {
        const auto parent = organization.parent;
        if (organization.id == OrganizationId(11)) {
            spans.push_back({organization.id, OrganizationId(2), sinceThen, QDate(2022, 12, 31)});
            spans.push_back({organization.id, parent, QDate(2023, 1, 1), {}});
        } else if (organization.state == OrganizationState::Archived) {
            spans.push_back({organization.id, parent, sinceThen, QDate(2021, 12, 31)});
        } else {
            spans.push_back({organization.id, parent, sinceThen, {}});
        }
    }
    const std::vector<User> users{{UserId(1), QDate(2022, 12, 31)},
                                  {UserId(2), QDate(2023, 1, 1)},
                                  {UserId(3), QDate(2023, 1, 31)}};
    const ReferenceData reference{
        .spheres = {{SphereId(1), u"Связь"_s, u"Сувязь"_s}, {SphereId(2), u"Школы"_s, u"Школы"_s}},
        .categories = {{CategoryId(1), SphereId(1), u"Почта"_s, u"Пошта"_s},
                       {CategoryId(2), SphereId(2), u"Средние"_s, u"Сярэднія"_s}},
        .additionalCriteria = {{CriterionId(1), u"Чистота"_s, u"Чысціня"_s},
                               {CriterionId(2), u"Парковка"_s, u"Паркоўка"_s}}};
    const PortalInfo info{.name = u"Sample portal"_s,
                          .isDemo = true,
                          .schemaVersion = 0,
                          .dataRevision = 0,
                          .stoppedAt = sampleToday};

    return sink.header(info)
        .and_then([&] { return sink.referenceData(reference); })
        .and_then([&] { return sink.organizations(organizations, createdOn); })
        .and_then([&] { return sink.parentSpans(spans); })
        .and_then([&] {
            const std::array journal{sampleJournalEntry()};
            return sink.journalEntries(journal);
        })
        .and_then([&] { return sink.users(users); })
        .and_then([&] { return sink.questionnaires(sampleQuestionnaires()); });
}

} // namespace ratingdesk
