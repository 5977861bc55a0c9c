// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/changequeue.h"

#include "models/portal/journalreason.h"
#include "models/portal/whenfinished.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

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

private:
    ChangeQueue &m_queue;
    std::shared_ptr<ChangeQueue::Record> m_record;
    bool m_isNew = true;
};

ChangeQueue::ChangeQueue(PortalSource &source, QObject *parent)
    : QObject(parent), m_source(source), m_stack(std::make_unique<QUndoStack>())
{
}

ChangeQueue::~ChangeQueue() = default;

void ChangeQueue::perform(const ChangeSet &changes, const Wording &wording, QObject *guard,
                          Finished finished)
{
    auto record = std::make_shared<Record>();
    record->wording = wording;
    record->reason = changes.reason;
    record->forward = changes;
    QPointer<QObject> living(guard ? guard : this);
    enqueue({.direction = Direction::Do,
             .record = std::move(record),
             .stackIndex = 0,
             .finished = [living,
                          finished = std::move(finished)](const Result<ChangeReceipt> &receipt) {
                 if (living && finished)
                     finished(receipt);
             }});
}

void ChangeQueue::request(Direction direction, const std::shared_ptr<Record> &record)
{
    // While undo() or redo() of a command runs, the stack's index is still the one before.
    if (!m_isPuttingBack)
        enqueue({.direction = direction,
                 .record = record,
                 .stackIndex = m_stack->index(),
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
    const Step step = std::move(m_waiting.front());
    m_waiting.pop_front();

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
    whenFinished(m_source.apply(basedOnPresent(std::move(changes)), ApplyMode::Commit), this,
                 [this, step](const Result<ChangeReceipt> &receipt) { finish(step, receipt); });
}

void ChangeQueue::finish(const Step &step, const Result<ChangeReceipt> &receipt)
{
    if (receipt)
        takeUp(step, *receipt);
    else
        refuse(step, receipt.error());
    startNext();
}

void ChangeQueue::takeUp(const Step &step, const ChangeReceipt &receipt)
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

void ChangeQueue::refuse(const Step &step, const PortalError &error)
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
