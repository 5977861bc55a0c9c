// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ratingdesk {

/// What can be said to a desktop that ends the session of the person who works there. Nobody but Qt
/// can make a QSessionManager, so that a test needs one of its own.
class DesktopSession
{
public:
    virtual ~DesktopSession() = default;

    /// Whether the person may be asked something now; the desktop may refuse it.
    virtual bool allowsInteraction() = 0;
    /// Let the session go on.
    virtual void cancel() = 0;
    /// No more is to be asked.
    virtual void release() = 0;
};

} // namespace ratingdesk
