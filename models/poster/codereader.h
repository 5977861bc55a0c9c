// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/poster/codefile.h"

#include <QFuture>
#include <QStringList>

#include <functional>
#include <memory>

class QProcess;

namespace ratingdesk {

/// What was read of a file.
struct CodeReading
{
    std::vector<QStringList> pages;           ///< the texts of the codes on each page that was read
    std::optional<CodeFile::Problem> problem; ///< why no further page was read
    bool cancelled = false;
};

/// Reads the codes in files that come from anywhere. A tiny file can ask for all memory and for
/// ever: they are read in a child process, the same program once more, that is given bounds and is
/// ended when it breaks them. Whoever asks stays alive and goes on with the next file.
class CodeReader
{
public:
    struct Limits
    {
        int megabytes = 1536; ///< of address space
        int secondsForPage = 20;
        int seconds = 60;              ///< for the whole file, and in addition …
        qint64 bytesForSecond = 5'000; ///< … one for each so many bytes of it
    };

    /// Called several times a second while a file is read; false cancels.
    using Progress = std::function<bool(int page, int pageCount)>;

    CodeReader();
    explicit CodeReader(const Limits &limits);
    ~CodeReader();

    /// Blocks: call it from a command.
    CodeReading read(const QString &path, const Progress &progress);

private:
    bool start();
    void stop();

    Limits m_limits;
    std::unique_ptr<QProcess> m_child; ///< serves one file after the other
};

/// A file, and what was read of it.
struct ReadFile
{
    QString path;
    CodeReading reading;
};

/// Reads the files one after the other on a worker thread; tells the progress in files and takes
/// the cancel.
QFuture<Result<std::vector<ReadFile>>> startReading(const QStringList &paths);

/// True when the program was started as the child of a CodeReader: nothing else is to be done then
/// than serveCodes().
bool isCodeServer(int argc, char *argv[]);
/// Reads paths from standard input and answers on standard output until the input ends; returns the
/// program's exit status.
int serveCodes(int argc, char *argv[]);

} // namespace ratingdesk
