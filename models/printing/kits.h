// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterjob.h"

namespace ratingdesk {

class TemplateCatalogue;

/// What a body is sent so that it and those below it can put up their codes by themselves: a ZIP
/// archive that holds, in a folder for each organization, a poster, a tent, stickers and banners
/// with the HTML that shows them, and a page that says how to use them, in the language of the kit.
struct KitOrder
{
    using Design = std::shared_ptr<const PosterTemplate>;

    /// Gathered by body, with a file name for each; its design, format, distance and stands do not
    /// count. Its folder is where the kits go.
    PosterJob job;
    std::vector<Design> designs;
};

/// A poster, a tent, a sheet of stickers and the banners.
std::vector<KitOrder::Design> usualKitDesigns(const TemplateCatalogue &catalogue);

/// Makes and proves everything; the kits appear when all are complete. The outcomes are those of
/// one body after the other, design by design; their files are named as in
/// "kit.zip/folder/file.pdf". Blocks.
Result<PosterReport> makeKits(const KitOrder &order, const PosterProgress &progress = {});

/// How to use a kit of these designs, as a text for whoever opens it.
QString kitGuide(const KitOrder &order, const QString &body);

} // namespace ratingdesk
