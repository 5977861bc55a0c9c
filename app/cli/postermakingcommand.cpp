// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/postermakingcommand.h"

#include "app/cli/options.h"
#include "app/connection/savedprofiles.h"
#include "models/domain/minsktime.h"
#include "models/exchange/tablereader.h"
#include "models/portal/standstate.h"
#include "models/poster/filenames.h"
#include "models/poster/templatecatalogue.h"
#include "models/words/exchange/importtext.h"
#include "models/words/posters/posterwords.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

QStringList columns()
{
    return {u"organization_id"_s,    u"page_or_file"_s, u"link"_s,       u"version"_s,
            u"error_correction"_s,   u"module_mm"_s,    u"grade"_s,      u"decoded"_s,
            u"reading_distance_m"_s, u"notes"_s,        u"limited_by"_s, u"stand"_s};
}

/// The page in one file; the file; or the page in that file, as the address of a PDF names it.
Cell placeOf(const PosterOutcome &outcome)
{
    if (outcome.file.isEmpty())
        return outcome.page > 0 ? Cell(outcome.page) : Cell();
    return outcome.page > 0 ? Cell(u"%1#page=%2"_s.arg(outcome.file, QString::number(outcome.page)))
                            : Cell(outcome.file);
}

std::vector<Row> rows(const PosterReport &report)
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
        rows.push_back({outcome.organization.value(), placeOf(outcome), outcome.link,
                        hasCode ? Cell(outcome.version) : Cell(),
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

} // namespace

bool canBeFolder(const QString &path)
{
    const QFileInfo target(path);
    return target.isDir() || path.endsWith(u'/') || target.suffix().isEmpty();
}

void PosterMakingCommand::describeChoice(Options &options)
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
    Option withoutStand =
        options.flag("--without-stand", m_withoutStand,
                     tr("Of these, only those of which no stand hangs or waits to be hung."));
    options
        .flag("--outdated", m_outdated,
              tr("Of these, only those with a stand in use that is to be printed anew, because "
                 "they were renamed, or another one with a stand was merged into them."))
        .excludes(withoutStand);
}

void PosterMakingCommand::describeLanguageAndLink(Options &options)
{
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
}

void PosterMakingCommand::describeReport(Options &options)
{
    options.add("--report", "FILE.csv", m_report, tr("A line for each code."));
}

Console::OrExit<void> PosterMakingCommand::requireChoice(Console &console) const
{
    if (m_organizations.empty() && !m_under && !m_all && m_list.isEmpty())
        return tl::unexpected(console.fail(
            tr("Say what to make posters of: --organization, --under, --list or --all."),
            ExitStatus::WrongUsage));
    return {};
}

Console::OrExit<void> PosterMakingCommand::openReport(Console &console)
{
    if (m_report.isEmpty())
        return {};
    auto file = console.openTableFile(m_report, columns(), {m_list});
    if (!file)
        return tl::unexpected(file.error());
    m_reportFile.emplace(*std::move(file));
    return {};
}

Console::OrExit<void> PosterMakingCommand::beginInFolder(Console &console, const QString &folder)
{
    if (const auto choice = requireChoice(console); !choice)
        return choice;
    if (!canBeFolder(folder))
        return tl::unexpected(
            console.fail(tr("“%1” is not a folder: let its name end with “/”.").arg(folder),
                         ExitStatus::WrongUsage));
    return openReport(console);
}

Console::OrExit<PosterMakingCommand::Design>
PosterMakingCommand::chosenDesign(Console &console, const QString &name) const
{
    const auto usable = [&](const TemplateCatalogue::Entry &entry) -> Console::OrExit<Design> {
        if (entry.design)
            return entry.design;
        for (const TemplateProblem &problem : entry.problems)
            console.warn(templateProblemText(problem));
        return tl::unexpected(console.fail(tr("The template “%1” cannot be used.").arg(name)));
    };
    if (name.endsWith(u".svg"_s, Qt::CaseInsensitive))
        return usable(TemplateCatalogue::loadFile(name));
    const TemplateCatalogue catalogue =
        TemplateCatalogue::load(TemplateCatalogue::ownTemplatesFolder());
    if (const TemplateCatalogue::Entry *entry = catalogue.find(name))
        return usable(*entry);
    return tl::unexpected(
        console.fail(tr("There is no template “%1”. See “ratingdesk templates list”.").arg(name),
                     ExitStatus::WrongUsage));
}

Console::OrExit<std::vector<PosterMakingCommand::Design>>
PosterMakingCommand::chosenDesigns(Console &console, const QStringList &names) const
{
    std::vector<Design> designs;
    for (const QString &name : names) {
        const auto design = chosenDesign(console, name);
        if (!design)
            return tl::unexpected(design.error());
        // Their files would have the same names.
        if (std::any_of(designs.begin(), designs.end(),
                        [&](const Design &taken) { return taken->id() == (*design)->id(); }))
            return tl::unexpected(
                console.fail(tr("The template “%1” is given twice.").arg((*design)->id()),
                             ExitStatus::WrongUsage));
        designs.push_back(*design);
    }
    return designs;
}

ExitStatus PosterMakingCommand::refuse(Console &console, PosterOrder::Obstacle obstacle) const
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

