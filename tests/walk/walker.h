// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/walk/faultyportal.h"
#include "tests/walk/pasttime.h"
#include "tests/walk/targets.h"
#include "tests/walk/walkedportal.h"
#include "tests/walk/walklog.h"
#include "tests/walk/walkoptions.h"

#include <QElapsedTimer>

#include <deque>

namespace ratingdesk::walk {

class Start;

/// Goes at random over the real window: starts it in every way, does what hands can do to what is
/// visible, lets a colleague and the network interfere, closes it and starts again.
class Walker : public QObject
{
    Q_OBJECT

public:
    /// Works in `folder`; makes the portals there.
    Walker(const WalkOptions &options, const QString &folder, WalkLog &log, double slowness);
    ~Walker() override;

    void begin();
    /// After the end: what is wrong with the portal that was walked over.
    QStringList findings() const { return m_portal.findings(); }

Q_SIGNALS:
    void finished();

private:
    using Input = std::function<void()>;

    void goOn();
    bool isQuiet();
    QString unrest();
    void cancelTasks();
    void step();
    void startAnew();
    void leave();
    void endTrouble();
    void keepFilesInside() const;

    void doSomething();
    void click();
    void clickTwice();
    void askForMenu();
    void wheel();
    void drag();
    void key();
    void shortcut();
    void type();
    void rest();
    void resize();
    void letTimePass();
    void letColleagueWork();
    void makeTrouble();

    Spot dicedSpot();
    Qt::KeyboardModifiers dicedModifiers();
    void plan(const QString &step, const Spot &spot, std::initializer_list<Input> inputs);

    const WalkOptions m_options;
    const QString m_folder;
    WalkLog &m_log;
    const double m_slowness;
    Dice m_dice;
    WalkedPortal m_portal;
    SqlAddress m_emptyPortal;
    WalkAccess m_access;
    PastTime m_time;
    QElapsedTimer m_clock;

    std::unique_ptr<Start> m_start; ///< the window that is walked over and what it was given
    std::deque<Input> m_inputs;     ///< of the step that is being taken
    quint64 m_starts = 0;
    int m_stepsToGo = 0;       ///< until this window is closed
    int m_stepsOfTrouble = 0;  ///< until it is over
    bool m_hadTrouble = false; ///< since the window was opened
    bool m_isTurnOfOthers = false;
    int m_quietRounds = 0;
    QString m_unrest; ///< why it is not quiet
    QElapsedTimer m_sinceStep;
};

} // namespace ratingdesk::walk
