// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/portal/wire/randomvalues.h"

#include "models/domain/tally.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace ratingdesk::test {

qint64 RandomValues::number()
{
    switch (below(4)) {
    case 0:
        return below(3);
    case 1:
        return below(1'000'000);
    case 2:
        return highestOrganizationId.value() - below(1000);
    default:
        return below(std::numeric_limits<int>::max());
    }
}

QString RandomValues::text()
{
    static const std::vector<QString> awkward{u""_s,
                                              u"Паліклініка № 3"_s,
                                              u"\"\\/\b\f\n\r\t"_s,
                                              u"a&b=c+d%20?#"_s,
                                              u"\u202E\u200B\uFEFF"_s,
                                              u"𝒳🙂"_s,
                                              QString(QChar(0)) + u"after zero"_s,
                                              QString(300, u'ў'),
                                              u"null"_s,
                                              QString(QChar(0xD800)) + u"x"_s};
    if (chance())
        return awkward[std::size_t(below(int(awkward.size())))];
    QString made = u""_s; // what is kept of a request tells it from one that is null
    for (int i = below(20); i > 0; --i)
        made += QChar(char16_t(0x20 + below(0x0500)));
    return made;
}

QDate RandomValues::day() { return QDate(1, 1, 1).addDays(below(3'650'000)); }

QDateTime RandomValues::moment()
{
    return {day(), QTime::fromMSecsSinceStartOfDay(below(86'400'000)), Qt::UTC};
}

QJsonObject RandomValues::fields()
{
    QJsonObject made;
    for (int i = below(3); i > 0; --i)
        made.insert(text(), chance() ? QJsonValue(text()) : QJsonValue(number()));
    return made;
}

wire::TokenRequest RandomValues::tokenRequest()
{
    if (chance())
        return wire::RefreshGrant{u"r"_s + text()};
    return wire::PasswordGrant{u"u"_s + text(), u"p"_s + text()};
}

void RandomValues::fill(Organization &organization)
{
    fillGiven(organization.id);
    fill(organization.parent);
    pick(organization.kind, OrganizationKind::Subdivision);
    pick(organization.state, OrganizationState::Merged);
    pick(organization.registerKind, Register::Local);
    for (QString *field :
         {&organization.nameRu, &organization.nameBe, &organization.shortNameRu,
          &organization.shortNameBe, &organization.unp, &organization.soato, &organization.address,
          &organization.phone, &organization.email, &organization.website})
        fill(*field);
    fill(organization.sphere);
    fill(organization.category);
    fill(organization.mergedInto);
    fill(organization.revision);
}

void RandomValues::fill(Sphere &sphere)
{
    fill(sphere.id);
    fill(sphere.nameRu);
    fill(sphere.nameBe);
}

void RandomValues::fill(Category &category)
{
    fill(category.id);
    fill(category.sphere);
    fill(category.nameRu);
    fill(category.nameBe);
}

void RandomValues::fill(AdditionalCriterion &criterion)
{
    fill(criterion.id);
    fill(criterion.nameRu);
    fill(criterion.nameBe);
}

void RandomValues::fill(ReferenceData &data)
{
    fill(data.spheres);
    fill(data.categories);
    fill(data.additionalCriteria);
}

void RandomValues::fill(ListEntry &entry)
{
    pick(entry.list, ReferenceList::Criteria);
    entry.id = chance() ? number() : 0;
    fill(entry.sphere);
    fill(entry.nameRu);
    fill(entry.nameBe);
}

void RandomValues::fill(ParentSpan &span)
{
    fill(span.organization);
    fill(span.parent);
    fill(span.from);
    fill(span.until);
}

