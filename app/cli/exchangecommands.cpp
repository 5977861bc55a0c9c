// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/exchange/organizationexport.h"
#include "models/exchange/organizationimport.h"
#include "models/exchange/questionnaireimport.h"
#include "models/items/importtext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr auto organizationsExample = R"(  {
    "imports": "organizations",
    "text": ["entities", "spaces"],
    "fields": {
      "id": {"column": "number", "add": 100000},
      "parent": {"column": "above", "empty": ["0"], "add": 100000},
      "kind": {"column": "sort", "values": {"отдел": "subdivision"}},
      "name_ru": {"column": "title"}
    }
  })";

constexpr auto questionnairesExample = R"(  {
    "imports": "questionnaires",
    "source": "city-line",
    "fields": {
      "source_id": {"column": "id"},
      "organization": {"column": "org", "add": 100000},
      "given_at": {"column": "day", "date": "dd.MM.yyyy"},
      "scores": {"column": "rating"}
    },
    "skip": [{"column": "rating", "values": ["0"], "because": "not rated"}]
  })";

/// A file and the mapping that goes with it.
struct ImportInput
{
    CsvReader file;
    BoundMapping mapping;
};

/// What both imports have in common: reading the file, and telling what became of its rows.
class ImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

protected:
    explicit ImportCommand(ImportSubject subject) : m_subject(subject) {}

    void describeImport(Options &options)
    {
        options.add("file", "FILE", m_file, tr("The file: CSV, its first row names the columns."))
            .required();
        Option mapping = options.add("--mapping", "FILE", m_mapping,
                                     tr("How the file's columns become fields, as JSON."));
        if (m_subject == ImportSubject::Questionnaires)
            mapping.required();
        options.add("--report", "FILE", m_report,
                    tr("Writes every row's verdict into this CSV file."));
        options.flag("--dry-run", m_isDryRun, tr("Shows what would happen and changes nothing."));
    }

    /// The rules of mappings, in short; resources/help/import.md has them in full.
    static QString mappingHelp(const char *example)
    {
        return tr("A mapping is a JSON object:") + u"\n\n"_s + QString::fromUtf8(example) +
               u"\n\n"_s +
               tr("A field takes its value from a column or is a constant. Values in “empty” mean "
                  "nothing, “values” replaces values, “add” is added to a number, “date” is the "
                  "form of a date. Of “text”, “entities” makes &quot; and the like what they mean "
                  "and “spaces” leaves single spaces. “join_surplus_fields” takes commas that "
                  "nobody quoted in the last column for text. “skip” leaves rows out and counts "
                  "them.");
    }

    ApplyMode mode() const { return m_isDryRun ? ApplyMode::DryRun : ApplyMode::Commit; }
    QString fileName() const { return QFileInfo(m_file).fileName(); }

    Console::OrExit<ImportInput> read(Console &console) const
    {
        CsvOptions options;
        std::optional<ImportMapping> mapping;
        if (!m_mapping.isEmpty()) {
            const auto given = readMapping(m_mapping, m_subject);
            if (!given)
                return tl::unexpected(console.fail(mappingErrorText(given.error())));
            mapping = *given;
            options = given->file;
        }
        const auto file = CsvReader::open(m_file, options);
        if (!file)
            return tl::unexpected(console.fail(csvErrorText(file.error())));
        if (!mapping) {
            const auto own = mappingOfHeading(file->columns());
            if (!own)
                return tl::unexpected(console.fail(mappingErrorText(own.error())));
            mapping = *own;
        }
        const auto bound = BoundMapping::bind(*mapping, file->columns());
        if (!bound)
            return tl::unexpected(console.fail(mappingErrorText(bound.error())));
        return ImportInput{*file, *bound};
    }

    ExitStatus finish(Console &console, const ImportReport &report,
                      const ImportMapping &mapping) const
    {
        const QStringList columns{u"row"_s, u"verdict"_s, u"id"_s, u"message"_s};
        std::vector<Row> all;
        std::vector<Row> notable;
        for (const ImportedRow &row : report.rows) {
            all.push_back({row.row, keyOf(row.verdict), Cell::optional(row.id),
                           Cell::optional(importNoteText(row.note))});
            if (row.verdict != ImportVerdict::New && row.verdict != ImportVerdict::Unchanged)
                notable.push_back(all.back());
        }
        if (!m_report.isEmpty()) {
            const ExitStatus written = console.writeTableFile(m_report, columns, all);
            if (written != ExitStatus::Done)
                return written;
        } else if (!notable.empty()) {
            console.writeTable(columns, notable);
        }
        for (const QString &line : importSummary(report, mapping))
            console.message(line);
        if (m_isDryRun)
            console.message(tr("This was a dry run: nothing was changed."));
        return report.hasProblems() ? ExitStatus::ProblemsFound : ExitStatus::Done;
    }

private:
    const ImportSubject m_subject;
    QString m_file;
    QString m_mapping;
    QString m_report;
    bool m_isDryRun = false;
};

class ImportOrganizationsCommand : public ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportOrganizationsCommand)

