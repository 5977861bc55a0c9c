// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/accounts/accountchanges.h"

#include "models/items/accountmodel.h"
#include "views/common/workspace.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <utility>

namespace ratingdesk {

namespace {

bool isSameSaidOf(const Account &one, const Account &other)
{
    return one.role == other.role && one.scope == other.scope && one.isActive == other.isActive;
}

} // namespace

/// Has been done already when it is pushed.
class AccountChanges::Command : public QUndoCommand
{
public:
    Command(AccountChanges &changes, const Step &step)
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
    AccountChanges &m_changes;
    Step m_step;
    bool m_isDone = true;
};

AccountChanges::AccountChanges(Workspace &workspace, AccountModel &model, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_model(model), m_undo(new QUndoStack(this))
{
}

void AccountChanges::perform(const Account &before, const Account &after, const Wording &wording)
{
    queue({.from = before, .to = after, .wording = wording});
}

void AccountChanges::queue(const Step &step)
{
    m_steps.push_back(step);
    // Not while a step is just being undone: what goes wrong clears them all.
    if (!std::exchange(m_isBusy, true))
        QMetaObject::invokeMethod(this, &AccountChanges::takeNext, Qt::QueuedConnection);
}

void AccountChanges::takeNext()
{
    m_isBusy = !m_steps.empty();
    if (!m_isBusy) {
        Q_EMIT settled();
        return;
    }
    const Step step = m_steps.front();
    m_steps.pop_front();
    const Account *now = m_model.account(step.from.id);
    if (!now || !isSameSaidOf(*now, step.from)) {
        fail({.kind = PortalError::Kind::Conflict, .subject = step.from.login});
        return;
    }
    Account wanted = *now;
    wanted.role = step.to.role;
    wanted.scope = step.to.scope;
    wanted.isActive = step.to.isActive;
    m_answer.ask(m_workspace.source().changeAccount(wanted), this,
                 [this, step](const Result<Account> &answer) { finish(step, answer); });
}

void AccountChanges::finish(const Step &step, const Result<Account> &answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    Account changed = *answer;
    if (const Account *now = m_model.account(changed.id))
        changed.signedInAt = now->signedInAt;
    m_model.put(changed);
    if (step.way == Step::Way::First)
        m_undo->push(new Command(*this, step));
    tellOf(step);
    takeNext();
}

void AccountChanges::tellOf(const Step &step)
{
    if (step.way == Step::Way::Back)
        Q_EMIT m_workspace.messageShown(tr("Undone: %1").arg(step.wording.title));
    else
        Q_EMIT m_workspace.messageShown(step.wording.done, Workspace::Offer::Undo);
}

void AccountChanges::fail(const PortalError &error)
{
    m_steps.clear();
    m_isBusy = false;
    m_undo->clear();
    Q_EMIT failed(error);
    Q_EMIT settled();
}

} // namespace ratingdesk
