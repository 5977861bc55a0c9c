// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/pagesink.h"

#include "models/domain/ownproduct.h"
#include "models/poster/htmlsnippet.h"
#include "models/poster/pdfdocument.h"
#include "models/poster/pdfreadback.h"
#include "models/poster/qrreader.h"

#include <QDir>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSaveFile>
#include <QTemporaryDir>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr double screenDotsPerInch = 96;

Failure writeFailed(const QString &path, const QString &detail)
{
    return Failure(PortalError{
        PortalError::Kind::Internal, PortalError::Problem::WriteFailed, path, detail, {}});
}

/// A document with a page for each poster.
class DocumentSink final : public PageSink
{
public:
    DocumentSink(QPagedPaintDevice &document, double scale, const Printout &printout)
        : m_document(document), m_scale(scale), m_printout(printout)
    {
    }
    ~DocumentSink() override
    {
        // When the painter ends a printer prints: it has to know before that it must not.
        if (m_painter.isActive() && m_printout.abort)
            m_printout.abort();
    }

    Result<void> add(const PosterPage &page, const Organization &, PosterOutcome &outcome) override
    {
        const int copies = m_printout.collate ? 1 : m_printout.copies;
        for (int copy = 0; copy < copies; ++copy) {
            const bool ready =
                m_painter.isActive() ? m_document.newPage() : m_painter.begin(&m_document);
            if (!ready)
                return writeFailed({}, {});
            m_painter.save();
            useMillimetres(m_painter);
            m_painter.translate(m_printout.origin);
            m_painter.scale(m_scale, m_scale);
            paintPage(m_painter, page, {}, &m_glyphs);
            m_painter.restore();
        }
        outcome.page = ++m_pages;
        return {};
    }

    Reads readsOutput() const override { return Reads::Nothing; }

    Result<void> commit(const ReadingProgress &) override
    {
        if (m_painter.isActive() && !m_painter.end())
            return writeFailed({}, {});
        return {};
    }

private:
    QPagedPaintDevice &m_document;
    double m_scale;
    Printout m_printout;
    QPainter m_painter;
    SharedGlyphs m_glyphs;
    int m_pages = 0;
};

