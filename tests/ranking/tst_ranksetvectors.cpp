// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ranking/ranksets.h"
#include "tests/support/fixtures.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <cmath>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

using Line = QMap<QString, QString>;

std::vector<Line> linesOf(const QString &name)
{
    QFile file(test::fixturesFolder() + u"/ranks/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = rows.front().trimmed().split(u',');
    std::vector<Line> lines;
    for (const QString &row : rows.mid(1)) {
        const QStringList fields = row.trimmed().split(u',');
        Line line;
        for (qsizetype i = 0; i < columns.size(); ++i)
            line.insert(columns[i], fields.value(i));
        lines.push_back(line);
    }
    return lines;
}

/// What is expected of one case: by level, then by item (from 1).
using Bounds = QMap<QString, QMap<int, Line>>;

QMap<QString, Bounds> casesOf(const std::vector<Line> &lines)
{
    QMap<QString, Bounds> cases;
    for (const Line &line : lines)
        cases[line[u"case"_s]][line[u"level"_s]].insert(line[u"item"_s].toInt(), line);
    return cases;
}

/// Names may hold commas, so only the last two fields are looked at.
QMap<QString, std::vector<Estimate>> inputs()
{
    QFile file(test::fixturesFolder() + u"/ranks/inputs.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    QMap<QString, std::vector<Estimate>> found;
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &row : rows.mid(1)) {
        const QStringList fields = row.trimmed().split(u',');
        found[fields.front()].push_back({.value = fields[fields.size() - 2].toDouble(),
                                         .standardError = fields.back().toDouble()});
    }
    return found;
}

/// How many sets are not as told, and the first of them.
QString differences(const RankSets &sets, const QMap<int, Line> &expected, const QString &prefix)
{
    int count = 0;
    QString first;
    for (auto line = expected.begin(); line != expected.end(); ++line) {
        const RankSet &set = *sets[static_cast<std::size_t>(line.key()) - 1];
        const RankSet told{.rank = (*line)[u"rank"_s].toInt(),
                           .low = (*line)[prefix + u'L'].toInt(),
                           .high = (*line)[prefix + u'U'].toInt()};
        if (set == told)
            continue;
        if (count++ == 0)
            first = u"item %1: %2 [%3, %4], expected %5 [%6, %7]"_s.arg(line.key())
                        .arg(set.rank)
                        .arg(set.low)
                        .arg(set.high)
                        .arg(told.rank)
                        .arg(told.low)
                        .arg(told.high);
    }
    return count == 0 ? QString() : u"%1 differ; %2"_s.arg(count).arg(first);
}

/// The error of a mean of marks from how often each was given: 0.2 is added to each, so that five
/// equal marks do not stand for certainty.
Estimate estimateOfMarks(const std::array<int, 5> &counts)
{
    double n = 0;
    double sum = 0;
    double smoothedSum = 0;
    double smoothedSquares = 0;
    for (int mark = 1; mark <= 5; ++mark) {
        const double count = counts[static_cast<std::size_t>(mark - 1)];
        n += count;
        sum += mark * count;
        smoothedSum += mark * (count + 0.2);
        smoothedSquares += mark * mark * (count + 0.2);
    }
    const double mean = smoothedSum / (n + 1);
    return {.value = sum / n,
            .standardError = std::sqrt((smoothedSquares / (n + 1) - mean * mean) / n),
            .observations = static_cast<int>(n)};
}

} // namespace

