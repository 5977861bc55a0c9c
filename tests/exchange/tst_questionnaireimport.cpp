// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"
#include "models/exchange/questionnaireimport.h"
#include "tests/support/computerzone.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;
using Reason = ImportNote::Reason;
using Verdict = ImportVerdict;

namespace {

constexpr const char *oneRatingMapping = R"({
    "imports": "questionnaires", "source": "115",
    "fields": {
        "source_id": {"column": "id"},
        "organization": {"column": "organisation_id", "add": 100000},
        "given_at": {"column": "opened", "date": "yyyy-MM-dd yyyy"},
        "scores": {"column": "rating"}
    },
    "skip": [{"column": "rating", "values": ["0"], "because": "not rated"}]
})";

QuestionnaireImport plan(const QByteArray &csv, const QByteArray &mapping = oneRatingMapping)
{
    const auto file = CsvReader::ofContent(csv);
    const auto parsed = parseMapping(mapping, ImportSubject::Questionnaires);
    return *planQuestionnaireImport(*file, *BoundMapping::bind(*parsed, file->columns()),
                                    QDate(2019, 1, 1));
}

} // namespace

class QuestionnaireImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRatingIsGivenToAllCriteria()
    {
        const auto import = plan(
            "id,rating,opened,organisation_id\n7,4,2015-11-23 2015,124\n8,0,2015-11-23 2015,1\n");
        QVERIFY(import.oneScoreForAll);
        QCOMPARE(import.report.skipped, std::vector<qint64>{1});
        QCOMPARE(import.questionnaires.size(), 1u);
        const Questionnaire &questionnaire = import.questionnaires.front();
        QCOMPARE(questionnaire.sourceId, u"115:7"_s);
        QCOMPARE(questionnaire.organization, OrganizationId(100124));
        QCOMPARE(questionnaire.scores, (std::array<quint8, 4>{4, 4, 4, 4}));
        QCOMPARE(questionnaire.channel, Channel::Other);
        // Midnight in Minsk is still the day before by UTC; the month is that of Minsk.
        QCOMPARE(questionnaire.givenAt, QDateTime(QDate(2015, 11, 22), QTime(21, 0), Qt::UTC));
        QCOMPARE(monthOf(questionnaire.givenAt), Month(2015, 11));
    }

    /// Anchorage skips the hour after two on that night: a rating of Minsk is none of its business.
    void timesAreThoseOfMinskWhereverTheComputerStands()
    {
        const ComputerZone zone("America/Anchorage");
        const auto import = plan("id,rating,opened,organisation_id\n7,4,2017-03-12T02:30:00,124\n",
                                 R"({"imports": "questionnaires", "source": "s", "fields": {
            "source_id": {"column": "id"}, "organization": {"column": "organisation_id"},
            "given_at": {"column": "opened"}, "scores": {"column": "rating"}}})");
        QCOMPARE(import.questionnaires.size(), 1u);
        QCOMPARE(import.questionnaires.front().givenAt,
                 QDateTime(QDate(2017, 3, 11), QTime(23, 30), Qt::UTC));
    }

    void everyCriterionMayHaveItsColumn()
    {
        const auto import = plan("n,o,d,a,b,c,e,way,said\n"
                                 "1,5,2018-05-31T23:30:00Z,1,2,3,4,qr_code,<b>Спасибо</b>\n",
                                 R"({"imports": "questionnaires", "source": "s", "fields": {
            "source_id": {"column": "n"}, "organization": {"column": "o"},
            "given_at": {"column": "d"}, "simplicity": {"column": "a"},
            "information": {"column": "b"}, "timeliness": {"column": "c"},
            "courtesy": {"column": "e"}, "channel": {"column": "way"},
            "comment": {"column": "said"}}})");
        QCOMPARE(import.questionnaires.size(), 1u);
        const Questionnaire &questionnaire = import.questionnaires.front();
        QCOMPARE(questionnaire.scores, (std::array<quint8, 4>{1, 2, 3, 4}));
        QCOMPARE(questionnaire.channel, Channel::QrCode);
        QCOMPARE(questionnaire.comment, u"<b>Спасибо</b>"_s);
        QCOMPARE(monthOf(questionnaire.givenAt), Month(2018, 6));
    }

    void brokenRowsAreNamed()
    {
        const auto import = plan("id,rating,opened,organisation_id\n"
                                 "1,5,2016-01-01 2016,124\n"
                                 "2,6,2016-01-01 2016,124\n"
                                 "3,5,yesterday,124\n"
                                 "4,5,2016-01-01 2016,somebody\n"
                                 ",5,2016-01-01 2016,124\n"
                                 "6,5,2016-01-01 2016,124,x\n"
                                 "1,5,2016-01-02 2016,124\n"
                                 "8,5,2019-06-01 2019,124\n");
        const auto &rows = import.report.rows;
        QCOMPARE(rows.size(), 8u);
        QCOMPARE(rows[0].verdict, Verdict::New);
        for (const auto &[index, field] : {std::pair{1, u"scores"_s},
                                           {2, u"given_at"_s},
                                           {3, u"organization"_s},
                                           {4, u"source_id"_s},
                                           {7, u"given_at"_s}}) {
            QCOMPARE(rows[static_cast<std::size_t>(index)].verdict, Verdict::Rejected);
            QCOMPARE(rows[static_cast<std::size_t>(index)].note.fields, QStringList{field});
        }
        QCOMPARE(rows[5].note.reason, Reason::WrongFieldCount);
        QCOMPARE(rows[6].verdict, Verdict::Duplicate);
        QCOMPARE(rows[6].note.subject, u"2"_s);
        QCOMPARE(import.questionnaires.size(), 1u);
    }

    void correctedRatingsAreNotTakenForTheSame()
    {
        auto import = plan("id,rating,opened,organisation_id\n1,5,2016-01-01 2016,1\n"
                           "2,5,2016-01-01 2016,1\n");
        const ImportReport report = reportOf(
            import,
            {.added = 0, .alreadyThere = {0, 1}, .different = {1}, .withoutOrganization = {}});
        QCOMPARE(report.rows[0].verdict, Verdict::Unchanged);
        QCOMPARE(report.rows[1].verdict, Verdict::Rejected);
        QCOMPARE(report.rows[1].note.reason, Reason::SaysOtherwise);
    }

    void receiptSettlesTheVerdicts()
    {
        auto import = plan("id,rating,opened,organisation_id\n1,5,2016-01-01 2016,1\n"
                           "2,5,bad,1\n3,5,2016-01-01 2016,2\n4,5,2016-01-01 2016,3\n");
        const ImportReport report = reportOf(
            import, {.added = 1, .alreadyThere = {0}, .different = {}, .withoutOrganization = {2}});
        QCOMPARE(report.rows[0].verdict, Verdict::Unchanged);
        QCOMPARE(report.rows[1].verdict, Verdict::Rejected);
        QCOMPARE(report.rows[2].verdict, Verdict::New);
        QCOMPARE(report.rows[3].verdict, Verdict::Rejected);
        QCOMPARE(report.rows[3].note,
                 (ImportNote{.reason = Reason::OrganizationMissing, .subject = u"100003"_s}));
        QVERIFY(report.hasProblems());
    }
};

QTEST_APPLESS_MAIN(QuestionnaireImportTest)
#include "tst_questionnaireimport.moc"
