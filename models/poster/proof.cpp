// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/proof.h"

#include "models/poster/qrreader.h"

#include <QHash>
#include <QMutex>
#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// One degree of wear; see the table at Grade.
struct Wear
{
    double blur; ///< mm
    double noise;
    double contrast;
    double dirt;
    double speck; ///< on each finder; modules
    double turn;  ///< degrees
};

constexpr std::array wears{
    Wear{0.30, 8, 0.45, 0.04, 1.0, 18},
    Wear{0.22, 6, 0.55, 0.03, 0.8, 14},
    Wear{0.15, 5, 0.65, 0.02, 0.6, 10},
    Wear{0.08, 4, 0.80, 0.01, 0.4, 6},
};

/// What of the wear depends on the picture's size only: thousands of codes share it.
struct WearMap
{
    struct Source
    {
        qint32 offset;       ///< of the upper left of four pixels; negative: outside
        quint8 right, lower; ///< shares of the others, of 256
    };
    std::vector<Source> sources; ///< for each pixel of the worn picture
    std::vector<qint16> noise;
    std::vector<quint8> dirt; ///< 0: clean, else the grey of the spot
};

/// Where the pixel stands in a square picture's list of pixels, @p side to a row.
std::size_t pixelAt(int row, int column, int side)
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(side) +
           static_cast<std::size_t>(column);
}

/// A page turned away around its vertical middle and a little in its plane, seen from three times
/// its width.
void fillSources(WearMap &map, int side, double degrees)
{
    const double turn = degrees * M_PI / 180;
    const double roll = turn / 8;
    const double distance = 3.0 * side;
    const double middle = side / 2.0;
    map.sources.reserve(static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            // The ray through the pixel meets the turned plane; scaled so that all stays in sight.
            const double zoom = 1.12;
            const double seenX = (column + 0.5 - middle) * zoom;
            const double seenY = (row + 0.5 - middle) * zoom;
            const double x = seenX / (std::cos(turn) - seenX * std::sin(turn) / distance);
            const double y = seenY * (1 + x * std::sin(turn) / distance);
            const double planeX = x * std::cos(roll) - y * std::sin(roll) + middle - 0.5;
            const double planeY = x * std::sin(roll) + y * std::cos(roll) + middle - 0.5;
            const int left = static_cast<int>(std::floor(planeX));
            const int top = static_cast<int>(std::floor(planeY));
            if (left < 0 || top < 0 || left + 1 >= side || top + 1 >= side) {
                map.sources.push_back({-1, 0, 0});
                continue;
            }
            map.sources.push_back({top * side + left, static_cast<quint8>((planeX - left) * 255),
                                   static_cast<quint8>((planeY - top) * 255)});
        }
    }
}

/// An opaque round spot; all in pixels of the picture.
void addSpot(WearMap &map, int side, double x, double y, double radius, quint8 grey)
{
    for (int row = static_cast<int>(y - radius); row <= static_cast<int>(y + radius); ++row) {
        for (int column = static_cast<int>(x - radius); column <= static_cast<int>(x + radius);
             ++column) {
            if (std::hypot(column + 0.5 - x, row + 0.5 - y) <= radius)
                map.dirt[pixelAt(row, column, side)] = grey;
        }
    }
}

constexpr quint8 darkDirt = 40;
constexpr quint8 lightDirt = 230;

/// One spot on each of the three patterns by which readers find a code, of the other tone than what
/// it covers: at the edge of its middle, on the light ring and on the dark one.
void addSpecks(WearMap &map, int side, double modules)
{
    constexpr double middle = 3.5; // of a pattern, in modules
    const double near = QrCode::quietZone + middle;
    const double far = double(side) / pixelsPerModule - near;
    struct Speck
    {
        double x, y;
        quint8 grey;
    };
    for (const Speck &speck : {Speck{near + 1.3, near + 1.3, lightDirt},
                               {far - 0.5, near + 2, darkDirt},
                               {near - 3, far - 0.8, lightDirt}})
        addSpot(map, side, speck.x * pixelsPerModule, speck.y * pixelsPerModule,
                modules / 2 * pixelsPerModule, speck.grey);
}

