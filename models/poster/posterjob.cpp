// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/posterjob.h"

#include <QDir>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Dots per inch. All is vectors with decimals: ten to the millimetre only keep the numbers, and
/// with them the file, short.
constexpr int pdfResolution = 254;
constexpr int longestNameInFile = 80;
/// Laid out and proved ahead of painting, per core.
constexpr std::size_t pagesAhead = 16;

Failure cancelled() { return Failure(PortalError{PortalError::Kind::Cancelled, {}, {}, {}, {}}); }

Failure writeFailed(const QString &path, const QString &detail)
{
    return Failure(PortalError{
        PortalError::Kind::Internal, PortalError::Problem::WriteFailed, path, detail, {}});
}

/// A page that may be painted, or the reason why not.
struct PreparedPage
{
    std::optional<PosterPage> page;
    PosterOutcome outcome;
};

PreparedPage prepare(const PosterJob &job, const PageLayouter &layouter,
                     const Organization &organization)
{
    PreparedPage prepared;
    PosterOutcome &outcome = prepared.outcome;
    outcome.organization = organization.id;
    outcome.errorCorrection = job.options.errorCorrection;
    auto page = layouter.page(organization);
    if (!page) {
        outcome.link = profileLink(organization.id, job.options.linkForm);
        outcome.problem = page.error();
        return prepared;
    }
    outcome.link = page->code.link;
    outcome.version = page->code.code.version();
    outcome.module = page->code.module;
    outcome.symbolWidth = page->code.width();
    outcome.notes = page->notes;
    outcome.proof = proveCode(*page);
    if (!outcome.proof.decoded || outcome.proof.grade == Grade::F)
        outcome.problem = PageProblem{PageProblem::Kind::CodeUnreadable, {}, {}};
    else
        prepared.page = std::move(*page);
    return prepared;
}

/// Gives the prepared pages in order, while the following ones are being prepared elsewhere.
class PageQueue
{
public:
    explicit PageQueue(const PosterJob &job) : m_job(job), m_layouter(job.design, job.options)
    {
        fetchAhead();
    }
    ~PageQueue()
    {
        m_ahead.cancel();
        m_ahead.waitForFinished();
    }

    PreparedPage next()
    {
        if (m_at == m_current.size()) {
            m_current = m_ahead.results();
            m_at = 0;
            fetchAhead();
        }
        return std::move(m_current[m_at++]);
    }

private:
    void fetchAhead()
    {
        const std::size_t batch =
            pagesAhead * static_cast<std::size_t>(std::max(1, QThread::idealThreadCount()));
        const auto begin = m_job.organizations.begin() + static_cast<qsizetype>(m_fetched);
        m_fetched = std::min(m_fetched + batch, m_job.organizations.size());
        const auto end = m_job.organizations.begin() + static_cast<qsizetype>(m_fetched);
        m_ahead =
            QtConcurrent::mapped(&m_pool, begin, end, [this](const Organization &organization) {
                return prepare(m_job, m_layouter, organization);
            });
    }

    const PosterJob &m_job;
    const PageLayouter m_layouter;
    QThreadPool m_pool; ///< our own: the job itself may be running in the common one
    std::size_t m_fetched = 0;
    QList<PreparedPage> m_current;
    qsizetype m_at = 0;
    QFuture<PreparedPage> m_ahead;
};

/// Where pages go: one document, a printer, or a file each.
class PageSink
{
public:
    virtual ~PageSink() = default;
    virtual Result<void> add(const PosterPage &page, const Organization &organization,
                             PosterOutcome &outcome) = 0;
    /// Makes what was added appear; without it nothing does.
    virtual Result<void> commit() = 0;
};

/// A document with a page for each poster.
class DocumentSink : public PageSink
{
public:
    explicit DocumentSink(QPagedPaintDevice &document) : m_document(document) {}

    Result<void> add(const PosterPage &page, const Organization &, PosterOutcome &outcome) override
    {
        const bool ready =
            m_painter.isActive() ? m_document.newPage() : m_painter.begin(&m_document);
        if (!ready)
            return writeFailed({}, {});
        m_painter.save();
        useMillimetres(m_painter);
        paintPage(m_painter, page, {}, &m_glyphs);
        m_painter.restore();
        outcome.page = ++m_pages;
        return {};
    }

    Result<void> commit() override
    {
        if (m_painter.isActive() && !m_painter.end())
            return writeFailed({}, {});
        return {};
    }

private:
    QPagedPaintDevice &m_document;
    QPainter m_painter;
    SharedGlyphs m_glyphs;
    int m_pages = 0;
};