public:
    ImportOrganizationsCommand() : ImportCommand(ImportSubject::Organizations) {}

    QStringList words() const override { return {u"import"_s, u"organizations"_s}; }
    QString summary() const override
    {
        return tr("Brings the register to what a file says: adds, changes and moves "
                  "organizations.");
    }
    QStringList examples() const override
    {
        return {u"--portal minsk.sqlite import organizations register.csv --dry-run"_s,
                u"--portal minsk.sqlite import organizations departments.csv --mapping "
                "departments.json --report report.csv"_s};
    }
    QString explanation() const override
    {
        return tr("The whole file is one change: it is done completely or not at all. Rows with "
                  "mistakes are left out and reported. Without a mapping the columns are named as "
                  "the fields: %1. Encoding and delimiter are found out.\n\n"
                  "The report has the columns row, verdict (new, changed, moved, unchanged, "
                  "duplicate, rejected), id and message; without --report, rows that are not "
                  "simply new or unchanged are listed. Ends with status 3 when rows were rejected "
                  "or are duplicates.")
                   .arg(importFields(ImportSubject::Organizations).join(u", "_s)) +
               u"\n\n"_s + mappingHelp(organizationsExample);
    }

    void describe(Options &options) override
    {
        describeImport(options);
        options.add("--reason", "TEXT", m_reason,
                    tr("Why; it is kept in the journal. The file's name if not given."));
    }

    ExitStatus run(Console &console) override
    {
        const auto input = read(console);
        if (!input)
            return input.error();
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto reference = console.await(tr("Loading spheres"), (*portal)->referenceData());
        if (!reference)
            return console.fail(reference.error());
        const auto present =
            console.await(tr("Loading the register"), (*portal)->organizations({}));
        if (!present)
            return console.fail(present.error());

        auto import = planOrganizationImport(input->file, input->mapping, *present, *reference);
        if (!import)
            return console.fail(csvErrorText(import.error()));
        if (!import->changes.changes.empty()) {
            import->changes.reason =
                m_reason.isEmpty() ? tr("Imported from %1").arg(fileName()) : m_reason;
            const auto receipt = console.await(tr("Importing organizations"),
                                               (*portal)->apply(import->changes, mode()));
            if (!receipt)
                return console.fail(receipt.error());
        }
        return finish(console, import->report, input->mapping.mapping());
    }

private:
    QString m_reason;
};

class ImportQuestionnairesCommand : public ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportQuestionnairesCommand)

public:
    ImportQuestionnairesCommand() : ImportCommand(ImportSubject::Questionnaires) {}

    QStringList words() const override { return {u"import"_s, u"questionnaires"_s}; }
    QString summary() const override { return tr("Brings in ratings from another system."); }
    QStringList examples() const override
    {
        return {u"--portal minsk.sqlite import questionnaires requests.csv --mapping requests.json "
                "--report report.csv"_s};
    }
    QString explanation() const override
    {
        return tr("Each rating keeps its id from the other system, so that importing the file "
                  "again "
                  "adds nothing. Times without a zone are those of Minsk. The field “scores” gives "
                  "one rating to all four criteria, and the summary says so; else map simplicity, "
                  "information, timeliness and courtesy. “channel” and “comment” may be mapped "
                  "too.") +
               u"\n\n"_s + mappingHelp(questionnairesExample);
    }

    void describe(Options &options) override { describeImport(options); }

    ExitStatus run(Console &console) override
    {
        const auto input = read(console);
        if (!input)
            return input.error();
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        auto import =
            planQuestionnaireImport(input->file, input->mapping, console.portalInfo().today());
        if (!import)
            return console.fail(csvErrorText(import.error()));
        const auto receipt = console.await(
            tr("Importing ratings"), (*portal)->addQuestionnaires(import->questionnaires, mode()));
        if (!receipt)
            return console.fail(receipt.error());
        return finish(console, reportOf(*std::move(import), *receipt), input->mapping.mapping());
    }
};

class ExportOrganizationsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportOrganizationsCommand)

public:
    QStringList words() const override { return {u"export"_s, u"organizations"_s}; }
    QString summary() const override
    {
        return tr("Writes the whole register to a file that can be imported again.");
    }
    QStringList examples() const override
    {
        return {u"--portal minsk.sqlite export organizations --out register.csv"_s};
    }
    QString explanation() const override
    {
        return tr("Names and comments are written exactly as they are. Before you open the file in "
                  "a spreadsheet, mind that it may take a text that begins with “=” for a "
                  "formula.");
    }

    void describe(Options &options) override
    {
        options
            .add("--out", "FILE.csv", m_out, tr("The file; it appears only when it is complete."))
            .required();
    }

    ExitStatus run(Console &console) override
    {
        if (!m_out.endsWith(u".csv"_s, Qt::CaseInsensitive))
            return console.fail(
                tr("“%1” does not end with .csv: organizations are written as CSV.").arg(m_out),
                ExitStatus::WrongUsage);
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto organizations =
            console.await(tr("Loading the register"), (*portal)->organizations({}));
        if (!organizations)
            return console.fail(organizations.error());
        std::vector<Row> rows;
        for (const Organization &organization : *organizations) {
            Row &row = rows.emplace_back();
            for (const QString &field : organizationExportFields(organization))
                row.emplace_back(field);
        }
        const ExitStatus written = console.writeTableFile(m_out, organizationExportColumns(), rows);
        if (written == ExitStatus::Done)
            console.message(
                tr("%n organization(s) written.", nullptr, static_cast<int>(rows.size())));
        return written;
    }

private:
    QString m_out;
};

} // namespace

void addExchangeCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<ImportOrganizationsCommand>());
    commands.push_back(std::make_unique<ImportQuestionnairesCommand>());
    commands.push_back(std::make_unique<ExportOrganizationsCommand>());
}

} // namespace ratingdesk