void fillDirt(WearMap &map, int side, const Wear &wear, QRandomGenerator &random)
{
    map.dirt.assign(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), 0);
    const int quiet = QrCode::quietZone * pixelsPerModule;
    const double symbol = side - 2.0 * quiet;
    addSpecks(map, side, wear.speck);
    double left = wear.dirt * symbol * symbol;
    while (left > 0) {
        // Spots of one to three modules, anywhere but on the patterns by which readers find a code:
        // without those it is lost, whatever its error correction.
        const double radius = pixelsPerModule * (0.5 + random.generateDouble());
        const double x = random.generateDouble() * symbol;
        const double y = random.generateDouble() * symbol;
        const quint8 grey = random.bounded(2) == 0 ? darkDirt : lightDirt;
        const double finder = 8 * pixelsPerModule + radius;
        const double fromRight = symbol - x;
        const double fromBottom = symbol - y;
        const bool onFinder =
            (std::min(x, fromRight) < finder && y < finder) || (x < finder && fromBottom < finder);
        const auto nearAlignment = [&](double distance) {
            return std::abs(distance - 6.5 * pixelsPerModule) < 2.5 * pixelsPerModule + radius;
        };
        if (onFinder || (nearAlignment(fromRight) && nearAlignment(fromBottom)))
            continue;
        addSpot(map, side, quiet + x, quiet + y, radius, grey);
        left -= M_PI * radius * radius;
    }
}

std::shared_ptr<const WearMap> wearMap(int side, std::size_t degree)
{
    static QMutex mutex; // protects maps
    static QHash<std::pair<int, std::size_t>, std::shared_ptr<const WearMap>> maps;
    const QMutexLocker locker(&mutex);
    auto &map = maps[{side, degree}];
    if (!map) {
        auto made = std::make_shared<WearMap>();
        // The same for each degree: the spots of a lighter one are the first of a heavier one.
        QRandomGenerator random(static_cast<quint32>(side));
        fillSources(*made, side, wears[degree].turn);
        made->noise.reserve(made->sources.size());
        for (std::size_t i = 0; i < made->sources.size(); ++i) {
            // The sum of three even ones is close to normal, with a deviation of a half.
            const double sum =
                random.generateDouble() + random.generateDouble() + random.generateDouble() - 1.5;
            made->noise.push_back(static_cast<qint16>(std::lround(sum * 2 * wears[degree].noise)));
        }
        fillDirt(*made, side, wears[degree], random);
        map = made;
    }
    return map;
}

/// Weights of a Gaussian of that deviation in pixels, of 256 together.
std::vector<quint16> gaussianWeights(double sigma)
{
    const int reach = std::max(1, static_cast<int>(std::ceil(sigma * 2.5)));
    std::vector<double> exact;
    double sum = 0;
    for (int i = -reach; i <= reach; ++i) {
        exact.push_back(std::exp(-i * i / (2 * sigma * sigma)));
        sum += exact.back();
    }
    std::vector<quint16> weights;
    int missing = 256;
    for (const double weight : exact) {
        weights.push_back(static_cast<quint16>(std::lround(weight / sum * 256)));
        missing -= weights.back();
    }
    quint16 &middle = weights[static_cast<std::size_t>(reach)];
    middle = static_cast<quint16>(middle + missing);
    return weights;
}

/// Each pixel becomes the weighted mean of those around it that stand `step` apart: 1 blurs along
/// the lines, a line's length across them. At the edges all is quiet zone, whichever line it is
/// from.
std::vector<quint8> blurred(const std::vector<quint8> &pixels, std::size_t step,
                            const std::vector<quint16> &weights)
{
    std::vector<quint8> result = pixels;
    const std::size_t reach = step * (weights.size() / 2);
    Q_ASSERT(2 * reach < pixels.size());
    const std::size_t count = pixels.size() - 2 * reach;
    std::array<quint16, 512> sums; // in pieces that stay in the fastest cache
    for (std::size_t from = 0; from < count; from += sums.size()) {
        const std::size_t length = std::min(sums.size(), count - from);
        sums.fill(0);
        for (std::size_t k = 0; k < weights.size(); ++k) {
            const quint8 *shifted = pixels.data() + from + k * step;
            for (std::size_t i = 0; i < length; ++i)
                sums[i] = static_cast<quint16>(sums[i] + weights[k] * shifted[i]);
        }
        for (std::size_t i = 0; i < length; ++i)
            result[from + reach + i] = static_cast<quint8>(sums[i] >> 8);
    }
    return result;
}