void describe(QPdfWriter &writer, const PosterTemplate &design, const QString &title)
{
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(design.size(), QPageSize::Millimeter));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title);
    writer.setCreator(u"RatingDesk"_s);
}

/// One PDF, written beside its place and moved there when it is whole.
class PdfSink final : public PageSink
{
public:
    PdfSink(const QString &path, const PosterTemplate &design) : m_file(path), m_writer(&m_file)
    {
        describe(m_writer, design, QFileInfo(path).completeBaseName());
    }
    ~PdfSink() override
    {
        if (m_file.isOpen())
            m_file.cancelWriting();
    }

    Result<void> open()
    {
        // A device would be replaced by a file of its name.
        const QFileInfo info(m_file.fileName());
        if ((info.exists() && !info.isFile()) || !m_file.open(QIODevice::WriteOnly))
            return failure();
        return {};
    }

    Result<void> add(const PosterPage &page, const Organization &organization,
                     PosterOutcome &outcome) override
    {
        const Result<void> added = m_pages.add(page, organization, outcome);
        // The writer does not look whether the disk took what it wrote.
        if (!added || m_file.error() != QFileDevice::NoError)
            return failure();
        return {};
    }

    Result<void> commit() override
    {
        if (!m_pages.commit() || !m_file.commit())
            return failure();
        return {};
    }

private:
    Failure failure() const { return writeFailed(m_file.fileName(), m_file.errorString()); }

    QSaveFile m_file;
    QPdfWriter m_writer;
    DocumentSink m_pages{m_writer};
};

/// A file for each poster, made in a hidden folder beside their place.
class FolderSink final : public PageSink
{
public:
    FolderSink(const PosterJob &job, const QString &path)
        : m_job(job), m_path(path), m_making(path + u"/.ratingdesk-XXXXXX"_s)
    {
    }

    static Result<void> prepareFolder(const QString &path)
    {
        if (!QDir().mkpath(path))
            return writeFailed(path, {});
        return {};
    }

    Result<void> open()
    {
        if (!m_making.isValid())
            return writeFailed(m_path, m_making.errorString());
        return {};
    }

    Result<void> add(const PosterPage &page, const Organization &organization,
                     PosterOutcome &outcome) override
    {
        const bool isPdf = m_job.format == PosterFormat::PdfPerOrganization;
        const QString name =
            posterFileName(organization, m_job.options.language, isPdf ? u"pdf"_s : u"png"_s);
        QFile file(m_making.filePath(name));
        if (!file.open(QIODevice::WriteOnly) ||
            !(isPdf ? writePdf(page, file) : writePng(page, file)) || !file.flush() ||
            file.error() != QFileDevice::NoError)
            return writeFailed(QDir(m_path).filePath(name), file.errorString());
        outcome.file = name;
        m_names << name;
        return {};
    }

    Result<void> commit() override
    {
        const QDir target(m_path);
        for (const QString &name : m_names) {
            // Unlike QFile::rename() this replaces an older poster in one step.
            std::error_code error;
            std::filesystem::rename(m_making.filePath(name).toStdU16String(),
                                    target.filePath(name).toStdU16String(), error);
            if (error)
                return writeFailed(target.filePath(name), QString::fromStdString(error.message()));
        }
        return {};
    }

private:
    static bool writePdf(const PosterPage &page, QFile &file)
    {
        QPdfWriter writer(&file);
        describe(writer, *page.design, QFileInfo(file).completeBaseName());
        QPainter painter(&writer);
        if (!painter.isActive())
            return false;
        useMillimetres(painter);
        paintPage(painter, page);
        return painter.end();
    }

    bool writePng(const PosterPage &page, QFile &file) const
    {
        const auto pixels = [this](double mm) {
            return qRound(Millimetres(mm).inPixels(m_job.dotsPerInch));
        };
        const QSizeF size = page.design->size();
        QImage image(pixels(size.width()), pixels(size.height()), QImage::Format_RGB32);
        if (image.isNull())
            return false;
        image.fill(Qt::white);
        const int dotsPerMetre = qRound(m_job.dotsPerInch / 0.0254);
        image.setDotsPerMeterX(dotsPerMetre);
        image.setDotsPerMeterY(dotsPerMetre);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(image.width() / size.width(), image.height() / size.height());
        paintPage(painter, page);
        painter.end();
        return image.save(&file, "PNG");
    }

    const PosterJob &m_job;
    QString m_path;
    QTemporaryDir m_making;
    QStringList m_names;
};

