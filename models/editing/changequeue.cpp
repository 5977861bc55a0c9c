// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/changequeue.h"

#include "models/portal/journalreason.h"
#include "models/portal/requestrecord.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>

namespace ratingdesk {

namespace {

/// The organization that a change touches and the revision it is based on.
std::pair<OrganizationId, qint64 *> basisOf(Change &change)
{
    struct Basis
    {
        std::pair<OrganizationId, qint64 *> operator()(CreateOrganization &create) const
        {
            return {create.organization.id, nullptr};
        }
        std::pair<OrganizationId, qint64 *> operator()(UpdateOrganization &update) const
        {
            return {update.organization.id, &update.organization.revision};
        }
        std::pair<OrganizationId, qint64 *> operator()(MoveOrganization &move) const
        {
            return {move.organization, &move.revision};
        }
        std::pair<OrganizationId, qint64 *> operator()(SetOrganizationState &state) const
        {
            return {state.organization, &state.revision};
        }
        std::pair<OrganizationId, qint64 *> operator()(WithdrawOrganization &withdraw) const
        {
            return {withdraw.organization, &withdraw.revision};
        }
        std::pair<OrganizationId, qint64 *> operator()(MergeOrganization &merge) const
        {
            return {merge.organization, &merge.revision};
        }
    };
    return std::visit(Basis(), change);
}

} // namespace

/// What stands on the undo stack: asks the queue, which asks the portal.
class QueuedChange : public QUndoCommand
{
public:
    QueuedChange(ChangeQueue &queue, std::shared_ptr<ChangeQueue::Record> record)
        : QUndoCommand(record->wording.title), m_queue(queue), m_record(std::move(record))
    {
    }

    void undo() override { m_queue.request(ChangeQueue::Direction::Undo, m_record); }

    void redo() override
    {
        // Pushing calls it; then the change is made already.
        if (std::exchange(m_isNew, false))
            return;
        m_queue.request(ChangeQueue::Direction::Redo, m_record);
    }

