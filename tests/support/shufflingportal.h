// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalsource.h"

#include <QPromise>

#include <functional>
#include <memory>
#include <random>

namespace ratingdesk {

/// A portal whose answers come late and in any order, each some milliseconds after the portal
/// behind it gave it: the same for the same seed and the same questions. Questions are handed on at
/// once and in their order, saves in the next turn: until then a cancel takes them back.
class ShufflingPortal : public PortalSource
{
    Q_OBJECT

public:
    /// The portal outlives this.
    ShufflingPortal(PortalSource &portal, unsigned seed, QObject *parent = nullptr);

    /// How many answers overtook an earlier one.
    int overtakings() const { return m_state->overtakings; }

    Future<PortalSession> open() override;
    Future<std::shared_ptr<OrganizationSkeleton>> skeleton(bool withSearchText) override;
    Future<ReferenceData> referenceData() override;
    Future<std::vector<Organization>>
    organizations(std::optional<std::vector<OrganizationId>> ids) override;
    Future<RegisterPage> registerPage(OrganizationId after, int limit) override;
    Future<std::vector<ParentSpan>> parentSpans() override;
    Future<std::vector<Hierarchy>> hierarchies(std::vector<QDate> days) override;
    Future<ChangeReceipt> apply(ChangeSet changes, ApplyMode mode) override;
    Future<ListEntry> addListEntry(ListEntry entry, QString reason, ApplyMode mode,
                                   QString request = {}) override;
    Future<QuestionnaireReceipt> addQuestionnaires(std::vector<Questionnaire> questionnaires,
                                                   ApplyMode mode, QString request = {}) override;
    Future<bool> wasCarriedOut(QString request) override;
    Future<bool> settle(QString request) override;
    Future<TallyTable> tallies(TallyQuery query) override;
    Future<PortalFigures> figures() override;
    Future<std::vector<Comment>> comments(CommentQuery query) override;
    Future<std::vector<JournalEntry>> journal(JournalQuery query) override;
    Future<JournalHead> journalHead() override;
    Future<std::vector<CheckFinding>> check(std::optional<JournalHead> kept = {}) override;
    Future<std::vector<Account>> accounts() override;
    Future<Account> addAccount(Account account, QString password, QString request) override;
    Future<Account> changeAccount(Account account, QString request) override;
    Future<Account> setPassword(AccountId account, QString password) override;
    Future<std::vector<Stand>> stands(std::optional<OrganizationId> below) override;
    Future<std::vector<Stand>> addStands(std::vector<Stand> stands, QString request) override;
    Future<std::vector<Stand>> changeStands(std::vector<Stand> stands, QString request) override;

private:
    struct State
    {
        std::minstd_rand random;
        std::vector<int> waiting; ///< the numbers of the questions without an answer
        int asked = 0;
        int overtakings = 0;
    };

    template <class T>
    Future<T> late(Future<T> answer);
    template <class T>
    Future<T> lateSave(std::function<Future<T>()> save);
    template <class T>
    void deliver(const Future<T> &answer, const std::shared_ptr<QPromise<Result<T>>> &promise);

    PortalSource &m_portal;
    std::shared_ptr<State> m_state;
};

/// The portal as the pages' tests see it: itself, or behind a ShufflingPortal, which it owns, where
/// RATINGDESK_SHUFFLED_ANSWERS names a seed. Tests run both ways; see rd_shuffled_test().
PortalSource &asAnswered(PortalSource &portal);

} // namespace ratingdesk
