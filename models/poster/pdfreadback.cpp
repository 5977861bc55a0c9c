// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/pdfreadback.h"

#include "models/poster/proof.h"
#include "models/poster/qrreader.h"

#include <QPainter>
#include <QPdfDocument>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <deque>

namespace ratingdesk {

namespace {

/// One thread draws, for the library that does can do no better; the others read.
constexpr std::size_t pagesAhead = 32;

QRectF united(const std::vector<QRectF> &codes)
{
    QRectF all;
    for (const QRectF &code : codes)
        all |= code;
    return all;
}

/// The part of the page that holds all its codes.
QImage drawn(QPdfDocument &document, int number, const WrittenPage &page, double dots)
{
    const QRectF part = united(page.codes);
    const QRect clip = QRectF(part.topLeft() * dots, part.size() * dots).toAlignedRect();
    QPdfDocumentRenderOptions options;
    options.setScaledSize((page.size * dots).toSize());
    options.setScaledClipRect(clip);
    const QImage drawn = document.render(number, clip.size(), options);
    QImage onPaper(clip.size(), QImage::Format_Grayscale8);
    onPaper.fill(Qt::white);
    QPainter painter(&onPaper);
    painter.drawImage(0, 0, drawn);
    return onPaper;
}

bool isRead(const QImage &picture, const WrittenPage &page, double dots)
{
    const QPointF origin = united(page.codes).topLeft();
    return std::all_of(page.codes.begin(), page.codes.end(), [&](const QRectF &code) {
        const QRectF part((code.topLeft() - origin) * dots, code.size() * dots);
        const QRect inside = part.toAlignedRect() & picture.rect();
        return readByBoth(inside == picture.rect() ? picture : picture.copy(inside))
            .agreeOn(page.link);
    });
}

} // namespace

WrittenPage writtenPage(const PosterPage &page)
{
    WrittenPage written{page.design->size(), page.code.link.toUtf8(), {}, page.code.module};
    if (page.design->hasCode()) {
        for (const QTransform &copy : page.design->copies())
            written.codes.push_back(copy.mapRect(page.code.area()));
    }
    return written;
}

ReadBack readBack(QIODevice &pdf, const std::vector<WrittenPage> &pages,
                  const std::function<bool(int done)> &goOn)
{
    QPdfDocument document;
    document.load(&pdf);
    if (document.status() != QPdfDocument::Status::Ready ||
        document.pageCount() != static_cast<int>(pages.size()))
        return ReadBack::Damaged;
    QThreadPool pool;
    std::deque<QFuture<bool>> ahead;
    bool isSound = true;
    const auto take = [&] {
        isSound = ahead.front().takeResult() && isSound;
        ahead.pop_front();
    };
    for (std::size_t i = 0; i < pages.size() && isSound; ++i) {
        const WrittenPage &page = pages[i];
        if (goOn && !goOn(static_cast<int>(i) + 1))
            return ReadBack::Cancelled;
        if (page.codes.empty())
            continue;
        const double dots = pixelsPerModule / page.module.value();
        const QImage picture = drawn(document, static_cast<int>(i), page, dots);
        ahead.push_back(QtConcurrent::run(
            &pool, [picture, &page, dots] { return isRead(picture, page, dots); }));
        if (ahead.size() > pagesAhead)
            take();
    }
    while (!ahead.empty())
        take();
    return isSound ? ReadBack::Sound : ReadBack::Damaged;
}

} // namespace ratingdesk
