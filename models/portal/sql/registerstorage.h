// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/changerules.h"
#include "models/portal/sql/journal.h"
#include "models/portal/sql/organizationrows.h"
#include "models/portal/sql/requests.h"

#include <QHash>
#include <QSet>

namespace ratingdesk::sql {

/// The register in the database, as the rules of change see it. Remembers what it has read and
/// holds back what it can write together: twenty thousand changes in one transaction are an
/// ordinary day.
class SqlRegisterStorage final : public RegisterStorage
{
public:
    SqlRegisterStorage(Connection &connection, const Request &request);

    /// Reads what the changes are about in one go.
    void prefetch(const ChangeSet &changes);
    /// Writes what is still held back.
    void flush();
    /// Whether anything was changed.
    bool hasRecorded() const { return m_hasRecorded; }

    std::optional<PortalError> failure() const override { return m_failure; }
    std::optional<Organization> find(OrganizationId organization) override;
    OrganizationId unusedId() override;
    bool isWithin(OrganizationId organization, OrganizationId ancestor) override;
    SubtreeSize subtreeSize(OrganizationId organization) override;
    bool hasDependents(OrganizationId organization) override;
    bool hasSphere(SphereId sphere) override;
    std::optional<SphereId> sphereOf(CategoryId category) override;
    ParentSpans spansOf(OrganizationId organization) override;
    void insert(const Organization &organization, QDate createdOn) override;
    void update(const Organization &before, const Organization &after) override;
    void remove(OrganizationId organization) override;
    void replaceSpans(OrganizationId organization, const ParentSpans &before,
                      const ParentSpans &after) override;
    void record(const JournalEntry &entry) override;

private:
    /// A statement that is prepared when it is first needed.
    class Lazy
    {
    public:
        Lazy(Connection &connection, const QString &sql) : m_connection(connection), m_sql(sql) {}
        Statement &operator*();

    private:
        Connection &m_connection;
        QString m_sql;
        std::optional<Statement> m_statement;
    };

    /// What the work answers; keeps its error, so that none passes through the rules.
    template <class Work>
    auto guarded(const Work &work) -> decltype(work());
    void loadReferenceData();
    /// Writes the organizations and spans that are held back, for what looks at the tables next.
    void writeHeldBack();

    Connection &m_connection;
    std::optional<PortalError> m_failure;
    QHash<OrganizationId, std::optional<Organization>> m_organizations;
    QHash<OrganizationId, ParentSpans> m_spans;
    QSet<OrganizationId> m_changedSpans; ///< not written yet
    std::optional<ReferenceData> m_reference;
    qint64 m_lastId = 0;
    QSet<qint64> m_usedIds; ///< filled when the highest id has been given
    qint64 m_nextGap = 1;
    bool m_hasRecorded = false;

    Lazy m_find;
    Lazy m_subtree;
    Lazy m_dependents;
    Lazy m_findSpans;
    Lazy m_update;
    Lazy m_remove;
    OrganizationInserter m_inserter;
    JournalWriter m_journal;
};

} // namespace ratingdesk::sql
