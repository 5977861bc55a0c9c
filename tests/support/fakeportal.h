// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/policy.h"
#include "models/portal/portalsource.h"
#include "tests/support/fakeregister.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>
#include <map>

namespace ratingdesk {

/// A whole portal in memory for tests of what stands above the door: keeps every rule of the real
/// ones, answers through the event loop, and fails or waits when it is told to.
class FakePortal : public PortalSource
{
    Q_OBJECT

public:
    explicit FakePortal(QObject *parent = nullptr);

    /// To look into the portal and to fill it past the door; nothing is announced.
    FakeRegister &data() { return m_data; }
    /// What open() answers.
    PortalSession session() const { return {.actor = m_data.actor, .portal = m_data.info}; }
    /// Puts an organization into the register as it stands, since the beginning of 2020.
    void add(const Organization &organization);

    /// The next verb that is called answers with this error, and changes nothing.
    void failNext(const PortalError &error);
    /// At the next change set the connection breaks, so that its outcome is not known.
    enum class Loss {
        BeforeItArrived,
        OfTheAnswer,
    };
    void loseNext(Loss loss);
    /// The request ids of the change sets that were asked, in order.
    QStringList requests() const { return m_requests; }
    /// Until release(), no verb is answered.
    void hold();
    void release();
    /// The names of the verbs called so far, in order.
    QStringList calls() const { return m_calls; }
    void clearCalls() { m_calls.clear(); }
    /// What a colleague does at another desk: applied at once, then announced.
    ChangeReceipt applyAsColleague(const ChangeSet &changes);

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
    Future<Account> addAccount(Account account, QString password, QString request = {}) override;
    Future<Account> changeAccount(Account account, QString request = {}) override;
    Future<Account> setPassword(AccountId account, QString password) override;
    Future<std::vector<Stand>> stands(std::optional<OrganizationId> below) override;
    Future<std::vector<Stand>> addStands(std::vector<Stand> stands, QString request = {}) override;
    Future<std::vector<Stand>> changeStands(std::vector<Stand> stands,
                                            QString request = {}) override;

    /// The last one that it was given.
    QString passwordOf(const QString &login) const { return m_passwords.value(login); }

private:
    /// Answers later with what `work` says then; `verb` is written down now.
    template <class T>
    Future<T> answer(const QString &verb, std::function<Result<T>()> work);
    IsWithin isWithin();
    /// Of those that the actor sees.
    Result<Account *> seenAccount(AccountId account);
    /// Does it once for each request id.
    Result<Account> onceForAccount(const QString &request, const QString &fingerprint,
                                   const std::function<Result<Account>()> &work);
    void noteName(Stand &stand);
    using StandWork =
        std::function<Result<void>(std::vector<Stand> &all, std::vector<Stand> &done)>;
    Result<std::vector<Stand>> onceForStands(const QString &request, const QString &fingerprint,
                                             std::size_t count, const StandWork &work);
    Result<Account> insertAccount(const Account &account, const QString &password);
    Result<Account> updateAccount(const Account &account);
    bool isKept(const QString &request) const;
    Result<void> mayDo(Operation operation);
    Result<void> mayDo(Operation operation, std::optional<OrganizationId> where);
    Result<ChangeReceipt> carryOut(const ChangeSet &changes, ApplyMode mode);
    /// Tells everybody that something of that kind is another one now.
    void tell(bool PortalChange::*kind);
    void deliverLater();

    FakeRegister m_data;
    /// What was asked under an id, and what was answered.
    template <class T>
    struct Kept
    {
        QString fingerprint;
        T answer;
    };
    std::map<QString, Kept<ChangeReceipt>> m_changeRequests;
    std::map<QString, Kept<QuestionnaireReceipt>> m_questionnaireRequests;
    std::map<QString, Kept<ListEntry>> m_listRequests;
    std::map<QString, Kept<Account>> m_accountRequests;
    std::map<QString, Kept<std::vector<Stand>>> m_standRequests;
    QHash<QString, QString> m_passwords;
    QSet<QString> m_givenUp;
    QStringList m_calls;
    std::optional<PortalError> m_failure;
    std::optional<Loss> m_loss;
    QStringList m_requests;
    bool m_isHeld = false;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace ratingdesk
