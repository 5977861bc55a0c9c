// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/hierarchy.h"
#include "models/domain/parentspan.h"
#include "models/domain/portalerror.h"
#include "models/portal/portalvalues.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace ratingdesk {

template <class T>
using Future = QFuture<Result<T>>;

/// The one door to the portal's data. Every verb is called from the thread the object lives in and
/// answers at once with a future; the work is done elsewhere. Futures can be cancelled, then their
/// result is an error of kind Cancelled (or none, when the source is gone); long ones report
/// progress. Take the results with whenFinished().
///
/// Saves are carried out one after the other, in the order in which they were asked. Readings may
/// be answered in any order and wait for no save; each sees at least every save that was answered
/// before it was asked.
class PortalSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Connects, checks the schema and learns who is at work. Must come first; may be called again
    /// after the connection was lost.
    virtual Future<PortalInfo> open() = 0;

    /// Shared only because a future gives copies of what it holds: whoever asked may take it apart.
    virtual Future<std::shared_ptr<OrganizationSkeleton>> skeleton(bool withSearchText) = 0;
    virtual Future<ReferenceData> referenceData() = 0;
    /// In the order of the ids; one that does not exist is left out. No ids: all, ordered by id.
    virtual Future<std::vector<Organization>>
    organizations(std::optional<std::vector<OrganizationId>> ids) = 0;
    /// Every place that any organization has had, ordered by organization and day.
    virtual Future<std::vector<ParentSpan>> parentSpans() = 0;
    /// Who stood below whom at the end of each of these days.
    virtual Future<std::vector<Hierarchy>> hierarchies(std::vector<QDate> days) = 0;

    virtual Future<ChangeReceipt> apply(ChangeSet changes, ApplyMode mode) = 0;
    /// Adds an entry to a list, unless there is one of its name; answers with the id that it got.
    /// `request` as ChangeSet::request, here and below.
    virtual Future<ListEntry> addListEntry(ListEntry entry, QString reason, ApplyMode mode,
                                           QString request = {}) = 0;
    virtual Future<QuestionnaireReceipt>
    addQuestionnaires(std::vector<Questionnaire> questionnaires, ApplyMode mode,
                      QString request = {}) = 0;
    /// After OutcomeUnknown: whether it was carried out after all. If not, it never will be.
    virtual Future<bool> wasCarriedOut(QString request) = 0;

    virtual Future<TallyTable> tallies(TallyQuery query) = 0;
    virtual Future<PortalFigures> figures() = 0;
    /// Who reads comments is written down, once a day for each organization, or for all of them.
    /// Only where nothing can be written they are answered all the same.
    virtual Future<std::vector<Comment>> comments(PageQuery<QuestionnaireId> query) = 0;
    virtual Future<std::vector<JournalEntry>> journal(JournalQuery query) = 0;

    virtual Future<JournalHead> journalHead() = 0;

    /// The integrity of everything stored; empty when all is well. With a head that was kept, also
    /// whether the journal goes on from there.
    virtual Future<std::vector<CheckFinding>> check(std::optional<JournalHead> kept = {}) = 0;

Q_SIGNALS:
    /// Told without gaps, also of the time in which the connection was lost.
    void changed(const ratingdesk::PortalChange &change);
    /// What became of a request that ended with OutcomeUnknown.
    void requestSettled(const QString &request, bool wasCarriedOut);
    /// False when the portal stopped answering, true when it answers again.
    void reachableChanged(bool reachable);
};

} // namespace ratingdesk
