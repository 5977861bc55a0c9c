// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/exchange/organizationexport.h"
#include "models/exchange/registerfile.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

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
        return {u"--portal minsk.sqlite export organizations --out register.csv"_s,
                u"--portal minsk.sqlite export organizations --out register.xlsx"_s,
                u"--portal minsk.sqlite export organizations --out register.csv --for-excel"_s};
    }
    QString explanation() const override
    {
        return tr(
            "The form is that of the file's name: CSV or XLSX. Both can be imported again and "
            "change nothing then. A text that a spreadsheet would run as a formula, because "
            "it begins with =, +, - or @, gets an apostrophe in front, which an import takes "
            "away; telephones stay as they are. A CSV file from elsewhere is best opened with "
            "every column imported as text.");
    }

    void describe(Options &options) override
    {
        options.add("--out", "FILE", m_out, tr("The file; it appears only when it is complete."))
            .required();
        options.flag("--for-excel", m_isForExcel,
                     tr("CSV that Excel opens right by a double click: marked as UTF-8, with "
                        "semicolons."));
    }

    ExitStatus run(Console &console) override
    {
        const bool isSpreadsheet = m_out.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
        if (!isSpreadsheet && !m_out.endsWith(u".csv"_s, Qt::CaseInsensitive))
            return console.fail(tr("“%1” ends neither with .csv nor with .xlsx.").arg(m_out),
                                ExitStatus::WrongUsage);
        if (isSpreadsheet && m_isForExcel)
            return console.fail(tr("--for-excel is for CSV: Excel opens XLSX as it is."),
                                ExitStatus::WrongUsage);
        const OutputForm form = isSpreadsheet  ? OutputForm::Spreadsheet
                                : m_isForExcel ? OutputForm::CsvForExcel
                                               : OutputForm::Csv;
        auto file = console.openTableFile(m_out, organizationExportColumns(), {}, form);
        if (!file)
            return file.error();
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto reference = console.await(tr("Loading spheres"), (*portal)->referenceData());
        if (!reference)
            return console.fail(reference.error());
        const auto organizations =
            console.await(tr("Loading the register"), (*portal)->organizations({}));
        if (!organizations)
            return console.fail(organizations.error());
        const auto isWritten =
            writeOrganizations(*file, form, tr("Organizations"), *organizations, *reference);
        if (!isWritten)
            return console.fail(tr("“%1” could not be written: %2.").arg(m_out, isWritten.error()));
        const ExitStatus written = console.finishTableFile(*file, m_out);
        if (written == ExitStatus::Done)
            console.message(tr("%n organization(s) written.", nullptr,
                               static_cast<int>(organizations->size())));
        return written;
    }

private:
    QString m_out;
    bool m_isForExcel = false;
};

} // namespace

void addExportCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<ExportOrganizationsCommand>());
}

} // namespace ratingdesk