/// Painted on the picture of a code's area.
QImage pictureOf(const PosterPage &page, const QTransform &copy,
                 const std::function<void(QPainter &)> &paint,
                 const std::function<void(QImage &)> &begin = {})
{
    const QRectF area = page.code.area();
    const int side = page.code.code.sizeWithQuietZone() * pixelsPerModule;
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    if (begin)
        begin(picture);
    QPainter painter(&picture);
    painter.scale(side / area.width(), side / area.height());
    painter.translate(-area.topLeft());
    painter.setTransform(copy.inverted(), true);
    paint(painter);
    painter.end();
    return picture;
}

/// The same picture, as far as it can be known without painting the code: every module is dark or
/// light, and what is drawn above is painted. For an output that is read itself.
QImage expectedPicture(const PosterPage &page)
{
    const QrCode &code = page.code.code;
    return pictureOf(
        page, {}, [&](QPainter &painter) { paintOverCode(painter, page, page.code.area()); },
        [&code](QImage &picture) {
            for (int row = 0; row < code.size(); ++row) {
                uchar *first = picture.scanLine((row + QrCode::quietZone) * pixelsPerModule);
                for (int column = 0; column < code.size(); ++column) {
                    if (code.isDark(column, row))
                        std::fill_n(first + (column + QrCode::quietZone) * pixelsPerModule,
                                    pixelsPerModule, uchar(0));
                }
                for (int line = 1; line < pixelsPerModule; ++line)
                    std::copy_n(
                        first, picture.width(),
                        picture.scanLine((row + QrCode::quietZone) * pixelsPerModule + line));
            }
        });
}

} // namespace

QImage codePicture(const PosterPage &page, const QTransform &copy)
{
    return pictureOf(page, copy, [&](QPainter &painter) {
        paintCodeArea(painter, page, copy.mapRect(page.code.area()));
    });
}

QImage wornPicture(const QImage &picture, Millimetres module, Grade degree,
                   std::optional<CodeQuality> without)
{
    const auto index = static_cast<std::size_t>(degree);
    Q_ASSERT(index < wears.size() && picture.width() == picture.height());
    const int side = picture.width();
    const Wear &wear = wears[index];
    const auto map = wearMap(side, index);
    const bool isDirty = without != CodeQuality::Dirt;
    const bool isTurned = without != CodeQuality::Turn;
    const bool isNoisy = without != CodeQuality::Noise;

    std::vector<quint8> pixels(map->dirt.size());
    for (int row = 0; row < side; ++row) {
        const uchar *line = picture.constScanLine(row);
        for (int column = 0; column < side; ++column) {
            const std::size_t at = pixelAt(row, column, side);
            pixels[at] = isDirty && map->dirt[at] != 0 ? map->dirt[at] : line[column];
        }
    }
    if (without != CodeQuality::ModuleSize) {
        const auto weights = gaussianWeights(wear.blur / module.value() * pixelsPerModule);
        pixels = blurred(blurred(pixels, 1, weights), static_cast<std::size_t>(side), weights);
    }

    // Fading lightens the dark and a grey light darkens the white.
    const double contrastLeft = without == CodeQuality::Fading ? 1 : wear.contrast;
    const int contrast = static_cast<int>(contrastLeft * 256);
    const int darkest = static_cast<int>((1 - contrastLeft) * 0.6 * 255);
    QImage worn(side, side, QImage::Format_Grayscale8);
    for (int row = 0; row < side; ++row) {
        uchar *line = worn.scanLine(row);
        for (int column = 0; column < side; ++column) {
            const std::size_t at = pixelAt(row, column, side);
            const WearMap::Source source = map->sources[at];
            int value = 255;
            if (!isTurned) {
                value = pixels[at];
            } else if (source.offset >= 0) {
                const quint8 *corner = pixels.data() + source.offset;
                const int upper = corner[0] * (256 - source.right) + corner[1] * source.right;
                const int lower =
                    corner[side] * (256 - source.right) + corner[side + 1] * source.right;
                value = (upper * (256 - source.lower) + lower * source.lower) >> 16;
            }
            value = darkest + ((value * contrast) >> 8) + (isNoisy ? map->noise[at] : 0);
            line[column] = static_cast<uchar>(std::clamp(value, 0, 255));
        }
    }
    return worn;
}

