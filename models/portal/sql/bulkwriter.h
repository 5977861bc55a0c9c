// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/sql/organizationrows.h"
#include "models/portal/sql/questionnaires.h"

#include <QHash>
#include <QStringList>

namespace ratingdesk::sql {

/// Fills a new portal: while it lives, triggers and indexes are out of the way; finish() counts the
/// tallies once and brings them back. Needs a transaction around it.
class BulkWriter final : public BulkSink
{
public:
    explicit BulkWriter(Connection &connection);

    Result<void> header(const PortalInfo &info) override;
    Result<void> referenceData(const ReferenceData &data) override;
    Result<void> organizations(std::span<const Organization> organizations,
                               std::span<const QDate> createdOn) override;
    Result<void> parentSpans(std::span<const ParentSpan> spans) override;
    Result<void> journalEntries(std::span<const JournalEntry> entries) override;
    Result<void> users(std::span<const User> users) override;
    Result<void> questionnaires(std::span<const Questionnaire> questionnaires) override;

    void finish();

private:
    void putAside(const QString &removal, const QString &list);

    Connection &m_connection;
    QStringList m_putAside; ///< statements that bring back what was dropped
    QHash<OrganizationId, QString> m_paths;
    std::optional<QuestionnaireInserter> m_questionnaires;
};

} // namespace ratingdesk::sql
