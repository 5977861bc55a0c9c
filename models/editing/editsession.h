// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editing/draftkeeper.h"
#include "models/editing/organizationdrafts.h"

namespace ratingdesk {

/// Everything about editing that one open portal has once, shared by all who show or change it.
class EditSession : public QObject
{
    Q_OBJECT

public:
    explicit EditSession(QObject *parent = nullptr);

    OrganizationDrafts &drafts() { return m_drafts; }
    DraftKeeper &keeper() { return m_keeper; }

private:
    OrganizationDrafts m_drafts;
    DraftKeeper m_keeper;
};

} // namespace ratingdesk
