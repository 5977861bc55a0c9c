// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/merging.h"

#include "models/portal/answers.h"
#include "models/portal/finishing.h"
#include "models/portal/journalreason.h"
#include "models/portal/organizationfields.h"
#include "models/portal/portalsource.h"

#include <QSet>

#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int pageSize = 1000;

/// Goes back through the journal, page by page; ends itself.
class MergeSearch : public QObject
{
public:
    MergeSearch(PortalSource &source, OrganizationId organization)
        : QObject(&source), m_source(source)
    {
        m_record.organization = organization;
        m_promise.start();
        askForMerge({});
    }
    ~MergeSearch() override
    {
        if (!m_isDone)
            ratingdesk::finish(m_promise);
    }

    Future<MergeRecord> record() { return m_promise.future(); }

private:
    using Page = std::vector<JournalEntry>;

    void askForMerge(std::optional<JournalEntryId> before)
    {
        ask({.organization = m_record.organization, .before = before}, [this](const Page &page) {
            for (const JournalEntry &entry : page) {
                if (takeMerge(entry)) {
                    askForParts(entry.id); // they stand just before it
                    return;
                }
            }
            if (isLast(page))
                answer(m_record);
            else
                askForMerge(page.back().id);
        });
    }

    void askForParts(JournalEntryId before)
    {
        ask({.organization = {}, .before = before}, [this](const Page &page) {
            for (const JournalEntry &entry : page) {
                if (!takePart(entry)) {
                    answer(m_record);
                    return;
                }
            }
            if (isLast(page))
                answer(m_record);
            else
                askForParts(page.back().id);
        });
    }

    void ask(JournalQuery query, const std::function<void(const Page &)> &read)
    {
        query.limit = pageSize;
        query.changesOnly = true;
        m_page.ask(m_source.journal(query), this, [this, read](const Result<Page> &page) {
            if (!page)
                answer(Failure(page.error()));
            else if (m_promise.isCanceled())
                answer(Failure(PortalError{.kind = PortalError::Kind::Cancelled}));
            else
                read(*page);
        });
    }

    static bool isLast(const Page &page) { return page.size() < std::size_t(pageSize); }

    bool takeMerge(const JournalEntry &entry)
    {
        if (entry.action != JournalAction::StateChanged ||
            entry.after.value(u"state"_s) != keyOf(OrganizationState::Merged))
            return false;
        m_record.at = entry.at;
        m_record.actor = entry.actor;
        m_record.reason = readReason(entry.reason).text;
        m_record.into = OrganizationId(entry.after.value(u"merged_into"_s).toInteger());
        if (entry.before.value(u"state"_s) == keyOf(OrganizationState::Archived))
            m_record.before = OrganizationState::Archived;
        m_request = entry.request;
        return true;
    }

    /// False where another change set begins.
    bool takePart(const JournalEntry &entry)
    {
        if (entry.request != m_request || m_request.isEmpty())
            return false;
        if (entry.action == JournalAction::Moved &&
            entry.before.value(u"parent"_s).toInteger() == m_record.organization.value() &&
            entry.after.value(u"parent"_s).toInteger() == m_record.into.value())
            m_record.moved.push_back(entry.organization);
        return true;
    }

    void answer(const Result<MergeRecord> &result)
    {
        m_isDone = true;
        m_promise.addResult(result);
        ratingdesk::finish(m_promise);
        deleteLater();
    }

    PortalSource &m_source;
    MergeRecord m_record;
    QString m_request;
    QPromise<Result<MergeRecord>> m_promise;
    Latest m_page;
    bool m_isDone = false;
};

MergeImpact impactOf(const MergePlan &plan, const TallyTable &tallies,
                     const std::vector<Stand> &stands, const std::vector<Account> &accounts)
{
    MergeImpact impact;
    const auto &counts = tallies[TallyColumn::Questionnaires];
    impact.questionnaires = std::accumulate(counts.begin(), counts.end(), qint64(0));
    const QSet<OrganizationId> merged(plan.merged.begin(), plan.merged.end());
    for (const Stand &stand : stands)
        impact.stands += merged.contains(stand.organization) && !stand.retiredOn.isValid() ? 1 : 0;
    for (const Account &account : accounts) {
        if (account.isActive && account.scope && merged.contains(*account.scope))
            impact.accounts << account.login;
    }
    return impact;
}

} // namespace

Future<MergeImpact> mergeImpact(PortalSource &source, const MergePlan &plan)
{
    using Answers = std::tuple<TallyTable, std::vector<Stand>, std::vector<Account>>;
    TallyQuery query;
    query.organizations = plan.merged;
    query.columns.set(static_cast<std::size_t>(TallyColumn::Questionnaires));
    const auto below = plan.merged.size() == 1 ? std::optional(plan.merged.front()) : std::nullopt;
    return continued(allOf(source.tallies(query), source.stands(below), source.accounts()),
                     [plan](const Result<Answers> &answers) -> Result<MergeImpact> {
                         if (!answers)
                             return Failure(answers.error());
                         const auto &[tallies, stands, accounts] = *answers;
                         return impactOf(plan, tallies, stands, accounts);
                     });
}

Future<MergeRecord> mergeRecord(PortalSource &source, OrganizationId organization)
{
    return (new MergeSearch(source, organization))->record();
}

} // namespace ratingdesk
