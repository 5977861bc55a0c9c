// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/codefile.h"

#include "models/poster/millimetres.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace ratingdesk {

namespace {

/// Dots per inch at which a page is looked at, one after the other until a code is found.
constexpr std::array resolutions{100.0, 300.0};
/// Of a page, which is looked at in fewer dots when it is larger; and of a picture.
constexpr double maxPixelsOfPage = 40e6;
constexpr double maxPixels = 120e6;
constexpr int maxMegabytes = 1024;
constexpr int longestSide = 30'000; // dots; of what is no page but a thread

/// In shades of grey; what is transparent lies on white paper.
QImage onPaper(QImage picture)
{
    if (picture.hasAlphaChannel()) {
        picture.convertTo(QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&picture);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
        painter.fillRect(picture.rect(), Qt::white);
    }
    picture.convertTo(QImage::Format_Grayscale8);
    return picture;
}

} // namespace

CodeFile::CodeFile() = default;
CodeFile::CodeFile(CodeFile &&other) noexcept = default;
CodeFile::~CodeFile() = default;

tl::expected<CodeFile, CodeFile::Problem> CodeFile::open(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return tl::unexpected(Problem::Missing);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Problem::NotReadable);
    CodeFile result;
    if (file.peek(5) == "%PDF-") {
        result.m_document = std::make_unique<QPdfDocument>();
        switch (result.m_document->load(path)) {
        case QPdfDocument::Error::None:
            return result;
        case QPdfDocument::Error::IncorrectPassword:
        case QPdfDocument::Error::UnsupportedSecurityScheme:
            return tl::unexpected(Problem::Protected);
        default:
            return tl::unexpected(Problem::NotReadable);
        }
    }
    QImageReader::setAllocationLimit(maxMegabytes);
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (double(size.width()) * size.height() > maxPixels)
        return tl::unexpected(Problem::TooLarge);
    QImage picture = reader.read();
    if (picture.isNull())
        return tl::unexpected(Problem::NotReadable);
    result.m_picture = onPaper(std::move(picture));
    if (result.m_picture.isNull())
        return tl::unexpected(Problem::TooLarge);
    return result;
}

int CodeFile::pageCount() const { return m_document ? m_document->pageCount() : 1; }

std::vector<FoundCode> CodeFile::codesOn(int page) const
{
    if (!m_document)
        return readPersistently(m_picture);
    const QSizeF points = m_document->pagePointSize(page);
    if (!(points.width() > 0 && points.height() > 0))
        return {};
    const double greatest = 72 * std::sqrt(maxPixelsOfPage / points.width() / points.height());
    for (const double resolution : resolutions) {
        const QSize size = (points * std::min(resolution, greatest) / 72).toSize();
        if (size.isEmpty() || std::max(size.width(), size.height()) > longestSide)
            return {};
        const QImage picture = onPaper(m_document->render(page, size));
        if (auto codes = readQrCodes(picture); !codes.empty())
            return codes;
        // The page may be a scan.
        if (resolution >= greatest || resolution == resolutions.back())
            return readPersistently(picture);
    }
    return {};
}

} // namespace ratingdesk
