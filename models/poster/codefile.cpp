// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/codefile.h"

#include "models/poster/millimetres.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

#include <array>

namespace ratingdesk {

namespace {

/// Dots per inch at which a page is looked at, one after the other until a code is found.
constexpr std::array resolutions{100.0, 300.0};
constexpr double mostPixels = 120e6;
constexpr int mostMegabytes = 1024;

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
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (double(size.width()) * size.height() > mostPixels)
        return tl::unexpected(Problem::TooLarge);
    QImage picture = reader.read();
    if (picture.isNull())
        return tl::unexpected(Problem::NotReadable);
    // What is transparent lies on white paper.
    if (picture.hasAlphaChannel()) {
        QImage paper(picture.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, picture);
        picture = paper;
    }
    result.m_picture = picture.convertToFormat(QImage::Format_Grayscale8);
    return result;
}

int CodeFile::pageCount() const { return m_document ? m_document->pageCount() : 1; }

std::vector<FoundCode> CodeFile::codesOn(int page) const
{
    if (!m_document)
        return readQrCodes(m_picture);
    const QSizeF points = m_document->pagePointSize(page);
    for (const double resolution : resolutions) {
        const QSizeF size = points * resolution / 72;
        if (size.isEmpty() || size.width() * size.height() > mostPixels)
            return {};
        QImage picture(size.toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter(&picture).drawImage(0, 0, m_document->render(page, picture.size()));
        if (auto codes = readQrCodes(picture); !codes.empty())
            return codes;
    }
    return {};
}

} // namespace ratingdesk
