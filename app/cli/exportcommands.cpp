// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "models/exchange/organizationexport.h"

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
        return {u"--portal minsk.sqlite export organizations --out register.csv"_s};
    }
    QString explanation() const override
    {
        return tr("Texts are written exactly as they are, so that they can be imported again. A "
                  "text that begins with =, +, - or @ may be taken for a formula by a spreadsheet: "
                  "the command says how many there are. Such a file from elsewhere is opened with "
                  "every column imported as text.");
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
        auto file = console.openTableFile(m_out, organizationExportColumns());
        if (!file)
            return file.error();
        const auto portal = console.portal();
        if (!portal)
            return portal.error();
        const auto organizations =
            console.await(tr("Loading the register"), (*portal)->organizations({}));
        if (!organizations)
            return console.fail(organizations.error());
        for (const Organization &organization : *organizations) {
            Row row;
            for (const QString &field : organizationExportFields(organization))
                row.emplace_back(field);
            console.addRow(*file, row);
        }
        const ExitStatus written = console.finishTableFile(*file, m_out);
        if (written == ExitStatus::Done)
            console.message(tr("%n organization(s) written.", nullptr,
                               static_cast<int>(organizations->size())));
        return written;
    }

private:
    QString m_out;
};

} // namespace

void addExportCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<ExportOrganizationsCommand>());
}

} // namespace ratingdesk
