// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/repeatablerequest.h"

namespace ratingdesk {

/// What the commands that change the register have in common: they can be tried without doing
/// anything, they say why they were done, and they show what became of the organizations.
class ChangeCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ChangeCommand)

protected:
    void describeChange(Options &options, bool reasonIsRequired);

    ExitStatus apply(Console &console, PortalSource &portal, std::vector<Change> changes);

    /// The values of `--set FIELD=VALUE` in their fields; says everything that does not fit.
    std::optional<ExitStatus> setFields(Console &console, PortalSource &portal,
                                        const QStringList &settings, Organization &organization);

    /// Names all that are not in the register, where there are any.
    static std::optional<ExitStatus> refuseMissing(Console &console, PortalSource &portal,
                                                   const std::vector<OrganizationId> &ids);

    QString m_reason;
    bool m_isDryRun = false;
    RepeatableRequest m_request;

private:
    ExitStatus show(Console &console, PortalSource &portal, const ChangeReceipt &receipt);
};

} // namespace ratingdesk
