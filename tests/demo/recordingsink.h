// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/bulksink.h"

#include <vector>

namespace ratingdesk::test {

/// Keeps every row of a new portal in memory.
class RecordingSink : public BulkSink
{
public:
    Result<void> header(const PortalInfo &info) override
    {
        m_info = info;
        return {};
    }
    Result<void> referenceData(const ReferenceData &data) override
    {
        m_lists = data;
        return {};
    }
    Result<void> organizations(std::span<const Organization> organizations,
                               std::span<const QDate> createdOn) override
    {
        append(m_organizations, organizations);
        append(m_createdOn, createdOn);
        return {};
    }
    Result<void> parentSpans(std::span<const ParentSpan> spans) override
    {
        append(m_spans, spans);
        return {};
    }
    Result<void> journalEntries(std::span<const JournalEntry> entries) override
    {
        append(m_journal, entries);
        return {};
    }
    Result<void> users(std::span<const User> users) override
    {
        append(m_users, users);
        return {};
    }
    Result<void> questionnaires(std::span<const Questionnaire> questionnaires) override
    {
        append(m_questionnaires, questionnaires);
        return {};
    }

    const PortalInfo &info() const { return m_info; }
    const ReferenceData &lists() const { return m_lists; }
    const std::vector<Organization> &allOrganizations() const { return m_organizations; }
    const std::vector<QDate> &createdOn() const { return m_createdOn; }
    const std::vector<ParentSpan> &spans() const { return m_spans; }
    const std::vector<JournalEntry> &journal() const { return m_journal; }
    const std::vector<User> &allUsers() const { return m_users; }
    const std::vector<Questionnaire> &allQuestionnaires() const { return m_questionnaires; }

private:
    template <class T>
    static void append(std::vector<T> &rows, std::span<const T> more)
    {
        rows.insert(rows.end(), more.begin(), more.end());
    }

    PortalInfo m_info;
    ReferenceData m_lists;
    std::vector<Organization> m_organizations;
    std::vector<QDate> m_createdOn;
    std::vector<ParentSpan> m_spans;
    std::vector<JournalEntry> m_journal;
    std::vector<User> m_users;
    std::vector<Questionnaire> m_questionnaires;
};

} // namespace ratingdesk::test
