// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeportal.h"

#include "models/domain/hiddensigns.h"
#include "models/portal/listrules.h"
#include "models/portal/organizationnode.h"
#include "models/portal/portalerrors.h"
#include "models/portal/questionnairerules.h"
#include "models/portal/requestrecord.h"
#include "tests/support/fakeportaltemplates.h"
#include "tests/support/talliesof.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

std::vector<MonthCount> countsOf(const std::map<Month, qint64> &months)
{
    std::vector<MonthCount> counts;
    for (const auto &[month, count] : months)
        counts.push_back({month, count});
    return counts;
}

/// The page that the query asks for; `entries` are ordered newest first.
template <class Entry, class Query, class Id>
std::vector<Entry> pageOf(std::vector<Entry> entries, const Query &query, Id Entry::*identity)
{
    if (query.organization) {
        std::erase_if(entries, [&query](const Entry &entry) {
            return entry.organization != *query.organization;
        });
    }
    if (query.before) {
        const auto last = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) {
            return entry.*identity == *query.before;
        });
        entries.erase(entries.begin(), last == entries.end() ? last : last + 1);
    }
    if (entries.size() > static_cast<std::size_t>(query.limit))
        entries.resize(static_cast<std::size_t>(query.limit));
    return entries;
}

/// Whether rankings group the organization differently from now on.
bool regroups(const JournalEntry &entry)
{
    using Field = OrganizationField;
    constexpr std::array groups{Field::Kind, Field::Register, Field::Soato, Field::Sphere,
                                Field::Category};
    return std::any_of(groups.begin(), groups.end(),
                       [&entry](Field field) { return entry.after.contains(fieldKey(field)); });
}

PortalError outcomeUnknown(const QString &request)
{
    return {.kind = PortalError::Kind::Unreachable,
            .problem = PortalError::Problem::OutcomeUnknown,
            .subject = request};
}

template <class Query>
bool isValidPage(const Query &query)
{
    return query.limit >= 1 && query.limit <= 1000;
}

} // namespace

FakePortal::FakePortal(QObject *parent) : PortalSource(parent)
{
    static int made = 0;
    m_data.info = {.name = u"Test portal"_s,
                   .isDemo = false,
                   .schemaVersion = 1,
                   .dataRevision = 1,
                   .identity = QString::number(++made),
                   .stoppedAt = QDate(2023, 5, 4)};
}

void FakePortal::add(const Organization &organization)
{
    Organization added = organization;
    added.revision = std::max<qint64>(1, organization.revision);
    const QDate since(2020, 1, 1);
    m_data.insert(added, since);
    if (added.state == OrganizationState::Active)
        m_data.replaceSpans(added.id, {}, standingFrom({}, added.id, added.parent, since));
}

void FakePortal::failNext(const PortalError &error) { m_failure = error; }

void FakePortal::hold() { m_isHeld = true; }

void FakePortal::release()
{
    m_isHeld = false;
    deliverLater();
}

ChangeReceipt FakePortal::applyAsColleague(const ChangeSet &changes)
{
    const auto receipt = carryOut(changes, ApplyMode::Commit);
    if (!receipt)
        qFatal("A colleague's change was refused: %s", qPrintable(receipt.error().subject));
    return *receipt;
}

void FakePortal::tell(bool PortalChange::*kind)
{
    PortalChange change{.previousRevision = m_data.info.dataRevision,
                        .dataRevision = m_data.info.dataRevision + 1};
    change.*kind = true;
    m_data.info.dataRevision = change.dataRevision;
    Q_EMIT changed(change);
}

void FakePortal::deliverLater()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isHeld)
                return;
            for (const auto &deliver : std::exchange(m_waiting, {}))
                deliver();
        },
        Qt::QueuedConnection);
}

Future<PortalSession> FakePortal::open()
{
    return answer<PortalSession>(u"open"_s, [this] { return session(); });
}

Future<std::shared_ptr<OrganizationSkeleton>> FakePortal::skeleton(bool withSearchText)
{
    return answer<std::shared_ptr<OrganizationSkeleton>>(u"skeleton"_s, [this, withSearchText] {
        auto skeleton = std::make_shared<OrganizationSkeleton>();
        for (const auto &[id, organization] : m_data.registered) {
            skeleton->nodes.push_back(nodeOf(organization));
            if (withSearchText) {
                skeleton->searchText += searchTextOf(organization);
                skeleton->searchEnds.push_back(static_cast<quint32>(skeleton->searchText.size()));
            }
        }
        skeleton->dataRevision = m_data.info.dataRevision;
        return skeleton;
    });
}

