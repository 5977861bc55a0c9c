// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/pagesink.h"

#include "models/poster/foldersink.h"
#include "models/poster/pdfdocument.h"
#include "models/poster/pdfreadback.h"
#include "models/poster/sheetpage.h"

#include <QFile>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

Failure writeFailed(const QString &path, const QString &detail)
{
    return Failure(PortalError{
        PortalError::Kind::Internal, PortalError::Problem::WriteFailed, path, detail, {}});
}

/// A document with a page for each poster.
class DocumentSink final : public PageSink
{
public:
    DocumentSink(QPagedPaintDevice &document, const PosterJob &job, const Printout &printout)
        : m_document(document), m_size(job.design->size()), m_scale(job.scale), m_printout(printout)
    {
    }
    ~DocumentSink() override
    {
        // When the painter ends a printer prints: it has to know before that it must not.
        if (m_painter.isActive() && m_printout.abort)
            m_printout.abort();
    }

    Result<void> begin(const PosterGroup &group) override
    {
        if (!group.sheet)
            return {};
        PosterOutcome ignored;
        return add(sheetPage(*group.sheet, m_size), 0, ignored);
    }

    Result<void> add(const PosterPage &page, std::size_t, PosterOutcome &outcome) override
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
    QSizeF m_size; ///< mm, of a sheet
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
        : m_size(job.design->size()),
          m_file(job.path),
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

    Result<void> begin(const PosterGroup &group) override
    {
        if (!group.sheet)
            return {};
        PosterOutcome ignored;
        return add(sheetPage(*group.sheet, m_size), 0, ignored);
    }

    Result<void> add(const PosterPage &page, std::size_t, PosterOutcome &outcome) override
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

    QSizeF m_size; ///< mm, of a sheet
    QSaveFile m_file;
    PdfDocument m_document;
    std::vector<WrittenPage> m_pages;
};

class CountingSink final : public PageSink
{
public:
    Result<void> add(const PosterPage &, std::size_t, PosterOutcome &outcome) override
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
    return openFolder(job);
}

std::unique_ptr<PageSink> openDocument(QPagedPaintDevice &document, const PosterJob &job,
                                       const Printout &printout)
{
    return std::make_unique<DocumentSink>(document, job, printout);
}

std::unique_ptr<PageSink> openNothing() { return std::make_unique<CountingSink>(); }

} // namespace ratingdesk
