// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/svgart.h"
#include "models/poster/svgtree.h"

#include <QTransform>

#include <vector>

namespace ratingdesk {

/// A place of a template in its file.
struct TemplateMark
{
    SvgNode *node;
    QRectF box; ///< mm
};

/// A drawing cut at its places, so that text and code lie above and below of it as they do in the
/// file; into as few pieces as show that.
struct TemplateLayers
{
    std::vector<SvgArt> layers;
    std::vector<int> layerOfMark; ///< by mark: it is painted above that layer

    /// `marks` in their order in the file. `clones` are the elements that clone them; `copies`
    /// where that puts all places. The error is what librsvg says.
    static tl::expected<TemplateLayers, QString> cut(const SvgNode &root,
                                                     const std::vector<TemplateMark> &marks,
                                                     const std::vector<const SvgNode *> &clones,
                                                     const std::vector<QTransform> &copies,
                                                     QSizeF page);
};

} // namespace ratingdesk
