// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandsfixture.h"

using namespace ratingdesk;
using namespace ratingdesk::test;
using namespace Qt::StringLiterals;

/// Confidence sets for the ranks of whatever a file holds.
class RankSetsCommandTest : public CommandsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void setsAreWritten()
    {
        const auto sets = run({});
        QCOMPARE(sets.status, done);
        QCOMPARE(plainCsv(sets.output), (QList<QStringList>{
                                            {u"item"_s, u"rank"_s, u"rank_low"_s, u"rank_high"_s},
                                            {u"Больница № 1"_s, u"1"_s, u"1"_s, u"2"_s},
                                            {u"Школа № 3"_s, u"3"_s, u"3"_s, u"3"_s},
                                            {u"Почта"_s, u"2"_s, u"1"_s, u"2"_s},
                                            {u"Архив"_s, QString(), QString(), QString()},
                                        }));
        QVERIFY2(sets.errors.contains(u"1 item"_s), qPrintable(sets.errors));
    }

    void everyMethodAnswers_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("marginal") << QStringList{u"--sets"_s, u"marginal"_s};
        QTest::newRow("holm") << QStringList{u"--method"_s, u"holm"_s};
        QTest::newRow("bootstrap") << QStringList{u"--method"_s, u"bootstrap"_s};
        QTest::newRow("bootstrap, marginal")
            << QStringList{u"--method"_s, u"bootstrap"_s, u"--sets"_s, u"marginal"_s};
        QTest::newRow("exact") << QStringList{u"--method"_s, u"exact"_s,   u"--sets"_s,
                                              u"marginal"_s, u"--level"_s, u"0.9"_s};
    }
    void everyMethodAnswers()
    {
        QFETCH(const QStringList, options);
        const auto sets = run(options);
        QVERIFY2(sets.status == done, qPrintable(sets.errors));
        const auto rows = plainCsv(sets.output);
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[2], (QStringList{u"Школа № 3"_s, u"3"_s, u"3"_s, u"3"_s}));
    }

    /// With three observations an error is not known so well.
    void observationsCount()
    {
        m_runner.write(u"few.csv"_s, "item,estimate,standard_error,n\n"
                                     "a,4.5,0.1,3\nb,4.0,0.1,3\n");
        const auto welch = m_runner.ratingdesk(arguments(u"few.csv"_s, {}));
        QCOMPARE(plainCsv(welch.output).at(1), (QStringList{u"a"_s, u"1"_s, u"1"_s, u"1"_s}));
        m_runner.write(u"fewer.csv"_s, "item,estimate,standard_error,n\n"
                                       "a,4.5,0.1,2\nb,4.0,0.1,2\n");
        const auto fewer = m_runner.ratingdesk(arguments(u"fewer.csv"_s, {}));
        QCOMPARE(plainCsv(fewer.output).at(1), (QStringList{u"a"_s, u"1"_s, u"1"_s, u"2"_s}));
        const auto known =
            m_runner.ratingdesk(arguments(u"fewer.csv"_s, {u"--method"_s, u"holm"_s}));
        QCOMPARE(plainCsv(known.output).at(1), (QStringList{u"a"_s, u"1"_s, u"1"_s, u"1"_s}));
    }

    void whatDoesNotFitIsSaid_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("said");
        QTest::newRow("no column")
            << QByteArray("item,estimate\na,4\n") << QStringList() << u"standard_error"_s;
        QTest::newRow("no number") << QByteArray("item,estimate,standard_error\na,4,0.1\nb,x,0.1\n")
                                   << QStringList() << u"Row 3"_s;
        QTest::newRow("error below 0") << QByteArray("item,estimate,standard_error\na,4,-0.1\n")
                                       << QStringList() << u"Row 2"_s;
        QTest::newRow("exact and together")
            << QByteArray("item,estimate,standard_error\na,4,0.1\n")
            << QStringList{u"--method"_s, u"exact"_s} << u"marginal"_s;
        QTest::newRow("level") << QByteArray("item,estimate,standard_error\na,4,0.1\n")
                               << QStringList{u"--level"_s, u"95"_s} << u"--level"_s;
    }
    void whatDoesNotFitIsSaid()
    {
        QFETCH(const QByteArray, table);
        QFETCH(const QStringList, options);
        QFETCH(const QString, said);
        m_runner.write(u"wrong.csv"_s, table);
        const auto outcome = m_runner.ratingdesk(arguments(u"wrong.csv"_s, options));
        QVERIFY(outcome.status != done);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY2(outcome.errors.contains(said), qPrintable(outcome.errors));
    }

private:
    static QStringList arguments(const QString &file, const QStringList &options)
    {
        return QStringList{u"--format"_s, u"csv"_s, u"rank-sets"_s, file} + options;
    }
    ProgramOutcome run(const QStringList &options) const
    {
        m_runner.write(u"scores.csv"_s, u"item;estimate;standard_error;n\n"
                                        "Больница № 1;4,6;0,05;120\n"
                                        "Школа № 3;3,1;0,08;60\n"
                                        "Почта;4,55;0,06;90\n"
                                        "Архив;;;\n"_s.toUtf8());
        return m_runner.ratingdesk(arguments(u"scores.csv"_s, options));
    }
};

QTEST_GUILESS_MAIN(RankSetsCommandTest)
#include "tst_ranksetscommand.moc"
