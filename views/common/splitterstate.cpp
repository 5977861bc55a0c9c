// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/splitterstate.h"

#include <QJsonArray>
#include <QSplitter>

#include <algorithm>

namespace ratingdesk {

namespace {

// No screen is larger; a greater number in the settings is damage.
constexpr int largest = 10000; // logical pixels

} // namespace

QJsonValue splitterState(const QSplitter &splitter)
{
    QJsonArray sizes;
    for (const int size : splitter.sizes())
        sizes.append(size);
    return sizes;
}

void restoreSplitter(QSplitter &splitter, const QJsonValue &state)
{
    const QJsonArray remembered = state.toArray();
    QList<int> sizes;
    for (const QJsonValue &size : remembered)
        sizes.append(size.toInt());
    const bool isSensible =
        sizes.size() == splitter.count() &&
        std::all_of(sizes.begin(), sizes.end(), [](int s) { return s > 0 && s <= largest; });
    if (isSensible)
        splitter.setSizes(sizes);
}

} // namespace ratingdesk
