// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/postermakingcommand.h"
#include "models/poster/templatecatalogue.h"
#include "models/printing/kits.h"
#include "models/words/posters/posterwords.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class KitsCommand : public PosterMakingCommand
{
    Q_DECLARE_TR_FUNCTIONS(KitsCommand)

public:
    QStringList words() const override { return {u"kits"_s}; }
    QString summary() const override
    {
        return tr("Makes a ZIP file for each body, with all that its organizations put up.");
    }
    QStringList examples() const override
    {
        return {u"--portal demo kits --organization 10005 --organization 10006 --poster-language "
                "ru+be --out kits/"_s,
                u"--portal demo kits --organization 10005 --template a5-stand --template "
                "banner-300x250 --out kits/ --folders"_s};
    }
    QString explanation() const override
    {
        return tr("In each archive, every organization has a folder with a poster, a table tent, "
                  "stickers and the web banners with the HTML that shows them, or with what "
                  "--template names; and beside the folders there is a page in the language of the "
                  "kit that says how to use them. Codes are proved as those of posters are. The "
                  "archives appear when all are complete; one that was made before is replaced, a "
                  "file of somebody else never.\n"
                  "Columns of the report: those of “posters”.");
    }

    void describe(Options &options) override
    {
        describeChoice(options);
        options.add("--template", "NAME|FILE.svg", m_templates,
                    tr("What is in a kit; may be given several times. A poster, a tent, stickers "
                       "and the banners if not given."));
        describeLanguageAndLink(options);
        options.add("--out", "FOLDER", m_out, tr("The folder for the archives.")).required();
        options.flag("--folders", m_order.folders,
                     tr("Folders in the folder that mirror the hierarchy."));
        describeReport(options);
    }

    ExitStatus run(Console &console) override
    {
        if (const auto begun = beginInFolder(console, m_out); !begun)
            return begun.error();
        auto designs = chosenDesigns(console, m_templates);
        if (!designs)
            return designs.error();
        if (designs->empty())
            *designs =
                usualKitDesigns(TemplateCatalogue::load(TemplateCatalogue::ownTemplatesFolder()));
        if (designs->empty())
            return refuse(console, PosterOrder::Obstacle::NoTemplate);
        m_order.design = designs->front();
        m_order.path = m_out;
        m_order.format = PosterFormat::PdfPerGroup;
        if (const auto completed = completeOrder(console); !completed)
            return completed.error();
        const auto route = this->route(console);
        if (!route)
            return route.error();
        m_order.setOrganizations(route->sorted(m_order));
        auto job = m_order.job();
        if (!job)
            return refuse(console, job.error());
        route->arrange(*job, m_order, deliverySheet);
        const auto report =
            makeKits({*std::move(job), *std::move(designs)}, [&](int done, int total) {
                return console.showProgress(tr("Making kits"), done, total);
            });
        return report ? conclude(console, *report, m_out) : console.fail(report.error());
    }

private:
    QStringList m_templates;
    QString m_out;
};

} // namespace

void addKitCommands(CommandList &commands) { commands.push_back(std::make_unique<KitsCommand>()); }

} // namespace ratingdesk
