// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/answers.h"
#include "models/printing/jobstands.h"

#include <QObject>

#include <functional>
#include <optional>

namespace ratingdesk {

class Workspace;

/// Registers the stands of a job before it is made, and retires those that were not printed after
/// all. A registration of which nobody knows whether it was made goes under the same request when
/// the same is ordered once more.
class StandRegistration : public QObject
{
    Q_OBJECT

public:
    explicit StandRegistration(Workspace &workspace, QObject *parent = nullptr);

    /// The portal is being asked for something.
    bool isBusy() const { return m_isBusy; }
    /// `make` is called with the job and its codes, or `refuse` with the reason why it must not be
    /// made.
    void registerFor(const PosterJob &job, std::function<void(const PosterJob &)> make,
                     std::function<void(const PortalError &)> refuse);
    /// The job is over; `done` is called when the register knows what came of it.
    void conclude(const Result<PosterReport> &report, const std::function<void()> &done);
    /// What became of the stands of the last job, in a sentence; empty where it had none.
    QString outcomeText() const;
    /// Whether stands that were not printed are still registered as if they were.
    bool isInDisorder() const { return m_retiring && !*m_retiring; }
    void forget();

private:
    void ask(const std::function<void(const PosterJob &)> &make,
             const std::function<void(const PortalError &)> &refuse);

    Workspace &m_workspace;
    bool m_isBusy = false;
    std::optional<JobStands> m_stands; ///< of the last job
    int m_unprinted = 0;
    std::optional<Result<std::vector<Stand>>> m_retiring;
    /// Under which they were asked for without an answer.
    struct Unanswered
    {
        std::vector<Stand> wanted;
        QString request;
    };
    std::optional<Unanswered> m_unanswered;
    Latest m_registration;
    Latest m_retirement;
};

} // namespace ratingdesk
