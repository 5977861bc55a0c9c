// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"
#include "models/domain/profilelink.h"
#include "models/poster/codereader.h"

#include <QHash>
#include <QSet>

namespace ratingdesk {

/// Judges codes that were found on something printed, photographed or scanned: whose they are, and
/// whether they still lead there. Asks for the organizations that it has to know of:
/// add() what was read, then takeLookedUp() as long as notLookedUp() is not empty.
class PrintCheck
{
public:
    enum class Verdict : quint8 {
        Current,
        Outdated, ///< the older form of the address, which is not made any more
        Archived,
        Merged,
        Unknown, ///< an address of the portal, but of no organization that it has
        Foreign, ///< leads elsewhere
    };

    struct Code
    {
        QString file;
        int page = 1; ///< from 1
        QString text;
        std::optional<ReadLink> link;
        Verdict verdict = Verdict::Foreign;
        std::optional<Organization> organization; ///< whose code it is
        /// Whose poster is to hang there instead: of itself with today's address, or the one that
        /// it was merged into, however often that was merged again.
        std::optional<Organization> right;
    };

    /// Something is wrong with what hangs there, whatever its codes say one by one.
    struct Alarm
    {
        enum class Kind : quint8 {
            SeveralCodes, ///< that do not all say the same: one of them may be a sticker
            ForeignCode,
        };

        Kind kind;
        QString file;
        int page = 1;

        friend bool operator==(const Alarm &, const Alarm &) = default;
    };

    void add(const QString &file, const CodeReading &reading);

    /// Organizations to ask the portal for.
    std::vector<OrganizationId> notLookedUp() const;
    /// Those of the asked ones that the portal has.
    void takeLookedUp(const std::vector<OrganizationId> &asked,
                      const std::vector<Organization> &found);

    /// In the order in which they were added.
    std::vector<Code> codes() const;
    std::vector<Alarm> alarms() const;
    /// Of all codes, each once.
    std::vector<OrganizationId> rightOnes() const;

private:
    const Organization *find(const std::optional<OrganizationId> &id) const;
    const Organization *successorOf(const Organization &organization) const;
    void judge(Code &code) const;

    std::vector<Code> m_codes; ///< as read, not judged
    QHash<OrganizationId, Organization> m_known;
    QSet<OrganizationId> m_asked;
};

} // namespace ratingdesk
