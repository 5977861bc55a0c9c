// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/feedbackcontract.h"

#include "tests/contract/sampleportal.h"
#include "tests/support/stoppedclock.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace ratingdesk {

void FeedbackContract::commentsComeInPages()
{
    Questionnaire latest = newQuestionnaire(20);
    latest.comment = u"Последний"_s;
    QVERIFY(ask(portal().addQuestionnaires({latest}, ApplyMode::Commit)));
    const auto all = ask(portal().comments({}));
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(3));
    QCOMPARE(all->at(0).text, latest.comment);
    QCOMPARE(all->at(0).givenAt, latest.givenAt);
    QCOMPARE(all->at(0).scores, latest.scores);
    QCOMPARE(all->at(1).questionnaire, QuestionnaireId(1));
    QCOMPARE(all->at(2).questionnaire, QuestionnaireId(3));
    QCOMPARE(all->at(2).text, sampleQuestionnaires().at(2).comment);

    const auto first = ask(portal().comments({.organization = {}, .before = {}, .limit = 2}));
    QCOMPARE(first->size(), std::size_t(2));
    const auto second = ask(
        portal().comments({.organization = {}, .before = first->back().questionnaire, .limit = 2}));
    QCOMPARE(*second, std::vector{all->at(2)});
    const auto ofSchool =
        ask(portal().comments({.organization = OrganizationId(20), .before = {}}));
    QCOMPARE(*ofSchool, (std::vector{all->at(0), all->at(1)}));
    QVERIFY(!ask(portal().comments({.organization = {}, .before = {}, .limit = 0})));
}

/// After one of these comments and one of all.
void FeedbackContract::viewsAreCountedByDays(const CommentQuery &query, StoppedClock &clock)
{
    const auto viewed = [this] {
        std::vector<QDateTime> times;
        const auto journal = ask(portal().journal({}));
        for (const JournalEntry &entry : *journal) {
            if (entry.action == JournalAction::CommentsViewed)
                times.push_back(entry.at);
        }
        return times;
    };
    // A day begins when it does in Minsk.
    const QDateTime lastMinute(QDate(2023, 6, 1), QTime(20, 59), Qt::UTC);
    clock.moveTo(lastMinute);
    QVERIFY(ask(portal().comments(query)));
    QCOMPARE(viewed().size(), std::size_t(2));
    clock.moveTo(lastMinute.addSecs(60));
    QVERIFY(ask(portal().comments(query)));
    QCOMPARE(viewed().size(), std::size_t(3));
    QCOMPARE(viewed().front(), lastMinute.addSecs(60));
}

void FeedbackContract::whoReadsCommentsIsWrittenDown()
{
    const QDateTime noon(QDate(2023, 6, 1), QTime(9, 0), Qt::UTC);
    StoppedClock clock(noon);
    const qint64 revision = ask(portal().open())->portal.dataRevision;
    const auto linesBefore = ask(portal().journal({}))->size();
    const bool isDated = goesByTheTestsClock();
    const auto viewed = [this, isDated, noon] {
        std::vector<std::pair<OrganizationId, QDateTime>> lines;
        const auto journal = ask(portal().journal({}));
        for (const JournalEntry &entry : *journal) {
            if (entry.action == JournalAction::CommentsViewed)
                lines.emplace_back(entry.organization, isDated ? entry.at : noon);
        }
        return lines;
    };
    const CommentQuery ofSchool{.organization = OrganizationId(20), .before = {}};
    using Lines = std::vector<std::pair<OrganizationId, QDateTime>>;

    QVERIFY(!ask(portal().comments(ofSchool))->empty());
    QVERIFY(!ask(portal().comments(ofSchool))->empty());
    QCOMPARE(viewed(), (Lines{{OrganizationId(20), noon}}));
    QCOMPARE(ask(portal().journal({}))->front().actor, ask(portal().open())->actor.account);

    // Of all organizations at once is another view; one that shows nothing is none.
    QVERIFY(!ask(portal().comments({}))->empty());
    QVERIFY(ask(portal().comments({.organization = OrganizationId(101), .before = {}}))->empty());
    QVERIFY(ask(portal().comments({.organization = OrganizationId(987), .before = {}}))->empty());
    QCOMPARE(viewed(), (Lines{{{}, noon}, {OrganizationId(20), noon}}));

    if (isDated)
        viewsAreCountedByDays(ofSchool, clock);

    // Nothing became different, and what is asked of changes does not tell of it.
    QCOMPARE(ask(portal().open())->portal.dataRevision, revision);
    QCOMPARE(ask(portal().journal({.organization = {}, .before = {}, .changesOnly = true}))->size(),
             linesBefore);
    QVERIFY(ask(portal().check())->empty());
}

void FeedbackContract::commentsAreKeptAsTheyWereWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("kept");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("markup", u"<img src=x onerror=alert(1)> &amp; <a href='http://e.by'>тут</a>"_s);
    same("SQL", u"'); DROP TABLE questionnaire; -- \\' \" ? :name $1 %1"_s);
    same("braces", u"{\"a\\\\\",NULL}"_s);
    same("NULL", u"NULL"_s);
    same("lines", u"раз\nдва\r\n\tтры"_s);
    same("beyond the basic plane", u"👍 \U0001F1E7\U0001F1FE"_s);
    QTest::newRow("very long") << QString(10'000, u'ы') << QString(4000, u'ы');
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u'b'
                         << u"a"_s + QChar(QChar::ReplacementCharacter) + u'b';
    QTest::newRow("half a character")
        << u"a"_s + QChar(0xd83d) + u'b' << u"a"_s + QChar(QChar::ReplacementCharacter) + u'b';
}

void FeedbackContract::commentsAreKeptAsTheyWereWritten()
{
    QFETCH(QString, written);
    QFETCH(QString, kept);
    Questionnaire questionnaire = newQuestionnaire(101, u"источник '1'"_s);
    questionnaire.comment = written;
    QVERIFY(ask(portal().addQuestionnaires({questionnaire}, ApplyMode::Commit)));
    const auto comments =
        ask(portal().comments({.organization = OrganizationId(101), .before = {}}));
    QCOMPARE(comments->size(), std::size_t(1));
    QCOMPARE(comments->front().text, kept);
}

} // namespace ratingdesk
