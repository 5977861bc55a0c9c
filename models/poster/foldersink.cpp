// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/foldersink.h"

#include "models/poster/filenames.h"
#include "models/poster/htmlsnippet.h"
#include "models/poster/pdfdocument.h"
#include "models/poster/pdfreadback.h"
#include "models/poster/qrreader.h"
#include "models/poster/stagedfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr double screenDotsPerInch = 96;

bool isWritten(QFile &file) { return file.flush() && file.error() == QFileDevice::NoError; }

/// A file for each poster.
class FolderSink final : public PageSink
{
public:
    explicit FolderSink(const PosterJob &job) : m_job(job), m_files(job.path) {}

    Result<void> open()
    {
        QStringList names;
        for (std::size_t row = 0; row < m_job.organizations.size(); ++row)
            names << namesFor(row);
        return m_files.open(names);
    }

    Result<void> add(const PosterPage &page, std::size_t row, PosterOutcome &outcome) override
    {
        const QStringList names = namesFor(row);
        const QString &name = names.front();
        QFile file(m_files.path(name));
        if (!file.open(QIODevice::ReadWrite))
            return m_files.failure(name, file.errorString());
        const Made made = isPdf() ? writePdf(page, file) : writePng(page, file);
        if (!made)
            return m_files.failure(name, made.error());
        if (!*made) {
            file.remove();
            outcome.problem = PageProblem{PageProblem::Kind::CodeUnreadable, {}, {}, {}};
            return {};
        }
        outcome.file = name;
        m_files.keep(name);
        if (m_job.snippets) {
            if (!writeSnippet(page, row, names))
                return m_files.failure(names.back(), {});
            m_files.keep(names.back());
        }
        return {};
    }

    Reads readsOutput() const override { return Reads::WhenAdded; }
    Result<void> commit(const ReadingProgress &) override { return m_files.commit(); }

private:
    bool isPdf() const { return m_job.format == PosterFormat::PdfPerOrganization; }

    /// The file, and the snippet where there is to be one.
    QStringList namesFor(std::size_t row) const
    {
        const QString folder = row < m_job.folders.size() ? m_job.folders[row] : QString();
        const auto named = [&](const QString &suffix) {
            return folder + posterFileName(m_job.organizations[row], m_job.options.language, suffix,
                                           m_job.namesDesign || m_job.design->isInPixels()
                                               ? m_job.design->id()
                                               : QString());
        };
        QStringList names{named(isPdf() ? u"pdf"_s : u"png"_s)};
        if (m_job.snippets)
            names << named(u"html"_s);
        return names;
    }

    bool writeSnippet(const PosterPage &page, std::size_t row, const QStringList &names) const
    {
        const QSize pixels = (page.design->size() / 25.4 * screenDotsPerInch).toSize();
        const QByteArray html = htmlSnippet(page, m_job.organizations[row], m_job.options,
                                            QFileInfo(names.front()).fileName(), pixels);
        QFile file(m_files.path(names.back()));
        return file.open(QIODevice::WriteOnly) && file.write(html) == html.size() &&
               isWritten(file);
    }

    /// False when its code is not read from what was written.
    using Made = tl::expected<bool, QString>;

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
    StagedFiles m_files;
};

/// A PDF for each group.
class GroupSink final : public PageSink
{
public:
    explicit GroupSink(const PosterJob &job) : m_job(job), m_files(job.path) {}

    Result<void> open()
    {
        QStringList names;
        for (const PosterGroup &group : m_job.groups)
            names << nameOf(group);
        return m_files.open(names);
    }

    Result<void> begin(const PosterGroup &group) override
    {
        if (const Result<void> closed = close(); !closed)
            return closed;
        m_name = nameOf(group);
        m_file = std::make_unique<QFile>(m_files.path(m_name));
        if (!m_file->open(QIODevice::ReadWrite))
            return m_files.failure(m_name, m_file->errorString());
        m_document = std::make_unique<PdfDocument>(*m_file, QFileInfo(m_name).completeBaseName(),
                                                   m_job.options.date);
        return {};
    }

    Result<void> add(const PosterPage &page, std::size_t, PosterOutcome &outcome) override
    {
        if (!m_document->add(page))
            return m_files.failure(m_name, m_file->errorString());
        m_pages.push_back(writtenPage(page));
        outcome.file = m_name;
        outcome.page = static_cast<int>(m_pages.size());
        return {};
    }

    Reads readsOutput() const override { return Reads::WhenAdded; }

    Result<void> commit(const ReadingProgress &) override
    {
        if (const Result<void> closed = close(); !closed)
            return closed;
        return m_files.commit();
    }

private:
    static QString nameOf(const PosterGroup &group) { return group.file + u".pdf"_s; }

    Result<void> close()
    {
        if (!m_document)
            return {};
        if (!m_document->finish() || !isWritten(*m_file))
            return m_files.failure(m_name, m_file->errorString());
        if (readBack(*m_file, std::exchange(m_pages, {})) != ReadBack::Sound)
            return m_files.failure(m_name, u"A code is not read from the file."_s);
        m_document.reset();
        m_file.reset();
        m_files.keep(m_name);
        return {};
    }

    const PosterJob &m_job;
    StagedFiles m_files;
    QString m_name;
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<PdfDocument> m_document; ///< of that file
    std::vector<WrittenPage> m_pages;
};

} // namespace

Result<std::unique_ptr<PageSink>> openFolder(const PosterJob &job)
{
    const auto opened = [](auto sink) -> Result<std::unique_ptr<PageSink>> {
        if (const Result<void> open = sink->open(); !open)
            return Failure(open.error());
        return sink;
    };
    Q_ASSERT(job.format != PosterFormat::PdfPerGroup ||
             job.groups.empty() == job.organizations.empty());
    if (job.format == PosterFormat::PdfPerGroup)
        return opened(std::make_unique<GroupSink>(job));
    return opened(std::make_unique<FolderSink>(job));
}

} // namespace ratingdesk
