// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/editconflict.h"

#include <algorithm>

namespace ratingdesk {

namespace {

bool holds(const std::vector<OrganizationField> &fields, OrganizationField field)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

} // namespace

EditConflict::EditConflict(const Organization &base, const Organization &mine,
                           const Organization &theirs)
    : m_base(base), m_mine(mine), m_theirs(theirs), m_edit(mergeEdits(base, mine, theirs))
{
}

bool EditConflict::isMine(OrganizationField field) const { return !holds(m_chosenTheirs, field); }

void EditConflict::choose(OrganizationField field, bool isMine)
{
    std::erase(m_chosenTheirs, field);
    if (!isMine && holds(fields(), field))
        m_chosenTheirs.push_back(field);
}

void EditConflict::takeChoicesOf(const EditConflict &earlier)
{
    for (const OrganizationField field : fields()) {
        if (holds(earlier.fields(), field) && !differsIn(field, earlier.m_mine, m_mine) &&
            !differsIn(field, earlier.m_theirs, m_theirs))
            choose(field, earlier.isMine(field));
    }
}

Organization EditConflict::chosen() const
{
    Organization chosen = m_edit.merged;
    for (const OrganizationField field : fields())
        copyField(field, isMine(field) ? m_mine : m_theirs, chosen);
    return chosen;
}

} // namespace ratingdesk
