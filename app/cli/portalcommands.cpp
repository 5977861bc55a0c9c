// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/newpassword.h"
#include "app/cli/options.h"
#include "models/portal/sql/sqlportal.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class PortalCreateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PortalCreateCommand)

public:
    QStringList words() const override { return {u"portal"_s, u"create"_s}; }
    QString summary() const override
    {
        return tr("Makes an empty portal at the address: its tables, and nothing in them.");
    }
    QStringList examples() const override
    {
        return {u"--portal sqlite:minsk.sqlite portal create --name \"Минск\""_s,
                u"--portal postgresql://portal@localhost/portal portal create"_s,
                u"--portal sqlite:minsk.sqlite portal create --operator registry "
                "--new-password-file secret.txt"_s};
    }

    void describe(Options &options) override
    {
        options.add("--name", "TEXT", m_name,
                    tr("What the portal is called in the window; its address if not given."));
        const Option first = options.add("--operator", "NAME", m_operator,
                                         tr("Makes the account of its first operator as well."));
        m_newPassword.describe(options).needs(first);
    }

    ExitStatus run(Console &console) override
    {
        const auto address = console.databaseAddress();
        if (!address)
            return address.error();
        if (address->kind == PortalAddress::Kind::Demo)
            return console.fail(tr("The demo portal is made when it is first used. Name a file or "
                                   "a server for a portal of your own."),
                                ExitStatus::WrongUsage);
        const auto password = console.password(*address);
        if (!password)
            return password.error();
        // Whether it will do, before anything is made.
        const auto secret =
            m_operator.isEmpty() ? Console::OrExit<QString>() : m_newPassword.read(console);
        if (!secret)
            return secret.error();
        const QString name = m_name.isEmpty() ? address->text() : m_name;
        const auto report = createSqlPortal(address->database, *password, name);
        if (!report)
            return console.fail(report.error());
        console.message(tr("An empty portal was made at %1, schema version %2.")
                            .arg(address->text())
                            .arg(report->schemaVersion));
        if (m_operator.isEmpty())
            return ExitStatus::Done;
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto added = console.await(
            tr("Making the account"),
            (*portal)->addAccount({.login = m_operator, .role = Role::Operator}, *secret));
        if (!added)
            return console.fail(added.error());
        console.message(tr("“%1” is its operator.").arg(m_operator));
        return ExitStatus::Done;
    }

private:
    QString m_name;
    QString m_operator;
    NewPassword m_newPassword;
};

class PortalUpgradeCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PortalUpgradeCommand)

public:
    QStringList words() const override { return {u"portal"_s, u"upgrade"_s}; }
    QString summary() const override
    {
        return tr("Brings the tables of a portal to this version's form and says what was done.");
    }
    QStringList examples() const override
    {
        return {u"--portal sqlite:minsk.sqlite portal upgrade"_s};
    }
    QString explanation() const override
    {
        return tr("Each migration is one transaction: after an error the portal is as it was. Make "
                  "a backup of a portal on a server first all the same; a file is copied beside "
                  "itself before.");
    }

    void describe(Options &options) override { Q_UNUSED(options) }

    ExitStatus run(Console &console) override
    {
        const auto address = console.databaseAddress();
        if (!address)
            return address.error();
        const auto password = console.password(*address);
        if (!password)
            return password.error();
        const auto copied = copyBefore(console, *address, *password);
        if (!copied)
            return console.fail(copied.error());
        const auto report = upgradeSqlPortal(address->database, *password);
        if (!report)
            return console.fail(report.error());
        std::vector<Row> rows;
        for (const QString &migration : report->applied)
            rows.push_back({migration});
        if (!rows.empty())
            console.writeTable({u"migration"_s}, rows);
        if (report->applied.empty())
            console.message(tr("Nothing to do: the portal has schema version %1, the newest.")
                                .arg(report->schemaVersion));
        else
            console.message(tr("%n migration(s) applied, now at schema version %1.", nullptr,
                               static_cast<int>(report->applied.size()))
                                .arg(report->schemaVersion));
        return ExitStatus::Done;
    }

private:
    /// A file is copied beside itself; a server's portal is copied by whoever looks after the
    /// server.
    Result<void> copyBefore(Console &console, const PortalAddress &address,
                            const QString &password) const
    {
        const SqlAddress &place = address.database;
        if (place.engine != SqlAddress::Engine::Sqlite)
            return {};
        const auto pending = isSqlPortalOutdated(place, password);
        if (!pending || !*pending)
            return pending ? Result<void>() : Failure(pending.error());
        const QString day = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
        const QString path = u"%1.before-upgrade-%2"_s.arg(place.path, day);
        const auto copied = backupSqlPortal(place, password, path);
        if (copied)
            console.message(tr("A copy of the portal as it was: %1").arg(path));
        return copied;
    }
};

