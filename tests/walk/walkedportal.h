// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/demo/demoportal.h"
#include "models/portal/portalsource.h"
#include "tests/support/testdatabase.h"
#include "tests/walk/dice.h"

#include <memory>
#include <optional>

namespace ratingdesk::walk {

/// The portal file that a walk goes over, and what others do to it at the same time.
class WalkedPortal
{
public:
    /// Makes the file; ends the program where that fails.
    WalkedPortal(const QString &file, const DemoOptions &options);
    ~WalkedPortal();

    const SqlAddress &address() const { return m_address; }

    /// Gives some organizations the names and notes that nobody should have, past all rules.
    void spoilNames();

    /// Begins one change at another desk; says which. `told` is what a server tells of it then.
    QString changeAsColleague(Dice &dice, const std::function<void(const PortalChange &)> &told);
    bool isColleagueBusy() const { return m_colleagueIsBusy; }

    /// Another program writes and does not end.
    void lock();
    void unlock();
    bool isLocked() const { return m_locker.has_value(); }

    /// What `portal check` finds; empty when all is well.
    QStringList findings() const;

private:
    Change dicedChange(Dice &dice, const Organization &organization) const;
    void apply(const Change &change, const std::function<void(const PortalChange &)> &told);

    SqlAddress m_address;
    RawConnection m_eyes;
    std::optional<RawConnection> m_locker;
    std::unique_ptr<PortalSource> m_colleague;
    bool m_colleagueIsBusy = false;
};

} // namespace ratingdesk::walk
