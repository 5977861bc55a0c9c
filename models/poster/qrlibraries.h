// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/qrreader.h"

namespace ratingdesk {

// One function a library; each takes a picture in Format_Grayscale8 and looks for dark codes on a
// light ground.

std::vector<FoundCode> readByZXing(const QImage &grey, ReadEffort effort);
std::vector<FoundCode> readByZBar(const QImage &grey, ReadEffort effort);

} // namespace ratingdesk