    const std::shared_ptr<ChangeQueue::Record> &record() const { return m_record; }

private:
    ChangeQueue &m_queue;
    std::shared_ptr<ChangeQueue::Record> m_record;
    bool m_isNew = true;
};

ChangeQueue::ChangeQueue(PortalSource &source, QObject *parent)
    : QObject(parent), m_source(source), m_stack(std::make_unique<QUndoStack>())
{
    connect(&source, &PortalSource::requestSettled, this, &ChangeQueue::noteOutcome);
}

ChangeQueue::~ChangeQueue() = default;

void ChangeQueue::perform(const ChangeSet &changes, const Wording &wording, QObject *guard,
                          Finished finished, Sent sent)
{
    auto record = std::make_shared<Record>();
    record->wording = wording;
    record->reason = changes.reason;
    record->forward = changes;
    QPointer<QObject> living(guard ? guard : this);
    enqueue({.direction = Direction::Do,
             .record = std::move(record),
             .stackIndex = 0,
             .sent = {},
             .finished =
                 [living, finished = std::move(finished)](const Result<ChangeReceipt> &receipt) {
                     if (living && finished)
                         finished(receipt);
                 },
             .onSent =
                 [living, sent = std::move(sent)](const Future<ChangeReceipt> &future) {
                     if (living && sent)
                         sent(future);
                 }});
}

void ChangeQueue::request(Direction direction, const std::shared_ptr<Record> &record)
{
    // While undo() or redo() of a command runs, the stack's index is still the one before.
    if (!m_isPuttingBack)
        enqueue({.direction = direction,
                 .record = record,
                 .stackIndex = m_stack->index(),
                 .sent = {},
                 .finished = {}});
}

void ChangeQueue::enqueue(Step step)
{
    m_waiting.push_back(std::move(step));
    if (!m_isBusy)
        startNext();
}

void ChangeQueue::startNext()
{
    setBusy(!m_waiting.empty());
    if (m_waiting.empty())
        return;
    Step step = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (step.sent.request.isEmpty())
        prepare(step);
    const Future<ChangeReceipt> answer = m_source.apply(step.sent, ApplyMode::Commit);
    if (step.onSent)
        step.onSent(answer);
    m_answer.ask(answer, this, [this, step](const Result<ChangeReceipt> &receipt) {
        if (!receipt && receipt.error().kind == PortalError::Kind::Cancelled)
            settle(step);
        else
            finish(step, receipt);
    });
}

/// A change that was broken off may have been carried out all the same.
void ChangeQueue::settle(const Step &step)
{
    m_settling.ask(m_source.settle(step.sent.request), this,
                   [this, step](const Result<bool> &wasCarriedOut) {
                       if (wasCarriedOut && *wasCarriedOut) {
                           // Sent again under its id it gets its first answer.
                           m_waiting.push_front(step);
                           startNext();
                           return;
                       }
                       PortalError error{.kind = PortalError::Kind::Cancelled};
                       if (!wasCarriedOut)
                           error = {.kind = PortalError::Kind::Unreachable,
                                    .problem = PortalError::Problem::OutcomeUnknown,
                                    .subject = step.sent.request};
                       finish(step, Failure(error));
                   });
}

void ChangeQueue::prepare(Step &step)
{
    ChangeSet changes =
        step.direction == Direction::Undo ? step.record->inverse : step.record->forward;
    switch (step.direction) {
    case Direction::Do:
        for (Change &change : changes.changes) {
            const auto [organization, revision] = basisOf(change);
            if (revision && !step.record->revisionsBefore.contains(organization))
                step.record->revisionsBefore.insert(organization, *revision);
        }
        break;
    case Direction::Undo:
        changes.reason = storedReason({.isUndo = true, .text = step.record->reason});
        break;
    case Direction::Redo:
        changes.reason = step.record->reason;
        break;
    }
    step.sent = basedOnPresent(std::move(changes));
    // Undoing and doing again are other requests than the first one.
    if (step.direction != Direction::Do)
        step.sent.request.clear();
    if (step.sent.request.isEmpty())
        step.sent.request = requestFor(step.sent);
    else
        std::erase_if(m_unknown, [&step](const Step &unknown) {
            return unknown.sent.request == step.sent.request;
        });
}

/// That of the same change whose outcome is not known yet, so that it is not made twice.
QString ChangeQueue::requestFor(const ChangeSet &changes)
{
    const QString fingerprint = fingerprintOf(changes);
    const auto same = std::find_if(m_unknown.begin(), m_unknown.end(), [&](const Step &unknown) {
        return fingerprintOf(unknown.sent) == fingerprint;
    });
    if (same == m_unknown.end())
        return newRequestId();
    const QString request = same->sent.request;
    m_unknown.erase(same);
    return request;
}

void ChangeQueue::finish(const Step &step, const Result<ChangeReceipt> &receipt)
{
    if (receipt)
        noteMade(step, *receipt);
    else
        noteRefused(step, receipt.error());
    if (!receipt && receipt.error().problem == PortalError::Problem::OutcomeUnknown)
        m_unknown.push_back(step);
    if (!receipt)
        Q_EMIT failed();
    startNext();
}

void ChangeQueue::noteOutcome(const QString &request, bool wasCarriedOut)
{
    const auto found =
        std::find_if(m_unknown.begin(), m_unknown.end(),
                     [&request](const Step &unknown) { return unknown.sent.request == request; });
    if (found == m_unknown.end())
        return;
    const Step step = std::move(*found);
    m_unknown.erase(found);
    if (!wasCarriedOut) {
        const PortalError notSaved{.kind = PortalError::Kind::Unreachable,
                                   .problem = PortalError::Problem::ConnectionLost};
        if (step.direction == Direction::Do)
            step.finished(Failure(notSaved));
        else
            Q_EMIT refused(step.record->wording.title, notSaved);
    } else if (takeBackRefusal(step)) {
        // Sent again under its id it gets its first answer.
        m_waiting.push_front(step);
        if (!m_isBusy)
            startNext();
    }
}

/// An undo or redo that was put back on the stack did happen; false where the stack went on.
bool ChangeQueue::takeBackRefusal(const Step &step)
{
    if (step.direction == Direction::Do)
        return true;
    const bool isUndo = step.direction == Direction::Undo;
    const int place = isUndo ? step.stackIndex - 1 : step.stackIndex;
    const auto *change = dynamic_cast<const QueuedChange *>(m_stack->command(place));
    if (m_stack->index() != step.stackIndex || !change || change->record() != step.record)
        return false;
    m_isPuttingBack = true;
    m_stack->setIndex(isUndo ? step.stackIndex - 1 : step.stackIndex + 1);
    m_isPuttingBack = false;
    return true;
}

void ChangeQueue::noteMade(const Step &step, const ChangeReceipt &receipt)
{
    Record &record = *step.record;
    switch (step.direction) {
    case Direction::Do:
        step.finished(receipt);
        // What changed nothing cannot be undone, and there is nothing to tell of it.
        if (receipt.inverse.changes.empty())
            break;
        record.inverse = receipt.inverse;
        for (const Organization &organization : receipt.organizations)
            record.revisionsAfter.insert(organization.id, organization.revision);
        m_stack->push(new QueuedChange(*this, step.record));
        Q_EMIT performed(record.wording.done);
        break;
    case Direction::Undo:
        record.forward = receipt.inverse;
        noteSame(record.revisionsBefore, receipt);
        Q_EMIT undone(record.wording.title);
        break;
    case Direction::Redo:
        record.inverse = receipt.inverse;
        noteSame(record.revisionsAfter, receipt);
        Q_EMIT performed(record.wording.done);
        break;
    }
}

void ChangeQueue::noteRefused(const Step &step, const PortalError &error)
{
    if (step.direction == Direction::Do) {
        step.finished(Failure(error));
        return;
    }
    // What was asked for after it on the stack is based on it.
    std::erase_if(m_waiting, [](const Step &next) { return next.direction != Direction::Do; });
    m_isPuttingBack = true;
    m_stack->setIndex(step.stackIndex);
    m_isPuttingBack = false;
    Q_EMIT refused(step.record->wording.title, error);
}

void ChangeQueue::setBusy(bool busy)
{
    if (m_isBusy == busy)
        return;
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

/// Names the revision that holds today what the one named held, where undo and redo made a new one.
ChangeSet ChangeQueue::basedOnPresent(ChangeSet changes) const
{
    for (Change &change : changes.changes) {
        const auto [organization, revision] = basisOf(change);
        if (!revision)
            continue;
        for (auto same = m_sameAs.constFind({organization, *revision}); same != m_sameAs.cend();
             same = m_sameAs.constFind({organization, *revision}))
            *revision = *same;
    }
    return changes;
}

void ChangeQueue::noteSame(const QHash<OrganizationId, qint64> &revisions,
                           const ChangeReceipt &receipt)
{
    for (const Organization &organization : receipt.organizations) {
        const auto known = revisions.constFind(organization.id);
        if (known == revisions.cend())
            continue;
        // The end of the chain of revisions that held the same.
        qint64 last = *known;
        for (auto same = m_sameAs.constFind({organization.id, last}); same != m_sameAs.cend();
             same = m_sameAs.constFind({organization.id, last}))
            last = *same;
        if (last < organization.revision)
            m_sameAs.insert({organization.id, last}, organization.revision);
    }
}

} // namespace ratingdesk
