// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/portalaccess.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ratingdesk::walk {

/// What is wrong between the window and its portal just now. Belongs to the window's thread.
struct Trouble
{
    bool isUnreachable = false;
    bool isSlow = false;             ///< nothing is answered until it is over
    std::optional<PortalError> next; ///< what the next verb is answered with

    /// Whether everything that was asked has been answered, but for what a slow portal holds back.
    bool isQuiet();
    /// The slow portal answers what it was asked meanwhile.
    void answerHeld();

    std::vector<std::function<bool()>> running; ///< each: is it finished?
    std::vector<std::function<void()>> held;
};

/// A portal that answers like the one behind it, unless there is trouble.
class FaultyPortal : public PortalSource
{
    Q_OBJECT

public:
    FaultyPortal(std::unique_ptr<PortalSource> portal, Trouble &trouble);

    /// What a server tells of a colleague's work.
    void announce(const PortalChange &change);

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
                                                   ApplyMode mode, QString request) override;
    Future<bool> wasCarriedOut(QString request) override;
    Future<bool> settle(QString request) override;
    Future<TallyTable> tallies(TallyQuery query) override;
    Future<PortalFigures> figures() override;
    Future<std::vector<Comment>> comments(CommentQuery query) override;
    Future<std::vector<JournalEntry>> journal(JournalQuery query) override;
    Future<JournalHead> journalHead() override;
    Future<std::vector<CheckFinding>> check(std::optional<JournalHead> kept) override;
    Future<std::vector<Account>> accounts() override;
    Future<Account> addAccount(Account account, QString password, QString request) override;
    Future<Account> changeAccount(Account account, QString request) override;
    Future<Account> setPassword(AccountId account, QString password) override;
    Future<std::vector<Stand>> stands(std::optional<OrganizationId> below) override;
    Future<std::vector<Stand>> addStands(std::vector<Stand> stands, QString request) override;
    Future<std::vector<Stand>> changeStands(std::vector<Stand> stands, QString request) override;

private:
    template <class T>
    Future<T> answer(std::function<Future<T>(PortalSource &)> ask);
    void setReachable(bool reachable);

    PortalSource *m_portal; ///< a child: it goes and is moved with this one
    Trouble &m_trouble;
    bool m_isReachable = true;
};

/// Opens the walk's own portal files and nothing else: no server, no keychain, nobody's data.
class WalkAccess : public PortalAccess
{
public:
    /// `demoFile` stands for the demo portal of the user's data folder.
    explicit WalkAccess(QString demoFile) : m_demoFile(std::move(demoFile)) {}

    Trouble trouble;
    QPointer<FaultyPortal> portal; ///< the one that was opened last

    std::unique_ptr<PortalSource> makePortal(const PortalAddress &address,
                                             const QString &password) override;
    bool needsDemoPortalFile(const PortalAddress &) override { return false; }
    Future<MigrationReport> createPortal(const PortalAddress &address, const QString &password,
                                         const QString &name) override;
    Future<MigrationReport> upgradePortal(const PortalAddress &address,
                                          const QString &password) override;
    void readPassword(const PortalAddress &address, QObject *receiver,
                      const std::function<void(PasswordOutcome, const QString &)> &done) override;
    void writePassword(const PortalAddress &address, const QString &password, QObject *receiver,
                       const std::function<void(PasswordOutcome)> &done) override;
    void removePassword(const PortalAddress &address, QObject *receiver,
                        const std::function<void(PasswordOutcome)> &done) override;

private:
    QString m_demoFile;
};

} // namespace ratingdesk::walk