/// Counts the pages that would be printed.
class CheckSink final : public PageSink
{
public:
    Result<void> add(const PosterPage &, const Organization &, PosterOutcome &outcome) override
    {
        outcome.page = ++m_pages;
        return {};
    }
    Result<void> commit() override { return {}; }

private:
    int m_pages = 0;
};

Result<PosterReport> run(const PosterJob &job, PageSink &sink, const PosterProgress &progress)
{
    PosterReport report;
    report.outcomes.reserve(job.organizations.size());
    const int total = static_cast<int>(job.organizations.size());
    PageQueue queue(job);
    for (const Organization &organization : job.organizations) {
        PreparedPage prepared = queue.next();
        if (prepared.page) {
            const Result<void> added = sink.add(*prepared.page, organization, prepared.outcome);
            if (!added)
                return Failure(added.error());
        }
        report.outcomes.push_back(std::move(prepared.outcome));
        if (progress && !progress(static_cast<int>(report.outcomes.size()), total))
            return cancelled();
    }
    if (report.printed() > 0) {
        const Result<void> committed = sink.commit();
        if (!committed)
            return Failure(committed.error());
    }
    return report;
}

QFuture<Result<PosterReport>>
start(const std::function<Result<PosterReport>(const PosterProgress &)> &work)
{
    return QtConcurrent::run([work](QPromise<Result<PosterReport>> &promise) {
        promise.addResult(work([&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        }));
    });
}

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
        if (!outcome.problem)
            lowest = std::max(lowest.value_or(Grade::A), outcome.proof.grade);
    }
    return lowest;
}

int PosterReport::shortenedNames() const
{
    return static_cast<int>(
        std::count_if(outcomes.begin(), outcomes.end(), [](const PosterOutcome &outcome) {
            return std::any_of(outcome.notes.begin(), outcome.notes.end(), [](LayoutNote note) {
                return note.kind == LayoutNote::Kind::ShortNameUsed ||
                       note.kind == LayoutNote::Kind::NameCut;
            });
        }));
}

Result<PosterReport> makePosters(const PosterJob &job, const PosterProgress &progress)
{
    if (job.format == PosterFormat::OnePdf) {
        PdfSink sink(job.path, *job.design);
        if (const Result<void> opened = sink.open(); !opened)
            return Failure(opened.error());
        return run(job, sink, progress);
    }
    if (const Result<void> folder = FolderSink::prepareFolder(job.path); !folder)
        return Failure(folder.error());
    FolderSink sink(job, job.path);
    if (const Result<void> opened = sink.open(); !opened)
        return Failure(opened.error());
    return run(job, sink, progress);
}

Result<PosterReport> printPosters(const PosterJob &job, QPagedPaintDevice &printer,
                                  const PosterProgress &progress)
{
    DocumentSink sink(printer);
    return run(job, sink, progress);
}

Result<PosterReport> checkPosters(const PosterJob &job, const PosterProgress &progress)
{
    CheckSink sink;
    return run(job, sink, progress);
}

QFuture<Result<PosterReport>> startMaking(const PosterJob &job)
{
    return start([job](const PosterProgress &progress) { return makePosters(job, progress); });
}

QFuture<Result<PosterReport>> startPrinting(const PosterJob &job,
                                            const std::shared_ptr<QPagedPaintDevice> &printer)
{
    return start([job, printer](const PosterProgress &progress) {
        return printPosters(job, *printer, progress);
    });
}

QFuture<Result<PosterReport>> startChecking(const PosterJob &job)
{
    return start([job](const PosterProgress &progress) { return checkPosters(job, progress); });
}

Language nameLanguage(PosterLanguage language)
{
    return language == PosterLanguage::Belarusian ? Language::Belarusian : Language::Russian;
}

QString posterFileName(const Organization &organization, PosterLanguage language,
                       const QString &suffix)
{
    QString name =
        organization.displayName(nameLanguage(language)).normalized(QString::NormalizationForm_C);
    for (QChar &c : name) {
        const bool isForbidden = QStringView(u"/\\:*?\"<>|").contains(c);
        if (isForbidden || !c.isPrint() || c.isSurrogate())
            c = u' ';
    }
    name = name.simplified().left(longestNameInFile).trimmed();
    while (name.endsWith(u'.'))
        name.chop(1);
    const QString id = QString::number(organization.id.value());
    return (name.isEmpty() ? id : id + u' ' + name) + u'.' + suffix;
}

} // namespace ratingdesk
