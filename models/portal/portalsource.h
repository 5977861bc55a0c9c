// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/accountsfacet.h"
#include "models/portal/feedbackfacet.h"
#include "models/portal/journalfacet.h"
#include "models/portal/portalchange.h"
#include "models/portal/portalsession.h"
#include "models/portal/ratingsfacet.h"
#include "models/portal/registerfacet.h"
#include "models/portal/standsfacet.h"

#include <QObject>

namespace ratingdesk {

/// The one door to the portal's data: a session of somebody on it, and its facets, each with the
/// verbs of one subject. Every verb is called from the thread the object lives in and answers at
/// once with a future; the work is done elsewhere. Futures can be cancelled, then their result is
/// an error of kind Cancelled (or none, when the source is gone); long ones report progress. Take
/// the results with whenFinished().
///
/// Saves are carried out one after the other, in the order in which they were asked. Readings may
/// be answered in any order and wait for no save; each sees at least every save that was answered
/// before it was asked.
class PortalSource : public QObject,
                     public RegisterFacet,
                     public RatingsFacet,
                     public FeedbackFacet,
                     public JournalFacet,
                     public AccountsFacet,
                     public StandsFacet
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Connects, checks the schema and learns who is at work. Must come first; may be called again
    /// after the connection was lost.
    virtual Future<PortalSession> open() = 0;

    /// Whether its end may take a while, for work that cannot be broken off at once. Such a one may
    /// be ended in any thread, after it was moved to none.
    virtual bool endsSlowly() const { return false; }

Q_SIGNALS:
    /// Told without gaps, also of the time in which the connection was lost.
    void changed(const ratingdesk::PortalChange &change);
    /// What became of a request that ended with OutcomeUnknown.
    void requestSettled(const QString &request, bool wasCarriedOut);
    /// False when the portal stopped answering, true when it answers again.
    void reachableChanged(bool reachable);
};

} // namespace ratingdesk
