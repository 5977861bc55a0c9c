// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/portal/inbackground.h"

#include <QSemaphore>
#include <QTest>

#include <dlfcn.h>
#include <thread>

using namespace ratingdesk;

namespace {

QSemaphore isInTheGap;
QSemaphore isAttached;
bool staysInTheGap = false;

} // namespace

/// Qt's own, found first: a future is finished, and its continuation not looked for yet.
extern "C" void _ZN20QFutureInterfaceBase14reportFinishedEv(void *future)
{
    static const auto real = reinterpret_cast<void (*)(void *)>(
        dlsym(RTLD_NEXT, "_ZN20QFutureInterfaceBase14reportFinishedEv"));
    real(future);
    if (std::exchange(staysInTheGap, false)) {
        isInTheGap.release();
        // Whoever attaches one now must not come through before this has ended.
        constexpr int longEnough = 200;
        isAttached.tryAcquire(1, longEnough);
    }
}

class FinishingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void continuationThatIsAttachedInTheGapRunsOnce()
    {
        QPromise<Result<int>> promise;
        promise.start();
        promise.addResult(7);
        staysInTheGap = true;
        std::thread answering([&promise] { finish(promise); });
        isInTheGap.acquire();
        std::atomic_int runs = 0;
        const auto made = converted(promise.future(), [&runs](int answer) {
            ++runs;
            return answer + 1;
        });
        isAttached.release();
        answering.join();
        QTRY_VERIFY(made.isFinished());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
        QCOMPARE(made.result().value(), 8);
        QCOMPARE(runs.load(), 1);
    }
};

QTEST_GUILESS_MAIN(FinishingTest)
#include "tst_finishing.moc"
