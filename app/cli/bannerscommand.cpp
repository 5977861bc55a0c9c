// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/postermakingcommand.h"
#include "models/poster/templatecatalogue.h"

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class BannersCommand : public PosterMakingCommand
{
    Q_DECLARE_TR_FUNCTIONS(BannersCommand)

public:
    QStringList words() const override { return {u"banners"_s}; }
    QString summary() const override
    {
        return tr("Makes pictures for web sites, screens and social networks.");
    }
    QStringList examples() const override
    {
        return {u"--portal demo banners --organization 10005 --html --out banners/"_s,
                u"--portal demo banners --list ids.txt --template banner-208x113 --template "
                "social-square --poster-language be --out pictures/ --report banners.csv"_s};
    }
    QString explanation() const override
    {
        return tr("Each picture has the pixels that its template was drawn with, and the template "
                  "in its name. With --html a file of the same name stands beside it: the picture "
                  "as a link to the organization's profile, with a text for those who do not see "
                  "it, to be pasted into the page of a web site. A code that a picture shows is "
                  "read by two readers, as those of posters are. The pictures appear when all are "
                  "complete; one that was made before is replaced, a file of somebody else never.\n"
                  "Columns of the report: those of “posters”.");
    }

    void describe(Options &options) override
    {
        describeChoice(options);
        options.add("--template", "NAME|FILE.svg", m_templates,
                    tr("See “templates list”; may be given several times. Every template for "
                       "screens if not given."));
        describeLanguageAndLink(options);
        options.add("--out", "FOLDER", m_out, tr("The folder for the pictures.")).required();
        options.flag("--html", m_order.snippets,
                     tr("Beside each picture, the HTML that shows it as a link."));
        describeReport(options);
    }

    ExitStatus run(Console &console) override
    {
        if (const auto begun = beginInFolder(console, m_out); !begun)
            return begun.error();
        const auto designs = bannerDesigns(console);
        if (!designs)
            return designs.error();
        if (designs->empty())
            return refuse(console, PosterOrder::Obstacle::NoTemplate);
        m_order.path = m_out;
        m_order.format = PosterFormat::PngPerOrganization;
        if (const auto completed = completeOrder(console); !completed)
            return completed.error();
        std::vector<PosterJob> jobs;
        for (const Design &design : *designs) {
            m_order.design = design;
            auto job = m_order.job();
            if (!job)
                return refuse(console, job.error());
            if (!jobs.empty())
                job->missing.clear(); // told once
            jobs.push_back(*std::move(job));
        }
        const auto report = makePosters(jobs, [&](int done, int total) {
            return console.showProgress(tr("Making banners"), done, total);
        });
        return report ? conclude(console, *report, m_out) : console.fail(report.error());
    }

private:
    Console::OrExit<std::vector<Design>> bannerDesigns(Console &console) const
    {
        if (!m_templates.isEmpty()) {
            auto designs = chosenDesigns(console, m_templates);
            if (!designs)
                return designs;
            for (const Design &design : *designs) {
                if (!design->isInPixels())
                    return tl::unexpected(console.fail(
                        tr("The template “%1” is for paper: see “posters”.").arg(design->id()),
                        ExitStatus::WrongUsage));
            }
            return designs;
        }
        const TemplateCatalogue catalogue =
            TemplateCatalogue::load(TemplateCatalogue::ownTemplatesFolder());
        std::vector<Design> designs;
        for (const TemplateCatalogue::Entry &entry : catalogue.entries()) {
            if (entry.design && entry.design->isInPixels())
                designs.push_back(entry.design);
        }
        return designs;
    }

    QStringList m_templates;
    QString m_out;
};

} // namespace

void addBannerCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<BannersCommand>());
}

} // namespace ratingdesk
