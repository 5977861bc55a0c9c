// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/organizationnode.h"
#include "models/portal/portalsource.h"

#include <QPromise>

#include <map>

namespace ratingdesk::test {

/// A register whose content a test sets by hand and whose answers it lets arrive when it wants:
/// what no whole portal can be made to do.
class RegisterSource : public PortalSource
{
    Q_OBJECT

public:
    std::map<OrganizationId, Organization> content;
    qint64 dataRevision = 1;
    std::optional<PortalError> failure; ///< every answer until it is taken away
    bool isHeld = false;                ///< answers wait for release()
    int skeletonsAsked = 0;
    std::vector<std::vector<OrganizationId>> organizationsAsked;

    Organization &put(qint64 id, std::optional<qint64> parent, const QString &name = {})
    {
        Organization &organization = content[OrganizationId(id)];
        organization.id = OrganizationId(id);
        organization.parent.reset();
        if (parent)
            organization.parent = OrganizationId(*parent);
        if (!name.isEmpty() || organization.nameRu.isEmpty())
            organization.nameRu = name.isEmpty() ? QString::number(id) : name;
        ++organization.revision;
        return organization;
    }

    void announce(const std::vector<qint64> &ids)
    {
        PortalChange change;
        change.registerChanged = true;
        for (const qint64 id : ids)
            change.organizations.push_back(OrganizationId(id));
        change.hierarchyChanged = true;
        change.dataRevision = ++dataRevision;
        Q_EMIT changed(change);
    }

    void release()
    {
        isHeld = false;
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }

    Future<std::shared_ptr<OrganizationSkeleton>> skeleton(bool) override
    {
        ++skeletonsAsked;
        auto skeleton = std::make_shared<OrganizationSkeleton>();
        for (const auto &[id, organization] : content) {
            skeleton->nodes.push_back(nodeOf(organization));
            skeleton->searchText += searchTextOf(organization);
            skeleton->searchEnds.push_back(static_cast<quint32>(skeleton->searchText.size()));
        }
        skeleton->dataRevision = dataRevision;
        return answer(std::move(skeleton));
    }

    Future<std::vector<Organization>>
    organizations(std::optional<std::vector<OrganizationId>> ids) override
    {
        organizationsAsked.push_back(ids.value_or(std::vector<OrganizationId>()));
        std::vector<Organization> found;
        for (const OrganizationId id : organizationsAsked.back()) {
            const auto organization = content.find(id);
            if (organization != content.end())
                found.push_back(organization->second);
        }
        return answer(std::move(found));
    }

    // The store needs nothing else.
    Future<PortalSession> open() override { return answer(PortalSession{}); }
    Future<ReferenceData> referenceData() override { return answer(ReferenceData{}); }
    Future<RegisterPage> registerPage(OrganizationId, int) override
    {
        return answer(RegisterPage{});
    }
    Future<std::vector<ParentSpan>> parentSpans() override
    {
        return answer(std::vector<ParentSpan>());
    }
    Future<std::vector<Hierarchy>> hierarchies(std::vector<QDate>) override
    {
        return answer(std::vector<Hierarchy>());
    }
    Future<ChangeReceipt> apply(ChangeSet, ApplyMode) override { return answer(ChangeReceipt{}); }
    Future<ListEntry> addListEntry(ListEntry entry, QString, ApplyMode, QString) override
    {
        return answer(std::move(entry));
    }
    Future<QuestionnaireReceipt> addQuestionnaires(std::vector<Questionnaire>, ApplyMode,
                                                   QString) override
    {
        return answer(QuestionnaireReceipt{});
    }
    Future<bool> wasCarriedOut(QString) override { return answer(false); }
    Future<bool> settle(QString) override { return answer(false); }
    Future<TallyTable> tallies(TallyQuery) override { return answer(TallyTable{}); }
    Future<PortalFigures> figures() override { return answer(PortalFigures{}); }
    Future<std::vector<Comment>> comments(CommentQuery) override
    {
        return answer(std::vector<Comment>());
    }
    Future<std::vector<JournalEntry>> journal(JournalQuery) override
    {
        return answer(std::vector<JournalEntry>());
    }
    Future<JournalHead> journalHead() override { return answer(JournalHead{}); }
    Future<std::vector<CheckFinding>> check(std::optional<JournalHead>) override
    {
        return answer(std::vector<CheckFinding>());
    }
    Future<std::vector<Account>> accounts() override { return answer(std::vector<Account>()); }
    Future<Account> addAccount(Account account, QString, QString) override
    {
        return answer(std::move(account));
    }
    Future<Account> changeAccount(Account account, QString) override
    {
        return answer(std::move(account));
    }
    Future<Account> setPassword(AccountId, QString) override { return answer(Account{}); }
    Future<std::vector<Stand>> stands(std::optional<OrganizationId>) override
    {
        return answer(std::vector<Stand>());
    }
    Future<std::vector<Stand>> addStands(std::vector<Stand> stands, QString) override
    {
        return answer(std::move(stands));
    }
    Future<std::vector<Stand>> changeStands(std::vector<Stand> stands, QString) override
    {
        return answer(std::move(stands));
    }

private:
    template <class T>
    Future<T> answer(T value)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        Future<T> future = promise->future();
        promise->start();
        Result<T> result = std::move(value);
        if (failure)
            result = Failure(*failure);
        const auto finish = [promise, result] {
            promise->addResult(result);
            promise->finish();
        };
        if (isHeld)
            m_held.emplace_back(finish);
        else
            finish();
        return future;
    }

    std::vector<std::function<void()>> m_held;
};

} // namespace ratingdesk::test
