// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>

class QSplitter;

namespace ratingdesk {

/// The sizes of a splitter's parts as they are remembered from one start to the next.
QJsonValue splitterState(const QSplitter &splitter);
/// What is not one sensible size for each part is left alone.
void restoreSplitter(QSplitter &splitter, const QJsonValue &state);

} // namespace ratingdesk
