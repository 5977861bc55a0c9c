// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/sql/journal.h"

#include "models/domain/clock.h"
#include "models/domain/hiddensigns.h"
#include "models/portal/organizationfields.h"
#include "models/portal/policy.h"
#include "models/portal/sql/organizationrows.h"
#include "models/portal/sql/pages.h"
#include "models/portal/sql/reading.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ratingdesk::sql {

namespace {

/// A line of the journal as it is stored: the hash covers exactly these values.
struct StoredLine
{
    qint64 id = 0;
    qint64 at = 0;
    QString actor;
    int action = 0;
    std::optional<OrganizationId> organization;
    QString request;
    QString reason;
    QString before;
    QString after;
};

QString hashOf(const StoredLine &line, const QString &previousHash)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // The length before each part: no two different lines read the same.
    const auto add = [&hash](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    add(previousHash);
    add(QString::number(line.id));
    add(QString::number(line.at));
    add(line.actor);
    add(QString::number(line.action));
    add(line.organization ? QString::number(line.organization->value()) : QString());
    add(line.request);
    add(line.reason);
    add(line.before);
    add(line.after);
    return QString::fromLatin1(hash.result().toHex());
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString lineColumns()
{
    return u"id, at, actor, action, organization, request, reason, before, after"_s;
}

StoredLine readLine(const Statement &row)
{
    return {.id = row.integer(0),
            .at = row.integer(1),
            .actor = row.text(2),
            .action = row.smallInteger(3),
            .organization = row.optionalId<OrganizationId>(4),
            .request = row.text(5),
            .reason = row.text(6),
            .before = row.text(7),
            .after = row.text(8)};
}

} // namespace

void announceChanges(Connection &connection, const QString &request, const QString &reason)
{
    if (connection.dialect().isSqlite())
        return;
    Statement(connection,
              u"SELECT set_config('portal.request', ?, true), set_config('portal.reason', ?, true),"
              " set_config('portal.at', ?, true)"_s)
        .run(request, reason, QString::number(Clock::now().toMSecsSinceEpoch()));
}

JournalWriter::JournalWriter(Connection &connection, const QString &actor, const QString &request,
                             Chain chain)
    : m_connection(connection),
      m_actor(actor),
      m_request(request),
      m_chain(connection.dialect().isSqlite() ? Chain::Direct : chain)
{
    if (m_chain == Chain::ByDatabase)
        return;
    Statement last(connection, u"SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1"_s);
    if (last.run().next()) {
        m_lastId = last.integer(0);
        m_lastHash = last.text(1);
    }
}

void JournalWriter::write(const JournalEntry &entry)
{
    if (m_chain == Chain::ByDatabase && entry.action <= JournalAction::Withdrawn)
        return;
    if (!m_rows) {
        m_rows.emplace(m_connection, "journal"_L1,
                       std::vector<RowInserter::Column>{{"id"_L1, "bigint"_L1},
                                                        {"at"_L1, "bigint"_L1},
                                                        {"actor"_L1, "text"_L1},
                                                        {"action"_L1, "smallint"_L1},
                                                        {"organization"_L1, "bigint"_L1},
                                                        {"request"_L1, "text"_L1},
                                                        {"reason"_L1, "text"_L1},
                                                        {"before"_L1, "json"_L1},
                                                        {"after"_L1, "json"_L1},
                                                        {"hash"_L1, "text"_L1}});
    }
    const StoredLine line{
        .id = m_lastId + 1,
        .at = entry.at.isValid() ? entry.at.toMSecsSinceEpoch() : Clock::now().toMSecsSinceEpoch(),
        .actor = entry.actor.isEmpty() ? m_actor : entry.actor,
        .action = static_cast<int>(entry.action),
        .organization =
            entry.organization.isValid() ? std::optional(entry.organization) : std::nullopt,
        .request = m_request,
        .reason = entry.reason,
        .before = jsonText(entry.before),
        .after = jsonText(entry.after)};
    m_lastId = line.id;
    m_lastHash = hashOf(line, m_lastHash);
    *m_rows << line.id << line.at << line.actor << line.action << line.organization << line.request
            << line.reason << line.before << line.after << m_lastHash;
}

void JournalWriter::flush()
{
    if (m_rows)
        m_rows->flush();
    if (m_chain == Chain::ByDatabase)
        return;
    Statement(m_connection, u"UPDATE journal_head SET entries = ?, hash = ?"_s)
        .run(m_lastId, m_lastHash);
}

JournalHead journalHead(Connection &connection)
{
    Statement statement(connection, u"SELECT entries, hash FROM journal_head"_s);
    if (!statement.run().next())
        return {};
    return {.entries = statement.integer(0), .hash = statement.text(1)};
}

std::vector<JournalEntry> journalPage(Connection &connection, const JournalQuery &query)
{
    checkPage(query);
    const Actor reader = actorOf(connection);
    QString sql = u"SELECT %1 FROM journal WHERE id < ?"_s.arg(lineColumns());
    if (query.organization)
        sql += u" AND organization = ?"_s;
    if (query.changesOnly || missingRight(reader, Operation::ReadWhoReadComments,
                                          query.organization, isWithin(connection)))
        sql += u" AND action <> %1"_s.arg(static_cast<int>(JournalAction::CommentsViewed));
    Statement statement(connection, sql + u" ORDER BY id DESC LIMIT ?"_s);
    const qint64 before =
        query.before.value_or(JournalEntryId(std::numeric_limits<qint64>::max())).value();
    if (query.organization)
        statement.run(before, *query.organization, query.limit);
    else
        statement.run(before, query.limit);

    std::vector<JournalEntry> page;
    while (statement.next()) {
        const StoredLine line = readLine(statement);
        const auto object = [](const QString &text) {
            return QJsonDocument::fromJson(text.toUtf8()).object();
        };
        page.push_back({.id = JournalEntryId(line.id),
                        .at = QDateTime::fromMSecsSinceEpoch(line.at, Qt::UTC),
                        .actor = withoutHiddenSigns(line.actor),
                        .action = static_cast<JournalAction>(line.action),
                        .organization = line.organization.value_or(OrganizationId()),
                        .reason = withoutHiddenSigns(line.reason),
                        .before = object(line.before),
                        .after = object(line.after),
                        .request = line.request});
    }
    return page;
}

std::vector<CheckFinding> checkJournal(Connection &connection,
                                       const std::optional<JournalHead> &kept, const Task &task)
{
    std::vector<CheckFinding> findings;
    QString hashWhereKept;
    Statement statement(connection,
                        u"SELECT %1, hash FROM journal ORDER BY id"_s.arg(lineColumns()));
    statement.run();
    QString previousHash;
    qint64 previousId = 0;
    while (statement.next()) {
        const StoredLine line = readLine(statement);
        const QString hash = statement.text(9);
        const QString expected = hashOf(line, previousHash);
        if (line.id != previousId + 1 || hash != expected) {
            findings.push_back({CheckFinding::Kind::BrokenJournal, line.id,
                                u"expected %1 after entry %2, found %3"_s.arg(expected)
                                    .arg(previousId)
                                    .arg(hash)});
        }
        previousHash = hash;
        previousId = line.id;
        if (kept && line.id == kept->entries)
            hashWhereKept = hash;
        task.stepNowAndThen(line.id, line.id);
    }
    const auto tell = [&findings](const JournalHead &head, qint64 entries, const QString &hash) {
        findings.push_back({CheckFinding::Kind::ShortenedJournal, head.entries,
                            u"expected %1 entries up to %2, found %3 up to %4"_s.arg(head.entries)
                                .arg(head.hash)
                                .arg(entries)
                                .arg(hash)});
    };
    const JournalHead head = journalHead(connection);
    if (head != JournalHead{previousId, previousHash})
        tell(head, previousId, previousHash);
    if (kept && hashWhereKept != kept->hash)
        tell(*kept, previousId, hashWhereKept);
    return findings;
}

std::vector<CheckFinding> checkAgainstJournal(Connection &connection, const Task &task)
{
    // Of each organization the last value of every field that was ever told of; nothing for those
    // that were withdrawn.
    QHash<OrganizationId, QJsonObject> told;
    {
        Statement lines(connection,
                        u"SELECT organization, action, after FROM journal"
                        " WHERE organization IS NOT NULL AND action <= ? ORDER BY id"_s);
        lines.run(static_cast<int>(JournalAction::Withdrawn));
        qint64 done = 0;
        while (lines.next()) {
            QJsonObject &values = told[lines.id<OrganizationId>(0)];
            const auto action = static_cast<JournalAction>(lines.integer(1));
            if (action == JournalAction::Created || action == JournalAction::Withdrawn)
                values = {};
            const QJsonObject after = QJsonDocument::fromJson(lines.utf8(2)).object();
            for (auto field = after.begin(); field != after.end(); ++field)
                values.insert(field.key(), field.value());
            ++done;
            task.stepNowAndThen(done, done);
        }
    }
    std::vector<CheckFinding> findings;
    Statement rows(connection,
                   u"SELECT %1 FROM organization ORDER BY id"_s.arg(organizationColumns()));
    rows.run();
    while (rows.next()) {
        const Organization organization = readOrganization(rows);
        const auto values = told.constFind(organization.id);
        if (values == told.cend())
            continue;
        const QJsonObject present = fieldValues(organization);
        QStringList wrong;
        for (auto field = values->begin(); field != values->end(); ++field) {
            const QJsonValue there = present.value(field.key());
            if (field.value() != (there.isUndefined() ? QJsonValue() : there))
                wrong.append(field.key());
        }
        if (!wrong.isEmpty())
            findings.push_back({CheckFinding::Kind::ChangedPastJournal, organization.id.value(),
                                wrong.join(u", ")});
    }
    return findings;
}

} // namespace ratingdesk::sql
