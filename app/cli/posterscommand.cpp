// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/postermakingcommand.h"
#include "app/cli/repeatablerequest.h"
#include "models/printing/jobstands.h"
#include "models/words/posters/posterwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class PostersCommand : public PosterMakingCommand
{
    Q_DECLARE_TR_FUNCTIONS(PostersCommand)

public:
    QStringList words() const override { return {u"posters"_s}; }
    QString summary() const override
    {
        return tr("Makes posters with a proved QR code for organizations.");
    }
    QStringList examples() const override
    {
        return {
            u"--portal demo posters --under 10004 --poster-language ru+be --out posters.pdf "
            u"--report "
            "codes.csv"_s,
            u"--portal demo posters --organization 10005 --organization 10006 --template a5-stand "
            "--out stands/"_s,
            u"--portal demo posters --list ids.txt --png --dpi 150 --out pictures/"_s,
            u"--portal sqlite:minsk.sqlite posters --under 17 --stands --out posters.pdf"_s};
    }
    QString explanation() const override
    {
        return tr(
            "Each code is read by two readers, which both have to get exactly the link: from the "
            "page, under wear, and once more from the file that was written. It is graded from A "
            "to F, after the parameters of ISO/IEC 15415: an estimate before printing. One that "
            "cannot be read is not printed, and the exit status is 3, as it "
            "is when an organization gets no poster or a text had to be cut. Organizations that "
            "are not active any more get none. Files appear when they are complete.\n"
            "With --stands each poster is registered as a stand before it is made: its link "
            "carries a code of its own, which is printed too, and “stands list” tells of it. What "
            "cannot be registered is not printed, and the stand of a poster that was not printed "
            "is retired. The same order with the same --request makes no second stands.\n"
            "Columns of the report: organization_id, page_or_file, link, version, "
            "error_correction, module_mm, grade, decoded (what a reader gets from the printed "
            "code), reading_distance_m, notes, limited_by (what keeps the grade from being a "
            "better one), stand (its code).");
    }

    void describe(Options &options) override
    {
        describeChoice(options);
        options.add("--template", "NAME|FILE.svg", m_template,
                    tr("See “templates list”; a4-poster if not given."));
        describeLanguageAndLink(options);
        std::vector<std::pair<QString, ErrorCorrection>> levels;
        for (const ErrorCorrection level : {ErrorCorrection::Low, ErrorCorrection::Medium,
                                            ErrorCorrection::Quartile, ErrorCorrection::High})
            levels.emplace_back(errorCorrectionLetter(level), level);
        options.choice("--medium", m_order.options.medium,
                       std::vector<std::pair<QString, Medium>>{
                           {u"screen"_s, Medium::Screen},
                           {u"indoors"_s, Medium::Indoors},
                           {u"outdoors"_s, Medium::Outdoors},
                       },
                       tr("Where the codes are shown, which decides how much of them may be lost: "
                          "screen 15 %, indoors 25 %, outdoors 30 %; by the template if not "
                          "given."));
        options.choice("--error-correction", m_order.options.errorCorrection, levels,
                       tr("How much of a code may be lost at least: 7, 15, 25, 30 %; by the medium "
                          "if not given. More is taken where the code does not grow by it."));
        Option distance = options.add("--reading-distance", "METRES", m_readingDistance,
                                      tr("Makes codes large enough to be read from there: a tenth "
                                         "of it wide, by the rule of the trade."),
                                      0.0, 20.0);
        options
            .add("--code-size", "MM", m_codeSize,
                 tr("Makes codes at least that wide, without their margin."), 0.0, 2000.0)
            .excludes(distance);
        options
            .add("--out", "FILE.pdf|FOLDER", m_out,
                 tr("One PDF with a page each, or a folder with a file each."))
            .required();
        Option png = options.flag("--png", m_png, tr("Pictures in the folder, not PDFs."));
        options
            .add("--dpi", "N", m_dotsPerInch, tr("Their dots per inch; 300 if not given."), 50,
                 1200)
            .needs(png);
        Option order = options.choice(
            "--order", m_byRoute,
            std::vector<std::pair<QString, bool>>{{u"named"_s, false}, {u"route"_s, true}},
            tr("The order of the posters: as they are named, or as one delivers them, by region, "
               "district, body and name; named if not given."));
        options
            .flag("--separators", m_order.sheets,
                  tr("In the PDF, a sheet before the posters of each body that says whose they "
                     "are."))
            .needs(order);
        options.choice(
            "--file-per", m_perBody,
            std::vector<std::pair<QString, bool>>{{u"organization"_s, false}, {u"body"_s, true}},
            tr("What has a file of its own in the folder; organization if not given."));
        options.flag("--folders", m_order.folders,
                     tr("Folders in the folder that mirror the hierarchy."));
        Option stands =
            options.flag("--stands", m_order.options.standCodes,
                         tr("Registers each as a stand, with a code of its own in its link."));
        m_request.describe(options).needs(stands);
        describeReport(options);
    }

    ExitStatus run(Console &console) override
    {
        if (const auto choice = requireChoice(console); !choice)
            return choice.error();
        const bool isPdf = m_out.endsWith(u".pdf"_s, Qt::CaseInsensitive);
        if (isPdf && m_png)
            return console.fail(tr("Pictures go into a folder: name one with --out."),
                                ExitStatus::WrongUsage);
        if (isPdf && (m_perBody || m_order.folders))
            return console.fail(tr("Several files go into a folder: name one with --out."),
                                ExitStatus::WrongUsage);
        if (!isPdf && m_order.sheets)
            return console.fail(tr("Separator sheets lie in one PDF: name it with --out."),
                                ExitStatus::WrongUsage);
        if (m_png && m_perBody)
            return console.fail(tr("A picture holds one poster: leave --file-per body out."),
                                ExitStatus::WrongUsage);
        if (!isPdf && !canBeFolder(m_out))
            return console.fail(tr("“%1” is neither a PDF nor a folder: let a file end with .pdf, "
                                   "or a folder with “/”.")
                                    .arg(m_out),
                                ExitStatus::WrongUsage);
        if (const auto refused = isPdf ? console.refuseToReplace(m_out) : std::nullopt)
            return *refused;
        if (const auto report = openReport(console); !report)
            return report.error();
        const auto design = chosenDesign(console, m_template);
        if (!design)
            return design.error();
        m_order.design = *design;
        m_order.path = m_out;
        m_order.dotsPerInch = double(m_dotsPerInch);
        if (!isPdf)
            m_order.format = m_png       ? PosterFormat::PngPerOrganization
                             : m_perBody ? PosterFormat::PdfPerGroup
                                         : PosterFormat::PdfPerOrganization;
        if (m_readingDistance > 0)
            m_order.options.readingDistance = Millimetres(m_readingDistance * 1000);
        if (m_codeSize > 0)
            m_order.options.readingDistance = readingDistance(Millimetres(m_codeSize));
        if (const auto completed = completeOrder(console); !completed)
            return completed.error();
        const auto job = arrangedJob(console);
        if (!job)
            return job.error();
        const auto stands = registeredStands(console, *job);
        if (!stands)
            return stands.error();
        const auto report =
            makePosters(*stands ? (*stands)->job() : *job, [&](int done, int total) {
                return console.showProgress(tr("Making posters"), done, total);
            });
        const bool isInOrder = !*stands || retireUnprinted(console, **stands, report);
        if (!report)
            return console.fail(report.error());
        const ExitStatus concluded = conclude(console, *report, m_out);
        return isInOrder ? concluded : ExitStatus::Failed;
    }

private:
    Console::OrExit<PosterJob> arrangedJob(Console &console)
    {
        std::optional<DeliveryRoute> route;
        if (m_byRoute || m_perBody || m_order.folders || m_order.sheets) {
            auto known = this->route(console);
            if (!known)
                return tl::unexpected(known.error());
            route = *std::move(known);
        }
        if (m_byRoute)
            m_order.setOrganizations(route->sorted(m_order));
        auto job = m_order.job();
        if (!job)
            return tl::unexpected(refuse(console, job.error()));
        if (route)
            route->arrange(*job, m_order, deliverySheet);
        return *std::move(job);
    }

    /// Nothing where none are wanted.
    Console::OrExit<std::optional<JobStands>> registeredStands(Console &console,
                                                               const PosterJob &job)
    {
        if (!job.options.standCodes)
            return std::nullopt;
        JobStands stands = JobStands::of(job);
        if (stands.wanted().empty())
            return stands;
        PortalSource &portal = **console.portal(); // has been opened
        const auto isRepeated = m_request.wasCarriedOut(console, portal);
        if (!isRepeated)
            return tl::unexpected(isRepeated.error());
        m_isRepeated = *isRepeated;
        auto registered = console.await(tr("Registering the stands"),
                                        portal.addStands(stands.wanted(), m_request.id()));
        if (!registered) {
            console.warn(tr("The stands could not be registered, so nothing was printed."));
            if (registered.error().problem == PortalError::Problem::OutcomeUnknown)
                console.warn(tr("To make none twice, repeat the order with --request %1.")
                                 .arg(m_request.id()));
            return tl::unexpected(console.fail(registered.error()));
        }
        if (!stands.takeRegistered(std::move(*registered)))
            return tl::unexpected(console.fail(PortalError{.kind = PortalError::Kind::Internal}));
        if (m_isRepeated && !takeBack(console, portal, stands))
            return tl::unexpected(ExitStatus::Failed);
        return stands;
    }

    /// What was registered for the order when it was first given, and retired when that did not
    /// succeed, is printed now.
    bool takeBack(Console &console, PortalSource &portal, const JobStands &stands)
    {
        const auto all = console.await(tr("Loading the stands"), portal.stands({}));
        if (!all) {
            console.fail(all.error());
            return false;
        }
        QSet<StandId> ours;
        for (const Stand &stand : stands.registered())
            ours.insert(stand.id);
        std::vector<Stand> retired;
        for (const Stand &stand : *all) {
            if (!ours.contains(stand.id) || !stand.retiredOn.isValid())
                continue;
            retired.push_back(stand);
            retired.back().retiredOn = {};
            m_takenBack.insert(stand.id);
        }
        if (retired.empty())
            return true;
        const auto changed =
            console.await(tr("Saving the stands"), portal.changeStands(std::move(retired)));
        if (!changed)
            console.fail(changed.error());
        return changed.has_value();
    }

    /// Also after Ctrl+C. False when it could not be done, which has been said.
    bool retireUnprinted(Console &console, const JobStands &stands,
                         const Result<PosterReport> &report) const
    {
        std::vector<Stand> unprinted = stands.unprinted(report);
        if (m_isRepeated) {
            // The others may have been printed when the order was first given, and hang.
            std::erase_if(unprinted,
                          [this](const Stand &stand) { return !m_takenBack.contains(stand.id); });
            // It knows them as they were then.
            for (Stand &stand : unprinted)
                stand.revision = 0;
        }
        const int count = static_cast<int>(unprinted.size());
        if (count == 0)
            return true;
        PortalSource &portal = **console.portal();
        const auto retired = console.awaitInAnyCase(tr("Saving the stands"),
                                                    portal.changeStands(std::move(unprinted)));
        if (retired) {
            console.message(
                tr("%Ln stand(s) that were not printed have been retired.", nullptr, count));
            return true;
        }
        console.warn(tr("%Ln stand(s) that were not printed are still in the register: retire "
                        "them there.",
                        nullptr, count));
        console.fail(retired.error());
        return false;
    }

    QString m_template = u"a4-poster"_s;
    double m_readingDistance = 0;
    double m_codeSize = 0;
    QString m_out;
    bool m_png = false;
    bool m_byRoute = false;
    bool m_perBody = false;
    int m_dotsPerInch = 300;
    RepeatableRequest m_request;
    bool m_isRepeated = false; ///< its stands were registered before
    QSet<StandId> m_takenBack; ///< retired when the order was first given
};

} // namespace

void addPosterCommands(CommandList &commands)
{
    commands.push_back(std::make_unique<PostersCommand>());
}

} // namespace ratingdesk
