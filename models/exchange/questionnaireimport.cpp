// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/questionnaireimport.h"

#include "models/exchange/momentreader.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Reason = ImportNote::Reason;

constexpr int longestComment = 10'000;
constexpr int longestSourceId = 200;
/// To be compared only; a million of them are held.
struct SourceKey
{
    quint64 first = 0;
    quint64 second = 0;

    friend bool operator==(const SourceKey &, const SourceKey &) = default;
    friend size_t qHash(const SourceKey &key, size_t seed = 0)
    {
        return static_cast<size_t>(key.first) ^ seed;
    }
};

SourceKey keyOfSource(const QString &sourceId)
{
    const QByteArray hash = QCryptographicHash::hash(sourceId.toUtf8(), QCryptographicHash::Md5);
    SourceKey key;
    std::memcpy(&key, hash.constData(), sizeof key);
    return key;
}

Reason reasonOf(MomentProblem problem)
{
    switch (problem) {
    case MomentProblem::Misformed:
        return Reason::Misformed;
    case MomentProblem::Impossible:
        return Reason::NoSuchMoment;
    case MomentProblem::Future:
        return Reason::InTheFuture;
    case MomentProblem::TooEarly:
        return Reason::TooEarly;
    }
    Q_UNREACHABLE();
}

void setVerdictsFrom(QuestionnaireImport &import, const std::vector<Questionnaire> &questionnaires,
                     const QuestionnaireReceipt &receipt)
{
    const auto indexOf = [&import](qsizetype index) {
        return import.reportIndexes[static_cast<std::size_t>(index)];
    };
    ImportedRows &rows = import.report.rows;
    for (const qsizetype index : receipt.alreadyThere)
        rows.setVerdict(indexOf(index), ImportVerdict::Unchanged, {.reason = Reason::AlreadyThere});
    for (const qsizetype index : receipt.different)
        rows.setVerdict(indexOf(index), ImportVerdict::Rejected, {.reason = Reason::SaysOtherwise});
    for (const qsizetype index : receipt.withoutOrganization) {
        const auto organization = questionnaires[static_cast<std::size_t>(index)].organization;
        rows.setVerdict(indexOf(index), ImportVerdict::Rejected,
                        {.reason = Reason::OrganizationMissing,
                         .subject = QString::number(organization.value())});
    }
}

class Planner
{
public:
    Planner(const BoundMapping &mapping, QDate today)
        : m_mapping(mapping), m_moments(mapping.mapping().fields.value(u"given_at"_s).date, today)
    {
        m_import.oneScoreForAll = mapping.has(u"scores"_s);
    }

    void take(const TableRow &row)
    {
        ImportedRows &rows = m_import.report.rows;
        const std::size_t index = rows.size();
        m_faults.clear();
        Questionnaire questionnaire = read(row);
        if (!m_faults.empty()) {
            ImportNote note = m_faults.front();
            note.further.assign(m_faults.begin() + 1, m_faults.end());
            rows.setVerdict(index, ImportVerdict::Rejected, note);
            return;
        }
        const SourceKey key = keyOfSource(questionnaire.sourceId);
        if (const int first = m_rowOfSource.value(key)) {
            rows.setVerdict(
                index, ImportVerdict::Duplicate,
                {.reason = Reason::SourceIdRepeated, .subject = QString::number(first)});
            return;
        }
        m_rowOfSource.insert(key, row.number);
        m_import.questionnaires.push_back(std::move(questionnaire));
        m_import.reportIndexes.push_back(index);
    }

