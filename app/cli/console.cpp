// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include "app/cli/progressbar.h"
#include "app/connection/interrupt.h"
#include "app/connection/passwordkeeper.h"
#include "models/portal/sqlencryption.h"
#include "models/words/portalerrortext.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>

#include <algorithm>
#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

bool isTerminal(std::FILE *stream) { return ::isatty(::fileno(stream)) != 0; }

int terminalWidth()
{
    winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

/// The problems that only come up while a portal is being opened.
bool arisesOnOpening(PortalError::Problem problem)
{
    using Problem = PortalError::Problem;
    switch (problem) {
    case Problem::FileMissing:
    case Problem::NotAPortal:
    case Problem::Damaged:
    case Problem::SchemaTooNew:
    case Problem::SchemaTooOld:
    case Problem::ServerUnreachable:
    case Problem::SignInRefused:
    case Problem::DriverMissing:
    case Problem::AccountMissing:
    case Problem::AccessDenied:
    case Problem::PathTooLong:
        return true;
    default:
        return false;
    }
}

/// Few enough to be held, enough to look like one table.
constexpr std::size_t rowsAtOnce = 5000;

} // namespace

Console::Console(CommonOptions options)
    : m_options(std::move(options)),
      m_progress(std::make_unique<ProgressBar>(!m_options.quiet && isTerminal(stderr))),
      m_interrupt(std::make_unique<Interrupt>())
{
}

Console::~Console() = default;

Console::OrExit<PortalAddress> Console::address()
{
    const auto address = parsePortalAddress(m_options.portal);
    if (!address)
        return tl::unexpected(fail(addressErrorText(address.error()), ExitStatus::WrongUsage));
    return *address;
}

Console::OrExit<PortalAddress> Console::databaseAddress()
{
    const auto where = address();
    if (!where || !where->isApi())
        return where;
    return tl::unexpected(fail(Words::tr("This is done at the portal's database, not over its API. "
                                         "Give the address of the database: a portal file or "
                                         "postgresql://user@host/database."),
                               ExitStatus::WrongUsage));
}

Console::OrExit<QString> Console::password(const PortalAddress &address)
{
    if (!m_options.passwordFile.isEmpty()) {
        QFile file(m_options.passwordFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return tl::unexpected(fail(Words::tr("The password file “%1” cannot be read: %2.")
                                           .arg(m_options.passwordFile, file.errorString())));
        }
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return QString::fromUtf8(line);
    }
    if (qEnvironmentVariableIsSet("RATINGDESK_PASSWORD"))
        return qEnvironmentVariable("RATINGDESK_PASSWORD");
    if (address.hasPassword())
        return passwordFromKeychain(address);
    return QString();
}

QString Console::passwordFromKeychain(const PortalAddress &address)
{
    // Keychains live on the desktop's bus; where there is none, nobody needs to wait for one.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return {};
    QString kept;
    QEventLoop loop;
    PasswordKeeper::read(address, &loop,
                         [&kept, &loop](PasswordKeeper::Outcome, const QString &password) {
                             kept = password;
                             loop.quit();
                         });
    QObject::connect(m_interrupt.get(), &Interrupt::requested, &loop, &QEventLoop::quit);
    loop.exec();
    return kept;
}

