// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/exchange/organizationexport.h"
#include "models/exchange/xlsxwriter.h"

#include <QFile>
#include <QTemporaryDir>

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
                u"--portal minsk.sqlite export organizations --out register.xlsx"_s};
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
    }

    ExitStatus run(Console &console) override
    {
        const bool isSpreadsheet = m_out.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
        if (!isSpreadsheet && !m_out.endsWith(u".csv"_s, Qt::CaseInsensitive))
            return console.fail(tr("“%1” ends neither with .csv nor with .xlsx.").arg(m_out),
                                ExitStatus::WrongUsage);
        auto file =
            console.openTableFile(m_out, organizationExportColumns(), {},
                                  isSpreadsheet ? OutputForm::Spreadsheet : OutputForm::Csv);
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
        if (!isSpreadsheet) {
            for (const Organization &organization : *organizations) {
                Row row;
                for (const QString &field : organizationExportFields(organization, *reference))
                    row.emplace_back(field);
                console.addRow(*file, row);
            }
        } else if (const QString words = writeSpreadsheet(*file, *organizations, *reference);
                   !words.isEmpty()) {
            return console.fail(tr("“%1” could not be written: %2.").arg(m_out, words));
        }
        const ExitStatus written = console.finishTableFile(*file, m_out);
        if (written == ExitStatus::Done)
            console.message(tr("%n organization(s) written.", nullptr,
                               static_cast<int>(organizations->size())));
        return written;
    }

private:
    /// The library makes files, so one is made aside and its bytes are taken. What went wrong, in
    /// words.
    static QString writeSpreadsheet(OutputFile &file,
                                    const std::vector<Organization> &organizations,
                                    const ReferenceData &reference)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"register.xlsx"_s);
        QList<SheetColumn> columns;
        for (const QString &title : organizationExportColumns())
            columns += sheetColumn(title);
        auto next = organizations.begin();
        const QString words = writeXlsx(path, tr("Organizations"), columns, [&](QStringList &row) {
            if (next == organizations.end())
                return false;
            row = organizationExportFields(*next++, reference);
            return true;
        });
        if (!words.isEmpty())
            return words;
        QFile made(path);
        if (!made.open(QIODevice::ReadOnly))
            return made.errorString();
        constexpr qint64 pieceSize = 1 << 20;
        while (!made.atEnd())
            file.write(made.read(pieceSize));
        return {};
    }

    static SheetColumn sheetColumn(const QString &title)
    {
        constexpr int nameWidth = 60;
        constexpr int textWidth = 30;
        constexpr int keyWidth = 14;
        const bool isName = title.startsWith("name_"_L1) || title == "address"_L1;
        const bool isText = title.startsWith("short_"_L1) || title == "phone"_L1 ||
                            title == "email"_L1 || title == "website"_L1;
        return {.title = title,
                .isNumber = title == "id"_L1 || title == "parent"_L1,
                .width = isName   ? nameWidth
                         : isText ? textWidth
                                  : keyWidth};
    }

    QString m_out;
};

} // namespace

void addExportCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<ExportOrganizationsCommand>());
}

} // namespace ratingdesk
