// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"
#include "models/poster/posterpage.h"
#include "models/poster/proof.h"

#include <QFuture>

#include <functional>

class QPagedPaintDevice;

namespace ratingdesk {

/// What became of one organization's poster.
struct PosterOutcome
{
    OrganizationId organization;
    QString standCode; ///< of the stand that it is; empty: of none
    int page = 0;      ///< from 1; 0 where each has a file, or when there is none
    QString file;      ///< its name in the folder, with the folders in it; empty in one PDF
    QString link;
    int version = 0; ///< of the code; 0: the design shows none
    ErrorCorrection errorCorrection = ErrorCorrection::Quartile;
    Millimetres module;
    Millimetres symbolWidth;
    Proof proof;
    std::vector<LayoutNote> notes;
    std::optional<PageProblem> problem; ///< there is no page, and this is why

    Millimetres readingDistance() const { return ratingdesk::readingDistance(symbolWidth); }
};

/// Everything a job did, in the order of the organizations; then those that were missing.
struct PosterReport
{
    std::vector<PosterOutcome> outcomes;

    int printed() const;  ///< pages made
    int problems() const; ///< organizations without a page
    /// Nothing when no page with a code was made.
    std::optional<Grade> lowestGrade() const;
    int shortenedNames() const;
    int cutTexts() const; ///< pages on which a name or another text had to be cut
};

enum class PosterFormat {
    OnePdf,
    PdfPerOrganization,
    PngPerOrganization,
    PdfPerGroup,
};

/// What the sheet before the posters of a group says, in the words of whoever delivers them.
struct SeparatorSheet
{
    QString place; ///< region, and what stands above the body
    QString body;
    QString count;
};

/// Organizations of a job, one after the other, that belong together: a pile on its way, or a file.
struct PosterGroup
{
    std::size_t first = 0; ///< of the job's organizations; the next group's is where it ends
    int count = 0;
    Region region = Region::Unknown;
    QStringList bodies; ///< their names, from the top down
    QString file;       ///< PdfPerGroup: its name, with the folders before it, without ".pdf"
    std::optional<SeparatorSheet> sheet; ///< lies before them, in one PDF and on a printer
};

/// What to make posters of, how, and where to.
struct PosterJob
{
    std::shared_ptr<const PosterTemplate> design;
    PosterOptions options;
    std::vector<Organization> organizations;
    /// Where the options ask for them: those of the pages, in the order of the organizations. An
    /// empty one, or none: the portal has given it no code, and it is not printed.
    std::vector<QString> standCodes;
    /// None, or all organizations are in one; the first begins with the first of them.
    std::vector<PosterGroup> groups;
    /// Of the files for each organization, within the folder, with "/" at their end; none, or one
    /// for each.
    std::vector<QString> folders;
    /// Asked for as well, but not to be had: they are reported, so that none is missing silently.
    std::vector<OrganizationId> missing;
    PosterFormat format = PosterFormat::OnePdf;
    QString path; ///< the PDF, or the folder, which is made where it does not exist
    double dotsPerInch = usualDotsPerInch; ///< PNG only
    bool snippets = false;                 ///< PNG only: HTML beside each that links to the profile
    bool namesDesign =
        false;        ///< in the names of files; those of designs for screens have it anyway
    double scale = 1; ///< on a printer: of the design's size; codes are proved at that size
};

/// The rows of the job's organizations that get a page, as far as laying them out can tell: stands
/// are registered for these. Blocks; a third of a millisecond a page.
std::vector<std::size_t> rowsWithPage(const PosterJob &job);

/// Called after each page, and once more for each that is read back from a PDF; false stops the
/// work with Cancelled.
using PosterProgress = std::function<bool(int done, int total)>;

/// Makes the posters. Each code is proved before its page is painted, and read once more from the
/// picture or the PDF that was made; one that cannot be read is not printed but reported. Pages are
/// painted in order while the next ones are laid out and proved on the other cores; memory does not
/// grow with their number. The PDF, or all files of a folder, appear under their names when the
/// last page is done and not before: neither a cancelled job nor a killed program leaves half a
/// file. Blocks: call it from a command or a worker.
Result<PosterReport> makePosters(const PosterJob &job, const PosterProgress &progress = {});
/// The same for several jobs with a file each in a folder: their files appear when all are made.
/// The report has the outcomes of one job after the other.
Result<PosterReport> makePosters(const std::vector<PosterJob> &jobs,
                                 const PosterProgress &progress = {});

/// How pages are put on a printer's paper.
struct Printout
{
    int copies = 1;      ///< that are painted: not those that the printer makes by itself
    bool collate = true; ///< all pages of a copy before the next copy
    QPointF origin;      ///< mm: where the page's upper left corner lies on the paper
    /// Called when the job is cancelled or fails, while the painter stands on the printer: nothing
    /// of what has been painted may come out.
    std::function<void()> abort;
};

/// The same on a printer, whose page has been set up for the design. `path` and `format` are not
/// used.
Result<PosterReport> printPosters(const PosterJob &job, QPagedPaintDevice &printer,
                                  const PosterProgress &progress = {},
                                  const Printout &printout = {});

/// Lays out and proves everything without printing it; stands show a specimen of a code.
Result<PosterReport> checkPosters(const PosterJob &job, const PosterProgress &progress = {});

/// Posters that are being made on a worker thread.
class PosterWork
{
public:
    using Make = std::function<Result<PosterReport>(const PosterProgress &)>;

    /// Begins at once.
    explicit PosterWork(const Make &make);

    /// Tells the progress and takes the cancel.
    const QFuture<void> &future() const { return m_future; }
    /// What became of them, once the future is finished. A cancel that comes when the last page has
    /// been handed over is too late: the posters are there, and this says so.
    const Result<PosterReport> &result() const { return *m_result; }

private:
    std::shared_ptr<Result<PosterReport>> m_result;
    QFuture<void> m_future;
};

PosterWork startMaking(const PosterJob &job);
PosterWork startPrinting(const PosterJob &job, const std::shared_ptr<QPagedPaintDevice> &printer,
                         const Printout &printout = {});
PosterWork startChecking(const PosterJob &job);

} // namespace ratingdesk
