// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stores/rankingbasisstore.h"
#include "tests/support/await.h"
#include "tests/support/fakeportal.h"

#include <QSignalSpy>
#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

/// One basis for all who rank in a session.
class RankingBasisStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_portal = std::make_unique<FakePortal>();
        for (qint64 id = 1; id <= 4; ++id) {
            Organization organization;
            organization.id = OrganizationId(id);
            organization.nameRu = u"Школа № %1"_s.arg(id);
            if (id > 2)
                organization.parent = OrganizationId(id - 2);
            m_portal->add(organization);
        }
        for (int i = 0; i < 24; ++i)
            rate(1 + i % 4, QDate(2023, 1, 10).addMonths(i / 6), quint8(1 + (i * 7) % 5));
        m_bases = std::make_unique<RankingBasisStore>(*m_portal, m_portal->data().info);
    }

    void whatOneFetchedServesTheOthers()
    {
        const auto first = m_bases->ask(RankingExtent::whole());
        const auto second = m_bases->ask(RankingExtent::whole());
        const auto part = m_bases->ask(monthExtent());
        QVERIFY(await(first) && await(second) && await(part));
        QVERIFY(await(m_bases->positions()));
        QCOMPARE(calls(), (QStringList{u"parentSpans"_s, u"skeleton"_s, u"tallies"_s}));
        QCOMPARE((*await(first))->tallies, (*await(part))->tallies);
    }

    void aPartIsTheSameAsOfTheWhole()
    {
        const auto part = await(m_bases->ask(monthExtent()));
        QCOMPARE(calls(), (QStringList{u"hierarchies"_s, u"tallies"_s}));
        const auto whole = await(m_bases->ask(RankingExtent::whole()));
        QVERIFY(part && whole);
        QVERIFY((*part)->tallies != (*whole)->tallies);
        for (const Period &period : months()) {
            const Ranking one = rankPeriod(**part, period, {}, {});
            QVERIFY(one.rankedCount > 0);
            // The criteria are no part of it.
            Ranking other = rankPeriod(**whole, period, {}, {});
            QCOMPARE(one.rows.size(), other.rows.size());
            for (std::size_t i = 0; i < one.rows.size(); ++i) {
                other.rows[i].criteria = one.rows[i].criteria;
                QCOMPARE(one.rows[i], other.rows[i]);
            }
        }
    }

    void aNewNameFetchesNothing()
    {
        QVERIFY(await(m_bases->ask(RankingExtent::whole())));
        m_portal->clearCalls();
        QSignalSpy outdated(m_bases.get(), &RankingBasisStore::outdated);
        Organization renamed = m_portal->data().registered.at(OrganizationId(2));
        renamed.nameRu = u"Гимназия"_s;
        m_portal->applyAsColleague({{UpdateOrganization{renamed}}, {}});
        QVERIFY(outdated.isEmpty());
        QVERIFY(await(m_bases->ask(RankingExtent::whole())));
        QVERIFY(await(m_bases->positions()));
        QCOMPARE(calls(), QStringList());
    }

    void newRatingsReloadNoTree()
    {
        const auto before = await(m_bases->ask(RankingExtent::whole()));
        QVERIFY(before);
        m_portal->clearCalls();
        QSignalSpy outdated(m_bases.get(), &RankingBasisStore::outdated);
        QVERIFY(await(
            m_portal->addQuestionnaires({questionnaire(1, {2023, 5, 2}, 5)}, ApplyMode::Commit)));
        QTRY_COMPARE(outdated.size(), 1);
        m_portal->clearCalls();
        const auto after = await(m_bases->ask(RankingExtent::whole()));
        QVERIFY(after);
        QCOMPARE(calls(), QStringList{u"tallies"_s});
        QCOMPARE((*after)->trees, (*before)->trees);
        QVERIFY((*after)->revision > (*before)->revision);
        QCOMPARE((*after)->tallies->months()->last, Month(2023, 5));
    }

    void aMoveCountsNothingAnew()
    {
        const auto before = await(m_bases->ask(RankingExtent::whole()));
        m_portal->clearCalls();
        m_portal->applyAsColleague(
            {{MoveOrganization{OrganizationId(4), OrganizationId(1), {2023, 5, 1}, 0}}, {}});
        const auto after = await(m_bases->ask(RankingExtent::whole()));
        QVERIFY(after);
        QCOMPARE(calls(), (QStringList{u"parentSpans"_s, u"skeleton"_s}));
        QCOMPARE((*after)->tallies, (*before)->tallies);
    }

    void whatFailedIsAskedAgain()
    {
        m_portal->failNext({.kind = PortalError::Kind::Unreachable});
        QVERIFY(!await(m_bases->ask(RankingExtent::whole())));
        QVERIFY(await(m_bases->ask(RankingExtent::whole())));
    }

    void whoCancelsLeavesTheOthersTheirs()
    {
        m_portal->hold();
        auto given = m_bases->ask(RankingExtent::whole());
        const auto kept = m_bases->ask(RankingExtent::whole());
        given.cancel();
        m_portal->release();
        QVERIFY(await(kept));
        QCOMPARE(await(given).error().kind, PortalError::Kind::Cancelled);
    }

    void aCommandTakesItsQuestionsBack()
    {
        m_portal->hold();
        const RankingExtent extent = monthExtent();
        auto asked = fetchRankingBasis(*m_portal, m_portal->data().info, extent,
                                       fetchTrees(*m_portal, extent.days));
        asked.cancel();
        QTRY_VERIFY(asked.isCanceled());
        m_portal->release();
        QCOMPARE(await(asked).error().kind, PortalError::Kind::Cancelled);
    }

    /// Counting a country for one body's subordinates takes as long as for all.
    void aScopeCountsOnlyWhatStandsBelowIt()
    {
        const RankingExtent extent = monthExtent();
        const MemberSelection below{.scope = OrganizationId(1)};
        const auto trees = fetchTrees(*m_portal, extent.days);
        const auto whole =
            await(fetchRankingBasis(*m_portal, m_portal->data().info, extent, trees));
        const auto part =
            await(fetchRankingBasis(*m_portal, m_portal->data().info, extent, trees,
                                    (*await(trees))->standingBelow(*below.scope, extent.days)));
        QVERIFY(whole && part);
        for (const Period &period : months()) {
            const Period counted = countedMonths(period, RankingMethod().mode);
            QCOMPARE((*whole)->tallies->totalsOf(counted).organizations.size(), std::size_t(4));
            QCOMPARE((*part)->tallies->totalsOf(counted).organizations,
                     (std::vector{OrganizationId(1), OrganizationId(3)}));
            const Ranking ranking = rankPeriod(**part, period, below, {});
            QCOMPARE(ranking.rankedCount, 1);
            QCOMPARE(ranking.rows, rankPeriod(**whole, period, below, {}).rows);
        }
    }

    void everyoneHasTheirPlaceInTheCountry()
    {
        const auto positions = await(m_bases->positions());
        QVERIFY(positions);
        QCOMPARE((*positions)->ranked, 4);
        const Ranking ranking = rankPeriod(**await(m_bases->ask(RankingExtent::whole())),
                                           {{2023, 5}, {2023, 5}}, {}, {});
        for (const RankingRow &row : ranking.rows)
            QCOMPARE((*positions)->positions.value(row.organization), *row.position);
    }

private:
    static std::vector<Period> months() { return {{{2023, 3}, {2023, 3}}, {{2023, 4}, {2023, 4}}}; }
    RankingExtent monthExtent() const
    {
        return RankingExtent::ofPeriods(months(), {}, m_portal->data().info.today());
    }

    QStringList calls() const
    {
        QStringList calls = m_portal->calls();
        calls.sort();
        return calls;
    }

    Questionnaire questionnaire(qint64 organization, QDate day, quint8 score) const
    {
        Questionnaire made;
        made.id = QuestionnaireId(qint64(m_portal->data().answers.size()) + 1);
        made.organization = OrganizationId(organization);
        made.givenAt = QDateTime(day, QTime(9, 0), Qt::UTC);
        made.scores = {score, score, score, score};
        return made;
    }

    void rate(qint64 organization, QDate day, quint8 score)
    {
        const Questionnaire made = questionnaire(organization, day, score);
        m_portal->data().answers[made.id] = made;
    }

    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<RankingBasisStore> m_bases;
};

QTEST_GUILESS_MAIN(RankingBasisStoreTest)
#include "tst_rankingbasisstore.moc"