Future<ReferenceData> FakePortal::referenceData()
{
    return answer<ReferenceData>(u"referenceData"_s, [this] { return m_data.reference; });
}

Future<std::vector<Organization>>
FakePortal::organizations(std::optional<std::vector<OrganizationId>> ids)
{
    return answer<std::vector<Organization>>(u"organizations"_s, [this, ids] {
        std::vector<Organization> found;
        if (ids) {
            for (const OrganizationId id : *ids) {
                if (const auto organization = m_data.find(id))
                    found.push_back(*organization);
            }
        } else {
            for (const auto &[id, organization] : m_data.registered)
                found.push_back(organization);
        }
        return found;
    });
}

Future<RegisterPage> FakePortal::registerPage(OrganizationId after, int limit)
{
    return answer<RegisterPage>(u"registerPage"_s, [this, after, limit]() -> Result<RegisterPage> {
        if (limit < 1 || limit > longestRegisterPage)
            return Failure(invalidInput(u"limit"_s));
        RegisterPage page;
        auto next = m_data.registered.upper_bound(after);
        for (; next != m_data.registered.end() && std::cmp_less(page.organizations.size(), limit);
             ++next)
            page.organizations.push_back(next->second);
        page.isLast = next == m_data.registered.end();
        return page;
    });
}

Future<std::vector<ParentSpan>> FakePortal::parentSpans()
{
    return answer<std::vector<ParentSpan>>(u"parentSpans"_s, [this] {
        std::vector<ParentSpan> all;
        for (const auto &[organization, spans] : m_data.spans)
            all.insert(all.end(), spans.begin(), spans.end());
        return all;
    });
}

Future<std::vector<Hierarchy>> FakePortal::hierarchies(std::vector<QDate> days)
{
    return answer<std::vector<Hierarchy>>(u"hierarchies"_s, [this, days] {
        std::vector<Hierarchy> hierarchies;
        for (const QDate day : days)
            hierarchies.push_back(m_data.hierarchyOn(day));
        return hierarchies;
    });
}

Result<ChangeReceipt> FakePortal::carryOut(const ChangeSet &changes, ApplyMode mode)
{
    const QString fingerprint = fingerprintOf(changes);
    if (mode == ApplyMode::Commit) {
        if (changes.request.size() > longestRequestId)
            return Failure(invalidInput(u"request"_s));
        if (const auto kept = m_changeRequests.find(changes.request);
            kept != m_changeRequests.end()) {
            if (kept->second.fingerprint != fingerprint)
                return Failure(requestReused(changes.request));
            return kept->second.answer;
        }
        if (m_questionnaireRequests.contains(changes.request) ||
            m_givenUp.contains(changes.request))
            return Failure(requestReused(changes.request));
    }
    FakeRegister changed = m_data;
    changed.request = changes.request;
    auto receipt = applyChanges(changes, changed, m_data.actor, m_data.info.today(),
                                [](std::size_t) { return true; });
    if (!receipt || mode == ApplyMode::DryRun || changed.journal.size() == m_data.journal.size())
        return receipt;

    PortalChange change{.previousRevision = m_data.info.dataRevision};
    change.registerChanged = true;
    for (std::size_t i = m_data.journal.size(); i < changed.journal.size(); ++i) {
        const JournalEntry &entry = changed.journal[i];
        change.organizations.push_back(entry.organization);
        change.hierarchyChanged =
            change.hierarchyChanged || entry.action != JournalAction::Updated || regroups(entry);
    }
    std::sort(change.organizations.begin(), change.organizations.end());
    change.organizations.erase(
        std::unique(change.organizations.begin(), change.organizations.end()),
        change.organizations.end());
    m_data = std::move(changed);
    if (!changes.request.isEmpty())
        m_changeRequests.emplace(changes.request, Kept<ChangeReceipt>{fingerprint, *receipt});
    change.dataRevision = ++m_data.info.dataRevision;
    Q_EMIT this->changed(change);
    return receipt;
}

Future<ChangeReceipt> FakePortal::apply(ChangeSet changes, ApplyMode mode)
{
    return answer<ChangeReceipt>(
        u"apply"_s, [this, changes = std::move(changes), mode]() -> Result<ChangeReceipt> {
            m_requests.append(changes.request);
            const auto loss = std::exchange(m_loss, std::nullopt);
            if (loss == Loss::BeforeItArrived)
                return Failure(outcomeUnknown(changes.request));
            const auto receipt = carryOut(changes, mode);
            if (loss == Loss::OfTheAnswer)
                return Failure(outcomeUnknown(changes.request));
            return receipt;
        });
}