/// Confidence sets against those of the csranks package and of an independent program.
class RankSetVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holm_data() { addCases(casesOf(linesOf(u"closed_form.csv"_s))); }
    void holm()
    {
        QFETCH(const std::vector<Estimate>, estimates);
        QFETCH(const Bounds, bounds);
        for (auto level = bounds.begin(); level != bounds.end(); ++level) {
            const double asked = level.key().toDouble();
            QCOMPARE(differences(*holmRankSets(estimates, asked, RankSetScope::Marginal), *level,
                                 u"marg_holm_"_s),
                     QString());
            QCOMPARE(differences(*holmRankSets(estimates, asked, RankSetScope::Simultaneous),
                                 *level, u"simul_holm_"_s),
                     QString());
        }
    }

    void holmOfThousands()
    {
        std::vector<Estimate> estimates;
        for (const Line &line : linesOf(u"rand_n4000_input.csv"_s))
            estimates.push_back({.value = line[u"estimate"_s].toDouble(),
                                 .standardError = line[u"se"_s].toDouble()});
        QMap<int, Line> expected;
        for (const Line &line : linesOf(u"rand_n4000_closed_form.csv"_s))
            expected.insert(line[u"item"_s].toInt(), line);
        QCOMPARE(differences(*holmRankSets(estimates, 0.95, RankSetScope::Simultaneous), expected,
                             u"simul_holm_"_s),
                 QString());
        QCOMPARE(differences(*holmRankSets(estimates, 0.95, RankSetScope::Marginal), expected,
                             u"marg_holm_"_s),
                 QString());
    }

    void welchOfMarks()
    {
        QMap<int, std::pair<QString, Estimate>> organizations;
        for (const Line &line : linesOf(u"ordinal_input.csv"_s)) {
            std::array<int, 5> counts{};
            int n = 0;
            for (std::size_t i = 0; i < 5; ++i) {
                counts[i] = line[u"c%1"_s.arg(i + 1)].toInt();
                n += counts[i];
            }
            if (n >= 10)
                organizations.insert(line[u"org"_s].toInt(),
                                     {line[u"parent"_s], estimateOfMarks(counts)});
        }
        QMap<std::pair<QString, QString>, QMap<int, Line>> groups;
        for (const Line &line : linesOf(u"ordinal_rankcs_welch_holm.csv"_s))
            groups[{line[u"peer_group"_s], line[u"level"_s]}].insert(line[u"org"_s].toInt(), line);
        QVERIFY(!groups.isEmpty());
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            std::vector<Estimate> estimates;
            QMap<int, Line> expected;
            for (auto line = group->begin(); line != group->end(); ++line) {
                estimates.push_back(organizations[line.key()].second);
                expected.insert(static_cast<int>(estimates.size()), *line);
            }
            const double level = group.key().second.toDouble();
            QCOMPARE(differences(*holmRankSets(estimates, level, RankSetScope::Marginal), expected,
                                 u"marg_"_s),
                     QString());
            QCOMPARE(differences(*holmRankSets(estimates, level, RankSetScope::Simultaneous),
                                 expected, u"simul_"_s),
                     QString());
        }
    }

    void exactMarginalSets_data() { addCases(casesOf(bootstrapLines(u"marg"_s)), 200); }
    void exactMarginalSets()
    {
        QFETCH(const std::vector<Estimate>, estimates);
        QFETCH(const Bounds, bounds);
        for (auto level = bounds.begin(); level != bounds.end(); ++level)
            QCOMPARE(
                differences(*exactRankSets(estimates, level.key().toDouble()), *level, QString()),
                QString());
    }

    /// By drawing, nearly all bounds lie in the windows of three Monte-Carlo errors, none more than
    /// one outside.
    void bootstrapStaysInItsWindows()
    {
        const auto given = inputs();
        const auto cases = casesOf(bootstrapLines(u"simul"_s));
        int compared = 0;
        int outside = 0;
        for (auto each = cases.begin(); each != cases.end(); ++each) {
            const std::vector<Estimate> &estimates = given[each.key()];
            if (estimates.size() > 200)
                continue;
            for (auto level = each->begin(); level != each->end(); ++level) {
                const RankSets sets = *bootstrapRankSets(estimates, level.key().toDouble(),
                                                         RankSetScope::Simultaneous);
                for (auto line = level->begin(); line != level->end(); ++line) {
                    const RankSet &set = *sets[static_cast<std::size_t>(line.key()) - 1];
                    for (const auto &[bound, name] :
                         {std::pair(set.low, u'L'), std::pair(set.high, u'U')}) {
                        const int least = (*line)[name + u"min"_s].toInt();
                        const int most = (*line)[name + u"max"_s].toInt();
                        ++compared;
                        outside += bound < least || bound > most;
                        QVERIFY2(bound >= least - 1 && bound <= most + 1, qPrintable(each.key()));
                    }
                }
            }
        }
        QVERIFY(compared > 1000);
        QVERIFY2(outside <= compared / 100, qPrintable(u"%1 of %2"_s.arg(outside).arg(compared)));
    }

private:
    static std::vector<Line> bootstrapLines(const QString &scope)
    {
        std::vector<Line> lines = linesOf(u"bootstrap.csv"_s);
        std::erase_if(lines, [&scope](const Line &line) {
            return line[u"scope"_s] != scope || line[u"stepdown"_s] != u"1"_s;
        });
        return lines;
    }

    static void addCases(const QMap<QString, Bounds> &cases, std::size_t most = 1000)
    {
        QTest::addColumn<std::vector<Estimate>>("estimates");
        QTest::addColumn<Bounds>("bounds");
        const auto given = inputs();
        for (auto each = cases.begin(); each != cases.end(); ++each) {
            QVERIFY2(given.contains(each.key()), qPrintable(each.key()));
            if (given[each.key()].size() <= most)
                QTest::newRow(qPrintable(each.key())) << given[each.key()] << *each;
        }
    }
};

int main(int argc, char *argv[])
{
    if (test::fixturesFolder().isEmpty())
        return test::skippedExitCode;
    RankSetVectorsTest tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_ranksetvectors.moc"
