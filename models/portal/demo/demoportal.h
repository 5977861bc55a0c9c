// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/bulksink.h"

#include <QDate>

#include <functional>

namespace ratingdesk {

/// How large an invented portal is; the defaults are national size.
struct DemoOptions
{
    int organizations = 13'500; ///< at least 50
    qint64 questionnaires = 410'000;
    qint64 users = 95'000;
    int months = 42; ///< at least 1
    quint64 seed = 1;
    QDate lastDay = QDate(2023, 5, 4); ///< where its history ends: the day of the public figures
};

/// Writes the invented portal into the sink: the same rows for the same options, on every machine
/// and engine. `progress` is called with what is done of the whole; false stops with Cancelled.
Result<void> fillDemoPortal(const DemoOptions &options, BulkSink &sink,
                            const std::function<bool(qint64 done, qint64 total)> &progress = {});

} // namespace ratingdesk