/// One PDF, written beside its place and moved there when it is whole.
class PdfSink final : public PageSink
{
public:
    explicit PdfSink(const PosterJob &job)
        : m_file(job.path),
          m_document(m_file, QFileInfo(job.path).completeBaseName(), job.options.date)
    {
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

    Result<void> add(const PosterPage &page, const Organization &, PosterOutcome &outcome) override
    {
        if (!m_document.add(page) || m_file.error() != QFileDevice::NoError)
            return failure();
        m_pages.push_back(writtenPage(page));
        outcome.page = static_cast<int>(m_pages.size());
        return {};
    }

    Reads readsOutput() const override { return Reads::WhenCommitted; }

    Result<void> commit(const ReadingProgress &progress) override
    {
        if (!m_document.finish() || !m_file.flush())
            return failure();
        // It has no name yet: the file that was opened for writing is read once more.
        QFile written;
        if (!written.open(m_file.handle(), QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
            return failure();
        switch (readBack(written, m_pages, progress)) {
        case ReadBack::Sound:
            break;
        case ReadBack::Damaged:
            return writeFailed(m_file.fileName(), u"A code is not read from the file."_s);
        case ReadBack::Cancelled:
            return Failure(PortalError{PortalError::Kind::Cancelled, {}, {}, {}, {}});
        }
        if (!m_file.commit())
            return failure();
        return {};
    }

private:
    Failure failure() const { return writeFailed(m_file.fileName(), m_file.errorString()); }

    QSaveFile m_file;
    PdfDocument m_document;
    std::vector<WrittenPage> m_pages;
};

/// A file for each poster, made in a hidden folder beside their place.
class FolderSink final : public PageSink
{
public:
    explicit FolderSink(const PosterJob &job)
        : m_job(job), m_path(job.path), m_making(job.path + u"/.ratingdesk-XXXXXX"_s)
    {
    }

    Result<void> open()
    {
        if (!m_making.isValid())
            return writeFailed(m_path, m_making.errorString());
        for (const Organization &organization : m_job.organizations) {
            for (const QString &name : namesFor(organization)) {
                const QString path = QDir(m_path).filePath(name);
                if (!mayBeReplaced(path))
                    return Failure(PortalError{PortalError::Kind::Conflict,
                                               PortalError::Problem::FileExists,
                                               path,
                                               {},
                                               {}});
            }
        }
        return {};
    }

    Result<void> add(const PosterPage &page, const Organization &organization,
                     PosterOutcome &outcome) override
    {
        const QStringList names = namesFor(organization);
        const QString name = names.front();
        QFile file(m_making.filePath(name));
        if (!file.open(QIODevice::ReadWrite))
            return writeFailed(QDir(m_path).filePath(name), file.errorString());
        const Made made = isPdf() ? writePdf(page, file) : writePng(page, file);
        if (!made)
            return writeFailed(QDir(m_path).filePath(name), made.error());
        if (!*made) {
            file.remove();
            outcome.problem = PageProblem{PageProblem::Kind::CodeUnreadable, {}, {}, {}};
            return {};
        }
        outcome.file = name;
        if (m_job.snippets && !writeSnippet(page, organization, names))
            return writeFailed(QDir(m_path).filePath(names.back()), {});
        m_names << names;
        return {};
    }

    Reads readsOutput() const override { return Reads::WhenAdded; }

    Result<void> commit(const ReadingProgress &) override
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
    bool isPdf() const { return m_job.format == PosterFormat::PdfPerOrganization; }

    /// The file, and the snippet where there is to be one.
    QStringList namesFor(const Organization &organization) const
    {
        const auto named = [&](const QString &suffix) {
            return posterFileName(organization, m_job.options.language, suffix,
                                  m_job.design->isInPixels() ? m_job.design->id() : QString());
        };
        QStringList names{named(isPdf() ? u"pdf"_s : u"png"_s)};
        if (m_job.snippets)
            names << named(u"html"_s);
        return names;
    }

    bool writeSnippet(const PosterPage &page, const Organization &organization,
                      const QStringList &names) const
    {
        const QSize pixels = (page.design->size() / 25.4 * screenDotsPerInch).toSize();
        const QByteArray html =
            htmlSnippet(page, organization, m_job.options, names.front(), pixels);
        QFile file(m_making.filePath(names.back()));
        return file.open(QIODevice::WriteOnly) && file.write(html) == html.size() &&
               isWritten(file);
    }

    /// False when its code is not read from what was written.
    using Made = tl::expected<bool, QString>;

    static bool isWritten(QFile &file)
    {
        return file.flush() && file.error() == QFileDevice::NoError;
    }

    Made writePdf(const PosterPage &page, QFile &file) const
    {
        PdfDocument document(file, QFileInfo(file).completeBaseName(), m_job.options.date);
        if (!document.add(page) || !document.finish() || !isWritten(file))
            return tl::unexpected(file.errorString());
        return readBack(file, {writtenPage(page)}) == ReadBack::Sound;
    }

    Made writePng(const PosterPage &page, QFile &file) const
    {
        // A design for screens has the pixels that it was drawn with.
        const double dotsPerInch =
            page.design->isInPixels() ? screenDotsPerInch : m_job.dotsPerInch;
        const auto pixels = [dotsPerInch](double mm) {
            return qRound(Millimetres(mm).inPixels(dotsPerInch));
        };
        const QSizeF size = page.design->size();
        QImage image(pixels(size.width()), pixels(size.height()), QImage::Format_RGB32);
        if (image.isNull())
            return tl::unexpected(QString());
        image.fill(Qt::white);
        const int dotsPerMetre = qRound(dotsPerInch / 0.0254);
        image.setDotsPerMeterX(dotsPerMetre);
        image.setDotsPerMeterY(dotsPerMetre);
        image.setText(u"Software"_s, u"RatingDesk"_s); // what it may replace another time
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(image.width() / size.width(), image.height() / size.height());
        paintPage(painter, page);
        painter.end();
        const double scale = image.width() / size.width();
        for (const QRectF &code : writtenPage(page).codes) {
            const QRectF part(code.topLeft() * scale, code.size() * scale);
            if (!readByBoth(image.copy(part.toAlignedRect())).agreeOn(page.code.link.toUtf8()))
                return false;
        }
        if (!image.save(&file, "PNG") || !isWritten(file))
            return tl::unexpected(file.errorString());
        return true;
    }

    const PosterJob &m_job;
    QString m_path;
    QTemporaryDir m_making;
    QStringList m_names;
};

class CountingSink final : public PageSink
{
public:
    Result<void> add(const PosterPage &, const Organization &, PosterOutcome &outcome) override
    {
        outcome.page = ++m_pages;
        return {};
    }
    Reads readsOutput() const override { return Reads::Nothing; }
    Result<void> commit(const ReadingProgress &) override { return {}; }

private:
    int m_pages = 0;
};

} // namespace

Result<std::unique_ptr<PageSink>> openFiles(const PosterJob &job)
{
    const auto opened = [](auto sink) -> Result<std::unique_ptr<PageSink>> {
        if (const Result<void> open = sink->open(); !open)
            return Failure(open.error());
        return sink;
    };
    if (job.format == PosterFormat::OnePdf)
        return opened(std::make_unique<PdfSink>(job));
    if (!QDir().mkpath(job.path))
        return writeFailed(job.path, {});
    return opened(std::make_unique<FolderSink>(job));
}

std::unique_ptr<PageSink> openDocument(QPagedPaintDevice &document, const PosterJob &job,
                                       const Printout &printout)
{
    return std::make_unique<DocumentSink>(document, job.scale, printout);
}

std::unique_ptr<PageSink> openNothing() { return std::make_unique<CountingSink>(); }

} // namespace ratingdesk
