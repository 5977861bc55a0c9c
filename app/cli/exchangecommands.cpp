// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/repeatablerequest.h"
#include "models/domain/hiddensigns.h"
#include "models/exchange/columnnames.h"
#include "models/exchange/missingentries.h"
#include "models/exchange/organizationimport.h"
#include "models/exchange/questionnaireimport.h"
#include "models/portal/listrules.h"
#include "models/portal/portalerrors.h"
#include "models/words/exchange/importtext.h"
#include "models/words/exchange/reportfile.h"
#include "models/words/portalerrortext.h"

#include <QFileInfo>

#include <algorithm>
#include <climits>

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
    std::shared_ptr<const TableReader> table;
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
        options
            .add("file", "FILE", m_file,
                 tr("The file: CSV, XLSX or ODS, one row of which names the columns."))
            .required();
        Option mapping = options.add("--mapping", "FILE", m_mapping,
                                     tr("How the file's columns become fields, as JSON."));
        if (m_subject == ImportSubject::Questionnaires)
            mapping.required();
        options.add("--encoding", "NAME", m_encoding,
                    tr("The encoding of the file, where it is not to be found out: UTF-8, "
                       "windows-1251, IBM866, KOI8-R …"));
        options.add("--delimiter", "SIGN", m_delimiter,
                    tr("What stands between the fields, where it is not to be found out: one "
                       "sign, or the word tab."));
        options.add("--sheet", "NAME", m_sheet,
                    tr("The sheet of a spreadsheet, by its name or number, where it is not to be "
                       "found out."));
        options.add("--heading-row", "N", m_headingRow,
                    tr("The row that names the columns, where it is not to be found out."), 1,
                    INT_MAX);
        options.add("--report", "FILE", m_report,
                    tr("Writes every row's verdict into this CSV file."));
        options.flag("--dry-run", m_isDryRun, tr("Shows what would happen and changes nothing."));
        m_request.describe(options);
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
    QString fileName() const { return withoutHiddenSigns(QFileInfo(m_file).fileName()); }

    Console::OrExit<ImportInput> read(Console &console) const
    {
        std::optional<ImportMapping> mapping;
        if (!m_mapping.isEmpty()) {
            const auto given = readMapping(m_mapping, m_subject);
            if (!given)
                return tl::unexpected(console.fail(mappingErrorText(given.error())));
            mapping = *given;
        }
        const auto options = tableOptions(console, mapping);
        if (!options)
            return tl::unexpected(options.error());
        const auto table = openTable(m_file, *options);
        if (!table)
            return tl::unexpected(console.fail(readingErrorText(table.error())));
        for (const QString &line : assumptions(**table))
            console.message(line);
        if ((*table)->facts().isEncodingGuessed)
            console.message(tr("Another encoding is chosen with --encoding."));
        const bool isOwn = !mapping;
        if (isOwn) {
            const auto own = mappingOfHeading((*table)->columns());
            if (!own)
                return tl::unexpected(console.fail(mappingErrorText(own.error())));
            mapping = *own;
        }
        const auto bound = BoundMapping::bind(*mapping, (*table)->columns());
        if (!bound)
            return tl::unexpected(console.fail(mappingErrorText(bound.error())));
        if (isOwn) {
            for (const QString &line : columnNotes((*table)->columns(), *bound))
                console.message(line);
        }
        return ImportInput{*table, *bound};
    }

    static QString readingErrorText(const TableError &error)
    {
        const QString text = tableErrorText(error);
        const bool isEncoding = error.problem == TableError::Problem::WrongEncoding ||
                                error.problem == TableError::Problem::EncodingUnclear;
        return isEncoding ? text + u'\n' + tr("An encoding is chosen with --encoding.") : text;
    }

    /// What cannot be written is known before anything is read or changed.
    Console::OrExit<void> openReport(Console &console)
    {
        if (m_report.isEmpty())
            return {};
        auto file = console.openTableFile(m_report, importReportColumns(), {m_file, m_mapping});
        if (!file)
            return tl::unexpected(file.error());
        m_reportFile.emplace(*std::move(file));
        return {};
    }

    /// Told now and then while rows are read; false when the person pressed Ctrl+C.
    ImportStep readingStep(Console &console) const
    {
        return [&console](qint64 rows) {
            constexpr qint64 mask = 0x3ff;
            return (rows & mask) != 0 || console.showWork(tr("Reading the file"));
        };
    }

    ExitStatus finish(Console &console, const ImportReport &report, const ImportMapping &mapping)
    {
        std::size_t next = 0;
        const auto rowAt = [&report](std::size_t index) {
            const ImportedRow row = report.rows[index];
            return Row{row.row, keyOf(row.verdict), Cell::optional(row.id),
                       Cell::optional(importRowText(row))};
        };
        if (m_reportFile) {
            for (; next < report.rows.size(); ++next)
                console.addRow(*m_reportFile, rowAt(next));
            const ExitStatus written = console.finishTableFile(*m_reportFile, m_report);
            if (written != ExitStatus::Done)
                return written;
        } else {
            const auto skip = [&] {
                while (next < report.rows.size() && !isNotable(report.rows, next))
                    ++next;
                return next < report.rows.size();
            };
            if (skip())
                console.writeRows(importReportColumns(), [&](Row &row) {
                    if (!skip())
                        return false;
                    row = rowAt(next++);
                    return true;
                });
        }
        for (const QString &line : importSummary(report, mapping))
            console.message(line);
        if (report.unlisted > 0)
            console.message(tr("Spheres and categories that the portal does not have are added "
                               "with --add-lists."));
        if (m_isDryRun)
            console.message(tr("This was a dry run: nothing was changed."));
        return report.hasProblems() ? ExitStatus::ProblemsFound : ExitStatus::Done;
    }

    RepeatableRequest m_request;

