// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/portal/sql/sqlportal.h"

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
                u"--portal postgresql://portal@localhost/portal portal create"_s};
    }

    void describe(Options &options) override
    {
        options.add("--name", "TEXT", m_name,
                    tr("What the portal is called in the window; its address if not given."));
    }

    ExitStatus run(Console &console) override
    {
        const auto address = console.address();
        if (!address)
            return address.error();
        if (address->kind == PortalAddress::Kind::Demo)
            return console.fail(tr("The demo portal is made when it is first used. Name a file or "
                                   "a server for a portal of your own."),
                                ExitStatus::WrongUsage);
        const auto password = console.password(*address);
        if (!password)
            return password.error();
        const QString name = m_name.isEmpty() ? address->text() : m_name;
        const auto report = createSqlPortal(address->database, *password, name);
        if (!report)
            return console.fail(report.error());
        console.message(tr("An empty portal was made at %1, schema version %2.")
                            .arg(address->text())
                            .arg(report->schemaVersion));
        return ExitStatus::Done;
    }

private:
    QString m_name;
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
                  "a backup first all the same.");
    }

    void describe(Options &options) override { Q_UNUSED(options) }

    ExitStatus run(Console &console) override
    {
        const auto address = console.address();
        if (!address)
            return address.error();
        const auto password = console.password(*address);
        if (!password)
            return password.error();
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
        return tr("Checks everything stored: cycles, orphans, tallies against questionnaires, the "
                  "journal's chain.");
    }
    QStringList examples() const override
    {
        return {u"--portal demo portal check"_s,
                u"--portal sqlite:minsk.sqlite portal check --format json"_s};
    }
    QString explanation() const override
    {
        return tr("Columns: finding, id (of the organization, questionnaire or journal entry), "
                  "detail. Ends with status 3 when something is wrong.");
    }

    void describe(Options &options) override { Q_UNUSED(options) }

    ExitStatus run(Console &console) override
    {
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto findings = console.await(tr("Checking the portal"), (*portal)->check());
        if (!findings)
            return console.fail(findings.error());
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
};

} // namespace

void addPortalCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<PortalCreateCommand>());
    commands.push_back(std::make_unique<PortalUpgradeCommand>());
    commands.push_back(std::make_unique<PortalCheckCommand>());
}

} // namespace ratingdesk
