// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/portalsource.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

class QTimer;

namespace ratingdesk {

/// Remembers what became different while it watches a portal, and tells it to those who ask what
/// did since a revision, as soon as there is something.
class ChangeWatch : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const std::optional<PortalChange> &)>;

    /// `revision`: what the portal had when it was opened.
    ChangeWatch(PortalSource &source, qint64 revision);
    ~ChangeWatch() override;

    /// Everything after that revision in one; nothing when that time went by without any.
    void answer(qint64 since, std::chrono::seconds wait, const Done &done);
    /// Whoever waits waits no more.
    void answerAll();

private:
    struct Waiting
    {
        qint64 since;
        Done done;
        QTimer *timer;
    };

    void remember(const PortalChange &change);
    std::optional<PortalChange> since(qint64 revision) const;

    qint64 m_first; ///< before this nothing is known
    qint64 m_latest;
    std::deque<PortalChange> m_changes;
    std::vector<Waiting> m_waiting;
};

} // namespace ratingdesk
