// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/answers.h"
#include "models/portal/inbackground.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

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

    void cancellingAllLeavesTheQuestionsToOthers()
    {
        Question<int> number;
        Question<QString> text;
        auto all = allOf(number.future(), text.future());
        Latest latest;
        std::optional<PortalError::Kind> kind;
        latest.ask(all, this, [&](const auto &answer) { kind = answer.error().kind; });
        all.cancel();
        QTRY_VERIFY(kind);
        QCOMPARE(*kind, PortalError::Kind::Cancelled);
        QVERIFY(!number.promise.isCanceled());
        number.answer(1);
        text.answer(u"x"_s);
        QCoreApplication::processEvents();
    }

    void aCancelIsPassedOn()
    {
        Question<int> number;
        auto shown = converted(number.future(), [](int value) { return QString::number(value); });
        shown.cancel();
        QTRY_VERIFY(number.promise.isCanceled());
        number.promise.finish();
        QTRY_VERIFY(shown.isFinished());
    }

    void workIsStoppedBetweenItsSteps()
    {
        QSemaphore go;
        std::atomic<int> steps = 0;
        auto work = inBackgroundStepwise([&](const auto &progress) -> std::optional<int> {
            for (int step = 1; step <= 3; ++step) {
                go.acquire();
                ++steps;
                if (!progress(step, 3))
                    return {};
            }
            return 7;
        });
        Latest latest;
        std::optional<Result<int>> outcome;
        latest.ask(work, this, [&](const Result<int> &answer) { outcome = answer; });
        go.release();
        QTRY_COMPARE(work.progressValue(), 1);
        QCOMPARE(work.progressMaximum(), 3);
        work.cancel();
        go.release();
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->error().kind, PortalError::Kind::Cancelled);
        QCOMPARE(steps, 2);

        go.release(3);
        latest.ask(inBackgroundStepwise([&](const auto &progress) {
                       return progress(1, 1) ? std::optional(7) : std::nullopt;
                   }),
                   this, [&](const Result<int> &answer) { outcome = answer; });
        QTRY_VERIFY(*outcome);
        QCOMPARE(**outcome, 7);
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