Console::OrExit<void> PosterMakingCommand::completeOrder(Console &console)
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
        const auto found = idsInTree(console);
        if (!found)
            return tl::unexpected(found.error());
        wanted.insert(wanted.end(), found->begin(), found->end());
    }
    if (const auto narrowed = narrowByStands(console, wanted); !narrowed)
        return tl::unexpected(narrowed.error());
    m_order.setOrganizations(wanted);
    const std::vector<OrganizationId> asked = m_order.notLookedUp();
    const auto found = console.await(tr("Fetching organizations"), (*portal)->organizations(asked));
    if (!found)
        return tl::unexpected(console.fail(found.error()));
    m_order.takeLookedUp(asked, *found);
    m_order.options.allowedHosts = savedLinkHosts(*console.address());
    m_order.options.demo = console.portalInfo().isDemo;
    m_order.options.date = minskToday();
    return {};
}

Console::OrExit<void> PosterMakingCommand::narrowByStands(Console &console,
                                                          std::vector<OrganizationId> &wanted)
{
    if (!m_withoutStand && !m_outdated)
        return {};
    PortalSource &portal = **console.portal(); // has been opened
    const auto stands = console.await(tr("Loading the stands"), portal.stands({}));
    if (!stands)
        return tl::unexpected(console.fail(stands.error()));
    if (m_withoutStand) {
        const QSet<OrganizationId> present = withStandInUse(*stands);
        std::erase_if(wanted, [&](OrganizationId id) { return present.contains(id); });
    } else {
        const auto meant = outdated(console, *stands);
        if (!meant)
            return tl::unexpected(meant.error());
        std::erase_if(wanted, [&](OrganizationId id) { return !meant->contains(id); });
    }
    if (!wanted.empty())
        return {};
    // Whoever asks every night is not told of a failure.
    console.message(m_withoutStand ? tr("All of them have a stand: there is nothing to make.")
                                   : tr("No stand is to be printed anew: there is nothing to "
                                        "make."));
    return tl::unexpected(ExitStatus::Done);
}

Console::OrExit<QSet<OrganizationId>>
PosterMakingCommand::outdated(Console &console, const std::vector<Stand> &stands)
{
    const auto known = this->forest(console);
    if (!known)
        return tl::unexpected(known.error());
    const OrganizationForest &forest = **known;
    QSet<OrganizationId> meant;
    for (const Stand &stand : stands) {
        if (standFault(stand, [&forest](OrganizationId id) { return forest.find(id); }))
            meant.insert(stand.organization);
    }
    constexpr int mostMergers = 20; // whatever the register says, following it ends
    for (int step = 0; step < mostMergers; ++step) {
        std::vector<OrganizationId> merged;
        for (const OrganizationId id : meant) {
            const OrganizationNode *node = forest.find(id);
            if (node && node->state == OrganizationState::Merged)
                merged.push_back(id);
        }
        if (merged.empty())
            break;
        const auto found =
            console.await(tr("Fetching organizations"), (**console.portal()).organizations(merged));
        if (!found)
            return tl::unexpected(console.fail(found.error()));
        for (const OrganizationId id : merged)
            meant.remove(id);
        for (const Organization &organization : *found) {
            if (organization.mergedInto)
                meant.insert(*organization.mergedInto);
        }
    }
    return meant;
}

Console::OrExit<const OrganizationForest *> PosterMakingCommand::forest(Console &console)
{
    if (!m_forest) {
        PortalSource &portal = **console.portal(); // has been opened
        const auto skeleton =
            console.await(tr("Loading the register"), portal.skeleton(/*withSearchText=*/false));
        if (!skeleton)
            return tl::unexpected(console.fail(skeleton.error()));
        m_forest.emplace(std::move((*skeleton)->nodes));
    }
    return &*m_forest;
}

Console::OrExit<DeliveryRoute> PosterMakingCommand::route(Console &console)
{
    const auto known = forest(console);
    if (!known)
        return tl::unexpected(known.error());
    return DeliveryRoute([forest = *known](OrganizationId id) { return forest->find(id); },
                         nameLanguage(m_order.options.language));
}

Console::OrExit<std::vector<OrganizationId>> PosterMakingCommand::idsInTree(Console &console)
{
    const auto known = this->forest(console);
    if (!known)
        return tl::unexpected(known.error());
    const OrganizationForest &forest = **known;
    std::vector<OrganizationId> ids;
    if (m_all) {
        for (const OrganizationNode &node : forest.nodes())
            ids.push_back(node.id);
    } else {
        if (!forest.find(*m_under))
            return tl::unexpected(
                console.fail(tr("There is no organization with the id %1.").arg(m_under->value())));
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
Console::OrExit<std::vector<OrganizationId>> PosterMakingCommand::idsInList(Console &console) const
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

ExitStatus PosterMakingCommand::conclude(Console &console, const PosterReport &report,
                                         const QString &place)
{
    for (const PosterOutcome &outcome : report.outcomes) {
        if (!outcome.problem)
            continue;
        console.warn(
            outcome.problem->kind == PageProblem::Kind::NotFound
                ? tr("There is no organization with the id %1.").arg(outcome.organization.value())
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
    console.message(tr("Written: %1").arg(place));
    return report.problems() > 0 || report.cutTexts() > 0 ? ExitStatus::ProblemsFound
                                                          : ExitStatus::Done;
}

} // namespace ratingdesk
