// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/repeatablerequest.h"
#include "app/connection/savedprofiles.h"
#include "models/domain/minsktime.h"
#include "models/exchange/tablereader.h"
#include "models/poster/posterorder.h"
#include "models/poster/templatecatalogue.h"
#include "models/printing/jobstands.h"
#include "models/stores/organizationforest.h"
#include "models/words/exchange/importtext.h"
#include "models/words/posters/posterwords.h"

#include <QDate>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

class PostersCommand : public Command
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
    Painting painting() const override { return Painting::Pictures; }
    bool hasLanguageOfItsOwn() const override { return true; }

    void describe(Options &options) override
    {
        Option one = options.add("--organization", "ID", m_organizations,
                                 tr("This organization; may be given several times."));
        Option under = options.add("--under", "ID", m_under,
                                   tr("This organization and all active ones below it."));
        Option all = options.flag("--all", m_all, tr("All active organizations."));
        Option list = options.add("--list", "FILE", m_list,
                                  tr("The organizations whose ids begin the lines of this file."));
        under.excludes(all);
        list.excludes(all);
        one.excludes(all);
        options.add("--template", "NAME|FILE.svg", m_template,
                    tr("See “templates list”; a4-poster if not given."));
        std::vector<std::pair<QString, PosterLanguage>> languages;
        for (const PosterLanguage language :
             {PosterLanguage::Russian, PosterLanguage::Belarusian, PosterLanguage::English,
              PosterLanguage::RussianAndBelarusian})
            languages.emplace_back(posterLanguageKey(language), language);
        options.choice("--poster-language,--language", m_order.options.language, languages,
                       tr("The language of the posters; ru if not given. That of the messages is "
                          "--language in front of the command."));
        options.choice("--link", m_order.options.linkForm,
                       std::vector<std::pair<QString, LinkForm>>{
                           {u"full"_s, LinkForm::Full},
                           {u"short"_s, LinkForm::Short},
                       },
                       tr("The form of the link; full if not given."));
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
        Option stands =
            options.flag("--stands", m_order.options.standCodes,
                         tr("Registers each as a stand, with a code of its own in its link."));
        m_request.describe(options).needs(stands);
        options.add("--report", "FILE.csv", m_report, tr("A line for each code."));
    }

    ExitStatus run(Console &console) override
    {
        if (m_organizations.empty() && !m_under && !m_all && m_list.isEmpty())
            return console.fail(
                tr("Say what to make posters of: --organization, --under, --list or --all."),
                ExitStatus::WrongUsage);
        const bool isPdf = m_out.endsWith(u".pdf"_s, Qt::CaseInsensitive);
        if (isPdf && m_png)
            return console.fail(tr("Pictures go into a folder: name one with --out."),
                                ExitStatus::WrongUsage);
        if (!isPdf && !canBeFolder(m_out))
            return console.fail(tr("“%1” is neither a PDF nor a folder: let a file end with .pdf, "
                                   "or a folder with “/”.")
                                    .arg(m_out),
                                ExitStatus::WrongUsage);
        if (const auto refused = isPdf ? console.refuseToReplace(m_out) : std::nullopt)
            return *refused;
        if (!m_report.isEmpty()) {
            auto file = console.openTableFile(m_report, columns(), {m_list});
            if (!file)
                return file.error();
            m_reportFile.emplace(*std::move(file));
        }
        const auto design = chosenDesign(console);
        if (!design)
            return design.error();
        m_order.design = *design;
        m_order.path = m_out;
        m_order.dotsPerInch = double(m_dotsPerInch);
        if (!isPdf)
            m_order.format =
                m_png ? PosterFormat::PngPerOrganization : PosterFormat::PdfPerOrganization;
        if (m_readingDistance > 0)
            m_order.options.readingDistance = Millimetres(m_readingDistance * 1000);
        if (m_codeSize > 0)
            m_order.options.readingDistance = readingDistance(Millimetres(m_codeSize));
        if (const auto looked = lookUp(console); !looked)
            return looked.error();
        m_order.options.allowedHosts = savedLinkHosts(*console.address());
        m_order.options.demo = console.portalInfo().isDemo;
        m_order.options.date = minskToday();
        const auto job = m_order.job();
        if (!job)
            return refuse(console, job.error());
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
        const ExitStatus concluded = conclude(console, *report);
        return isInOrder ? concluded : ExitStatus::Failed;
    }

