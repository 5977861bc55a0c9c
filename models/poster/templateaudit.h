// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/svgtree.h"

namespace ratingdesk {

/// What of the drawing would not be printed as its author sees it in Inkscape: elements and
/// properties that librsvg does not know or takes otherwise.
std::vector<TemplateProblem> auditDrawing(const SvgNode &root);

} // namespace ratingdesk
