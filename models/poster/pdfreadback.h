// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterpage.h"

#include <functional>

class QIODevice;

namespace ratingdesk {

/// What a page of a PDF has to show when it is opened.
struct WrittenPage
{
    QSizeF size; ///< mm
    QByteArray link;
    std::vector<QRectF> codes; ///< mm, with their quiet zones; none: it shows no code
    Millimetres module;
};

/// What has been written of that page.
WrittenPage writtenPage(const PosterPage &page);

enum class ReadBack : quint8 {
    Sound,
    Damaged,   ///< is no PDF, has other pages, or a code is not read by both readers as its link
    Cancelled, ///< `goOn` said so
};

/// Reads every code of a PDF that was just written, as a viewer draws it: what was proved is what
/// the file shows. `goOn` is told the pages that are done. One and a half milliseconds a page.
ReadBack readBack(QIODevice &pdf, const std::vector<WrittenPage> &pages,
                  const std::function<bool(int done)> &goOn = {});

} // namespace ratingdesk
