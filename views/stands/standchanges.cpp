// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stands/standchanges.h"

#include "models/items/posters/standmodel.h"
#include "models/portal/requestrecord.h"
#include "views/common/workspace.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <utility>

namespace ratingdesk {

namespace {

bool isSameSaidOf(const Stand &one, const Stand &other)
{
    return one.place == other.place && one.placedOn == other.placedOn &&
           one.checkedOn == other.checkedOn && one.retiredOn == other.retiredOn;
}

} // namespace

/// Has been done already when it is pushed.
class StandChanges::Command : public QUndoCommand
{
public:
    Command(StandChanges &changes, const Step &step)
        : QUndoCommand(step.wording.title), m_changes(changes), m_step(step)
    {
        m_step.way = Step::Way::Again;
    }

    void undo() override
    {
        Step back = m_step;
        std::swap(back.from, back.to);
        back.way = Step::Way::Back;
        m_changes.queue(back);
    }
    void redo() override
    {
        if (std::exchange(m_isDone, false))
            return;
        m_changes.queue(m_step);
    }

private:
    StandChanges &m_changes;
    Step m_step;
    bool m_isDone = true;
};

StandChanges::StandChanges(Workspace &workspace, StandModel &model, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_model(model), m_undo(new QUndoStack(this))
{
}

void StandChanges::perform(const std::vector<Stand> &before, const std::vector<Stand> &after,
                           const Wording &wording)
{
    queue({.from = before, .to = after, .wording = wording});
}

void StandChanges::queue(const Step &step)
{
    m_steps.push_back(step);
    // Not while a step is just being undone: what goes wrong clears them all.
    if (!std::exchange(m_isBusy, true))
        QMetaObject::invokeMethod(this, &StandChanges::takeNext, Qt::QueuedConnection);
}

void StandChanges::takeNext()
{
    m_isBusy = !m_steps.empty();
    if (!m_isBusy) {
        Q_EMIT settled();
        return;
    }
    const Step step = m_steps.front();
    m_steps.pop_front();
    std::vector<Stand> wanted;
    for (std::size_t i = 0; i < step.from.size(); ++i) {
        const Stand *now = m_model.stand(step.from[i].id);
        if (!now || !isSameSaidOf(*now, step.from[i])) {
            fail({.kind = PortalError::Kind::Conflict, .subject = step.from[i].code});
            return;
        }
        wanted.push_back(*now);
        wanted.back().place = step.to[i].place;
        wanted.back().placedOn = step.to[i].placedOn;
        wanted.back().checkedOn = step.to[i].checkedOn;
        wanted.back().retiredOn = step.to[i].retiredOn;
    }
    m_answer.ask(m_workspace.source().changeStands(wanted, newRequestId()), this,
                 [this, step](const Result<std::vector<Stand>> &answer) { finish(step, answer); });
}

void StandChanges::finish(const Step &step, const Result<std::vector<Stand>> &answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    m_model.put(*answer);
    if (step.way == Step::Way::First)
        m_undo->push(new Command(*this, step));
    if (step.way == Step::Way::Back)
        Q_EMIT m_workspace.messageShown(tr("Undone: %1").arg(step.wording.title));
    else
        Q_EMIT m_workspace.messageShown(step.wording.done, Workspace::Offer::Undo);
    takeNext();
}

void StandChanges::fail(const PortalError &error)
{
    m_steps.clear();
    m_isBusy = false;
    m_undo->clear();
    Q_EMIT failed(error);
    Q_EMIT settled();
}

} // namespace ratingdesk