private:
    Console::OrExit<TableOptions> tableOptions(Console &console,
                                               const std::optional<ImportMapping> &mapping) const
    {
        TableOptions options = mapping ? mapping->file : TableOptions{};
        if (!m_encoding.isEmpty())
            options.encoding = m_encoding;
        if (!m_sheet.isEmpty())
            options.sheet = m_sheet;
        if (m_headingRow > 0)
            options.headingRow = m_headingRow;
        const QString delimiter = m_delimiter == "tab"_L1 ? u"\t"_s : m_delimiter;
        constexpr char16_t lastOfAscii = 127;
        const bool isSign = delimiter.size() == 1 && delimiter[0] <= lastOfAscii &&
                            !delimiter[0].isLetterOrNumber() && !u"\"\r\n "_s.contains(delimiter);
        if (!delimiter.isEmpty() && !isSign)
            return tl::unexpected(
                console.fail(tr("“%1” cannot stand between fields: give one sign, such as a "
                                "semicolon, or the word tab.")
                                 .arg(excerpt(m_delimiter)),
                             ExitStatus::WrongUsage));
        if (isSign)
            options.delimiter = delimiter[0].toLatin1();
        options.needsAllColumns = mapping.has_value();
        options.knownColumns = mapping ? mapping->columns() : knownColumnNames();
        return options;
    }

    static bool isNotable(const ImportedRows &rows, std::size_t index)
    {
        const ImportVerdict verdict = rows.verdict(index);
        return (verdict != ImportVerdict::New && verdict != ImportVerdict::Unchanged) ||
               rows.hasRemarks(index) || (verdict == ImportVerdict::New && rows.hasNote(index));
    }

    const ImportSubject m_subject;
    QString m_file;
    QString m_mapping;
    QString m_encoding;
    QString m_delimiter;
    QString m_sheet;
    int m_headingRow = 0;
    QString m_report;
    std::optional<OutputFile> m_reportFile;
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
                  "the fields: %1. Encoding, delimiter, sheet and the row of the heading are found "
                  "out, "
                  "told, and can be chosen.\n\n"
                  "The report has the columns row, verdict (new, changed, moved, unchanged, "
                  "duplicate, rejected), id and message; without --report, rows that are not "
                  "simply new or unchanged are listed. Ends with status 3 when rows were rejected "
                  "or are duplicates, or values were left out.")
                   .arg(importFields(ImportSubject::Organizations).join(u", "_s)) +
               u"\n\n"_s + mappingHelp(organizationsExample);
    }

    void describe(Options &options) override
    {
        describeImport(options);
        options.add("--reason", "TEXT", m_reason,
                    tr("Why; it is kept in the journal. The file's name if not given."));
        options.flag("--add-lists", m_addsLists,
                     tr("Adds the spheres and categories that the file names and the portal does "
                        "not have. They are added first, and stay."));
    }

    ExitStatus run(Console &console) override
    {
        if (const auto opened = openReport(console); !opened)
            return opened.error();
        const auto input = read(console);
        if (!input)
            return input.error();
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        if (const auto ended = m_request.endsBefore(console, **portal))
            return *ended;
        auto reference = console.await(tr("Loading spheres"), (*portal)->referenceData());
        if (!reference)
            return console.fail(reference.error());
        if (m_addsLists) {
            for (const ReferenceList list : {ReferenceList::Spheres, ReferenceList::Categories}) {
                if (const auto added = addEntries(console, **portal, *input, list, *reference);
                    !added)
                    return added.error();
            }
        }
        const auto present =
            console.await(tr("Loading the register"), (*portal)->organizations({}));
        if (!present)
            return console.fail(present.error());

        // A dry run asks the portal for nothing more: what the plan lets through, it takes.
        const auto purpose =
            mode() == ApplyMode::DryRun ? ImportPurpose::Verdicts : ImportPurpose::Changes;
        auto import = planOrganizationImport(*input->table, input->mapping, *present, *reference,
                                             purpose, readingStep(console));
        if (!import)
            return console.fail(readingErrorText(import.error()));
        if (!console.showWork(tr("Reading the file")))
            return console.fail(cancelled());
        if (!import->changes.changes.empty()) {
            import->changes.reason = reason();
            import->changes.request = m_request.id();
            const auto receipt =
                console.await(tr("Importing organizations"),
                              (*portal)->apply(std::move(import->changes), ApplyMode::Commit));
            if (!receipt && receipt.error().verdicts) {
                noteRefusals(*import, *receipt.error().verdicts, portalErrorText);
                finish(console, import->report, input->mapping.mapping());
            }
            if (!receipt)
                return console.fail(receipt.error());
        }
        return finish(console, import->report, input->mapping.mapping());
    }