/// What backup and restore have in common: a portal address and a file.
class PortalCopyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PortalCopyCommand)

public:
    ExitStatus run(Console &console) override
    {
        const auto address = console.databaseAddress();
        if (!address)
            return address.error();
        const auto password = console.password(*address);
        if (!password)
            return password.error();
        const SqlAddress place = address->database;
        if (place.engine == SqlAddress::Engine::Sqlite &&
            QFileInfo(place.path) == QFileInfo(m_file))
            return console.fail(tr("The file and the portal are the same: “%1”.").arg(m_file),
                                ExitStatus::WrongUsage);
        const auto done = copy(place, *password, [&](qint64 copied, qint64 total) {
            return console.showProgress(title(), copied, total);
        });
        if (!done)
            return console.fail(done.error());
        console.message(success(address->text()));
        return ExitStatus::Done;
    }

protected:
    virtual QString title() const = 0;
    virtual Result<void> copy(const SqlAddress &place, const QString &password,
                              const ProgressCallback &progress) const = 0;
    virtual QString success(const QString &portal) const = 0;

    QString m_file;
};

class PortalBackupCommand : public PortalCopyCommand
{
    Q_DECLARE_TR_FUNCTIONS(PortalBackupCommand)

public:
    QStringList words() const override { return {u"portal"_s, u"backup"_s}; }
    QString summary() const override
    {
        return tr("Writes a whole copy of the portal into a new file, while others work.");
    }
    QStringList examples() const override
    {
        return {u"--portal sqlite:minsk.sqlite portal backup minsk-2023-05-04.sqlite"_s,
                u"--portal postgresql://portal@localhost/portal portal backup portal.dump"_s};
    }

    void describe(Options &options) override
    {
        options.add("file", "FILE", m_file, tr("Where the copy goes; nothing is overwritten."))
            .required();
    }

protected:
    QString title() const override { return tr("Copying the portal"); }
    Result<void> copy(const SqlAddress &place, const QString &password,
                      const ProgressCallback &progress) const override
    {
        return backupSqlPortal(place, password, m_file, progress);
    }
    QString success(const QString &portal) const override
    {
        return tr("A copy of %1 was written to %2.").arg(portal, m_file);
    }
};

class PortalRestoreCommand : public PortalCopyCommand
{
    Q_DECLARE_TR_FUNCTIONS(PortalRestoreCommand)

public:
    QStringList words() const override { return {u"portal"_s, u"restore"_s}; }
    QString summary() const override
    {
        return tr("Brings a portal back from a copy that “portal backup” wrote.");
    }
    QStringList examples() const override
    {
        return {u"--portal sqlite:minsk.sqlite portal restore minsk-2023-05-04.sqlite"_s,
                u"--portal sqlite:minsk.sqlite portal restore minsk-2023-05-04.sqlite --replace"_s};
    }
    QString explanation() const override
    {
        return tr("Do not copy a portal file over another one by hand: what lies beside it from "
                  "before would damage it.");
    }

    void describe(Options &options) override
    {
        options.add("file", "FILE", m_file, tr("The copy.")).required();
        options.flag("--replace", m_replace,
                     tr("Also where there is a portal already: all that it holds is lost."));
    }

protected:
    QString title() const override { return tr("Bringing the portal back"); }
    Result<void> copy(const SqlAddress &place, const QString &password,
                      const ProgressCallback &progress) const override
    {
        return restoreSqlPortal(place, password, m_file, m_replace, progress);
    }
    QString success(const QString &portal) const override
    {
        return tr("The portal at %1 was brought back from %2.").arg(portal, m_file);
    }

private:
    bool m_replace = false;
};

QString findingWord(CheckFinding::Kind kind)
{
    switch (kind) {
    case CheckFinding::Kind::Cycle:
        return u"cycle"_s;
    case CheckFinding::Kind::Orphan:
        return u"orphan"_s;
    case CheckFinding::Kind::WrongPath:
        return u"wrong_path"_s;
    case CheckFinding::Kind::WrongTally:
        return u"wrong_tally"_s;
    case CheckFinding::Kind::WrongMonth:
        return u"wrong_month"_s;
    case CheckFinding::Kind::BrokenJournal:
        return u"broken_journal"_s;
    case CheckFinding::Kind::WrongParentSpan:
        return u"wrong_parent_span"_s;
    case CheckFinding::Kind::DamagedStorage:
        return u"damaged_storage"_s;
    case CheckFinding::Kind::BrokenReference:
        return u"broken_reference"_s;
    case CheckFinding::Kind::MissingGuard:
        return u"missing_guard"_s;
    case CheckFinding::Kind::ChangedPastJournal:
        return u"changed_past_journal"_s;
    case CheckFinding::Kind::ShortenedJournal:
        return u"shortened_journal"_s;
    }
    Q_UNREACHABLE();
}

class PortalCheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PortalCheckCommand)

public:
    QStringList words() const override { return {u"portal"_s, u"check"_s}; }
    QString summary() const override
    {
        return tr("Checks everything stored: the file itself, guards, cycles, orphans, tallies "
                  "against questionnaires, the journal's chain and its head.");
    }
    QStringList examples() const override
    {
        return {u"--portal demo portal check"_s,
                u"--portal sqlite:minsk.sqlite portal check --format json"_s,
                u"--portal sqlite:minsk.sqlite portal check --save-head minsk.head"_s,
                u"--portal sqlite:minsk.sqlite portal check --against minsk.head"_s};
    }
    QString explanation() const override
    {
        return tr("Columns: finding, id (of the organization, questionnaire or journal entry), "
                  "detail. Ends with status 3 when something is wrong. The journal's head, kept "
                  "outside the portal, shows later that nothing was cut off the journal's end or "
                  "written anew.");
    }

    void describe(Options &options) override
    {
        options.add("--against", "FILE", m_against,
                    tr("Whether the journal goes on from this head, or from the journal of this "
                       "older copy of the portal."));
        options.add("--save-head", "FILE", m_saveHead,
                    tr("Writes the head of a journal that is well into a new file."));
    }

    ExitStatus run(Console &console) override
    {
        std::optional<JournalHead> kept;
        if (!m_against.isEmpty()) {
            const auto read = keptHead(console);
            if (!read)
                return read.error();
            kept = *read;
        }
        if (QFileInfo::exists(m_saveHead))
            return console.fail(
                tr("There is already a file “%1”. It was left as it is.").arg(m_saveHead),
                ExitStatus::WrongUsage);
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto findings = console.await(tr("Checking the portal"), (*portal)->check(kept));
        if (!findings)
            return console.fail(findings.error());
        if (findings->empty() && !m_saveHead.isEmpty()) {
            const auto head = console.await(tr("Checking the portal"), (*portal)->journalHead());
            if (!head)
                return console.fail(head.error());
            if (!save(*head))
                return console.fail(tr("“%1” could not be written.").arg(m_saveHead),
                                    ExitStatus::Failed);
        }
        std::vector<Row> rows;
        for (const CheckFinding &finding : *findings)
            rows.push_back({findingWord(finding.kind), finding.id, finding.detail});
        if (!rows.empty())
            console.writeTable({u"finding"_s, u"id"_s, u"detail"_s}, rows);
        if (rows.empty()) {
            console.message(tr("All is well."));
            return ExitStatus::Done;
        }
        console.message(tr("%n problem(s) found.", nullptr, static_cast<int>(rows.size())));
        return ExitStatus::ProblemsFound;
    }

private:
    /// The head in the file that --against names: written by --save-head, or that of a portal.
    tl::expected<JournalHead, ExitStatus> keptHead(Console &console) const
    {
        QFile file(m_against);
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(
                console.fail(tr("“%1” cannot be read.").arg(m_against), ExitStatus::Failed));
        constexpr qint64 longestHead = 1000;
        const QByteArray begin = file.read(longestHead);
        if (begin.startsWith("SQLite format 3")) {
            SqlAddress place;
            place.path = m_against;
            const auto copy = makeSqlPortal(place, {});
            const auto head = console.await(tr("Checking the portal"), copy->journalHead());
            if (!head)
                return tl::unexpected(console.fail(head.error()));
            return *head;
        }
        const QJsonObject object = QJsonDocument::fromJson(begin).object();
        const JournalHead head{.entries = object.value("entries"_L1).toInteger(),
                               .hash = object.value("hash"_L1).toString()};
        if (head.entries <= 0 || head.hash.isEmpty())
            return tl::unexpected(console.fail(
                tr("“%1” holds no head of a journal.").arg(m_against), ExitStatus::Failed));
        return head;
    }

    bool save(const JournalHead &head) const
    {
        const QJsonObject object{{u"entries"_s, head.entries}, {u"hash"_s, head.hash}};
        QSaveFile file(m_saveHead);
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0 &&
               file.commit();
    }

    QString m_against;
    QString m_saveHead;
};

} // namespace

void addPortalCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<PortalCreateCommand>());
    commands.push_back(std::make_unique<PortalUpgradeCommand>());
    commands.push_back(std::make_unique<PortalCheckCommand>());
    commands.push_back(std::make_unique<PortalBackupCommand>());
    commands.push_back(std::make_unique<PortalRestoreCommand>());
}

} // namespace ratingdesk