Console::OrExit<PortalSource *> Console::portal()
{
    if (m_portal)
        return m_portal.get();
    const auto where = address();
    if (!where)
        return tl::unexpected(where.error());
    const auto secret = password(*where);
    if (!secret)
        return tl::unexpected(secret.error());

    if (needsDemoPortalFile(*where)) {
        message(Words::tr("Inventing the demo portal, once. It will be kept in %1.")
                    .arg(where->database.path));
        const auto made = makeDemoPortalFile(
            [this](qint64 done, qint64 total) {
                return showProgress(Words::tr("Inventing the demo portal"), done, total);
            },
            [this] { message(Words::tr("Another program is inventing it already; waiting.")); });
        m_progress->clear();
        if (!made)
            return tl::unexpected(fail(made.error()));
    }

    if (isWeaklyProtected(where->database))
        message(
            Words::tr("Warning: with this sslmode somebody on the way could pose as the server and "
                      "read the password. sslmode=verify-full is safe."));
    auto source = makePortal(*where, *secret);
    const auto session = await(Words::tr("Connecting"), source->open());
    if (!session) {
        const ExitStatus said = fail(session.error());
        const bool cancelled = session.error().kind == PortalError::Kind::Cancelled;
        return tl::unexpected(cancelled ? said : ExitStatus::Unreachable);
    }
    m_portalInfo = session->portal;
    m_portal = std::move(source);
    return m_portal.get();
}

const PortalInfo &Console::portalInfo() const { return m_portalInfo; }

void Console::waitFor(const QString &title, const QFuture<void> &future, Interrupted interrupted)
{
    QFutureWatcher<void> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &loop,
                     [this, &watcher, title](int value) {
                         m_progress->show(title, value - watcher.progressMinimum(),
                                          watcher.progressMaximum() - watcher.progressMinimum());
                     });
    if (interrupted == Interrupted::Cancels) {
        QObject::connect(m_interrupt.get(), &Interrupt::requested, &watcher,
                         &QFutureWatcherBase::cancel);
    }
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    m_progress->clear();
}

bool Console::showProgress(const QString &title, qint64 done, qint64 total)
{
    if (done >= total)
        m_progress->clear();
    else
        m_progress->show(title, done, total);
    return !Interrupt::wasRequested();
}

bool Console::showWork(const QString &title)
{
    m_progress->show(title, 0, 0);
    return !Interrupt::wasRequested();
}

OutputFormat Console::format() const
{
    if (m_options.format)
        return *m_options.format;
    return isTerminal(stdout) ? OutputFormat::Table : OutputFormat::Csv;
}

void Console::writeTable(const QStringList &columns, std::vector<Row> rows)
{
    auto next = rows.begin();
    writeRows(columns, [&next, end = rows.end()](Row &row) {
        if (next == end)
            return false;
        row = std::move(*next++);
        return true;
    });
}

void Console::writeRows(const QStringList &columns, const std::function<bool(Row &row)> &next)
{
    const OutputFormat form = format();
    std::vector<Row> rows;
    bool isFirst = true;
    for (bool hasMore = true; hasMore;) {
        rows.clear();
        Row row;
        while (rows.size() < rowsAtOnce && (hasMore = next(row)))
            rows.push_back(std::move(row));
        if (rows.empty() && !isFirst)
            break;
        switch (form) {
        case OutputFormat::Csv:
            std::for_each(rows.begin(), rows.end(),
                          [this](const Row &each) { countFormulas(each); });
            writeBytes((isFirst ? csvHeading(columns) : QByteArray()) + csvRows(rows));
            break;
        case OutputFormat::Json:
            writeBytes((isFirst ? "[" : ",") + jsonRows(columns, rows));
            break;
        case OutputFormat::Table:
            writeBytes(alignedTable(columns, rows, isTerminal(stdout) ? terminalWidth() : 0));
            break;
        }
        isFirst = false;
    }
    if (form == OutputFormat::Json)
        writeBytes("\n]\n");
    sayFormulas();
}

