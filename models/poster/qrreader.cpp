// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/qrreader.h"

#include "models/poster/qrlibraries.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace ratingdesk {

namespace {

/// Below that no code has modules of two dots any more.
constexpr int smallestSide = 160;
constexpr int turningStep = 15;       // degrees
constexpr double maxDotsTurned = 2e6; // enough for a code on A4 that a phone would read

QImage inGrey(const QImage &image)
{
    return image.format() == QImage::Format_Grayscale8
               ? image
               : image.convertToFormat(QImage::Format_Grayscale8);
}

void addNew(std::vector<FoundCode> &found, const std::vector<FoundCode> &more)
{
    for (const FoundCode &code : more) {
        const bool isKnown = std::any_of(found.begin(), found.end(), [&](const FoundCode &other) {
            return other.bytes == code.bytes &&
                   other.corners.boundingRect().intersects(code.corners.boundingRect());
        });
        if (!isKnown)
            found.push_back(code);
    }
}

std::vector<FoundCode> readDark(const QImage &grey, QrReader reader, ReadEffort effort)
{
    switch (reader) {
    case QrReader::ZXing:
        return readByZXing(grey, effort);
    case QrReader::ZBar:
        return readByZBar(grey, effort);
    }
    Q_UNREACHABLE();
}

/// Dirty codes are found only where the picture's lines run along those of the code: turned step by
/// step, some lines do.
std::vector<FoundCode> readTurned(const QImage &grey)
{
    const double dots = double(grey.width()) * grey.height();
    const double scale = std::min(1.0, std::sqrt(maxDotsTurned / dots));
    const QPointF middle = QRectF(grey.rect()).center();
    for (int degrees = turningStep; degrees < 90; degrees += turningStep) {
        QTransform turn;
        turn.rotate(degrees);
        turn.scale(scale, scale);
        turn.translate(-middle.x(), -middle.y());
        const QRect seen = turn.mapRect(QRectF(grey.rect())).toAlignedRect();
        turn *= QTransform::fromTranslate(-seen.left(), -seen.top());
        QImage turned(seen.size(), QImage::Format_Grayscale8);
        turned.fill(Qt::white);
        QPainter painter(&turned);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setTransform(turn);
        painter.drawImage(0, 0, grey);
        painter.end();
        std::vector<FoundCode> found = readQrCodes(turned);
        if (found.empty())
            continue;
        for (FoundCode &code : found)
            code.corners = turn.inverted().map(code.corners);
        return found;
    }
    return {};
}

} // namespace

std::vector<FoundCode> readQrCodes(const QImage &image, QrReader reader, ReadEffort effort)
{
    const QImage grey = inGrey(image);
    if (grey.isNull())
        return {};
    std::vector<FoundCode> found = readDark(grey, reader, effort);
    if (effort == ReadEffort::Thorough) {
        // Phones read light codes on a dark screen as well; these libraries only dark ones.
        QImage negative = grey.copy();
        negative.invertPixels();
        addNew(found, readDark(negative, reader, effort));
    }
    return found;
}

std::vector<FoundCode> readQrCodes(const QImage &image)
{
    const QImage grey = inGrey(image);
    std::vector<FoundCode> found;
    for (const QrReader reader : qrReaders)
        addNew(found, readQrCodes(grey, reader));
    return found;
}

std::vector<FoundCode> readPersistently(const QImage &image)
{
    QImage grey = inGrey(image);
    if (grey.isNull())
        return {};
    std::vector<FoundCode> found = readQrCodes(grey);
    // Grain, dots of a screen and a hand that shook go away in fewer dots.
    for (int shrunk = 2; found.empty(); shrunk *= 2) {
        const QSize size = image.size() / shrunk;
        if (std::min(size.width(), size.height()) < smallestSide)
            break;
        grey = grey.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        grey.convertTo(QImage::Format_Grayscale8);
        found = readQrCodes(grey);
        for (FoundCode &code : found) {
            for (QPoint &corner : code.corners)
                corner *= shrunk;
        }
    }
    return found.empty() ? readTurned(inGrey(image)) : found;
}

bool QrReadings::agreeOn(const QByteArray &text) const
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [&](const QByteArray &read) { return read == text; });
}

bool QrReadings::contradict(const QByteArray &text) const
{
    return std::any_of(bytes.begin(), bytes.end(),
                       [&](const QByteArray &read) { return !read.isEmpty() && read != text; });
}

QString QrReadings::mostAdverseTo(const QByteArray &text) const
{
    for (const QByteArray &read : bytes) {
        if (!read.isEmpty() && read != text)
            return QString::fromUtf8(read);
    }
    return QString::fromUtf8(bytes.front().isEmpty() ? bytes.back() : bytes.front());
}

QrReadings readByBoth(const QImage &image)
{
    const QImage grey = inGrey(image);
    QrReadings readings;
    for (std::size_t i = 0; i < qrReaders.size(); ++i) {
        const std::vector<FoundCode> found = readQrCodes(grey, qrReaders.at(i), ReadEffort::Quick);
        if (!found.empty())
            readings.bytes.at(i) = found.front().bytes;
    }
    return readings;
}

} // namespace ratingdesk
