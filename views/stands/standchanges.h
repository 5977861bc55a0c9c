// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/answers.h"
#include "models/portal/standvalues.h"

#include <QObject>

#include <deque>
#include <vector>

class QUndoStack;

namespace ratingdesk {

class StandModel;
class Workspace;

/// Says in the portal what became of stands, one step after the other, and keeps the steps so that
/// they can be taken back. What the portal answers goes into the model.
class StandChanges : public QObject
{
    Q_OBJECT

public:
    struct Wording
    {
        QString title; ///< of the step: "Retire 3 stands"
        QString done;  ///< when it is done: "3 stands were retired"
    };

    StandChanges(Workspace &workspace, StandModel &model, QObject *parent = nullptr);

    /// Gives the stands of `before` the place and days of `after`, which are as many, unless one is
    /// not as before any more.
    void perform(const std::vector<Stand> &before, const std::vector<Stand> &after,
                 const Wording &wording);
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
        std::vector<Stand> from;
        std::vector<Stand> to;
        Wording wording;
        enum class Way : quint8 {
            First,
            Back,
            Again,
        } way = Way::First;
    };

    void queue(const Step &step);
    void takeNext();
    void finish(const Step &step, const Result<std::vector<Stand>> &answer);
    void fail(const PortalError &error);

    Workspace &m_workspace;
    StandModel &m_model;
    QUndoStack *m_undo;
    std::deque<Step> m_steps;
    bool m_isBusy = false;
    Latest m_answer;
};

} // namespace ratingdesk
