// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/questionnaireimport.h"

#include "models/domain/minsktime.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Reason = ImportNote::Reason;

constexpr int longestComment = 10'000;
constexpr int longestSourceId = 200;
constexpr int earliestYear = 1990;

std::optional<QDateTime> momentOf(const QString &text, const QString &form)
{
    QDateTime moment = form.isEmpty() ? QDateTime::fromString(text, Qt::ISODate)
                                      : QDateTime::fromString(text, form);
    // A time that names no zone is one by the clocks of Minsk, also where those of this computer
    // skip it.
    if (moment.timeSpec() == Qt::LocalTime)
        moment = minskMoment(moment.date(), moment.time());
    if (!moment.isValid())
        return {};
    return moment.toUTC();
}

class Planner
{
public:
    Planner(const BoundMapping &mapping, QDate today)
        : m_mapping(mapping), m_tomorrow(today.addDays(1))
    {
        m_import.report.skipped.assign(mapping.mapping().skip.size(), 0);
        m_import.oneScoreForAll = mapping.has(u"scores"_s);
    }

    void take(const CsvRow &asRead)
    {
        const auto fitted = m_mapping.fitted(asRead);
        const CsvRow &row = fitted ? *fitted : asRead;
        m_import.report.joined += row.fields.size() != asRead.fields.size() ? 1 : 0;
        if (const auto rule = m_mapping.skippedBy(row)) {
            ++m_import.report.skipped[*rule];
            return;
        }
        m_import.report.rows.push_back({.row = row.number, .verdict = {}, .id = {}});
        ImportedRow &report = m_import.report.rows.back();
        if (row.fields.size() != m_mapping.columnCount()) {
            report.verdict = ImportVerdict::Rejected;
            report.note = {.reason = Reason::WrongFieldCount,
                           .subject = QString::number(row.fields.size()),
                           .detail = QString::number(m_mapping.columnCount())};
            return;
        }
        m_badField.clear();
        const Questionnaire questionnaire = read(row, report);
        if (!m_badField.isEmpty()) {
            report.verdict = ImportVerdict::Rejected;
            report.note = {.reason = Reason::BadValue,
                           .subject = m_mapping.raw(m_badField, row),
                           .fields = {m_badField}};
            return;
        }
        if (const int first = m_rowOfSourceId.value(questionnaire.sourceId)) {
            report.verdict = ImportVerdict::Duplicate;
            report.note = {.reason = Reason::SourceIdRepeated, .subject = QString::number(first)};
            return;
        }
        m_rowOfSourceId.insert(questionnaire.sourceId, row.number);
        m_import.questionnaires.push_back(questionnaire);
        m_import.reportIndexes.push_back(m_import.report.rows.size() - 1);
    }

    QuestionnaireImport finish() { return std::move(m_import); }

private:
    Questionnaire read(const CsvRow &row, ImportedRow &report)
    {
        Questionnaire questionnaire;
        const QString id = text(u"source_id"_s, row);
        report.id = id;
        if (id.isEmpty() || id.size() > longestSourceId)
            m_badField = u"source_id"_s;
        questionnaire.sourceId = m_mapping.mapping().source + u':' + id;

        bool isNumber = false;
        questionnaire.organization =
            OrganizationId(text(u"organization"_s, row).toLongLong(&isNumber));
        if (!isNumber || !questionnaire.organization.isValid())
            m_badField = u"organization"_s;

        const QString form = m_mapping.mapping().fields.value(u"given_at"_s).date;
        const auto moment = momentOf(text(u"given_at"_s, row), form);
        const bool isPlausible =
            moment && moment->date().year() >= earliestYear && minskDay(*moment) < m_tomorrow;
        if (isPlausible)
            questionnaire.givenAt = *moment;
        else
            m_badField = u"given_at"_s;

        readScores(questionnaire, row);
        questionnaire.channel = channelOf(text(u"channel"_s, row));
        questionnaire.comment = text(u"comment"_s, row);
        if (questionnaire.comment.size() > longestComment)
            m_badField = u"comment"_s;
        return questionnaire;
    }

    void readScores(Questionnaire &questionnaire, const CsvRow &row)
    {
        const QStringList fields =
            m_import.oneScoreForAll
                ? QStringList(baseCriterionCount, u"scores"_s)
                : QStringList{u"simplicity"_s, u"information"_s, u"timeliness"_s, u"courtesy"_s};
        for (std::size_t i = 0; i < baseCriterionCount; ++i) {
            const QString &field = fields[static_cast<qsizetype>(i)];
            const int score = text(field, row).toInt();
            if (score < lowestScore || score > highestScore)
                m_badField = field;
            else
                questionnaire.scores[i] = static_cast<quint8>(score);
        }
    }

    Channel channelOf(const QString &key)
    {
        if (key == "website"_L1)
            return Channel::Website;
        if (key == "qr_code"_L1)
            return Channel::QrCode;
        if (!key.isEmpty() && key != "other"_L1)
            m_badField = u"channel"_s;
        return Channel::Other;
    }

    QString text(const QString &field, const CsvRow &row)
    {
        const auto value = m_mapping.value(field, row);
        if (!value)
            m_badField = field;
        return value.value_or(QString());
    }

    const BoundMapping &m_mapping;
    const QDate m_tomorrow;
    QHash<QString, int> m_rowOfSourceId;
    QString m_badField;
    QuestionnaireImport m_import;
};

} // namespace

tl::expected<QuestionnaireImport, CsvError>
planQuestionnaireImport(const CsvReader &file, const BoundMapping &mapping, QDate today)
{
    Planner planner(mapping, today);
    const auto read = file.forEachRow([&planner](const CsvRow &row) {
        planner.take(row);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return planner.finish();
}

ImportReport reportOf(QuestionnaireImport import, const QuestionnaireReceipt &receipt)
{
    const auto rowOf = [&import](qsizetype index) -> ImportedRow & {
        return import.report.rows[import.reportIndexes[static_cast<std::size_t>(index)]];
    };
    for (const qsizetype index : receipt.alreadyThere) {
        rowOf(index).verdict = ImportVerdict::Unchanged;
        rowOf(index).note = {.reason = Reason::AlreadyThere};
    }
    for (const qsizetype index : receipt.withoutOrganization) {
        const auto organization =
            import.questionnaires[static_cast<std::size_t>(index)].organization;
        rowOf(index).verdict = ImportVerdict::Rejected;
        rowOf(index).note = {.reason = Reason::OrganizationMissing,
                             .subject = QString::number(organization.value())};
    }
    return std::move(import.report);
}

} // namespace ratingdesk
