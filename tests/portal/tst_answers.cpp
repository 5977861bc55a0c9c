// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/answers.h"

#include <QTest>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

/// A question that is answered when the test wants it.
template <class T>
struct Question
{
    Question() { promise.start(); }
    void answer(Result<T> result)
    {
        promise.addResult(result);
        promise.finish();
    }
    QFuture<Result<T>> future() { return promise.future(); }

    QPromise<Result<T>> promise;
};

const PortalError notFound{.kind = PortalError::Kind::NotFound};

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLatestCountsInWhateverOrder()
    {
        for (const std::vector<std::size_t> &order :
             {std::vector<std::size_t>{0, 1, 2}, {2, 1, 0}, {1, 2, 0}, {2, 0, 1}}) {
            std::array<Question<int>, 3> questions;
            Latest latest;
            std::vector<int> taken;
            for (Question<int> &question : questions)
                latest.ask(question.future(), this,
                           [&taken](const Result<int> &answer) { taken.push_back(*answer); });
            for (const std::size_t i : order) {
                QVERIFY(latest.isWaiting() || taken == std::vector{2});
                questions[i].answer(static_cast<int>(i));
                QCoreApplication::processEvents();
            }
            QTRY_COMPARE(taken, std::vector{2});
            QVERIFY(!latest.isWaiting());
        }
    }

    void whatWasForgottenIsNotAnswered()
    {
        Question<int> question;
        int answers = 0;
        const auto count = [&answers](const Result<int> &) { ++answers; };
        {
            Latest latest;
            latest.ask(question.future(), this, count);
            latest.forget();
            QVERIFY(!latest.isWaiting());
            latest.ask(question.future(), this, count);
        }
        Latest living;
        living.ask(question.future(), this, count);
        question.answer(1);
        QTRY_COMPARE(answers, 1);
        QCoreApplication::processEvents();
        QCOMPARE(answers, 1);
    }

    void aGuardThatDiedIsNotCalled()
    {
        Question<int> question;
        Question<int> later;
        int answers = 0;
        Latest latest;
        auto guard = std::make_unique<QObject>();
        latest.ask(question.future(), guard.get(), [&](const Result<int> &) { ++answers; });
        guard.reset();
        question.answer(1);
        latest.ask(later.future(), this, [&](const Result<int> &) { ++answers; });
        later.answer(2);
        QTRY_COMPARE(answers, 1);
    }

    void aCancelledQuestionIsAnsweredToo()
    {
        Question<int> question;
        std::optional<PortalError::Kind> kind;
        Latest latest;
        latest.ask(question.future(), this,
                   [&](const Result<int> &answer) { kind = answer.error().kind; });
        question.future().cancel();
        question.promise.finish();
        QTRY_VERIFY(kind);
        QCOMPARE(*kind, PortalError::Kind::Cancelled);
    }

    void theAnswerMayAskAgain()
    {
        Question<int> first;
        Question<int> second;
        Latest latest;
        std::vector<int> taken;
        latest.ask(first.future(), this, [&](const Result<int> &answer) {
            taken.push_back(*answer);
            latest.ask(second.future(), this,
                       [&](const Result<int> &next) { taken.push_back(*next); });
        });
        first.answer(1);
        QTRY_COMPARE(taken, std::vector{1});
        QVERIFY(latest.isWaiting());
        second.answer(2);
        QTRY_COMPARE(taken, (std::vector{1, 2}));
    }

    void allAreThereOnceTheLastIs()
    {
        Question<int> number;
        Question<QString> text;
        const auto all = allOf(number.future(), text.future());
        text.answer(u"x"_s);
        QCoreApplication::processEvents();
        QVERIFY(!all.isFinished());
        number.answer(7);
        QTRY_VERIFY(all.isFinished());
        QCOMPARE(*all.result(), (std::tuple(7, u"x"_s)));
    }

    void theFirstErrorEndsAll()
    {
        Question<int> number;
        Question<QString> text;
        const auto all = allOf(number.future(), text.future());
        text.answer(Failure(notFound));
        QTRY_VERIFY(all.isFinished());
        QCOMPARE(all.result().error().kind, PortalError::Kind::NotFound);
        number.answer(7); // too late, and no harm
        QCoreApplication::processEvents();
    }

    void cancellingAllCancelsEach()
    {
        Question<int> number;
        Question<QString> text;
        auto all = allOf(number.future(), text.future());
        Latest latest;
        std::optional<PortalError::Kind> kind;
        latest.ask(all, this, [&](const auto &answer) { kind = answer.error().kind; });
        all.cancel();
        QTRY_VERIFY(number.promise.isCanceled() && text.promise.isCanceled());
        number.promise.finish();
        text.promise.finish();
        QTRY_VERIFY(kind);
        QCOMPARE(*kind, PortalError::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
