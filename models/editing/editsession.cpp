// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/editing/editsession.h"

namespace ratingdesk {

EditSession::EditSession(PortalSource &source, QObject *parent)
    : QObject(parent), m_changes(source), m_keeper(m_drafts)
{
}

} // namespace ratingdesk
