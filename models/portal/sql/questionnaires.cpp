// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/questionnaires.h"

#include "models/domain/minsktime.h"
#include "models/portal/questionnairerules.h"
#include "models/portal/requestrecord.h"
#include "models/portal/sql/journal.h"
#include "models/portal/sql/reading.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

using Columns = std::vector<RowInserter::Column>;

Columns questionnaireColumns(bool withSums)
{
    Columns columns{{"id"_L1, "bigint"_L1},
                    {"organization"_L1, "bigint"_L1},
                    {"month"_L1, "integer"_L1},
                    {"given_at"_L1, "bigint"_L1},
                    {"user_id"_L1, "bigint"_L1},
                    {"simplicity"_L1, "smallint"_L1},
                    {"information"_L1, "smallint"_L1},
                    {"timeliness"_L1, "smallint"_L1},
                    {"courtesy"_L1, "smallint"_L1},
                    {"channel"_L1, "smallint"_L1},
                    {"comment"_L1, "text"_L1},
                    {"source_id"_L1, "text"_L1}};
    if (withSums) {
        columns.push_back({"additional_count"_L1, "smallint"_L1});
        columns.push_back({"additional_sum"_L1, "smallint"_L1});
    }
    return columns;
}

/// The ids of a column, all of them: cheaper than asking for thousands one by one.
QSet<qint64> idsOf(Connection &connection, const QString &sql)
{
    Statement statement(connection, sql);
    statement.run();
    QSet<qint64> ids;
    while (statement.next())
        ids.insert(statement.integer(0));
    return ids;
}

/// The register as far as it matters here: who stands below whom, and since when.
class KnownSince
{
public:
    explicit KnownSince(Connection &connection) : m_connection(connection)
    {
        Statement statement(
            connection, u"SELECT listed.id, listed.parent, %1 FROM organization AS listed"
                        " LEFT JOIN organization_parent AS span ON span.organization = listed.id"
                        " AND span.valid_from = (SELECT min(valid_from) FROM organization_parent"
                        " WHERE organization = listed.id)"_s.arg(
                            connection.dialect().dayText(u"span.valid_from"_s)));
        statement.run();
        while (statement.next()) {
            m_organizations.insert(
                statement.id<OrganizationId>(0),
                {statement.optionalId<OrganizationId>(1), statement.optionalDay(2), false});
        }
    }

    bool contains(OrganizationId organization) const
    {
        return m_organizations.contains(organization);
    }

    void wasRatedOn(OrganizationId organization, QDate day)
    {
        for (std::optional<OrganizationId> there = organization; there;) {
            Place &place = m_organizations[*there];
            // Whatever is above a place that is old enough was seen when that one was.
            if (place.ratedFirst.isValid() && place.ratedFirst <= day)
                return;
            place.ratedFirst = day;
            if (place.since && day < *place.since) {
                place.since = day;
                place.isEarlier = true;
            }
            there = place.parent;
        }
    }

    /// Writes the earlier beginnings.
    void write()
    {
        Statement span(m_connection,
                       u"UPDATE organization_parent SET valid_from = ? WHERE organization = ? AND"
                       " valid_from = (SELECT min(valid_from) FROM organization_parent"
                       " WHERE organization = ?)"_s);
        Statement created(m_connection, u"UPDATE organization SET created_on = ?"
                                        " WHERE id = ? AND created_on > ?"_s);
        for (auto place = m_organizations.cbegin(); place != m_organizations.cend(); ++place) {
            if (place->isEarlier)
                span.run(*place->since, place.key(), place.key());
            if (place->ratedFirst.isValid())
                created.run(place->ratedFirst, place.key(), place->ratedFirst);
        }
    }

private:
    struct Place
    {
        std::optional<OrganizationId> parent;
        std::optional<QDate> since; ///< nothing: it never stood anywhere
        bool isEarlier = false;
        QDate ratedFirst = {};
    };

    Connection &m_connection;
    QHash<OrganizationId, Place> m_organizations;
};

PortalError wrong(const QString &subject, std::size_t index)
{
    return invalidInput(subject, u"questionnaire %1"_s.arg(index));
}

} // namespace

QuestionnaireInserter::QuestionnaireInserter(Connection &connection, AdditionalSums sums)
    : m_writesSums(sums == AdditionalSums::Direct),
      m_rows(connection, "questionnaire"_L1, questionnaireColumns(m_writesSums)),
      m_additional(connection, "additional_score"_L1,
                   {{"questionnaire"_L1, "bigint"_L1},
                    {"criterion"_L1, "bigint"_L1},
                    {"score"_L1, "smallint"_L1}})
{
}

void QuestionnaireInserter::insert(const Questionnaire &questionnaire)
{
    m_rows << questionnaire.id << questionnaire.organization
           << monthOf(questionnaire.givenAt).index() << questionnaire.givenAt.toMSecsSinceEpoch()
           << questionnaire.user;
    for (const quint8 score : questionnaire.scores)
        m_rows << int(score);
    m_rows << static_cast<int>(questionnaire.channel) << storableComment(questionnaire.comment);
    if (questionnaire.sourceId.isEmpty())
        m_rows << std::nullopt;
    else
        m_rows << questionnaire.sourceId;
    if (m_writesSums) {
        int sum = 0;
        for (const auto &[criterion, score] : questionnaire.additionalScores)
            sum += score;
        m_rows << static_cast<int>(questionnaire.additionalScores.size()) << sum;
    }
    if (!questionnaire.additionalScores.empty())
        m_withAdditional.push_back(questionnaire);
    constexpr std::size_t maximumHeldBack = 5000;
    if (m_withAdditional.size() >= maximumHeldBack)
        flush();
}

