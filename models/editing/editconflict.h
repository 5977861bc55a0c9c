// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editing/organizationedit.h"
#include "models/portal/journalvalues.h"

namespace ratingdesk {

/// Two people changed the same fields of an organization, to different values: what each of them
/// holds, and whose value is to hold from now on. Mine, unless it is chosen otherwise.
class EditConflict
{
public:
    /// `base` is what mine was made from, `theirs` what stands in the portal now.
    EditConflict(const Organization &base, const Organization &mine, const Organization &theirs);

    const Organization &base() const { return m_base; }
    const Organization &mine() const { return m_mine; }
    const Organization &theirs() const { return m_theirs; }
    /// Those to choose for; none: the two go together.
    const std::vector<OrganizationField> &fields() const { return m_edit.conflicts; }
    /// Those that only they changed.
    const std::vector<OrganizationField> &taken() const { return m_edit.taken; }

    bool isMine(OrganizationField field) const;
    void choose(OrganizationField field, bool isMine);
    /// What was chosen in an earlier one between the same two values.
    void takeChoicesOf(const EditConflict &earlier);
    /// Both edits brought together, with the choices that are made now.
    Organization chosen() const;

    /// The organization's latest entries in the journal, newest first: who changed the fields.
    std::vector<JournalEntry> history;

private:
    Organization m_base;
    Organization m_mine;
    Organization m_theirs;
    MergedEdit m_edit;
    std::vector<OrganizationField> m_chosenTheirs;
};

} // namespace ratingdesk
