// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/tablewriter.h"
#include "app/connection/connection.h"
#include "models/domain/language.h"
#include "models/exchange/outputfile.h"
#include "models/portal/portalsource.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace ratingdesk {

class Interrupt;
class ProgressBar;

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

/// What the person wrote of the options that all commands share.
struct CommonOptions
{
    QString portal; ///< --portal, or RATINGDESK_PORTAL
    QString passwordFile;
    Language language = Language::English;
    std::optional<OutputFormat> format; ///< none: a table on a terminal, else CSV
    bool quiet = false;
    bool verbose = false;
};

/// What every command is given: the options common to all, the portal, and the ways to say
/// something. Data goes to standard output, everything else to standard error.
class Console
{
public:
    template <class T>
    using OrExit = tl::expected<T, ExitStatus>;

    explicit Console(CommonOptions options);
    ~Console();

    Language language() const { return m_options.language; }

    /// The opened portal; the first call connects, and invents the demo portal when it is asked for
    /// the first time. What goes wrong has been said when this returns.
    OrExit<PortalSource *> portal();
    const PortalInfo &portalInfo() const; ///< after portal()
    OrExit<PortalAddress> address();
    /// The same for what is done to the database itself: refuses the address of an API.
    OrExit<PortalAddress> databaseAddress();
    /// From --password-file, RATINGDESK_PASSWORD or the keychain; empty where there is none.
    OrExit<QString> password(const PortalAddress &address);

    /// Waits for an answer of the portal, showing progress under that title. Ctrl+C cancels it.
    template <class T>
    Result<T> await(const QString &title, Future<T> future)
    {
        return await(title, std::move(future), Interrupted::Cancels);
    }
    /// The same for what is to be put in order after the person pressed Ctrl+C.
    template <class T>
    Result<T> awaitInAnyCase(const QString &title, Future<T> future)
    {
        return await(title, std::move(future), Interrupted::Waits);
    }
    /// Progress of work that the command does itself: a bar, and only on a terminal. False when the
    /// person pressed Ctrl+C.
    bool showProgress(const QString &title, qint64 done, qint64 total);

    /// The same for work whose end is not known.
    bool showWork(const QString &title);

    /// Writes rows to standard output in the chosen format.
    void writeTable(const QStringList &columns, std::vector<Row> rows);
    /// The same for rows of which there may be a million: `next` fills one, or says that there are
    /// no more. In a table, every few thousand rows are aligned for themselves.
    void writeRows(const QStringList &columns, const std::function<bool(Row &row)> &next);
    /// Opens a file for a table before anything is done: see OutputFile. `inputs` are what the
    /// command reads; the portal's own files are never replaced either.
    OrExit<OutputFile> openTableFile(const QString &path, const QStringList &columns,
                                     const QStringList &inputs = {},
                                     OutputForm form = OutputForm::Csv);
    ExitStatus finishTableFile(OutputFile &file, const QString &path);
    /// Writes the row, and remembers what is to be said of formulas.
    void addRow(OutputFile &file, const Row &row);
    /// The same question for a picture or a PDF; says why not.
    std::optional<ExitStatus> refuseToReplace(const QString &path);
    /// All at once: a table into a file that appears only when it is complete, in CSV.
    ExitStatus writeTableFile(const QString &path, const QStringList &columns,
                              const std::vector<Row> &rows);
    void write(const QString &text);   ///< standard output
    void message(const QString &text); ///< standard error, unless --quiet
    void warn(const QString &text);    ///< standard error, always
    /// Says what went wrong, and which exit status that is.
    ExitStatus fail(const PortalError &error);
    ExitStatus fail(const QString &sentence, ExitStatus status = ExitStatus::Failed);

    /// False when standard output could not take everything.
    bool flush();

private:
    enum class Interrupted : quint8 {
        Cancels,
        Waits,
    };
    template <class T>
    Result<T> await(const QString &title, Future<T> future, Interrupted interrupted)
    {
        waitFor(title, QFuture<void>(future), interrupted);
        if (future.resultCount() == 0)
            return Failure(PortalError{PortalError::Kind::Cancelled, {}, {}, {}, {}});
        return future.result();
    }
    void waitFor(const QString &title, const QFuture<void> &future, Interrupted interrupted);
    ExitStatus refuse(const QString &path, OutputRefusal refusal, const QString &words);
    /// What no output may replace: the portal's files and that of the password.
    QStringList filesInUse() const;
    void countFormulas(const Row &row);
    void sayFormulas();
    void writeBytes(QByteArray bytes);
    OutputFormat format() const;
    QString passwordFromKeychain(const PortalAddress &address);

    CommonOptions m_options;
    std::unique_ptr<ProgressBar> m_progress;
    std::unique_ptr<Interrupt> m_interrupt;
    std::unique_ptr<PortalSource> m_portal;
    PortalInfo m_portalInfo;
    int m_formulas = 0; ///< written and not told of yet
    bool m_outputFailed = false;
};

} // namespace ratingdesk