void FakePortal::loseNext(Loss loss) { m_loss = loss; }

Result<void> FakePortal::mayDo(Operation operation)
{
    return allowedUnless(missingRight(m_data.actor, operation), m_data.actor);
}

Result<void> FakePortal::mayDo(Operation operation, std::optional<OrganizationId> where)
{
    return allowedUnless(missingRight(m_data.actor, operation, where, isWithin()), m_data.actor);
}

IsWithin FakePortal::isWithin()
{
    return [this](OrganizationId organization, OrganizationId ancestor) {
        return m_data.isWithin(organization, ancestor);
    };
}

Future<ListEntry> FakePortal::addListEntry(ListEntry entry, QString reason, ApplyMode mode,
                                           QString request)
{
    return answer<ListEntry>(
        u"addListEntry"_s,
        [this, entry = std::move(entry), reason = std::move(reason), mode,
         request]() -> Result<ListEntry> {
            if (auto allowed = mayDo(Operation::ChangeLists); !allowed)
                return Failure(allowed.error());
            if (firstHiddenSign(reason))
                return Failure(invalidInput(u"reason"_s));
            const QString fingerprint = fingerprintOf(entry, reason);
            if (const auto kept = m_listRequests.find(request);
                mode == ApplyMode::Commit && kept != m_listRequests.end()) {
                if (kept->second.fingerprint != fingerprint)
                    return Failure(requestReused(request));
                return kept->second.answer;
            }
            if (mode == ApplyMode::Commit && m_givenUp.contains(request))
                return Failure(requestReused(request));
            const auto added = newListEntry(entry, m_data.reference);
            if (!added || mode == ApplyMode::DryRun)
                return added;
            addTo(m_data.reference, *added);
            m_data.request = request;
            m_data.record(journalEntryOf(*added, reason));
            m_data.request.clear();
            if (!request.isEmpty())
                m_listRequests.emplace(request, Kept<ListEntry>{fingerprint, *added});
            tell(&PortalChange::referenceDataChanged);
            return added;
        });
}

Future<QuestionnaireReceipt>
FakePortal::addQuestionnaires(std::vector<Questionnaire> questionnaires, ApplyMode mode,
                              QString request)
{
    return answer<QuestionnaireReceipt>(
        u"addQuestionnaires"_s,
        [this, questionnaires = std::move(questionnaires), mode,
         request]() -> Result<QuestionnaireReceipt> {
            if (auto allowed = mayDo(Operation::AddQuestionnaires); !allowed)
                return Failure(allowed.error());
            const QString fingerprint = fingerprintOf(questionnaires);
            if (mode == ApplyMode::Commit) {
                if (const auto kept = m_questionnaireRequests.find(request);
                    kept != m_questionnaireRequests.end()) {
                    if (kept->second.fingerprint != fingerprint)
                        return Failure(requestReused(request));
                    return kept->second.answer;
                }
                if (m_changeRequests.contains(request) || m_givenUp.contains(request))
                    return Failure(requestReused(request));
            }
            FakeRegister changed = m_data;
            changed.request = request;
            PortalChange change{.previousRevision = m_data.info.dataRevision,
                                .dataRevision = m_data.info.dataRevision + 1};
            change.ratingsChanged = true;
            auto receipt = changed.addQuestionnaires(questionnaires, change);
            if (!receipt || mode == ApplyMode::DryRun || receipt->added == 0)
                return receipt;
            changed.record({.id = {},
                            .at = {},
                            .actor = {},
                            .action = JournalAction::QuestionnairesAdded,
                            .organization = {},
                            .reason = {},
                            .before = {},
                            .after = {{u"questionnaires"_s, receipt->added}}});
            m_data = std::move(changed);
            if (!request.isEmpty())
                m_questionnaireRequests.emplace(request,
                                                Kept<QuestionnaireReceipt>{fingerprint, *receipt});
            m_data.info.dataRevision = change.dataRevision;
            Q_EMIT this->changed(change);
            return receipt;
        });
}

bool FakePortal::isKept(const QString &request) const
{
    return m_changeRequests.contains(request) || m_questionnaireRequests.contains(request) ||
           m_listRequests.contains(request) || m_accountRequests.contains(request);
}

Future<bool> FakePortal::wasCarriedOut(QString request)
{
    return answer<bool>(u"wasCarriedOut"_s, [this, request] { return isKept(request); });
}

