// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/printing/kits.h"

#include "models/poster/filenames.h"
#include "models/poster/stagedfiles.h"
#include "models/poster/templatecatalogue.h"
#include "models/printing/zipwriter.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

QString nameOf(const PosterGroup &group) { return group.file + u".zip"_s; }

/// What is made for one body: a job for each design, into that folder.
std::vector<PosterJob> jobsFor(const KitOrder &order, std::size_t group, const QString &folder)
{
    const PosterJob &all = order.job;
    const std::size_t first = all.groups[group].first;
    const std::size_t end =
        group + 1 < all.groups.size() ? all.groups[group + 1].first : all.organizations.size();
    std::vector<PosterJob> jobs;
    for (const KitOrder::Design &design : order.designs) {
        PosterJob job;
        job.design = design;
        job.options = all.options;
        job.options.readingDistance.reset();
        job.options.standCodes = false;
        job.path = folder;
        job.namesDesign = true;
        job.format = design->isInPixels() ? PosterFormat::PngPerOrganization
                                          : PosterFormat::PdfPerOrganization;
        job.snippets = design->isInPixels();
        for (std::size_t row = first; row < end; ++row) {
            const Organization &organization = all.organizations[row];
            job.organizations.push_back(organization);
            job.folders.push_back(
                safeFileName(
                    u"%1 %2"_s.arg(QString::number(organization.id.value()),
                                   organization.displayName(nameLanguage(all.options.language)))) +
                u'/');
        }
        jobs.push_back(std::move(job));
    }
    return jobs;
}

/// As the editor of any system shows it.
bool writeGuide(const QString &path, const QString &text)
{
    QByteArray bytes = "\xEF\xBB\xBF" + text.toUtf8();
    bytes.replace("\n", "\r\n");
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

std::vector<KitOrder::Design> usualKitDesigns(const TemplateCatalogue &catalogue)
{
    std::vector<KitOrder::Design> designs;
    for (const TemplateCatalogue::Entry &entry : catalogue.entries()) {
        const bool isUsual = entry.id == "a4-poster"_L1 || entry.id == "a5-tent"_L1 ||
                             entry.id == "stickers-8"_L1 || entry.id.startsWith("banner-"_L1);
        if (isUsual && entry.design)
            designs.push_back(entry.design);
    }
    return designs;
}

Result<PosterReport> makeKits(const KitOrder &order, const PosterProgress &progress)
{
    StagedFiles kits(order.job.path);
    QStringList names;
    for (const PosterGroup &group : order.job.groups)
        names << nameOf(group);
    if (const Result<void> open = kits.open(names); !open)
        return Failure(open.error());

    PosterReport report;
    const int total = static_cast<int>(order.job.organizations.size() * order.designs.size());
    for (std::size_t i = 0; i < order.job.groups.size(); ++i) {
        const PosterGroup &group = order.job.groups[i];
        const QString name = nameOf(group);
        const QTemporaryDir making(kits.path(name) + u"-XXXXXX"_s);
        const int before = static_cast<int>(report.outcomes.size());
        Result<PosterReport> made =
            makePosters(jobsFor(order, i, making.path()),
                        [&](int done, int) { return !progress || progress(before + done, total); });
        if (!made)
            return made;
        if (made->printed() > 0) {
            const QString guide =
                PosterWording::standard().text(languagesOf(order.job.options.language).front(),
                                               u"kit-file"_s) +
                u".txt"_s;
            if (!writeGuide(making.filePath(guide),
                            kitGuide(order, group.bodies.value(group.bodies.size() - 1))))
                return kits.failure(name, {});
            if (const auto zip = writeZip(kits.path(name), making.path(), order.job.options.date);
                !zip)
                return kits.failure(name, zip.error());
            kits.keep(name);
        }
        for (PosterOutcome &outcome : made->outcomes) {
            if (!outcome.problem)
                outcome.file.prepend(name + u'/');
            report.outcomes.push_back(std::move(outcome));
        }
    }
    if (const Result<void> committed = kits.commit(); !committed)
        return Failure(committed.error());
    for (const OrganizationId organization : order.job.missing) {
        PosterOutcome outcome;
        outcome.organization = organization;
        outcome.problem = PageProblem{PageProblem::Kind::NotFound, {}, {}, {}};
        report.outcomes.push_back(std::move(outcome));
    }
    return report;
}

} // namespace ratingdesk
