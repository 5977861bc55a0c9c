// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/standregistration.h"

#include "models/portal/requestrecord.h"
#include "models/portal/whenfinished.h"
#include "views/common/workspace.h"

#include <QtConcurrent>

namespace ratingdesk {

StandRegistration::StandRegistration(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
}

void StandRegistration::registerFor(const PosterJob &job,
                                    std::function<void(const PosterJob &)> make,
                                    std::function<void(const PortalError &)> refuse)
{
    m_isBusy = true;
    forget();
    // Thousands of pages are laid out for it.
    whenFinished(QtConcurrent::run([job] { return JobStands::of(job); }), this,
                 [this, make = std::move(make), refuse = std::move(refuse)](JobStands stands) {
                     m_stands = std::move(stands);
                     ask(make, refuse);
                 });
}

void StandRegistration::ask(const std::function<void(const PosterJob &)> &make,
                            const std::function<void(const PortalError &)> &refuse)
{
    const std::vector<Stand> &wanted = m_stands->wanted();
    if (wanted.empty()) {
        m_isBusy = false;
        make(m_stands->job());
        return;
    }
    if (!m_unanswered || m_unanswered->wanted != wanted)
        m_unanswered = Unanswered{wanted, newRequestId()};
    m_registration.ask(m_workspace.source().addStands(wanted, m_unanswered->request), this,
                       [this, make, refuse](const Result<std::vector<Stand>> &registered) {
                           m_isBusy = false;
                           const bool isTaken = registered && m_stands->takeRegistered(*registered);
                           const bool isUnknown =
                               !registered &&
                               registered.error().problem == PortalError::Problem::OutcomeUnknown;
                           if (!isUnknown)
                               m_unanswered.reset();
                           if (isTaken) {
                               make(m_stands->job());
                               return;
                           }
                           m_stands.reset();
                           refuse(registered ? PortalError{.kind = PortalError::Kind::Internal}
                                             : registered.error());
                       });
}

void StandRegistration::conclude(const Result<PosterReport> &report,
                                 const std::function<void()> &done)
{
    std::vector<Stand> unprinted = m_stands ? m_stands->unprinted(report) : std::vector<Stand>();
    m_unprinted = static_cast<int>(unprinted.size());
    if (unprinted.empty()) {
        done();
        return;
    }
    m_isBusy = true;
    m_retirement.ask(m_workspace.source().changeStands(std::move(unprinted), newRequestId()), this,
                     [this, done](const Result<std::vector<Stand>> &retired) {
                         m_isBusy = false;
                         m_retiring = retired;
                         done();
                     });
}

QString StandRegistration::outcomeText() const
{
    if (!m_stands || m_stands->registered().empty())
        return {};
    if (isInDisorder())
        return tr("%Ln stand(s) that were not printed are still in the register as printed: "
                  "retire them on the page “Stands”.",
                  nullptr, m_unprinted);
    if (m_unprinted > 0)
        return tr("%Ln stand(s) that had been registered and were not printed have been retired.",
                  nullptr, m_unprinted);
    return tr("%Ln stand(s) registered.", nullptr, static_cast<int>(m_stands->registered().size()));
}

void StandRegistration::forget()
{
    m_stands.reset();
    m_unprinted = 0;
    m_retiring.reset();
}

} // namespace ratingdesk
