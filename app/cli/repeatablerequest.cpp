// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/repeatablerequest.h"

#include "app/cli/options.h"
#include "models/portal/requestrecord.h"

namespace ratingdesk {

Option RepeatableRequest::describe(Options &options)
{
    return options.add(
        "--request", "ID", m_given,
        tr("The id that was named when the connection broke: what was done under it is not "
           "done again."));
}

const QString &RepeatableRequest::id()
{
    if (m_id.isEmpty())
        m_id = m_given.isEmpty() ? newRequestId() : m_given;
    return m_id;
}

Console::OrExit<bool> RepeatableRequest::wasCarriedOut(Console &console, PortalSource &portal) const
{
    if (m_given.isEmpty())
        return false;
    if (m_given.size() > longestRequestId)
        return tl::unexpected(
            console.fail(tr("The request id is longer than %1 characters.").arg(longestRequestId),
                         ExitStatus::WrongUsage));
    const auto was =
        console.await(tr("Looking whether it was done"), portal.wasCarriedOut(m_given));
    if (!was)
        return tl::unexpected(console.fail(was.error()));
    return *was;
}

std::optional<ExitStatus> RepeatableRequest::endsBefore(Console &console,
                                                        PortalSource &portal) const
{
    const auto was = wasCarriedOut(console, portal);
    if (!was)
        return was.error();
    if (!*was)
        return {};
    console.message(tr("This was done already, under the request id “%1”. Nothing was changed now.")
                        .arg(m_given));
    return ExitStatus::Done;
}

} // namespace ratingdesk