Future<bool> FakePortal::settle(QString request)
{
    return answer<bool>(u"settle"_s, [this, request] {
        if (!isKept(request))
            m_givenUp.insert(request);
        return isKept(request);
    });
}

Future<TallyTable> FakePortal::tallies(TallyQuery query)
{
    return answer<TallyTable>(u"tallies"_s, [this, query = std::move(query)] {
        std::vector<Questionnaire> all;
        for (const auto &[id, questionnaire] : m_data.answers)
            all.push_back(questionnaire);
        return talliesOf(all, query);
    });
}

Future<PortalFigures> FakePortal::figures()
{
    return answer<PortalFigures>(u"figures"_s, [this] {
        std::map<Month, qint64> users;
        std::map<Month, qint64> organizations;
        std::map<Month, MonthRatings> ratings;
        PortalFigures figures;
        for (const auto &[id, day] : m_data.registeredOn)
            ++users[monthOf(day)];
        for (const auto &[id, organization] : m_data.registered) {
            if (organization.state == OrganizationState::Active)
                ++organizations[monthOf(m_data.createdOn.at(id))];
        }
        for (const auto &[id, questionnaire] : m_data.answers) {
            const Month month = monthOf(questionnaire.givenAt);
            figures.firstMonth = std::min(figures.firstMonth.value_or(month), month);
            figures.lastMonth = std::max(figures.lastMonth.value_or(month), month);
            const auto &scores = questionnaire.scores;
            const int sum = std::accumulate(scores.begin(), scores.end(), 0);
            MonthRatings &ofMonth = ratings[month];
            ofMonth.month = month;
            ++ofMonth.questionnaires;
            ofMonth.satisfied += sum >= 4 * static_cast<int>(baseCriterionCount) ? 1 : 0;
        }
        for (const auto &[month, ofMonth] : ratings)
            figures.ratingsByMonth.push_back(ofMonth);
        figures.usersByMonth = countsOf(users);
        figures.organizationsByMonth = countsOf(organizations);
        return figures;
    });
}

Future<std::vector<Comment>> FakePortal::comments(CommentQuery query)
{
    return answer<std::vector<Comment>>(
        u"comments"_s, [this, query]() -> Result<std::vector<Comment>> {
            if (auto allowed = mayDo(Operation::ReadComments, query.organization); !allowed)
                return Failure(allowed.error());
            if (!isValidPage(query))
                return Failure(invalidInput(u"limit"_s));
            std::vector<Comment> comments;
            for (const auto &[id, questionnaire] : m_data.answers) {
                if (!questionnaire.comment.isEmpty())
                    comments.push_back({id, questionnaire.organization,
                                        questionnaire.givenAt.toUTC(), questionnaire.scores,
                                        questionnaire.comment.left(longestCommentShown)});
            }
            std::sort(comments.begin(), comments.end(), [](const Comment &a, const Comment &b) {
                return std::pair(a.givenAt, a.questionnaire) >
                       std::pair(b.givenAt, b.questionnaire);
            });
            auto page = pageOf(std::move(comments), query, &Comment::questionnaire);
            if (!page.empty())
                m_data.noteView(query.organization.value_or(OrganizationId()));
            return page;
        });
}

Future<std::vector<JournalEntry>> FakePortal::journal(JournalQuery query)
{
    return answer<std::vector<JournalEntry>>(
        u"journal"_s, [this, query]() -> Result<std::vector<JournalEntry>> {
            if (!isValidPage(query))
                return Failure(invalidInput(u"limit"_s));
            std::vector<JournalEntry> newestFirst(m_data.journal.rbegin(), m_data.journal.rend());
            if (query.changesOnly || !mayDo(Operation::ReadWhoReadComments, query.organization))
                std::erase_if(newestFirst, [](const JournalEntry &entry) {
                    return entry.action == JournalAction::CommentsViewed;
                });
            return pageOf(std::move(newestFirst), query, &JournalEntry::id);
        });
}

Future<JournalHead> FakePortal::journalHead()
{
    return answer<JournalHead>(u"journalHead"_s, [this] {
        return JournalHead{.entries = static_cast<qint64>(m_data.journal.size()), .hash = {}};
    });
}

Future<std::vector<CheckFinding>> FakePortal::check(std::optional<JournalHead>)
{
    return answer<std::vector<CheckFinding>>(u"check"_s, [] {
        return std::vector<CheckFinding>(); // nothing is stored twice here that could disagree
    });
}

} // namespace ratingdesk
