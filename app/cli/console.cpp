// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include "app/cli/progressbar.h"
#include "app/connection/interrupt.h"
#include "app/connection/passwordkeeper.h"
#include "models/items/portalerrortext.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSaveFile>

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
        return true;
    default:
        return false;
    }
}

/// Why the file could not be written, or nothing. It appears only when it is complete.
QString writeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) {
        // A device or a pipe takes what is written: a file must not come to stand in its place.
        QFile device(path);
        const bool written = device.open(QIODevice::WriteOnly) &&
                             device.write(bytes) == bytes.size() && device.flush();
        return written ? QString() : device.errorString();
    }
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? QString() : file.errorString();
}

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
    if (address.kind == PortalAddress::Kind::Postgresql)
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

    auto source = makePortal(*where, *secret);
    const auto info = await(Words::tr("Connecting"), source->open());
    if (!info) {
        const ExitStatus said = fail(info.error());
        const bool cancelled = info.error().kind == PortalError::Kind::Cancelled;
        return tl::unexpected(cancelled ? said : ExitStatus::Unreachable);
    }
    m_portalInfo = *info;
    m_portal = std::move(source);
    return m_portal.get();
}

const PortalInfo &Console::portalInfo() const { return m_portalInfo; }

void Console::waitFor(const QString &title, QFuture<void> future)
{
    QFutureWatcher<void> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &loop,
                     [this, &watcher, title](int value) {
                         m_progress->show(title, value - watcher.progressMinimum(),
                                          watcher.progressMaximum() - watcher.progressMinimum());
                     });
    QObject::connect(m_interrupt.get(), &Interrupt::requested, &watcher,
                     &QFutureWatcherBase::cancel);
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

OutputFormat Console::format() const
{
    if (m_options.format)
        return *m_options.format;
    return isTerminal(stdout) ? OutputFormat::Table : OutputFormat::Csv;
}

void Console::writeTable(const QStringList &columns, const std::vector<Row> &rows)
{
    switch (format()) {
    case OutputFormat::Csv:
        return writeBytes(csvTable(columns, rows));
    case OutputFormat::Json:
        return writeBytes(jsonTable(columns, rows));
    case OutputFormat::Table:
        return writeBytes(alignedTable(columns, rows, isTerminal(stdout) ? terminalWidth() : 0));
    }
}

ExitStatus Console::writeTableFile(const QString &path, const QStringList &columns,
                                   const std::vector<Row> &rows)
{
    const QString problem = writeFile(path, csvTable(columns, rows));
    return problem.isEmpty() ? ExitStatus::Done
                             : fail(Words::tr("“%1” could not be written: %2.").arg(path, problem));
}

void Console::writeBytes(const QByteArray &bytes)
{
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
    const QByteArray line = text.toUtf8() + '\n';
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
