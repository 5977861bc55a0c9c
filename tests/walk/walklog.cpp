// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/walklog.h"

#include "tests/walk/heartbeat.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/common_interface_defs.h>
#endif

using namespace Qt::StringLiterals;

namespace ratingdesk::walk {

namespace {

constexpr qsizetype maxKept = 60;

WalkLog *current = nullptr;

/// Warnings that say nothing about the program.
bool isAllowed(const QString &warning)
{
    static const std::array allowed{
        // The offscreen platform has no window manager to tell.
        QRegularExpression(u"^This plugin does not support (propagateSizeHints|raise|grabbing)"_s),
        // The machine's fonts lack the rules of a script that a hostile name is written in.
        QRegularExpression(u"^ *OpenType support missing for "_s),
    };
    return std::any_of(allowed.begin(), allowed.end(), [&](const QRegularExpression &each) {
        return each.match(warning).hasMatch();
    });
}

void say(const QString &line) { std::fprintf(stderr, "%s\n", qPrintable(line)); }

void hear(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (isAllowed(message))
        return;
    if (type == QtDebugMsg || type == QtInfoMsg || !current) {
        say(message);
        return;
    }
    printStack();
    current->fail(u"Qt warns: "_s + message);
}

void listenForTheEnd()
{
#if defined(__SANITIZE_ADDRESS__)
    __sanitizer_set_death_callback([] {
        if (current)
            current->printLastSteps();
    });
#else
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGBUS, SIGILL}) {
        std::signal(signal, [](int which) {
            std::signal(which, SIG_DFL);
            printStack();
            if (current)
                current->printLastSteps();
            std::raise(which);
        });
    }
#endif
}

} // namespace

WalkLog::WalkLog(const QString &command, bool isTold) : m_command(command), m_isTold(isTold)
{
    current = this;
    qInstallMessageHandler(hear);
    listenForTheEnd();
}

WalkLog::~WalkLog() { current = nullptr; }

void WalkLog::add(const QString &step, const QString &detail)
{
    const std::lock_guard lock(m_mutex);
    const QString line = u"%1 %2%3"_s.arg(++m_steps, 6).arg(step, detail);
    if (m_isTold)
        say(line);
    m_last += line;
    if (m_last.size() > maxKept)
        m_last.removeFirst();
    constexpr quint64 prime = 0x0000'0100'0000'01B3U;
    for (const QChar character : step)
        m_fingerprint = (m_fingerprint ^ character.unicode()) * prime;
}

void WalkLog::printLastSteps()
{
    // Whoever holds it may be the one who crashed.
    const bool isLocked = m_mutex.try_lock();
    say(u"The last steps:"_s);
    for (const QString &line : std::as_const(m_last))
        say(line);
    say(u"The same again: %1 --steps %2"_s.arg(m_command).arg(m_steps));
    if (isLocked)
        m_mutex.unlock();
}

void WalkLog::fail(const QString &what)
{
    current = nullptr;
    printLastSteps();
    say(u"FAILED: "_s + what);
    std::fflush(nullptr);
    _exit(1);
}

} // namespace ratingdesk::walk
