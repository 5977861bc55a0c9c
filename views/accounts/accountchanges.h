// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/accountvalues.h"
#include "models/portal/answers.h"

#include <QObject>

#include <deque>

class QUndoStack;

namespace ratingdesk {

class AccountModel;
class Workspace;

/// Changes accounts in the portal, one after the other, and keeps the steps so that they can be
/// taken back. What the portal answers goes into the model.
class AccountChanges : public QObject
{
    Q_OBJECT

public:
    struct Wording
    {
        QString title; ///< of the step: "Disable “clinic”"
        QString done;  ///< when it is done: "“clinic” is disabled"
    };

    AccountChanges(Workspace &workspace, AccountModel &model, QObject *parent = nullptr);

    /// Takes the role, scope and state of `after`, unless the account is not as `before` any more.
    void perform(const Account &before, const Account &after, const Wording &wording);
    QUndoStack *undoStack() const { return m_undo; }
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// What was still to be done is dropped, and the steps with it.
    void failed(const ratingdesk::PortalError &error);
    void settled();

private:
    class Command;
    struct Step
    {
        Account from;
        Account to;
        Wording wording;
        enum class Way : quint8 {
            First,
            Back,
            Again,
        } way = Way::First;
    };

    void queue(const Step &step);
    void tellOf(const Step &step);
    void takeNext();
    void finish(const Step &step, const Result<Account> &answer);
    void fail(const PortalError &error);

    Workspace &m_workspace;
    AccountModel &m_model;
    QUndoStack *m_undo;
    std::deque<Step> m_steps;
    bool m_isBusy = false;
    Latest m_answer;
};

} // namespace ratingdesk