void RandomValues::fill(Change &change)
{
    switch (below(6)) {
    case 0: {
        auto &create = change.emplace<CreateOrganization>();
        fill(create.organization);
        fill(create.spans);
        fill(create.isRestored);
        break;
    }
    case 1: {
        auto &update = change.emplace<UpdateOrganization>();
        fill(update.organization);
        fill(update.isRestored);
        break;
    }
    case 2: {
        auto &move = change.emplace<MoveOrganization>();
        fill(move.organization);
        fill(move.to);
        if (chance())
            fill(move.on);
        fill(move.revision);
        break;
    }
    case 3: {
        auto &set = change.emplace<SetOrganizationState>();
        fill(set.organization);
        pick(set.state, OrganizationState::Merged);
        fill(set.revision);
        fill(set.spans);
        break;
    }
    case 4: {
        auto &merge = change.emplace<MergeOrganization>();
        fill(merge.organization);
        fill(merge.into);
        if (chance())
            fill(merge.on);
        fill(merge.revision);
        fill(merge.spans);
        break;
    }
    default: {
        auto &withdraw = change.emplace<WithdrawOrganization>();
        fill(withdraw.organization);
        fill(withdraw.revision);
    }
    }
}

void RandomValues::fill(ChangeSet &changes)
{
    fill(changes.changes);
    fill(changes.reason);
}

void RandomValues::fill(ChangeReceipt &receipt)
{
    fill(receipt.organizations);
    fill(receipt.inverse);
    receipt.descendantsMoved = below(1'000'000);
    fill(receipt.questionnairesMoved);
}

void RandomValues::fill(wire::ChangeSetRequest &request)
{
    fill(static_cast<ChangeSet &>(request));
    pick(request.mode, ApplyMode::DryRun);
}

void RandomValues::fill(wire::ListEntryRequest &request)
{
    fill(request.entry);
    fill(request.reason);
    pick(request.mode, ApplyMode::DryRun);
}

void RandomValues::fill(wire::OrganizationLookup &lookup) { fill(lookup.ids); }

void RandomValues::fill(wire::OrganizationPage &page)
{
    fill(page.organizations);
    fill(page.next);
}

void RandomValues::fill(Period &period)
{
    fill(period.first);
    period.last = period.first + below(12);
}

void RandomValues::fill(TallyQuery &query)
{
    fill(query.periods);
    fill(query.organizations);
    for (std::size_t column = 0; column < tallyColumnCount; ++column)
        query.columns.set(column, chance());
}

void RandomValues::fill(MonthCount &count)
{
    fill(count.month);
    fill(count.count);
}

void RandomValues::fill(MonthRatings &ratings)
{
    fill(ratings.month);
    fill(ratings.questionnaires);
    fill(ratings.satisfied);
}

void RandomValues::fill(PortalFigures &figures)
{
    fill(figures.usersByMonth);
    fill(figures.organizationsByMonth);
    fill(figures.ratingsByMonth);
    fill(figures.firstMonth);
    fill(figures.lastMonth);
}

void RandomValues::fill(std::pair<CriterionId, quint8> &score)
{
    fill(score.first);
    score.second = this->score();
}

void RandomValues::fill(Questionnaire &questionnaire)
{
    fillGiven(questionnaire.id);
    fill(questionnaire.organization);
    fill(questionnaire.user);
    if (chance() || m_sort == Sort::Sensible)
        questionnaire.givenAt = moment();
    for (quint8 &score : questionnaire.scores)
        score = this->score();
    fill(questionnaire.additionalScores);
    pick(questionnaire.channel, Channel::Other);
    fill(questionnaire.comment);
    fill(questionnaire.sourceId);
}

void RandomValues::fill(wire::QuestionnairesRequest &request)
{
    fill(request.questionnaires);
    pick(request.mode, ApplyMode::DryRun);
}

void RandomValues::fill(QuestionnaireReceipt &receipt)
{
    fill(receipt.added);
    for (int i = below(4); i > 0; --i)
        receipt.alreadyThere.push_back(below(1'000'000));
    for (int i = below(4); i > 0; --i)
        receipt.different.push_back(below(1'000'000));
    for (int i = below(4); i > 0; --i)
        receipt.withoutOrganization.push_back(below(1'000'000));
}

void RandomValues::fill(Comment &comment)
{
    fill(comment.questionnaire);
    fill(comment.organization);
    comment.givenAt = moment();
    for (quint8 &score : comment.scores)
        score = quint8(1 + below(5));
    fill(comment.text);
}

void RandomValues::fill(wire::CommentPage &page)
{
    fill(page.comments);
    fill(page.next);
}