private:
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

    /// Whoever writes “posters.png” means a file: a folder of that name would be a surprise.
    static bool canBeFolder(const QString &path)
    {
        const QFileInfo target(path);
        return target.isDir() || path.endsWith(u'/') || target.suffix().isEmpty();
    }

    Console::OrExit<std::shared_ptr<const PosterTemplate>> chosenDesign(Console &console) const
    {
        const auto usable = [&](const TemplateCatalogue::Entry &entry)
            -> Console::OrExit<std::shared_ptr<const PosterTemplate>> {
            if (entry.design)
                return entry.design;
            for (const TemplateProblem &problem : entry.problems)
                console.warn(templateProblemText(problem));
            return tl::unexpected(
                console.fail(tr("The template “%1” cannot be used.").arg(m_template)));
        };
        if (m_template.endsWith(u".svg"_s, Qt::CaseInsensitive))
            return usable(TemplateCatalogue::loadFile(m_template));
        const TemplateCatalogue catalogue =
            TemplateCatalogue::load(TemplateCatalogue::ownTemplatesFolder());
        if (const TemplateCatalogue::Entry *entry = catalogue.find(m_template))
            return usable(*entry);
        return tl::unexpected(console.fail(
            tr("There is no template “%1”. See “ratingdesk templates list”.").arg(m_template),
            ExitStatus::WrongUsage));
    }

    ExitStatus refuse(Console &console, PosterOrder::Obstacle obstacle) const
    {
        switch (obstacle) {
        case PosterOrder::Obstacle::NobodyChosen:
            return console.fail(tr("There is no organization to make a poster of."));
        case PosterOrder::Obstacle::HostNotAllowed:
            return console.fail(tr("The settings of this connection do not allow codes with the "
                                   "address %1: add it there, in the window, to the hosts that "
                                   "printed codes may lead to.")
                                    .arg(m_order.linkHost()));
        case PosterOrder::Obstacle::NoTemplate:
        case PosterOrder::Obstacle::NoCode:
        case PosterOrder::Obstacle::NotLookedUp:
            break;
        }
        return console.fail(posterObstacleText(obstacle));
    }

    /// Puts whoever was named into the order, with what the portal says of them.
    Console::OrExit<void> lookUp(Console &console)
    {
        const auto portal = console.portal();
        if (!portal)
            return tl::unexpected(portal.error());
        std::vector<OrganizationId> wanted = m_organizations;
        if (!m_list.isEmpty()) {
            const auto listed = idsInList(console);
            if (!listed)
                return tl::unexpected(listed.error());
            wanted.insert(wanted.end(), listed->begin(), listed->end());
        }
        if (m_under || m_all) {
            const auto found = idsInTree(console, **portal);
            if (!found)
                return tl::unexpected(found.error());
            wanted.insert(wanted.end(), found->begin(), found->end());
        }
        m_order.setOrganizations(wanted);
        const std::vector<OrganizationId> asked = m_order.notLookedUp();
        const auto found =
            console.await(tr("Fetching organizations"), (*portal)->organizations(asked));
        if (!found)
            return tl::unexpected(console.fail(found.error()));
        m_order.takeLookedUp(asked, *found);
        return {};
    }

    Console::OrExit<std::vector<OrganizationId>> idsInTree(Console &console,
                                                           PortalSource &portal) const
    {
        const auto skeleton =
            console.await(tr("Loading the register"), portal.skeleton(/*withSearchText=*/false));
        if (!skeleton)
            return tl::unexpected(console.fail(skeleton.error()));
        const OrganizationForest forest(std::move((*skeleton)->nodes));
        std::vector<OrganizationId> ids;
        if (m_all) {
            for (const OrganizationNode &node : forest.nodes())
                ids.push_back(node.id);
        } else {
            if (!forest.find(*m_under))
                return tl::unexpected(console.fail(
                    tr("There is no organization with the id %1.").arg(m_under->value())));
            ids = forest.subtreeOf(*m_under);
        }
        const auto leftOut = std::erase_if(ids, [&](OrganizationId id) {
            return forest.find(id)->state != OrganizationState::Active;
        });
        if (leftOut > 0)
            console.message(tr("%Ln organization(s) that are not active any more were left out.",
                               nullptr, static_cast<int>(leftOut)));
        return ids;
    }

    /// The first field of each row, in whatever form the table is; a heading above them, blank rows
    /// and comments (#) are passed over.
    Console::OrExit<std::vector<OrganizationId>> idsInList(Console &console) const
    {
        const auto noIds = [&] {
            return tl::unexpected(
                console.fail(tr("“%1” holds no ids: each line must begin with one.").arg(m_list),
                             ExitStatus::WrongUsage));
        };
        const auto table = openTable(m_list);
        if (!table && table.error().problem == TableError::Problem::Empty)
            return noIds();
        if (!table)
            return tl::unexpected(console.fail(tableErrorText(table.error())));

        std::vector<OrganizationId> ids;
        std::optional<TableRow> misread;
        const auto take = [&](const TableRow &row) {
            // Lists are put together by hand: other rows may have other delimiters.
            static const QRegularExpression delimiter(u"[,;\\t|]"_s);
            const QString field = row.fields.value(0).section(delimiter, 0, 0).trimmed();
            if (field.isEmpty() || field.startsWith(u'#'))
                return true;
            if (const auto id = organizationIdIn(field))
                ids.push_back(*id);
            else
                misread = TableRow{row.number, {field}};
            return !misread;
        };
        take({0, (*table)->columns()});
        misread.reset(); // a heading
        if (const auto read = (*table)->forEachRow(take); !read)
            return tl::unexpected(console.fail(tableErrorText(read.error())));
        if (misread)
            return tl::unexpected(console.fail(tr("%1, line %2: “%3” is not an id.")
                                                   .arg(m_list)
                                                   .arg(misread->number)
                                                   .arg(excerpt(misread->fields.front())),
                                               ExitStatus::WrongUsage));
        if (ids.empty())
            return noIds();
        return ids;
    }

    ExitStatus conclude(Console &console, const PosterReport &report)
    {
        for (const PosterOutcome &outcome : report.outcomes) {
            if (!outcome.problem)
                continue;
            console.warn(outcome.problem->kind == PageProblem::Kind::NotFound
                             ? tr("There is no organization with the id %1.")
                                   .arg(outcome.organization.value())
                             : tr("%1: %2")
                                   .arg(outcome.organization.value())
                                   .arg(pageProblemText(*outcome.problem)));
        }
        if (m_reportFile) {
            for (const Row &row : rows(report))
                console.addRow(*m_reportFile, row);
            const ExitStatus written = console.finishTableFile(*m_reportFile, m_report);
            if (written != ExitStatus::Done)
                return written;
        }
        for (const QString &finding : findingsOf(report))
            console.message(finding);
        console.message(proofSummary(report));
        if (report.printed() == 0)
            return ExitStatus::ProblemsFound;
        console.message(tr("Written: %1").arg(m_out));
        return report.problems() > 0 || report.cutTexts() > 0 ? ExitStatus::ProblemsFound
                                                              : ExitStatus::Done;
    }

    static QStringList columns()
    {
        return {u"organization_id"_s,    u"page_or_file"_s, u"link"_s,       u"version"_s,
                u"error_correction"_s,   u"module_mm"_s,    u"grade"_s,      u"decoded"_s,
                u"reading_distance_m"_s, u"notes"_s,        u"limited_by"_s, u"stand"_s};
    }

    static std::vector<Row> rows(const PosterReport &report)
    {
        std::vector<Row> rows;
        for (const PosterOutcome &outcome : report.outcomes) {
            QStringList notes;
            if (outcome.problem)
                notes << pageProblemText(*outcome.problem);
            for (const LayoutNote &note : outcome.notes)
                notes << layoutNoteText(note);
            QStringList limits;
            for (const CodeQuality quality : outcome.proof.limits)
                limits << codeQualityKey(quality);
            const bool hasCode = outcome.version > 0;
            rows.push_back({outcome.organization.value(),
                            outcome.page > 0 ? Cell(outcome.page) : Cell::optional(outcome.file),
                            outcome.link, hasCode ? Cell(outcome.version) : Cell(),
                            hasCode ? Cell(errorCorrectionLetter(outcome.errorCorrection)) : Cell(),
                            hasCode ? Cell(outcome.module.value(), 3) : Cell(),
                            hasCode ? Cell(gradeLetter(outcome.proof.grade)) : Cell(),
                            Cell::optional(outcome.proof.read),
                            hasCode ? Cell(outcome.readingDistance().value() / 1000, 2) : Cell(),
                            Cell::optional(notes.join(u' ')), Cell::optional(limits.join(u"; "_s)),
                            Cell::optional(outcome.problem ? QString() : outcome.standCode)});
        }
        return rows;
    }

    std::vector<OrganizationId> m_organizations;
    std::optional<OrganizationId> m_under;
    bool m_all = false;
    QString m_list;
    QString m_template = u"a4-poster"_s;
    PosterOrder m_order;
    double m_readingDistance = 0;
    double m_codeSize = 0;
    QString m_out;
    bool m_png = false;
    int m_dotsPerInch = 300;
    QString m_report;
    std::optional<OutputFile> m_reportFile;
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