private:
    QString reason() const
    {
        return m_reason.isEmpty() ? tr("Imported from %1").arg(fileName()) : typedText(m_reason);
    }

    /// Adds to the portal, or in a dry run to what is planned with, and says so.
    Console::OrExit<void> addEntries(Console &console, PortalSource &portal,
                                     const ImportInput &input, ReferenceList list,
                                     ReferenceData &reference) const
    {
        for (const ListEntry &entry :
             missingEntries(list, *input.table, input.mapping, reference)) {
            // Of a name that cannot be one, the rows are told.
            const auto planned = newListEntry(entry, reference);
            if (!planned)
                continue;
            const auto added =
                mode() == ApplyMode::DryRun
                    ? planned
                    : console.await(tr("Adding to the list"),
                                    portal.addListEntry(entry, reason(), ApplyMode::Commit));
            if (!added)
                return tl::unexpected(console.fail(added.error()));
            addTo(reference, *added);
            console.message(list == ReferenceList::Spheres
                                ? tr("Added to the spheres: “%1”.").arg(excerpt(entry.nameRu))
                                : tr("Added to the categories: “%1”.").arg(excerpt(entry.nameRu)));
        }
        return {};
    }

    QString m_reason;
    bool m_addsLists = false;
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
        if (const auto opened = openReport(console); !opened)
            return opened.error();
        const auto input = read(console);
        if (!input)
            return input.error();
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        if (const auto ended = m_request.endsBefore(console, **portal))
            return *ended;
        return mode() == ApplyMode::DryRun ? tryOut(console, **portal, *input)
                                           : import(console, **portal, *input);
    }

private:
    ExitStatus import(Console &console, PortalSource &portal, const ImportInput &input)
    {
        auto import = planQuestionnaireImport(*input.table, input.mapping,
                                              console.portalInfo().today(), readingStep(console));
        if (!import)
            return console.fail(readingErrorText(import.error()));
        if (!console.showWork(tr("Reading the file")))
            return console.fail(cancelled());
        const auto receipt = console.await(
            tr("Importing ratings"),
            portal.addQuestionnaires(import->questionnaires, ApplyMode::Commit, m_request.id()));
        if (!receipt)
            return console.fail(receipt.error());
        return finish(console, reportOf(*std::move(import), *receipt), input.mapping.mapping());
    }

    /// What the ratings of one part do depends on no other part, so none need be held for long.
    ExitStatus tryOut(Console &console, PortalSource &portal, const ImportInput &input)
    {
        constexpr std::size_t partSize = 50'000;
        std::optional<PortalError> failure;
        const auto take = [&](const std::vector<Questionnaire> &part) {
            const auto receipt = console.await(tr("Trying out ratings"),
                                               portal.addQuestionnaires(part, ApplyMode::DryRun));
            if (!receipt)
                failure = receipt.error();
            return receipt ? std::optional(*receipt) : std::nullopt;
        };
        const auto import = importQuestionnairesInParts(
            *input.table, input.mapping, console.portalInfo().today(), partSize, take);
        if (failure)
            return console.fail(*failure);
        if (!import)
            return console.fail(readingErrorText(import.error()));
        return finish(console, import->report, input.mapping.mapping());
    }
};

} // namespace

void addExchangeCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<ImportOrganizationsCommand>());
    commands.push_back(std::make_unique<ImportQuestionnairesCommand>());
}

} // namespace ratingdesk
