// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/heartbeat.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>

#include <execinfo.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace ratingdesk::walk {

namespace {

constexpr auto interval = 20ms;
constexpr milliseconds longestBeat = 1s;
constexpr milliseconds givenUpAfter = 60s;
constexpr int pageBytes = 4096;

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 maxMemory = 6LL << 30;
#else
constexpr qint64 maxMemory = 2LL << 30;
#endif

milliseconds processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return duration_cast<milliseconds>(std::chrono::seconds(now.tv_sec) +
                                       std::chrono::nanoseconds(now.tv_nsec));
}

/// Work of the sort that a window does, against what it takes in a release build on the machine
/// on which this was written.
double measureSlowness()
{
    constexpr double nominal = 50;
    constexpr int words = 60'000;
    const milliseconds before = processorTime();
    QMap<QString, int> counts;
    for (int i = 0; i < words; ++i)
        ++counts[QString::number((i * 7919) % words) + u" слово"_s];
    std::vector<std::vector<int>> rows;
    for (const int count : std::as_const(counts)) {
        rows.push_back({count, count + 1, count + 2});
        for (int &cell : rows.back())
            cell += static_cast<int>(rows.size());
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    return std::max(1.0, static_cast<double>((processorTime() - before).count()) / nominal);
}

/// How long a thread was ready to run while others had the processor.
milliseconds waitedForProcessor(int thread)
{
    QFile file(u"/proc/self/task/%1/schedstat"_s.arg(thread));
    if (!file.open(QIODevice::ReadOnly))
        return 0ms;
    const auto numbers = file.readAll().split(' ');
    return numbers.size() < 2
               ? 0ms
               : duration_cast<milliseconds>(std::chrono::nanoseconds(numbers.at(1).toLongLong()));
}

qint64 memoryInUse()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly)
               ? file.readAll().split(' ').value(1).toLongLong() * pageBytes
               : 0;
}

} // namespace

void printStack()
{
    std::array<void *, 64> frames{};
    const int depth = backtrace(frames.data(), static_cast<int>(frames.size()));
    backtrace_symbols_fd(frames.data(), depth, STDERR_FILENO);
}

Heartbeat::Heartbeat(std::function<void(const QString &)> failed)
    : m_failed(std::move(failed)),
      m_slowness(measureSlowness()),
      m_watched(pthread_self()),
      m_watchedId(static_cast<int>(syscall(SYS_gettid)))
{
    // The first call loads a library, which a signal handler must not do.
    std::array<void *, 1> frame{};
    backtrace(frame.data(), 1);
    std::signal(SIGUSR2, [](int) { printStack(); });
    m_watching = std::thread([this] { watch(); });
}

Heartbeat::~Heartbeat()
{
    m_isOver = true;
    m_watching.join();
}

bool Heartbeat::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    ++m_beats;
    return true;
}

void Heartbeat::watch()
{
    while (!m_isOver) {
        waitForBeat();
        std::this_thread::sleep_for(interval);
    }
}

void Heartbeat::waitForBeat()
{
    const auto began = std::chrono::steady_clock::now();
    const milliseconds waitedBefore = waitedForProcessor(m_watchedId);
    const auto taken = [&] {
        return duration_cast<milliseconds>(std::chrono::steady_clock::now() - began) -
               (waitedForProcessor(m_watchedId) - waitedBefore);
    };
    const unsigned before = m_beats;
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    bool isHang = false;
    while (m_beats == before && !m_isOver) {
        std::this_thread::sleep_for(2ms);
        if (const qint64 memory = memoryInUse(); memory > maxMemory) {
            pthread_kill(m_watched, SIGUSR2);
            std::this_thread::sleep_for(500ms);
            m_failed(u"It takes %1 MB of memory"_s.arg(memory >> 20));
        }
        if (!isHang && taken() > longestBeat * m_slowness) {
            isHang = true;
            pthread_kill(m_watched, SIGUSR2);
        }
        if (taken() > givenUpAfter)
            break;
    }
    m_longest = std::max<int>(m_longest, static_cast<int>(taken().count()));
    if (isHang)
        m_failed(u"The window hung for %1 ms (this build here: %2 times slower than meant)"_s
                     .arg(taken().count())
                     .arg(m_slowness, 0, 'f', 1));
}

} // namespace ratingdesk::walk
