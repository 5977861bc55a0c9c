// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"

#include <tl/expected.hpp>

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ratingdesk {

struct ChangeVerdict;

/// Why the portal did not do what was asked. The words for people are made from this by
/// portalErrorText() in rd_words, in the language of the moment.
struct PortalError
{
    enum class Kind {
        NotFound,
        Conflict,
        Forbidden,
        Invalid,
        Unreachable,
        Cancelled,
        Internal,
    };

    /// What exactly went wrong, as far as a person can act on it differently.
    enum class Problem {
        Other,
        FileMissing,         ///< subject: path
        NotAPortal,          ///< subject: path or address
        Damaged,             ///< subject: path; a portal file that cannot be read whole
        DatabaseMissing,     ///< subject: name of the database that the server does not have
        SchemaTooNew,        ///< subject: its version
        SchemaTooOld,        ///< subject: its version; `portal upgrade` helps
        AlreadyAPortal,      ///< subject: path or address
        ReadOnly,            ///< subject: path
        DiskFull,            ///< subject: path
        Locked,              ///< another program keeps the database busy
        HeldElsewhere,       ///< subject: computer from which a file on a network drive is written
        ServerUnreachable,   ///< subject: host
        SignInRefused,       ///< subject: user
        DriverMissing,       ///< subject: driver
        ConnectionLost,      ///< in the middle of work; nothing was changed
        OutcomeUnknown,      ///< subject: request id; the connection broke while it was confirmed
        RequestReused,       ///< subject: request id; it stands for another content
        TimedOut,            ///< subject: host; it took longer than it may, and was given up
        TooManyConnections,  ///< subject: host
        EncryptionRefused,   ///< subject: host; no TLS, or a certificate that is not trusted
        RightMissing,        ///< subject: address; the server's rights do not allow it
        AccountMissing,      ///< subject: user; signed in, but not known in the portal, or disabled
        FileGone,            ///< subject: path; removed or replaced while it was open
        PathTooLong,         ///< subject: path
        AccessDenied,        ///< subject: path; the file may not be opened
        OrganizationMissing, ///< subject: id
        StaleRevision,       ///< current: the organization as it is now
        WouldCycle,          ///< subject: id of the organization that was to be moved
        RoleForbids,         ///< subject: account; nothing of that kind is its role's to do
        OutsideScope,        ///< subject: account; it works in another part of the register
        HasDependents,       ///< subject: id; it cannot be withdrawn any more
        InvalidField,        ///< subject: name of the field
        InvalidInput,        ///< subject: what was wrong
        NameTaken,           ///< subject: id of the entry of the list that has the name
        FileExists,          ///< subject: path; nothing is overwritten
        ForeignJournal,      ///< subject: path of the journal, which belongs to another portal file
        ProgramMissing,      ///< subject: name of a program that is not installed
        WriteFailed,         ///< subject: path
        NoSuchAccount,       ///< subject: name or number of the account that was to be changed
        NoSuchStand,         ///< subject: number of the stand that was to be changed
        LoginTaken,          ///< subject: name of the account that has it
        OwnAccount,          ///< subject: account; nobody says what they may do themselves
    };

    Kind kind = Kind::Internal;
    Problem problem = Problem::Other;
    QString subject{};
    QString detail{}; ///< for the log and the folded-out part: the engine's own words
    std::shared_ptr<const Organization> current{}; ///< with StaleRevision: what stands there now
    /// Of a change set that was refused: one for each change, in their order.
    std::shared_ptr<const std::vector<ChangeVerdict>> verdicts{};
};

/// What became, or would have become, of one change of a set that was refused. In the words of the
/// importer, which says the same of rows.
struct ChangeVerdict
{
    enum class Outcome : quint8 {
        New,
        Changed,
        Moved,
        Withdrawn,
        Unchanged,
        Rejected, ///< the set failed because of it
    };

    Outcome outcome = Outcome::Unchanged;
    std::optional<PortalError> refusal{}; ///< of a rejected one; has no verdicts itself
};

template <class T>
using Result = tl::expected<T, PortalError>;

using Failure = tl::unexpected<PortalError>;

} // namespace ratingdesk
