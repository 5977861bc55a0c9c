// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/language.h"
#include "models/portal/portalsource.h"

#include <QStringList>

#include <memory>

namespace ratingdesk {

/// What a command ends with; scripts rely on it.
enum class ExitStatus {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    ProblemsFound = 3,
    Unreachable = 4,
};

enum class OutputFormat {
    Table,
    Csv,
    Json,
};

/// What every command of the command line is given: the options common to all, the portal, and the
/// ways to say something. Data goes to standard output, everything else to standard error.
class Console
{
public:
    Console();
    ~Console();

    // Set from the common options before a command runs.
    QString portalAddress; ///< --portal, or RATINGDESK_PORTAL
    QString passwordFile;
    Language language = Language::English;
    OutputFormat format; ///< a table on a terminal, else CSV
    bool quiet = false;

    /// The opened portal; the first call connects.
    Result<PortalSource *> portal();
    const PortalInfo &portalInfo() const; ///< after portal()

    /// Waits for an answer of the portal, showing progress under that title.
    template <class T>
    Result<T> await(const QString &title, Future<T> future)
    {
        showProgress(title, QFuture<void>(future));
        if (future.resultCount() == 0)
            return Failure(PortalError{PortalError::Kind::Cancelled, {}, {}, {}, {}});
        return future.result();
    }
    /// Progress of work that the command does itself. A bar, and only on a terminal.
    void showProgress(const QString &title, qint64 done, qint64 total);

    /// Writes rows in the chosen format. Numbers are written as given.
    void writeTable(const QStringList &columns, const std::vector<QStringList> &rows);
    void write(const QString &text);   ///< standard output
    void message(const QString &text); ///< standard error, unless quiet
    void warn(const QString &text);    ///< standard error, always
    /// Says what went wrong, and which exit status that is.
    ExitStatus fail(const PortalError &error);

private:
    void showProgress(const QString &title, QFuture<void> future);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ratingdesk
