// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QPolygon>
#include <QString>

#include <array>
#include <vector>

namespace ratingdesk {

/// A code found in a picture.
struct FoundCode
{
    QByteArray bytes; ///< that the symbol holds
    QString text;     ///< what they mean
    QPolygon corners; ///< in the picture's pixels
};

/// Libraries of different authors, which fail in opposite cases: what both read every phone reads,
/// and what one of them reads some phones do.
enum class QrReader : quint8 {
    ZXing,
    ZBar,
};
inline constexpr std::array qrReaders{QrReader::ZXing, QrReader::ZBar};

enum class ReadEffort {
    Quick,    ///< one upright dark code that fills the picture
    Thorough, ///< any number of codes, at any place, size and angle, dark on light or light on dark
};

/// What that reader finds. Good in any thread; the same picture always gives the same.
std::vector<FoundCode> readQrCodes(const QImage &image, QrReader reader,
                                   ReadEffort effort = ReadEffort::Thorough);

/// Every code that either reader finds in the picture; each once.
std::vector<FoundCode> readQrCodes(const QImage &image);
/// The same for pictures that somebody took: where nothing is found, it is looked for in fewer dots
/// and turned step by step. Takes some seconds where there is none.
std::vector<FoundCode> readPersistently(const QImage &image);

/// What each reader gets from one upright code that fills the picture; empty: nothing.
struct QrReadings
{
    std::array<QByteArray, qrReaders.size()> bytes;

    /// Both, byte for byte.
    bool agreeOn(const QByteArray &text) const;
    /// One of them reads something else: worse than nothing.
    bool contradict(const QByteArray &text) const;
    /// Of the first one that reads something else than the text; of the first one otherwise.
    QString mostAdverseTo(const QByteArray &text) const;
};

QrReadings readByBoth(const QImage &image);

} // namespace ratingdesk
