// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"

#include <QCoreApplication>

#include <optional>

namespace ratingdesk {

class Option;
class Options;

/// The id under which a command changes the portal. Named again after the connection broke before
/// the change was confirmed, it is not made a second time.
class RepeatableRequest
{
    Q_DECLARE_TR_FUNCTIONS(RepeatableRequest)

public:
    Option describe(Options &options);

    /// What the person named, or one that nobody has used.
    const QString &id();
    /// Whether the person named one under which the portal has done something already.
    Console::OrExit<bool> wasCarriedOut(Console &console, PortalSource &portal) const;
    /// How the command ends because it was carried out before; nothing where it has to be.
    std::optional<ExitStatus> endsBefore(Console &console, PortalSource &portal) const;

private:
    QString m_given;
    QString m_id;
};

} // namespace ratingdesk