QStringList Console::filesInUse() const
{
    QStringList files;
    if (!m_options.passwordFile.isEmpty())
        files << m_options.passwordFile;
    const auto address = parsePortalAddress(m_options.portal);
    if (address && address->database.engine == SqlAddress::Engine::Sqlite) {
        for (const QString &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            files << address->database.path + ending;
    }
    return files;
}

Console::OrExit<OutputFile> Console::openTableFile(const QString &path, const QStringList &columns,
                                                   const QStringList &inputs, OutputForm form)
{
    auto file = OutputFile::open(path, columns, filesInUse() + inputs, form);
    if (file)
        return *std::move(file);
    return tl::unexpected(refuse(path, file.error().refusal, file.error().words));
}

std::optional<ExitStatus> Console::refuseToReplace(const QString &path)
{
    const auto refusal = pictureRefusal(path, filesInUse());
    return refusal ? std::optional(refuse(path, *refusal, {})) : std::nullopt;
}

ExitStatus Console::refuse(const QString &path, OutputRefusal refusal, const QString &words)
{
    switch (refusal) {
    case OutputRefusal::InUse:
        return fail(Words::tr("“%1” is what the command works with. Nothing was done. Choose "
                              "another name for what it writes.")
                        .arg(path),
                    ExitStatus::WrongUsage);
    case OutputRefusal::NotOurs:
        return fail(Words::tr("“%1” is there already, and no such command wrote it. It was left as "
                              "it is, and nothing was done. Choose another name, or remove the "
                              "file.")
                        .arg(path));
    case OutputRefusal::Busy:
        return fail(Words::tr("Another command is writing “%1”. Nothing was done.").arg(path));
    case OutputRefusal::Unwritable:
        break;
    }
    return fail(Words::tr("“%1” could not be written: %2.").arg(path, words));
}

void Console::addRow(OutputFile &file, const Row &row)
{
    countFormulas(row);
    file.write(csvRows({row}));
}

ExitStatus Console::finishTableFile(OutputFile &file, const QString &path)
{
    sayFormulas();
    const auto written = file.commit();
    return written
               ? ExitStatus::Done
               : fail(Words::tr("“%1” could not be written: %2.").arg(path, written.error().words));
}

ExitStatus Console::writeTableFile(const QString &path, const QStringList &columns,
                                   const std::vector<Row> &rows)
{
    auto file = openTableFile(path, columns);
    if (!file)
        return file.error();
    for (const Row &row : rows)
        addRow(*file, row);
    return finishTableFile(*file, path);
}

void Console::countFormulas(const Row &row)
{
    m_formulas += static_cast<int>(std::count_if(row.begin(), row.end(), looksLikeFormula));
}

void Console::sayFormulas()
{
    if (const int count = std::exchange(m_formulas, 0); count > 0)
        message(Words::tr("%n text(s) begin with =, +, - or @ and are written as they are: a "
                          "spreadsheet may take them for formulas.",
                          nullptr, count));
}

void Console::writeBytes(QByteArray bytes)
{
    // What is meant for programs reaches an eye all the same when nobody redirects it.
    if (isTerminal(stdout))
        bytes = terminalText(QString::fromUtf8(bytes), LineEnds::Stay).toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size)
        m_outputFailed = true;
}

void Console::write(const QString &text) { writeBytes(text.toUtf8() + '\n'); }

void Console::message(const QString &text)
{
    if (!m_options.quiet)
        warn(text);
}

void Console::warn(const QString &text)
{
    m_progress->clear();
    const QByteArray line = terminalText(text, LineEnds::Stay).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

ExitStatus Console::fail(const QString &sentence, ExitStatus status)
{
    warn(sentence);
    return status;
}

ExitStatus Console::fail(const PortalError &error)
{
    warn(portalErrorText(error));
    if (error.problem == PortalError::Problem::OutcomeUnknown && !error.subject.isEmpty())
        warn(Words::tr("To find out, run the same command again with: --request %1")
                 .arg(error.subject));
    if (!error.detail.isEmpty())
        message(Words::tr("Details: %1").arg(error.detail.trimmed()));
    return error.kind == PortalError::Kind::Unreachable || arisesOnOpening(error.problem)
               ? ExitStatus::Unreachable
               : ExitStatus::Failed;
}

bool Console::flush()
{
    if (std::fflush(stdout) != 0)
        m_outputFailed = true;
    return !m_outputFailed;
}

} // namespace ratingdesk