namespace {

/// Which of that wear it is above all that the code does not stand: without it, it would be read.
CodeQuality whatIsNotStood(const QImage &clean, Millimetres module, Grade degree,
                           const QByteArray &link)
{
    for (const CodeQuality kind : {CodeQuality::ModuleSize, CodeQuality::Dirt, CodeQuality::Fading,
                                   CodeQuality::Noise, CodeQuality::Turn}) {
        if (readByBoth(wornPicture(clean, module, degree, kind)).agreeOn(link))
            return kind;
    }
    return CodeQuality::Wear;
}

/// What happens to the code under wear.
struct Wearing
{
    Grade stood = Grade::F;       ///< the heaviest degree under which it is read
    std::optional<QString> wrong; ///< what a reader got instead of the link
};

Wearing wear(const QImage &clean, Millimetres module, const QByteArray &link)
{
    for (const Grade degree : {Grade::A, Grade::B, Grade::C, Grade::D}) {
        const QrReadings readings = readByBoth(wornPicture(clean, module, degree));
        if (readings.agreeOn(link))
            return {degree, {}};
        if (readings.contradict(link))
            return {Grade::F, readings.mostAdverseTo(link)};
    }
    return {};
}

/// As it is drawn at its place and at those of all copies.
bool isReadClean(const PosterPage &page, const QImage &clean, const QByteArray &link)
{
    // What looks the same reads the same.
    const auto &copies = page.design->copies();
    return std::all_of(copies.begin(), copies.end(), [&](const QTransform &copy) {
        if (copy.isIdentity())
            return readByBoth(clean).agreeOn(link);
        const QImage picture = codePicture(page, copy);
        return picture == clean || readByBoth(picture).agreeOn(link);
    });
}

} // namespace

Proof proveCode(const PosterPage &page, double scale, CleanReading reading)
{
    const QByteArray link = page.code.link.toUtf8();
    const Millimetres module = page.code.module * scale;
    const bool isKnownWithoutPainting =
        reading == CleanReading::OfTheOutput && page.design->copies().size() == 1;
    const QImage clean = isKnownWithoutPainting ? expectedPicture(page) : codePicture(page);
    const Wearing worn = wear(clean, module, link);
    Proof proof;
    proof.limits = {CodeQuality::Decoding};
    // A code that under wear says something else is worse than one that says nothing.
    if (worn.wrong) {
        proof.read = *worn.wrong;
        return proof;
    }
    const bool isKnown = reading == CleanReading::OfTheOutput && worn.stood < Grade::F;
    proof.decoded = isKnown || isReadClean(page, clean, link);
    proof.read = proof.decoded ? page.code.link : readByBoth(clean).mostAdverseTo(link);
    if (!proof.decoded)
        return proof;

    const CodeGrades measured = gradesOf(clean, page.code.code);
    proof.grade = std::max(measured.overall(), worn.stood);
    proof.limits.clear();
    if (measured.overall() == proof.grade)
        proof.limits = measured.limits();
    if (worn.stood == proof.grade && proof.grade > Grade::A) {
        const auto heavier = static_cast<Grade>(static_cast<int>(proof.grade) - 1);
        proof.limits.push_back(whatIsNotStood(clean, module, heavier, link));
    }
    return proof;
}

std::optional<QString> foreignCodeOn(const PosterPage &page)
{
    for (const QString &text : page.design->codesBeside(page.code.area())) {
        const auto link = readProfileLink(text);
        if (!link || link->organization != page.organization)
            return text;
    }
    return {};
}

} // namespace ratingdesk
