// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/answers.h"
#include "models/portal/portalsource.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>

class QUndoStack;

namespace ratingdesk {

/// Sends changes to the portal, one after the other, and makes each one that it confirmed undoable.
/// Nothing on screen changes here: that happens when the portal announces the change. An undo or
/// redo that the portal refuses is put back on the stack, so that the stack always tells what
/// holds. A change whose outcome is not known is reported as failed for now, and again when the
/// portal knows what became of it; the same change asked again goes under the same request id.
class ChangeQueue : public QObject
{
    Q_OBJECT

public:
    /// What a change is called, in words for people.
    struct Wording
    {
        QString title; ///< what there is to undo: "Edit “School No 5”"
        QString done;  ///< once it is made: "“School No 5” was changed"
    };
    using Finished = std::function<void(const Result<ChangeReceipt> &)>;
    /// The change is on its way: to tell how far it is, and to be broken off.
    using Sent = std::function<void(const Future<ChangeReceipt> &)>;

    explicit ChangeQueue(PortalSource &source, QObject *parent = nullptr);
    ~ChangeQueue() override;

    /// `finished` is not called any more once the guard has died. It may be called a second time
    /// after OutcomeUnknown. A request id that the caller has chosen is kept: whoever repeats the
    /// change names it again.
    void perform(const ChangeSet &changes, const Wording &wording, QObject *guard = nullptr,
                 Finished finished = {}, Sent sent = {});

    QUndoStack *undoStack() { return m_stack.get(); }
    /// A change is on its way.
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// A change was made, for the first time or again, and stands on top of the undo stack.
    void performed(const QString &done);
    void undone(const QString &title);
    /// An undo or redo was refused; perform() reports to its caller instead.
    void refused(const QString &title, const ratingdesk::PortalError &error);
    /// A change, an undo or a redo was not made, or nobody knows. Who asked for it has been told.
    void failed();

private:
    friend class QueuedChange;

    enum class Direction {
        Do,
        Undo,
        Redo,
    };

    /// One change as the stack holds it.
    struct Record
    {
        Wording wording;
        QString reason;
        ChangeSet forward;
        ChangeSet inverse;
        // The revisions of the organizations it touched, as they were when it was first made.
        QHash<OrganizationId, qint64> revisionsBefore;
        QHash<OrganizationId, qint64> revisionsAfter;
    };

    struct Step
    {
        Direction direction;
        std::shared_ptr<Record> record;
        int stackIndex = 0; ///< to be returned to when the step is refused
        ChangeSet sent;     ///< with its request id, once it was sent
        std::function<void(const Result<ChangeReceipt> &)> finished;
        Sent onSent{};
    };

    void request(Direction direction, const std::shared_ptr<Record> &record);
    void enqueue(Step step);
    void startNext();
    void settle(const Step &step);
    void prepare(Step &step);
    void finish(const Step &step, const Result<ChangeReceipt> &receipt);
    void noteMade(const Step &step, const ChangeReceipt &receipt);
    void noteRefused(const Step &step, const PortalError &error);
    QString requestFor(const ChangeSet &changes);
    void noteOutcome(const QString &request, bool wasCarriedOut);
    bool takeBackRefusal(const Step &step);
    void setBusy(bool busy);
    ChangeSet basedOnPresent(ChangeSet changes) const;
    void noteSame(const QHash<OrganizationId, qint64> &revisions, const ChangeReceipt &receipt);

    PortalSource &m_source;
    std::unique_ptr<QUndoStack> m_stack;
    std::deque<Step> m_waiting;
    std::vector<Step> m_unknown; ///< nobody knows yet whether they were carried out
    Latest m_answer;
    Latest m_settling;
    bool m_isBusy = false;
    bool m_isPuttingBack = false;
    /// Undoing brings back old values under a new revision: which one holds what an older one held.
    QHash<std::pair<OrganizationId, qint64>, qint64> m_sameAs;
};

} // namespace ratingdesk
