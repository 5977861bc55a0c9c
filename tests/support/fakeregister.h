// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/hierarchy.h"
#include "models/portal/accountvalues.h"
#include "models/portal/bulksink.h"
#include "models/portal/changerules.h"
#include "models/portal/portalchange.h"
#include "models/portal/ratingvalues.h"
#include "models/portal/standvalues.h"

#include <map>

namespace ratingdesk {

/// Everything a portal holds, in plain containers: what FakePortal answers from. Copied before a
/// change and thrown away when the change fails.
class FakeRegister : public RegisterStorage, public BulkSink
{
public:
    PortalInfo info;
    Actor actor{.account = QStringLiteral("tester"), .role = Role::Operator};
    ReferenceData reference;
    std::map<OrganizationId, Organization> registered;
    std::map<OrganizationId, QDate> createdOn;
    std::map<OrganizationId, ParentSpans> spans;
    std::map<UserId, QDate> registeredOn;
    std::map<QuestionnaireId, Questionnaire> answers;
    std::vector<JournalEntry> journal;
    std::vector<Account> accounts; ///< by the order of their logins
    std::vector<Stand> stands;     ///< by the order of their ids
    /// The full names of their organizations when they were printed.
    std::map<StandId, std::pair<QString, QString>> standNames;
    QString request; ///< of which what is recorded is a part

    Hierarchy hierarchyOn(QDate day) const;
    Result<QuestionnaireReceipt> addQuestionnaires(std::vector<Questionnaire> questionnaires,
                                                   PortalChange &change);

    void noteView(OrganizationId organization);

    // BulkSink
    Result<void> header(const PortalInfo &portal) override;
    Result<void> referenceData(const ReferenceData &data) override;
    Result<void> organizations(std::span<const Organization> organizations,
                               std::span<const QDate> createdOn) override;
    Result<void> parentSpans(std::span<const ParentSpan> spans) override;
    Result<void> journalEntries(std::span<const JournalEntry> entries) override;
    Result<void> users(std::span<const User> users) override;
    Result<void> questionnaires(std::span<const Questionnaire> questionnaires) override;

    // RegisterStorage
    std::optional<PortalError> failure() const override { return {}; }
    std::optional<Organization> find(OrganizationId organization) override;
    OrganizationId unusedId() override;
    bool isWithin(OrganizationId organization, OrganizationId ancestor) override;
    SubtreeSize subtreeSize(OrganizationId organization) override;
    bool hasDependents(OrganizationId organization) override;
    bool hasSphere(SphereId sphere) override;
    std::optional<SphereId> sphereOf(CategoryId category) override;
    ParentSpans spansOf(OrganizationId organization) override;
    void insert(const Organization &organization, QDate created) override;
    void update(const Organization &before, const Organization &after) override;
    void remove(OrganizationId organization) override;
    void replaceSpans(OrganizationId organization, const ParentSpans &before,
                      const ParentSpans &after) override;
    void record(const JournalEntry &entry) override;
};

} // namespace ratingdesk
