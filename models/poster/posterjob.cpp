// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/posterjob.h"

#include "models/poster/pagequeue.h"
#include "models/poster/pagesink.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QtConcurrent>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

Q_LOGGING_CATEGORY(printingLog, "ratingdesk.printing", QtWarningMsg)

/// Pages on which one of these had to be done.
int countNoted(const std::vector<PosterOutcome> &outcomes,
               std::initializer_list<LayoutNote::Kind> kinds)
{
    return static_cast<int>(
        std::count_if(outcomes.begin(), outcomes.end(), [kinds](const PosterOutcome &outcome) {
            return !outcome.problem && std::any_of(outcome.notes.begin(), outcome.notes.end(),
                                                   [kinds](const LayoutNote &note) {
                                                       return std::find(kinds.begin(), kinds.end(),
                                                                        note.kind) != kinds.end();
                                                   });
        }));
}

Failure cancelled() { return Failure(PortalError{PortalError::Kind::Cancelled, {}, {}, {}, {}}); }

/// Prepares all pages and hands those that may be printed to the sink; `before` of `total` were
/// handed over by earlier copies, whose codes have been `proved`.
Result<PosterReport> addPages(const PosterJob &job, PageSink &sink, const PosterProgress &progress,
                              int before, int total, PageQueue::StandCodes codes,
                              const PosterReport *proved)
{
    PosterReport report;
    report.outcomes.reserve(job.organizations.size() + job.missing.size());
    PageQueue queue(job,
                    sink.readsOutput() == PageSink::Reads::Nothing ? CleanReading::Here
                                                                   : CleanReading::OfTheOutput,
                    codes, proved);
    auto group = job.groups.begin();
    const PosterGroup *waiting = nullptr; // for a page: without one there is nothing to begin
    for (std::size_t row = 0; row < job.organizations.size(); ++row) {
        if (group != job.groups.end() && group->first == row)
            waiting = &*group++;
        PreparedPage prepared = queue.next();
        if (prepared.page) {
            if (const auto *begun = std::exchange(waiting, nullptr)) {
                if (const Result<void> ready = sink.begin(*begun); !ready)
                    return Failure(ready.error());
            }
            const Result<void> added = sink.add(*prepared.page, row, prepared.outcome);
            if (!added)
                return Failure(added.error());
        }
        report.outcomes.push_back(std::move(prepared.outcome));
        if (progress && !progress(before + static_cast<int>(report.outcomes.size()), total))
            return cancelled();
    }
    for (const OrganizationId organization : job.missing) {
        PosterOutcome outcome;
        outcome.organization = organization;
        outcome.problem = PageProblem{PageProblem::Kind::NotFound, {}, {}, {}};
        report.outcomes.push_back(std::move(outcome));
    }
    return report;
}

Result<PosterReport> addCopies(const PosterJob &job, PageSink &sink, const PosterProgress &progress,
                               PageQueue::StandCodes codes, int passes)
{
    const int pages = static_cast<int>(job.organizations.size());
    const int total =
        (passes + (sink.readsOutput() == PageSink::Reads::WhenCommitted ? 1 : 0)) * pages;
    std::optional<PosterReport> report;
    for (int pass = 0; pass < passes; ++pass) {
        const Result<PosterReport> added =
            addPages(job, sink, progress, pass * pages, total, codes, report ? &*report : nullptr);
        if (!added)
            return added;
        if (pass == 0)
            report = *added;
    }
    if (report->printed() > 0) {
        const Result<void> committed = sink.commit(
            [&](int readBack) { return !progress || progress(passes * pages + readBack, total); });
        if (!committed)
            return Failure(committed.error());
    }
    return *std::move(report);
}

Result<PosterReport> run(const PosterJob &job, PageSink &sink, const PosterProgress &progress,
                         PageQueue::StandCodes codes = PageQueue::StandCodes::Registered,
                         int passes = 1)
{
    QElapsedTimer time;
    time.start();
    Result<PosterReport> report = addCopies(job, sink, progress, codes, passes);
    if (report)
        qCInfo(printingLog) << report->printed() << "pages made," << report->problems()
                            << "left out, after" << time.elapsed() << "ms";
    else
        qCInfo(printingLog) << "no pages made, after" << time.elapsed() << "ms";
    return report;
}

/// A job sleeps in a thread of the common pool while its pages are made in others. Painting a large
/// picture waits for threads of the common pool, so that two jobs on two cores would wait for each
/// other for ever: while one sleeps the pool has a thread more.
class SleepInCommonPool
{
public:
    SleepInCommonPool() { QThreadPool::globalInstance()->releaseThread(); }
    ~SleepInCommonPool() { QThreadPool::globalInstance()->reserveThread(); }
    Q_DISABLE_COPY_MOVE(SleepInCommonPool)
};

} // namespace