    QuestionnaireImport &import() { return m_import; }

private:
    Questionnaire read(const TableRow &row)
    {
        Questionnaire questionnaire;
        const QString id = text(u"source_id"_s, row);
        m_import.report.rows.add(row.number, id);
        if (id.isEmpty() || id.size() > longestSourceId)
            addFault(u"source_id"_s, row);
        questionnaire.sourceId = m_mapping.mapping().source + u':' + id;

        if (const auto organization = organizationIdIn(text(u"organization"_s, row)))
            questionnaire.organization = *organization;
        else
            addFault(u"organization"_s, row);

        const QString given = text(u"given_at"_s, row);
        if (const auto moment = m_moments.read(given))
            questionnaire.givenAt = *moment;
        else
            m_faults.push_back({.reason = reasonOf(moment.error()),
                                .subject = given,
                                .detail = m_mapping.mapping().fields.value(u"given_at"_s).date,
                                .fields = {u"given_at"_s}});

        readScores(questionnaire, row);
        questionnaire.channel = channelOf(row);
        questionnaire.comment = text(u"comment"_s, row);
        if (questionnaire.comment.size() > longestComment)
            addFault(u"comment"_s, row);
        return questionnaire;
    }

    void addFault(const QString &field, const TableRow &row, const QString &possible = {})
    {
        const bool isKnown = !m_faults.empty() && m_faults.back().fields.contains(field);
        if (!isKnown)
            m_faults.push_back({.reason = Reason::BadValue,
                                .subject = m_mapping.raw(field, row),
                                .detail = possible,
                                .fields = {field}});
    }

    void readScores(Questionnaire &questionnaire, const TableRow &row)
    {
        const QStringList fields =
            m_import.oneScoreForAll
                ? QStringList(baseCriterionCount, u"scores"_s)
                : QStringList{u"simplicity"_s, u"information"_s, u"timeliness"_s, u"courtesy"_s};
        for (std::size_t i = 0; i < baseCriterionCount; ++i) {
            const QString &field = fields[static_cast<qsizetype>(i)];
            const int score = text(field, row).toInt();
            if (score < lowestScore || score > highestScore)
                addFault(field, row);
            else
                questionnaire.scores[i] = static_cast<quint8>(score);
        }
    }

    Channel channelOf(const TableRow &row)
    {
        const QString key = text(u"channel"_s, row);
        if (key == "website"_L1)
            return Channel::Website;
        if (key == "qr_code"_L1)
            return Channel::QrCode;
        if (!key.isEmpty() && key != "other"_L1)
            addFault(u"channel"_s, row, u"website, qr_code, other"_s);
        return Channel::Other;
    }

    QString text(const QString &field, const TableRow &row)
    {
        const auto value = m_mapping.value(field, row);
        if (!value)
            addFault(field, row);
        return value.value_or(QString());
    }

    const BoundMapping &m_mapping;
    const MomentReader m_moments;
    QHash<SourceKey, int> m_rowOfSource;
    std::vector<ImportNote> m_faults; ///< of the row that is being read
    QuestionnaireImport m_import;
};

} // namespace

tl::expected<QuestionnaireImport, TableError> planQuestionnaireImport(const TableReader &table,
                                                                      const BoundMapping &mapping,
                                                                      QDate today,
                                                                      const ImportStep &step)
{
    Planner planner(mapping, today);
    const auto read = takeIn(table, mapping, planner.import().report, [&](const TableRow &row) {
        planner.take(row);
        return !step || step(row.number);
    });
    if (!read)
        return tl::unexpected(read.error());
    return std::move(planner.import());
}

tl::expected<QuestionnaireImport, TableError>
importQuestionnairesInParts(const TableReader &table, const BoundMapping &mapping, QDate today,
                            std::size_t partSize, const TakeQuestionnaires &take)
{
    Planner planner(mapping, today);
    QuestionnaireImport &import = planner.import();
    const auto handOver = [&import, &take] {
        const auto receipt = take(import.questionnaires);
        if (receipt)
            setVerdictsFrom(import, import.questionnaires, *receipt);
        import.questionnaires.clear();
        import.reportIndexes.clear();
        return receipt.has_value();
    };
    bool goesOn = true;
    const auto read = takeIn(table, mapping, import.report, [&](const TableRow &row) {
        planner.take(row);
        if (import.questionnaires.size() >= partSize)
            goesOn = handOver();
        return goesOn;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (goesOn)
        handOver();
    return std::move(import);
}

ImportReport reportOf(QuestionnaireImport import, const QuestionnaireReceipt &receipt)
{
    setVerdictsFrom(import, import.questionnaires, receipt);
    return std::move(import.report);
}

} // namespace ratingdesk