void RandomValues::fill(JournalEntry &entry)
{
    fill(entry.id);
    entry.at = moment();
    fill(entry.actor);
    pick(entry.action, JournalAction::QuestionnairesChanged);
    fillGiven(entry.organization);
    fill(entry.reason);
    entry.before = fields();
    entry.after = fields();
    fill(entry.request);
}

void RandomValues::fill(JournalHead &head)
{
    fill(head.entries);
    fill(head.hash);
}

void RandomValues::fill(wire::JournalPage &page)
{
    fill(page.entries);
    fill(page.next);
}

void RandomValues::fill(wire::CheckRequest &request) { fill(request.kept); }

void RandomValues::fill(CheckFinding &finding)
{
    pick(finding.kind, CheckFinding::Kind::ShortenedJournal);
    fill(finding.id);
    fill(finding.detail);
}

void RandomValues::fill(wire::CheckAnswer &answer) { fill(answer.findings); }

void RandomValues::fill(Account &account)
{
    fillGiven(account.id);
    fill(account.login);
    pick(account.role, Role::Supervisor);
    fill(account.scope);
    fill(account.isActive);
    if (chance())
        account.signedInAt = moment();
    fill(account.revision);
}

void RandomValues::fill(Stand &stand)
{
    fillGiven(stand.id);
    fill(stand.organization);
    fill(stand.code);
    fill(stand.designName);
    fill(stand.language);
    fill(stand.printedOn);
    fill(stand.printedBy);
    fill(stand.place);
    for (QDate *day : {&stand.placedOn, &stand.checkedOn, &stand.retiredOn, &stand.scannedOn}) {
        if (chance())
            fill(*day);
    }
    fill(stand.scans);
    fill(stand.revision);
    fill(stand.isRenamed);
}

void RandomValues::fill(wire::StandList &list) { fill(list.stands); }

void RandomValues::fill(wire::AccountList &list) { fill(list.accounts); }

void RandomValues::fill(wire::AccountRequest &request)
{
    fill(request.account);
    fill(request.password);
}

void RandomValues::fill(wire::PasswordRequest &request)
{
    fill(request.account);
    fill(request.password);
}

void RandomValues::fill(PortalSession &session)
{
    fill(session.actor.account);
    if (chance())
        pick(session.actor.role.emplace(), Role::Supervisor);
    fill(session.actor.scope);
    fill(session.portal.name);
    fill(session.portal.isDemo);
    session.portal.schemaVersion = below(1000);
    fill(session.portal.dataRevision);
    fill(session.portal.identity);
    if (chance())
        fill(session.portal.stoppedAt);
}

void RandomValues::fill(RatedMonth &rated)
{
    fill(rated.organization);
    fill(rated.month);
}

void RandomValues::fill(PortalChange &change)
{
    fill(change.previousRevision);
    fill(change.dataRevision);
    fill(change.registerChanged);
    fill(change.organizations);
    fill(change.hierarchyChanged);
    fill(change.ratingsChanged);
    fill(change.ratedMonths);
    fill(change.referenceDataChanged);
    fill(change.standsChanged);
    fill(change.accountsChanged);
}

void RandomValues::fill(wire::TokenAnswer &answer)
{
    fill(answer.accessToken);
    answer.expiresIn = below(86'400);
    fill(answer.refreshToken);
}

void RandomValues::fill(wire::OrganizationPageQuery &query)
{
    if (chance())
        query.cursor = wire::cursorAfter(OrganizationId(1 + below(1000)));
    query.limit = below(1001);
}

void RandomValues::fill(wire::HierarchiesQuery &query) { fill(query.days); }

void RandomValues::fill(wire::ChangesQuery &query)
{
    fill(query.since);
    query.wait = below(26);
}

void RandomValues::fill(CommentQuery &query)
{
    fill(query.organization);
    fill(query.before);
    query.limit = below(1001);
}

void RandomValues::fill(JournalQuery &query)
{
    fill(query.organization);
    fill(query.before);
    query.limit = below(1001);
    fill(query.changesOnly);
}

} // namespace ratingdesk::test