int PosterReport::printed() const
{
    return static_cast<int>(std::count_if(outcomes.begin(), outcomes.end(),
                                          [](const auto &outcome) { return !outcome.problem; }));
}

int PosterReport::problems() const { return static_cast<int>(outcomes.size()) - printed(); }

std::optional<Grade> PosterReport::lowestGrade() const
{
    std::optional<Grade> lowest;
    for (const PosterOutcome &outcome : outcomes) {
        if (!outcome.problem && outcome.version > 0)
            lowest = std::max(lowest.value_or(Grade::A), outcome.proof.grade);
    }
    return lowest;
}

int PosterReport::shortenedNames() const
{
    return countNoted(outcomes, {LayoutNote::Kind::ShortNameUsed, LayoutNote::Kind::NameCut});
}

int PosterReport::cutTexts() const
{
    return countNoted(outcomes, {LayoutNote::Kind::NameCut, LayoutNote::Kind::TextCut});
}

std::vector<std::size_t> rowsWithPage(const PosterJob &job)
{
    const PageLayouter layouter(job.design, job.options);
    std::vector<std::size_t> rows(job.organizations.size());
    std::iota(rows.begin(), rows.end(), 0);
    QThreadPool pool; // our own: this itself may be running in the common one
    return QtConcurrent::blockingFiltered(&pool, rows, [&](std::size_t row) {
        return layouter.page(job.organizations[row]).has_value();
    });
}

Result<PosterReport> makePosters(const PosterJob &job, const PosterProgress &progress)
{
    const auto sink = openFiles(job);
    if (!sink)
        return Failure(sink.error());
    return run(job, **sink, progress);
}

Result<PosterReport> makePosters(const std::vector<PosterJob> &jobs, const PosterProgress &progress)
{
    int total = 0;
    std::vector<std::unique_ptr<PageSink>> sinks;
    for (const PosterJob &job : jobs) {
        Q_ASSERT(job.format != PosterFormat::OnePdf);
        auto sink = openFiles(job);
        if (!sink)
            return Failure(sink.error());
        sinks.push_back(*std::move(sink));
        total += static_cast<int>(job.organizations.size());
    }
    PosterReport all;
    int done = 0;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        Result<PosterReport> report =
            addPages(jobs[i], *sinks[i], progress, done, total, PageQueue::StandCodes::Registered,
                     /*proved=*/nullptr);
        if (!report)
            return report;
        done += static_cast<int>(jobs[i].organizations.size());
        std::move(report->outcomes.begin(), report->outcomes.end(),
                  std::back_inserter(all.outcomes));
    }
    for (const auto &sink : sinks) {
        if (const Result<void> committed = sink->commit({}); !committed)
            return Failure(committed.error());
    }
    return all;
}

Result<PosterReport> printPosters(const PosterJob &job, QPagedPaintDevice &printer,
                                  const PosterProgress &progress, const Printout &printout)
{
    return run(job, *openDocument(printer, job, printout), progress,
               PageQueue::StandCodes::Registered, printout.collate ? printout.copies : 1);
}

Result<PosterReport> checkPosters(const PosterJob &job, const PosterProgress &progress)
{
    return run(job, *openNothing(), progress, PageQueue::StandCodes::Specimens);
}

PosterWork::PosterWork(const Make &make)
    : m_result(std::make_shared<Result<PosterReport>>(cancelled())),
      m_future(QtConcurrent::run([make, result = m_result](QPromise<void> &promise) {
          const SleepInCommonPool sleep;
          *result = make([&promise](int done, int total) {
              // Telling the range wakes whoever watches, for each of thousands of pages.
              if (promise.future().progressMaximum() != total)
                  promise.setProgressRange(0, total);
              promise.setProgressValue(done);
              return !promise.isCanceled();
          });
      }))
{
}

PosterWork startMaking(const PosterJob &job)
{
    return PosterWork([job](const PosterProgress &progress) { return makePosters(job, progress); });
}

PosterWork startPrinting(const PosterJob &job, const std::shared_ptr<QPagedPaintDevice> &printer,
                         const Printout &printout)
{
    return PosterWork([job, printer, printout](const PosterProgress &progress) {
        return printPosters(job, *printer, progress, printout);
    });
}

PosterWork startChecking(const PosterJob &job)
{
    return PosterWork(
        [job](const PosterProgress &progress) { return checkPosters(job, progress); });
}

} // namespace ratingdesk
