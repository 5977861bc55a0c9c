// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/svgtree.h"

namespace ratingdesk {

/// What of the drawing would not be printed as its author sees it: elements and properties that the
/// painter of SVG files does not know or takes otherwise. `places` are the elements that mark
/// places for text and code; they are filled and not drawn.
std::vector<TemplateProblem> auditDrawing(const SvgNode &root,
                                          const std::vector<const SvgNode *> &places);

/// The value of a property, be it an attribute or in the style of the element.
QString propertyOf(const SvgNode &node, const QString &name);

} // namespace ratingdesk
