// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parent and child talk in lines. The parent sends a path in Base64; the child answers with
// "pages N", "page TEXT TEXT …" for each (Base64 too), and "done" or "problem N" at the end.

#include "models/poster/codereader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QtConcurrent>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <string>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr char serverOption[] = "--serve-codes";
constexpr int slice = 100;       // milliseconds between two looks at whether somebody cancelled
constexpr int patience = 20'000; // milliseconds for the child to start or to end

/// Runs in the child before the program does.
void bindChild(int megabytes)
{
    // With its parent it goes, whatever it is doing.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
#ifndef __SANITIZE_ADDRESS__
    // The address sanitizer lays claim to terabytes; it has a limit of its own.
    const auto bytes = static_cast<rlim_t>(megabytes) * 1024 * 1024;
    const rlimit memory{bytes, bytes};
    ::setrlimit(RLIMIT_AS, &memory);
#else
    Q_UNUSED(megabytes)
#endif
}

QProcessEnvironment childEnvironment([[maybe_unused]] int megabytes)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
#ifdef __SANITIZE_ADDRESS__
    environment.insert(u"ASAN_OPTIONS"_s,
                       environment.value(u"ASAN_OPTIONS"_s) +
                           u":hard_rss_limit_mb=%1:allocator_may_return_null=1"_s.arg(megabytes));
#endif
    return environment;
}

void writeLine(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void serve(const QString &path)
{
    const auto file = CodeFile::open(path);
    if (!file) {
        writeLine("problem " + QByteArray::number(static_cast<int>(file.error())));
        return;
    }
    writeLine("pages " + QByteArray::number(file->pageCount()));
    for (int page = 0; page < file->pageCount(); ++page) {
        QByteArray line = "page";
        for (const FoundCode &code : file->codesOn(page))
            line += ' ' + code.text.toUtf8().toBase64();
        writeLine(line);
    }
    writeLine("done");
}

} // namespace

CodeReader::CodeReader() : CodeReader(Limits()) {}

CodeReader::CodeReader(const Limits &limits) : m_limits(limits) {}

CodeReader::~CodeReader() { stop(); }

bool CodeReader::start()
{
    if (m_child && m_child->state() == QProcess::Running)
        return true;
    m_child = std::make_unique<QProcess>();
    m_child->setProcessEnvironment(childEnvironment(m_limits.megabytes));
    m_child->setStandardErrorFile(QProcess::nullDevice());
    m_child->setChildProcessModifier([megabytes = m_limits.megabytes] { bindChild(megabytes); });
    m_child->start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(serverOption)});
    return m_child->waitForStarted(patience);
}

void CodeReader::stop()
{
    if (!m_child)
        return;
    m_child->kill();
    m_child->waitForFinished(patience);
    m_child.reset();
}

CodeReading CodeReader::read(const QString &path, const Progress &progress)
{
    CodeReading reading;
    const auto failed = [&](CodeFile::Problem problem) {
        stop();
        reading.problem = problem;
        return reading;
    };
    const QFileInfo info(path);
    if (!info.isFile()) {
        reading.problem = CodeFile::Problem::Missing;
        return reading;
    }
    if (!start())
        return failed(CodeFile::Problem::Overload);
    m_child->write(info.absoluteFilePath().toUtf8().toBase64() + '\n');

    const qint64 maxMilliseconds =
        (m_limits.seconds + info.size() / m_limits.bytesForSecond) * 1000;
    QElapsedTimer whole;
    whole.start();
    QElapsedTimer sincePage;
    sincePage.start();
    int pageCount = 0;
    while (true) {
        if (!progress(static_cast<int>(reading.pages.size()), pageCount)) {
            stop();
            reading.cancelled = true;
            return reading;
        }
        if (!m_child->canReadLine()) {
            if (m_child->state() != QProcess::Running)
                return failed(CodeFile::Problem::Overload);
            if (whole.elapsed() > maxMilliseconds ||
                sincePage.elapsed() > m_limits.secondsForPage * 1000)
                return failed(CodeFile::Problem::OutOfTime);
            m_child->waitForReadyRead(slice);
            continue;
        }
        const QList<QByteArray> words = m_child->readLine().trimmed().split(' ');
        if (words.front() == "pages") {
            pageCount = words.value(1).toInt();
            if (pageCount > maxPages)
                return failed(CodeFile::Problem::TooManyPages);
        } else if (words.front() == "page") {
            QStringList texts;
            for (const QByteArray &text : words.mid(1))
                texts << QString::fromUtf8(QByteArray::fromBase64(text));
            reading.pages.push_back(texts);
        } else if (words.front() == "problem") {
            reading.problem = static_cast<CodeFile::Problem>(words.value(1).toInt());
            return reading;
        } else if (words.front() == "done") {
            return reading;
        } else {
            return failed(CodeFile::Problem::Overload);
        }
        sincePage.restart();
    }
}

QFuture<Result<std::vector<ReadFile>>> startReading(const QStringList &paths)
{
    using Answer = Result<std::vector<ReadFile>>;
    return QtConcurrent::run([paths](QPromise<Answer> &promise) {
        promise.setProgressRange(0, static_cast<int>(paths.size()));
        CodeReader reader;
        std::vector<ReadFile> read;
        for (const QString &path : paths) {
            read.push_back(
                {path, reader.read(path, [&](int, int) { return !promise.isCanceled(); })});
            if (read.back().reading.cancelled)
                return;
            promise.setProgressValue(static_cast<int>(read.size()));
        }
        promise.addResult(Answer(std::move(read)));
    });
}

bool isCodeServer(int argc, char *argv[])
{
    return argc == 2 && std::strcmp(argv[1], serverOption) == 0;
}

int serveCodes(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    std::string line;
    while (std::getline(std::cin, line))
        serve(QString::fromUtf8(QByteArray::fromBase64(QByteArray::fromStdString(line))));
    return 0;
}

} // namespace ratingdesk