void QuestionnaireInserter::flush()
{
    m_rows.flush();
    for (const Questionnaire &questionnaire : m_withAdditional) {
        for (const auto &[criterion, score] : questionnaire.additionalScores)
            m_additional << questionnaire.id << criterion << int(score);
    }
    m_withAdditional.clear();
    m_additional.flush();
}

namespace {

/// What is compared of a rating that comes again. A million of them are held.
struct Content
{
    qint64 organization = 0;
    qint64 givenAt = 0;
    std::array<quint8, baseCriterionCount> scores{};

    friend bool operator==(const Content &, const Content &) = default;
};

Content contentOf(const Questionnaire &questionnaire)
{
    return {questionnaire.organization.value(), questionnaire.givenAt.toMSecsSinceEpoch(),
            questionnaire.scores};
}

QHash<QString, Content> contentsBySource(Connection &connection)
{
    QHash<QString, Content> contents;
    Statement statement(connection,
                        u"SELECT source_id, organization, given_at, simplicity, information,"
                        " timeliness, courtesy FROM questionnaire WHERE source_id IS NOT NULL"_s);
    statement.run();
    while (statement.next()) {
        Content content{statement.integer(1), statement.integer(2), {}};
        for (std::size_t i = 0; i < baseCriterionCount; ++i)
            content.scores[i] =
                static_cast<quint8>(statement.smallInteger(3 + static_cast<int>(i)));
        contents.insert(statement.text(0), content);
    }
    return contents;
}

} // namespace

QuestionnaireReceipt addQuestionnaires(Connection &connection, const Request &request,
                                       const std::vector<Questionnaire> &questionnaires,
                                       ApplyMode mode, const Task &task)
{
    const QString fingerprint =
        mode == ApplyMode::Commit ? fingerprintOf(questionnaires) : QString();
    Transaction transaction(connection, Transaction::Kind::Writing);
    allowedActor(connection, Operation::AddQuestionnaires);
    const ReferenceData reference = referenceData(connection);
    if (mode == ApplyMode::Commit) {
        if (const auto kept = keptAnswer(connection, request, fingerprint))
            return orFail(unpackedQuestionnaireReceipt(*kept));
    }
    QuestionnaireReceipt receipt;
    {
        KnownSince known(connection);
        QHash<QString, Content> sources = contentsBySource(connection);
        const bool anyUser =
            std::any_of(questionnaires.begin(), questionnaires.end(),
                        [](const Questionnaire &given) { return given.user.has_value(); });
        const bool anyId =
            std::any_of(questionnaires.begin(), questionnaires.end(),
                        [](const Questionnaire &given) { return given.id.isValid(); });
        const auto users = anyUser ? idsOf(connection, u"SELECT id FROM users"_s) : QSet<qint64>();
        auto ids = anyId ? idsOf(connection, u"SELECT id FROM questionnaire"_s) : QSet<qint64>();
        qint64 lastId =
            integerFrom(connection, u"SELECT coalesce(max(id), 0) FROM questionnaire"_s);

        QuestionnaireInserter inserter(connection,
                                       QuestionnaireInserter::AdditionalSums::ByTriggers);
        const auto total = static_cast<qint64>(questionnaires.size());
        for (std::size_t i = 0; i < questionnaires.size(); ++i) {
            const Questionnaire &given = questionnaires[i];
            const auto index = static_cast<qsizetype>(i);
            task.stepNowAndThen(index, total);
            orFail(checkQuestionnaire(given, i, reference));
            if (!known.contains(given.organization)) {
                receipt.withoutOrganization.push_back(index);
                continue;
            }
            if (!given.sourceId.isEmpty() && sources.contains(given.sourceId)) {
                receipt.alreadyThere.push_back(index);
                if (sources.value(given.sourceId) != contentOf(given))
                    receipt.different.push_back(index);
                continue;
            }
            if (given.user && !users.contains(given.user->value()))
                fail(wrong(u"user"_s, i));
            if (given.id.isValid() && (given.id.value() > highestOrganizationId.value() ||
                                       ids.contains(given.id.value())))
                fail(wrong(u"id"_s, i));

            Questionnaire stored = given;
            if (!stored.id.isValid())
                stored.id = QuestionnaireId(lastId + 1);
            lastId = std::max(lastId, stored.id.value());
            if (anyId)
                ids.insert(stored.id.value());
            if (!stored.sourceId.isEmpty())
                sources.insert(stored.sourceId, contentOf(stored));
            inserter.insert(stored);
            known.wasRatedOn(stored.organization, minskDay(stored.givenAt));
            ++receipt.added;
        }
        inserter.flush();
        known.write();
        task.step(total, total);
    }
    if (mode == ApplyMode::DryRun || receipt.added == 0)
        return receipt;
    {
        JournalWriter journal(connection, request.actor, request.id);
        journal.write({.id = {},
                       .at = {},
                       .actor = {},
                       .action = JournalAction::QuestionnairesAdded,
                       .organization = {},
                       .reason = {},
                       .before = {},
                       .after = {{u"questionnaires"_s, receipt.added}}});
        journal.flush();
    }
    keepAnswer(connection, request, fingerprint, packedAnswer(receipt));
    transaction.commit();
    return receipt;
}

} // namespace ratingdesk::sql
